"""Answers the page of sending back lots that no bill brought: which there are, what they come to, the posted return (BUY-34)."""

from __future__ import annotations

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
from narayaneeyam_clinic.shared.money import Money, total
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import expiry_text, money_text, text_or_dash
from narayaneeyam_desktop.purchases.purchase_words import base_units_text, loose_hint, packs_text
from narayaneeyam_desktop.purchases.send_lots_page import LotRow, SendLotsPage, TypedLot
from narayaneeyam_desktop.purchases.sending_controller import SendingController
from narayaneeyam_desktop.purchases.supplier_suggestions import supplier_suggestions


class SendLotsController(SendingController[LotRow, LotGoesBack, LotsReturn, LotsQuote]):
    """Lots by their own ids, whatever supplier they go to."""

    def __init__(self, page: SendLotsPage, desk: Desk) -> None:
        super().__init__(page, desk, quotes=quote_lots, posts=return_lots)
        self._page = page
        self._lots: list[LooseLot] = []
        self._wanted = ""
        page.supplier.suggest_from(desk, supplier_suggestions)
        page.head_changed.connect(self.ask_quote)
        page.row_typed.connect(self._typed)
        page.row_chosen.connect(self._row_chosen)

    def opened(self, arguments: dict[str, object]) -> None:
        """With `batch_id` that lot is chosen."""
        self._wanted = str(arguments.get("batch_id") or "")
        self.desk.read(self, lots_without_bill, done=self._show, failed=self.refused, replaces="lots")

    def draft(self) -> LotsReturn | None:
        supplier_id = self._page.supplier.value()
        if not self.goes or not isinstance(supplier_id, str):
            return None
        return LotsReturn(
            id=self.return_id,
            supplier_id=supplier_id,
            reason=self._page.reason.text(),
            lines=tuple(self.goes[lot.batch_id] for lot in self._lots if lot.batch_id in self.goes),
        )

    def refusal_of_nothing(self) -> Refused:
        if not isinstance(self._page.supplier.value(), str):
            return Refused("supplier_missing", field="supplier")
        return super().refusal_of_nothing()

    def show_rows(self) -> None:
        pairs = zip(self.quote.lots, self.quote.taxes, strict=True) if self.quote else ()
        worth = {lot.batch_id: tax.total for lot, tax in pairs}
        self._page.show_rows([self._row(lot, worth.get(lot.batch_id)) for lot in self._lots])

    def show_quote(self, quote: LotsQuote) -> None:
        tax = total([one.tax for one in quote.taxes])
        self.show_worth(quote.payable - tax, tax, quote.payable)

    def _show(self, lots: list[LooseLot]) -> None:
        self._lots = lots
        there = {lot.batch_id for lot in lots}
        self.goes = {batch_id: goes for batch_id, goes in self.goes.items() if batch_id in there}
        self.show_rows()
        if self._wanted:
            self._page.select(self._wanted)
            self._wanted = ""

    def _lot(self, batch_id: str) -> LooseLot | None:
        return next((lot for lot in self._lots if lot.batch_id == batch_id), None)

    def _row_chosen(self, row: LotRow) -> None:
        lot, goes = self._lot(row.batch_id), self.goes.get(row.batch_id)
        if lot is None:
            return
        packs, units = divmod(goes.quantity if goes else 0, lot.pack_size)
        self._page.show_lot(
            packs_text(packs, units, lot.base_unit) if goes else "",
            goes.rate if goes and goes.rate is not None else lot.rate,
            loose_hint(lot.base_unit),
        )

    def _typed(self, typed: TypedLot) -> None:
        lot = self._lot(typed.batch_id)
        if lot is None:
            return
        quantity = self.quantity_typed(typed.quantity)
        if quantity is None:
            return
        rate = typed.rate if isinstance(typed.rate, Money) else None
        base = quantity.in_base_units(lot.pack_size)
        self.note(lot.batch_id, LotGoesBack(batch_id=lot.batch_id, quantity=base, rate=rate) if base else None)

    def _row(self, lot: LooseLot, worth: Money | None) -> LotRow:
        goes = self.goes.get(lot.batch_id)
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


def make_send_lots(desk: Desk) -> SendLotsPage:
    """The page with its controller."""
    page = SendLotsPage()
    SendLotsController(page, desk)
    return page
