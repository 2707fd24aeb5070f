"""Answers the page that carries goods: lines by scanner or name, and the transfer at the end."""

from __future__ import annotations

from functools import partial

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.stock_room.lot_places import places
from narayaneeyam_clinic.stock_room.transfer_page import LotToCarry
from narayaneeyam_clinic.stock_room.transfer_stock import (
    TransferDraft,
    TransferLine,
    Transferred,
    transfer_stock,
    undo_transfer,
)
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import expiry_text, text_or_dash
from narayaneeyam_desktop.stock_room.lot_suggestions import found_lots, lot_suggestion, lot_suggestions
from narayaneeyam_desktop.stock_room.shown_table import ShownRow
from narayaneeyam_desktop.stock_room.stock_room_words import amount_text, base_units_typed
from narayaneeyam_desktop.stock_room.transfer_page import TransferPage
from narayaneeyam_desktop.widgets.suggest_field import Suggestion
from narayaneeyam_desktop.wording import translated


class TransferController(Controller):
    """One transfer. A scan takes the lot that expires first and does not lie at the place already."""

    def __init__(self, page: TransferPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._draft_id = new_id()
        self._lot: LotToCarry | None = None
        self._lines: dict[str, tuple[LotToCarry, int]] = {}
        self._written: Transferred | None = None
        page.to_place.suggest_from(desk, place_suggestions)
        page.lot.suggest_from(desk, lot_suggestions)
        page.lot_chosen.connect(self._chosen)
        page.code_typed.connect(self._code)
        page.line_entered.connect(self._enter)
        page.line_removed.connect(self._remove)
        page.writing.connect(self._write)

    def _chosen(self, suggestion: Suggestion) -> None:
        if isinstance(suggestion.value, LotToCarry):
            self._lot = suggestion.value
            amount = amount_text(self._lot.on_hand, self._lot.pack_size, self._lot.base_unit)
            self._page.show_hint(translated("stock_room", "{amount} there").format(amount=amount))
            self._page.to_quantity()

    def _code(self, code: str) -> None:
        self.desk.read(self, partial(found_lots, text=code), done=self._found, replaces="code")

    def _found(self, lots: list[LotToCarry]) -> None:
        place = self._page.to_place.text().casefold()
        lot = next((one for one in lots if one.location.casefold() != place), None)
        if lot is None:
            self._page.show_problem(
                "lot", translated("stock_room", "Nothing of this lies at another place. Type another name or code.")
            )
            return
        suggestion = lot_suggestion(lot)
        self._page.lot.take(suggestion)
        self._chosen(suggestion)

    def _enter(self, typed: str) -> None:
        lot = self._lot
        if lot is None:
            self._page.show_problem("lot", translated("stock_room", "Scan a pack or choose a lot first."))
            return
        try:
            quantity = base_units_typed(typed, lot.pack_size)
        except Refused as refused:
            self._page.show_problem("quantity", self.desk.refused(refused))
            return
        already = self._lines.get(lot.batch_id, (lot, 0))[1]
        if quantity + already > lot.on_hand:
            left = amount_text(lot.on_hand - already, lot.pack_size, lot.base_unit)
            self._page.show_problem(
                "quantity", translated("stock_room", "Only {left} are left there.").format(left=left)
            )
            return
        self._lines[lot.batch_id] = (lot, quantity + already)
        self._lot = None
        self._show()
        self._page.next_lot()

    def _remove(self, batch_id: object) -> None:
        if isinstance(batch_id, str):
            self._lines.pop(batch_id, None)
            self._show()

    def _show(self) -> None:
        self._page.show_rows([_row(lot, quantity) for lot, quantity in self._lines.values()])

    def _write(self) -> None:
        draft = TransferDraft(
            id=self._draft_id,
            to_place=self._page.to_place.text(),
            note=self._page.note.text(),
            lines=tuple(
                TransferLine(batch_id=batch_id, quantity=quantity) for batch_id, (_, quantity) in self._lines.items()
            ),
        )

        def work(tx: Transaction) -> Transferred:
            return transfer_stock(tx, draft)

        self.desk.change(
            self, work, why="stock_room.transfer", done=self._done, failed=self._refused,
            disables=self._page.primary_action,
        )  # fmt: skip

    def _done(self, made: Transferred) -> None:
        self._written = made
        self._draft_id, self._lines, self._lot = new_id(), {}, None
        self._show()
        self._page.note.set_text("")
        self._page.next_lot()
        self.desk.say(translated("stock_room", "{number} is written.").format(number=made.number), undo=self._undo)

    def _undo(self) -> None:
        if self._written is not None:
            transfer_id = self._written.transfer_id
            self.desk.change(self, partial(undo_transfer, transfer_id=transfer_id), why="stock_room.undo_transfer")

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(refused.field, self.desk.refused(refused))


def place_suggestions(rd: Reading, text: str) -> list[Suggestion]:
    """Places that begin so, or all."""
    return [Suggestion(place, place) for place in places(rd) if place.casefold().startswith(text.casefold())]


def _row(lot: LotToCarry, quantity: int) -> ShownRow:
    cells = (
        lot.medicine,
        lot.number,
        expiry_text(lot.expires_on),
        text_or_dash(lot.location),
        amount_text(lot.on_hand, lot.pack_size, lot.base_unit),
        amount_text(quantity, lot.pack_size, lot.base_unit),
    )
    return ShownRow(lot.batch_id, cells, lot.batch_id)


def make_transfer(desk: Desk) -> TransferPage:
    """The page with its controller."""
    page = TransferPage()
    TransferController(page, desk)
    return page
