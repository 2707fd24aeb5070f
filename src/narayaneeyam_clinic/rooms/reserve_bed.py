"""A bed is kept for somebody for some days; it shares no night with another reservation or a stay (STAY-3)."""

from __future__ import annotations

from datetime import date

from pydantic import BaseModel, ConfigDict, Field

from narayaneeyam_clinic.admissions.records import BedReservation, ReservationState
from narayaneeyam_clinic.patients.merged_people import kept_record
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.rooms.bed_spans import refuse_bed
from narayaneeyam_clinic.rooms.clean_bed import bed_of
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.limits import refuse_far_day, refuse_long_of
from narayaneeyam_clinic.shared.news import WardChanged
from narayaneeyam_clinic.store.transaction import Transaction


class ReservationDraft(BaseModel):
    """A bed from a day until the day of leaving, which is free again. `id` makes reserving twice harmless."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    id: str = Field(default_factory=new_id)
    bed_id: str
    patient_id: str
    from_day: date
    to_day: date
    note: str = ""


def reserve_bed(tx: Transaction, draft: ReservationDraft) -> str:
    """The reservation's id. Refused: not_permitted, bed_not_found, patient_not_found, days_wrong, day_far_off,
    text_too_long, and `refuse_bed`.
    """
    tx.require(Permission.ADMIT)
    if tx.session.get(BedReservation, draft.id) is not None:
        return draft.id
    bed = bed_of(tx, draft.bed_id)
    patient = kept_record(tx, draft.patient_id)
    refuse_long_of(draft, "note")
    _refuse_days(tx, draft.from_day, draft.to_day)
    refuse_bed(tx, bed, patient, draft.from_day, draft.to_day)
    tx.add(
        BedReservation(
            id=draft.id,
            bed_id=bed.id,
            patient_id=patient.id,
            from_day=draft.from_day,
            to_day=draft.to_day,
            note=draft.note or None,
            state=ReservationState.RESERVED,
            reserved_at=tx.now,
            reserved_by=tx.by.user_id,
        )
    )
    tx.tell(WardChanged())
    return draft.id


def move_reservation(tx: Transaction, reservation_id: str, bed_id: str, from_day: date, to_day: date) -> None:
    """To another bed or other days. Refused: as `reserve_bed`, and reservation_not_found, reservation_is_over."""
    tx.require(Permission.ADMIT)
    found = _reservation(tx, reservation_id)
    bed = bed_of(tx, bed_id)
    patient = kept_record(tx, found.patient_id)
    _refuse_days(tx, from_day, to_day)
    refuse_bed(tx, bed, patient, from_day, to_day, besides_reservation=found.id)
    found.bed_id, found.from_day, found.to_day = bed.id, from_day, to_day
    tx.tell(WardChanged())


def cancel_reservation(tx: Transaction, reservation_id: str) -> None:
    """Refused: not_permitted, reservation_not_found, reservation_is_over."""
    tx.require(Permission.ADMIT)
    _reservation(tx, reservation_id).state = ReservationState.CANCELLED
    tx.tell(WardChanged())


def _reservation(tx: Transaction, reservation_id: str) -> BedReservation:
    found = tx.session.get(BedReservation, reservation_id)
    if found is None:
        raise Refused("reservation_not_found")
    if found.state is not ReservationState.RESERVED:
        raise Refused("reservation_is_over")
    return found


def _refuse_days(tx: Transaction, from_day: date, to_day: date) -> None:
    if to_day <= from_day or to_day <= tx.today:
        raise Refused("days_wrong", field="to_day", from_day=from_day, to_day=to_day)
    refuse_far_day(from_day, tx.today, "from_day", back=1)
    refuse_far_day(to_day, tx.today, "to_day")
