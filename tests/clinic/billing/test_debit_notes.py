"""Bills that were too low, corrected upward by a debit note, on a real clinic (DEBIT)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice, cancel_second_bill
from narayaneeyam_clinic.billing.debitable import CreditReason, DebitDraft, DebitedLine, debitable_bill, quote_debit
from narayaneeyam_clinic.billing.invoice_list import InvoiceFilter, due_in_all, invoice_list
from narayaneeyam_clinic.billing.invoice_page import InvoicePage, invoice_page
from narayaneeyam_clinic.billing.invoice_paper import invoice_paper, invoice_was_printed
from narayaneeyam_clinic.billing.patient_account import AccountKind, patient_account
from narayaneeyam_clinic.billing.returnable import ReturnDraft, ReturnedLine
from narayaneeyam_clinic.billing.take_back import take_back
from narayaneeyam_clinic.billing.take_payment import take_payment
from narayaneeyam_clinic.billing.write_debit_note import Debited, write_debit_note
from narayaneeyam_clinic.gst_returns.series_register import series_of_year
from narayaneeyam_clinic.papers.invoice import invoice_pdf
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.pharmacy.sale_draft import (
    LineKind,
    MedicineLine,
    PaymentDraft,
    PaymentMethod,
    SaleDraft,
    ServiceLine,
    Sold,
)
from narayaneeyam_clinic.reports.day_figures import day_figures
from narayaneeyam_clinic.reports.make_report import made_report
from narayaneeyam_clinic.reports.report import Asked
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.capture_triggers import CaptureContext
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.engine import connect
from tests.clinic.consultations.invented import EVERYTHING, add_patient
from tests.clinic.shelf import CASH, Shelf
from tests.clinic_of_roles import StandingClock

R = Money.rupees
TODAY = date(2026, 11, 21)


@dataclass(frozen=True, slots=True)
class Corrected:
    """What one person does with bills of the day before."""

    shelf: Shelf
    bill: Sold
    patient_id: str

    def lines(self, invoice_id: str = "") -> list[str]:
        wanted = invoice_id or self.bill.invoice_id
        rows = self.shelf.rows("SELECT id FROM invoice_line WHERE invoice_id = :i ORDER BY position", i=wanted)
        return [row["id"] for row in rows]

    def draft(self, *amounts: str, **more: object) -> DebitDraft:
        """So much more for each line of the bill, from its first on; an empty one is passed over."""
        lines = zip(self.lines(), amounts, strict=False)
        own = tuple(DebitedLine(invoice_line_id=line, amount=R(amount)) for line, amount in lines if amount)
        return DebitDraft(invoice_id=self.bill.invoice_id, lines=own, **more)

    def write(self, draft: DebitDraft, by: Actor | None = None) -> Debited:
        with self.shelf.clinic.transaction(by=by or self.shelf.by, why="billing.debit") as tx:
            return write_debit_note(tx, draft)

    def page(self, invoice_id: str) -> InvoicePage:
        with self.shelf.clinic.reading(by=EVERYTHING) as rd:
            return invoice_page(rd, invoice_id)

    def credit(self, invoice_id: str, line_id: str, quantity: int) -> None:
        back = ReturnDraft(invoice_id=invoice_id, lines=(ReturnedLine(invoice_line_id=line_id, quantity=quantity),))
        with self.shelf.clinic.transaction(by=EVERYTHING, why="billing.take_back") as tx:
            take_back(tx, back)


@pytest.fixture
def w3(shelf: Shelf, clock: StandingClock) -> Corrected:
    """The worked bill W3 of yesterday, 581 paid in cash: one bottle at 210 and three at 145 less 10 %, which should not have
    been taken off.
    """
    patient_id = add_patient(shelf.clinic)
    clock.now = datetime(2026, 11, 20, 6, 0, tzinfo=UTC)
    lines = (
        MedicineLine(medicine_id=shelf.stocked("Dasamoolarishtam", mrp="210"), packs=1),
        MedicineLine(medicine_id=shelf.stocked("Kashayam", mrp="145", form="kashayam", pack=200), packs=3),
    )
    sold = shelf.sell(SaleDraft(patient_id=patient_id, medicines=lines, discount_basis_points=1000, payments=CASH))
    assert sold.payable == R(581)
    clock.now = datetime(2026, 11, 21, 6, 0, tzinfo=UTC)
    return Corrected(shelf, sold, patient_id)


def test_a_discount_that_should_not_have_been(w3: Corrected):
    """DEBIT-1, DEBIT-2, DEBIT-3, DEBIT-4, by hand: 21.00 with 5 % is 20.00 + 0.50 + 0.50, 43.50 is 41.42 + 1.04 + 1.04 (Rule 35);
    together 64.50, to pay 65.
    """
    with w3.shelf.clinic.reading(by=EVERYTHING) as rd:
        assert [line.most for line in debitable_bill(rd, w3.bill.invoice_id).lines] == [R(21), R("43.50")]
    written = w3.write(w3.draft("21", "43.50"))
    assert (written.number, written.payable, written.paid, written.due) == ("A1N/26-27/00001", R(65), ZERO, R(65))
    rows = w3.shelf.rows(
        "SELECT taxable, cgst, sgst, igst, amount, kind, medicine_id, batch_id, rate_basis_points FROM invoice_line"
        " WHERE invoice_id = :i ORDER BY position", i=written.debit_note_id,
    )  # fmt: skip
    assert [tuple(row.values()) for row in rows] == [
        (2000, 50, 50, 0, 2100, "other", None, None, 500),
        (4142, 104, 104, 0, 4350, "other", None, None, 500),
    ]
    page = w3.page(written.debit_note_id)
    assert (page.taxable, page.cgst, page.sgst, page.round_off, page.payable) == (
        R("61.42"), R("1.54"), R("1.54"), R("0.50"), R(65),
    )  # fmt: skip
    assert (page.debits_number, page.debits_day, page.recipient_name, page.patient_id) == (
        w3.bill.number, date(2026, 11, 20), "Lakshmi Nair", w3.patient_id,
    )  # fmt: skip
    assert w3.page(w3.bill.invoice_id).debit_notes == ("A1N/26-27/00001",)
    # Nothing left the shelf by it, and no rupee more fits under the MRP.
    assert len(w3.shelf.rows("SELECT id FROM stock_movement")) == 4
    with pytest.raises(Refused, match="above_mrp_with_note") as refused:
        w3.write(w3.draft("1"))
    assert refused.value.facts["most"] == ZERO
    assert check(w3.shelf.clinic, EVERYTHING) == []


def test_due_is_the_customers_and_paid_as_any_bill(w3: Corrected):
    """DEBIT-5, DEBIT-7: in the list of dues, in the account, in the day book and the sales register; then paid with a receipt."""
    written = w3.write(w3.draft("21"))
    with w3.shelf.clinic.reading(by=EVERYTHING) as rd:
        (due,) = invoice_list(rd, InvoiceFilter(only_due=True))
        assert (due.number, due.due, due_in_all(rd)) == (written.number, R(21), R(21))
        (row,) = [one for one in patient_account(rd, w3.patient_id).rows if one.kind is AccountKind.DUE]
        assert (row.number, row.amount) == (written.number, R(21))
        today = Asked(TODAY, TODAY, "each")
        book = made_report(rd, "day_book", today)
        assert (book.total("billed"), len(book.rows)) == (2100, 1)
        assert made_report(rd, "sales", Asked(TODAY, TODAY, "title")).rows[0].key == "debit_note"
        (series,) = [one for one in series_of_year(rd, 2026) if one.kind == "N"]
        assert (series.first, series.documents, series.missing) == (written.number, 1, ())
    with w3.shelf.clinic.transaction(by=EVERYTHING, why="t") as tx:
        take_payment(tx, written.debit_note_id, PaymentDraft(method=PaymentMethod.UPI))
    with w3.shelf.clinic.reading(by=EVERYTHING) as rd:
        assert day_figures(rd).by_method[PaymentMethod.UPI] == R(21)
        assert due_in_all(rd) == ZERO


def test_paid_at_once_and_written_once(w3: Corrected):
    """DEBIT-5, DEBIT-6: 100 in hand for 21; the same draft again is the same note, another one under its id is refused."""
    cash = PaymentDraft(method=PaymentMethod.CASH, received=R(100))
    draft = w3.draft("21", payment=cash, payable_shown=R(21))
    with w3.shelf.clinic.reading(by=EVERYTHING) as rd:
        assert quote_debit(rd, draft).due == ZERO
    first, again = w3.write(draft), w3.write(draft)
    assert (first.paid, first.change, first.due) == (R(21), R(79), ZERO)
    assert (again.number, again.paid, again.is_repeat) == (first.number, R(21), True)
    assert len(w3.shelf.rows("SELECT id FROM invoice WHERE debits_id IS NOT NULL")) == 1
    with w3.shelf.clinic.reading(by=EVERYTHING) as rd:
        assert day_figures(rd).by_method[PaymentMethod.CASH] == R(21)
    with pytest.raises(Refused, match="debit_note_differs"):
        w3.write(draft.model_copy(update={"note": "another"}))


def test_undone_on_its_day_or_by_a_credit_note(w3: Corrected, clock: StandingClock):
    """DEBIT-8: cancelled today with its money, and the MRP leaves as much as before; credited tomorrow, at its own rate. As long as
    it stands its bill is not cancelled.
    """
    first = w3.write(w3.draft("21", payment=PaymentDraft(method=PaymentMethod.CASH)))
    with pytest.raises(Refused, match="bill_has_debit_note"), w3.shelf.clinic.transaction(by=EVERYTHING, why="t") as tx:
        cancel_second_bill(tx, w3.bill.invoice_id, "A1/26-27/000009")
    with w3.shelf.clinic.transaction(by=EVERYTHING, why="t") as tx:
        assert cancel_invoice(tx, first.debit_note_id, "typed twice").given_back == {PaymentMethod.CASH: R(21)}
    second = w3.write(w3.draft("21"))
    assert second.number == "A1N/26-27/00002"
    clock.now = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)
    (line,) = w3.lines(second.debit_note_id)
    w3.credit(second.debit_note_id, line, 1)
    (note,) = w3.shelf.rows("SELECT taxable, cgst, sgst, payable FROM credit_note")
    assert tuple(note.values()) == (2000, 50, 50, 2100)
    assert w3.page(second.debit_note_id).due == ZERO
    assert w3.write(w3.draft("21")).number == "A1N/26-27/00003"
    assert check(w3.shelf.clinic, EVERYTHING) == []


def test_what_came_back_is_not_charged_for(w3: Corrected):
    """DEBIT-3: two of three bottles came back, so one third of the discount is the most; a line that is gone takes nothing."""
    first, second = w3.lines()
    w3.credit(w3.bill.invoice_id, first, 450)
    w3.credit(w3.bill.invoice_id, second, 400)
    with pytest.raises(Refused, match="line_came_back"):
        w3.write(w3.draft("21"))
    with pytest.raises(Refused, match="above_mrp_with_note") as refused:
        w3.write(w3.draft("", "14.51"))
    assert refused.value.facts["most"] == R("14.50")
    assert w3.write(w3.draft("", "14.50")).payable == R(15)


def test_a_note_that_cannot_stand(w3: Corrected):
    """DEBIT-9: refused whole, with no number drawn."""
    too_much = PaymentDraft(method=PaymentMethod.CASH, amount=R(22))
    wrong: list[tuple[str, DebitDraft]] = [
        ("nothing_is_added", w3.draft()),
        ("nothing_is_added", w3.draft("0.49")),
        ("amount_not_positive", w3.draft("0")),
        ("others_without_words", w3.draft("21", reason=CreditReason.OTHERS)),
        ("payable_changed", w3.draft("21", payable_shown=R(22))),
        ("paid_too_much", w3.draft("21", payment=too_much)),
    ]
    for code, draft in wrong:
        with pytest.raises(Refused, match=code):
            w3.write(draft)
    assert w3.write(w3.draft("21")).number == "A1N/26-27/00001"


def test_against_what_and_by_whom(w3: Corrected, as_role):
    """DEBIT-1, DEBIT-9: by pharmacist or manager; not against a bill of today, a debit note, or a line of another bill."""
    with pytest.raises(Refused, match="not_permitted"):
        w3.write(w3.draft("21"), by=as_role("receptionist"))
    written = w3.write(w3.draft("21"), by=as_role("pharmacist"))
    (line,) = w3.lines(written.debit_note_id)
    strange = DebitedLine(invoice_line_id=line, amount=R(1))
    with pytest.raises(Refused, match="bill_line_not_found"):
        w3.write(DebitDraft(invoice_id=w3.bill.invoice_id, lines=(strange,)))
    with pytest.raises(Refused, match="bill_is_debit_note"):
        w3.write(DebitDraft(invoice_id=written.debit_note_id, lines=(strange,)))
    fee = ServiceLine(kind=LineKind.THERAPY, description="Abhyangam", price=R(50))
    sold = w3.shelf.sell(SaleDraft(services=(fee,), payments=CASH))
    today = DebitedLine(invoice_line_id=w3.lines(sold.invoice_id)[0], amount=R(10))
    with pytest.raises(Refused, match="bill_of_today"):
        w3.write(DebitDraft(invoice_id=sold.invoice_id, lines=(today,)))


def test_the_paper(w3: Corrected):
    """DEBIT-11: title, number and date of the bill, why, code and rate, the amount in words; printed again a duplicate."""
    written = w3.write(w3.draft("21", "43.50", note="discount of another customer"))
    with w3.shelf.clinic.reading(by=EVERYTHING) as rd:
        paper = invoice_paper(rd, written.debit_note_id)
    text = " ".join(PdfReader(BytesIO(invoice_pdf(paper, PaperSize.A4))).pages[0].extract_text().split())
    for words in (
        "DEBIT NOTE", "A1N/26-27/00001", f"Against bill {w3.bill.number} of 20-11-2026", "Kashayam", "61.42",
        "Reason: Correction in invoice, discount of another customer", "3004", "5 %", "Rupees Sixty", "65.00",
    ):  # fmt: skip
        assert words in text, words
    assert not paper.is_duplicate
    with w3.shelf.clinic.transaction(by=EVERYTHING, why="t") as tx:
        invoice_was_printed(tx, written.debit_note_id)
    with w3.shelf.clinic.reading(by=EVERYTHING) as rd:
        assert invoice_paper(rd, written.debit_note_id).is_duplicate


def test_check_finds_a_note_that_is_not_its_bills(w3: Corrected):
    """DEBIT-1, CAP-15: a line that was made one of another rate, past the program."""
    w3.write(w3.draft("21"))
    clinic = w3.shelf.clinic
    raw = connect(clinic.path, clinic.key)
    CaptureContext(stamp=1, log_writes=True).register(raw)
    assert raw.execute("UPDATE invoice_line SET rate_basis_points = 1800 WHERE debits_id IS NOT NULL").rowcount == 1
    raw.close()
    faults = [fault for fault in check(clinic, EVERYTHING) if fault.check == "debit note"]
    assert [fault.subject for fault in faults] == ["A1N/26-27/00001"]
