"""Two PCs: one files the month while the other, not reached, still has bills of it; both mark the same month as filed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.gst_returns.file_return import file_return
from narayaneeyam_clinic.gst_returns.gstr1_json import as_json
from narayaneeyam_clinic.gst_returns.make_gstr1 import MadeReturn, made_gstr1
from narayaneeyam_clinic.gst_returns.supplies import ChangeKind, Period
from tests.clinic.consultations.invented import EVERYTHING
from tests.clinic.shelf import Shelf
from tests.clinic.sync.replicas import Replicas, content, replicas
from tests.clinic_of_roles import TemplateClinic

NOVEMBER, DECEMBER = Period(2026, 11), Period(2026, 12)


@pytest.fixture
def pcs(template_clinic: TemplateClinic, tmp_path: Path) -> Iterator[Replicas]:
    made = replicas(template_clinic.folder, template_clinic.key, tmp_path, 2)
    yield made
    made.close()


def told(shelf: Shelf, period: Period) -> MadeReturn:
    with shelf.clinic.reading(by=EVERYTHING) as rd:
        return made_gstr1(rd, period)


def test_what_the_other_pc_had_is_told_with_the_next_month(pcs: Replicas):
    """GSTR-13, GSTR-14: the same on both PCs; two filings of one month are one."""
    here, there = (Shelf(pc.clinic, EVERYTHING) for pc in pcs.pcs)
    bottle = here.stocked("Dasamoolarishtam", mrp="210")
    first = here.sell_packs(bottle)
    pcs.settle()
    pcs.advance(60)
    # Apart from here on: there a bill more, and the first one is cancelled.
    late = there.sell_packs(bottle, 2)
    with there.clinic.transaction(by=EVERYTHING, why="t") as tx:
        cancel_invoice(tx, first.invoice_id, "wrong bottle")
    pcs.advance(12 * 86_400)
    for shelf in (here, there):
        pcs.advance(60)
        with shelf.clinic.transaction(by=EVERYTHING, why="gst.file") as tx:
            file_return(tx, NOVEMBER)
    as_filed = as_json(told(here, NOVEMBER).told)
    pcs.settle()
    pcs.settle()
    assert content(pcs.pcs[0])["filed_return"] == content(pcs.pcs[1])["filed_return"]
    assert len(content(pcs.pcs[0])["filed_return"]) == 1
    for shelf in (here, there):
        november, december = told(shelf, NOVEMBER), told(shelf, DECEMBER)
        assert as_json(november.told) == as_filed
        assert {(one.kind, one.supply.document_id) for one in december.changes} == {
            (ChangeKind.CAME_LATER, late.invoice_id),
            (ChangeKind.CANCELLED, first.invoice_id),
        }
        (row,) = december.amended
        assert (row.before.taxable, row.now.taxable) == (20_000, 40_000)
