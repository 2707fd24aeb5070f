"""Tasks of a stay: what is to be done on a day; D done, N not done with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.admissions.stay_states import TaskState
from narayaneeyam_clinic.admissions.ward_tasks import TaskRow
from narayaneeyam_desktop.formats import EMPTY, date_text
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.small_parts import EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable

_LAST_MINUTE = 24 * 60


@dataclass(frozen=True, slots=True)
class TaskWish:
    """A new task; `due_minute` None where no time was typed."""

    what: str
    day: date
    due_minute: int | None


class TasksTab(QWidget):
    """Shows and signals.

    Signals:
        done, not_done, reopened: TaskRow.
    """

    done = Signal(object)
    not_done = Signal(object)
    reopened = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = theme().size
        self.what = LineField(self.tr("New task"), max_length=200)
        self.day = DateField(self.tr("Day"), today)
        self.day.set_value(today)
        self.time = LineField(self.tr("Time"), placeholder=self.tr("9.30"), max_length=5)
        self.day.setFixedWidth(size(130))
        self.time.setFixedWidth(size(90))
        self.new = QWidget()
        row = QHBoxLayout(self.new)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(size(12))
        row.addWidget(self.what, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.day, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.time, 0, Qt.AlignmentFlag.AlignTop)
        self.table: RowsTable[TaskRow] = RowsTable(
            self._columns(),
            name="stay_tasks",
            empty=EmptyState(self.tr("No task yet"), self.tr("Write one above; F9 adds it.")),
            identity=attrgetter("task_id"),
        )
        self.table.set_accessible_name(self.tr("Tasks"))
        self.table.view.installEventFilter(self)
        self.yes = ActionButton(self.tr("Done (D)"))
        self.no = ActionButton(self.tr("Not done… (N)"))
        buttons = QHBoxLayout()
        buttons.setSpacing(size(8))
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, size(8), 0, 0)
        column.setSpacing(size(8))
        column.addWidget(self.new)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        self.table.row_opened.connect(self._toggle)
        self.yes.clicked.connect(self._done)
        self.no.clicked.connect(self._not_done)

    def show_rights(self, *, adds: bool, works: bool) -> None:
        self.new.setVisible(adds)
        self.yes.setVisible(works)
        self.no.setVisible(works)

    def show_tasks(self, rows: Sequence[TaskRow]) -> None:
        self.table.show_rows(rows)
        if rows and self.table.selected_row() is None:
            self.table.select(0)

    def wish(self) -> TaskWish | None:
        """None while the words, the day or the time are not right; says so at the field."""
        day, minute = self.day.value(), self._minute()
        if not self.what.text():
            self.what.show_problem(self.tr("What is to be done?"))
            self.what.setFocus()
            return None
        if self.day.is_wrong() or day is None:
            self.day.setFocus()
            return None
        if minute == -1:
            self.time.show_problem(self.tr("Write it like 9.30."))
            self.time.setFocus()
            return None
        return TaskWish(self.what.text(), day, minute)

    def added(self) -> None:
        self.what.set_text("")
        self.time.set_text("")
        self.what.setFocus()

    def focus_first(self) -> None:
        (self.table if self.table.rows() else self.what).setFocus()

    def eventFilter(self, watched: object, event: object) -> bool:
        if watched is self.table.view and isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            does = {Qt.Key.Key_D: self._done, Qt.Key.Key_N: self._not_done}
            found = does.get(Qt.Key(event.key()))
            if found is not None and not event.modifiers() and self.yes.isVisible():
                found()
                return True
        return False

    def _minute(self) -> int | None:
        """Minutes of the day, None when nothing is typed, -1 for what is no time."""
        text = self.time.text()
        if not text:
            return None
        hours, _, minutes = text.replace(":", ".").partition(".")
        if not hours.isdecimal() or (minutes and not minutes.isdecimal()):
            return -1
        minute = int(hours) * 60 + int(minutes or 0)
        return minute if minute < _LAST_MINUTE and int(minutes or 0) < 60 else -1

    def _toggle(self, row: TaskRow) -> None:
        if self.yes.isVisible():
            (self.done if row.state is TaskState.OPEN else self.reopened).emit(row)

    def _done(self) -> None:
        row = self.table.selected_row()
        if row is not None and row.state is TaskState.OPEN:
            self.done.emit(row)

    def _not_done(self) -> None:
        row = self.table.selected_row()
        if row is not None and row.state is TaskState.OPEN:
            self.not_done.emit(row)

    def _columns(self) -> list[Column[TaskRow]]:
        return [
            Column(self.tr("Day"), _day, width=96),
            Column(self.tr("Time"), _time, width=70),
            Column(self.tr("Task"), attrgetter("what"), stretch=True, strong=True),
            Column("", self._state, width=100, tone=_tone),
            Column(self.tr("Reason"), attrgetter("reason"), width=200, may_hide=1),
            Column(self.tr("By"), attrgetter("ended_by"), width=130, may_hide=2),
        ]

    def _state(self, row: TaskRow) -> str:
        return {
            TaskState.OPEN: self.tr("open"),
            TaskState.DONE: self.tr("done"),
            TaskState.NOT_DONE: self.tr("not done"),
        }[row.state]


def _tone(row: TaskRow) -> Tone | None:
    return {TaskState.OPEN: Tone.AMBER, TaskState.DONE: Tone.LEAF, TaskState.NOT_DONE: Tone.RED}[row.state]


def _day(row: TaskRow) -> str:
    return date_text(row.day)


def _time(row: TaskRow) -> str:
    return EMPTY if row.due_minute is None else f"{row.due_minute // 60}.{row.due_minute % 60:02d}"
