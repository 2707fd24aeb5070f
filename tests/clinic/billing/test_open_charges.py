"""What an out-patient owes in the ledger is billed at the counter, once, and what is held for them pays."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from narayaneeyam_clinic.appointments.today_board import WaitingWork, Waits, waiting_work
from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.billing.deposits import DepositDraft, take_deposit
from narayaneeyam_clinic.billing.gst_rules import DocumentTitle
from narayaneeyam_clinic.billing.held_money import ANY, Purpose, held_by_purpose
from narayaneeyam_clinic.billing.ledger import NewCharge, post_charge, reverse_charge
from narayaneeyam_clinic.billing.ledger_lines import balance_of_package
from narayaneeyam_clinic.billing.open_charges import account_of, open_charges, people_to_bill, take_open_charge_back
from narayaneeyam_clinic.billing.patient_account import AccountKind, patient_account
from narayaneeyam_clinic.billing.pay_from_deposit import held_for_bill, pay_from_deposit
from narayaneeyam_clinic.billing.records import InvoiceLine, LineKind, PaymentMethod
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.pharmacy.quote_sale import quote_sale
from narayaneeyam_clinic.pharmacy.sale_draft import (
    MedicineLine,
    PaymentDraft,
    SaleDraft,
    ServiceLine,
    Sold,
    WarningKind,
)
from narayaneeyam_clinic.pharmacy.sell_medicine import sell_medicine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.treatments.records import Package, PackageSale
from narayaneeyam_clinic.treatments.treatment_states import PackageState
from tests.clinic.consultations.invented import add_patient
from tests.clinic.shelf import Shelf
from tests.clinic.ward import Ward

R = Money.rupees
CASH = (PaymentDraft(method=PaymentMethod.CASH),)


def owe(ward: Ward, patient: str, words: str, rupees: int, **more: object) -> str:
    new = NewCharge(patient, str(more.pop("kind", "therapy")), words, R(rupees), **more)  # type: ignore[arg-type]
    return ward.do(post_charge, new).charge_id


def bill_of(ward: Ward, patient: str, **more: object) -> SaleDraft:
    """All that stands open, paid in cash."""
    lines = tuple(one.line for one in ward.see(open_charges, patient))
    return SaleDraft(patient_id=patient, services=lines, payments=CASH).model_copy(update=more)


def held(ward: Ward, patient: str) -> dict[Purpose, Money]:
    return ward.see(lambda rd: held_by_purpose(rd.session, (patient,)))


def package(ward: Ward, patient: str, rupees: int) -> str:
    """Sold and charged, not paid."""
    with ward.clinic.transaction(by=ward.by, why="test.package") as tx:
        kept = tx.add(Package(name="Seven days", price=R(rupees), is_active=True))
        sale = tx.add(
            PackageSale(
                id=new_id(),
                package_id=kept.id,
                patient_id=patient,
                name=kept.name,
                price=kept.price,
                sold_at=tx.now,
                sold_by=tx.by.user_id,
                state=PackageState.SOLD,
            )
        ).id
    owe(ward, patient, "Seven days", rupees, kind="package", package_sale_id=sale)
    return sale


def test_worked_bill_W6_of_an_out_patient(ward: Ward):
    """SELL-35, LEDGER-22: sessions of the ledger and medicines on one bill; cancelling makes them open again."""
    patient = add_patient(ward.clinic)
    shelf = Shelf(ward.clinic, ward.by)
    kashayam = shelf.stocked("Indukantham Kashayam", mrp="178")
    done = [owe(ward, patient, "Abhyangam", 1200), owe(ward, patient, "Lepam", 300)]
    spa = owe(ward, patient, "Massage", 262, sac="999723")
    assert [one.charge_id for one in ward.see(open_charges, patient)] == [*done, spa]
    (to_bill,) = ward.see(people_to_bill)
    assert (to_bill.patient_id, to_bill.what, to_bill.amount) == (patient, ("Abhyangam", "Lepam", "Massage"), R(1762))
    assert WaitingWork(Waits.OPEN_CHARGES, 1) in ward.see(waiting_work)
    draft = bill_of(ward, patient, medicines=(MedicineLine(medicine_id=kashayam, packs=2),))
    # What a screen shows of price and number counts for nothing: the ledger's row is billed.
    wrong = draft.services[0].model_copy(update={"price": R(1), "quantity": 9, "sac": "999723"})
    draft = draft.model_copy(update={"services": (wrong, *draft.services[1:])})
    quote = shelf.quote(draft)
    totals = quote.totals
    assert (totals.taxable, totals.cgst, totals.sgst, totals.exempt) == (R("588.56"), R("14.72"), R("14.72"), R(1500))
    assert [(line.taxable, line.cgst) for line in quote.lines if line.charge_id == spa] == [(R("249.52"), R("6.24"))]
    sold = ward.do(sell_medicine, draft)
    assert (sold.payable, sold.title) == (R(2118), DocumentTitle.INVOICE_CUM_BILL_OF_SUPPLY)
    assert ward.do(sell_medicine, draft).is_repeat
    lines = ward.see(lambda rd: rd.session.query(InvoiceLine).filter_by(invoice_id=sold.invoice_id).all())
    assert {line.charge_id for line in lines} == {*done, spa, None}
    assert (ward.see(open_charges, patient), ward.see(people_to_bill)) == ((), ())
    with pytest.raises(Refused, match="charge_is_billed"):
        ward.do(sell_medicine, draft.model_copy(update={"id": new_id()}))
    ward.do(cancel_invoice, sold.invoice_id, "Wrong patient")
    assert len(ward.see(open_charges, patient)) == 3
    assert ward.do(sell_medicine, draft.model_copy(update={"id": new_id()})).payable == R(2118)
    assert check(ward.clinic, ward.by) == []


def test_a_session_is_billed_once(ward: Ward):
    """SELL-36: typed by hand beside the ledger, twice on a bill, of somebody else, or taken back."""
    patient, other = add_patient(ward.clinic), add_patient(ward.clinic, "Omana", "N1-00077")
    typed = ServiceLine(kind=LineKind.THERAPY, description="Abhyangam", price=R(1200))
    by_hand: Sold = ward.do(sell_medicine, SaleDraft(patient_id=patient, services=(typed,), payments=CASH))
    key = owe(ward, patient, "Abhyangam", 1200)
    (found,) = ward.see(open_charges, patient)
    assert (found.charge_id, found.typed_on) == (key, by_hand.number)
    quote = Shelf(ward.clinic, ward.by).quote(bill_of(ward, patient))
    assert [one.batch_number for one in quote.warnings if one.kind is WarningKind.BILLED_BY_HAND] == [by_hand.number]
    twice = (found.line, found.line)
    for lines, who, code in (
        ((typed,), patient, "therapy_stands_open"),
        (twice, patient, "charge_twice_on_bill"),
        ((found.line,), other, "charge_not_found"),
        ((found.line.model_copy(update={"charge_id": new_id()}),), patient, "charge_not_found"),
    ):
        with pytest.raises(Refused, match=code):
            ward.do(sell_medicine, SaleDraft(patient_id=who, services=lines, payments=CASH))
    more = SaleDraft(patient_id=patient, services=(found.line, typed), payments=CASH)
    assert Shelf(ward.clinic, ward.by).quote(more).totals.payable == R(2400)  # one was done, another is wanted
    ward.do(take_open_charge_back, key, f"Paid on {by_hand.number}")
    assert ward.see(open_charges, patient) == ()
    with pytest.raises(Refused, match="charge_is_reversed"):
        ward.do(sell_medicine, SaleDraft(patient_id=patient, services=(found.line,), payments=CASH))
    package(ward, patient, 7)
    (of_package,) = ward.see(open_charges, patient)
    with pytest.raises(Refused, match="charge_not_found"):
        ward.do(take_open_charge_back, of_package.charge_id, "Given back where it was sold")


def test_a_part_that_was_taken_back_is_not_billed(ward: Ward):
    """LEDGER-3, SELL-35"""
    patient = add_patient(ward.clinic)
    key = owe(ward, patient, "Pizhichil", 900, quantity=3)
    ward.do(reverse_charge, key, "One was stopped", 1)
    assert [one.amount for one in ward.see(people_to_bill)] == [R(1800)]
    sold = ward.do(sell_medicine, bill_of(ward, patient))
    assert (sold.payable, sold.due) == (R(1800), ZERO)


def test_a_package_and_free_money_pay_at_the_counter(ward: Ward):
    """LEDGER-14, LEDGER-15, LEDGER-21: 7,000 exempt and 210 with tax; 8,000 are held for the package, 100 for nothing in
    particular; 110 come in cash, and 1,000 stay held.
    """
    patient = add_patient(ward.clinic)
    sale = package(ward, patient, 7000)
    owe(ward, patient, "Abhyangam", 1000, package_sale_id=sale, covered=R(1000))
    owe(ward, patient, "Massage", 210, sac="999723")
    ward.do(take_deposit, DepositDraft(patient_id=patient, package_sale_id=sale, amount=R(8000)))
    ward.do(take_deposit, DepositDraft(patient_id=patient, amount=R(100)))
    shelf, draft = Shelf(ward.clinic, ward.by), bill_of(ward, patient)
    quote = shelf.quote(draft)
    assert (quote.totals.exempt, quote.totals.taxable, quote.totals.payable) == (R(7000), R(200), R(7210))
    assert (quote.held, quote.from_deposit, quote.paid, quote.due) == (R(8100), R(7100), R(7210), ZERO)
    assert shelf.quote(draft.model_copy(update={"use_deposit": False})).from_deposit == ZERO
    with pytest.raises(Refused, match="deposit_changed"):
        ward.do(sell_medicine, draft.model_copy(update={"deposit_shown": R(7000)}))
    sold = ward.do(sell_medicine, draft)
    assert (sold.paid, sold.due) == (R(7210), ZERO)
    assert held(ward, patient) == {Purpose(package_sale_id=sale): R(1000)}
    ward.do(cancel_invoice, sold.invoice_id, "Again")
    assert held(ward, patient) == {Purpose(package_sale_id=sale): R(8000), ANY: R(100)}
    ward.do(sell_medicine, draft.model_copy(update={"id": new_id()}))
    balance = ward.see(lambda rd: balance_of_package(rd.session, sale))
    assert (balance.charged, balance.used, balance.left) == (R(7000), R(1000), R(6000))
    assert check(ward.clinic, ward.by) == []


def test_money_that_comes_after_the_bill_pays_it(ward: Ward, clock):
    """LEDGER-21, LEDGER-27: the package was billed first and its deposit came the next day."""
    patient = add_patient(ward.clinic)
    sale = package(ward, patient, 7000)
    sold = ward.do(sell_medicine, bill_of(ward, patient, payments=()))
    assert (sold.due, ward.see(held_for_bill, sold.invoice_id)) == (R(7000), ZERO)
    with pytest.raises(Refused, match="nothing_held"):
        ward.do(pay_from_deposit, sold.invoice_id)
    clock.advance(days=1)
    ward.do(take_deposit, DepositDraft(patient_id=patient, package_sale_id=sale, amount=R(5000)))
    ward.do(take_deposit, DepositDraft(patient_id=patient, amount=R(3000)))
    assert ward.see(held_for_bill, sold.invoice_id) == R(7000)
    account = ward.see(account_of, patient)
    assert (account.charges, account.due, account.held) == ((), R(7000), R(8000))
    book = ward.see(patient_account, patient)
    assert [(row.kind, row.amount) for row in book.rows] == [
        (AccountKind.DUE, R(7000)),
        (AccountKind.TAKEN, R(3000)),
        (AccountKind.TAKEN, R(5000)),
    ]
    assert {one.name: one.held for one in book.purposes} == {"": R(3000), "Seven days": R(5000)}
    key = new_id()
    paid = ward.do(pay_from_deposit, sold.invoice_id, payment_id=key)
    assert (paid.amount, paid.due, paid.receipt_number) == (R(7000), ZERO, "A1R/26-27/00001")
    assert ward.do(pay_from_deposit, sold.invoice_id, payment_id=key) == paid
    assert held(ward, patient) == {ANY: R(1000)}
    with pytest.raises(Refused, match="nothing_due"):
        ward.do(pay_from_deposit, sold.invoice_id)


def test_who_takes_fees_bills_services_alone(ward: Ward, clinic: Clinic, as_role: Callable[[str], Actor]):
    """LEDGER-29: a receptionist bills what was done, without medicines of the shelf or of the ledger; a therapist nothing."""
    patient = add_patient(ward.clinic)
    shelf = Shelf(ward.clinic, ward.by)
    kashayam = shelf.stocked("Indukantham Kashayam", mrp="178")
    done = owe(ward, patient, "Abhyangam", 1200)
    lines = tuple(one.line for one in ward.see(open_charges, patient))
    draft = SaleDraft(patient_id=patient, services=lines, payments=CASH)
    reception = as_role("receptionist")
    with clinic.reading(by=reception) as rd:
        assert WaitingWork(Waits.OPEN_CHARGES, 1) in waiting_work(rd)
    goods = draft.model_copy(update={"medicines": (MedicineLine(medicine_id=kashayam, packs=1),)})
    for by, bill in ((as_role("therapist"), draft), (reception, goods)):
        with pytest.raises(Refused, match="not_permitted"), clinic.transaction(by=by, why="test.bill") as tx:
            sell_medicine(tx, bill)
    with clinic.transaction(by=reception, why="test.bill") as tx:
        sold = sell_medicine(tx, draft)
    assert (sold.payable, sold.due) == (R(1200), ZERO)
    billed = ward.see(lambda rd: rd.session.query(InvoiceLine).filter_by(invoice_id=sold.invoice_id).all())
    assert [line.charge_id for line in billed] == [done]
    owe(ward, patient, "Oil to take home", 90, medicine_id=kashayam)
    with clinic.reading(by=reception) as rd:
        problems = quote_sale(rd, bill_of(ward, patient)).problems
    assert [problem.refused.code for problem in problems] == ["not_permitted"]
