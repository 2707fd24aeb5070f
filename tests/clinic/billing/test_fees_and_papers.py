"""Consultation fees, and bills as they go to paper."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.billing.invoice_paper import invoice_paper, invoice_was_printed
from narayaneeyam_clinic.billing.payment_link import payment_link_at_counter
from narayaneeyam_clinic.billing.receipt_paper import fee_receipt_paper, payment_receipt_paper
from narayaneeyam_clinic.billing.take_consultation_fee import take_consultation_fee
from narayaneeyam_clinic.billing.take_payment import take_payment
from narayaneeyam_clinic.papers.invoice import InvoicePaper, PaperSize, invoice_pdf
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.records import ClinicProfile
from narayaneeyam_clinic.pharmacy.sale_draft import (
    DocumentTitle,
    LineKind,
    MedicineLine,
    PaymentDraft,
    PaymentMethod,
    SaleDraft,
    ServiceLine,
    Sold,
)
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money, total
from tests.clinic.consultations.invented import add_doctor, add_patient, begin
from tests.clinic.shelf import CASH, Shelf

FEE = Money.rupees(300)


@pytest.fixture
def visit(clinic, as_role) -> str:
    """A patient waits for a doctor who takes 300 rupees."""
    return begin(clinic, as_role("receptionist"), add_patient(clinic), add_doctor(clinic, fee=FEE)).visit_id


def take_fee(shelf: Shelf, visit: str, by, *, fee: Money | None = None, bill_id: str | None = None) -> Sold:
    with shelf.clinic.transaction(by=by, why="billing.fee") as tx:
        return take_consultation_fee(tx, visit, CASH, fee=fee, bill_id=bill_id)


def paper(shelf: Shelf, invoice_id: str) -> InvoicePaper:
    with shelf.clinic.reading(by=shelf.by) as rd:
        return invoice_paper(rd, invoice_id)


def test_the_fee_is_a_bill_of_supply_with_its_receipt(shelf: Shelf, visit: str, as_role):
    """QUEUE-6, GST-4, GST-7: reception takes it and may not sell medicines."""
    sold = take_fee(shelf, visit, as_role("receptionist"))
    assert (sold.number, sold.title, sold.payable) == ("A1B/26-27/00001", DocumentTitle.BILL_OF_SUPPLY, FEE)
    with shelf.clinic.reading(by=as_role("receptionist")) as rd:
        receipt = fee_receipt_paper(rd, sold.invoice_id)
    assert (receipt.purpose, receipt.amount, receipt.method) == ("Consultation fee", FEE, "Cash")
    assert (receipt.patient_name, receipt.doctor) == ("Lakshmi Nair", "Dr. Meera Varma")


def test_the_fee_is_charged_once(shelf: Shelf, visit: str, as_role):
    """SELL-15, SELL-20: not at the desk twice, not at the counter again; after a cancelled bill it may be."""
    desk = as_role("receptionist")
    bill = "00000000-0000-7000-8000-00000000fee1"
    sold = take_fee(shelf, visit, desk, bill_id=bill)
    assert take_fee(shelf, visit, desk, bill_id=bill).is_repeat
    with pytest.raises(Refused) as caught:
        take_fee(shelf, visit, desk)
    assert (caught.value.code, caught.value.facts["number"]) == ("fee_already_charged", sold.number)
    patient = shelf.rows("SELECT patient_id FROM visit")[0]["patient_id"]
    fee = ServiceLine(kind=LineKind.CONSULTATION, description="Consultation", price=FEE)
    with pytest.raises(Refused, match="fee_already_charged"):
        shelf.sell(SaleDraft(patient_id=patient, visit_id=visit, services=(fee,), payments=CASH))
    with shelf.clinic.transaction(by=shelf.by, why="billing.cancel") as tx:
        cancel_invoice(tx, sold.invoice_id, "patient left")
    assert take_fee(shelf, visit, desk, fee=Money.rupees(200)).payable == Money.rupees(200)


def test_fees_that_cannot_be_taken(shelf: Shelf, visit: str, as_role):
    desk = as_role("receptionist")
    with pytest.raises(Refused, match="no_fee_to_take"):
        take_fee(shelf, visit, desk, fee=Money(0))
    with pytest.raises(Refused, match="visit_not_found"):
        take_fee(shelf, "00000000-0000-7000-8000-000000000000", desk)
    fee = ServiceLine(kind=LineKind.CONSULTATION, description="Consultation", price=FEE)
    with pytest.raises(Refused, match="fee_needs_visit"):
        shelf.sell(SaleDraft(services=(fee,), payments=CASH))
    patient = shelf.rows("SELECT patient_id FROM visit")[0]["patient_id"]
    with pytest.raises(Refused, match="fee_twice_on_bill"):
        shelf.sell(SaleDraft(patient_id=patient, visit_id=visit, services=(fee, fee), payments=CASH))


@pytest.mark.parametrize("role", ["doctor", "therapist", "administrator"])
def test_who_may_not_take_fees(shelf: Shelf, visit: str, as_role, role: str):
    """PEOPLE-9."""
    with pytest.raises(Refused, match="not_permitted"):
        take_fee(shelf, visit, as_role(role))


def test_the_paper_shows_what_is_stored(shelf: Shelf, started):
    """GST-23, PAPER-6, PAPER-7, PAPER-19: W6 on paper, with the caution and the QR of what is due."""
    arishtam = shelf.stocked("Abhayarishtam", mrp="178", e1=True)
    tablets = shelf.stocked("Vati", mrp="85", form="gulika", pack=10)
    therapy = ServiceLine(kind=LineKind.THERAPY, description="Abhyangam", price=Money.rupees(1200))
    lines = (MedicineLine(medicine_id=arishtam, packs=2), MedicineLine(medicine_id=tablets, units=3))
    upi = PaymentDraft(method=PaymentMethod.UPI, amount=Money.rupees(500), reference="123456789012")
    draft = SaleDraft(patient_id=started.patient_id, medicines=lines, services=(therapy,), payments=(upi,))
    sold = shelf.sell(draft)
    shown = paper(shelf, sold.invoice_id)
    assert (shown.title, shown.number, shown.time) == ("INVOICE-CUM-BILL OF SUPPLY", sold.number, "10:00 AM")
    assert (shown.patient_name, shown.patient_number) == ("Lakshmi Nair", "N1-00042")
    assert [line.quantity for line in shown.lines] == ["2 x 450 ml", "3 nos", "1"]
    assert [line.rate for line in shown.lines] == [Money.rupees(price) for price in ("178", "8.50", "1200")]
    assert [line.gst_rate for line in shown.lines] == ["5 %", "5 %", "Exempt"]
    assert [(row.hsn, row.gst_rate) for row in shown.hsn_rows] == [("3004", "5 %")]
    for column in ("taxable", "cgst", "sgst"):
        assert total([getattr(row, column) for row in shown.hsn_rows]) == getattr(shown.totals, column)
        assert total([getattr(line, column) for line in shown.lines]) == getattr(shown.totals, column)
    assert total([line.amount for line in shown.lines]) == shown.totals.total
    assert shown.totals.payable == sold.payable == shown.totals.total + shown.totals.round_off
    assert shown.due == sold.due == sold.payable - Money.rupees(500)
    assert f"am={sold.due.as_decimal()}" in shown.upi_link
    assert shown.notes == ("Caution: to be taken under medical supervision: Abhayarishtam",)
    assert (shown.letterhead.gstin, shown.signatory) == ("32ABCDE1234F1Z9", "Pharmacist of the clinic")
    assert invoice_pdf(shown, PaperSize.A5).startswith(b"%PDF")


def test_what_is_for_external_use_bears_no_caution_about_taking_it(shelf: Shelf):
    """PAPER-19: Schedule E(1) speaks of what is taken."""
    oil = shelf.stocked("Dhurdhoorapatradi Tailam", mrp="110", form="tailam", pack=200, e1=True, external=True)
    assert paper(shelf, shelf.sell_packs(oil).invoice_id).notes == ()


def test_every_reprint_is_a_duplicate(shelf: Shelf):
    """PAPER-8: and who printed when is kept."""
    sold = shelf.sell_packs(shelf.stocked("Dasamoolarishtam", mrp="100"))
    assert not paper(shelf, sold.invoice_id).is_duplicate
    with shelf.clinic.transaction(by=shelf.by, why="billing.printed") as tx:
        invoice_was_printed(tx, sold.invoice_id)
    assert paper(shelf, sold.invoice_id).is_duplicate
    assert shelf.rows("SELECT by FROM invoice_print") == [{"by": shelf.by.user_id}]


def test_a_cancelled_bill_says_so_on_paper(shelf: Shelf):
    """PAPER-18."""
    sold = shelf.sell_packs(shelf.stocked("Dasamoolarishtam", mrp="100"))
    with shelf.clinic.transaction(by=shelf.by, why="billing.cancel") as tx:
        cancel_invoice(tx, sold.invoice_id, "wrong medicine")
    shown = paper(shelf, sold.invoice_id)
    assert shown.cancelled is not None
    assert (shown.cancelled.reason, shown.upi_link, shown.due) == ("wrong medicine", "", Money(0))


def test_an_unregistered_clinic_prints_no_tax(shelf: Shelf):
    """GST-22."""
    with shelf.clinic.transaction(by=PROGRAM, why="test.profile") as tx:
        tx.session.execute(update(ClinicProfile).values(gstin=None))
    shown = paper(shelf, shelf.sell_packs(shelf.stocked("Dasamoolarishtam", mrp="100")).invoice_id)
    assert (shown.title, shown.shows_tax, shown.hsn_rows, shown.letterhead.gstin) == ("BILL", False, (), "")


def test_a_union_territory_says_utgst(shelf: Shelf):
    """GST-6: the clinic is in Lakshadweep."""
    with shelf.clinic.transaction(by=PROGRAM, why="test.profile") as tx:
        tx.session.execute(update(ClinicProfile).values(state_code="31", gstin="31ABCDE1234F1ZB"))
    shown = paper(shelf, shelf.sell_packs(shelf.stocked("Dasamoolarishtam", mrp="100")).invoice_id)
    assert (shown.state_tax_label, shown.place_of_supply) == ("UTGST", "Lakshadweep")


def test_a_later_payment_has_its_own_receipt(shelf: Shelf, started):
    """SELL-25."""
    line = MedicineLine(medicine_id=shelf.stocked("Dasamoolarishtam", mrp="100"), packs=1)
    sold = shelf.sell(SaleDraft(patient_id=started.patient_id, medicines=(line,)))
    with shelf.clinic.transaction(by=shelf.by, why="billing.pay") as tx:
        taken = take_payment(tx, sold.invoice_id, PaymentDraft(method=PaymentMethod.CASH))
    with shelf.clinic.reading(by=shelf.by) as rd:
        receipt = payment_receipt_paper(rd, taken.payment_id)
        assert (receipt.number, receipt.purpose) == (taken.receipt_number, f"Payment for {sold.number}")
        with pytest.raises(Refused, match="payment_not_found"):
            payment_receipt_paper(rd, "00000000-0000-7000-8000-000000000000")


def test_the_qr_at_the_counter_carries_the_rounded_amount(shelf: Shelf):
    """SELL-13."""
    tablets = shelf.stocked("Vati", mrp="85", form="gulika", pack=10)
    draft = SaleDraft(medicines=(MedicineLine(medicine_id=tablets, units=3),), payments=CASH)
    payable = shelf.quote(draft).totals.payable
    with shelf.clinic.reading(by=shelf.by) as rd:
        link = payment_link_at_counter(rd, payable, draft.id)
        assert payment_link_at_counter(rd, Money(0), draft.id) == ""
    assert "am=26.00&cu=INR" in link
    assert f"tr={draft.id[-12:]}" in link


def test_a_loose_price_that_is_no_whole_paise_is_shown_for_the_pack(shelf: Shelf):
    """SELL-11."""
    tablets = shelf.stocked("Vati", mrp="85", form="gulika", pack=90)
    draft = SaleDraft(medicines=(MedicineLine(medicine_id=tablets, units=3),), payments=CASH)
    line = paper(shelf, shelf.sell(draft).invoice_id).lines[0]
    assert (line.quantity, line.rate, line.amount) == ("3 of 90 nos", Money.rupees(85), Money.rupees("2.83"))
