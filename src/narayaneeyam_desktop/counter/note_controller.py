"""What both controllers of notes about a bill do: what the note comes to while it is typed, and its writing, once (RETURN, DEBIT)."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtGui import QAction

from narayaneeyam_clinic.pharmacy.sale_draft import PaymentMethod
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.counter.bill_rows import Sum
from narayaneeyam_desktop.counter.note_page import NotePage, Row
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import EMPTY, date_text, money_text, rupees_text, text_or_dash
from narayaneeyam_desktop.wording import translated


class BillLine(Protocol):
    """A line of the bill."""

    @property
    def invoice_line_id(self) -> str: ...


class EarlierBill(Protocol):
    """The bill that the note is about."""

    @property
    def number(self) -> str: ...

    @property
    def day(self) -> date: ...

    @property
    def recipient_name(self) -> str: ...

    @property
    def payable(self) -> Money: ...


class NoteTotals(Protocol):
    """What a note comes to, in the form of a bill's totals."""

    @property
    def taxable(self) -> Money: ...

    @property
    def igst(self) -> Money: ...

    @property
    def cgst(self) -> Money: ...

    @property
    def sgst(self) -> Money: ...

    @property
    def exempt(self) -> Money: ...

    @property
    def round_off(self) -> Money: ...


Line = TypeVar("Line", bound=BillLine)
Said = TypeVar("Said")
Bill = TypeVar("Bill", bound=EarlierBill)
Draft = TypeVar("Draft")
Quote = TypeVar("Quote")


class NoteController(Controller, Generic[Row, Line, Said, Bill, Draft, Quote]):
    """One note at a time; its id is made beforehand, so that writing it twice writes one.

    Attributes:
        invoice_id: of the bill; "" when its note is written.
        bill: as it was read; None until it was.
        said: what the note says of which line, by the line's id.
        quote: what it comes to; None while that is not known.
    """

    def __init__(
        self,
        page: NotePage[Row],
        desk: Desk,
        *,
        reads: Callable[[Reading, str], Bill],
        quotes: Callable[[Reading, Draft], Quote],
    ) -> None:
        super().__init__(page, desk)
        self._note, self._reads, self._quotes = page, reads, quotes
        self.invoice_id, self.draft_id = "", new_id()
        self.bill: Bill | None = None
        self.said: dict[str, Said] = {}
        self.quote: Quote | None = None
        page.line_typed.connect(self._typed)
        page.line_chosen.connect(self._chosen)
        page.changed.connect(self.ask_quote)
        page.writing.connect(self._write)
        desk.news.bill_changed.connect(self._changed)

    # What a kind of note says.

    @abstractmethod
    def heading(self, bill: Bill) -> tuple[str, Sequence[str]]:
        """The title, and what is told of the bill besides day, name and amount."""

    @abstractmethod
    def lines(self, bill: Bill) -> Sequence[Line]: ...

    @abstractmethod
    def row(self, line: Line, said: Said | None) -> Row: ...

    @abstractmethod
    def hint(self, line: Line) -> str:
        """What is told under the field of the chosen line."""

    @abstractmethod
    def show_line(self, line: Line, said: Said | None) -> None:
        """The fields of the chosen line."""

    @abstractmethod
    def understand(self, line: Line, typed: Any) -> Said | None:
        """What was typed for the line; None when that is nothing. Refused, with the field to blame."""

    @abstractmethod
    def judge(self, line: Line, said: Said) -> None:
        """Refused, with the field to blame, when the line cannot bear it (any more)."""

    @abstractmethod
    def draft(self) -> Draft: ...

    @abstractmethod
    def show_quote(self, quote: Quote | None) -> None: ...

    @abstractmethod
    def refusal_of_nothing(self) -> Refused:
        """Why a note that says nothing is not written."""

    @abstractmethod
    def write(self, quote: Quote) -> None:
        """Writes what was shown, by `write_with`."""

    # What is the same.

    def opened(self, arguments: dict[str, object]) -> None:
        invoice_id = arguments.get("invoice_id")
        if isinstance(invoice_id, str) and invoice_id != self.invoice_id:
            self.invoice_id, self.draft_id = invoice_id, new_id()
            self.bill, self.said, self.quote = None, {}, None
            self._note.begin()
            self._read()

    def show_rows(self) -> None:
        if self.bill is not None:
            said = self.said
            self._note.show_rows([self.row(line, said.get(line.invoice_line_id)) for line in self.lines(self.bill)])

    def show_chosen(self) -> None:
        """What is said of the chosen line stands in its fields."""
        row = self._note.table.selected_row()
        if row is not None:
            self._chosen(row.line_id)

    def ask_quote(self) -> None:
        """What it comes to by now."""
        if not self.said:
            self._show_quote(None)
            return
        try:
            self._judge_all()
        except Refused as refused:
            self._cannot_stand(refused)
            return
        draft = self.draft()

        def work(rd: Reading) -> Quote:
            return self._quotes(rd, draft)

        self.desk.read(self, work, done=self._show_quote, failed=self._cannot_stand, replaces="quote")

    def refused(self, refused: Refused) -> None:
        self._note.show_problem(refused.field, self.desk.refused(refused))

    def write_with(self, work: Callable[[Transaction], Any], *, why: str, done: Callable[[Any], None]) -> None:
        """Writes the note; the button is off until the answer is there."""
        action: QAction = self._note.write_action
        self.desk.change(self, work, why=why, done=done, failed=self.refused, disables=action)

    def ended(self) -> str:
        """The note is written, and nothing is typed any more; the bill's id, once."""
        invoice_id, self.invoice_id, self.said = self.invoice_id, "", {}
        self.show_rows()
        return invoice_id

    def is_by_transfer(self) -> bool:
        """The money goes by what has a reference."""
        return str(self._note.way.value()) in (PaymentMethod.UPI, PaymentMethod.CARD)

    def _read(self) -> None:
        invoice_id = self.invoice_id

        def work(rd: Reading) -> Bill:
            return self._reads(rd, invoice_id)

        self.desk.read(self, work, done=self._show, replaces="bill")

    def _show(self, bill: Bill) -> None:
        self.bill = bill
        title, more = self.heading(bill)
        facts = (date_text(bill.day), text_or_dash(bill.recipient_name), rupees_text(bill.payable), *more)
        self._note.show_bill(title, "  ·  ".join(fact for fact in facts if fact != EMPTY))
        self.show_rows()
        chosen = self._note.table.selected_row()
        line = self._line(chosen.line_id) if chosen is not None else None
        if line is not None:
            self._note.show_hint(self.hint(line))
        self.ask_quote()

    def _judge_all(self) -> None:
        for line in self.lines(self.bill) if self.bill is not None else ():
            said = self.said.get(line.invoice_line_id)
            if said is not None:
                self.judge(line, said)

    def _cannot_stand(self, refused: Refused) -> None:
        """The bill changed under what was typed: nothing is written until that is put right."""
        self._show_quote(None)
        self._note.show_problem(None, self.desk.refused(refused))

    def _line(self, line_id: str) -> Line | None:
        lines = self.lines(self.bill) if self.bill is not None else ()
        return next((line for line in lines if line.invoice_line_id == line_id), None)

    def _chosen(self, line_id: str) -> None:
        line = self._line(line_id)
        if line is not None:
            self._note.show_hint(self.hint(line))
            self.show_line(line, self.said.get(line_id))

    def _typed(self, typed: Any) -> None:
        line = self._line(typed.line_id)
        if line is None:
            return
        try:
            said = self.understand(line, typed)
            if said is not None:
                self.judge(line, said)
        except Refused as refused:
            self._note.show_line_problem(refused.field, self.desk.refused(refused))
            return
        if said is None:
            self.said.pop(typed.line_id, None)
        else:
            self.said[typed.line_id] = said
        self.show_rows()
        self._note.go_on()
        self.show_chosen()
        self.ask_quote()

    def _show_quote(self, quote: Quote | None) -> None:
        self.quote = quote
        self.show_quote(quote)

    def _write(self) -> None:
        if self.quote is None:
            self.refused(self.refusal_of_nothing())
        else:
            self.write(self.quote)

    def _changed(self, news: object) -> None:
        """Something of this bill changed elsewhere; what was typed stays and is judged anew."""
        if self.invoice_id and getattr(news, "invoice_id", None) in (None, self.invoice_id):
            self._read()


def note_sums(totals: NoteTotals) -> list[Sum]:
    """What stands above the amount; nothing is left out but zeros."""
    every = [
        (translated("counter", "Taxable value"), totals.taxable),
        ("IGST", totals.igst),
        ("CGST", totals.cgst),
        ("SGST", totals.sgst),
        (translated("counter", "Exempt"), totals.exempt),
        (translated("counter", "Round off"), totals.round_off),
    ]
    return [Sum(words, money_text(amount)) for words, amount in every if amount]
