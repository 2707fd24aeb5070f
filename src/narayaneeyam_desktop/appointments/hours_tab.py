"""The hours of one doctor: those of every week, and extra ones on single days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from narayaneeyam_clinic.appointments.schedule_page import DoctorHours
from narayaneeyam_clinic.appointments.schedule_rules import ExtraHours, WeeklyHours
from narayaneeyam_desktop.formats import EMPTY, date_text
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.translations import short_day_words, weekday_words
from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import ChoiceField
from narayaneeyam_desktop.widgets.form_beside import FormBeside
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.time_field import TimeField, minute_text
from narayaneeyam_desktop.widgets.typed_fields import QuantityEdit

HoursRow = WeeklyHours | ExtraHours
ONE_DAY = "one day"
_WEEKDAYS = tuple(range(7))
_USUAL_SLOT = 15


@dataclass(frozen=True, slots=True)
class HoursTyped:
    """The form. `row` is what is changed, None for new hours; on `weekdays` from `day` on, or on that one day."""

    row: HoursRow | None
    weekdays: tuple[int, ...]
    day: date
    starts: int
    ends: int
    slot_minutes: int
    room_id: str | None


class HoursTab(QWidget):
    """The list at the left, the form at the right.

    Signals:
        doctor_chosen: another doctor's hours are wanted.
        save_wanted: HoursTyped.
    """

    doctor_chosen = Signal()
    save_wanted = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._row: HoursRow | None = None
        self._rooms: dict[str, str] = {}
        self.doctor = ChoiceField(self.tr("Doctor"))
        self.table: RowsTable[HoursRow] = RowsTable(
            self._columns(),
            name="hours",
            empty=EmptyState(
                self.tr("No hours yet"),
                self.tr("Without hours nobody can be booked. Write the first ones at the right."),
                icon_name="clock",
            ),
            identity=attrgetter("session_id"),
        )
        self.table.set_accessible_name(self.tr("Hours"))
        self.form = self._make_form()
        card = Card(margin=12)
        card.body.addWidget(self.doctor)
        card.body.addWidget(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().size(8), 0, 0)
        column.addWidget(FormBeside(card, self.form, 360), 1)
        self.doctor.edited.connect(self.doctor_chosen)
        self.table.row_chosen.connect(self._chosen)
        self.table.row_opened.connect(self._opened)
        self.when.edited.connect(self._show_what_it_needs)
        self.start_new()

    def show_choices(self, doctors: Sequence[tuple[str, str]], rooms: Sequence[tuple[str, str]]) -> None:
        self.doctor.set_choices(doctors)
        self._rooms = dict(rooms)
        self.room.set_choices([(None, EMPTY), *rooms])

    def show_hours(self, hours: DoctorHours) -> None:
        """Of the chosen doctor."""
        self.table.show_rows([*hours.weekly, *hours.extra])

    def doctor_id(self) -> str:
        return str(self.doctor.value() or "")

    def start_new(self) -> None:
        """An empty form for further hours."""
        self.table.select_none()
        self._show(None)

    def saved(self) -> None:
        self.form.mark_saved()
        self.start_new()

    def focus_first(self) -> None:
        (self.table if self.table.rows() else self.when).setFocus()

    def save(self) -> None:
        """What stands in the form is to be written; what is missing is said beside it."""
        for field in (self.day, self.starts, self.ends):
            if field.is_wrong():
                field.setFocus()
                return
        starts, ends = self.starts.value(), self.ends.value()
        for value, field in ((starts, self.starts), (ends, self.ends)):
            if value is None:
                field.show_problem(self.tr("Write a time, such as 9:00 or 1 pm."))
                field.setFocus()
                return
        assert starts is not None
        assert ends is not None
        when, room = self.when.value(), self.room.value()
        self.save_wanted.emit(
            HoursTyped(
                row=self._row,
                weekdays=when if isinstance(when, tuple) else (),
                day=self.day.value() or self._today,
                starts=starts,
                ends=ends,
                slot_minutes=self.slot.value() or _USUAL_SLOT,
                room_id=None if room is None else str(room),
            )
        )

    def _make_form(self) -> FormCard:
        choices: list[tuple[object, str]] = [
            (_WEEKDAYS[:5], self.tr("Monday to Friday")),
            (_WEEKDAYS[:6], self.tr("Monday to Saturday")),
            *(((weekday,), weekday_words(weekday)) for weekday in _WEEKDAYS),
            (ONE_DAY, self.tr("On one day only")),
        ]
        self.when = ChoiceField(self.tr("When"), choices)
        self.day = DateField(self.tr("From this day on"), self._today)
        self.starts = TimeField(self.tr("From"))
        self.ends = TimeField(self.tr("Until"))
        self.slot = QuantityEdit(self.tr("One slot"), unit=self.tr("minutes"))
        self.room = ChoiceField(self.tr("Room"), [(None, EMPTY)])
        form = FormCard(self.tr("New hours"))
        form.add(when=self.when)
        form.add(valid_to=self.day)
        form.add(starts=self.starts, ends=self.ends)
        form.add(slot_minutes=self.slot, room=self.room)
        form.close_with_problem()
        return form

    def _columns(self) -> list[Column[HoursRow]]:
        return [
            Column(self.tr("Day"), _day, width=150, strong=True),
            Column("", self._extra, width=80, tone=_extra_tone),
            Column(self.tr("From"), _from, width=96),
            Column(self.tr("Until"), _until, width=96),
            Column(self.tr("One slot"), self._slot, width=90, right=True),
            Column(self.tr("Room"), self._room, width=130, stretch=True),
            Column(self.tr("Holds"), self._holds, width=210, may_hide=1),
        ]

    def _extra(self, row: HoursRow) -> str:
        return self.tr("extra") if isinstance(row, ExtraHours) else ""

    def _slot(self, row: HoursRow) -> str:
        return self.tr("{minutes} min").format(minutes=row.slot_minutes)

    def _room(self, row: HoursRow) -> str:
        return self._rooms.get(row.room_id or "", EMPTY)

    def _holds(self, row: HoursRow) -> str:
        if isinstance(row, ExtraHours):
            return ""
        if row.valid_to is not None:
            return self.tr("until {day}").format(day=date_text(row.valid_to))
        return self.tr("from {day}").format(day=date_text(row.valid_from)) if row.valid_from > self._today else ""

    def _show(self, row: HoursRow | None) -> None:
        self._row = row
        tomorrow = self._today + timedelta(days=1)
        self.form.set_heading(self.tr("New hours") if row is None else self.tr("Change these hours"))
        if isinstance(row, ExtraHours):
            self.when.set_value(ONE_DAY)
        elif row is not None:
            self.when.set_value((row.weekday,))
        self.when.setEnabled(row is None)
        self.day.set_value(row.day if isinstance(row, ExtraHours) else self._today if row is None else tomorrow)
        self.starts.set_value(None if row is None else row.starts)
        self.ends.set_value(None if row is None else row.ends)
        self.slot.set_value(_USUAL_SLOT if row is None else row.slot_minutes)
        self.room.set_value(None if row is None else row.room_id)
        self._show_what_it_needs()
        self.form.mark_saved()

    def _show_what_it_needs(self) -> None:
        is_one = self.when.value() == ONE_DAY
        self.day.set_label(self.tr("Day") if is_one else self.tr("From this day on"))

    def _chosen(self, row: HoursRow | None) -> None:
        if row is not None and not self.form.is_edited():
            self._show(row)

    def _opened(self, row: HoursRow) -> None:
        if not self.form.is_edited():
            self._show(row)
        self.starts.setFocus()


def _day(row: HoursRow) -> str:
    return short_day_words(row.day) if isinstance(row, ExtraHours) else weekday_words(row.weekday)


def _from(row: HoursRow) -> str:
    return minute_text(row.starts)


def _until(row: HoursRow) -> str:
    return minute_text(row.ends)


def _extra_tone(row: HoursRow) -> Tone | None:
    return Tone.BLUE if isinstance(row, ExtraHours) else None
