"""A time with a doctor is kept for a patient (BOOK-3, BOOK-4)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import or_, select

from narayaneeyam_clinic.appointments.booking_steps import KEEPS_ITS_TIME
from narayaneeyam_clinic.appointments.doctor_schedules import Schedules, schedules
from narayaneeyam_clinic.appointments.records import Appointment, AppointmentKind, AppointmentState
from narayaneeyam_clinic.appointments.schedule_rules import (
    A_DAY,
    Session,
    away_during,
    clock_words,
    instant_of,
    minute_of,
    session_at,
)
from narayaneeyam_clinic.appointments.slot_rules import LONGEST_MINUTES, USUAL_MINUTES
from narayaneeyam_clinic.consultations.records import Visit, VisitState
from narayaneeyam_clinic.consultations.start_visit import doctor_of
from narayaneeyam_clinic.patients.merged_people import kept_record, same_person
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.rooms.records import Room
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import refuse_far_day, refuse_long_of
from narayaneeyam_clinic.shared.news import CalendarChanged
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.treatments.records import Therapy, TreatmentSession
from narayaneeyam_clinic.treatments.treatment_states import OPEN_SESSIONS

_LINK = re.compile(r"https?://[^\s<>\"]+")


@dataclass(frozen=True, slots=True)
class NewBooking:
    """What is asked for. `minutes` is the session's slot unless told; a room is the session's when both meet in person.

    `outside_hours` keeps a time in which the doctor has no session; leave and holidays stay closed all the same.
    """

    patient_id: str
    doctor_id: str
    day: date
    starts: int
    minutes: int | None = None
    kind: AppointmentKind = AppointmentKind.IN_PERSON
    room_id: str | None = None
    link: str = ""
    note: str = ""
    outside_hours: bool = False
    follow_up_of_id: str | None = None


@dataclass(frozen=True, slots=True)
class Booked:
    """The booking as it is told to the patient."""

    appointment_id: str
    patient_id: str
    patient_name: str
    doctor_id: str
    doctor_name: str
    day: date
    starts: int
    minutes: int
    starts_at: datetime


@dataclass(frozen=True, slots=True)
class Asked:
    """A time as it is checked: of a doctor, a patient and perhaps a room. `instead_of` is a booking that makes way for it."""

    patient_id: str
    doctor: Staff
    day: date
    starts: int
    minutes: int
    room_id: str | None
    instead_of: str | None = None


def book_appointment(tx: Transaction, wanted: NewBooking) -> Booked:
    """Refused: not_permitted, patient_not_found, doctor_not_found, room_not_found, duration_not_understood,
    day_far_off, text_too_long, link_not_understood, booking_in_past, clinic_closed, doctor_away, not_in_session, slot_taken,
    patient_elsewhere, room_taken, patient_in_treatment.
    """
    tx.require(Permission.BOOK)
    return write_booking(tx, wanted)


def write_booking(
    tx: Transaction, wanted: NewBooking, moved_from: Appointment | None = None, *, new_id: str | None = None
) -> Booked:
    """Within an action that has asked for the right: check the time and keep it, under a new id unless one is told."""
    patient = kept_record(tx, wanted.patient_id)
    doctor = doctor_of(tx, wanted.doctor_id)
    refuse_far_day(wanted.day, tx.today, "day", back=1)
    refuse_long_of(wanted, "note", "link")
    session = _session(tx, doctor, wanted)
    minutes = wanted.minutes or (session.slot_minutes if session else USUAL_MINUTES)
    room_id = wanted.room_id or (session.room_id if session and wanted.kind is AppointmentKind.IN_PERSON else None)
    asked = Asked(
        patient.id, doctor, wanted.day, wanted.starts, minutes, room_id, moved_from.id if moved_from else None
    )
    refuse_impossible_time(tx, asked, outside_hours=wanted.outside_hours)
    refuse_overlap(tx, asked)
    booking = tx.add(
        Appointment(
            id=new_id,
            patient_id=patient.id,
            doctor_id=doctor.id,
            day=wanted.day,
            starts_at=instant_of(wanted.day, wanted.starts),
            minutes=minutes,
            room_id=room_id,
            kind=wanted.kind,
            link=meeting_link(wanted.link),
            note=wanted.note.strip() or None,
            state=AppointmentState.BOOKED,
            moved_from_id=moved_from.id if moved_from else None,
            follow_up_of_id=wanted.follow_up_of_id,
            booked_at=tx.now,
            booked_by=tx.by.user_id,
        )
    )
    tx.tell(CalendarChanged(booking.day))
    return Booked(
        booking.id,
        patient.id,
        patient.name,
        doctor.id,
        doctor.name,
        booking.day,
        wanted.starts,
        minutes,
        booking.starts_at,
    )


def refuse_impossible_time(tx: Transaction, asked: Asked, *, outside_hours: bool) -> None:
    """Refused: duration_not_understood, booking_in_past, clinic_closed, doctor_away, not_in_session."""
    if not 1 <= asked.minutes <= LONGEST_MINUTES or not 0 <= asked.starts <= A_DAY - asked.minutes:
        raise Refused("duration_not_understood", field="minutes")
    if instant_of(asked.day, asked.starts + asked.minutes) <= tx.now:
        raise Refused("booking_in_past", field="starts", day=asked.day, time=clock_words(asked.starts))
    planned = refuse_away(tx, asked)
    sits = session_at(planned.sessions(asked.doctor.id, asked.day), asked.starts, asked.minutes)
    if sits is None and not outside_hours:
        raise Refused(
            "not_in_session",
            field="starts",
            doctor=asked.doctor.name,
            day=asked.day,
            time=clock_words(asked.starts),
            minutes=asked.minutes,
        )


def refuse_away(tx: Transaction, asked: Asked) -> Schedules:
    """Returns what was planned. Refused: clinic_closed, doctor_away."""
    planned = schedules(tx, asked.day, asked.day, [asked.doctor.id])
    away = away_during(asked.day, asked.starts, asked.minutes, planned.aways(asked.doctor.id, asked.day))
    if away is not None and away.is_holiday:
        raise Refused("clinic_closed", field="day", day=asked.day, reason=away.reason)
    if away is not None:
        raise Refused("doctor_away", field="doctor", doctor=asked.doctor.name, day=asked.day)
    return planned


def refuse_overlap(tx: Transaction, asked: Asked) -> None:
    """Refused: slot_taken, patient_elsewhere, room_taken, patient_in_treatment, each with what stands there and when."""
    person = same_person(tx, asked.patient_id)
    if asked.room_id is not None and tx.session.get(Room, asked.room_id) is None:
        raise Refused("room_not_found", field="room")
    begins = instant_of(asked.day, asked.starts)
    query = (
        select(
            Appointment.id, Appointment.patient_id, Appointment.doctor_id, Appointment.room_id, Appointment.starts_at,
            Appointment.minutes, Staff.name.label("doctor"), Room.name.label("room"),
        )
        .join(Staff, Staff.id == Appointment.doctor_id)
        .outerjoin(Room, Room.id == Appointment.room_id)
        .outerjoin(Visit, Visit.id == Appointment.visit_id)
        .where(
            Appointment.day == asked.day,
            Appointment.state.in_(KEEPS_ITS_TIME),
            or_(Visit.id.is_(None), Visit.state != VisitState.CANCELLED),
            Appointment.starts_at < begins + timedelta(minutes=asked.minutes),
            Appointment.id != (asked.instead_of or ""),
        )
        .order_by(Appointment.starts_at, Appointment.id)
    )  # fmt: skip
    standing = [row for row in tx.session.execute(query) if row.starts_at + timedelta(minutes=row.minutes) > begins]
    for code, field, stands in (
        ("slot_taken", "starts", lambda row: row.doctor_id == asked.doctor.id),
        ("patient_elsewhere", "starts", lambda row: row.patient_id in person),
        ("room_taken", "room", lambda row: asked.room_id is not None and row.room_id == asked.room_id),
    ):
        for row in standing:
            if stands(row):
                starts = minute_of(row.starts_at)
                facts = {"doctor": row.doctor, "room": row.room, "day": asked.day}
                facts |= {"time": clock_words(starts), "until": clock_words(starts + row.minutes)}
                raise Refused(code, field=field, **facts)
    _refuse_treatment(tx, asked, person, begins)


def _refuse_treatment(tx: Transaction, asked: Asked, person: tuple[str, ...], begins: datetime) -> None:
    """Nobody is with the doctor and on the droni at once."""
    query = (
        select(TreatmentSession.starts_at, TreatmentSession.minutes, Therapy.name)
        .join(Therapy, Therapy.id == TreatmentSession.therapy_id)
        .where(
            TreatmentSession.patient_id.in_(person),
            TreatmentSession.day == asked.day,
            TreatmentSession.state.in_(OPEN_SESSIONS),
            TreatmentSession.starts_at < begins + timedelta(minutes=asked.minutes),
        )
    )
    for row in tx.session.execute(query.order_by(TreatmentSession.starts_at, TreatmentSession.id)):
        if row.starts_at + timedelta(minutes=row.minutes) > begins:
            time = clock_words(minute_of(row.starts_at))
            until = clock_words(minute_of(row.starts_at) + row.minutes)
            raise Refused(
                "patient_in_treatment", field="starts", therapy=row.name, day=asked.day, time=time, until=until
            )


def meeting_link(typed: str) -> str | None:
    """The address of a video call. Refused: link_not_understood."""
    link = typed.strip()
    if link and not _LINK.fullmatch(link):
        raise Refused("link_not_understood", field="link")
    return link or None


def _session(tx: Transaction, doctor: Staff, wanted: NewBooking) -> Session | None:
    """The session in which the booking begins."""
    planned = schedules(tx, wanted.day, wanted.day, [doctor.id])
    return session_at(planned.sessions(doctor.id, wanted.day), wanted.starts, 1)
