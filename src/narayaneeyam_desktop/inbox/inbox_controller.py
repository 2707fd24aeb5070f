"""Answers the inbox: reads the list and the chosen thing, and writes each answer as one change."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from narayaneeyam_clinic.appointments.book_appointment import Booked
from narayaneeyam_clinic.inbox.inbox_items import InboxDetail, inbox, inbox_detail
from narayaneeyam_clinic.inbox.inbox_rules import OF_A_FIELD, Answer, InboxItem
from narayaneeyam_clinic.inbox.settle_item import (
    bring_back,
    count_batch,
    keep_side,
    mark_seen,
    merge_pair,
    move_second,
    reopen_stay,
    take_it_back,
    write_another,
)
from narayaneeyam_clinic.patients.merge_patients import MergedPatients, undo_merge
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import date_text, time_text
from narayaneeyam_desktop.inbox.inbox_page import InboxPage, has_page
from narayaneeyam_desktop.typed_quantity import parse_quantity


class InboxController(Controller):
    """A thing to begin with may come as the argument `item_id`."""

    def __init__(self, page: InboxPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._wanted = ""
        page.chosen.connect(self._choose)
        page.kept.connect(self._keep)
        page.seen.connect(self._see)
        page.merging.connect(self._merge)
        page.reversing.connect(self._reverse)
        page.opening.connect(self._open)
        page.typed.connect(self._write)
        desk.news.told.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._wanted = str(arguments.get("item_id", ""))
        self._read()

    def _changed(self, _news: object) -> None:
        # What is being typed belongs to the thing that is shown.
        if self._page.isVisible() and not self._page.is_typing():
            self._read()

    def _read(self) -> None:
        self.desk.read(self, inbox, done=self._show, replaces="inbox")

    def _show(self, items: tuple[InboxItem, ...]) -> None:
        self._page.show_items(items)
        if self._wanted:
            self._page.select(self._wanted)
            self._wanted = ""

    def _choose(self, item: InboxItem) -> None:
        item_id = item.item_id
        self.desk.read(
            self, lambda rd: inbox_detail(rd, item_id), done=self._show_detail, failed=self._gone, replaces="detail"
        )

    def _show_detail(self, detail: InboxDetail) -> None:
        self._page.show_detail(detail)

    def _gone(self, refused: Refused) -> None:
        """Somebody else was quicker."""
        self.desk.say(self.desk.refused(refused))
        self._read()

    def _keep(self, kept: tuple[InboxItem, str]) -> None:
        item_id, key = kept[0].item_id, kept[1]
        self._settle(lambda tx: keep_side(tx, item_id, key), "inbox.keep", self._settled)

    def _see(self, item: InboxItem) -> None:
        item_id = item.item_id
        undo = None if item.kind in OF_A_FIELD else partial(self._bring_back, item_id)
        self._settle(lambda tx: mark_seen(tx, item_id), "inbox.seen", partial(self._seen, undo))

    def _merge(self, item: InboxItem) -> None:
        item_id = item.item_id
        if Answer.MOVE in item.answers:
            self._settle(lambda tx: move_second(tx, item_id), "inbox.move", self._moved)
            return
        if Answer.REOPEN in item.answers:
            self._settle(lambda tx: reopen_stay(tx, item_id), "inbox.reopen", self._reopened)
            return
        self._settle(lambda tx: merge_pair(tx, item_id), "inbox.merge", self._merged)

    def _reverse(self, item: InboxItem) -> None:
        item_id = item.item_id
        self._settle(lambda tx: take_it_back(tx, item_id), "inbox.reverse", self._settled)

    def _write(self, typed: tuple[InboxItem, str, str]) -> None:
        item, text, reason = typed
        item_id = item.item_id
        try:
            if Answer.COUNT in item.answers:
                counted = _base_units(text, item.pack_size)
                self._settle(lambda tx: count_batch(tx, item_id, counted, reason), "inbox.count", self._settled)
            else:
                self._settle(lambda tx: write_another(tx, item_id, text), "inbox.edit", self._settled)
        except Refused as refused:
            self._refused(refused)

    def _settle(self, work: Callable[[Transaction], object], why: str, done: Callable[..., None]) -> None:
        self.desk.change(self, work, why=why, done=done, failed=self._refused, disables=self._page.save_action)

    def _settled(self, _nothing: object) -> None:
        self._put_away(self.tr("Settled for all PCs."), None)

    def _seen(self, undo: Callable[[], None] | None, _nothing: object) -> None:
        self._put_away(self.tr("Seen, for all PCs."), undo)

    def _moved(self, booked: Booked) -> None:
        words = self.tr("{patient} is booked for {day}, {time} now. Please call.")
        time = time_text(booked.starts_at)
        self._put_away(words.format(patient=booked.patient_name, day=date_text(booked.day), time=time), None)

    def _reopened(self, has_bed: bool) -> None:
        in_bed = self.tr("The stay goes on, in the bed that it had.")
        self._put_away(
            in_bed if has_bed else self.tr("The stay goes on. Its bed is taken: transfer the patient."), None
        )

    def _merged(self, merged: MergedPatients) -> None:
        self._put_away(self.tr("They are one patient now."), partial(self._part, merged.merged_id))

    def _put_away(self, words: str, undo: Callable[[], None] | None) -> None:
        self._page.show_detail(None)
        self._page.focus_first()
        self.desk.say(words, undo)
        self._read()

    def _bring_back(self, item_id: str) -> None:
        self.desk.change(self, lambda tx: bring_back(tx, item_id), why="inbox.again", done=self._back)

    def _part(self, merged_id: str) -> None:
        self.desk.change(self, lambda tx: undo_merge(tx, merged_id), why="patients.undo_merge", done=self._back)

    def _back(self, _nothing: object) -> None:
        self._read()

    def _refused(self, refused: Refused) -> None:
        words = self.desk.refused(refused)
        if self._page.is_typing():
            self._page.show_problem(words)
        else:
            self.desk.say(words)
            self._read()

    def _open(self, item: InboxItem) -> None:
        place = item.place
        if not has_page(item):
            return
        if place.patient_id is not None:
            self.desk.open_page("patient", patient_id=place.patient_id)
        elif place.medicine_id is not None:
            self.desk.open_page("medicine", medicine_id=place.medicine_id)
        elif place.receipt_id is not None:
            self.desk.open_page("receipt", receipt_id=place.receipt_id)
        elif place.return_id is not None:
            self.desk.open_page("given_back", return_id=place.return_id)
        else:
            self.desk.open_page("bill", invoice_id=place.invoice_id)


def make_inbox(desk: Desk) -> InboxPage:
    """The page with its controller."""
    page = InboxPage()
    InboxController(page, desk)
    return page


def _base_units(text: str, pack_size: int) -> int:
    """What was counted; an empty shelf is counted too. Refused: quantity_not_understood."""
    if text.strip() in ("0", "-", "–"):
        return 0
    typed = parse_quantity(text)
    return typed.in_base_units(pack_size)
