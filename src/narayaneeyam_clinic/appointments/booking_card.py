"""What the page of a booking begins with: whom it is for, with whom, and what the clinic would propose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from narayaneeyam_clinic.appointments.appointment_of import refuse_step
from narayaneeyam_clinic.appointments.next_slot import FreeSlot, booked_ahead, next_free_slots, usual_doctor
from narayaneeyam_clinic.appointments.records import Appointment, AppointmentKind, AppointmentState
from narayaneeyam_clinic.appointments.schedule_rules import minute_of
from narayaneeyam_clinic.patients.merged_people import kept_record
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.staff import doctors
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading

__all__ = ["AppointmentKind", "BookingCard", "Proposals", "booking_card", "moving_card", "proposals"]

# So many free times are proposed; the first is nearly always the one.
PROPOSED = 30


@dataclass(frozen=True, slots=True)
class BookingCard:
    """A patient who is to be booked, or a booking that is to be moved (`appointment_id`)."""

    patient_id: str
    patient_name: str
    registration_number: str
    booked_days: tuple[date, ...]
    usual_doctor_id: str | None
    appointment_id: str = ""
    doctor_id: str = ""
    day: date | None = None
    starts: int = 0
    minutes: int | None = None
    kind: AppointmentKind = AppointmentKind.IN_PERSON
    link: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Proposals:
    """The doctors, and the free times of the one that is asked about, or of all."""

    doctors: tuple[tuple[str, str], ...]
    slots: tuple[FreeSlot, ...]


def booking_card(rd: Reading, patient_id: str) -> BookingCard:
    """Of a patient. Refused: not_permitted, patient_not_found."""
    rd.require(Permission.BOOK)
    patient = kept_record(rd, patient_id)
    return BookingCard(
        patient.id,
        patient.name,
        patient.registration_number,
        booked_ahead(rd, patient.id),
        usual_doctor(rd, patient.id),
    )


def moving_card(rd: Reading, appointment_id: str) -> BookingCard:
    """Of a booking that is to be moved. Refused: not_permitted, appointment_not_found, booking_step_not_possible."""
    rd.require(Permission.BOOK)
    booking = rd.session.get(Appointment, appointment_id)
    if booking is None:
        raise Refused("appointment_not_found")
    # Before a time is chosen for it.
    refuse_step(booking, AppointmentState.MOVED)
    patient = kept_record(rd, booking.patient_id)
    return BookingCard(
        patient.id,
        patient.name,
        patient.registration_number,
        (),
        booking.doctor_id,
        booking.id,
        booking.doctor_id,
        booking.day,
        minute_of(booking.starts_at),
        booking.minutes,
        booking.kind,
        booking.link or "",
        booking.note or "",
    )


def proposals(
    rd: Reading,
    doctor_id: str | None,
    patient_id: str | None,
    from_day: date | None,
    minutes: int | None = None,
    from_minute: int = 0,
) -> Proposals:
    """The next free times, with the choice of doctors; of all, where the one who is wanted has left. Refused: not_permitted."""
    here = tuple((one.id, one.name) for one in doctors(rd))
    wanted = doctor_id if doctor_id in dict(here) else None
    slots = next_free_slots(rd, wanted, patient_id, from_day, minutes, PROPOSED, from_minute=from_minute)
    return Proposals(here, slots)
