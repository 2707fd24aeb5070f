"""The duty roster of a week: who is to be there when, who came, and who is on leave (BOOK-53)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.appointments.duty_roster import DutyDay, DutyRow
from narayaneeyam_desktop.formats import time_text
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.translations import short_day_words, weekday_words
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.calendar_days import monday_of
from narayaneeyam_desktop.widgets.field import ChoiceField
from narayaneeyam_desktop.widgets.form_beside import FormBeside
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.small_parts import Card, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.time_field import TimeField, minute_text

_WEEK = 7
_WEEKDAYS = tuple(range(_WEEK))


@dataclass(frozen=True, slots=True)
class DutyTyped:
    """Hours of duty of one person on some days."""

    staff_id: str
    days: tuple[date, ...]
    starts: int
    ends: int


class DutyTab(QWidget):
    """The week at the left, a person's hours at the right.

    Signals:
        week_wanted: the week shown is another one.
        save_wanted: DutyTyped.
        clear_wanted: the chosen person's hours of the chosen days are to go (ids of shifts).
        copy_wanted: the week before is to be taken over.
        came_wanted, left_wanted: of the chosen person, now (DutyRow).
    """

    week_wanted = Signal()
    save_wanted = Signal(object)
    clear_wanted = Signal(object)
    copy_wanted = Signal()
    came_wanted = Signal(object)
    left_wanted = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.today = today
        self.monday = monday_of(today)
        self.week = small_text("", "heading")
        self.before, self.after = ActionButton(self.tr("Before")), ActionButton(self.tr("After"))
        self.copy = ActionButton(self.tr("As the week before"))
        self.came, self.left_now = ActionButton(self.tr("Came now")), ActionButton(self.tr("Left now"))
        self.table: RowsTable[DutyRow] = RowsTable(self._columns(), name="duty", identity=attrgetter("staff_id"))
        self.table.set_accessible_name(self.tr("Duty roster"))
        self.form = self._make_form()
        head = QHBoxLayout()
        head.setSpacing(theme().size(8))
        head.addWidget(self.week)
        head.addStretch(1)
        for button, words in ((self.before, self.tr("Week before")), (self.after, self.tr("Week after"))):
            button.setAccessibleName(words)
            head.addWidget(button)
        card = Card()
        card.body.addLayout(head)
        card.body.addWidget(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().size(8), 0, 0)
        column.addWidget(FormBeside(card, self.form, 300), 1)
        self.before.clicked.connect(self._week_before)
        self.after.clicked.connect(self._week_after)
        self.copy.clicked.connect(self.copy_wanted)
        self.came.clicked.connect(self._came)
        self.left_now.clicked.connect(self._left)
        self.clear.clicked.connect(self._clear)
        self.table.row_chosen.connect(self._chosen)
        self._say_week()

    def show_roster(self, rows: Sequence[DutyRow]) -> None:
        """Everybody who works here, in the week shown."""
        self.table.show_rows(rows)
        if rows and self.table.selected_row() is None:
            self.table.select(0)

    def focus_first(self) -> None:
        self.table.setFocus()

    def start_new(self) -> None:
        """The hours as they are usually written next: the same for another person."""
        self.form.mark_saved()

    def save(self) -> None:
        """Hours for the chosen person; what is missing is said beside it."""
        row, days = self.table.selected_row(), self._days()
        for field in (self.starts, self.ends):
            if field.is_wrong() or field.value() is None:
                field.show_problem(self.tr("Write a time, such as 9:00 or 1 pm."))
                field.setFocus()
                return
        starts, ends = self.starts.value(), self.ends.value()
        if row is not None and starts is not None and ends is not None:
            self.save_wanted.emit(DutyTyped(row.staff_id, days, starts, ends))

    def _make_form(self) -> FormCard:
        choices: list[tuple[object, str]] = [
            (_WEEKDAYS[:6], self.tr("Monday to Saturday")),
            (_WEEKDAYS[:5], self.tr("Monday to Friday")),
            *(((weekday,), weekday_words(weekday)) for weekday in _WEEKDAYS),
        ]
        self.when = ChoiceField(self.tr("Days of this week"), choices)
        self.starts = TimeField(self.tr("From"))
        self.ends = TimeField(self.tr("Until"))
        self.clear = ActionButton(self.tr("Nothing on these days"))
        form = FormCard(self.tr("Duty"))
        form.add(when=self.when)
        form.add(starts=self.starts, ends=self.ends)
        for button in (self.clear, self.copy):
            form.body.addWidget(button)
        today = QHBoxLayout()
        today.setSpacing(theme().size(8))
        for button in (self.came, self.left_now):
            today.addWidget(button)
        form.body.addWidget(small_text(self.tr("Today"), "label"))
        form.body.addLayout(today)
        form.close_with_problem()
        return form

    def _columns(self) -> list[Column[DutyRow]]:
        days = [Column(weekday_words(number)[:3], _CellOf(number), width=108) for number in _WEEKDAYS]
        return [Column(self.tr("Name"), _name, width=150, stretch=True, strong=True), *days]

    def _days(self) -> tuple[date, ...]:
        when = self.when.value()
        assert isinstance(when, tuple)
        return tuple(self.monday + timedelta(days=weekday) for weekday in when)

    def _say_week(self) -> None:
        last = self.monday + timedelta(days=_WEEK - 1)
        self.week.setText(f"{short_day_words(self.monday)} – {short_day_words(last)}")

    def _week_before(self) -> None:
        self._go(-1)

    def _week_after(self) -> None:
        self._go(1)

    def _go(self, weeks: int) -> None:
        self.monday += timedelta(weeks=weeks)
        self._say_week()
        self.week_wanted.emit()

    def _chosen(self, row: DutyRow | None) -> None:
        self.form.set_heading(self.tr("Duty") if row is None else row.name)

    def _clear(self) -> None:
        row, days = self.table.selected_row(), self._days()
        if row is not None:
            self.clear_wanted.emit([one.shift_id for day in row.days if day.day in days for one in day.shifts])

    def _came(self) -> None:
        row = self.table.selected_row()
        if row is not None:
            self.came_wanted.emit(row)

    def _left(self) -> None:
        row = self.table.selected_row()
        if row is not None:
            self.left_wanted.emit(row)


class _CellOf:
    """What stands in the column of a weekday."""

    def __init__(self, weekday: int) -> None:
        self._weekday = weekday

    def __call__(self, row: DutyRow) -> str:
        return _day_words(row.days[self._weekday])


def _day_words(day: DutyDay) -> str:
    """ "9–5", or when they came and left; leave before everything, a doctor's sessions where no duty was written."""
    if day.came_at is not None:
        left = "" if day.left_at is None else time_text(day.left_at).removesuffix("M").lower()
        return f"{time_text(day.came_at).removesuffix('M').lower()} – {left}"
    whole = next((one for one in day.aways if one.from_minute is None), None)
    if whole is not None:
        return whole.reason or "–"
    spans = [(one.starts, one.ends) for one in day.shifts] or [(one.starts, one.ends) for one in day.sessions]
    return ", ".join(f"{_short(starts)}–{_short(ends)}" for starts, ends in spans)


def _short(minute: int) -> str:
    """ "9", "9:30", "5": in a week of duty nobody asks which half of the day."""
    return minute_text(minute).split(" ")[0].removesuffix(":00")


def _name(row: DutyRow) -> str:
    return row.name
