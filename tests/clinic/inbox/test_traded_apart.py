"""Goods and their papers on two PCs that do not hear of each other (INBOX-14 to INBOX-17)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.billing.debitable import DebitDraft, DebitedLine
from narayaneeyam_clinic.billing.returnable import ReturnDraft, ReturnedLine
from narayaneeyam_clinic.billing.take_back import take_back
from narayaneeyam_clinic.billing.write_debit_note import write_debit_note
from narayaneeyam_clinic.gst_returns.file_return import file_return
from narayaneeyam_clinic.gst_returns.supplies import Period
from narayaneeyam_clinic.inbox.inbox_items import inbox, inbox_detail
from narayaneeyam_clinic.inbox.inbox_rules import InboxItem, InboxKind
from narayaneeyam_clinic.inbox.settle_item import keep_side, mark_seen
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, SaleDraft
from narayaneeyam_clinic.purchases.return_to_supplier import GoesBack
from narayaneeyam_clinic.purchases.reverse_return import reverse_return
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.check import check
from tests.clinic.consultations.invented import EVERYTHING
from tests.clinic.purchases.buying import Buying, line
from tests.clinic.shelf import CASH, Shelf
from tests.clinic.sync.replicas import Replicas, content, replicas
from tests.clinic_of_roles import TemplateClinic

Pair = tuple[Buying, Buying]
Made = TypeVar("Made")


@pytest.fixture
def pcs(template_clinic: TemplateClinic, tmp_path: Path) -> Iterator[Replicas]:
    made = replicas(template_clinic.folder, template_clinic.key, tmp_path, 2)
    yield made
    made.close()


@pytest.fixture
def pair(pcs: Replicas) -> Pair:
    here, there = (Buying(Shelf(pc.clinic, EVERYTHING)) for pc in pcs.pcs)
    here.shelf.add("Dasamoolarishtam")
    there.suppliers["Arya Depot"] = here.supplier()
    pcs.settle()
    return here, there


def medicine(buying: Buying) -> str:
    with buying.shelf.clinic.reading(by=EVERYTHING) as rd:
        return str(rd.session.connection().exec_driver_sql("SELECT id FROM medicine").scalar_one())


def asked(pair: Pair, kind: InboxKind) -> InboxItem:
    """The thing of that kind, alike on both PCs with its sides."""
    found = []
    for buying in pair:
        with buying.shelf.clinic.reading(by=EVERYTHING) as rd:
            items = [one for one in inbox(rd) if one.kind is kind]
            found.append([(one, inbox_detail(rd, one.item_id).sides) for one in items])
    assert found[0] == found[1]
    assert len(found[0]) == 1
    return found[0][0][0]


def is_gone(pcs: Replicas, pair: Pair, kind: InboxKind) -> None:
    pcs.settle()
    for buying in pair:
        with buying.shelf.clinic.reading(by=EVERYTHING) as rd:
            assert kind not in [one.kind for one in inbox(rd)]
    assert content(pcs.pcs[0]) == content(pcs.pcs[1])


def do(buying: Buying, work: Callable[..., Made], *given: object) -> Made:
    with buying.shelf.clinic.transaction(by=EVERYTHING, why="test") as tx:
        return work(tx, *given)


def test_one_bill_of_a_supplier_that_came_in_on_two_pcs(pcs: Replicas, pair: Pair):
    """INBOX-14, BUY-13: one of the two stands; whoever answers second is told, and the stock is that of one bill."""
    here, there = pair
    first = here.buy(line(medicine(here)), supplier_bill="AD/77")
    pcs.advance(60)
    there.buy(line(medicine(there)), supplier_bill="ad/ 77")
    pcs.settle()
    item = asked(pair, InboxKind.BOUGHT_TWICE)
    do(here, keep_side, item.item_id, first.receipt_id)
    do(there, keep_side, item.item_id, first.receipt_id)
    with pytest.raises(Refused, match="already_settled"):
        do(here, keep_side, item.item_id, first.receipt_id)
    is_gone(pcs, pair, InboxKind.BOUGHT_TWICE)
    assert pcs.pcs[0].rows("SELECT sum(quantity) FROM stock_on_hand") == [(10 * 450,)]


def test_one_line_that_was_taken_back_on_two_pcs(pcs: Replicas, pair: Pair):
    """INBOX-15, RETURN-2: told with what is too much, once; a third credit note is refused."""
    here, there = pair
    here.buy(line(medicine(here)))
    sold = here.shelf.sell_packs(medicine(here), 2)
    pcs.settle()
    (line_id,) = pcs.pcs[0].rows("SELECT id FROM invoice_line")[0]
    for buying, packs in ((here, 2), (there, 1)):
        pcs.advance(60)
        back = ReturnDraft(
            invoice_id=sold.invoice_id, lines=(ReturnedLine(invoice_line_id=line_id, quantity=packs * 450),)
        )
        do(buying, take_back, back)
    pcs.settle()
    item = asked(pair, InboxKind.TAKEN_BACK)
    assert (item.about, item.amount, len(item.others)) == (sold.number, 100_00, 1)
    do(there, mark_seen, item.item_id)
    is_gone(pcs, pair, InboxKind.TAKEN_BACK)


def test_a_bill_that_was_too_low_for_two_pcs(pcs: Replicas, pair: Pair):
    """INBOX-18, DEBIT-13: each writes 10.00 with a number of its own; told with what may be too much until one is cancelled. The
    files are alike, and no file has a fault.
    """
    here = pair[0]
    here.buy(line(medicine(here)))
    less = MedicineLine(medicine_id=medicine(here), packs=2, discount_basis_points=1000)
    sold = here.shelf.sell(SaleDraft(medicines=(less,), payments=CASH))
    pcs.settle()
    (line_id,) = pcs.pcs[0].rows("SELECT id FROM invoice_line")[0]
    pcs.advance(24 * 3600)
    notes = []
    for buying in pair:
        pcs.advance(60)
        more = DebitedLine(invoice_line_id=line_id, amount=Money.rupees(10))
        notes.append(do(buying, write_debit_note, DebitDraft(invoice_id=sold.invoice_id, lines=(more,))))
    assert len({note.number for note in notes}) == 2
    pcs.settle()
    item = asked(pair, InboxKind.DEBITED)
    assert (item.about, item.amount, item.row_id, item.others) == (
        sold.number, 10_00, notes[0].debit_note_id, (notes[1].debit_note_id,),
    )  # fmt: skip
    # Both together are as much as the MRP leaves; nothing more is asked for.
    with pytest.raises(Refused, match="above_mrp_with_note"):
        do(here, write_debit_note, DebitDraft(invoice_id=sold.invoice_id, lines=(more,)))
    do(here, cancel_invoice, notes[1].debit_note_id, "written twice")
    is_gone(pcs, pair, InboxKind.DEBITED)
    for pc in pcs.pcs:
        assert check(pc.clinic, EVERYTHING) == []


def test_goods_that_went_back_to_their_supplier_on_two_pcs(pcs: Replicas, pair: Pair):
    """INBOX-16, BUY-30: gone when one of the returns is reversed."""
    here, there = pair
    bought = here.buy(line(medicine(here)))
    pcs.settle()
    (line_id,) = pcs.pcs[0].rows("SELECT id FROM stock_receipt_line")[0]
    here.give_back(bought.receipt_id, GoesBack(receipt_line_id=line_id, quantity=6 * 450))
    pcs.advance(60)
    second = there.give_back(bought.receipt_id, GoesBack(receipt_line_id=line_id, quantity=5 * 450))
    pcs.settle()
    item = asked(pair, InboxKind.SENT_BACK)
    assert (item.amount, item.place.return_id) == (73_50, second.return_id)
    do(here, reverse_return, second.return_id, "Sent by the store already")
    is_gone(pcs, pair, InboxKind.SENT_BACK)


def test_what_comes_to_a_month_that_was_filed(pcs: Replicas, pair: Pair):
    """INBOX-17, GSTR-14: a bill that came and one that was cancelled; gone when the next month has told them."""
    here, there = pair
    here.buy(line(medicine(here)))
    first = here.shelf.sell_packs(medicine(here))
    pcs.settle()
    pcs.advance(60)
    late = there.shelf.sell_packs(medicine(there), 2)
    do(there, cancel_invoice, first.invoice_id, "wrong bottle")
    pcs.advance(12 * 86_400)
    do(here, file_return, Period(2026, 11))
    pcs.settle()
    item = asked(pair, InboxKind.FILED_LATE)
    assert {item.row_id, *item.others} == {first.invoice_id, late.invoice_id}
    assert item.about == "112026"
    pcs.advance(31 * 86_400)
    do(there, file_return, Period(2026, 12))
    is_gone(pcs, pair, InboxKind.FILED_LATE)
