"""Answers the page of one bill: its paper, later payments, cancelling."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.billing.cancel_invoice import CancelledInvoice, cancel_invoice
from narayaneeyam_clinic.billing.invoice_list import InvoiceState
from narayaneeyam_clinic.billing.invoice_page import BilledLine, BilledPayment, InvoicePage, invoice_page
from narayaneeyam_clinic.billing.pay_from_deposit import held_for_bill, pay_from_deposit
from narayaneeyam_clinic.billing.return_rules import CreditReason
from narayaneeyam_clinic.billing.take_payment import TakenPayment, take_payment
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.sale_draft import MONEY_METHODS, PaymentDraft, PaymentMethod
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.counter.bill_page import BilledShown, BillPage, PaymentShown, TypedTaking
from narayaneeyam_desktop.counter.bill_rows import BillRow, Sum, pack_tail, rate_words, service_tail
from narayaneeyam_desktop.counter.note_words import reason_words
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import (
    EMPTY,
    cash_text,
    date_text,
    expiry_text,
    grouped,
    moment_text,
    money_text,
    rupees_text,
    text_or_dash,
    unit_text,
)
from narayaneeyam_desktop.history_door import HistoryDoor
from narayaneeyam_desktop.invoice_printer import InvoicePrinter, SentInvoice
from narayaneeyam_desktop.paper_out import PaperOut
from narayaneeyam_desktop.payment_words import method_words
from narayaneeyam_desktop.widgets.small_parts import Tone


@dataclass(frozen=True, slots=True)
class _Read:
    page: InvoicePage
    today: date
    held: Money


class BillController(Controller):
    """One bill."""

    def __init__(self, page: BillPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._invoice_id = ""
        self._number = ""
        self._payment_id = new_id()
        self._printer = InvoicePrinter(desk, self)
        self._labels = PaperOut(desk, self)
        self._printer.printed.connect(self._printed)
        self._printer.not_printed.connect(self._not_printed)
        page.print_wanted.connect(self._print)
        page.preview_wanted.connect(self._preview)
        page.labels_wanted.connect(self._print_labels)
        page.taking.connect(self._take)
        page.deposit_wanted.connect(self._take_deposit)
        page.cancelling.connect(self._cancel)
        page.take_back_wanted.connect(self._take_back)
        page.debit_wanted.connect(self._debit)
        HistoryDoor(page, desk, "invoice", self._chosen)
        desk.news.bill_changed.connect(self._changed)
        desk.news.ledger_changed.connect(self._held_changed)

    def _chosen(self) -> tuple[str, str] | None:
        return (self._invoice_id, self._number) if self._number else None

    def opened(self, arguments: dict[str, object]) -> None:
        invoice_id = arguments.get("invoice_id")
        if isinstance(invoice_id, str):
            self._invoice_id = invoice_id
            self._read()

    def _read(self) -> None:
        invoice_id = self._invoice_id

        def work(rd: Reading) -> _Read:
            held = held_for_bill(rd, invoice_id) if rd.by.may(Permission.TAKE_FEES) else ZERO
            return _Read(invoice_page(rd, invoice_id), rd.today, held)

        self.desk.read(self, work, done=self._show, replaces="bill")

    def _show(self, read: _Read) -> None:
        bill = read.page
        self._number = bill.number
        is_cancelled = bill.state is InvoiceState.CANCELLED
        state, tone = self._state(bill)
        facts = [moment_text(bill.at), text_or_dash(bill.recipient_name), bill.doctor]
        facts.append(self.tr("made by {name}").format(name=bill.by))
        if bill.allowed_by:
            facts.append(self.tr("allowed by {name}").format(name=bill.allowed_by))
        if bill.other_number:
            facts.append(self.tr("goes with {number}").format(number=bill.other_number))
        if bill.debits_number:
            facts.append(
                self.tr("debit note for {number} of {day}").format(
                    number=bill.debits_number, day=date_text(bill.debits_day)
                )
            )
            facts.extend([reason_words(CreditReason(bill.debit_reason)), bill.debit_words])
        if bill.debit_notes:
            facts.append(self.tr("debit notes: {numbers}").format(numbers=", ".join(bill.debit_notes)))
        may_take = self.desk.may(Permission.SELL) or self.desk.may(Permission.TAKE_FEES)
        self._page.show_bill(
            BilledShown(
                title=bill.number,
                state=state,
                tone=tone,
                facts="  ·  ".join(fact for fact in facts if fact and fact != EMPTY),
                rows=[
                    _row(number, line, takes_tax=bill.supplier_gstin is not None, has_price=not bill.debits_id)
                    for number, line in enumerate(bill.lines, 1)
                ],
                sums=_sums(bill),
                to_pay=rupees_text(bill.payable),
                payments=[_payment(payment) for payment in bill.payments],
                due=bill.due,
                held=read.held,
                cancelled=self._cancelled_words(bill) if is_cancelled else "",
                goes_with=bill.other_number,
                may_cancel=bill.may_be_cancelled_on == read.today and self.desk.may(Permission.CANCEL_BILLS),
                may_take_back=not is_cancelled and self.desk.may(Permission.TAKE_BACK),
                may_debit=bill.may_be_debited_on(read.today) and self.desk.may(Permission.TAKE_BACK),
                may_take=bill.due > ZERO and may_take,
            )
        )

    def _state(self, bill: InvoicePage) -> tuple[str, Tone]:
        if bill.state is InvoiceState.CANCELLED:
            return self.tr("cancelled"), Tone.RED
        return (self.tr("due"), Tone.AMBER) if bill.due > ZERO else (self.tr("paid"), Tone.LEAF)

    def _cancelled_words(self, bill: InvoicePage) -> str:
        return self.tr("Cancelled on {moment} by {name}: {reason}").format(
            moment=moment_text(bill.cancelled_at), name=bill.cancelled_by, reason=bill.cancelled_why or ""
        )

    def _print(self) -> None:
        self._printer.print_invoice(self._invoice_id, self._number)

    def _print_labels(self) -> None:
        # Imported when it is wanted: the papers are large, and the counter opens without them.
        from narayaneeyam_desktop.papers_to_print import print_labels

        print_labels(self._labels, self._invoice_id, self._number)

    def _preview(self) -> None:
        self._printer.show_invoice(self._invoice_id, self._number)

    def _printed(self, _invoice_id: str) -> None:
        self.desk.say(self.tr("{number} was sent to the printer.").format(number=self._number))

    def _not_printed(self, sent: SentInvoice) -> None:
        if sent.refused is not None:
            self.desk.say(self.desk.refused(sent.refused))
            self.desk.open_page("paper", paper=sent.paper)

    def _take(self, typed: TypedTaking) -> None:
        invoice_id, payment_id = self._invoice_id, self._payment_id
        method = PaymentMethod(str(typed.method))
        # In cash, what is handed over may be more than what is due.
        draft = PaymentDraft(method=method, amount=typed.amount, reference=typed.reference)

        def work(tx: Transaction) -> TakenPayment:
            return take_payment(tx, invoice_id, draft, payment_id=payment_id)

        self.desk.change(
            self,
            work,
            why="billing.take_payment",
            done=self._taken,
            failed=self._not_taken,
            disables=self._page.take_action,
        )

    def _take_deposit(self) -> None:
        """What is held for the patient pays, so far as it goes (LEDGER-21)."""
        invoice_id, payment_id = self._invoice_id, self._payment_id

        def work(tx: Transaction) -> TakenPayment:
            return pay_from_deposit(tx, invoice_id, payment_id=payment_id)

        self.desk.change(
            self, work, why="billing.pay_from_deposit", done=self._taken, disables=self._page.deposit_action
        )

    def _taken(self, taken: TakenPayment) -> None:
        self._payment_id = new_id()
        self._page.payment_taken()
        self.desk.say(
            self.tr("Receipt {number} · {amount}").format(number=taken.receipt_number, amount=cash_text(taken.amount))
        )
        self._printer.print_receipt(taken.payment_id, taken.receipt_number)

    def _not_taken(self, refused: Refused) -> None:
        self._page.show_taking_problem(refused.field, self.desk.refused(refused))

    def _take_back(self) -> None:
        self.desk.open_page("take_back", invoice_id=self._invoice_id)

    def _debit(self) -> None:
        self.desk.open_page("debit", invoice_id=self._invoice_id)

    def _cancel(self, reason: str) -> None:
        invoice_id = self._invoice_id

        def work(tx: Transaction) -> CancelledInvoice:
            return cancel_invoice(tx, invoice_id, reason)

        self.desk.change(
            self,
            work,
            why="billing.cancel",
            done=self._cancelled,
            disables=self._page.cancel_action,
        )

    def _cancelled(self, cancelled: CancelledInvoice) -> None:
        back = ", ".join(f"{method_words(method)} {cash_text(sum_)}" for method, sum_ in cancelled.given_back.items())
        words = self.tr("{number} is cancelled.").format(number=cancelled.number)
        if cancelled.with_it:
            words = self.tr("{number} and {other} are cancelled.").format(
                number=cancelled.number, other=cancelled.with_it
            )
        if back:
            words += " " + self.tr("Give back: {amounts}.").format(amounts=back)
        self.desk.say(words)

    def _held_changed(self, _news: object) -> None:
        if self._invoice_id and self._page.isVisible():
            self._read()

    def _changed(self, news: object) -> None:
        # What came from other PCs names no bill of its own.
        if getattr(news, "invoice_id", None) in (None, self._invoice_id) and self._invoice_id:
            self._read()


def _row(number: int, line: BilledLine, *, takes_tax: bool, has_price: bool) -> BillRow:
    """`has_price`: what a debit note adds is an amount, and no price of anything."""
    unit = unit_text(line.base_unit)
    packs, loose = divmod(line.quantity, line.pack_size)
    is_loose = bool(loose) and bool(unit)
    pack = pack_tail(line.description, f"{grouped(line.pack_size)} {unit}" if unit else "")
    if not line.medicine_id:
        pack = service_tail(line.kind, is_exempt=line.is_exempt and takes_tax)
    return BillRow(
        number=str(number),
        draft_line=number - 1,
        name=line.description,
        tail=pack,
        batch=text_or_dash(line.batch_number),
        location="",
        expiry=expiry_text(line.expires_on),
        is_near_expiry=False,
        quantity=f"{grouped(line.quantity)} {unit}" if is_loose else grouped(packs),
        mrp=money_text(line.mrp or line.price) if has_price else EMPTY,
        discount=money_text(line.discount) if line.discount else EMPTY,
        gst=EMPTY if line.is_exempt else rate_words(line.rate_basis_points),
        amount=money_text(line.amount),
    )


def _sums(bill: InvoicePage) -> list[Sum]:
    """As stored, nothing worked out again."""
    is_taxed = bool(bill.taxable or not bill.exempt)
    has_exempt = bool(bill.exempt) and bill.supplier_gstin is not None
    every = [
        (QCoreApplication.translate("counter", "Discount"), -bill.discount, bool(bill.discount)),
        (QCoreApplication.translate("counter", "Taxable value"), bill.taxable, is_taxed),
        ("IGST", bill.igst, is_taxed and bill.is_inter_state),
        ("CGST", bill.cgst, is_taxed and not bill.is_inter_state),
        ("SGST", bill.sgst, is_taxed and not bill.is_inter_state),
        (QCoreApplication.translate("counter", "Exempt"), bill.exempt, has_exempt),
        (QCoreApplication.translate("counter", "Round off"), bill.round_off, True),
    ]
    return [Sum(text, money_text(amount)) for text, amount, is_shown in every if is_shown]


def _payment(payment: BilledPayment) -> PaymentShown:
    parts = [payment.receipt_number or "", payment.reference or "", moment_text(payment.at), payment.by]
    return PaymentShown(
        method_words(payment.method), money_text(payment.amount), " · ".join(part for part in parts if part)
    )


def make_bill(desk: Desk) -> BillPage:
    """The page with its controller."""
    page = BillPage([(method, method_words(method)) for method in MONEY_METHODS])
    BillController(page, desk)
    return page
