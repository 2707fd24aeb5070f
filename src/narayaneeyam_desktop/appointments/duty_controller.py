"""Answers the duty roster, a part of the page of schedules."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject

from narayaneeyam_clinic.appointments.duty_roster import (
    DutyDay,
    DutyRow,
    add_shift,
    copy_shifts,
    duty_roster,
    note_attendance,
    remove_shift,
)
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_desktop.appointments.duty_tab import DutyTyped
from narayaneeyam_desktop.appointments.schedules_page import SchedulesPage
from narayaneeyam_desktop.desk import Desk

_A_WEEK = timedelta(weeks=1)


class DutyController(QObject):
    """Beside the controller of the schedules, which hears the news."""

    def __init__(self, page: SchedulesPage, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._tab, self._desk = page, page.duty, desk
        tab = self._tab
        tab.week_wanted.connect(self.look)
        tab.save_wanted.connect(self._save)
        tab.clear_wanted.connect(self._clear)
        tab.copy_wanted.connect(self._copy)
        tab.came_wanted.connect(self._came)
        tab.left_wanted.connect(self._left)

    def look(self) -> None:
        monday = self._tab.monday
        self._desk.read(self, lambda rd: duty_roster(rd, monday), done=self._tab.show_roster, replaces="duty")

    def _save(self, typed: DutyTyped) -> None:
        def work(tx: Transaction) -> None:
            for day in typed.days:
                add_shift(tx, typed.staff_id, day, typed.starts, typed.ends)

        self._desk.change(
            self,
            work,
            why="duty.write",
            done=self._saved,
            failed=self._refused,
            disables=self._page.save_action,
        )

    def _saved(self, _nothing: object) -> None:
        self._tab.start_new()
        self._desk.say(self.tr("Saved."))

    def _clear(self, shift_ids: list[str]) -> None:
        def work(tx: Transaction) -> None:
            for shift_id in shift_ids:
                remove_shift(tx, shift_id)

        self._desk.change(self, work, why="duty.clear", failed=self._refused)

    def _copy(self) -> None:
        monday = self._tab.monday
        self._desk.change(
            self,
            lambda tx: copy_shifts(tx, monday - _A_WEEK, monday),
            why="duty.copy",
            done=self._copied,
            failed=self._refused,
        )

    def _copied(self, count: int) -> None:
        self._desk.say(self.tr("{count} hours of duty were taken over.").format(count=count))

    def _came(self, row: DutyRow) -> None:
        today = self._today(row)
        left = None if today is None else today.left_at
        self._desk.change(
            self,
            lambda tx: note_attendance(tx, row.staff_id, tx.today, tx.now, left),
            why="duty.came",
            failed=self._refused,
        )

    def _left(self, row: DutyRow) -> None:
        today = self._today(row)
        came = None if today is None else today.came_at
        self._desk.change(
            self,
            lambda tx: note_attendance(tx, row.staff_id, tx.today, came, tx.now),
            why="duty.left",
            failed=self._refused,
        )

    def _today(self, row: DutyRow) -> DutyDay | None:
        return next((one for one in row.days if one.day == self._tab.today), None)

    def _refused(self, refused: Refused) -> None:
        self._tab.form.show_problem(refused.field, self._desk.refused(refused))
