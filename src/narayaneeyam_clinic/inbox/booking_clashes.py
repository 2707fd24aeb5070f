"""Bookings that share a minute of one doctor, room or patient, made on PCs apart: both stand, somebody decides (BOOK-13).

Found over the bookings from today on, alike on every PC; what has passed has settled itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Integer, or_, select, text, type_coerce

from narayaneeyam_clinic.appointments.appointment_of import appointment_of, take_booking_step
from narayaneeyam_clinic.appointments.book_appointment import Booked
from narayaneeyam_clinic.appointments.booking_steps import KEEPS_ITS_TIME, AppointmentState
from narayaneeyam_clinic.appointments.kept_times import IN_FORCE, kept_times
from narayaneeyam_clinic.appointments.move_appointment import MoveTo, write_move
from narayaneeyam_clinic.appointments.next_slot import next_free_slots
from narayaneeyam_clinic.appointments.records import Appointment
from narayaneeyam_clinic.appointments.schedule_rules import minute_of
from narayaneeyam_clinic.consultations.records import Visit, VisitState
from narayaneeyam_clinic.inbox.booked_in_treatment import booked_in_treatment, sides_in_treatment
from narayaneeyam_clinic.inbox.inbox_rules import SETTLED_WITH, Answer, InboxItem, InboxKind, Place, Side
from narayaneeyam_clinic.inbox.subjects import patient_words
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.rooms.records import Room
from narayaneeyam_clinic.shared.clock import Stamp
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.sync.rivals import authors

_MINUTE_MS = 60_000
# What two bookings share, the weightiest first; it names the thing.
_SHARED = ("doctor_id", "patient_id", "room_id")


def booking_clashes(rd: Reading) -> list[InboxItem]:
    """One item for each pair, for who may see the calendar; who may book settles it."""
    if not rd.by.may(Permission.SEE_CALENDAR):
        return []
    days = _suspected_days(rd)
    rows = _standing(rd, days) if days else []
    people = _people(rd, rows)
    pairs: dict[tuple[str, str], list[str]] = {}
    found: dict[str, Any] = {}
    for shared in _SHARED:
        for one, other in _overlapping(rows, shared, people):
            first, second = sorted((one, other), key=lambda row: (row.stamp, row.id))
            pairs.setdefault((first.id, second.id), []).append(shared)
            found[first.id], found[second.id] = first, second
    return [
        _item(rd, found[first], found[second], shared) for (first, second), shared in pairs.items()
    ] + booked_in_treatment(rd)


def sides_of_booking(rd: Reading, item: InboxItem) -> tuple[Side, ...]:
    """Both bookings, the one made first first: whose, with whom, when, where, and who made it. A treatment stands first."""
    treatment = sides_in_treatment(rd, item) if item.table == "treatment_session" else ()
    rows = rd.session.execute(
        select(
            Appointment.id, Appointment.inserted_stamp, Appointment.patient_id, Appointment.starts_at, Appointment.minutes,
            Staff.name.label("doctor"), Room.name.label("room"),
        )
        .join(Staff, Staff.id == Appointment.doctor_id)
        .outerjoin(Room, Room.id == Appointment.room_id)
        .where(Appointment.id.in_((item.row_id, *item.others)))
        .order_by(Appointment.inserted_stamp, Appointment.id)
    ).all()  # fmt: skip
    who = authors(rd, [row.inserted_stamp for row in rows])
    return treatment + tuple(
        Side(
            key=row.id,
            value=patient_words(rd, row.patient_id),
            by=who[row.inserted_stamp].by,
            at=who[row.inserted_stamp].at,
            device=who[row.inserted_stamp].device,
            facts=(
                ("doctor_id", row.doctor),
                ("starts_at", row.starts_at),
                ("minutes", row.minutes),
                *((("room_id", row.room),) if row.room else ()),
            ),
            place=Place(patient_id=row.patient_id),
        )
        for row in rows
    )


def cancel_the_other(tx: Transaction, item: InboxItem, key: str) -> None:
    """Within `keep_side`: one of the two stays, the other is cancelled. Refused: side_not_found, booking_step_not_possible."""
    ids = (item.row_id, *item.others)
    if key not in ids:
        raise Refused("side_not_found")
    for one in ids:
        if one != key:
            take_booking_step(tx, appointment_of(tx, one), AppointmentState.CANCELLED)


def move_the_later(tx: Transaction, item: InboxItem) -> Booked:
    """Within `move_second`: the one that was made later goes to the next free slot of its doctor. Done on two PCs apart it
    is one move, since the new booking's id is made from what is moved. Refused: no_free_slot, booking_step_not_possible.
    """
    booking = appointment_of(tx, item.others[0])
    slots = next_free_slots(
        tx,
        booking.doctor_id,
        booking.patient_id,
        booking.day,
        booking.minutes,
        limit=1,
        from_minute=minute_of(booking.starts_at),
    )
    if not slots:
        raise Refused("no_free_slot")
    (slot,) = slots
    to = MoveTo(slot.day, slot.starts)
    return write_move(
        tx, booking, to, new_id=natural_id("booking_moved", booking.id, slot.day.isoformat(), str(slot.starts))
    )


def _suspected_days(rd: Reading) -> list[date]:
    """The days from today on with more minutes booked than the clock has, or with a patient who is booked twice."""
    kept = kept_times(rd, rd.today, date.max)
    found = {
        day
        for bits in (kept.doctors, kept.rooms)
        for (whose, day), taken in bits.items()
        if kept.minutes[whose, day] > taken.bit_count()
    }
    people = text(
        "SELECT day FROM appointment INDEXED BY appointment_day"
        f" WHERE day >= :today AND {IN_FORCE} GROUP BY day, patient_id HAVING count(*) > 1"
        f" UNION SELECT day FROM appointment WHERE day >= :today AND {IN_FORCE}"
        " AND patient_id IN (SELECT id FROM patient WHERE merged_into IS NOT NULL)"
    )
    found |= set(rd.session.connection().scalars(people, {"today": rd.today.isoformat()}))
    return [date.fromisoformat(day) for day in sorted(found)]


def _standing(rd: Reading, days: list[date]) -> Sequence[Any]:
    """The bookings of these days that keep their time."""
    query = (
        select(
            Appointment.id, Appointment.inserted_stamp.label("stamp"), Appointment.doctor_id, Appointment.patient_id,
            Appointment.room_id, type_coerce(Appointment.starts_at, Integer).label("at"), Appointment.minutes,
        )
        .outerjoin(Visit, Visit.id == Appointment.visit_id)
        .where(
            Appointment.day.in_(days),
            Appointment.state.in_(KEEPS_ITS_TIME),
            or_(Visit.id.is_(None), Visit.state != VisitState.CANCELLED),
        )
        .order_by(Appointment.starts_at, Appointment.id)
    )  # fmt: skip
    return rd.session.execute(query).all()


def _people(rd: Reading, rows: Sequence[Any]) -> dict[str, str]:
    """Patients of these bookings who were merged -> the record that stands for them."""
    ids = {row.patient_id for row in rows}
    merged = rd.session.scalars(select(Patient.id).where(Patient.id.in_(ids), Patient.merged_into.is_not(None)))
    return {one: same_person(rd, one)[0] for one in merged.all()}


def _overlapping(rows: Sequence[Any], shared: str, people: dict[str, str]) -> Iterator[tuple[Any, Any]]:
    """Pairs that share a minute of the same doctor, patient or room. The rows come by their time."""
    running: dict[str, list[Any]] = {}
    for row in rows:
        key = getattr(row, shared)
        if key is None:
            continue
        key = people.get(key, key)
        still = [one for one in running.get(key, ()) if one.at + one.minutes * _MINUTE_MS > row.at]
        for one in still:
            yield one, row
        running[key] = [*still, row]


def _item(rd: Reading, first: Any, second: Any, shared: list[str]) -> InboxItem:
    names = [patient_words(rd, one) for one in dict.fromkeys((first.patient_id, second.patient_id))]
    may = rd.by.may(SETTLED_WITH[InboxKind.BOOKING])
    return InboxItem(
        item_id=natural_id("inbox", InboxKind.BOOKING, *sorted((first.id, second.id))),
        kind=InboxKind.BOOKING,
        at=Stamp(second.stamp).instant,
        table="appointment",
        row_id=first.id,
        others=(second.id,),
        field=shared[0],
        subject=", ".join(name for name in names if name),
        about=_whose(rd, first, shared[0]),
        amount=max(first.at, second.at),
        place=Place(patient_id=second.patient_id),
        answers=frozenset({Answer.KEEP, Answer.MOVE, Answer.SEEN}) if may else frozenset(),
    )


def _whose(rd: Reading, row: Any, shared: str) -> str:
    """The doctor or the room that both have; of one patient nothing, the name stands there already."""
    if shared == "patient_id":
        return ""
    record: Any = rd.session.get(Staff if shared == "doctor_id" else Room, getattr(row, shared))
    return record.name if record is not None else ""
