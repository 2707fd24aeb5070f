"""Answers the list of all tasks of the ward."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from narayaneeyam_clinic.admissions.tasks_of_ward import TaskOfWard, tasks_of_ward
from narayaneeyam_clinic.admissions.ward_tasks import end_task, reopen_task
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_desktop.admissions.ward_tasks_page import WardTasksPage
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.widgets.ask import ask_reason

_LOOKS_EACH_MS = 60_000


class WardTasksController(Controller):
    """Read again after news of the ward, and each minute while it is in sight: a task comes due by itself."""

    def __init__(self, page: WardTasksPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._asked = ""
        page.show_rights(works=desk.may(Permission.WARD_WORK))
        page.done.connect(self._done)
        page.not_done.connect(self._ask_not_done)
        page.reopened.connect(self._reopen)
        page.stay_wanted.connect(self._open_stay)
        desk.news.ward_changed.connect(self._changed)
        self._clock = QTimer(self, interval=_LOOKS_EACH_MS)
        self._clock.timeout.connect(self._look)
        self._clock.start()

    def opened(self, arguments: dict[str, object]) -> None:
        self._read()

    def _changed(self, _news: object) -> None:
        self._look()

    def _look(self) -> None:
        if self._page.isVisible():
            self._read()

    def _read(self) -> None:
        self.desk.read(self, tasks_of_ward, done=self._page.show_tasks, replaces="tasks")

    def _done(self, row: TaskOfWard) -> None:
        said = self.tr("{task}: done.").format(task=row.what)
        self.desk.change(
            self,
            lambda tx: end_task(tx, row.task_id),
            why="ward.task_done",
            done=_Said(self.desk, said, row.task_id),
            disables=self._page.done_action,
        )

    def _ask_not_done(self, row: TaskOfWard) -> None:
        self._asked = row.task_id
        ask_reason(
            self._page,
            self.tr("Not done"),
            f"{row.what} · {row.patient_name}",
            self.tr("Why"),
            self._not_done,
            verb=self.tr("Note it"),
        )

    def _not_done(self, reason: str) -> None:
        task_id = self._asked
        self.desk.change(self, lambda tx: end_task(tx, task_id, done=False, reason=reason), why="ward.task_not_done")

    def _reopen(self, row: TaskOfWard) -> None:
        self.desk.change(self, lambda tx: reopen_task(tx, row.task_id), why="ward.task_reopen")

    def _open_stay(self, row: TaskOfWard) -> None:
        self.desk.open_page("stay", admission_id=row.admission_id)


class _Said:
    """Says what is done, and opens it again by Undo; the page may be gone by then."""

    def __init__(self, desk: Desk, words: str, task_id: str) -> None:
        self._desk, self._words, self._task_id = desk, words, task_id

    def __call__(self, _nothing: None) -> None:
        self._desk.say(self._words, self._back)

    def _back(self) -> None:
        task_id = self._task_id
        self._desk.change(self._desk, lambda tx: reopen_task(tx, task_id), why="ward.task_reopen")


def make_ward_tasks(desk: Desk) -> WardTasksPage:
    """The page with its controller."""
    page = WardTasksPage()
    WardTasksController(page, desk)
    return page
