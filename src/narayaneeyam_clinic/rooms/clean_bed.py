"""A bed after a patient has left: cleaned, or taken out of use for a while (STAY-2, STAY-12)."""

from __future__ import annotations

from sqlalchemy import select

from narayaneeyam_clinic.admissions.records import Admission, BedStay
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.rooms.bed_spans import left_behind, lies_in_it
from narayaneeyam_clinic.rooms.records import Bed, BedCondition
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import refuse_long
from narayaneeyam_clinic.shared.news import WardChanged
from narayaneeyam_clinic.store.transaction import Transaction


def clean_bed(tx: Transaction, bed_id: str) -> None:
    """It is ready again; nobody whom another PC had let go lies in it any more (STAY-30).

    Refused: not_permitted, bed_not_found, bed_closed; one that was clean stays so.
    """
    tx.require(Permission.CLEAN_BEDS)
    bed = bed_of(tx, bed_id)
    if bed.condition is BedCondition.CLOSED:
        raise Refused("bed_closed", bed=bed.name, why=bed.closed_why or "")
    bed.condition = BedCondition.READY
    for stay in left_behind(tx.session, bed_id):
        stay.to_at = max(stay.from_at, tx.session.get_one(Admission, stay.admission_id).left_at or tx.now)
    tx.tell(WardChanged())


def close_bed(tx: Transaction, bed_id: str, reason: str) -> None:
    """Nobody is put into it until it is opened. Refused: not_permitted, bed_not_found, reason_missing, bed_occupied."""
    tx.require(Permission.MANAGE_ROOMS)
    if not reason.strip():
        raise Refused("reason_missing", field="reason")
    refuse_long(reason=reason)
    bed = bed_of(tx, bed_id)
    taken = select(BedStay.id).where(BedStay.bed_id == bed_id, lies_in_it()).limit(1)
    if tx.session.scalar(taken) is not None:
        raise Refused("bed_occupied", bed=bed.name)
    bed.condition, bed.closed_why = BedCondition.CLOSED, reason.strip()
    tx.tell(WardChanged())


def open_bed(tx: Transaction, bed_id: str) -> None:
    """It may be given again. Refused: not_permitted, bed_not_found."""
    tx.require(Permission.MANAGE_ROOMS)
    bed = bed_of(tx, bed_id)
    if bed.condition is BedCondition.CLOSED:
        bed.condition, bed.closed_why = BedCondition.READY, None
    tx.tell(WardChanged())


def bed_of(tx: Transaction, bed_id: str) -> Bed:
    """The bed's record. Refused: bed_not_found."""
    bed = tx.session.get(Bed, bed_id)
    if bed is None or not bed.is_active:
        raise Refused("bed_not_found", field="bed")
    return bed
