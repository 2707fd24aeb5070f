"""Answers the page of a transfer that was written."""

from __future__ import annotations

from functools import partial

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.stock_room.transfer_page import TransferPageRow, transfer_page
from narayaneeyam_clinic.stock_room.transfer_stock import Transferred, undo_transfer
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import expiry_text, moment_text, text_or_dash
from narayaneeyam_desktop.stock_room.shown_table import ShownRow
from narayaneeyam_desktop.stock_room.stock_room_words import amount_text
from narayaneeyam_desktop.stock_room.transfer_document_page import TransferDocument
from narayaneeyam_desktop.wording import translated


class TransferDocumentController(Controller):
    """Reads the transfer again after news: another PC may have undone it."""

    def __init__(self, page: TransferDocument, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._transfer_id = ""
        page.undo_wanted.connect(self._undo)
        page.row_opened.connect(self._open)
        desk.news.stock_room_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._transfer_id = str(arguments.get("transfer_id", ""))
        self._read()

    def _read(self) -> None:
        work = partial(transfer_page, transfer_id=self._transfer_id)
        self.desk.read(self, work, done=self._show, replaces="transfer")

    def _changed(self, _news: object) -> None:
        if self._transfer_id:
            self._read()

    def _show(self, shown: TransferPageRow) -> None:
        self._page.set_title(translated("stock_room", "Transfer {number}").format(number=shown.number))
        facts = [
            translated("stock_room", "to {place}").format(place=shown.to_place), moment_text(shown.at), shown.by, shown.note,
            translated("stock_room", "was carried back") if shown.is_undone else "",
        ]  # fmt: skip
        rows = [
            ShownRow(
                at,
                (
                    line.medicine,
                    line.number,
                    expiry_text(line.expires_on),
                    text_or_dash(line.from_place),
                    amount_text(line.quantity, line.pack_size, line.base_unit),
                ),
                line.to_batch_id,
            )
            for at, line in enumerate(shown.lines)
        ]
        self._page.show_rows(rows, "  ·  ".join(fact for fact in facts if fact))
        self._page.undo_action.setVisible(not shown.is_undone and self.desk.may(Permission.MOVE_STOCK))

    def _open(self, batch_id: object) -> None:
        self.desk.open_page("bin_card", batch_id=batch_id)

    def _undo(self) -> None:
        self.desk.change(
            self, partial(undo_transfer, transfer_id=self._transfer_id), why="stock_room.undo_transfer", done=self._undone,
            failed=self._refused, disables=self._page.undo_action,
        )  # fmt: skip

    def _undone(self, back: tuple[Transferred, ...]) -> None:
        numbers = ", ".join(one.number for one in back)
        if numbers:
            self.desk.say(translated("stock_room", "{number} is written.").format(number=numbers))

    def _refused(self, refused: Refused) -> None:
        self._page.problem.say(self.desk.refused(refused))


def make_transfer_document(desk: Desk) -> TransferDocument:
    """The page with its controller."""
    page = TransferDocument()
    TransferDocumentController(page, desk)
    return page
