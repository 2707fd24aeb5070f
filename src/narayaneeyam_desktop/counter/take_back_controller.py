"""Answers the page that takes goods back: what the return comes to while it is typed, and the credit note at the end."""

from __future__ import annotations

from collections.abc import Sequence

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
from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_desktop.counter.bill_rows import Sum, pack_tail
from narayaneeyam_desktop.counter.note_controller import NoteController, note_sums
from narayaneeyam_desktop.counter.note_words import reason_words
from narayaneeyam_desktop.counter.take_back_page import BackRow, TakeBackPage, TypedBack
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import (
    EMPTY,
    cash_text,
    grouped,
    rupees_text,
    text_or_dash,
    unit_text,
)
from narayaneeyam_desktop.paper_out import PaperOut
from narayaneeyam_desktop.papers_to_print import print_credit_note
from narayaneeyam_desktop.payment_words import method_words
from narayaneeyam_desktop.typed_quantity import parse_quantity, quantity_words
from narayaneeyam_desktop.wording import translated


class TakeBackController(
    NoteController[BackRow, ReturnableLine, ReturnedLine, ReturnableBill, ReturnDraft, ReturnQuote]
):
    """One return against one bill."""

    def __init__(self, page: TakeBackPage, desk: Desk) -> None:
        super().__init__(page, desk, reads=returnable_bill, quotes=quote_return)
        self._page = page
        self._out = PaperOut(desk, self)
        page.everything_wanted.connect(self._everything)

    def heading(self, bill: ReturnableBill) -> tuple[str, Sequence[str]]:
        more = []
        if bill.notes:
            more.append(self.tr("credit notes: {numbers}").format(numbers=", ".join(bill.notes)))
        if bill.debit_notes:
            more.append(self.tr("debit notes: {numbers}").format(numbers=", ".join(bill.debit_notes)))
        return self.tr("Take back from {number}").format(number=bill.number), more

    def lines(self, bill: ReturnableBill) -> Sequence[ReturnableLine]:
        return bill.lines

    def row(self, line: ReturnableLine, said: ReturnedLine | None) -> BackRow:
        return BackRow(
            line_id=line.invoice_line_id,
            name=f"{line.description} {pack_tail(line.description, _pack(line))}".rstrip(),
            batch=text_or_dash(line.batch_number),
            billed=_amount(line, line.billed.quantity),
            left=_amount(line, line.left) if line.left else EMPTY,
            back=_amount(line, said.quantity) if said else "",
            place=place_words(said.returns_to) if said and line.is_goods else "",
            is_open=line.left > 0,
        )

    def hint(self, line: ReturnableLine) -> str:
        if not line.left:
            return self.tr("all of it came back")
        hint = self.tr("of {left}").format(left=_amount(line, line.left))
        if line.only_quarantine:
            hint += " · " + self.tr("expired or blocked: to quarantine only")
        return hint

    def show_line(self, line: ReturnableLine, said: ReturnedLine | None) -> None:
        self._page.show_line(
            _amount(line, said.quantity) if said else "",
            said.returns_to if said else _usual_place(line),
            is_goods=line.is_goods,
        )

    def understand(self, line: ReturnableLine, typed: TypedBack) -> ReturnedLine | None:
        if not typed.quantity:
            return None
        try:
            quantity = parse_quantity(typed.quantity).in_base_units(line.pack_size)
        except Refused as refused:
            raise Refused(refused.code, field="quantity", **refused.facts) from refused
        place = ReturnsTo(str(typed.place)) if typed.place else ReturnsTo.SHELF
        return ReturnedLine(invoice_line_id=typed.line_id, quantity=quantity, returns_to=place)

    def judge(self, line: ReturnableLine, said: ReturnedLine) -> None:
        if not line.left:
            raise Refused("all_came_back", field="quantity", description=line.description)
        if said.quantity > line.left:
            left = _amount(line, line.left)
            raise Refused("less_can_come_back", field="quantity", description=line.description, left=left)
        if line.only_quarantine and said.returns_to is ReturnsTo.SHELF:
            batch = line.batch_number or ""
            raise Refused("not_for_the_shelf", field="returns_to", medicine=line.description, batch=batch)

    def draft(self) -> ReturnDraft:
        page = self._page
        return ReturnDraft(
            id=self.draft_id,
            invoice_id=self.invoice_id,
            lines=tuple(self.said.values()),
            reason=CreditReason(str(page.reason.value())),
            note=page.note.text(),
            refund=PaymentMethod(str(page.way.value())),
            refund_reference=page.reference_typed(),
        )

    def show_quote(self, quote: ReturnQuote | None) -> None:
        by_transfer = self.is_by_transfer()
        if quote is None:
            words = "" if self.said else self.tr("Nothing comes back yet.")
            self._page.show_sums([], rupees_text(ZERO), words, gives_back=False, by_transfer=by_transfer)
            return
        parts = []
        if quote.off_due:
            parts.append(self.tr("{amount} comes off what is due.").format(amount=cash_text(quote.off_due)))
        if quote.refund:
            parts.append(self.tr("Give back {amount}.").format(amount=cash_text(quote.refund)))
        sums = note_sums(quote) or [Sum("", "")]  # what cost nothing comes back too
        self._page.show_sums(
            sums, rupees_text(quote.payable), " ".join(parts), gives_back=bool(quote.refund), by_transfer=by_transfer
        )

    def refusal_of_nothing(self) -> Refused:
        return Refused("nothing_comes_back", field="lines")

    def write(self, quote: ReturnQuote) -> None:
        draft = self.draft().model_copy(update={"payable_shown": quote.payable})
        self.write_with(lambda tx: take_back(tx, draft), why="billing.take_back", done=self._written)

    def _everything(self) -> None:
        for line in self.bill.lines if self.bill else ():
            if line.left > 0:
                self.said[line.invoice_line_id] = ReturnedLine(
                    invoice_line_id=line.invoice_line_id, quantity=line.left, returns_to=_usual_place(line)
                )
        self.show_rows()
        self.show_chosen()
        self.ask_quote()

    def _written(self, taken: TakenBack) -> None:
        words = self.tr("Credit note {number} · {amount}").format(number=taken.number, amount=cash_text(taken.payable))
        if taken.refunded:
            words += " · " + self.tr("give back {amount}").format(amount=cash_text(taken.refunded))
        self.desk.say(words)
        print_credit_note(self._out, taken.credit_note_id, taken.number)
        self.desk.open_page("bill", invoice_id=self.ended())


def _usual_place(line: ReturnableLine) -> ReturnsTo:
    return ReturnsTo.QUARANTINE if line.only_quarantine else ReturnsTo.SHELF


def _amount(line: ReturnableLine, quantity: int) -> str:
    packs, loose = divmod(quantity, line.pack_size)
    return quantity_words(packs, loose, unit_text(line.base_unit) if line.base_unit else "")


def _pack(line: ReturnableLine) -> str:
    return f"{grouped(line.pack_size)} {unit_text(line.base_unit)}" if line.base_unit else ""


def place_words(place: ReturnsTo) -> str:
    return {
        ReturnsTo.SHELF: translated("counter", "Shelf"),
        ReturnsTo.QUARANTINE: translated("counter", "Quarantine"),
    }[place]


def make_take_back(desk: Desk) -> TakeBackPage:
    """The page with its controller."""
    page = TakeBackPage(
        [(place, place_words(place)) for place in ReturnsTo],
        [(method, method_words(method)) for method in MONEY_METHODS],
        [(reason, reason_words(reason)) for reason in CreditReason],
    )
    TakeBackController(page, desk)
    return page
