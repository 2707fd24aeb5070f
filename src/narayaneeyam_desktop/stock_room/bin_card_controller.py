"""Answers the bin card: the latest movements, all of them when asked, and their documents."""

from __future__ import annotations

from functools import partial

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.stock_room.bin_card import BinCard, BinCardRow, bin_card
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import moment_text, text_or_dash
from narayaneeyam_desktop.stock_room.bin_card_page import BinCardPage
from narayaneeyam_desktop.stock_room.shown_table import ShownRow
from narayaneeyam_desktop.stock_room.stock_room_words import (
    amount_text,
    document_text,
    lot_text,
    movement_text,
    open_document,
    signed_text,
)
from narayaneeyam_desktop.wording import counted, translated

_AT_FIRST, _ALL = 200, 20_000


class BinCardController(Controller):
    """Reads again after news of the stock."""

    def __init__(self, page: BinCardPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._of: dict[str, str] = {}
        self._limit = _AT_FIRST
        page.row_opened.connect(self._open)
        page.all_wanted.connect(self._all)
        desk.news.stock_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        """With `batch_id` of a lot, else with `medicine_id`."""
        self._of = {key: str(arguments[key]) for key in ("batch_id", "medicine_id") if arguments.get(key)}
        if "batch_id" in self._of:
            self._of.pop("medicine_id", None)
        self._read()

    def _read(self) -> None:
        if self._of:
            work = partial(bin_card, **self._of, limit=self._limit)  # type: ignore[arg-type]  # one of the two keys
            self.desk.read(self, work, done=self._show, failed=self._refused, replaces="bin_card")

    def _changed(self, _news: object) -> None:
        self._read()

    def _all(self) -> None:
        self._limit = _ALL
        self._read()

    def _show(self, card: BinCard) -> None:
        lot = lot_text(card.batch_number, None, card.location)
        self._page.set_title(translated("stock_room", "Bin card of {medicine}").format(medicine=card.medicine))
        there = amount_text(card.closing, card.pack_size, card.base_unit)
        facts = [lot, translated("stock_room", "{amount} there").format(amount=there)]
        if card.earlier:
            facts.append(
                counted(
                    translated("stock_room", "{count} earlier movement is not shown"),
                    translated("stock_room", "{count} earlier movements are not shown"),
                    count=card.earlier,
                )
            )
        rows = [_row(one, card) for one in reversed(card.rows)]
        self._page.show_rows(rows, "  ·  ".join(fact for fact in facts if fact))
        self._page.all_action.setVisible(card.earlier > 0 and self._limit < _ALL)

    def _open(self, row: BinCardRow) -> None:
        if row.document is not None:
            open_document(self.desk, row.document)

    def _refused(self, refused: Refused) -> None:
        self._page.problem.say(self.desk.refused(refused))


def _row(one: BinCardRow, card: BinCard) -> ShownRow:
    document = one.document
    words = f"{document_text(document.of)} {document.number}".strip() if document else ""
    cells = (
        moment_text(one.at),
        movement_text(one.kind),
        text_or_dash("  ·  ".join(part for part in (words, one.reason) if part)),
        lot_text(one.batch_number, None, one.location),
        text_or_dash(one.by),
        signed_text(one.quantity, card.pack_size, card.base_unit),
        amount_text(one.balance, card.pack_size, card.base_unit),
    )
    return ShownRow(one.movement_id, cells, one)


def make_bin_card(desk: Desk) -> BinCardPage:
    """The page with its controller."""
    page = BinCardPage()
    BinCardController(page, desk)
    return page
