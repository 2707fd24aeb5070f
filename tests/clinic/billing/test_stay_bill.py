"""The ledger of a stay: what is charged, billed, taxed, held and given back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from narayaneeyam_clinic.admissions.admission_steps import stay_of
from narayaneeyam_clinic.admissions.discharge_gate import GateKind, discharge_gate, patient_leaves
from narayaneeyam_clinic.admissions.order_discharge import order_discharge
from narayaneeyam_clinic.admissions.ward_meals import ServeDraft, serve_meal
from narayaneeyam_clinic.billing import charge_kinds
from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.billing.charge_kinds import CHARGE_KINDS, ChargeKind, TaxedAs
from narayaneeyam_clinic.billing.count_cash import expected_cash
from narayaneeyam_clinic.billing.deposit_paper import voucher_paper
from narayaneeyam_clinic.billing.deposits import (
    DepositDraft,
    RefundDraft,
    deposits,
    held_in,
    refund_deposit,
    take_deposit,
)
from narayaneeyam_clinic.billing.finish_bill import finish_bill
from narayaneeyam_clinic.billing.gst_rules import DocumentTitle
from narayaneeyam_clinic.billing.ledger import NewCharge, post_charge, reverse_charge
from narayaneeyam_clinic.billing.ledger_bill import LedgerBill, LedgerBillDraft, interim_bill, work_out_bill
from narayaneeyam_clinic.billing.ledger_lines import balance_of_package
from narayaneeyam_clinic.billing.pay_from_deposit import pay_from_deposit
from narayaneeyam_clinic.billing.rate_table import RateTable, with_shipped_rates
from narayaneeyam_clinic.billing.records import InvoiceLine, LineKind, PaymentMethod
from narayaneeyam_clinic.billing.stay_statement import interim_bill_paper, stay_statement
from narayaneeyam_clinic.patients.merge_patients import merge_patients
from narayaneeyam_clinic.people.discount_limits import set_discount_limit
from narayaneeyam_clinic.people.permissions import Role
from narayaneeyam_clinic.pharmacy.sale_draft import PaymentDraft, Sold
from narayaneeyam_clinic.reports.day_figures import day_figures
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.treatments.records import Package, PackageSale
from narayaneeyam_clinic.treatments.treatment_states import PackageState
from tests.clinic.consultations.invented import add_patient
from tests.clinic.shelf import Shelf
from tests.clinic.ward import Ward, stay_ledger

R = Money.rupees
CASH = (PaymentDraft(method=PaymentMethod.CASH),)


def charge(ward: Ward, stay: str, kind: str, price: str, quantity: int = 1, **more: Any) -> str:
    patient = ward.see(lambda rd: stay_of(rd, stay).patient_id)
    new = NewCharge(patient, kind, more.pop("description", kind), R(price), quantity, admission_id=stay, **more)
    return ward.do(post_charge, new).charge_id


def draft_of(ward: Ward, stay: str, **more: Any) -> LedgerBillDraft:
    return LedgerBillDraft(patient_id=ward.see(lambda rd: stay_of(rd, stay).patient_id), admission_id=stay, **more)


def finish(ward: Ward, stay: str, **more: Any) -> Sold:
    return ward.do(finish_bill, draft_of(ward, stay, **more))


def taxes(bill: LedgerBill) -> tuple[Money, ...]:
    t = bill.totals
    return t.taxable, t.cgst, t.sgst, t.exempt, t.total, t.payable


def stay_of_days(ward: Ward, clock, days: float, per_day: str, **more: Any) -> str:
    """Discharge is ordered after so many days in a room."""
    ward.rooms("101", per_day=per_day, **{key: more.pop(key) for key in ("bystander", "icu") if key in more})
    stay = ward.admit("101 A", **more).admission_id
    clock.advance(hours=24 * days)
    ward.do(order_discharge, stay)
    return stay


def test_a_stay_above_five_thousand_a_day(ward: Ward, clock):
    """LEDGER-6, LEDGER-7, LEDGER-9: worked bill W9."""
    stay = stay_of_days(ward, clock, 3, "6000")
    charge(ward, stay, "therapy", "1500", 5)
    charge(ward, stay, "ward_medicine", "310", 4)
    bill = ward.see(interim_bill, stay)
    assert bill.title is DocumentTitle.INVOICE_CUM_BILL_OF_SUPPLY
    assert taxes(bill) == (R(18000), R(450), R(450), R(8740), R(27640), R(27640))
    room = bill.lines[0]
    assert (room.line.quantity, room.tax.taxable, room.tax.cgst, room.tax.sgst) == (3, R(18000), R(450), R(450))
    sold = finish(ward, stay, payments=CASH, payable_shown=R(27640))
    assert (sold.payable, sold.due, sold.title) == (R(27640), ZERO, DocumentTitle.INVOICE_CUM_BILL_OF_SUPPLY)
    assert sold.number == "A1/26-27/000001"


@pytest.mark.parametrize(
    ("per_day", "icu", "day", "tax"),
    [
        ("5000", False, None, "0"),
        ("5000.01", False, None, "250"),
        ("9000", True, None, "0"),
        ("9000", False, datetime(2022, 7, 10, 4, tzinfo=UTC), "0"),
        ("9000", False, datetime(2022, 7, 18, 4, tzinfo=UTC), "450"),
    ],
)
def test_the_limit_of_a_room(ward: Ward, clock, per_day: str, icu: bool, day: datetime | None, tax: str):
    """LEDGER-7, LEDGER-9: exactly the limit is exempt, intensive care is, and so was everything before 18-07-2022."""
    clock.now = day or clock.now
    stay = stay_of_days(ward, clock, 0.5, per_day, icu=icu)
    bill = ward.see(interim_bill, stay)
    assert bill.totals.cgst + bill.totals.sgst == R(tax)
    assert bill.title is (DocumentTitle.TAX_INVOICE if tax != "0" else DocumentTitle.BILL_OF_SUPPLY)


def test_a_bystanders_things_and_well_being_are_taxed_as_they_are(ward: Ward, clock):
    """LEDGER-8, LEDGER-10: worked bill W6; whose meal it was is read on it."""
    stay = stay_of_days(ward, clock, 1, "0")
    meal = ward.meal("Lunch", "178")
    ward.do(serve_meal, ServeDraft(admission_id=stay, meal_id=meal, for_bystander=True, servings=2))
    charge(ward, stay, "fee", "300")
    charge(ward, stay, "therapy", "1200", description="Abhyangam")
    charge(ward, stay, "therapy", "262", description="Massage", sac="999723")
    bill = ward.see(interim_bill, stay)
    assert taxes(bill) == (R("588.56"), R("14.72"), R("14.72"), R(1500), R(2118), R(2118))
    by_words = {line.line.description: line.tax for line in bill.lines}
    lunch = by_words["Meal of the bystander · Lunch"]
    assert (lunch.taxable, lunch.cgst) == (R("339.04"), R("8.48"))
    assert (by_words["Massage"].taxable, by_words["Massage"].cgst) == (R("249.52"), R("6.24"))


def test_a_bystanders_bed_is_lodging(ward: Ward, clock):
    """LEDGER-8, STAY-20"""
    stay = stay_of_days(ward, clock, 2, "1000", bystander="200", bystander_stays=True)
    bill = ward.see(interim_bill, stay)
    assert [(line.line.kind, line.code, line.amount) for line in bill.lines] == [
        ("room", "999311", R(2000)),
        ("bystander_bed", "996311", R(420)),
    ]


def test_a_clinic_made_by_an_older_program_knows_the_shipped_rates():
    """LEDGER-8"""
    table = with_shipped_rates(RateTable((), frozenset()))
    row = table.on("996333", "", date(2026, 11, 21))
    assert (row.rate.basis_points, row in table.unconfirmed) == (500, True)
    assert with_shipped_rates(table) is table


def test_rent_that_is_shown_is_rent_that_is_charged_and_billed_once(ward: Ward, clock):
    """STAY-22, STAY-23, STAY-12, LEDGER-11, LEDGER-12"""
    stay = stay_of_days(ward, clock, 2.3, "1000")
    shown = ward.see(interim_bill, stay)
    assert shown.lines[0].line.charge_id is None
    assert ward.see(stay_ledger, stay) == ()
    draft = draft_of(ward, stay)
    sold = ward.do(finish_bill, draft)
    assert (sold.payable, sold.due) == (shown.totals.payable, R(3000))
    assert ward.do(finish_bill, draft).is_repeat
    with pytest.raises(Refused, match="bill_differs"):
        ward.do(finish_bill, draft.model_copy(update={"discount": R(1)}))
    assert ward.see(interim_bill, stay).lines == ()
    clock.advance(hours=20)  # a further day has begun since the bill was made
    assert [item.amount for item in ward.see(discharge_gate, stay)] == [R(1000)]
    left = ward.do(patient_leaves, stay, "Paid at the desk tomorrow")
    assert left.overruled == 1
    assert [line.amount for line in ward.see(stay_ledger, stay)] == [R(3000), R(1000)]
    clock.advance(hours=50)
    assert [line.amount for line in ward.see(interim_bill, stay).lines] == [R(1000)]
    finish(ward, stay)
    with pytest.raises(Refused, match="bill_has_no_lines"):
        finish(ward, stay)


def test_an_invoice_waits_for_the_order_of_discharge(ward: Ward):
    """LEDGER-11"""
    ward.rooms("101")
    stay = ward.admit("101 A").admission_id
    with pytest.raises(Refused, match="discharge_not_ordered"):
        finish(ward, stay)


def test_what_is_taken_back_adds_up(ward: Ward):
    """LEDGER-1, LEDGER-3, LEDGER-4: worked bill W8b's rounding."""
    ward.rooms("101")
    stay = ward.admit("101 A").admission_id
    key = charge(ward, stay, "ward_medicine", "100", 10, pack_size=30)  # 33.33
    for _ in range(3):
        ward.do(reverse_charge, key, "Back", 3)
    ward.do(reverse_charge, key, "Back", 1)
    line = ward.see(stay_ledger, stay)[0]
    assert (line.quantity, line.amount, line.taken_back) == (0, ZERO, R("33.33"))
    with pytest.raises(Refused, match="charge_is_reversed"):
        ward.do(reverse_charge, key, "Back")
    assert not ward.see(interim_bill, stay).lines[1:]
    with pytest.raises(Refused, match="charge_needs_stay"):
        ward.do(post_charge, NewCharge(add_patient(ward.clinic, "Devi", "N1-2"), "room", "Room", R(1)))


def test_what_is_billed_is_not_taken_back_until_the_bill_is_cancelled(ward: Ward, clock):
    """LEDGER-5, LEDGER-14, LEDGER-15, LEDGER-16"""
    ward.rooms("101", per_day="1000")
    stay = ward.admit("101 A", deposit=R(5000)).admission_id
    ward.do(order_discharge, stay)
    key = charge(ward, stay, "fee", "500")
    sold = finish(ward, stay)
    assert (sold.payable, sold.paid, sold.due) == (R(1500), R(1500), ZERO)
    patient = ward.see(lambda rd: stay_of(rd, stay).patient_id)
    held = lambda: ward.see(lambda rd: held_in(rd.session, (patient,), stay))  # noqa: E731
    assert held() == R(3500)
    with pytest.raises(Refused, match="charge_is_billed"):
        ward.do(reverse_charge, key, "Wrong")
    figures = ward.see(day_figures)
    assert (figures.collected, figures.by_method[PaymentMethod.CASH]) == (R(5000), R(5000))
    assert PaymentMethod.DEPOSIT not in figures.by_method
    assert ward.see(expected_cash) == R(5000) == figures.cash[0].expected
    ward.do(cancel_invoice, sold.invoice_id, "Wrong fee")
    assert held() == R(5000)
    assert ward.see(day_figures).collected == R(5000)
    ward.do(reverse_charge, key, "Wrong")
    assert finish(ward, stay).payable == R(1000)
    back = ward.do(refund_deposit, RefundDraft(patient_id=patient, admission_id=stay, reason="Goes home"))
    assert (back.number, back.amount, back.held) == ("A1F/26-27/00001", R(-4000), ZERO)
    assert ward.see(expected_cash) == R(1000)
    rows = ward.see(deposits, patient, admission_id=stay)
    assert total([row.amount for row in rows]) == ZERO
    assert len(rows) == 5


def test_a_deposit_has_its_voucher_and_no_more_goes_back_than_is_held(ward: Ward, as_role):
    """LEDGER-13, LEDGER-14"""
    ward.rooms("101", per_day="1000")
    admitted = ward.admit("101 A")
    stay, patient = admitted.admission_id, admitted.patient_id
    draft = DepositDraft(patient_id=patient, admission_id=stay, amount=R(200), method=PaymentMethod.UPI)
    taken = ward.do(take_deposit, draft)
    assert ward.do(take_deposit, draft).is_repeat
    assert (taken.number, taken.held) == ("A1D/26-27/00001", R(200))
    refund = RefundDraft(patient_id=patient, admission_id=stay, amount=R(201), reason="Asked")
    with pytest.raises(Refused, match="more_than_held"):
        ward.do(refund_deposit, refund)
    with pytest.raises(Refused, match="deposit_is_no_payment"):
        ward.do(take_deposit, DepositDraft(patient_id=patient, amount=R(1), method=PaymentMethod.DEPOSIT))
    with (
        pytest.raises(Refused, match="not_permitted"),
        ward.clinic.transaction(by=as_role("receptionist"), why="test.refund") as tx,
    ):
        refund_deposit(tx, refund)
    ward.do(order_discharge, stay)
    sold = finish(ward, stay)
    assert (sold.paid, sold.due) == (R(200), R(800))
    ward.do(take_deposit, DepositDraft(patient_id=patient, admission_id=stay, amount=R(1000)))
    later = ward.do(pay_from_deposit, sold.invoice_id)
    assert (later.amount, later.due, later.receipt_number) == (R(800), ZERO, "A1R/26-27/00001")
    with pytest.raises(Refused, match="nothing_due"):
        ward.do(pay_from_deposit, sold.invoice_id)


def test_a_new_kind_of_charge_reaches_bill_gate_and_package(ward: Ward, clock, monkeypatch):
    """LEDGER-2"""
    stay = stay_of_days(ward, clock, 1, "0")
    patient = ward.see(lambda rd: stay_of(rd, stay).patient_id)
    sale = _package(ward, patient)
    before = ward.see(interim_bill, stay).totals.payable, len(ward.see(discharge_gate, stay))
    new = ChargeKind("laundry", "Laundry", 60, TaxedAs.TREATMENT, LineKind.OTHER, charge_kinds.IN_PATIENT)
    monkeypatch.setitem(CHARGE_KINDS, new.key, new)
    charge(ward, stay, "laundry", "75")
    charge(ward, stay, "laundry", "40", package_sale_id=sale, covered=R(40))
    bill = ward.see(interim_bill, stay)
    assert (bill.totals.payable, bill.lines[-1].line.of_kind) == (before[0] + R(75), new)
    gate = ward.see(discharge_gate, stay)
    assert (len(gate), gate[-1].kind, gate[-1].amount) == (before[1] + 1, GateKind.UNBILLED, R(75))
    assert ward.see(lambda rd: balance_of_package(rd.session, sale)).left == R(-40)
    monkeypatch.setitem(CHARGE_KINDS, new.key, replace(new, may_stay_open=True))
    assert len(ward.see(discharge_gate, stay)) == before[1]


def test_a_package_that_was_paid_before_is_not_asked_for_again(ward: Ward, clock):
    """STAY-66, LEDGER-14: what was taken for a package of the stay stands on the bill so far."""
    stay = stay_of_days(ward, clock, 1, "1000")
    patient = ward.see(lambda rd: stay_of(rd, stay).patient_id)
    sale = _package(ward, patient)
    charge(ward, stay, "package", "7000", package_sale_id=sale)
    ward.do(take_deposit, DepositDraft(patient_id=patient, package_sale_id=sale, amount=R(7000)))
    ward.do(take_deposit, DepositDraft(patient_id=patient, admission_id=stay, amount=R(300)))
    statement = ward.see(stay_statement, stay)
    assert (statement.payable, statement.held, statement.rest, statement.balance) == (R(8000), R(7300), R(700), R(700))
    assert ward.see(interim_bill_paper, stay).balance == R(700)
    sold = finish(ward, stay)
    assert (sold.paid, sold.due) == (R(7300), R(700))
    after = ward.see(stay_statement, stay)
    assert (after.rest, after.balance) == (ZERO, R(700))


def test_a_discount_needs_its_right_and_is_taken_before_tax(ward: Ward, clock, as_role):
    """LEDGER-9"""
    stay = stay_of_days(ward, clock, 1, "6000")
    charge(ward, stay, "fee", "4000")
    bill = ward.see(work_out_bill, draft_of(ward, stay, discount=R(1000)))
    assert taxes(bill)[:4] == (R(5400), R(135), R(135), R(3600))
    with (
        pytest.raises(Refused, match="not_permitted"),
        ward.clinic.transaction(by=as_role("receptionist"), why="test.discount") as tx,
    ):
        finish_bill(tx, draft_of(ward, stay, discount=R(1000)))


def test_the_limit_of_a_role_holds_for_a_stay_too(ward: Ward, clock, as_role):
    """SELL-37: up to it the pharmacist gives it alone, above it only who may allow exceptions; a paisa is rounding."""
    stay = stay_of_days(ward, clock, 1, "4000")
    with ward.clinic.transaction(by=as_role("administrator"), why="test.limit") as tx:
        set_discount_limit(tx, Role.PHARMACIST, 1000)

    def refused(role: str, discount: Money) -> list[str]:
        with ward.clinic.reading(by=as_role(role)) as rd:
            return [one.code for one in work_out_bill(rd, draft_of(ward, stay, discount=discount)).refused]

    assert refused("pharmacist", R(400)) == []
    assert refused("pharmacist", R("400.02")) == ["discount_above_limit"]
    assert refused("manager", R(2000)) == []


def test_a_merged_person_is_one_account(ward: Ward, clock):
    """LEDGER-17, STAY-7"""
    ward.rooms("101", per_day="1000")
    first, second = add_patient(ward.clinic), add_patient(ward.clinic, "Lakshmy Nair", "N1-00043")
    ward.do(take_deposit, DepositDraft(patient_id=first, amount=R(100)))
    later = ward.do(take_deposit, DepositDraft(patient_id=second, amount=R(50))).deposit_id
    stay = ward.admit("101 A", patient=second).admission_id
    charge(ward, stay, "fee", "10")
    ward.do(merge_patients, first, second)
    assert total([row.amount for row in ward.see(deposits, first)]) == R(150)
    assert ward.see(voucher_paper, later).held == R(150)
    with pytest.raises(Refused, match="already_admitted"):
        ward.admit("101 A", patient=first)
    ward.do(order_discharge, stay)
    assert ward.do(finish_bill, LedgerBillDraft(patient_id=first, admission_id=stay)).payable == R(1010)


def test_every_line_is_the_sum_of_its_ledger(ward: Ward, clock, shelf: Shelf):
    """LEDGER-2, LEDGER-12"""
    stay = stay_of_days(ward, clock, 4.6, "1234.56")
    charge(ward, stay, "fee", "499.99", 3)
    sold = finish(ward, stay)
    lines = ward.see(stay_ledger, stay)
    rows = ward.see(lambda rd: rd.session.query(InvoiceLine).filter_by(invoice_id=sold.invoice_id).all())
    assert total([line.amount for line in lines]) == total([row.amount for row in rows])
    assert {row.charge_id for row in rows} == {line.charge_id for line in lines}
    assert {line.bills[0].number for line in lines} == {sold.number}


def _package(ward: Ward, patient: str) -> str:
    with ward.clinic.transaction(by=ward.by, why="test.package") as tx:
        package = tx.add(Package(name="Seven days", price=R(7000), is_active=True))
        return tx.add(
            PackageSale(
                id=new_id(),
                package_id=package.id,
                patient_id=patient,
                name="Seven days",
                price=R(7000),
                sold_at=tx.now,
                sold_by=tx.by.user_id,
                state=PackageState.SOLD,
            )
        ).id
