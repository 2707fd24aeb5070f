"""Answers the stock room's first page."""

from __future__ import annotations

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.stock_room.document_list import StockRoomDocument, stock_room_documents
from narayaneeyam_clinic.stock_room.movement_documents import DocumentOf, MovementDocument
from narayaneeyam_clinic.stock_room.stock_take_page import StockTakeState
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import moment_text, text_or_dash
from narayaneeyam_desktop.stock_room.shown_table import ShownRow
from narayaneeyam_desktop.stock_room.stock_room_page import StockRoomPage
from narayaneeyam_desktop.stock_room.stock_room_words import document_text, open_document
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.wording import translated


class StockRoomController(Controller):
    """Reads the list when it is opened and after news."""

    def __init__(self, page: StockRoomPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        page.show_rights(
            moves=desk.may(Permission.MOVE_STOCK),
            counts=desk.may(Permission.COUNT_STOCK),
            prepares=desk.may(Permission.PREPARE_MEDICINES),
            corrects=desk.may(Permission.ADJUST_STOCK),
        )
        page.row_opened.connect(self._open)
        page.transfer_wanted.connect(self._transfer)
        page.count_wanted.connect(self._count)
        page.prepare_wanted.connect(self._prepare)
        page.recalls_wanted.connect(self._recalls)
        page.day_wanted.connect(self._day)
        page.write_off_wanted.connect(self._write_off)
        desk.news.stock_room_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._read()

    def _read(self) -> None:
        self.desk.read(self, stock_room_documents, done=self._show, replaces="stock_room")

    def _show(self, documents: list[StockRoomDocument]) -> None:
        self._page.show_rows([_row(one) for one in documents])

    def _open(self, document: StockRoomDocument) -> None:
        open_document(self.desk, MovementDocument(document.of, document.document_id, document.document_id, ""))

    def _changed(self, _news: object) -> None:
        self._read()

    def _transfer(self) -> None:
        self.desk.open_page("transfer")

    def _count(self) -> None:
        self.desk.open_page("begin_stock_take")

    def _prepare(self) -> None:
        self.desk.open_page("prepare")

    def _recalls(self) -> None:
        self.desk.open_page("recalls")

    def _day(self) -> None:
        self.desk.open_page("stock_on_day")

    def _write_off(self) -> None:
        self.desk.open_page("write_off")


def take_state(state: StockTakeState) -> tuple[str, Tone]:
    """The pill of a stock-take."""
    return {
        StockTakeState.COUNTING: (translated("stock_room", "counting"), Tone.AMBER),
        StockTakeState.POSTED: (translated("stock_room", "posted"), Tone.LEAF),
        StockTakeState.CANCELLED: (translated("stock_room", "cancelled"), Tone.PLAIN),
    }[state]


def _row(one: StockRoomDocument) -> ShownRow:
    words, tone = take_state(one.state) if one.state is not None else ("", None)
    about = one.about or (translated("stock_room", "All places") if one.of is DocumentOf.STOCK_TAKE else "")
    cells = (document_text(one.of), one.number, moment_text(one.at), text_or_dash(about), text_or_dash(one.by), words)
    return ShownRow(one.document_id, cells, one, tone)


def make_stock_room(desk: Desk) -> StockRoomPage:
    """The page with its controller."""
    page = StockRoomPage()
    StockRoomController(page, desk)
    return page
