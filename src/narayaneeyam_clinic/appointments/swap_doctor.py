"""A doctor is late or cannot come: the bookings and the waiting patients of some hours go to another one (BOOK-10)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select

from narayaneeyam_clinic.appointments.booking_steps import EXPECTED
from narayaneeyam_clinic.appointments.other_doctor import refusal_with
from narayaneeyam_clinic.appointments.records import Appointment
from narayaneeyam_clinic.appointments.schedule_rules import A_DAY, instant_of, minute_of
from narayaneeyam_clinic.consultations.move_visit import CAN_BE_MOVED, give_to_doctor
from narayaneeyam_clinic.consultations.records import Visit
from narayaneeyam_clinic.consultations.start_visit import doctor_of
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.news import CalendarChanged
from narayaneeyam_clinic.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Swap:
    """Whose hours go to whom. Without minutes it is the whole day; waiting patients go along on the day itself."""

    day: date
    from_doctor_id: str
    to_doctor_id: str
    from_minute: int = 0
    to_minute: int = A_DAY


@dataclass(frozen=True, slots=True)
class SwapClash:
    """What could not go: a booking or a waiting patient, and the refusal (code and facts) that says why."""

    patient_name: str
    starts: int | None
    token: str | None
    refused: Refused


@dataclass(frozen=True, slots=True)
class Swapped:
    """How many went along, with the new tokens, and everything that stayed where it was."""

    bookings: int
    tokens: dict[str, str] = field(default_factory=dict)
    stayed: tuple[SwapClash, ...] = ()


def swap_doctor(tx: Transaction, swap: Swap) -> Swapped:
    """Whatever does not clash goes to the other doctor at its own time, also outside that doctor's hours; what clashes with
    leave or another booking stays, and is told.

    Refused: not_permitted, doctor_not_found, same_doctor, nothing_to_swap.
    """
    tx.require(Permission.BOOK)
    tx.require(Permission.RUN_QUEUE)
    to = doctor_of(tx, swap.to_doctor_id)
    gone = tx.session.get(Staff, swap.from_doctor_id)
    if gone is None:
        raise Refused("doctor_not_found", field="doctor")
    if gone.id == to.id:
        raise Refused("same_doctor", field="doctor", doctor=to.name)
    bookings, visits = _bookings(tx, swap), _visits(tx, swap)
    if not bookings and not visits:
        raise Refused("nothing_to_swap", doctor=gone.name)
    stayed: list[SwapClash] = []
    moved, tokens = 0, {}
    for booking in bookings:
        no = refusal_with(tx, booking, to)
        if no is not None:
            stayed.append(SwapClash(_name(tx, booking.patient_id), minute_of(booking.starts_at), None, no))
            continue
        booking.doctor_id = to.id
        # The next one is checked against what has just gone over.
        tx.session.flush()
        moved += 1
    for visit in visits:
        before = visit.token
        try:
            give_to_doctor(tx, visit, to)
        except Refused as no:
            stayed.append(SwapClash(_name(tx, visit.patient_id), None, before, no))
        else:
            tokens[before] = visit.token
    tx.tell(CalendarChanged(swap.day))
    return Swapped(moved, tokens, tuple(stayed))


def _bookings(tx: Transaction, swap: Swap) -> list[Appointment]:
    query = select(Appointment).where(
        Appointment.doctor_id == swap.from_doctor_id,
        Appointment.day == swap.day,
        Appointment.state.in_(EXPECTED),
        Appointment.starts_at >= instant_of(swap.day, swap.from_minute),
        Appointment.starts_at < instant_of(swap.day, swap.to_minute),
    )
    return list(tx.session.scalars(query.order_by(Appointment.starts_at, Appointment.id)))


def _visits(tx: Transaction, swap: Swap) -> list[Visit]:
    """Who waits for the doctor now; somebody who is in stays in."""
    if swap.day != tx.today:
        return []
    query = select(Visit).where(
        Visit.doctor_id == swap.from_doctor_id, Visit.day == swap.day, Visit.state.in_(CAN_BE_MOVED)
    )
    return list(tx.session.scalars(query.order_by(Visit.queue_order, Visit.id)))


def _name(tx: Transaction, patient_id: str) -> str:
    return tx.session.get_one(Patient, patient_id).name
