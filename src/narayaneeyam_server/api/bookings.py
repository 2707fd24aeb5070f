"""The times that are kept for patients."""

from datetime import date, datetime

from fastapi import APIRouter, Response
from sqlalchemy import select

from narayaneeyam_clinic.appointments.booking_steps import AppointmentKind, AppointmentState
from narayaneeyam_clinic.appointments.records import Appointment
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_server.api.paging import Answer, OfAsked, OfNarrowed, OfPage, PageOf

router = APIRouter(tags=["bookings"])


class BookingRead(Answer):
    """A booking that was moved stays, and the new one names it in `moved_from_id`. From `checked_in` on its visit goes on."""

    id: str
    patient_id: str
    doctor_id: str
    day: date
    starts_at: datetime
    minutes: int
    room_id: str | None
    kind: AppointmentKind
    link: str | None
    note: str | None
    state: AppointmentState
    state_why: str | None
    visit_id: str | None
    moved_from_id: str | None
    follow_up_of_id: str | None
    booked_at: datetime


@router.get("/clinics/{clinic_id}/bookings", response_model=PageOf[BookingRead])
def bookings(asked: OfAsked, page: OfPage, narrowed: OfNarrowed) -> Response:
    """Of every state, by id."""
    a = Appointment

    def read(rd: Reading) -> PageOf[BookingRead]:
        rd.require(Permission.SEE_CALENDAR)
        query = select(
            a.id, a.patient_id, a.doctor_id, a.day, a.starts_at, a.minutes, a.room_id, a.kind, a.link, a.note, a.state,
            a.state_why, a.visit_id, a.moved_from_id, a.follow_up_of_id, a.booked_at,
        )  # fmt: skip
        rows, following = page.of(asked, rd, narrowed.among(query, a), a.id)
        return PageOf(items=[BookingRead(**row._asdict()) for row in rows], next_cursor=following)

    return asked.answer(read)
