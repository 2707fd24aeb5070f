"""Cancelling, later payments, lists and pages of bills, on a real clinic."""

from __future__ import annotations

from datetime import date

import pytest

from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.billing.invoice_list import (
    InvoiceFilter,
    InvoiceState,
    due_in_all,
    invoice_count,
    invoice_list,
)
from narayaneeyam_clinic.billing.invoice_page import InvoicePage, invoice_page
from narayaneeyam_clinic.billing.take_payment import take_payment
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.pharmacy.change_medicine import change_medicine
from narayaneeyam_clinic.pharmacy.medicine_page import medicine_page
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, PaymentDraft, PaymentMethod, SaleDraft, Sold
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.check import check
from tests.clinic.consultations.invented import EVERYTHING, add_patient
from tests.clinic.shelf import Shelf

UPI = PaymentDraft(method=PaymentMethod.UPI, amount=Money.rupees(100))


def cancel(shelf: Shelf, sold: Sold, reason: str = "wrong medicine", by: Actor | None = None):
    with shelf.clinic.transaction(by=by or shelf.by, why="billing.cancel") as tx:
        return cancel_invoice(tx, sold.invoice_id, reason)


def pay(shelf: Shelf, sold: Sold, payment: PaymentDraft, payment_id: str | None = None, by: Actor | None = None):
    with shelf.clinic.transaction(by=by or shelf.by, why="billing.pay") as tx:
        return take_payment(tx, sold.invoice_id, payment, payment_id=payment_id)


def page(shelf: Shelf, sold: Sold) -> InvoicePage:
    with shelf.clinic.reading(by=shelf.by) as rd:
        return invoice_page(rd, sold.invoice_id)


def listed(shelf: Shelf, **wanted: object) -> list[str]:
    with shelf.clinic.reading(by=shelf.by) as rd:
        rows = invoice_list(rd, InvoiceFilter(**wanted))  # type: ignore[arg-type]
        assert invoice_count(rd, InvoiceFilter(**wanted)) == len(rows)  # type: ignore[arg-type]
        return [row.number for row in rows]


@pytest.fixture
def sold(shelf: Shelf) -> Sold:
    """Two bottles at 500: 100 by UPI, 600 in cash, 300 due from Lakshmi Nair."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="500")
    cash = PaymentDraft(method=PaymentMethod.CASH, amount=Money.rupees(600), received=Money.rupees(1000))
    line = MedicineLine(medicine_id=medicine, packs=2)
    return shelf.sell(SaleDraft(patient_id=add_patient(shelf.clinic), medicines=(line,), payments=(UPI, cash)))


def test_cancelling_gives_back_stock_and_money(shelf: Shelf, sold: Sold):
    """SELL-18, SELL-19."""
    given = cancel(shelf, sold)
    assert given.given_back == {PaymentMethod.UPI: Money.rupees(100), PaymentMethod.CASH: Money.rupees(600)}
    shown = page(shelf, sold)
    assert (shown.number, shown.state, shown.cancelled_why) == (sold.number, InvoiceState.CANCELLED, "wrong medicine")
    assert (shown.paid, shown.due) == (Money(0), Money(0))
    assert sorted(one.amount.paise for one in shown.payments) == [-60000, -10000, 10000, 60000]
    rows = shelf.rows(
        "SELECT kind, quantity FROM stock_movement WHERE document_id = :i ORDER BY quantity", i=sold.invoice_id
    )
    assert [(row["kind"], row["quantity"]) for row in rows] == [("sale", -900), ("sale_cancelled", 900)]
    assert check(shelf.clinic, EVERYTHING) == []


def test_a_cancelled_number_is_not_used_again(shelf: Shelf, sold: Sold):
    """GST-10, SELL-18."""
    cancel(shelf, sold)
    medicine = shelf.rows("SELECT medicine_id FROM invoice_line")[0]["medicine_id"]
    assert shelf.sell_packs(medicine).number == "A1/26-27/000002"


def test_twice_is_refused(shelf: Shelf, sold: Sold):
    cancel(shelf, sold)
    with pytest.raises(Refused, match="bill_is_cancelled"):
        cancel(shelf, sold)
    assert len(shelf.rows("SELECT 1 FROM payment WHERE amount < 0")) == 2


def test_only_on_the_same_business_day_and_with_a_reason(shelf: Shelf, sold: Sold, clock):
    """SELL-18."""
    with pytest.raises(Refused, match="reason_missing"):
        cancel(shelf, sold, reason="  ")
    clock.advance(days=1)
    with pytest.raises(Refused, match="bill_of_another_day"):
        cancel(shelf, sold)


@pytest.mark.parametrize("role", ["receptionist", "doctor", "therapist", "administrator"])
def test_others_do_not_cancel(shelf: Shelf, sold: Sold, as_role, role: str):
    """PEOPLE-9."""
    with pytest.raises(Refused, match="not_permitted"):
        cancel(shelf, sold, by=as_role(role))


def test_a_due_is_settled_with_a_receipt(shelf: Shelf, sold: Sold, as_role, clock):
    """SELL-25: reception takes it on another day."""
    clock.advance(days=3)
    first = pay(shelf, sold, UPI, by=as_role("receptionist"))
    assert (first.receipt_number, first.due) == ("A1R/26-27/00001", Money.rupees(200))
    cash = PaymentDraft(method=PaymentMethod.CASH, received=Money.rupees(500))
    second = pay(shelf, sold, cash, payment_id="00000000-0000-7000-8000-000000000001")
    assert (second.receipt_number, second.amount, second.change) == (
        "A1R/26-27/00002",
        Money.rupees(200),
        Money.rupees(300),
    )
    again = pay(shelf, sold, cash, payment_id="00000000-0000-7000-8000-000000000001")
    assert (again.receipt_number, again.due) == ("A1R/26-27/00002", Money(0))
    with pytest.raises(Refused, match="nothing_due"):
        pay(shelf, sold, cash)
    assert page(shelf, sold).due == Money(0)
    assert check(shelf.clinic, EVERYTHING) == []


def test_more_than_is_due_is_not_taken(shelf: Shelf, sold: Sold):
    with pytest.raises(Refused, match="paid_too_much"):
        pay(shelf, sold, PaymentDraft(method=PaymentMethod.CASH, amount=Money.rupees(301)))
    cancel(shelf, sold)
    with pytest.raises(Refused, match="bill_is_cancelled"):
        pay(shelf, sold, UPI)


def test_dues_are_listed_oldest_first(shelf: Shelf, sold: Sold, clock):
    """SELL-28: who owes how much, and what is owed in all; a window from the end too."""
    patient = page(shelf, sold).patient_id
    medicine = shelf.rows("SELECT medicine_id FROM invoice_line")[0]["medicine_id"]
    clock.advance(days=2)
    shelf.sell_packs(medicine)
    later = shelf.sell(SaleDraft(patient_id=patient, medicines=(MedicineLine(medicine_id=medicine, packs=1),)))
    assert listed(shelf, only_due=True) == [sold.number, later.number]
    with shelf.clinic.reading(by=shelf.by) as rd:
        wanted = InvoiceFilter(only_due=True)
        assert [row.number for row in invoice_list(rd, wanted, offset=-1, limit=5)] == [later.number]
        assert due_in_all(rd) == sold.due + later.due
        assert due_in_all(rd, InvoiceFilter(until=date(2026, 11, 21))) == sold.due == Money.rupees(300)
        assert due_in_all(rd, InvoiceFilter(typed="nobody at all")) == Money(0)
    cancel(shelf, later)
    assert listed(shelf, only_due=True) == [sold.number]


@pytest.mark.parametrize("role", ["doctor", "therapist", "manager", "administrator"])
def test_who_may_not_take_money(shelf: Shelf, sold: Sold, as_role, role: str):
    """PEOPLE-9: the manager takes fees, so only the others are refused."""
    actor = as_role(role)
    if role == "manager":
        assert pay(shelf, sold, UPI, by=actor).receipt_number
        return
    with pytest.raises(Refused, match="not_permitted"):
        pay(shelf, sold, UPI, by=actor)


def test_bills_are_listed_newest_first(shelf: Shelf, sold: Sold, clock):
    medicine = shelf.rows("SELECT medicine_id FROM invoice_line")[0]["medicine_id"]
    clock.advance(days=1)
    other = shelf.sell_packs(medicine)
    assert listed(shelf) == [other.number, sold.number]
    assert listed(shelf, until=date(2026, 11, 21)) == [sold.number]
    assert listed(shelf, since=date(2026, 11, 22)) == [other.number]
    assert listed(shelf, only_due=True) == [sold.number]
    assert listed(shelf, typed="lakshmi") == [sold.number]
    assert listed(shelf, typed=other.number) == [other.number]
    patient = page(shelf, sold).patient_id
    assert listed(shelf, patient_id=patient) == [sold.number]


def test_a_window_of_bills(shelf: Shelf):
    medicine = shelf.stocked("Dasamoolarishtam", mrp="500")
    numbers = [shelf.sell_packs(medicine).number for _ in range(5)]
    with shelf.clinic.reading(by=shelf.by) as rd:
        assert [row.number for row in invoice_list(rd, offset=1, limit=2)] == [numbers[3], numbers[2]]
        row = invoice_list(rd, limit=1)[0]
    assert (row.paid, row.due, row.by) == (Money.rupees(500), Money(0), "Pharmacist of the clinic")


@pytest.mark.parametrize("role", ["doctor", "therapist", "administrator"])
def test_who_may_not_see_bills(shelf: Shelf, sold: Sold, as_role, role: str):
    """PEOPLE-9."""
    for read in (invoice_list, invoice_count, due_in_all, lambda rd: invoice_page(rd, sold.invoice_id)):
        with pytest.raises(Refused, match="not_permitted"), shelf.clinic.reading(by=as_role(role)) as rd:
            read(rd)


def test_a_corrected_medicine_changes_no_bill(shelf: Shelf, sold: Sold):
    """STOCK-11, SELL-17."""
    before = page(shelf, sold)
    medicine = before.lines[0].medicine_id
    assert medicine is not None
    with shelf.clinic.reading(by=shelf.by) as rd:
        particulars = medicine_page(rd, medicine).particulars
    changed = particulars.model_copy(update={"name": "Other name", "pack_size": 200, "hsn": "33059019"})
    with shelf.clinic.transaction(by=shelf.by, why="medicines.change") as tx:
        change_medicine(tx, medicine, changed)
    shelf.receive(medicine, batch="B2", mrp="900")
    assert page(shelf, sold) == before
