"""Which steps a stay may take between its states (STAY-9), and the one place where it takes them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import or_, select

from narayaneeyam_clinic.admissions.records import Admission, AdmissionState, BedStay
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.rooms.records import Bed, BedCondition, Room
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.news import WardChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction

STEPS: dict[AdmissionState, frozenset[AdmissionState]] = {
    AdmissionState.ADMITTED: frozenset({AdmissionState.DISCHARGE_ORDERED, AdmissionState.CANCELLED}),
    AdmissionState.DISCHARGE_ORDERED: frozenset({AdmissionState.ADMITTED, AdmissionState.LEFT}),
    AdmissionState.LEFT: frozenset(),
    AdmissionState.CANCELLED: frozenset(),
}

# The patient has a bed.
IN_HOUSE = (AdmissionState.ADMITTED, AdmissionState.DISCHARGE_ORDERED)


def may_step(before: AdmissionState, after: AdmissionState) -> bool:
    """Whether the step makes sense; staying is no step."""
    return after in STEPS[before]


def stay_of(rd: Reading, admission_id: str) -> Admission:
    """The stay's record, within an action or read that has asked. Refused: stay_not_found."""
    admission = rd.session.get(Admission, admission_id)
    if admission is None:
        raise Refused("stay_not_found")
    return admission


def stay_in_house(rd: Reading, admission_id: str) -> Admission:
    """A stay that goes on. Refused: stay_not_found, stay_is_over (with the number)."""
    admission = stay_of(rd, admission_id)
    if admission.state not in IN_HOUSE:
        raise Refused("stay_is_over", number=admission.number)
    return admission


def refuse_before_stay(admission: Admission, day: date | None, field: str = "day") -> None:
    """What belongs to a stay is of no day before it. Refused: day_before_stay."""
    since = business_date(admission.admitted_at)
    if day is not None and day < since:
        raise Refused("day_before_stay", field=field, day=day, since=since)


def stay_now(rd: Reading, patient_id: str) -> Admission | None:
    """The stay that the person is in, within an action or read that has asked; the later where two PCs admitted them."""
    return rd.session.scalars(
        select(Admission)
        .where(Admission.patient_id.in_(same_person(rd, patient_id)), Admission.state.in_(IN_HOUSE))
        .order_by(Admission.admitted_at.desc(), Admission.id)
        .limit(1)
    ).first()


def stay_at(rd: Reading, patient_id: str, at: datetime, rather: str | None = None) -> str | None:
    """The id of the stay that the person was in at a moment, within an action or read that has asked; of several (two PCs) the
    one that is named `rather`, or the later.
    """
    found: str | None = rd.session.scalar(
        select(Admission.id)
        .where(
            Admission.patient_id.in_(same_person(rd, patient_id)),
            Admission.state != AdmissionState.CANCELLED,
            Admission.admitted_at <= at,
            or_(Admission.left_at.is_(None), Admission.left_at >= at),
        )
        .order_by(Admission.id != (rather or ""), Admission.admitted_at.desc(), Admission.id)
        .limit(1)
    )
    return found


def take_step(tx: Transaction, admission: Admission, after: AdmissionState) -> None:
    """Move the stay on and tell everyone. Refused: stay_step_not_possible, with the number and where it stands."""
    if not may_step(admission.state, after):
        raise Refused(
            "stay_step_not_possible",
            number=admission.number,
            state=admission.state.replace("_", " "),
            wanted=after.replace("_", " "),
        )
    admission.state = after
    tx.tell(WardChanged(admission.id))


def beds_now(rd: Reading, admission_id: str) -> list[BedStay]:
    """Where the patient lies: one bed, or more where two PCs transferred apart; the latest is last."""
    return list(
        rd.session.scalars(
            select(BedStay)
            .where(BedStay.admission_id == admission_id, BedStay.to_at.is_(None))
            .order_by(BedStay.from_at, BedStay.id)
        )
    )


def take_bed(tx: Transaction, admission_id: str, bed: Bed, why: str | None = None) -> BedStay:
    """Within an action: the patient lies here from now on. Refused: category_missing, of a room that is none to stay in."""
    room = tx.session.get_one(Room, bed.room_id)
    if room.category_id is None:
        raise Refused("category_missing", field="bed")
    return tx.add(
        BedStay(admission_id=admission_id, bed_id=bed.id, category_id=room.category_id, from_at=tx.now, why=why)
    )


def leave_beds(tx: Transaction, admission_id: str) -> None:
    """Within an action: the patient has left every bed of the stay, and each is to be cleaned (STAY-10, STAY-12)."""
    for stay in beds_now(tx, admission_id):
        stay.to_at = tx.now
        bed = tx.session.get_one(Bed, stay.bed_id)
        if bed.condition is BedCondition.READY:
            bed.condition = BedCondition.TO_CLEAN
    tx.session.flush()
