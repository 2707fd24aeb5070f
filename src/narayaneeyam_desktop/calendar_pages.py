"""The pages of the calendar in the list of pages: bookings, schedules, who is to be called and who is to be booked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import PageSpec, Section

if TYPE_CHECKING:
    from narayaneeyam_clinic.store.transaction import Reading


def calendar_pages() -> list[PageSpec]:
    """In the order of the navigation."""
    from narayaneeyam_clinic.people.permissions import Permission as May

    elsewhere = Section.ELSEWHERE
    return [
        PageSpec("calendar", "Calendar", "calendar-days", May.SEE_CALENDAR, Section.DESK, _calendar, dear=2),
        PageSpec(
            "booking", "Book", "calendar-days", May.BOOK, elsewhere, _booking,
            identity=("patient_id", "moving", "follow_up_of_id"), example=_some_patient,
        ),
    ]  # fmt: skip


def _calendar(desk: Desk) -> Page:
    from narayaneeyam_clinic.shared.clock import business_date
    from narayaneeyam_desktop.appointments.calendar_controller import CalendarController
    from narayaneeyam_desktop.appointments.calendar_page import CalendarPage

    page = CalendarPage(business_date(desk.clinic.clock()))
    CalendarController(page, desk)
    return page


def _booking(desk: Desk) -> Page:
    from narayaneeyam_clinic.shared.clock import business_date
    from narayaneeyam_desktop.appointments.booking_controller import BookingController
    from narayaneeyam_desktop.appointments.booking_page import BookingPage

    page = BookingPage(business_date(desk.clinic.clock()))
    BookingController(page, desk)
    return page


def _some_patient(reading: Reading) -> dict[str, object] | None:
    from narayaneeyam_clinic.consultations.queue import queue
    from narayaneeyam_clinic.people.permissions import Permission

    rows = queue(reading) if reading.by.may(Permission.SEE_QUEUE) else []
    return {"patient_id": rows[-1].patient_id} if rows else None
