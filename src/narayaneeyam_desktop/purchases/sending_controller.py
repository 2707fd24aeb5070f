"""What both controllers of sending back do: what the return comes to while it is typed, and its posting, once (BUY-33)."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import Generic, TypeVar

from narayaneeyam_clinic.purchases.post_return import ReturnedGoods
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import cash_text, money_text
from narayaneeyam_desktop.purchases.sending_page import Row, SendingPage
from narayaneeyam_desktop.typed_quantity import TypedQuantity, parse_quantity_or_none
from narayaneeyam_desktop.wording import translated

Goes = TypeVar("Goes")
Draft = TypeVar("Draft")
Quote = TypeVar("Quote")


class SendingController(Controller, Generic[Row, Goes, Draft, Quote]):
    """One return at a time; its id is made beforehand, so that posting it twice writes one.

    Attributes:
        goes: what goes back of which row, by the row's identity.
        quote: what the return comes to; None while that is not known.
    """

    def __init__(
        self,
        page: SendingPage[Row],
        desk: Desk,
        *,
        quotes: Callable[[Reading, Draft], Quote],
        posts: Callable[[Transaction, Draft], ReturnedGoods],
    ) -> None:
        super().__init__(page, desk)
        self._sending, self._quotes, self._posts = page, quotes, posts
        self.return_id = new_id()
        self.goes: dict[str, Goes] = {}
        self.quote: Quote | None = None
        page.writing.connect(self._write)
        page.show_sums("", "")

    @abstractmethod
    def draft(self) -> Draft | None:
        """None until something goes back."""

    @abstractmethod
    def show_rows(self) -> None:
        """With what goes back of each, and its worth if it is known."""

    @abstractmethod
    def show_quote(self, quote: Quote) -> None:
        """Calls `show_worth`."""

    def refusal_of_nothing(self) -> Refused:
        """Why there is no draft to post."""
        return Refused("return_has_no_lines")

    def note(self, key: str, goes: Goes | None) -> None:
        """So much goes back of this row, or nothing."""
        if goes is None:
            self.goes.pop(key, None)
        else:
            self.goes[key] = goes
        self.show_rows()
        self.ask_quote()
        self._sending.table.setFocus()

    def quantity_typed(self, text: str) -> TypedQuantity | None:
        """Nothing, or "0", is none; None when it could not be understood, which then stands at its field."""
        try:
            return parse_quantity_or_none(text)
        except Refused as refused:
            self.refused(refused)
            return None

    def ask_quote(self) -> None:
        """What it comes to by now."""
        draft = self.draft()
        self.quote = None
        if draft is None:
            self.show_rows()
            self._sending.show_sums("", "")
            return

        def work(rd: Reading) -> Quote:
            return self._quotes(rd, draft)

        self.desk.read(self, work, done=self._quoted, failed=self.refused, replaces="quote")

    def show_worth(self, before_tax: Money, tax: Money, payable: Money, round_off: Money = ZERO) -> None:
        words = [translated("purchases", "Before tax") + f" {money_text(before_tax)}"]
        if tax:
            words.append(translated("purchases", "GST") + f" {money_text(tax)}")
        if round_off:
            words.append(translated("purchases", "Round off") + f" {money_text(round_off)}")
        self._sending.show_sums("   ".join(words), cash_text(payable))

    def refused(self, refused: Refused) -> None:
        self._sending.show_problem(refused.field, self.desk.refused(refused))

    def _quoted(self, quote: Quote) -> None:
        self.quote = quote
        self.show_rows()
        self.show_quote(quote)

    def _write(self) -> None:
        draft = self.draft()
        if draft is None:
            self.refused(self.refusal_of_nothing())
            return

        def work(tx: Transaction) -> ReturnedGoods:
            return self._posts(tx, draft)

        self.desk.change(
            self, work, why="purchases.return", done=self._written, failed=self.refused,
            disables=self._sending.write_action,
        )  # fmt: skip

    def _written(self, done: ReturnedGoods) -> None:
        self.return_id, self.goes, self.quote = new_id(), {}, None
        self._sending.reason.set_text("")
        self._sending.show_sums("", "")
        self.desk.go_back()
        self.desk.open_page("given_back", return_id=done.return_id)
