"""Who waits for the doctor: the queue of today, with what a doctor does about it."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import Signal

from narayaneeyam_clinic.appointments.booking_card import AppointmentKind
from narayaneeyam_clinic.consultations.queue import QueueCounts, QueueRow
from narayaneeyam_desktop.booking_words import booking_kind_words
from narayaneeyam_desktop.formats import EMPTY, time_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.person_words import who_it_is
from narayaneeyam_desktop.visit_words import all_visit_states, visit_state_tone, visit_state_words
from narayaneeyam_desktop.widgets.field import CheckField
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, Pill, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.wording import translated


class ConsultationsPage(Page):
    """The list. Enter opens the consultation and calls the patient in; F9 calls the next one.

    Signals:
        row_wanted: a row was opened (QueueRow).
        next_wanted, skip_wanted, filter_changed: the actions.
        link_wanted: the video call of a booking is to be opened (str).
    """

    row_wanted = Signal(object)
    next_wanted = Signal()
    skip_wanted = Signal(object)
    link_wanted = Signal(str)
    filter_changed = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Consultations"))
        self._focus_is_due = False
        self.waiting, self.inside = Pill(), Pill()
        self.add_beside_title(self.waiting)
        self.add_beside_title(self.inside)
        self.all_doctors = CheckField(self.tr("All doctors"))
        self.with_done = CheckField(self.tr("Also who is done"))
        for check in (self.all_doctors, self.with_done):
            check.toggled.connect(self._filter)
            self.add_before_actions(check)
        self.table: RowsTable[QueueRow] = RowsTable(
            self._columns(),
            name="consultations",
            identity=attrgetter("visit_id"),
            empty=EmptyState(
                self.tr("Nobody waits"),
                self.tr("When reception gives a token, the patient appears here."),
                icon_name="stethoscope",
            ),
        )
        self.table.set_accessible_name(self.tr("Patients of today"))
        self.table.row_opened.connect(self.row_wanted)
        self.table.row_chosen.connect(self._chosen)
        card = Card(margin=0)
        card.body.addWidget(self.table)
        self.body.addWidget(card, 1)
        self.open_action = self.add_page_action(self.tr("Call in and open"), "Return", self._open, button=False)
        # The table answers Enter itself; here it is only told in the footer.
        self.open_action.setEnabled(True)
        self.skip_action = self.add_page_action(self.tr("Skip or call again"), "F6", self._skip)
        self.link_action = self.add_page_action(self.tr("Open the video call"), "F7", self._open_link, button=False)
        self.link_action.setVisible(False)
        self.next_action = self.add_page_action(self.tr("Call next"), "F9", self.next_wanted.emit, primary=True)

    def show_queue(self, rows: Sequence[QueueRow], counts: QueueCounts) -> None:
        """The rows in the order they will be called."""
        self.table.show_rows(rows)
        if rows and self.table.selected_row() is None:
            self.table.select(0)
        if rows and self._focus_is_due:
            self.focus_first()
        self.waiting.show_state(self.tr("{count} waiting").format(count=counts.waiting), Tone.AMBER)
        self.inside.show_state(
            self.tr("{count} with the doctor").format(count=counts.with_doctor) if counts.with_doctor else "", Tone.LEAF
        )
        self.next_action.setEnabled(counts.waiting > 0)

    def focus_first(self) -> None:
        # An empty table cannot have the focus; it gets it with its first rows.
        self._focus_is_due = not self.table.rows()
        self.table.view.setFocus()

    def _open(self) -> None:
        row = self.table.selected_row()
        if row is not None:
            self.row_wanted.emit(row)

    def _skip(self) -> None:
        row = self.table.selected_row()
        if row is not None:
            self.skip_wanted.emit(row)

    def _open_link(self) -> None:
        row = self.table.selected_row()
        if row is not None and row.link:
            self.link_wanted.emit(row.link)

    def _chosen(self, row: QueueRow | None) -> None:
        self.link_action.setVisible(row is not None and bool(row.link))
        self.skip_action.setEnabled(row is not None and row.state in ("waiting", "skipped", "with_doctor"))

    def _filter(self, _on: bool) -> None:
        self.filter_changed.emit()

    def _columns(self) -> list[Column[QueueRow]]:
        return [
            Column(self.tr("Token"), _token, width=70, strong=True),
            Column(self.tr("Patient"), _name, width=240, stretch=True, tail=_age_and_sex),
            Column(self.tr("Number"), _number, width=110),
            Column(self.tr("Doctor"), _doctor, width=170),
            Column(self.tr("Came"), _came, width=90),
            Column(self.tr("Waits"), _waits, width=90, right=True),
            Column(self.tr("State"), _state, width=120, tone=_tone, says=all_visit_states()),
        ]


def _token(row: QueueRow) -> str:
    return row.token


def _name(row: QueueRow) -> str:
    return row.patient_name


def _age_and_sex(row: QueueRow) -> str:
    how = "" if row.how in (None, AppointmentKind.IN_PERSON) else booking_kind_words(row.how)
    return " · ".join(part for part in (who_it_is(row.age, row.sex), how) if part)


def _number(row: QueueRow) -> str:
    return row.registration_number


def _doctor(row: QueueRow) -> str:
    return row.doctor_name


def _came(row: QueueRow) -> str:
    return time_text(row.arrived_at)


def _waits(row: QueueRow) -> str:
    return (
        EMPTY
        if row.waiting_minutes is None
        else translated("queue", "{minutes} min").format(minutes=row.waiting_minutes)
    )


def _state(row: QueueRow) -> str:
    return visit_state_words(row.state)


def _tone(row: QueueRow) -> Tone:
    return visit_state_tone(row.state)
