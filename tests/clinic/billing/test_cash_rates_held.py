"""Counting cash, dated rates, held bills."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from narayaneeyam_clinic.billing.count_cash import cash_counts, count_cash, expected_cash, sum_of_denominations
from narayaneeyam_clinic.billing.gst_rate import GstRateDraft, add_gst_rate, confirm_gst_rate, gst_rate_list
from narayaneeyam_clinic.billing.held_bills import discard_held_bill, held_bill, held_bills, hold_bill, resume_bill
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, PaymentDraft, PaymentMethod, SaleDraft, WarningKind
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.drafts import TYPING, drafts
from tests.clinic.shelf import CASH, Shelf


def one_pack(medicine: str, **more: object) -> SaleDraft:
    return SaleDraft(medicines=(MedicineLine(medicine_id=medicine, packs=1),), **({"payments": CASH} | more))


def add_rate(shelf: Shelf, by, **rate: object) -> str:
    known = {"hsn": "30049011", "nature": "classical", "percent": "18", "valid_from": date(2026, 12, 1)}
    with shelf.clinic.transaction(by=by, why="rates.add") as tx:
        return add_gst_rate(tx, GstRateDraft(**(known | rate)))


def test_cash_is_counted_beside_what_is_expected(shelf: Shelf):
    """DAY-2: card payments are not in the drawer."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="145")
    shelf.sell(one_pack(medicine, payments=(PaymentDraft(method=PaymentMethod.CASH, received=Money.rupees(500)),)))
    shelf.sell(one_pack(medicine, payments=(PaymentDraft(method=PaymentMethod.CARD),)))
    with shelf.clinic.reading(by=shelf.by) as rd:
        assert expected_cash(rd) == Money.rupees(145)
    counted = sum_of_denominations({100: 1, 20: 2})
    for cash, code in ((counted, "cash_short_needs_reason"), (Money.rupees(150), "cash_over_needs_reason")):
        with pytest.raises(Refused, match=code) as caught, shelf.clinic.transaction(by=shelf.by, why="x") as tx:
            count_cash(tx, cash)
        assert caught.value.facts["difference"] == Money.rupees(5)  # in words which way, never a minus
    with shelf.clinic.transaction(by=shelf.by, why="day.count") as tx:
        assert count_cash(tx, counted, note="no small coins").difference == Money.rupees(-5)
    with shelf.clinic.reading(by=shelf.by) as rd:
        assert [(one.counted, one.note) for one in cash_counts(rd)] == [(Money.rupees(140), "no small coins")]
        assert expected_cash(rd, date(2026, 11, 20)) == Money(0)


def test_counts_that_cannot_be(shelf: Shelf, as_role):
    with pytest.raises(Refused, match="denomination_unknown"):
        sum_of_denominations({2000: 1})
    with pytest.raises(Refused, match="amount_negative"), shelf.clinic.transaction(by=shelf.by, why="x") as tx:
        count_cash(tx, Money(-1))
    with pytest.raises(Refused, match="not_permitted"), shelf.clinic.transaction(by=as_role("doctor"), why="x") as tx:
        count_cash(tx, Money(0))


def test_a_rate_change_is_a_new_dated_row(shelf: Shelf, as_role, clock):
    """DAY-8, GST-8: yesterday's bill keeps its tax, tomorrow's has the new one."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="118")
    add_rate(shelf, as_role("administrator"))
    before = shelf.sell(one_pack(medicine))
    clock.now = datetime(2026, 12, 1, 6, tzinfo=UTC)
    after = shelf.sell(one_pack(medicine))
    rates = {row["invoice_id"]: row["rate_basis_points"] for row in shelf.rows("SELECT * FROM invoice_line")}
    assert rates == {before.invoice_id: 500, after.invoice_id: 1800}


def test_rates_are_unconfirmed_until_the_accountant_has_seen_them(shelf: Shelf, as_role):
    """GST-25."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="100")
    kinds = [one.kind for one in shelf.quote(one_pack(medicine)).warnings]
    assert kinds == [WarningKind.RATE_NOT_CONFIRMED]
    administrator = as_role("administrator")
    with shelf.clinic.reading(by=administrator) as rd:
        row = next(one for one in gst_rate_list(rd) if one.hsn == "30049011" and one.nature == "classical")
        assert not row.is_confirmed
    with shelf.clinic.transaction(by=administrator, why="rates.confirm") as tx:
        confirm_gst_rate(tx, row.rate_id)
    assert shelf.quote(one_pack(medicine)).warnings == ()


def test_a_mistyped_rate_is_corrected(shelf: Shelf, as_role):
    administrator = as_role("administrator")
    first = add_rate(shelf, administrator, percent="81")
    assert add_rate(shelf, administrator, percent="18") == first
    with shelf.clinic.reading(by=administrator) as rd:
        assert [one.rate.basis_points for one in gst_rate_list(rd) if one.rate_id == first] == [1800]


@pytest.mark.parametrize(
    ("rate", "code"),
    [
        ({"hsn": "30"}, "hsn_not_understood"),
        ({"nature": "magical"}, "nature_unknown"),
        ({"percent": ""}, "rate_or_exempt"),
        ({"percent": "5", "is_exempt": True}, "rate_or_exempt"),
        ({"percent": "five"}, "rate_not_understood"),
        ({"valid_to": date(2026, 11, 30)}, "ends_before_it_begins"),
    ],
)
def test_rates_that_cannot_be_added(shelf: Shelf, as_role, rate: dict, code: str):
    with pytest.raises(Refused, match=code):
        add_rate(shelf, as_role("administrator"), **rate)


@pytest.mark.parametrize("role", ["receptionist", "pharmacist", "doctor", "therapist", "manager"])
def test_only_an_administrator_changes_rates(shelf: Shelf, as_role, role: str):
    """PEOPLE-9."""
    with pytest.raises(Refused, match="not_permitted"):
        add_rate(shelf, as_role(role))
    with pytest.raises(Refused, match="not_permitted"), shelf.clinic.reading(by=as_role(role)) as rd:
        gst_rate_list(rd)


def test_bills_are_held_and_resumed_several_at_once(shelf: Shelf):
    """SELL-14, SELL-15, SELL-16: a held bill has no number; taken up it leaves the list, and finished it keeps the id it got then."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="100")
    first, second = one_pack(medicine, customer_name="Ramesh"), one_pack(medicine)
    with shelf.clinic.transaction(by=shelf.by, why="counter.hold") as tx:
        hold_bill(tx, first, label="Ramesh")
        hold_bill(tx, second, label="Lady in blue")
    with shelf.clinic.reading(by=shelf.by) as rd:
        assert sorted((one.label, one.lines) for one in held_bills(rd)) == [("Lady in blue", 1), ("Ramesh", 1)]
        assert held_bill(rd, first.id) == first
    with shelf.clinic.transaction(by=shelf.by, why="billing.resume") as tx:
        resumed = resume_bill(tx, first.id)
    assert resumed.id != first.id
    assert resumed == first.model_copy(update={"id": resumed.id})
    with shelf.clinic.reading(by=shelf.by) as rd:
        assert [one.label for one in held_bills(rd)] == ["Lady in blue"]
        assert [kept.id for kept in drafts(rd, "counter", state=TYPING)] == [resumed.id]
    assert shelf.rows("SELECT 1 FROM invoice") == []
    assert shelf.sell(resumed).invoice_id == resumed.id
    with shelf.clinic.transaction(by=shelf.by, why="counter.discard") as tx:
        discard_held_bill(tx, second.id)
    with shelf.clinic.reading(by=shelf.by) as rd:
        assert held_bills(rd) == []
        with pytest.raises(Refused, match="held_bill_gone"):
            held_bill(rd, first.id)
