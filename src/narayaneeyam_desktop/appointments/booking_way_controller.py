"""Answers the page that tells the way of a booking."""

from __future__ import annotations

from narayaneeyam_clinic.appointments.appointment_history import BookingWay, booking_way
from narayaneeyam_desktop.appointments.booking_events import booking_events
from narayaneeyam_desktop.appointments.booking_way_page import BookingWayPage
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk


class BookingWayController(Controller):
    """Arguments: `appointment_id`, or `patient_id` for all bookings of one person."""

    def __init__(self, page: BookingWayPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._appointment_id = self._patient_id = ""
        page.patient_wanted.connect(self._open_patient)
        page.all_wanted.connect(self._open_all)
        desk.news.calendar_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._appointment_id = str(arguments.get("appointment_id") or "")
        self._patient_id = str(arguments.get("patient_id") or "")
        self._read()

    def _changed(self, _news: object) -> None:
        if self._page.isVisible():
            self._read()

    def _read(self) -> None:
        appointment_id, patient_id = self._appointment_id, self._patient_id
        self.desk.read(
            self, lambda rd: booking_way(rd, appointment_id, patient_id), done=self._show, replaces="booking way"
        )

    def _show(self, way: BookingWay) -> None:
        self._patient_id = way.patient_id
        self._page.show_way(
            way.patient_name, way.registration_number, booking_events(way.steps), of_one=bool(self._appointment_id)
        )

    def _open_patient(self) -> None:
        if self._patient_id:
            self.desk.open_page("patient", patient_id=self._patient_id)

    def _open_all(self) -> None:
        if self._patient_id:
            self.desk.open_page("booking_way", patient_id=self._patient_id)


def make_booking_way(desk: Desk) -> BookingWayPage:
    """The page with its controller."""
    page = BookingWayPage()
    BookingWayController(page, desk)
    return page
