"""Answers the page of sending back: what can still go, what it is worth, and the posted return (BUY-30 to BUY-33)."""

from __future__ import annotations

from functools import partial

from narayaneeyam_clinic.purchases.bought_lines import ReceivedGoods
from narayaneeyam_clinic.purchases.post_return import ReturnedGoods
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
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import cash_text, date_text, money_text, text_or_dash, unit_text
from narayaneeyam_desktop.purchases.give_back_page import BackRow, GiveBackPage, TypedBack
from narayaneeyam_desktop.purchases.purchase_words import base_units_text, kind_words, packs_text
from narayaneeyam_desktop.typed_quantity import TypedQuantity, parse_quantity
from narayaneeyam_desktop.wording import translated


class GiveBackController(Controller):
    """One return at a time; its id is made beforehand, so that posting it twice writes one."""

    def __init__(self, page: GiveBackPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._receipt: ReceiptPage | None = None
        self._return_id = new_id()
        self._goes: dict[str, GoesBack] = {}
        self._quote: ReturnQuote | None = None
        page.kind_chosen.connect(self._kind_chosen)
        page.line_typed.connect(self._typed)
        page.line_chosen.connect(self._line_chosen)
        page.writing.connect(self._write)
        page.show_kind(is_goods=True, is_price=False)
        page.show_sums("", "")

    def opened(self, arguments: dict[str, object]) -> None:
        """With `receipt_id`; with `kind` "shortage" what was short stands there already."""
        receipt_id = arguments.get("receipt_id")
        if isinstance(receipt_id, str):
            self.desk.read(self, partial(_receipt, receipt_id), done=self._show, replaces="receipt")

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
        self._show_rows()

    def _kind_chosen(self) -> None:
        """What was typed for one kind means nothing for another; a shortage proposes what was short."""
        kind = self._kind
        self._goes, self._quote = {}, None
        self._page.show_kind(is_goods=kind is ReturnKind.GOODS, is_price=kind is ReturnKind.PRICE)
        if kind is ReturnKind.SHORTAGE and self._receipt is not None:
            for one in self._receipt.lines:
                if short := can_go_back(one.bought, one.back).short:
                    self._goes[one.line_id] = GoesBack(receipt_line_id=one.line_id, quantity=short)
        self._show_rows()
        self._ask_quote()

    def _goods(self, line_id: str) -> ReceivedGoods | None:
        lines = self._receipt.lines if self._receipt else ()
        return next((one for one in lines if one.line_id == line_id), None)

    def _line_chosen(self, line_id: str) -> None:
        one, goes = self._goods(line_id), self._goes.get(line_id)
        if one is None:
            return
        packs, units = divmod(goes.quantity if goes else 0, one.pack_size)
        self._page.show_line(
            packs_text(packs, units, one.base_unit) if goes and goes.quantity else "",
            goes.free_quantity // one.pack_size if goes and goes.free_quantity else None,
            translated("purchases", "2, or 30 {unit} for loose ones").format(unit=unit_text(one.base_unit)),
        )

    def _typed(self, typed: TypedBack) -> None:
        one = self._goods(typed.line_id)
        if one is None:
            return
        try:
            quantity = parse_quantity(typed.quantity) if typed.quantity.strip(" 0") else TypedQuantity()
        except Refused as refused:
            self._page.show_problem("quantity", self.desk.refused(refused))
            return
        goes = GoesBack(
            receipt_line_id=one.line_id,
            quantity=quantity.packs * one.pack_size + quantity.units,
            free_quantity=(typed.free or 0) * one.pack_size if self._kind is ReturnKind.GOODS else 0,
            value=typed.value if isinstance(typed.value, Money) else ZERO,
        )
        if goes.quantity or goes.free_quantity or goes.value:
            self._goes[one.line_id] = goes
        else:
            self._goes.pop(one.line_id, None)
        self._show_rows()
        self._ask_quote()
        self._page.table.setFocus()

    def _draft(self) -> SupplierReturn | None:
        if self._receipt is None or not self._goes:
            return None
        return SupplierReturn(
            id=self._return_id,
            receipt_id=self._receipt.row.receipt_id,
            kind=self._kind,
            reason=self._page.reason.text(),
            lines=tuple(self._goes[one.line_id] for one in self._receipt.lines if one.line_id in self._goes),
        )

    def _ask_quote(self) -> None:
        draft = self._draft()
        if draft is None:
            self._quote = None
            self._show_rows()
            self._page.show_sums("", "")
            return

        def work(rd: Reading) -> ReturnQuote:
            return quote_return(rd, draft)

        self.desk.read(self, work, done=self._quoted, failed=self._refused, replaces="quote")

    def _quoted(self, quote: ReturnQuote) -> None:
        self._quote = quote
        self._show_rows()
        tax = quote.worth.tax
        words = [translated("purchases", "Before tax") + f" {money_text(quote.worth.amount - tax)}"]
        if tax:
            words.append(translated("purchases", "GST") + f" {money_text(tax)}")
        if quote.round_off:
            words.append(translated("purchases", "Round off") + f" {money_text(quote.round_off)}")
        self._page.show_sums("   ".join(words), cash_text(quote.payable))

    def _show_rows(self) -> None:
        worth = {part.line.receipt_line_id: part.share.amount for part in self._quote.parts} if self._quote else {}
        lines = self._receipt.lines if self._receipt else ()
        self._page.show_rows([self._row(one, worth.get(one.line_id)) for one in lines])

    def _row(self, one: ReceivedGoods, worth: Money | None) -> BackRow:
        kind, left, goes = self._kind, can_go_back(one.bought, one.back), self._goes.get(one.line_id)
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

    def _write(self) -> None:
        draft = self._draft()
        if draft is None:
            self._page.show_problem(None, self.desk.refused(Refused("return_has_no_lines")))
            return

        def work(tx: Transaction) -> ReturnedGoods:
            return return_to_supplier(tx, draft)

        self.desk.change(
            self, work, why="purchases.return", done=self._written, failed=self._refused,
            disables=self._page.write_action,
        )  # fmt: skip

    def _written(self, done: ReturnedGoods) -> None:
        self._return_id, self._goes, self._quote = new_id(), {}, None
        self._page.reason.set_text("")
        self._page.show_sums("", "")
        self.desk.go_back()
        self.desk.open_page("given_back", return_id=done.return_id)

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(refused.field, self.desk.refused(refused))


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
