"""Answers the page of sending back lots that no bill brought: which there are, what they come to, the posted return (BUY-34)."""

from __future__ import annotations

from narayaneeyam_clinic.purchases.post_return import ReturnedGoods
from narayaneeyam_clinic.purchases.return_lots import (
    LooseLot,
    LotGoesBack,
    LotsQuote,
    LotsReturn,
    lots_without_bill,
    quote_lots,
    return_lots,
)
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import Money, total
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import cash_text, expiry_text, money_text, text_or_dash, unit_text
from narayaneeyam_desktop.purchases.purchase_words import base_units_text, packs_text
from narayaneeyam_desktop.purchases.send_lots_page import LotRow, SendLotsPage, TypedLot
from narayaneeyam_desktop.purchases.supplier_suggestions import supplier_suggestions
from narayaneeyam_desktop.typed_quantity import TypedQuantity, parse_quantity
from narayaneeyam_desktop.wording import translated


class SendLotsController(Controller):
    """One return at a time; its id is made beforehand, so that posting it twice writes one."""

    def __init__(self, page: SendLotsPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._return_id = new_id()
        self._lots: list[LooseLot] = []
        self._goes: dict[str, LotGoesBack] = {}
        self._quote: LotsQuote | None = None
        self._wanted = ""
        page.supplier.suggest_from(desk, supplier_suggestions)
        page.head_changed.connect(self._ask_quote)
        page.lot_typed.connect(self._typed)
        page.lot_chosen.connect(self._lot_chosen)
        page.writing.connect(self._write)
        page.show_sums("", "")

    def opened(self, arguments: dict[str, object]) -> None:
        """With `batch_id` that lot is chosen."""
        self._wanted = str(arguments.get("batch_id") or "")
        self.desk.read(self, lots_without_bill, done=self._show, failed=self._refused, replaces="lots")

    def _show(self, lots: list[LooseLot]) -> None:
        self._lots = lots
        there = {lot.batch_id for lot in lots}
        self._goes = {batch_id: goes for batch_id, goes in self._goes.items() if batch_id in there}
        self._show_rows()
        if self._wanted:
            self._page.select(self._wanted)
            self._wanted = ""

    def _lot(self, batch_id: str) -> LooseLot | None:
        return next((lot for lot in self._lots if lot.batch_id == batch_id), None)

    def _lot_chosen(self, batch_id: str) -> None:
        lot, goes = self._lot(batch_id), self._goes.get(batch_id)
        if lot is None:
            return
        packs, units = divmod(goes.quantity if goes else 0, lot.pack_size)
        self._page.show_lot(
            packs_text(packs, units, lot.base_unit) if goes else "",
            goes.rate if goes and goes.rate is not None else lot.rate,
            translated("purchases", "2, or 30 {unit} for loose ones").format(unit=unit_text(lot.base_unit)),
        )

    def _typed(self, typed: TypedLot) -> None:
        lot = self._lot(typed.batch_id)
        if lot is None:
            return
        try:
            quantity = parse_quantity(typed.quantity) if typed.quantity.strip(" 0") else TypedQuantity()
        except Refused as refused:
            self._page.show_problem("quantity", self.desk.refused(refused))
            return
        rate = typed.rate if isinstance(typed.rate, Money) else None
        base = quantity.packs * lot.pack_size + quantity.units
        if base:
            self._goes[lot.batch_id] = LotGoesBack(batch_id=lot.batch_id, quantity=base, rate=rate)
        else:
            self._goes.pop(lot.batch_id, None)
        self._show_rows()
        self._ask_quote()
        self._page.table.setFocus()

    def _draft(self) -> LotsReturn | None:
        supplier_id = self._page.supplier.value()
        if not self._goes or not isinstance(supplier_id, str):
            return None
        return LotsReturn(
            id=self._return_id,
            supplier_id=supplier_id,
            reason=self._page.reason.text(),
            lines=tuple(self._goes[lot.batch_id] for lot in self._lots if lot.batch_id in self._goes),
        )

    def _ask_quote(self) -> None:
        draft = self._draft()
        self._quote = None
        if draft is None:
            self._show_rows()
            self._page.show_sums("", "")
            return

        def work(rd: Reading) -> LotsQuote:
            return quote_lots(rd, draft)

        self.desk.read(self, work, done=self._quoted, failed=self._refused, replaces="quote")

    def _quoted(self, quote: LotsQuote) -> None:
        self._quote = quote
        self._show_rows()
        tax = total([one.tax for one in quote.taxes])
        words = [translated("purchases", "Before tax") + f" {money_text(quote.payable - tax)}"]
        if tax:
            words.append(translated("purchases", "GST") + f" {money_text(tax)}")
        self._page.show_sums("   ".join(words), cash_text(quote.payable))

    def _show_rows(self) -> None:
        quote = self._quote
        pairs = zip(quote.lots, quote.taxes, strict=True) if quote else ()
        worth = {lot.batch_id: tax.total for lot, tax in pairs}
        self._page.show_rows([self._row(lot, worth.get(lot.batch_id)) for lot in self._lots])

    def _row(self, lot: LooseLot, worth: Money | None) -> LotRow:
        goes = self._goes.get(lot.batch_id)
        rate = goes.rate if goes and goes.rate is not None else lot.rate
        return LotRow(
            batch_id=lot.batch_id,
            name=lot.medicine,
            batch=lot.batch,
            expiry=expiry_text(lot.expires_on),
            place=text_or_dash(lot.location),
            there=base_units_text(lot.on_hand, lot.pack_size, lot.base_unit),
            rate=money_text(rate),
            goes=base_units_text(goes.quantity, lot.pack_size, lot.base_unit) if goes else "",
            worth=money_text(worth) if worth is not None else "",
        )

    def _write(self) -> None:
        if not isinstance(self._page.supplier.value(), str):
            self._page.show_problem("supplier", self.desk.refused(Refused("supplier_missing", field="supplier")))
            return
        draft = self._draft()
        if draft is None:
            self._page.show_problem(None, self.desk.refused(Refused("return_has_no_lines")))
            return

        def work(tx: Transaction) -> ReturnedGoods:
            return return_lots(tx, draft)

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


def make_send_lots(desk: Desk) -> SendLotsPage:
    """The page with its controller."""
    page = SendLotsPage()
    SendLotsController(page, desk)
    return page
