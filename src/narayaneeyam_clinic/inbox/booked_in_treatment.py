"""A patient who is booked with a doctor while in a treatment, the two written on PCs apart (BOOK-13)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Integer, select, text, type_coerce

from narayaneeyam_clinic.appointments.kept_times import IN_FORCE
from narayaneeyam_clinic.appointments.records import Appointment
from narayaneeyam_clinic.inbox.inbox_rules import SETTLED_WITH, Answer, InboxItem, InboxKind, Place, Side
from narayaneeyam_clinic.inbox.subjects import patient_words
from narayaneeyam_clinic.patients.merged_people import several_records
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import Stamp
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.rivals import authors
from narayaneeyam_clinic.treatments.records import Therapy, TreatmentSession
from narayaneeyam_clinic.treatments.treatment_states import OPEN_SESSIONS

_MINUTE_MS = 60_000


def booked_in_treatment(rd: Reading) -> list[InboxItem]:
    """One item for each pair from today on, for who may see both; the booking can be moved, or both are left."""
    if not (rd.by.may(Permission.SEE_CALENDAR) and rd.by.may(Permission.SEE_TREATMENTS)):
        return []
    session, booking = TreatmentSession, Appointment
    rows = list(rd.session.execute(_meeting(rd).where(booking.patient_id == session.patient_id)))
    if kept := several_records(rd):
        # The booking of one record, the treatment of another: they are one person.
        under_others = _meeting(rd).where(session.patient_id.in_(kept), booking.patient_id.in_(kept))
        rows += [
            row
            for row in rd.session.execute(under_others)
            if row.treated_id != row.patient_id and kept[row.treated_id] == kept[row.patient_id]
        ]
    # What one PC wrote beside the other was meant.
    return [_item(rd, row) for row in rows if Stamp(row.planned).device_number != Stamp(row.kept).device_number]


def sides_in_treatment(rd: Reading, item: InboxItem) -> tuple[Side, ...]:
    """The treatment, and the booking as the one that can be moved."""
    session = rd.session.execute(
        select(TreatmentSession.inserted_stamp, TreatmentSession.starts_at, TreatmentSession.minutes, Therapy.name)
        .join(Therapy, Therapy.id == TreatmentSession.therapy_id)
        .where(TreatmentSession.id == item.row_id)
    ).one()
    who = authors(rd, [session.inserted_stamp])[session.inserted_stamp]
    facts = (("starts_at", session.starts_at), ("minutes", session.minutes))
    return (Side(item.row_id, session.name, who.by, who.at, who.device, facts=facts, place=item.place),)


def _meeting(rd: Reading) -> Any:
    """Treatments and bookings that share a minute, from today on; whose they are is for the caller to say."""
    session, booking = TreatmentSession, Appointment
    begins, booked = type_coerce(session.starts_at, Integer), type_coerce(booking.starts_at, Integer)
    return (
        select(
            session.id.label("session_id"), booking.id.label("booking_id"), booking.patient_id, Therapy.name,
            session.patient_id.label("treated_id"), session.inserted_stamp.label("planned"),
            booking.inserted_stamp.label("kept"), begins.label("begins"), booked.label("booked"),
        )
        .join(Therapy, Therapy.id == session.therapy_id)
        .join(booking, booking.day == session.day)
        .where(
            session.day >= rd.today,
            session.state.in_(OPEN_SESSIONS),
            text(IN_FORCE),
            begins < booked + booking.minutes * _MINUTE_MS,
            booked < begins + session.minutes * _MINUTE_MS,
        )
        .order_by(session.day, session.starts_at, session.id, booking.id)
    )  # fmt: skip


def _item(rd: Reading, row: Any) -> InboxItem:
    may = rd.by.may(SETTLED_WITH[InboxKind.BOOKING])
    return InboxItem(
        item_id=natural_id("inbox", InboxKind.BOOKING, *sorted((row.session_id, row.booking_id))),
        kind=InboxKind.BOOKING,
        at=Stamp(max(row.planned, row.kept)).instant,
        table="treatment_session",
        row_id=row.session_id,
        others=(row.booking_id,),
        field="patient_id",
        subject=patient_words(rd, row.patient_id),
        about=row.name,
        amount=max(row.begins, row.booked),
        place=Place(patient_id=row.patient_id),
        answers=frozenset({Answer.MOVE, Answer.SEEN}) if may else frozenset(),
    )
