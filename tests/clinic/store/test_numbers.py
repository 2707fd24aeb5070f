"""Series and the clock (GST-10, SELL-16): a bill is never dated before the last one of its series."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from narayaneeyam_clinic.billing.document_numbers import DocumentKind, document_number
from narayaneeyam_clinic.billing.records import Invoice
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.create_clinic import NewClinic, refuse_wrong_details
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.transaction import ThisDevice
from narayaneeyam_clinic.sync.number_series import (
    device_record,
    draw_document_number,
    go_on_in_reserve_series,
    next_device,
    reserve_code,
)


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


def test_a_reserve_series_fits_the_law_whatever_the_number_of_the_device():
    """GST-10: no two devices share one, and each makes numbers of at most 16 characters."""
    codes = [reserve_code(number) for number in range(1, 334)]
    assert len(set(codes)) == 333
    numbers = {document_number(code, kind, date(2026, 11, 21), 1).text for code in codes for kind in DocumentKind}
    assert max(len(number) for number in numbers) <= 16
    assert len(numbers) == 333 * len(DocumentKind)
    with pytest.raises(Refused, match="too_many_devices"):
        reserve_code(334)


def test_the_hundredth_restore_still_finds_a_counter(clinic):
    """BAK-6: every restore is a new device; the letters go on when the numbers of one are used up."""
    with clinic.transaction(by=PROGRAM, why="test.devices") as tx:
        for n in range(2, 101):
            tx.add(device_record(ThisDevice(new_id(), n, f"N{n}", f"A{n}" if n < 100 else "B1", "A"), name=f"PC {n}"))
    with clinic.reading(by=PROGRAM) as rd:
        assert next_device(rd).counter_code == "B2"


def test_a_lot_is_drawn_among_what_fits_the_law(clinic):
    """BAK-18: cards of ten characters, and numbers that leave a server enough on both sides; from the top the count goes on below."""
    with clinic.reading(by=PROGRAM) as rd:
        drawn = [next_device(rd, by_lot=True) for _ in range(50)]
    assert all(34 <= one.number <= 66 and one.counter_code != "A1" for one in drawn)
    assert {len(f"{one.patient_code}-00001") for one in drawn} == {10}
    with clinic.transaction(by=PROGRAM, why="test.devices") as tx:
        tx.add(device_record(ThisDevice(new_id(), 333, "N333", "K7", "A"), name="restored"))
    with clinic.reading(by=PROGRAM) as rd:
        assert next_device(rd).number == 2


def test_a_counter_of_ones_own_is_never_the_reserve_series():
    """SELL-16"""
    with pytest.raises(Refused, match="counter_code_not_allowed"):
        refuse_wrong_details(NewClinic(name="A clinic", state_code="32", counter_code="Z1"))


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


def test_a_clock_that_went_back_over_the_first_of_april_is_told(clinic, as_role, clock):
    """SELL-16: a PC whose clock lost its battery writes no bill into the year before."""
    clock.advance(days=131)  # 1 April 2027
    assert bill(clinic) == "A1/27-28/000001"
    for days in (-1, -3650):
        clock.advance(days=days)
        with pytest.raises(Refused) as refused:
            bill(clinic)
        assert (refused.value.code, refused.value.facts["last"]) == ("clock_behind_series", date(2027, 4, 1))
    clock.advance(days=3650)
    with clinic.transaction(by=as_role("pharmacist"), why="numbers.reserve") as tx:
        go_on_in_reserve_series(tx, "The battery of the clock is empty")
    assert bill(clinic) == "Z1/26-27/000001"
    clock.advance(days=1)
    assert bill(clinic) == "A1/27-28/000002"


def test_the_series_begins_anew_on_the_first_of_april(clinic, clock):
    """GST-11"""
    bill(clinic)
    clock.advance(days=131)  # 1 April 2027
    assert bill(clinic) == "A1/27-28/000001"
