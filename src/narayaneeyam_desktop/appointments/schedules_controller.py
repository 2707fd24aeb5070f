"""Answers the page of schedules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from narayaneeyam_clinic.appointments.absences import AddedAbsence, NewAbsence, add_absence, remove_absence
from narayaneeyam_clinic.appointments.change_schedule import (
    Hours,
    add_extra_session,
    add_weekly_session,
    change_weekly_session,
    end_weekly_session,
    remove_extra_session,
)
from narayaneeyam_clinic.appointments.schedule_choices import ScheduleChoices, schedule_choices
from narayaneeyam_clinic.appointments.schedule_page import AbsenceRow, DoctorHours, absence_list, doctor_hours
from narayaneeyam_clinic.appointments.schedule_rules import ExtraHours
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.appointments.duty_controller import DutyController
from narayaneeyam_desktop.appointments.hours_tab import HoursRow, HoursTyped
from narayaneeyam_desktop.appointments.schedules_page import SchedulesPage
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.widgets.ask import ask


@dataclass(frozen=True, slots=True)
class _Read:
    choices: ScheduleChoices
    hours: DoctorHours | None
    absences: tuple[AbsenceRow, ...]


class SchedulesController(Controller):
    """What was read last stays until the next news."""

    def __init__(self, page: SchedulesPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._ending: HoursRow | None = None
        page.hours.doctor_chosen.connect(self._look)
        page.hours.save_wanted.connect(self._save_hours)
        page.absences.save_wanted.connect(self._save_absence)
        page.absences.calendar_wanted.connect(self._open_calendar)
        page.absences.treatments_wanted.connect(self._open_treatments)
        self._roster = DutyController(page, desk)
        page.end_asked.connect(self._ask_end)
        page.absence_removed.connect(self._remove_absence)
        page.row_missing.connect(self._say_choose)
        for news in (desk.news.calendar_changed, desk.news.people_changed, desk.news.ward_changed):
            news.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._look()
        self._roster.look()

    def _changed(self, _news: object) -> None:
        self._look()
        self._roster.look()

    def _look(self) -> None:
        doctor_id = self._page.hours.doctor_id()

        def work(rd: Reading) -> _Read:
            choices = schedule_choices(rd)
            known = [key for key, _name in choices.doctors]
            shown = doctor_id if doctor_id in known else (known[0] if known else "")
            return _Read(choices, doctor_hours(rd, shown) if shown else None, absence_list(rd))

        self.desk.read(self, work, done=self._show, replaces="schedules")

    def _show(self, read: _Read) -> None:
        hours, absences = self._page.hours, self._page.absences
        if not hours.form.is_edited():
            hours.show_choices(read.choices.doctors, read.choices.rooms)
        if not absences.form.is_edited():
            absences.show_choices(read.choices.staff)
        if read.hours is not None:
            hours.show_hours(read.hours)
        absences.show_absences(read.absences)

    def _save_hours(self, typed: HoursTyped) -> None:
        doctor_id = self._page.hours.doctor_id()
        hours = Hours(typed.starts, typed.ends, typed.slot_minutes, typed.room_id)

        def work(tx: Transaction) -> None:
            row = typed.row
            if isinstance(row, ExtraHours):
                remove_extra_session(tx, row.session_id)
                add_extra_session(tx, doctor_id, typed.day, hours)
            elif row is not None:
                change_weekly_session(tx, row.session_id, hours, typed.day)
            elif not typed.weekdays:
                add_extra_session(tx, doctor_id, typed.day, hours)
            else:
                for weekday in typed.weekdays:
                    add_weekly_session(tx, doctor_id, weekday, hours, typed.day)

        self.desk.change(
            self,
            work,
            why="calendar.schedule",
            done=self._hours_saved,
            failed=self._hours_refused,
            disables=self._page.save_action,
        )

    def _hours_saved(self, _nothing: object) -> None:
        self._page.hours.saved()
        self.desk.say(self.tr("Saved."))

    def _hours_refused(self, refused: Refused) -> None:
        self._page.hours.form.show_problem(refused.field, self.desk.refused(refused))

    def _save_absence(self, absence: NewAbsence) -> None:
        self.desk.change(
            self,
            lambda tx: add_absence(tx, absence),
            why="calendar.absence",
            done=self._absence_saved,
            failed=self._absence_refused,
            disables=self._page.save_action,
        )

    def _absence_saved(self, added: AddedAbsence) -> None:
        self._page.absences.show_hits(added)
        self._page.absences.start_new()
        self.desk.say(self.tr("Saved."))

    def _absence_refused(self, refused: Refused) -> None:
        self._page.absences.form.show_problem(refused.field, self.desk.refused(refused))

    def _remove_absence(self, row: AbsenceRow) -> None:
        self.desk.change(self, lambda tx: remove_absence(tx, row.absence_id), why="calendar.absence")

    def _ask_end(self, row: HoursRow) -> None:
        self._ending = row
        ask(
            self._page,
            self.tr("End these hours"),
            self.tr(
                "From today on nobody can be booked in them. Who is booked already stays booked, outside the hours."
            ),
            self.tr("End them"),
            self._end,
        )

    def _end(self, _nothing: str) -> None:
        row = self._ending
        if row is None:
            return
        yesterday = business_date(self.desk.clinic.clock()) - timedelta(days=1)
        if isinstance(row, ExtraHours):
            self.desk.change(self, lambda tx: remove_extra_session(tx, row.session_id), why="calendar.schedule")
        else:
            self.desk.change(
                self, lambda tx: end_weekly_session(tx, row.session_id, yesterday), why="calendar.schedule"
            )
        self._page.hours.start_new()

    def _open_calendar(self, day: date) -> None:
        if self.desk.may(Permission.SEE_CALENDAR):
            self.desk.open_page("calendar", day=day.isoformat())

    def _open_treatments(self, day: date) -> None:
        if self.desk.may(Permission.SEE_TREATMENTS):
            self.desk.open_page("treatments", day=day.isoformat())

    def _say_choose(self) -> None:
        self.desk.say(self.tr("Choose a row in the list first."))


def make_schedules(desk: Desk) -> SchedulesPage:
    """The page with its controller."""
    page = SchedulesPage(business_date(desk.clinic.clock()))
    SchedulesController(page, desk)
    return page
