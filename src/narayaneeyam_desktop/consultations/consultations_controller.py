"""Answers the doctor's list: reads the queue, calls in, skips, opens the consultation."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QTimer

from narayaneeyam_clinic.consultations.call_in import CalledIn, call_in, call_next
from narayaneeyam_clinic.consultations.queue import QueueCounts, QueueRow, queue, queue_counts
from narayaneeyam_clinic.consultations.skip_visit import return_to_queue, skip_visit
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.consultations.consultations_page import ConsultationsPage
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.meeting_link import open_meeting

_MINUTE = 60_000
_OVER = ("done", "cancelled", "to_bill")
# Who is inside comes first, then who waits, then who was skipped.
_ORDER = ("with_doctor", "waiting", "skipped", "to_bill", "done", "cancelled")


@dataclass(frozen=True, slots=True)
class _Shown:
    rows: tuple[QueueRow, ...]
    counts: QueueCounts


class ConsultationsController(Controller):
    """The list is read again after any change of the queue, and each minute for the waiting times."""

    def __init__(self, page: ConsultationsPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        self._doctor_id = desk.actor.staff_id if desk.may(Permission.CONSULT) else None
        page.all_doctors.setVisible(self._doctor_id is not None)
        page.row_wanted.connect(self._open)
        page.next_wanted.connect(self._call_next)
        page.skip_wanted.connect(self._skip)
        page.filter_changed.connect(self._read)
        page.link_wanted.connect(self._open_link)
        desk.news.queue_changed.connect(self._queue_changed)
        self._minute = QTimer(self, interval=_MINUTE)
        self._minute.timeout.connect(self._read)
        self._minute.start()

    def opened(self, arguments: dict[str, object]) -> None:
        self._read()

    def _queue_changed(self, _news: object) -> None:
        self._read()

    def _read(self) -> None:
        doctor_id = None if self.page.all_doctors.isChecked() else self._doctor_id
        with_done = self.page.with_done.isChecked()

        def work(rd: Reading) -> _Shown:
            rows = [row for row in queue(rd, doctor_id=doctor_id) if with_done or row.state not in _OVER]
            rows.sort(key=_place)
            return _Shown(tuple(rows), queue_counts(rd, doctor_id=doctor_id))

        self.desk.read(self, work, done=self._show, replaces="queue")

    def _show(self, shown: _Shown) -> None:
        self.page.show_queue(shown.rows, shown.counts)

    def _open_link(self, link: str) -> None:
        open_meeting(self.desk, link)

    def _open(self, row: QueueRow) -> None:
        if row.state in _OVER:
            self.desk.open_page("consultation", visit_id=row.visit_id)
            return

        def work(tx: Transaction) -> CalledIn | None:
            return call_in(tx, row.visit_id)

        self.desk.change(self, work, why="queue.call_in", done=self._called, disables=self.page.open_action)

    def _call_next(self) -> None:
        doctor_id = self._doctor_id
        if doctor_id is None:
            return

        def work(tx: Transaction) -> CalledIn | None:
            return call_next(tx, doctor_id)

        self.desk.change(self, work, why="queue.call_in", done=self._called, disables=self.page.next_action)

    def _called(self, called: CalledIn | None) -> None:
        if called is None:
            self.desk.say(self.tr("Nobody waits."))
        else:
            self.desk.open_page("consultation", visit_id=called.visit_id)

    def _skip(self, row: QueueRow) -> None:
        if row.state == "skipped":
            self.desk.change(self, lambda tx: return_to_queue(tx, row.visit_id), why="queue.return")
        else:
            self.desk.change(self, lambda tx: skip_visit(tx, row.visit_id), why="queue.skip")


def make_consultations(desk: Desk) -> ConsultationsPage:
    """The page with its controller."""
    page = ConsultationsPage()
    ConsultationsController(page, desk)
    return page


def _place(row: QueueRow) -> int:
    return _ORDER.index(row.state)
