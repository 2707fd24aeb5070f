"""Answers the page of sending back: what can still go, what it is worth, and the posted return (BUY-30 to BUY-33)."""

from __future__ import annotations

from functools import partial

from narayaneeyam_clinic.purchases.bought_lines import ReceivedGoods
from narayaneeyam_clinic.purchases.receipt_list import ReceiptPage, receipt_page
from narayaneeyam_clinic.purchases.return_rules import can_go_back
from narayaneeyam_clinic.purchases.return_to_supplier import (
    GoesBack,
    ReturnKind,
    ReturnQuote,
    SupplierReturn,
    quote_return,
    return_to_supplier,
)
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import date_text, money_text, text_or_dash
from narayaneeyam_desktop.purchases.give_back_page import BackRow, GiveBackPage, TypedBack
from narayaneeyam_desktop.purchases.purchase_words import base_units_text, kind_words, loose_hint, packs_text
from narayaneeyam_desktop.purchases.sending_controller import SendingController
from narayaneeyam_desktop.wording import translated


class GiveBackController(SendingController[BackRow, GoesBack, SupplierReturn, ReturnQuote]):
    """Lines of one bill, by their ids."""

    def __init__(self, page: GiveBackPage, desk: Desk) -> None:
        super().__init__(page, desk, quotes=quote_return, posts=return_to_supplier)
        self._page = page
        self._receipt: ReceiptPage | None = None
        page.kind_chosen.connect(self._kind_chosen)
        page.row_typed.connect(self._typed)
        page.row_chosen.connect(self._row_chosen)
        page.show_kind(is_goods=True, is_price=False)

    def opened(self, arguments: dict[str, object]) -> None:
        """With `receipt_id`."""
        receipt_id = arguments.get("receipt_id")
        if isinstance(receipt_id, str):
            self.desk.read(self, partial(_receipt, receipt_id), done=self._show, replaces="receipt")

    def draft(self) -> SupplierReturn | None:
        if self._receipt is None or not self.goes:
            return None
        return SupplierReturn(
            id=self.return_id,
            receipt_id=self._receipt.row.receipt_id,
            kind=self._kind,
            reason=self._page.reason.text(),
            lines=tuple(self.goes[one.line_id] for one in self._receipt.lines if one.line_id in self.goes),
        )

    def show_rows(self) -> None:
        worth = {part.line.receipt_line_id: part.share.amount for part in self.quote.parts} if self.quote else {}
        lines = self._receipt.lines if self._receipt else ()
        self._page.show_rows([self._row(one, worth.get(one.line_id)) for one in lines])

    def show_quote(self, quote: ReturnQuote) -> None:
        tax = quote.worth.tax
        self.show_worth(quote.worth.amount - tax, tax, quote.payable, quote.round_off)

    @property
    def _kind(self) -> ReturnKind:
        return ReturnKind(str(self._page.kind.value()))

    def _show(self, receipt: ReceiptPage) -> None:
        self._receipt = receipt
        row = receipt.row
        self._page.facts.setText(
            "   ".join(
                part
                for part in (
                    row.supplier,
                    translated("purchases", "bill {number}").format(number=text_or_dash(row.supplier_bill)),
                    date_text(row.supplier_bill_day) if row.supplier_bill_day else "",
                    row.number,
                )
                if part
            )
        )
        self.show_rows()

    def _kind_chosen(self) -> None:
        """What was typed for one kind means nothing for another; a shortage proposes what was short."""
        kind = self._kind
        self.goes, self.quote = {}, None
        self._page.show_kind(is_goods=kind is ReturnKind.GOODS, is_price=kind is ReturnKind.PRICE)
        if kind is ReturnKind.SHORTAGE and self._receipt is not None:
            for one in self._receipt.lines:
                if short := can_go_back(one.bought, one.back).short:
                    self.goes[one.line_id] = GoesBack(receipt_line_id=one.line_id, quantity=short)
        self.show_rows()
        self.ask_quote()

    def _goods(self, line_id: str) -> ReceivedGoods | None:
        lines = self._receipt.lines if self._receipt else ()
        return next((one for one in lines if one.line_id == line_id), None)

    def _row_chosen(self, row: BackRow) -> None:
        one, goes = self._goods(row.line_id), self.goes.get(row.line_id)
        if one is None:
            return
        packs, units = divmod(goes.quantity if goes else 0, one.pack_size)
        self._page.show_line(
            packs_text(packs, units, one.base_unit) if goes and goes.quantity else "",
            goes.free_quantity // one.pack_size if goes and goes.free_quantity else None,
            loose_hint(one.base_unit),
        )

    def _typed(self, typed: TypedBack) -> None:
        one = self._goods(typed.line_id)
        if one is None:
            return
        quantity = self.quantity_typed(typed.quantity)
        if quantity is None:
            return
        goes = GoesBack(
            receipt_line_id=one.line_id,
            quantity=quantity.in_base_units(one.pack_size),
            free_quantity=(typed.free or 0) * one.pack_size if self._kind is ReturnKind.GOODS else 0,
            value=typed.value if isinstance(typed.value, Money) else ZERO,
        )
        self.note(one.line_id, goes if goes.quantity or goes.free_quantity or goes.value else None)

    def _row(self, one: ReceivedGoods, worth: Money | None) -> BackRow:
        kind, left, goes = self._kind, can_go_back(one.bought, one.back), self.goes.get(one.line_id)
        if kind is ReturnKind.PRICE:
            can = money_text(left.value)
        else:
            can = _with_free(one, left.goods, left.free) if kind is ReturnKind.GOODS else _text(one, left.short)
        shown = ""
        if goes is not None:
            is_price = kind is ReturnKind.PRICE
            shown = money_text(goes.value) if is_price else _with_free(one, goes.quantity, goes.free_quantity)
        return BackRow(
            line_id=one.line_id,
            name=one.medicine,
            batch=one.batch,
            billed=packs_text(one.packs, one.units, one.base_unit),
            there=_text(one, one.on_hand),
            left=can,
            goes=shown,
            worth=money_text(worth) if worth is not None else "",
        )


def _receipt(receipt_id: str, rd: Reading) -> ReceiptPage:
    return receipt_page(rd, receipt_id)


def _text(one: ReceivedGoods, quantity: int) -> str:
    return base_units_text(quantity, one.pack_size, one.base_unit)


def _with_free(one: ReceivedGoods, goods: int, free: int) -> str:
    if not free:
        return _text(one, goods)
    return translated("purchases", "{count}, {free} free").format(count=_text(one, goods), free=_text(one, free))


def make_give_back(desk: Desk) -> GiveBackPage:
    """The page with its controller."""
    page = GiveBackPage([(kind, kind_words(kind)) for kind in ReturnKind])
    GiveBackController(page, desk)
    return page
