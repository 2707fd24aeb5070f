"""Today: who waits, who is still to come, and the card in which a walk-in is registered (PAT-1, QUEUE, BOOK-48)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from narayaneeyam_clinic.appointments.today_board import Expected, WaitingWork
from narayaneeyam_clinic.consultations.queue import DoctorChoice, QueueRow
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.patients.new_patient_panel import NewPatientPanel
from narayaneeyam_desktop.patients.queue_columns import DayRow, queue_columns, row_identity
from narayaneeyam_desktop.patients.queue_questions import QueueQuestions
from narayaneeyam_desktop.patients.work_line import WorkLine
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.translations import day_words
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, Pill, Tone
from narayaneeyam_desktop.widgets.tables import RowsTable

_PANEL_WIDTH = 360
_NARROWEST_PANEL = 280
_PANEL_SHARE = 36  # percent of the page, where large text would leave no room for the queue

# Who has been in stands below, in this order; all others as they will be called.
_HAVE_BEEN_IN = {"to_bill": 2, "done": 3, "cancelled": 3}
_BOOKED = 1


class TodayPage(Page):
    """The queue at the left, the new patient at the right.

    Signals:
        save_wanted: what stands in the card is to be saved; with a token (bool).
        new_wanted: the card is to be empty.
        visit_opened, call_wanted, skip_wanted, ticket_wanted: for the selected row of the queue (QueueRow).
        fee_asked, cancel_asked, doctor_asked: the same; `questions` asks what else must be known.
        move_wanted: (QueueRow, True for upwards).
        row_missing: a key of the queue was pressed and no row is selected.
        screen_wanted: the screen of the waiting room is to be opened.
        check_in_wanted, no_show_wanted, booking_cancel_asked: for who is booked and has not come (Expected).
        has_not_come: a key of the queue was pressed on a booking (Expected).
        has_come: a key of bookings was pressed on a visit.
        booking_wanted: the person of the selected row is to be booked (patient id), or somebody ("").
    """

    save_wanted = Signal(bool)
    new_wanted = Signal()
    visit_opened = Signal(object)
    call_wanted = Signal(object)
    skip_wanted = Signal(object)
    fee_asked = Signal(object)
    cancel_asked = Signal(object)
    doctor_asked = Signal(object)
    ticket_wanted = Signal(object)
    move_wanted = Signal(object)
    row_missing = Signal()
    screen_wanted = Signal()
    check_in_wanted = Signal(object)
    no_show_wanted = Signal(object)
    booking_cancel_asked = Signal(object)
    has_not_come = Signal(object)
    has_come = Signal()
    booking_wanted = Signal(str)

    def __init__(self, panel: NewPatientPanel | None = None, parent: QWidget | None = None) -> None:
        """`panel` where it was made before the page."""
        super().__init__("", parent)
        self.panel = NewPatientPanel() if panel is None else panel
        self.panel.setFixedWidth(theme().size(_PANEL_WIDTH))
        self.waiting = Pill()
        self.add_beside_title(self.waiting)
        self.waiting.show_state("")
        self.expected = Pill()
        self.add_beside_title(self.expected)
        self.expected.show_state("")
        empty = EmptyState(
            self.tr("Nobody has come yet today"),
            self.tr("Type the mobile number of the first patient at the right."),
            icon_name="calendar-check",
        )
        self.queue: RowsTable[DayRow] = RowsTable(queue_columns(), name="today", empty=empty, identity=row_identity)
        self.queue.set_accessible_name(self.tr("Queue of today"))
        card = Card(margin=0)
        card.body.addWidget(self.queue)
        self.work = WorkLine()
        self.body.addWidget(self.work)
        row = QHBoxLayout()
        row.setSpacing(theme().size(12))
        row.addWidget(card, 1)
        row.addWidget(self.panel)
        self.body.addLayout(row, 1)
        self.queue.row_opened.connect(self.visit_opened)
        self.questions = QueueQuestions(self)
        self._given_visit, self._is_given_shown = "", False
        self._runs_queue = self._books = False
        self._add_actions()

    def show_day(self, day: date) -> None:
        """ "Today, Saturday 21 November"."""
        self.set_title(self.tr("Today, {day}").format(day=day_words(day)))

    def show_queue(self, rows: Sequence[QueueRow], waiting: int, expected: Sequence[Expected] = ()) -> None:
        """Who still comes in stands above who is booked, and these above who has been in."""
        self.queue.show_rows(sorted((*rows, *expected), key=_place_of))
        self._follow_given()
        self._name_step(self.queue.selected_row())
        self.waiting.show_state(self.tr("{count} waiting").format(count=waiting) if waiting else "", Tone.AMBER)
        booked = len(expected)
        # Keys of bookings are told where there are some.
        self.check_in_action.setVisible(self._runs_queue and booked > 0)
        self.no_show_action.setVisible(self._books and booked > 0)
        self.expected.show_state(self.tr("{count} booked").format(count=booked) if booked else "", Tone.BLUE)

    def show_work(self, work: Sequence[WaitingWork]) -> None:
        """What else waits for this person."""
        self.work.show_work(work)

    def show_new_token(self, visit_id: str) -> None:
        """Selects the row of a token that was just given, now or as soon as the queue has it: the next key is about it."""
        self._given_visit, self._is_given_shown = visit_id, False
        self._follow_given()

    def show_rights(self, *, registers: bool, runs_queue: bool, takes_fees: bool, books: bool = False) -> None:
        """What the person may not do is not there."""
        self.panel.setVisible(registers)
        for action in (self.new_action, self.save_action, self.token_action):
            action.setVisible(registers)
        self.token_action.setVisible(registers and runs_queue)
        for action in self._queue_actions:
            action.setVisible(runs_queue)
        self._books = books
        self.book_action.setVisible(books)
        for action in (self.check_in_action, self.no_show_action):
            action.setVisible(False)
        self._runs_queue = runs_queue
        self.doctor_action.setVisible(False)
        self.fee_action.setVisible(takes_fees)

    def show_doctors(self, doctors: Sequence[DoctorChoice], *, may_take_fees: bool) -> None:
        """Moving to another doctor is there where the clinic has another one."""
        self.panel.show_doctors(doctors, may_take_fees=may_take_fees)
        self.doctor_action.setVisible(self._runs_queue and len(doctors) > 1)

    def show_saving_as(self, *, known_person: bool) -> None:
        """The words of the two actions for a new and for a known person."""
        self.token_action.setText(self.tr("Give token") if known_person else self.tr("Save + token"))
        self.save_action.setVisible(self.new_action.isVisible() and not known_person)

    def resizeEvent(self, event: QResizeEvent) -> None:
        size = theme().size
        share = max(size(_NARROWEST_PANEL), self.width() * _PANEL_SHARE // 100)
        self.panel.setFixedWidth(min(size(_PANEL_WIDTH), share))
        super().resizeEvent(event)

    def focus_first(self) -> None:
        if self.panel.isVisibleTo(self):
            self.panel.focus_first()
        else:
            self.queue.setFocus()

    def draft_state(self) -> object | None:
        typed = self.panel.typed()
        return typed if typed.is_worth_keeping() else None

    def _add_actions(self) -> None:
        add = self.add_page_action
        self.new_action = add(self.tr("New patient"), "F2", self.new_wanted.emit)
        self.save_action = add(self.tr("Save"), "Ctrl+S", self._save, button=False)
        self.token_action = add(self.tr("Save + token"), "F9", self._save_with_token, primary=True, button=False)
        self.panel.add_buttons(self.save_action, self.token_action)
        self.book_action = add(self.tr("Book"), "F3", self._book)
        self.check_in_action = add(self.tr("Check in"), "F4", self._check_in, button=False)
        self._queue_actions = [
            add(self.tr("Call in"), "F5", self._call, button=False),
            self._add_step(),
            add(self.tr("Up"), "Ctrl+Up", self._up, button=False),
            add(self.tr("Down"), "Ctrl+Down", self._down, button=False),
            add(self.tr("Cancel token"), "Ctrl+Del", self._cancel, button=False),
        ]
        self.tell_together(self._queue_actions[2], self.tr("Move"))
        self.no_show_action = add(self.tr("Did not come"), "Ctrl+N", self._no_show, button=False)
        self.doctor_action = add(self.tr("Other doctor"), "Ctrl+D", self._other_doctor, button=False)
        self.fee_action = add(self.tr("Take fee"), "F7", self._fee, button=False)
        self.ticket_action = add(self.tr("Ticket again"), "F8", self._ticket, button=False)
        self.screen_action = add(self.tr("Waiting room"), "F11", self.screen_wanted.emit, button=False)
        # Everywhere else Ctrl P prints once more.
        self.ticket_action.setShortcuts([QKeySequence("F8"), QKeySequence("Ctrl+P")])

    def _add_step(self) -> QAction:
        """One key for what else may become of the chosen one."""
        self.step_action = self.add_page_action(self.tr("Skip"), "F6", self._skip, button=False)
        self.queue.row_chosen.connect(self._name_step)
        return self.step_action

    def _name_step(self, row: object) -> None:
        state = row.state if isinstance(row, QueueRow) else ""
        words = {"to_bill": self.tr("Leaves without a bill"), "skipped": self.tr("Back in the queue")}
        self.step_action.setText(words.get(state, self.tr("Skip")))

    def _follow_given(self) -> None:
        """The row is selected once; what stands on the card follows it to another doctor, and goes when it is cancelled."""
        rows = self.queue.rows()
        at = next((place for place, row in enumerate(rows) if row_identity(row) == self._given_visit), -1)
        row = rows[at] if at >= 0 else None
        if isinstance(row, QueueRow):
            token = "" if row.state == "cancelled" else row.token
            self.panel.show_given(token, row.doctor_name, row.patient_name, is_review=row.is_review)
            if not self._is_given_shown:
                self.queue.select(at)
            self._is_given_shown = True
        elif self._is_given_shown:
            self.panel.show_given("", "", "")  # another day

    def _save(self) -> None:
        self.save_wanted.emit(False)

    def _save_with_token(self) -> None:
        self.save_wanted.emit(True)

    def _tell(self, signal: object) -> None:
        row = self.queue.selected_row()
        if row is None:
            self.row_missing.emit()
        elif isinstance(row, Expected):
            self.has_not_come.emit(row)
        else:
            signal.emit(row)  # type: ignore[attr-defined]  # a bound signal has no type of its own

    def _tell_booked(self, signal: object) -> None:
        row = self.queue.selected_row()
        if isinstance(row, Expected):
            signal.emit(row)  # type: ignore[attr-defined]  # a bound signal has no type of its own
        elif row is None:
            self.row_missing.emit()
        else:
            self.has_come.emit()

    def _check_in(self) -> None:
        self._tell_booked(self.check_in_wanted)

    def _no_show(self) -> None:
        self._tell_booked(self.no_show_wanted)

    def _book(self) -> None:
        """Who is selected is booked again; with nobody selected, somebody."""
        row = self.queue.selected_row()
        patient = "" if row is None else row.booking.patient_id if isinstance(row, Expected) else row.patient_id
        self.booking_wanted.emit(patient if self.queue.view.hasFocus() else "")

    def _call(self) -> None:
        self._tell(self.call_wanted)

    def _skip(self) -> None:
        self._tell(self.skip_wanted)

    def _fee(self) -> None:
        self._tell(self.fee_asked)

    def _cancel(self) -> None:
        if isinstance(self.queue.selected_row(), Expected):
            self._tell_booked(self.booking_cancel_asked)
        else:
            self._tell(self.cancel_asked)

    def _other_doctor(self) -> None:
        self._tell(self.doctor_asked)

    def _ticket(self) -> None:
        self._tell(self.ticket_wanted)

    def _up(self) -> None:
        self._move(upwards=True)

    def _down(self) -> None:
        self._move(upwards=False)

    def _move(self, *, upwards: bool) -> None:
        row = self.queue.selected_row()
        if row is None:
            self.row_missing.emit()
        elif isinstance(row, Expected):
            self.has_not_come.emit(row)
        else:
            self.move_wanted.emit((row, upwards))


def _place_of(row: DayRow) -> int:
    return _BOOKED if isinstance(row, Expected) else _HAVE_BEEN_IN.get(row.state, 0)
