"""Answers the page that takes goods back: what the return comes to while it is typed, and the credit note at the end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.billing.returnable import (
    CreditReason,
    ReturnableBill,
    ReturnableLine,
    ReturnDraft,
    ReturnedLine,
    ReturnQuote,
    ReturnsTo,
    quote_return,
    returnable_bill,
)
from narayaneeyam_clinic.billing.take_back import TakenBack, take_back
from narayaneeyam_clinic.pharmacy.sale_draft import MONEY_METHODS, PaymentMethod
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.counter.bill_rows import Sum, pack_tail
from narayaneeyam_desktop.counter.note_words import reason_words
from narayaneeyam_desktop.counter.take_back_page import BackRow, TakeBackPage, TypedBack
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import (
    EMPTY,
    cash_text,
    date_text,
    grouped,
    money_text,
    rupees_text,
    text_or_dash,
    unit_text,
)
from narayaneeyam_desktop.paper_out import PaperOut
from narayaneeyam_desktop.papers_to_print import print_credit_note
from narayaneeyam_desktop.payment_words import method_words
from narayaneeyam_desktop.typed_quantity import parse_quantity, quantity_words


class TakeBackController(Controller):
    """One return against one bill."""

    def __init__(self, page: TakeBackPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._out = PaperOut(desk, self)
        self._invoice_id, self._draft_id = "", new_id()
        self._bill: ReturnableBill | None = None
        self._back: dict[str, ReturnedLine] = {}
        self._quote: ReturnQuote | None = None
        page.line_typed.connect(self._typed)
        page.line_chosen.connect(self._chosen)
        page.everything_wanted.connect(self._everything)
        page.changed.connect(self._ask)
        page.writing.connect(self._write)
        desk.news.bill_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        invoice_id = arguments.get("invoice_id")
        if isinstance(invoice_id, str) and invoice_id != self._invoice_id:
            self._invoice_id, self._draft_id, self._back, self._quote = invoice_id, new_id(), {}, None
            self._read()

    def _read(self) -> None:
        invoice_id = self._invoice_id

        def work(rd: Reading) -> ReturnableBill:
            return returnable_bill(rd, invoice_id)

        self.desk.read(self, work, done=self._show, replaces="take_back")

    def _show(self, bill: ReturnableBill) -> None:
        self._bill = bill
        facts = [date_text(bill.day), text_or_dash(bill.recipient_name), rupees_text(bill.payable)]
        if bill.notes:
            facts.append(self.tr("credit notes: {numbers}").format(numbers=", ".join(bill.notes)))
        if bill.debit_notes:
            facts.append(self.tr("debit notes: {numbers}").format(numbers=", ".join(bill.debit_notes)))
        self._page.show_bill(
            self.tr("Take back from {number}").format(number=bill.number),
            "  ·  ".join(fact for fact in facts if fact != EMPTY),
        )
        self._show_rows()
        self._show_quote(None)

    def _show_rows(self) -> None:
        if self._bill is not None:
            self._page.show_rows([_row(line, self._back.get(line.invoice_line_id)) for line in self._bill.lines])

    def _line(self, line_id: str) -> ReturnableLine | None:
        lines = self._bill.lines if self._bill else ()
        return next((line for line in lines if line.invoice_line_id == line_id), None)

    def _chosen(self, line_id: str) -> None:
        line, back = self._line(line_id), self._back.get(line_id)
        if line is None:
            return
        usual = ReturnsTo.QUARANTINE if line.only_quarantine else ReturnsTo.SHELF
        hint = self.tr("of {left}").format(left=_amount(line, line.left))
        if line.only_quarantine:
            hint += " · " + self.tr("expired or blocked: to quarantine only")
        self._page.show_line(
            _amount(line, back.quantity) if back else "",
            hint,
            back.returns_to if back else usual,
            is_goods=line.is_goods,
        )

    def _typed(self, typed: TypedBack) -> None:
        line = self._line(typed.line_id)
        if line is None:
            return
        if not typed.quantity:
            self._back.pop(typed.line_id, None)
        else:
            try:
                count = parse_quantity(typed.quantity)
            except Refused as refused:
                self._page.show_problem("quantity", self.desk.refused(refused))
                return
            quantity = count.in_base_units(line.pack_size)
            if quantity > line.left:
                too_much = Refused("more_than_billed", field="quantity", left=_amount(line, line.left))
                self._page.show_problem("quantity", self.desk.refused(too_much))
                return
            place = ReturnsTo(str(typed.place)) if typed.place else ReturnsTo.SHELF
            self._back[typed.line_id] = ReturnedLine(invoice_line_id=typed.line_id, quantity=quantity, returns_to=place)
        self._show_rows()
        self._page.go_on()
        self._ask()

    def _everything(self) -> None:
        for line in self._bill.lines if self._bill else ():
            if line.left > 0:
                place = ReturnsTo.QUARANTINE if line.only_quarantine else ReturnsTo.SHELF
                self._back[line.invoice_line_id] = ReturnedLine(
                    invoice_line_id=line.invoice_line_id, quantity=line.left, returns_to=place
                )
        self._show_rows()
        self._ask()

    def _draft(self) -> ReturnDraft:
        page = self._page
        return ReturnDraft(
            id=self._draft_id,
            invoice_id=self._invoice_id,
            lines=tuple(self._back.values()),
            reason=CreditReason(str(page.reason.value())),
            note=page.note.text(),
            refund=PaymentMethod(str(page.refund.value())),
            refund_reference=page.reference.text(),
        )

    def _ask(self) -> None:
        """What it comes to by now."""
        if not self._back:
            self._show_quote(None)
            return
        draft = self._draft()

        def work(rd: Reading) -> ReturnQuote:
            return quote_return(rd, draft)

        self.desk.read(self, work, done=self._show_quote, failed=self._refused, replaces="return_quote")

    def _show_quote(self, quote: ReturnQuote | None) -> None:
        self._quote = quote
        if quote is None:
            self._page.show_sums([], rupees_text(ZERO), self.tr("Nothing comes back yet."), gives_back=False)
            return
        parts = []
        if quote.off_due:
            parts.append(self.tr("{amount} comes off what is due.").format(amount=cash_text(quote.off_due)))
        if quote.refund:
            parts.append(self.tr("Give back {amount}.").format(amount=cash_text(quote.refund)))
        self._page.show_sums(_sums(quote), rupees_text(quote.payable), " ".join(parts), gives_back=bool(quote.refund))

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(refused.field, self.desk.refused(refused))

    def _write(self) -> None:
        if self._quote is None:
            self._refused(Refused("nothing_comes_back", field="lines"))
            return
        draft = self._draft().model_copy(update={"payable_shown": self._quote.payable})

        def work(tx: Transaction) -> TakenBack:
            return take_back(tx, draft)

        self.desk.change(
            self,
            work,
            why="billing.take_back",
            done=self._written,
            failed=self._refused,
            disables=self._page.write_action,
        )

    def _written(self, taken: TakenBack) -> None:
        words = self.tr("Credit note {number} · {amount}").format(number=taken.number, amount=cash_text(taken.payable))
        if taken.refunded:
            words += " · " + self.tr("give back {amount}").format(amount=cash_text(taken.refunded))
        self.desk.say(words)
        print_credit_note(self._out, taken.credit_note_id, taken.number)
        invoice_id, self._invoice_id = self._invoice_id, ""
        self.desk.open_page("bill", invoice_id=invoice_id)

    def _changed(self, news: object) -> None:
        """Something of this bill came back elsewhere; what was typed stays and is judged anew."""
        if self._invoice_id and getattr(news, "invoice_id", None) in (None, self._invoice_id):
            invoice_id = self._invoice_id

            def work(rd: Reading) -> ReturnableBill:
                return returnable_bill(rd, invoice_id)

            self.desk.read(self, work, done=self._judge_anew, replaces="take_back")

    def _judge_anew(self, bill: ReturnableBill) -> None:
        self._bill = bill
        self._show_rows()
        self._ask()


def _amount(line: ReturnableLine, quantity: int) -> str:
    packs, loose = divmod(quantity, line.pack_size)
    return quantity_words(packs, loose, unit_text(line.base_unit) if line.base_unit else "")


def _row(line: ReturnableLine, back: ReturnedLine | None) -> BackRow:
    return BackRow(
        line_id=line.invoice_line_id,
        name=f"{line.description} {pack_tail(line.description, _pack(line))}".rstrip(),
        batch=text_or_dash(line.batch_number),
        billed=_amount(line, line.billed.quantity),
        left=_amount(line, line.left) if line.left else EMPTY,
        back=_amount(line, back.quantity) if back else "",
        place=place_words(back.returns_to) if back and line.is_goods else "",
        can_come=line.left > 0,
    )


def _pack(line: ReturnableLine) -> str:
    return f"{grouped(line.pack_size)} {unit_text(line.base_unit)}" if line.base_unit else ""


def place_words(place: ReturnsTo) -> str:
    return {
        ReturnsTo.SHELF: QCoreApplication.translate("counter", "Shelf"),
        ReturnsTo.QUARANTINE: QCoreApplication.translate("counter", "Quarantine"),
    }[place]


def _sums(quote: ReturnQuote) -> list[Sum]:
    every = [
        (QCoreApplication.translate("counter", "Taxable value"), quote.taxable),
        ("IGST", quote.igst),
        ("CGST", quote.cgst),
        ("SGST", quote.sgst),
        (QCoreApplication.translate("counter", "Exempt"), quote.exempt),
        (QCoreApplication.translate("counter", "Round off"), quote.round_off),
    ]
    return [Sum(words, money_text(amount)) for words, amount in every if amount] or [Sum("", "")]


def make_take_back(desk: Desk) -> TakeBackPage:
    """The page with its controller."""
    page = TakeBackPage(
        [(place, place_words(place)) for place in ReturnsTo],
        [(method, method_words(method)) for method in MONEY_METHODS],
        [(reason, reason_words(reason)) for reason in CreditReason],
    )
    TakeBackController(page, desk)
    return page
