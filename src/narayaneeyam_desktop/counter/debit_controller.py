"""Answers the page of a debit note: what it comes to while it is typed, and the note at the end."""

from __future__ import annotations

from collections.abc import Sequence

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
from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.counter.bill_rows import rate_words
from narayaneeyam_desktop.counter.debit_page import DebitPage, MoreRow, TypedMore
from narayaneeyam_desktop.counter.note_controller import NoteController, note_sums
from narayaneeyam_desktop.counter.note_words import reason_words
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import EMPTY, cash_text, money_text, rupees_text, text_or_dash
from narayaneeyam_desktop.invoice_printer import InvoicePrinter, SentInvoice
from narayaneeyam_desktop.payment_words import method_words
from narayaneeyam_desktop.wording import translated

_DUE = "due"


class DebitController(NoteController[MoreRow, DebitableLine, DebitedLine, DebitableBill, DebitDraft, DebitQuote]):
    """One debit note against one bill."""

    def __init__(self, page: DebitPage, desk: Desk) -> None:
        super().__init__(page, desk, reads=debitable_bill, quotes=_quote_before_payment)
        self._page = page
        self._printer = InvoicePrinter(desk, self)
        self._printer.not_printed.connect(self._not_printed)

    def heading(self, bill: DebitableBill) -> tuple[str, Sequence[str]]:
        before = self.tr("debit notes: {numbers}").format(numbers=", ".join(bill.notes))
        return self.tr("Debit note for {number}").format(number=bill.number), (before,) if bill.notes else ()

    def lines(self, bill: DebitableBill) -> Sequence[DebitableLine]:
        return bill.lines

    def row(self, line: DebitableLine, said: DebitedLine | None) -> MoreRow:
        return MoreRow(
            line_id=line.invoice_line_id,
            name=line.description,
            batch=text_or_dash(line.batch_number),
            gst=EMPTY if line.is_exempt else rate_words(line.rate_basis_points),
            charged=money_text(line.charged),
            most=EMPTY if line.most is None else money_text(line.most),
            more=money_text(said.amount) if said else "",
            is_open=not line.is_all_back and line.most != ZERO,
        )

    def hint(self, line: DebitableLine) -> str:
        if line.is_all_back:
            return self.tr("all of it came back")
        if line.most is None:
            return ""
        return self.tr("at most {amount}, by its MRP").format(amount=money_text(line.most))

    def show_line(self, line: DebitableLine, said: DebitedLine | None) -> None:
        self._page.show_line(said.amount if said else None)

    def understand(self, line: DebitableLine, typed: TypedMore) -> DebitedLine | None:
        return DebitedLine(invoice_line_id=typed.line_id, amount=typed.amount) if typed.amount else None

    def judge(self, line: DebitableLine, said: DebitedLine) -> None:
        if line.is_all_back:
            raise Refused("line_came_back", field="amount", description=line.description)
        if line.most is not None and said.amount > line.most:
            raise Refused("above_mrp_with_note", field="amount", medicine=line.description, most=line.most)

    def draft(self) -> DebitDraft:
        page = self._page
        method = str(page.way.value())
        paid = None if method == _DUE else PaymentDraft(method=PaymentMethod(method), reference=page.reference_typed())
        return DebitDraft(
            id=self.draft_id,
            invoice_id=self.invoice_id,
            lines=tuple(self.said.values()),
            reason=CreditReason(str(page.reason.value())),
            note=page.note.text(),
            payment=paid,
        )

    def show_quote(self, quote: DebitQuote | None) -> None:
        sums, payable = (note_sums(quote.totals), quote.totals.payable) if quote else ([], ZERO)
        self._page.show_sums(sums, rupees_text(payable), by_transfer=self.is_by_transfer())

    def refusal_of_nothing(self) -> Refused:
        return Refused("nothing_is_added", field="lines")

    def write(self, quote: DebitQuote) -> None:
        draft = self.draft().model_copy(update={"payable_shown": quote.totals.payable})
        self.write_with(lambda tx: write_debit_note(tx, draft), why="billing.debit", done=self._written)

    def _written(self, written: Debited) -> None:
        words = self.tr("Debit note {number} · {amount}").format(
            number=written.number, amount=cash_text(written.payable)
        )
        if written.due:
            words += " · " + self.tr("{amount} due").format(amount=cash_text(written.due))
        self.desk.say(words)
        self._printer.print_invoice(written.debit_note_id, written.number)
        self.ended()
        self.desk.open_page("bill", invoice_id=written.debit_note_id)

    def _not_printed(self, sent: SentInvoice) -> None:
        if sent.refused is not None:
            self.desk.say(self.desk.refused(sent.refused))
            self.desk.open_page("paper", paper=sent.paper)


def _quote_before_payment(rd: Reading, draft: DebitDraft) -> DebitQuote:
    """What it comes to does not hang on how it is paid: a reference is judged when it is whole, as the note is written."""
    return quote_debit(rd, draft.model_copy(update={"payment": None}))


def make_debit(desk: Desk) -> DebitPage:
    """The page with its controller."""
    page = DebitPage(
        [
            (_DUE, translated("counter", "Nothing: it stays due")),
            *((method, method_words(method)) for method in MONEY_METHODS),
        ],
        [(reason, reason_words(reason)) for reason in REASONS],
    )
    DebitController(page, desk)
    return page
