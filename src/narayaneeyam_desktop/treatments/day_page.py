"""The day of who treats: one row a session, one touch a step, the notes at the right; all rooms on the second tab (TREAT-14)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from narayaneeyam_clinic.treatments.finish_session import SessionNotes
from narayaneeyam_clinic.treatments.sessions_of_day import SessionRow
from narayaneeyam_clinic.treatments.therapy_list import MaterialRow
from narayaneeyam_clinic.treatments.treatment_states import OPEN_SESSIONS, SessionState
from narayaneeyam_desktop.formats import date_text, text_or_dash
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.translations import day_words
from narayaneeyam_desktop.treatments.room_board import RoomBoard
from narayaneeyam_desktop.treatments.session_card import SessionCard
from narayaneeyam_desktop.treatments.treatment_words import next_step_words, session_state_words, session_tone
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.field import CheckField
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.time_field import minute_text

_CARD_WIDTH = 330


class TreatmentDayPage(Page):
    """F9 takes the chosen session a step further; F6 misses it, F7 moves it, Ctrl Left and Right change the day.

    Signals:
        day_wanted: another day (date).
        step_wanted: (SessionRow, SessionNotes when it ends, else None).
        miss_wanted, cancel_wanted, move_wanted, course_wanted, patient_wanted: a session (SessionRow).
        courses_wanted: the list of courses.
        sheet_wanted: the day is to be printed.
        mine_wanted: only one's own sessions, or all (bool).
    """

    day_wanted = Signal(object)
    step_wanted = Signal(object)
    miss_wanted = Signal(object)
    cancel_wanted = Signal(object)
    move_wanted = Signal(object)
    course_wanted = Signal(object)
    courses_wanted = Signal()
    sheet_wanted = Signal()
    mine_wanted = Signal(bool)

    def __init__(self, today: date, *, may_plan: bool, treats: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Treatments"))
        self._day = self._today = today
        self._may_plan, self._treats = may_plan, treats
        self.day_label = small_text("", "heading")
        self.add_beside_title(self.day_label)
        self.short = Banner("", Tone.AMBER)
        self.body.addWidget(self.short)
        self.table: RowsTable[SessionRow] = RowsTable(
            self._columns(),
            name="treatments_day",
            empty=EmptyState(self.tr("No sessions on this day"), self.tr("F4 shows the courses that wait for a plan.")),
            identity=attrgetter("session_id"),
        )
        self.table.set_accessible_name(self.tr("Sessions of the day"))
        self.mine = CheckField(self.tr("Only my sessions"))
        appear(self.mine, treats)
        self.board = RoomBoard()
        self.card = SessionCard()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._list(), self.tr("In order of time"))
        self.tabs.addTab(self.board, self.tr("By room"))
        listing = Card()
        listing.body.addWidget(self.tabs, 1)
        row = QHBoxLayout()
        row.setSpacing(theme().size(12))
        row.addWidget(listing, 1)
        self.card.setFixedWidth(theme().size(_CARD_WIDTH))
        row.addWidget(self.card)
        self.body.addLayout(row, 1)
        self._add_actions()
        self._connect()
        self.show_day(today)

    def show_day(self, day: date) -> None:
        """The day that the lists are of."""
        self._day = day
        words = self.tr("Today, {date}") if day == self._today else "{date}"
        self.day_label.setText(words.format(date=day_words(day)))
        self.today_action.setVisible(day != self._today)

    def show_sessions(self, rows: Sequence[SessionRow]) -> None:
        """What is planned; the chosen session stays chosen."""
        was_empty = not self.table.rows()
        self.table.show_rows(rows)
        self.board.show_sessions(rows)
        if was_empty and rows:
            self.table.select(_first_open(rows))
        self._chosen(self.table.selected_row())

    def show_materials(self, session_id: str, materials: Sequence[MaterialRow]) -> None:
        self.card.show_materials(session_id, materials)

    def show_short(self, sentence: str) -> None:
        """Oils that the planned sessions will miss."""
        self.short.say(sentence)

    def show_problem(self, field: str | None, sentence: str) -> None:
        self.card.show_problem(field, sentence)

    def day(self) -> date:
        return self._day

    def focus_first(self) -> None:
        self.table.setFocus()

    def draft_state(self) -> object | None:
        return self.card.draft()

    def _list(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, theme().size(4), 0, 0)
        column.addWidget(self.mine)
        column.addWidget(self.table, 1)
        return inside

    def _add_actions(self) -> None:
        self.today_action = self.add_page_action(self.tr("Today"), "Ctrl+T", self._to_today, button=False)
        self.back_action = self.add_page_action(self.tr("Day before"), "Ctrl+Left", self._day_before, button=False)
        self.forward_action = self.add_page_action(self.tr("Day after"), "Ctrl+Right", self._day_after, button=False)
        self.sheet_action = self.add_page_action(self.tr("Print the day"), "Ctrl+P", self.sheet_wanted.emit)
        self.courses_action = self.add_page_action(self.tr("Courses"), "F4", self.courses_wanted.emit)
        self.course_action = self.add_page_action(self.tr("Its course"), "F3", self._course, button=False)
        self.miss_action = self.add_page_action(self.tr("Missed"), "F6", self._miss, button=False)
        self.move_action = self.add_page_action(self.tr("Move"), "F7", self._move, button=False)
        self.cancel_action = self.add_page_action(self.tr("Cancel it"), "F8", self._cancel, button=False)
        self.step_action = self.add_page_action(self.tr("Has come"), "F9", self._step, primary=True)

    def _connect(self) -> None:
        self.table.row_chosen.connect(self._chosen)
        self.table.row_opened.connect(self.course_wanted)
        self.board.session_chosen.connect(self._chosen_on_board)
        self.card.step_wanted.connect(self._step)
        self.mine.toggled.connect(self.mine_wanted)

    def _columns(self) -> list[Column[SessionRow]]:
        return [
            Column(self.tr("Time"), _time, width=82, strong=True),
            Column(self.tr("Patient"), _patient, width=170, stretch=True, tail=_number),
            Column(self.tr("Therapy"), _therapy, width=170, tail=_dose),
            Column(self.tr("Room"), _room, width=90, may_hide=2),
            Column(self.tr("Therapists"), _therapists, width=150, may_hide=1),
            Column("", _state, width=92, tone=_tone, says=tuple(map(session_state_words, SessionState))),
        ]

    def _chosen(self, row: SessionRow | None) -> None:
        words = "" if row is None or row.day > self._today or not self._may_step(row) else next_step_words(row.state)
        self.card.show_session(row, may_step=bool(words))
        self.step_action.setEnabled(bool(words))
        if words:
            self.step_action.setText(words)
        is_open = row is not None and row.state in (SessionState.PLANNED, SessionState.ARRIVED)
        is_begun = row is not None and row.state is SessionState.STARTED
        was_mistake = row is not None and row.state is SessionState.DONE and self._may_take_back(row)
        self.miss_action.setVisible(
            ((is_open or is_begun) and row is not None and row.day <= self._today) or was_mistake
        )
        self.miss_action.setText(
            self.tr("Not done") if was_mistake else self.tr("Broken off") if is_begun else self.tr("Missed")
        )
        movable = is_open or is_begun or (row is not None and row.state is SessionState.MISSED)
        self.move_action.setVisible(self._may_plan and movable)
        self.cancel_action.setVisible(self._may_plan and is_open)
        self.course_action.setVisible(row is not None)

    def _may_step(self, row: SessionRow) -> bool:
        """The desk notes who has come; treating is for who treats."""
        return self._treats or (self._may_plan and row.state is SessionState.PLANNED)

    def _may_take_back(self, row: SessionRow) -> bool:
        return self._may_plan or (self._treats and row.day == self._today)

    def _chosen_on_board(self, session_id: str) -> None:
        for number, row in enumerate(self.table.rows()):
            if row.session_id == session_id:
                self.table.select(number)

    def _step(self) -> None:
        row = self.table.selected_row()
        if row is None or not self.step_action.isEnabled():
            return
        notes: SessionNotes | None = None
        if row.state is SessionState.STARTED:
            notes = self.card.notes()
            if notes is None:
                return
        self.step_wanted.emit((row, notes))

    def _miss(self) -> None:
        self._tell(self.miss_wanted)

    def _move(self) -> None:
        self._tell(self.move_wanted)

    def _cancel(self) -> None:
        self._tell(self.cancel_wanted)

    def _course(self) -> None:
        self._tell(self.course_wanted)

    def _tell(self, signal: object) -> None:
        row = self.table.selected_row()
        if row is not None:
            signal.emit(row)  # type: ignore[attr-defined]  # one of this page's signals

    def _to_today(self) -> None:
        self.day_wanted.emit(self._today)

    def _day_before(self) -> None:
        self.day_wanted.emit(self._day - timedelta(days=1))

    def _day_after(self) -> None:
        self.day_wanted.emit(self._day + timedelta(days=1))


def _first_open(rows: Sequence[SessionRow]) -> int:
    """The first that is not over."""
    return next((number for number, row in enumerate(rows) if row.state in OPEN_SESSIONS), 0)


def _time(row: SessionRow) -> str:
    return minute_text(row.start)


def _patient(row: SessionRow) -> str:
    return row.patient


def _number(row: SessionRow) -> str:
    return row.number


def _therapy(row: SessionRow) -> str:
    return row.therapy


def _dose(row: SessionRow) -> str:
    return row.dose or ""


def _room(row: SessionRow) -> str:
    return text_or_dash(row.room)


def _therapists(row: SessionRow) -> str:
    return text_or_dash(", ".join(row.therapists))


def _state(row: SessionRow) -> str:
    return session_state_words(row.state)


def _tone(row: SessionRow) -> Tone | None:
    return session_tone(row.state)


def day_title(day: date) -> str:
    """For the print queue: a number of ours, never a name."""
    return f"Treatments {date_text(day)}"
