"""Answers the page of a debit note: what it comes to while it is typed, and the note at the end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.billing.debitable import (
    REASONS,
    CreditReason,
    DebitableBill,
    DebitableLine,
    DebitDraft,
    DebitedLine,
    DebitQuote,
    debitable_bill,
    quote_debit,
)
from narayaneeyam_clinic.billing.write_debit_note import Debited, write_debit_note
from narayaneeyam_clinic.pharmacy.sale_draft import MONEY_METHODS, PaymentDraft, PaymentMethod
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.counter.bill_rows import Sum, rate_words
from narayaneeyam_desktop.counter.debit_page import DebitPage, MoreRow, TypedMore
from narayaneeyam_desktop.counter.note_words import reason_words
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import EMPTY, cash_text, date_text, money_text, rupees_text, text_or_dash
from narayaneeyam_desktop.invoice_printer import InvoicePrinter, SentInvoice
from narayaneeyam_desktop.payment_words import method_words

_DUE = "due"


class DebitController(Controller):
    """One debit note against one bill."""

    def __init__(self, page: DebitPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._printer = InvoicePrinter(desk, self)
        self._printer.not_printed.connect(self._not_printed)
        self._invoice_id, self._draft_id = "", new_id()
        self._bill: DebitableBill | None = None
        self._more: dict[str, DebitedLine] = {}
        self._quote: DebitQuote | None = None
        page.line_typed.connect(self._typed)
        page.line_chosen.connect(self._chosen)
        page.changed.connect(self._ask)
        page.writing.connect(self._write)
        desk.news.bill_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        invoice_id = arguments.get("invoice_id")
        if isinstance(invoice_id, str) and invoice_id != self._invoice_id:
            self._invoice_id, self._draft_id, self._more, self._quote = invoice_id, new_id(), {}, None
            self._read()

    def _read(self) -> None:
        invoice_id = self._invoice_id

        def work(rd: Reading) -> DebitableBill:
            return debitable_bill(rd, invoice_id)

        self.desk.read(self, work, done=self._show, replaces="debit")

    def _show(self, bill: DebitableBill) -> None:
        self._bill = bill
        facts = [date_text(bill.day), text_or_dash(bill.recipient_name), rupees_text(bill.payable)]
        if bill.notes:
            facts.append(self.tr("debit notes: {numbers}").format(numbers=", ".join(bill.notes)))
        self._page.show_bill(
            self.tr("Debit note for {number}").format(number=bill.number),
            "  ·  ".join(fact for fact in facts if fact != EMPTY),
        )
        self._show_rows()
        self._ask()

    def _show_rows(self) -> None:
        if self._bill is not None:
            self._page.show_rows([_row(line, self._more.get(line.invoice_line_id)) for line in self._bill.lines])

    def _line(self, line_id: str) -> DebitableLine | None:
        lines = self._bill.lines if self._bill else ()
        return next((line for line in lines if line.invoice_line_id == line_id), None)

    def _chosen(self, line_id: str) -> None:
        line, more = self._line(line_id), self._more.get(line_id)
        if line is None:
            return
        if line.is_all_back:
            hint = self.tr("all of it came back")
        elif line.most is None:
            hint = ""
        else:
            hint = self.tr("at most {amount}, by its MRP").format(amount=money_text(line.most))
        self._page.show_line(more.amount if more else None, hint)

    def _typed(self, typed: TypedMore) -> None:
        line = self._line(typed.line_id)
        if line is None:
            return
        if not typed.amount:
            self._more.pop(typed.line_id, None)
        elif (refused := _too_much(line, typed)) is not None:
            self._refused(refused)
            return
        else:
            self._more[typed.line_id] = DebitedLine(invoice_line_id=typed.line_id, amount=typed.amount)
        self._show_rows()
        self._page.go_on()
        self._ask()

    def _draft(self) -> DebitDraft:
        page = self._page
        method = str(page.payment.value())
        return DebitDraft(
            id=self._draft_id,
            invoice_id=self._invoice_id,
            lines=tuple(self._more.values()),
            reason=CreditReason(str(page.reason.value())),
            note=page.note.text(),
            payment=None
            if method == _DUE
            else PaymentDraft(method=PaymentMethod(method), reference=page.reference.text()),
        )

    def _ask(self) -> None:
        """What it comes to by now."""
        if not self._more:
            self._show_quote(None)
            return
        draft = self._draft()

        def work(rd: Reading) -> DebitQuote:
            return quote_debit(rd, draft)

        self.desk.read(self, work, done=self._show_quote, failed=self._refused, replaces="debit_quote")

    def _show_quote(self, quote: DebitQuote | None) -> None:
        self._quote = quote
        by_transfer = str(self._page.payment.value()) in (PaymentMethod.UPI, PaymentMethod.CARD)
        self._page.show_sums(
            _sums(quote) if quote else [], rupees_text(quote.totals.payable if quote else ZERO), by_transfer=by_transfer
        )

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(refused.field, self.desk.refused(refused))

    def _write(self) -> None:
        if self._quote is None:
            self._refused(Refused("nothing_is_added", field="lines"))
            return
        draft = self._draft().model_copy(update={"payable_shown": self._quote.totals.payable})

        def work(tx: Transaction) -> Debited:
            return write_debit_note(tx, draft)

        self.desk.change(
            self, work, why="billing.debit", done=self._written, failed=self._refused, disables=self._page.write_action
        )

    def _written(self, written: Debited) -> None:
        words = self.tr("Debit note {number} · {amount}").format(
            number=written.number, amount=cash_text(written.payable)
        )
        if written.due:
            words += " · " + self.tr("{amount} due").format(amount=cash_text(written.due))
        self.desk.say(words)
        self._printer.print_invoice(written.debit_note_id, written.number)
        self._invoice_id = ""
        self.desk.open_page("bill", invoice_id=written.debit_note_id)

    def _not_printed(self, sent: SentInvoice) -> None:
        if sent.refused is not None:
            self.desk.say(self.desk.refused(sent.refused))
            self.desk.open_page("paper", paper=sent.paper)

    def _changed(self, news: object) -> None:
        """Something of this bill changed elsewhere; what was typed stays and is judged anew."""
        if self._invoice_id and getattr(news, "invoice_id", None) in (None, self._invoice_id):
            self._read()


def _too_much(line: DebitableLine, typed: TypedMore) -> Refused | None:
    """Before it is asked of the clinic: what is wrong with the amount itself is said where it was typed."""
    if line.is_all_back:
        return Refused("line_came_back", field="amount", description=line.description)
    if line.most is not None and typed.amount is not None and typed.amount > line.most:
        return Refused("above_mrp_with_note", field="amount", medicine=line.description, most=line.most)
    return None


def _row(line: DebitableLine, more: DebitedLine | None) -> MoreRow:
    return MoreRow(
        line_id=line.invoice_line_id,
        name=line.description,
        batch=text_or_dash(line.batch_number),
        gst=EMPTY if line.is_exempt else rate_words(line.rate_basis_points),
        charged=money_text(line.charged),
        most=EMPTY if line.most is None else money_text(line.most),
        more=money_text(more.amount) if more else "",
        can_grow=not line.is_all_back and line.most != ZERO,
    )


def _sums(quote: DebitQuote) -> list[Sum]:
    totals = quote.totals
    every = [
        (QCoreApplication.translate("counter", "Taxable value"), totals.taxable),
        ("IGST", totals.igst),
        ("CGST", totals.cgst),
        ("SGST", totals.sgst),
        (QCoreApplication.translate("counter", "Exempt"), totals.exempt),
        (QCoreApplication.translate("counter", "Round off"), totals.round_off),
    ]
    return [Sum(words, money_text(amount)) for words, amount in every if amount]


def make_debit(desk: Desk) -> DebitPage:
    """The page with its controller."""
    page = DebitPage(
        [
            (_DUE, QCoreApplication.translate("counter", "Nothing: it stays due")),
            *((method, method_words(method)) for method in MONEY_METHODS),
        ],
        [(reason, reason_words(reason)) for reason in REASONS],
    )
    DebitController(page, desk)
    return page
