"""Series and the clock (GST-10, SELL-16): a bill is never dated before the last one of its series."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from narayaneeyam_clinic.billing.document_numbers import DocumentKind
from narayaneeyam_clinic.billing.records import Invoice
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.sync.numbers import draw_document_number, go_on_in_reserve_series


def bill(clinic) -> str:
    """A bill of nothing, for its number alone."""
    with clinic.transaction(by=PROGRAM, why="test.bill") as tx:
        drawn = draw_document_number(tx, DocumentKind.INVOICE, tx.today)
        money = dict.fromkeys(("taxable", "cgst", "sgst", "igst", "exempt", "round_off", "payable"), ZERO)
        tx.add(
            Invoice(
                id=new_id(), series_key=drawn.series_key, sequence=drawn.sequence, number=drawn.text, title="BILL",
                day=tx.today, at=tx.now, device_id=tx.device.id, by=tx.by.user_id, recipient_name="", draft_hash="",
                place_of_supply="32", is_inter_state=False, state="issued", **money,
            )
        )  # fmt: skip
        return drawn.text


def test_a_clock_that_stands_before_the_last_bill_is_told_and_the_counter_goes_on(clinic, as_role, clock):
    """SELL-16: both dates are shown; with a right and a reason the reserve series goes on for the day."""
    assert bill(clinic) == "A1/26-27/000001"
    clock.advance(days=-2)
    with pytest.raises(Refused) as refused:
        bill(clinic)
    assert refused.value.code == "clock_behind_series"
    assert refused.value.facts == {"last": date(2026, 11, 21), "today": date(2026, 11, 19)}
    with pytest.raises(Refused), clinic.transaction(by=as_role("receptionist"), why="test") as tx:
        go_on_in_reserve_series(tx, "The battery of the clock is empty")
    with pytest.raises(Refused) as without, clinic.transaction(by=as_role("pharmacist"), why="test") as tx:
        go_on_in_reserve_series(tx, " ")
    assert without.value.field == "reason"
    with clinic.transaction(by=as_role("pharmacist"), why="numbers.reserve") as tx:
        go_on_in_reserve_series(tx, "The battery of the clock is empty")
    assert [bill(clinic), bill(clinic)] == ["Z1/26-27/000001", "Z1/26-27/000002"]
    clock.advance(days=2)
    assert bill(clinic) == "A1/26-27/000002"
    with clinic.reading(by=PROGRAM) as rd:
        assert len(set(rd.session.scalars(select(Invoice.number)))) == 4
    assert check(clinic, PROGRAM) == []


def test_the_series_begins_anew_on_the_first_of_april(clinic, clock):
    """GST-11"""
    bill(clinic)
    clock.advance(days=131)  # 1 April 2027
    assert bill(clinic) == "A1/27-28/000001"
