"""Who is called in the evening about tomorrow, with the answer by one key; and who was asked to come again and is not booked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget

from narayaneeyam_clinic.appointments.booking_steps import BookingState
from narayaneeyam_clinic.appointments.follow_ups import FollowUpRow
from narayaneeyam_clinic.appointments.reminder_list import CallOutcome, ReminderRow
from narayaneeyam_desktop.booking_words import (
    booking_kind_words,
    booking_state_tone,
    booking_state_words,
    call_words,
    minute_words,
)
from narayaneeyam_desktop.formats import date_text, text_or_dash, time_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.person_words import phone_words
from narayaneeyam_desktop.translations import day_words, short_day_words
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, Pill, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable

_TONES = {
    CallOutcome.WILL_COME: Tone.LEAF,
    CallOutcome.NO_ANSWER: Tone.AMBER,
    CallOutcome.ANOTHER_TIME: Tone.BLUE,
    CallOutcome.WILL_NOT_COME: Tone.RED,
}


class CallsPage(Page):
    """Two lists. In the first one digits say what came of a call; in the second Enter books.

    Signals:
        called: (ReminderRow, CallOutcome).
        booking_wanted: a follow-up is to be booked (FollowUpRow).
        patient_wanted: a row was opened (patient id).
        print_wanted: the list of calls on paper.
        row_missing: a key was pressed and no row is selected.
    """

    called = Signal(object)
    booking_wanted = Signal(object)
    patient_wanted = Signal(str)
    print_wanted = Signal()
    row_missing = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Calls"))
        self.day = Pill()
        self.to_call = Pill(tone=Tone.AMBER)
        for pill in (self.day, self.to_call):
            self.add_beside_title(pill)
            pill.show_state("")
        self.reminders: RowsTable[ReminderRow] = RowsTable(
            self._reminder_columns(),
            name="reminders",
            empty=EmptyState(self.tr("Nobody is booked for that day"), icon_name="calendar-days"),
            identity=attrgetter("appointment_id"),
        )
        self.reminders.set_accessible_name(self.tr("To call"))
        self.follow_ups: RowsTable[FollowUpRow] = RowsTable(
            self._follow_up_columns(),
            name="follow_ups",
            empty=EmptyState(
                self.tr("No follow-up waits for a booking"),
                self.tr("When a doctor chooses a day to come again, the patient stands here until a time is booked."),
                icon_name="calendar-days",
            ),
            identity=attrgetter("consultation_id"),
        )
        self.follow_ups.set_accessible_name(self.tr("Follow-ups to book"))
        self.tabs = QTabWidget()
        self.tabs.addTab(self.reminders, self.tr("To call"))
        self.tabs.addTab(self.follow_ups, self.tr("Follow-ups to book"))
        card = Card()
        card.body.addWidget(self.tabs)
        self.body.addWidget(card, 1)
        self.tabs.currentChanged.connect(self._tab_changed)
        self.reminders.row_opened.connect(self._open)
        self.follow_ups.row_opened.connect(self.booking_wanted)
        self._add_actions()
        self._tab_changed(0)

    def show_reminders(self, day: date, rows: Sequence[ReminderRow]) -> None:
        """Of tomorrow or the next day that is worked on, by time."""
        self.day.show_state(day_words(day))
        left = sum(1 for row in rows if not row.calls)
        self.to_call.show_state(self.tr("{count} to call").format(count=left) if left else "", Tone.AMBER)
        began = not self.reminders.rows()
        self.reminders.show_rows(rows)
        if began and rows:
            self._choose_next(0)
        self._focus_is_due(self.reminders)

    def show_follow_ups(self, rows: Sequence[FollowUpRow]) -> None:
        words = self.tr("Follow-ups to book")
        self.tabs.setTabText(1, f"{words} ({len(rows)})" if rows else words)
        self.follow_ups.show_rows(rows)
        self._focus_is_due(self.follow_ups)

    def open_follow_ups(self) -> None:
        self.tabs.setCurrentIndex(1)

    def focus_first(self) -> None:
        (self.follow_ups if self.tabs.currentIndex() else self.reminders).setFocus()

    def _focus_is_due(self, table: RowsTable[ReminderRow] | RowsTable[FollowUpRow]) -> None:
        # An empty table cannot have the focus; it gets it with its first rows.
        if self.tabs.currentWidget() is table and table.rows() and self.tabs.tabBar().hasFocus() is False:
            table.setFocus()

    def _add_actions(self) -> None:
        add = self.add_page_action
        self.call_actions = [
            add(self.tr("Will come"), "1", self._will_come, button=False),
            add(self.tr("No answer"), "2", self._no_answer, button=False),
            add(self.tr("Wants another time"), "3", self._another_time, button=False),
            add(self.tr("Will not come"), "4", self._will_not_come, button=False),
        ]
        self.print_action = add(self.tr("Print the list"), "Ctrl+P", self.print_wanted.emit)
        self.book_action = add(self.tr("Book"), "F9", self._book, primary=True)

    def _tab_changed(self, index: int) -> None:
        for action in (*self.call_actions, self.print_action):
            action.setVisible(index == 0)
        self.book_action.setVisible(index == 1)
        self.focus_first()

    def _tell(self, outcome: CallOutcome) -> None:
        row = self.reminders.selected_row()
        if row is None:
            self.row_missing.emit()
            return
        at = self.reminders.rows().index(row)
        self.called.emit((row, outcome))
        if outcome in (CallOutcome.WILL_COME, CallOutcome.NO_ANSWER):
            self._choose_next(at + 1)

    def _choose_next(self, begin: int) -> None:
        """The first from here on whom nobody has called; where all were called, the first from here on."""
        rows = self.reminders.rows()
        left = (at for at in range(begin, len(rows)) if not rows[at].calls)
        self.reminders.select(next(left, min(begin, len(rows) - 1)))

    def _will_come(self) -> None:
        self._tell(CallOutcome.WILL_COME)

    def _no_answer(self) -> None:
        self._tell(CallOutcome.NO_ANSWER)

    def _another_time(self) -> None:
        self._tell(CallOutcome.ANOTHER_TIME)

    def _will_not_come(self) -> None:
        self._tell(CallOutcome.WILL_NOT_COME)

    def _book(self) -> None:
        row = self.follow_ups.selected_row()
        if row is None:
            self.row_missing.emit()
        else:
            self.booking_wanted.emit(row)

    def _open(self, row: ReminderRow) -> None:
        self.patient_wanted.emit(row.patient_id)

    def _reminder_columns(self) -> list[Column[ReminderRow]]:
        return [
            Column(self.tr("Time"), _time, width=90, strong=True),
            Column(self.tr("Patient"), _patient, width=210, stretch=True),
            Column(self.tr("Mobile"), _phone, width=150),
            Column(self.tr("Doctor"), _doctor, width=170, may_hide=2),
            Column(self.tr("How"), _kind, width=90, may_hide=1),
            Column(self.tr("State"), _state, width=110, tone=_state_tone),
            Column(
                self.tr("Last call"), _last_call, width=170, tone=_call_tone, says=tuple(map(call_words, CallOutcome))
            ),
            Column(self.tr("At"), _called_at, width=90, may_hide=3),
        ]

    def _follow_up_columns(self) -> list[Column[FollowUpRow]]:
        return [
            Column(self.tr("Come again on"), _come_on, width=150, strong=True),
            Column("", self._overdue, width=100, tone=_overdue_tone),
            Column(self.tr("Patient"), _follow_up_patient, width=220, stretch=True, tail=_number),
            Column(self.tr("Mobile"), _follow_up_phone, width=150),
            Column(self.tr("Doctor"), _follow_up_doctor, width=190),
            Column(self.tr("Seen on"), _seen_on, width=110),
        ]

    def _overdue(self, row: FollowUpRow) -> str:
        return self.tr("overdue") if row.is_overdue else ""


def _time(row: ReminderRow) -> str:
    return minute_words(row.day, row.starts)


def _patient(row: ReminderRow) -> str:
    return row.patient_name


def _phone(row: ReminderRow) -> str:
    return text_or_dash(phone_words(row.phone))


def _doctor(row: ReminderRow) -> str:
    return row.doctor_name


def _kind(row: ReminderRow) -> str:
    return booking_kind_words(row.kind)


def _state(row: ReminderRow) -> str:
    return booking_state_words(BookingState(row.state))


def _state_tone(row: ReminderRow) -> Tone:
    return booking_state_tone(BookingState(row.state))


def _last_call(row: ReminderRow) -> str:
    return "" if row.outcome is None else call_words(row.outcome)


def _call_tone(row: ReminderRow) -> Tone | None:
    return None if row.outcome is None else _TONES[row.outcome]


def _called_at(row: ReminderRow) -> str:
    return "" if row.called_at is None else time_text(row.called_at)


def _come_on(row: FollowUpRow) -> str:
    return short_day_words(row.come_on)


def _overdue_tone(row: FollowUpRow) -> Tone | None:
    return Tone.AMBER if row.is_overdue else None


def _follow_up_patient(row: FollowUpRow) -> str:
    return row.patient_name


def _number(row: FollowUpRow) -> str:
    return row.registration_number


def _follow_up_phone(row: FollowUpRow) -> str:
    return text_or_dash(phone_words(row.phone))


def _follow_up_doctor(row: FollowUpRow) -> str:
    return row.doctor_name


def _seen_on(row: FollowUpRow) -> str:
    return date_text(row.seen_on)
