"""What Today does with bookings: check in, cancel, note who did not come; and where the other work of the day is done."""

from __future__ import annotations

from PySide6.QtCore import QObject

from narayaneeyam_clinic.appointments.cancel_appointment import cancel_appointment
from narayaneeyam_clinic.appointments.check_in import check_in
from narayaneeyam_clinic.appointments.mark_no_show import mark_no_show
from narayaneeyam_clinic.appointments.today_board import Expected, Waits, waiting_work
from narayaneeyam_clinic.consultations.start_visit import StartedVisit
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_desktop.booking_words import when_words
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.paper_out import PaperOut
from narayaneeyam_desktop.papers_to_print import print_ticket
from narayaneeyam_desktop.patients.today_page import TodayPage
from narayaneeyam_desktop.widgets.ask import ask_reason

# What waits -> the page where it is done.
_WHERE = {
    Waits.MY_PATIENTS: "consultations",
    Waits.TO_BILL: "counter",
    Waits.TO_CALL: "calls",
    Waits.ADMISSIONS: "ward",
    Waits.WARD_TASKS: "ward_tasks",
    Waits.WARD_MEDICINES: "ward_stock",
    Waits.COURSES: "courses",
    Waits.BEDS_TO_CLEAN: "ward",
}


class TodayBookings(QObject):
    """Beside the controller of Today, which reads and shows."""

    def __init__(self, page: TodayPage, desk: Desk, out: PaperOut, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._desk, self._out = page, desk, out
        self._asked: Expected | None = None
        page.check_in_wanted.connect(self._check_in)
        page.no_show_wanted.connect(self._no_show)
        page.booking_cancel_asked.connect(self._ask_cancel)
        page.has_not_come.connect(self._say_not_come)
        page.has_come.connect(self._say_come)
        page.booking_wanted.connect(self._book)
        page.work.wanted.connect(self._go)

    def look(self) -> None:
        """What else waits for this person; after the queue, which matters more."""
        self._desk.read(self, waiting_work, done=self._page.show_work, replaces="work")

    def _check_in(self, row: Expected) -> None:
        self._desk.change(
            self,
            lambda tx: check_in(tx, row.booking.appointment_id),
            why="calendar.check_in",
            done=self._checked_in,
            disables=self._page.check_in_action,
        )

    def _checked_in(self, visit: StartedVisit) -> None:
        words = self.tr("{name} has token {token} for {doctor}.")
        self._desk.say(words.format(name=visit.patient_name, token=visit.token, doctor=visit.doctor_name))
        self._page.show_new_token(visit.visit_id)
        print_ticket(self._out, visit.visit_id, visit.token)

    def _no_show(self, row: Expected) -> None:
        self._desk.change(self, lambda tx: mark_no_show(tx, row.booking.appointment_id), why="calendar.no_show")

    def _ask_cancel(self, row: Expected) -> None:
        self._asked = row
        ask_reason(
            self._page,
            self.tr("Cancel the booking"),
            f"{row.booking.patient_name}, {when_words(row.booking.day, row.booking.starts)}",
            self.tr("Why is it cancelled?"),
            self._cancel,
            verb=self.tr("Cancel it"),
        )

    def _cancel(self, reason: str) -> None:
        row = self._asked
        if row is not None:
            appointment_id = row.booking.appointment_id
            self._desk.change(self, lambda tx: cancel_appointment(tx, appointment_id, reason), why="calendar.cancel")

    def _say_not_come(self, row: Expected) -> None:
        words = self.tr("{name} is booked and has not come yet. F4 checks in.")
        self._desk.say(words.format(name=row.booking.patient_name))

    def _say_come(self) -> None:
        self._desk.say(self.tr("Choose a booking that has not come yet."))

    def _book(self, patient_id: str) -> None:
        if patient_id:
            self._desk.open_page("booking", patient_id=patient_id)
        else:
            self._desk.open_page("booking")

    def _go(self, what: Waits) -> None:
        if what is Waits.FOLLOW_UPS:
            self._desk.open_page("calls", tab="follow_ups")
        elif what is Waits.OPEN_CHARGES:
            if self._desk.may(Permission.SELL):
                self._desk.open_page("counter", waiting=True)
            else:
                self._desk.open_page("services")
        elif what is Waits.TO_BILL and not self._desk.may(Permission.SELL):
            self._desk.open_page("bills")
        else:
            self._desk.open_page(_WHERE[what])
