"""The way of a booking, or of all of a patient's: booked, called, moved, come, cancelled; when, why, by whom (BOOK-55)."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.appointments.booking_events import BookingEvent
from narayaneeyam_desktop.formats import moment_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, Pill, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


class BookingWayPage(Page):
    """Signals:
    patient_wanted, all_wanted: the patient's page, and all their bookings.
    """

    patient_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("The way of the booking"))
        self.whose = Pill()
        self.add_beside_title(self.whose)
        self.table: RowsTable[BookingEvent] = RowsTable(
            [
                Column(self.tr("When"), _when, width=170),
                Column("", attrgetter("what"), width=120, tone=_tone),
                Column(self.tr("Time kept"), attrgetter("time"), width=260, stretch=True, strong=True),
                Column(self.tr("Why"), attrgetter("why"), width=220),
                Column(self.tr("By"), attrgetter("by"), width=180),
            ],
            name="booking_way",
            empty=EmptyState(self.tr("No booking yet"), self.tr("F3 on the patient's page keeps the first time.")),
            identity=attrgetter("key"),
        )
        self.table.set_accessible_name(self.tr("The way of the booking"))
        card = Card(margin=8)
        card.body.addWidget(self.table, 1)
        self.body.addWidget(card, 1)
        self.all_action = self.add_page_action(self.tr("All bookings of the patient"), "F6", self.all_wanted.emit)
        self.patient_action = self.add_page_action(self.tr("Patient"), "F4", self.patient_wanted.emit)

    def show_way(self, name: str, number: str, events: Sequence[BookingEvent], *, of_one: bool) -> None:
        """Of one booking, or of all of this patient."""
        self.set_title(self.tr("The way of the booking") if of_one else self.tr("All bookings"))
        self.whose.show_state(f"{name} · {number}")
        self.all_action.setVisible(of_one)
        self.table.show_rows(events)

    def focus_first(self) -> None:
        self.table.setFocus()


def _when(event: BookingEvent) -> str:
    return moment_text(event.at)


def _tone(event: BookingEvent) -> Tone | None:
    return event.tone
