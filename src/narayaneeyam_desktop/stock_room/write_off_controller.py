"""Answers the write-off: which lots go, and one that was made."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO, total
from narayaneeyam_clinic.stock_room.write_off_expired import (
    ExpiredLot,
    WriteOffDraft,
    WriteOffPageRow,
    WrittenOff,
    expired_lots,
    write_off_expired,
    write_off_page,
)
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import expiry_text, moment_text, money_text, rupees_text, text_or_dash
from narayaneeyam_desktop.stock_room.shown_table import ShownRow
from narayaneeyam_desktop.stock_room.stock_room_words import amount_text
from narayaneeyam_desktop.stock_room.write_off_page import WriteOffPage
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.wording import counted, translated


class WriteOffController(Controller):
    """With `document_id` it shows what was written off, without it what could be."""

    def __init__(self, page: WriteOffPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._document_id, self._draft_id = "", new_id()
        self._lots: Sequence[ExpiredLot] = ()
        self._left_out: set[str] = set()
        page.toggled.connect(self._toggle)
        page.writing.connect(self._write)
        desk.news.stock_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._document_id = str(arguments.get("document_id") or "")
        self._read()

    def _read(self) -> None:
        if self._document_id:
            work = partial(write_off_page, document_id=self._document_id)
            self.desk.read(self, work, done=self._show_written, failed=self._refused, replaces="write_off")
        else:
            self.desk.read(self, expired_lots, done=self._show, replaces="write_off")

    def _changed(self, _news: object) -> None:
        self._read()

    def _show_written(self, written: WriteOffPageRow) -> None:
        self._page.show_open(False)
        self._page.set_title(translated("stock_room", "Written off"))
        worth = rupees_text(total([lot.cost or ZERO for lot in written.lots]))
        facts = (moment_text(written.at), written.by, written.reason, worth)
        self._page.show_rows([_row(lot, "", None) for lot in written.lots], "  ·  ".join(facts))

    def _show(self, lots: Sequence[ExpiredLot]) -> None:
        self._lots = lots
        chosen = [lot for lot in lots if lot.batch_id not in self._left_out]
        self._page.show_open(self.desk.may(Permission.ADJUST_STOCK))
        facts = counted(
            translated("stock_room", "{count} lot chosen, {amount} at purchase price"),
            translated("stock_room", "{count} lots chosen, {amount} at purchase price"),
            count=len(chosen),
            amount=rupees_text(total([lot.cost or ZERO for lot in chosen])),
        )
        rows = []
        for lot in lots:
            out = lot.batch_id in self._left_out
            words = translated("stock_room", "left out") if out else translated("stock_room", "goes")
            rows.append(_row(lot, words, Tone.PLAIN if out else Tone.AMBER))
        self._page.show_rows(rows, facts if lots else "")
        self._page.write_action.setEnabled(bool(chosen))

    def _toggle(self, batch_id: object) -> None:
        if isinstance(batch_id, str) and not self._document_id:
            self._left_out ^= {batch_id}
            self._show(self._lots)

    def _write(self) -> None:
        draft = WriteOffDraft(
            id=self._draft_id,
            batch_ids=tuple(lot.batch_id for lot in self._lots if lot.batch_id not in self._left_out),
            reason=self._page.reason.text(),
        )

        def work(tx: Transaction) -> WrittenOff:
            return write_off_expired(tx, draft)

        self.desk.change(
            self, work, why="stock_room.write_off", done=self._done, failed=self._refused,
            disables=self._page.write_action,
        )  # fmt: skip

    def _done(self, written: WrittenOff) -> None:
        self._draft_id = new_id()
        self.desk.say(
            counted(
                translated("stock_room", "{count} lot is written off, {amount}."),
                translated("stock_room", "{count} lots are written off, {amount}."),
                count=written.lots,
                amount=rupees_text(written.value),
            )
        )

    def _refused(self, refused: Refused) -> None:
        if refused.field == "reason":
            self._page.reason.show_problem(self.desk.refused(refused))
            self._page.reason.setFocus()
        else:
            self._page.problem.say(self.desk.refused(refused))


def _row(lot: ExpiredLot, words: str, tone: Tone | None) -> ShownRow:
    cells = (
        lot.medicine,
        lot.number,
        expiry_text(lot.expires_on),
        text_or_dash(lot.location),
        amount_text(lot.on_hand, lot.pack_size, lot.base_unit),
        money_text(lot.cost),
        words,
    )
    return ShownRow(lot.batch_id, cells, lot.batch_id, tone)


def make_write_off(desk: Desk) -> WriteOffPage:
    """The page with its controller."""
    page = WriteOffPage()
    WriteOffController(page, desk)
    return page
