"""Answers the calendar: reads the weeks in sight and their neighbours, and takes a booking's steps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QTimer

from narayaneeyam_clinic.appointments.cancel_appointment import cancel_appointment
from narayaneeyam_clinic.appointments.check_in import check_in
from narayaneeyam_clinic.appointments.confirm_appointment import confirm_appointment
from narayaneeyam_clinic.appointments.mark_no_show import mark_no_show
from narayaneeyam_clinic.appointments.schedule_rules import minute_of
from narayaneeyam_clinic.appointments.slot_rules import FreeTime
from narayaneeyam_clinic.appointments.swap_doctor import Swap, Swapped, swap_doctor
from narayaneeyam_clinic.appointments.week_calendar import BookingCell, week_calendar
from narayaneeyam_clinic.consultations.start_visit import StartedVisit
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.staff import StaffRow, doctors
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.appointments.calendar_page import DAY, CalendarPage
from narayaneeyam_desktop.appointments.calendar_words import booked_for, grid_day, place_words, short_doctor
from narayaneeyam_desktop.appointments.dragged_bookings import DraggedBookings
from narayaneeyam_desktop.booking_words import minute_words
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.meeting_link import open_meeting
from narayaneeyam_desktop.paper_out import PaperOut
from narayaneeyam_desktop.papers_to_print import print_ticket
from narayaneeyam_desktop.translations import day_words
from narayaneeyam_desktop.widgets.ask import ask_reason
from narayaneeyam_desktop.widgets.calendar_days import GridDay, monday_of
from narayaneeyam_desktop.widgets.calendar_grid import Place
from narayaneeyam_desktop.widgets.choose_one import ChooseOne
from narayaneeyam_desktop.widgets.suggest_field import Suggestion

_A_WEEK = timedelta(weeks=1)
_LOOKS_EACH_MS = 60_000
# So many doctors beside each other in a week leave no room for names: the first view is then of a day.
_FEW_DOCTORS = 3


@dataclass(frozen=True, slots=True)
class _Week:
    """What was read, in finished words, and for which lanes; `others` are doctors by id who have none; `heard` is how much was
    known of what changes."""

    heard: int
    lanes: tuple[str, ...]
    days: list[GridDay]
    others: dict[str, str]


class CalendarController(Controller):
    """Arguments: `day` (ISO) and `appointment_id`, to put the cursor there."""

    def __init__(self, page: CalendarPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._out = PaperOut(desk, self)
        self._doctors: dict[str, str] = {}
        self._here: set[str] = set()
        self._heard = 0
        self._asked_for: tuple[date, ...] = ()
        self._is_first = True
        self._asked: BookingCell | None = None
        self._swapped: Place | None = None
        page.show_rights(books=desk.may(Permission.BOOK), runs_queue=desk.may(Permission.RUN_QUEUE))
        page.view_changed.connect(self._show_lanes)
        page.grid.weeks_needed.connect(self._read_weeks)
        page.grid.place_changed.connect(self._place_changed)
        page.place_opened.connect(self._open)
        page.book_wanted.connect(self._book)
        page.cancel_asked.connect(self._ask_cancel)
        page.move_wanted.connect(self._move)
        page.check_in_wanted.connect(self._check_in)
        page.no_show_wanted.connect(self._no_show)
        page.confirm_wanted.connect(self._confirm)
        page.way_wanted.connect(self._open_way)
        page.link_wanted.connect(self._open_link)
        page.swap_asked.connect(self._ask_swap)
        DraggedBookings(page.grid, desk, self)
        page.booking_missing.connect(self._say_choose)
        desk.news.calendar_changed.connect(self._changed)
        desk.news.queue_changed.connect(self._changed)
        desk.news.patient_changed.connect(self._changed)
        desk.news.people_changed.connect(self._people_changed)
        self._clock = QTimer(self, interval=_LOOKS_EACH_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def opened(self, arguments: dict[str, object]) -> None:
        self._tick()
        if arguments.get("day"):
            day, key = date.fromisoformat(str(arguments["day"])), str(arguments.get("appointment_id", ""))
            self._page.grid.go_to(day, None, None, key)
        self.desk.read(self, doctors, done=self._show_doctors, replaces="doctors")

    # What is shown.

    def _tick(self) -> None:
        now = self.desk.clinic.clock()
        self._page.grid.show_now(business_date(now), minute_of(now))

    def _people_changed(self, news: object) -> None:
        self._changed(news)
        self.desk.read(self, doctors, done=self._show_doctors, replaces="doctors")

    def _show_doctors(self, rows: list[StaffRow]) -> None:
        self._doctors |= {row.id: row.name for row in rows}
        self._here = {row.id for row in rows}
        chosen = self._page.chosen_doctor()
        if self._is_first:
            self._is_first = False
            own = self.desk.actor.staff_id or ""
            chosen = own if own in self._doctors else ""
            if not chosen and len(rows) > _FEW_DOCTORS:
                self._page.view.set_value(DAY)
                self._page.days_in_sight = DAY
        self._page.show_doctors(list(self._doctors.items()), chosen)
        self._show_lanes()

    def _show_lanes(self) -> None:
        self._asked_for = ()
        chosen = self._page.chosen_doctor()
        shown = {chosen: self._doctors[chosen]} if chosen in self._doctors else self._doctors
        self._page.show_lanes([(key, short_doctor(name)) for key, name in shown.items()])

    def _changed(self, _news: object) -> None:
        self._asked_for = ()
        self._heard += 1
        if self._page.isVisible():
            self._page.grid.forget()
        else:
            self._page.grid.forget_unseen()

    def _read_weeks(self, mondays: tuple[date, ...]) -> None:
        """The weeks in sight in one read; what stands before and after them follows by itself."""
        if mondays == self._asked_for:
            return  # each pixel of a scroll asks; the answer is on its way
        self._asked_for = mondays
        first, weeks = mondays[0], (mondays[-1] - mondays[0]) // _A_WEEK + 1
        self._read(first, weeks, "in sight")

    def _read(self, first: date, weeks: int, replaces: str) -> None:
        doctor_id, lanes, heard = self._page.chosen_doctor(), self._lanes(), self._heard

        def work(rd: Reading) -> _Week:
            # Hundreds of bookings: their words are made here, and not on the screen's thread.
            days = week_calendar(rd, first, 7 * weeks, doctor_id or None).days
            seen = {one.doctor_id: one.doctor_name for day in days for one in day.doctors}
            others = {key: name for key, name in seen.items() if key not in lanes}
            return _Week(heard, lanes, [grid_day(day, lanes) for day in days], others)

        self.desk.read(
            self,
            work,
            done=self._show_ahead if replaces == "ahead" else self._show_weeks,
            replaces=replaces,
        )

    def _show_weeks(self, week: _Week) -> None:
        self._keep(week)
        first, last = self._page.grid.first_in_sight(), self._page.grid.last_in_sight()
        for monday in (monday_of(last) + _A_WEEK, monday_of(first) - _A_WEEK):
            if not self._page.grid.is_known(monday):
                self._read(monday, 1, "ahead")
                return

    def _show_ahead(self, week: _Week) -> None:
        self._show_weeks(week)

    def _keep(self, week: _Week) -> None:
        self._asked_for = ()
        if week.lanes != self._lanes() or week.heard != self._heard:
            # Another doctor was chosen meanwhile, or something has changed, and was asked for.
            return
        if week.others:
            # Somebody who has left, and still has bookings.
            self._doctors |= week.others
            self._page.show_doctors(list(self._doctors.items()), self._page.chosen_doctor())
            self._show_lanes()
            return
        self._page.show_days(week.days)

    def _lanes(self) -> tuple[str, ...]:
        """The doctors who are shown beside each other, by id."""
        chosen = self._page.chosen_doctor()
        return (chosen,) if chosen in self._doctors else tuple(self._doctors)

    def _place_changed(self, place: Place) -> None:
        self._page.show_place(place_words(place, self._doctors.get(place.lane, "")))

    # What is done.

    def _open(self, place: Place) -> None:
        stop = place.stop
        if stop is not None and stop.block is not None and isinstance(stop.block.value, BookingCell):
            self.desk.open_page("patient", patient_id=stop.block.value.patient_id)
        elif self.desk.may(Permission.BOOK):
            self._book(place)

    def _book(self, place: Place) -> None:
        """The slot under the cursor, or the next one from there on."""
        stop = place.stop
        slot = stop.slot.value if stop is not None and stop.slot is not None else None
        starts = slot.starts if isinstance(slot, FreeTime) else None
        self.desk.open_page("booking", doctor_id=place.lane, day=place.day.isoformat(), starts=starts)

    def _move(self, cell: BookingCell) -> None:
        self.desk.open_page("booking", moving=cell.appointment_id, doctor_id=cell.doctor_id)

    def _open_way(self, cell: BookingCell) -> None:
        self.desk.open_page("booking_way", appointment_id=cell.appointment_id)

    def _open_link(self, cell: BookingCell) -> None:
        if cell.link:
            open_meeting(self.desk, cell.link)

    def _check_in(self, cell: BookingCell) -> None:
        self.desk.change(
            self, lambda tx: check_in(tx, cell.appointment_id), why="calendar.check_in", done=self._checked_in
        )

    def _checked_in(self, visit: StartedVisit) -> None:
        words = self.tr("{name} has token {token} for {doctor}.")
        self.desk.say(words.format(name=visit.patient_name, token=visit.token, doctor=visit.doctor_name))
        print_ticket(self._out, visit.visit_id, visit.token)

    def _no_show(self, cell: BookingCell) -> None:
        self.desk.change(self, lambda tx: mark_no_show(tx, cell.appointment_id), why="calendar.no_show")

    def _confirm(self, cell: BookingCell) -> None:
        self.desk.change(self, lambda tx: confirm_appointment(tx, cell.appointment_id), why="calendar.confirm")

    def _ask_cancel(self, cell: BookingCell) -> None:
        self._asked = cell
        ask_reason(
            self._page,
            self.tr("Cancel the booking"),
            booked_for(cell),
            self.tr("Why is it cancelled?"),
            self._cancel,
            verb=self.tr("Cancel it"),
        )

    def _cancel(self, reason: str) -> None:
        cell = self._asked
        if cell is not None:
            self.desk.change(
                self, lambda tx: cancel_appointment(tx, cell.appointment_id, reason), why="calendar.cancel"
            )

    def _say_choose(self) -> None:
        self.desk.say(self.tr("No booking stands there. Choose one with the arrows first."))

    def _ask_swap(self, place: Place) -> None:
        """One step: who takes over from this time on; all before it stays."""
        self._swapped = place
        others = [Suggestion(name, key) for key, name in self._doctors.items() if key in self._here - {place.lane}]
        if not others:
            self.desk.say(self.tr("There is no other doctor."))
            return
        begins = 0 if place.stop is None else place.stop.starts
        question = ChooseOne(
            self._page,
            self.tr("Another doctor takes over"),
            self.tr("All who are booked with {doctor} on {day} from {time} on go to:").format(
                doctor=self._doctors.get(place.lane, ""), day=day_words(place.day), time=minute_words(place.day, begins)
            ),
            others,
            self.tr("Hand over"),
        )
        question.chosen.connect(self._swap)
        question.open()

    def _swap(self, to_doctor: str) -> None:
        place = self._swapped
        if place is None:
            return
        begins = 0 if place.stop is None else place.stop.starts
        swap = Swap(day=place.day, from_doctor_id=place.lane, to_doctor_id=to_doctor, from_minute=begins)
        self.desk.change(self, lambda tx: swap_doctor(tx, swap), why="calendar.swap_doctor", done=self._has_swapped)

    def _has_swapped(self, swapped: Swapped) -> None:
        words = self.tr("{count} went over.").format(count=swapped.bookings + len(swapped.tokens))
        stays = self.tr("{name} stays: {why}")
        for one in swapped.stayed:
            words += " " + stays.format(name=one.patient_name, why=self.desk.refused(one.refused))
        self.desk.say(words)


def make_calendar(desk: Desk) -> CalendarPage:
    """The page with its controller."""
    page = CalendarPage(business_date(desk.clinic.clock()))
    CalendarController(page, desk)
    return page
