"""All tasks of the ward for today on one page: what is due now, by room; D done, N not done (STAY-76)."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.admissions.stay_states import TaskState
from narayaneeyam_clinic.admissions.tasks_of_ward import Due, TaskOfWard
from narayaneeyam_desktop.formats import EMPTY, date_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.widgets.field import CheckField
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, Pill, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.time_field import minute_text

_TONES = {Due.LATE: Tone.RED, Due.NOW: Tone.AMBER, Due.ANY_TIME: Tone.BLUE, Due.LATER: Tone.PLAIN, Due.AWAY: Tone.PLAIN}


class WardTasksPage(Page):
    """The chosen task stays chosen while the list is read again; a task that is ended makes room for the next.

    Signals:
        done, not_done, reopened: TaskOfWard.
        stay_wanted: the stay of the chosen task is to be seen (TaskOfWard).
    """

    done = Signal(object)
    not_done = Signal(object)
    reopened = Signal(object)
    stay_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Tasks of the ward"))
        self._rows: tuple[TaskOfWard, ...] = ()
        self._by_time = self._works = False
        self.counts = [Pill(), Pill(), Pill()]
        for pill in self.counts:
            self.add_beside_title(pill)
            pill.show_state("")
        self.also_ended = CheckField(self.tr("Also what is done (F7)"))
        self.table: RowsTable[TaskOfWard] = RowsTable(
            self._columns(),
            name="ward_tasks",
            empty=EmptyState(
                self.tr("Nothing is to be done"),
                self.tr("What is written down on a patient's stay for today stands here for everybody on the ward."),
                icon_name="check",
            ),
            identity=attrgetter("task_id"),
        )
        self.table.set_accessible_name(self.tr("Tasks of the ward"))
        card = Card()
        card.body.addWidget(self.also_ended)
        card.body.addWidget(self.table, 1)
        self.body.addWidget(card, 1)
        add = self.add_page_action
        self.order_action = add(self.tr("By time"), "F6", self._other_order)
        self.ended_action = add(self.tr("Also what is done"), "F7", self.also_ended.click, button=False)
        self.stay_action = add(self.tr("Open the stay"), "F4", self._stay)
        self.not_done_action = add(self.tr("Not done…"), "N", self._not_done, button=False)
        self.reopen_action = add(self.tr("Open again"), "Z", self._reopen, button=False)
        self.done_action = add(self.tr("Done (D)"), "F9", self._done, primary=True)
        self._letter_d = QAction(self.tr("Done (D)"), self.table.view)
        self._letter_d.setShortcut(QKeySequence("D"))
        self._letter_d.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._letter_d.triggered.connect(self._done)
        self.table.view.addAction(self._letter_d)
        self.also_ended.toggled.connect(self._show)
        self.table.row_opened.connect(self._end_or_open)
        self.table.row_chosen.connect(self._chosen)

    def show_rights(self, *, works: bool) -> None:
        """Who does not work on the ward only looks."""
        self._works = works
        self._chosen(None)

    def show_tasks(self, rows: Sequence[TaskOfWard]) -> None:
        """All of today's, by room."""
        self._rows = tuple(rows)
        count = [sum(1 for row in rows if row.due in due) for due in ((Due.LATE,), (Due.NOW, Due.ANY_TIME))]
        ended = sum(1 for row in rows if row.due is Due.ENDED)
        late, now, done = self.counts
        late.show_state(self.tr("{count} late").format(count=count[0]) if count[0] else "", Tone.RED)
        now.show_state(self.tr("{count} due").format(count=count[1]) if count[1] else "", Tone.AMBER)
        words = self.tr("{done} of {all} done").format(done=ended, all=len(rows))
        done.show_state(words if rows else "", Tone.LEAF)
        self._show()

    def focus_first(self) -> None:
        self.table.setFocus()

    def _show(self) -> None:
        shown = [row for row in self._rows if row.due is not Due.ENDED or self.also_ended.isChecked()]
        at = self._place()
        self.table.show_rows(sorted(shown, key=_by_time) if self._by_time else shown)
        if shown and self.table.selected_row() is None:
            self.table.select(min(at, len(shown) - 1))
        self._chosen(self.table.selected_row())

    def _place(self) -> int:
        chosen, rows = self.table.selected_row(), self.table.rows()
        return rows.index(chosen) if chosen in rows else 0

    def _other_order(self) -> None:
        self._by_time = not self._by_time
        self.order_action.setText(self.tr("By room") if self._by_time else self.tr("By time"))
        self._show()

    def _chosen(self, row: TaskOfWard | None) -> None:
        is_open = row is not None and row.state is TaskState.OPEN
        self.done_action.setVisible(self._works)
        self.done_action.setEnabled(is_open)
        self.not_done_action.setVisible(self._works and is_open)
        self.reopen_action.setVisible(self._works and row is not None and not is_open)
        self.stay_action.setVisible(row is not None)

    def _end_or_open(self, row: TaskOfWard) -> None:
        if self._works:
            (self.done if row.state is TaskState.OPEN else self.reopened).emit(row)

    def _done(self) -> None:
        row = self.table.selected_row()
        if row is not None and row.state is TaskState.OPEN:
            self.done.emit(row)

    def _not_done(self) -> None:
        row = self.table.selected_row()
        if row is not None and row.state is TaskState.OPEN:
            self.not_done.emit(row)

    def _reopen(self) -> None:
        row = self.table.selected_row()
        if row is not None and row.state is not TaskState.OPEN:
            self.reopened.emit(row)

    def _stay(self) -> None:
        row = self.table.selected_row()
        if row is not None:
            self.stay_wanted.emit(row)

    def _columns(self) -> list[Column[TaskOfWard]]:
        return [
            Column(self.tr("Bed"), _bed, width=110, strong=True),
            Column(self.tr("Patient"), attrgetter("patient_name"), width=230, tail=attrgetter("registration_number")),
            Column(self.tr("Time"), _time, width=130),
            Column(self.tr("Task"), attrgetter("what"), stretch=True),
            Column("", self._state, width=110, tone=_tone, says=self._states()),
            Column(self.tr("By"), _ended, width=200, may_hide=1),
        ]

    def _state(self, row: TaskOfWard) -> str:
        return {
            Due.LATE: self.tr("late"),
            Due.NOW: self.tr("due now"),
            Due.LATER: self.tr("later"),
            Due.ANY_TIME: self.tr("today"),
            Due.AWAY: self.tr("away"),
            Due.ENDED: self.tr("done") if row.state is TaskState.DONE else self.tr("not done"),
        }[row.due]

    def _states(self) -> tuple[str, ...]:
        return (self.tr("late"), self.tr("due now"), self.tr("later"), self.tr("today"), self.tr("not done"))


def _bed(row: TaskOfWard) -> str:
    return " · ".join(part for part in (row.room, row.bed) if part) or EMPTY


def _time(row: TaskOfWard) -> str:
    """ "4:00 PM"; of an earlier day that day before it."""
    time = "" if row.due_minute is None else minute_text(row.due_minute)
    day = date_text(row.day)[:5] if row.is_from_before else ""
    return f"{day} {time}".strip() or EMPTY


def _tone(row: TaskOfWard) -> Tone | None:
    if row.due is Due.ENDED:
        return Tone.LEAF if row.state is TaskState.DONE else Tone.RED
    return _TONES[row.due]


def _ended(row: TaskOfWard) -> str:
    return ": ".join(part for part in (row.ended_by, row.reason) if part)


def _by_time(row: TaskOfWard) -> tuple[bool, object, bool, int]:
    return row.due is Due.ENDED, row.day, row.due_minute is None, row.due_minute or 0
