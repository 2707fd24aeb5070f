"""The pages of the calendar in the list of pages: bookings, schedules, who is to be called and who is to be booked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import PageSpec, Section, somebody_here

if TYPE_CHECKING:
    from narayaneeyam_clinic.store.transaction import Reading


def calendar_pages() -> list[PageSpec]:
    """Those of the desk, in the order of the navigation; the schedules stand among the pages of the office."""
    from narayaneeyam_clinic.people.permissions import Permission as May

    elsewhere = Section.ELSEWHERE
    return [
        PageSpec("calendar", "Calendar", "calendar-days", May.SEE_CALENDAR, Section.DESK, _calendar),
        PageSpec("calls", "Calls", "phone", May.BOOK, Section.DESK, _calls, waiting=_waiting_calls),
        PageSpec(
            "booking", "Book", "calendar-days", May.BOOK, elsewhere, _booking,
            identity=("patient_id", "moving", "follow_up_of_id"), example=somebody_here,
        ),
        PageSpec(
            "booking_way", "The way of the booking", "calendar-days", May.SEE_CALENDAR, elsewhere, _booking_way,
            identity=("appointment_id", "patient_id"), example=_some_booking,
        ),
    ]  # fmt: skip


def schedule_pages() -> list[PageSpec]:
    """What the office plans."""
    from narayaneeyam_clinic.people.permissions import Permission as May

    return [PageSpec("schedules", "Schedules", "clock", May.MANAGE_SCHEDULES, Section.OFFICE, _schedules)]


def _schedules(desk: Desk) -> Page:
    from narayaneeyam_desktop.appointments.schedules_controller import make_schedules

    return make_schedules(desk)


def _calendar(desk: Desk) -> Page:
    from narayaneeyam_desktop.appointments.calendar_controller import make_calendar

    return make_calendar(desk)


def _calls(desk: Desk) -> Page:
    from narayaneeyam_desktop.appointments.calls_controller import make_calls

    return make_calls(desk)


def _waiting_calls(reading: Reading) -> int:
    from narayaneeyam_clinic.appointments.today_board import to_call

    return to_call(reading)


def _booking(desk: Desk) -> Page:
    from narayaneeyam_desktop.appointments.booking_controller import make_booking

    return make_booking(desk)


def _booking_way(desk: Desk) -> Page:
    from narayaneeyam_desktop.appointments.booking_way_controller import make_booking_way

    return make_booking_way(desk)


def _some_booking(reading: Reading) -> dict[str, object] | None:
    from narayaneeyam_clinic.appointments.day_calendar import day_calendar

    cells = [cell for doctor in day_calendar(reading).doctors for cell in doctor.bookings]
    return {"appointment_id": cells[0].appointment_id} if cells else None
