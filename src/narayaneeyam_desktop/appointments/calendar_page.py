"""The calendar: a day of all doctors, a week, or one doctor; every step of a booking by one key (BOOK-42 to BOOK-46)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal

from narayaneeyam_clinic.appointments.week_calendar import BookingCell
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.translations import short_day_words
from narayaneeyam_desktop.widgets.calendar_days import GridDay
from narayaneeyam_desktop.widgets.calendar_drag import MovableCalendar
from narayaneeyam_desktop.widgets.field import ChoiceField
from narayaneeyam_desktop.widgets.small_parts import Card, Pill, small_text

DAY, WEEK = 1, 7


class CalendarPage(Page):
    """The grid, and under it the whole of what stands under the cursor.

    Signals:
        view_changed: another doctor, or another number of days.
        place_opened: Enter on a place (Place).
        book_wanted: somebody is to be booked there (Place).
        cancel_asked, move_wanted, check_in_wanted, no_show_wanted, confirm_wanted, way_wanted, link_wanted: for the booking
            under the cursor (BookingCell).
        swap_asked: another doctor takes this one's day (Place).
        booking_missing: such a key was pressed where no booking stands.
    """

    view_changed = Signal()
    place_opened = Signal(object)
    book_wanted = Signal(object)
    cancel_asked = Signal(object)
    move_wanted = Signal(object)
    check_in_wanted = Signal(object)
    no_show_wanted = Signal(object)
    confirm_wanted = Signal(object)
    way_wanted = Signal(object)
    link_wanted = Signal(object)
    swap_asked = Signal(object)
    booking_missing = Signal()

    def __init__(self, today: date) -> None:
        super().__init__(self.tr("Calendar"))
        self._today = today
        self.days_in_sight = WEEK
        self.span = Pill()
        self.add_beside_title(self.span)
        self.doctor = ChoiceField("", [("", self.tr("All doctors"))])
        self.doctor.input.setAccessibleName(self.tr("Doctor"))
        self.view = ChoiceField("", [(WEEK, self.tr("Week")), (DAY, self.tr("Day"))])
        self.view.input.setAccessibleName(self.tr("View"))
        self.doctor.setMinimumWidth(theme().size(210))
        for field in (self.doctor, self.view):
            # Before the buttons, and the strut that comes last.
            self.add_before_actions(field)
            field.edited.connect(self._view_chosen)
        self.grid = MovableCalendar(today)
        card = Card(margin=0)
        card.body.addWidget(self.grid)
        self.body.addWidget(card, 1)
        self.detail = small_text("", "muted")
        self.detail.setWordWrap(True)
        self.body.addWidget(self.detail)
        self.grid.horizontalScrollBar().valueChanged.connect(self._scrolled)
        self.grid.opened.connect(self.place_opened)
        self._add_actions()

    def show_rights(self, *, books: bool, runs_queue: bool) -> None:
        """What the person may not do is not there."""
        self.grid.set_movable(books)
        for action in (self.cancel_action, self.move_action, self.no_show_action, self.confirm_action):
            action.setVisible(books)
        self.book_action.setVisible(books)
        self.check_in_action.setVisible(runs_queue)
        self.swap_action.setVisible(books and runs_queue)
        self.open_action.setText(self.tr("Book or open") if books else self.tr("Open"))

    def show_doctors(self, doctors: Sequence[tuple[str, str]], chosen: str) -> None:
        """All doctors as (id, name); `chosen` is one of them, or "" for all."""
        self.doctor.set_choices([("", self.tr("All doctors")), *doctors])
        self.doctor.set_value(chosen)

    def show_lanes(self, lanes: Sequence[tuple[str, str]]) -> None:
        self.grid.show_lanes(lanes, self.days_in_sight)
        self._scrolled(0)

    def show_days(self, days: Sequence[GridDay]) -> None:
        self.grid.show_days(days)

    def show_place(self, words: str) -> None:
        """What stands under the cursor."""
        self.detail.setText(words)
        stop = self.grid.place().stop
        cell = None if stop is None or stop.block is None else stop.block.value
        self.link_action.setVisible(isinstance(cell, BookingCell) and bool(cell.link))
        self.grid.say(words)

    def chosen_doctor(self) -> str:
        return str(self.doctor.value() or "")

    def focus_first(self) -> None:
        self.grid.setFocus()

    def _add_actions(self) -> None:
        add = self.add_page_action
        self.open_action = add(self.tr("Book or open"), "Return", self._open, button=False)
        self.check_in_action = add(self.tr("Check in"), "C", self._check_in, button=False)
        self.move_action = add(self.tr("Move or change"), "M", self._move, button=False)
        self.cancel_action = add(self.tr("Cancel"), "Del", self._cancel, button=False)
        self.no_show_action = add(self.tr("Did not come"), "N", self._no_show, button=False)
        self.confirm_action = add(self.tr("Confirmed"), "K", self._confirm, button=False)
        self.link_action = add(self.tr("Open the video call"), "L", self._link, button=False)
        self.link_action.setVisible(False)
        self.way_action = add(self.tr("Its way"), "H", self._way, button=False)
        self.swap_action = add(self.tr("Other doctor"), "S", self._swap, button=False)
        self.week_before = add(self.tr("Week before"), "PgUp", self._week_before, button=False)
        self.week_after = add(self.tr("Week after"), "PgDown", self._week_after, button=False)
        self.view_action = add(self.tr("Day or week"), "W", self._other_view, button=False)
        self.today_action = add(self.tr("Today"), "T", self._go_to_today)
        self.book_action = add(self.tr("Book"), "F9", self._book, primary=True)

    def _view_chosen(self) -> None:
        self.days_in_sight = DAY if self.view.value() == DAY else WEEK
        self.view_changed.emit()
        self.grid.setFocus()

    def _other_view(self) -> None:
        self.view.set_value(WEEK if self.days_in_sight == DAY else DAY)
        self._view_chosen()

    def _go_to_today(self) -> None:
        self.grid.go_to(self._today)
        self.grid.setFocus()

    def _week_before(self) -> None:
        self.grid.step_weeks(-1)

    def _week_after(self) -> None:
        self.grid.step_weeks(1)

    def _scrolled(self, _value: int) -> None:
        first, last = self.grid.first_in_sight(), self.grid.last_in_sight()
        words = short_day_words(first) if first == last else f"{short_day_words(first)} – {short_day_words(last)}"
        self.span.show_state(f"{words} {last.year}")

    def _open(self) -> None:
        self.place_opened.emit(self.grid.place())

    def _book(self) -> None:
        self.book_wanted.emit(self.grid.place())

    def _tell(self, signal: object) -> None:
        stop = self.grid.place().stop
        cell = None if stop is None or stop.block is None else stop.block.value
        if isinstance(cell, BookingCell):
            signal.emit(cell)  # type: ignore[attr-defined]  # a bound signal has no type of its own
        else:
            self.booking_missing.emit()

    def _check_in(self) -> None:
        self._tell(self.check_in_wanted)

    def _move(self) -> None:
        self._tell(self.move_wanted)

    def _cancel(self) -> None:
        self._tell(self.cancel_asked)

    def _no_show(self) -> None:
        self._tell(self.no_show_wanted)

    def _confirm(self) -> None:
        self._tell(self.confirm_wanted)

    def _way(self) -> None:
        self._tell(self.way_wanted)

    def _link(self) -> None:
        self._tell(self.link_wanted)

    def _swap(self) -> None:
        self.swap_asked.emit(self.grid.place())
