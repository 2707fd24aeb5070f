"""A charge that was posted to the wrong stay goes to another stay of the same person: taken back here and owed there, in one
step, with the reason (STAY-78).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from narayaneeyam_clinic.admissions.admission_steps import stay_of
from narayaneeyam_clinic.admissions.records import Admission, AdmissionState
from narayaneeyam_clinic.billing.charge_kinds import FEE, OTHER, THERAPY_KIND
from narayaneeyam_clinic.billing.ledger import NewCharge, PostedCharge, post_charge, reverse_charge
from narayaneeyam_clinic.billing.ledger_records import Charge
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.limits import refuse_long
from narayaneeyam_clinic.shared.news import WardChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction

# Rooms follow the bed, meals and medicines what was brought: they are taken back where that was noted.
MOVABLE = (FEE, OTHER, THERAPY_KIND)


@dataclass(frozen=True, slots=True)
class OtherStay:
    """A stay to which a charge may go; `until` is None while it goes on."""

    admission_id: str
    number: str
    since: date
    until: date | None


def other_stays(rd: Reading, admission_id: str) -> tuple[OtherStay, ...]:
    """Of the same person, under any of their records, the latest first. Refused: not_permitted, stay_not_found."""
    rd.require(Permission.TAKE_FEES)
    stay = stay_of(rd, admission_id)
    found = rd.session.scalars(
        select(Admission)
        .where(
            Admission.patient_id.in_(same_person(rd, stay.patient_id)),
            Admission.id != stay.id,
            Admission.state != AdmissionState.CANCELLED,
        )
        .order_by(Admission.admitted_at.desc(), Admission.id)
    )
    return tuple(OtherStay(one.id, one.number, *_days(one)) for one in found)


def move_charge(tx: Transaction, charge_id: str, admission_id: str, reason: str) -> PostedCharge:
    """The charge as it is owed in the other stay. Its day stays, or is the nearest day of that stay. Moving it twice, or at
    two PCs, moves it once.

    Refused: not_permitted, charge_not_found, charge_follows_what_was_done (rooms, meals, medicines, packages), stay_not_found,
    stay_is_cancelled, stay_of_another_patient, charge_is_there, reason_missing, text_too_long, charge_is_reversed,
    charge_is_billed.
    """
    tx.require(Permission.TAKE_FEES)
    charge = tx.session.get(Charge, charge_id)
    if charge is None or charge.reverses_id is not None or charge.admission_id is None:
        raise Refused("charge_not_found")
    if charge.kind not in MOVABLE:
        raise Refused("charge_follows_what_was_done", description=charge.description)
    to = stay_of(tx, admission_id)
    if to.patient_id not in same_person(tx, charge.patient_id):
        raise Refused("stay_of_another_patient", number=to.number)
    if to.id == charge.admission_id:
        raise Refused("charge_is_there", description=charge.description, number=to.number)
    refuse_long(reason=reason)
    moved_id = natural_id("moved", charge.id)
    if (earlier := tx.session.get(Charge, moved_id)) is not None and earlier.admission_id == to.id:
        return PostedCharge(earlier.id, earlier.amount, is_repeat=True)
    left = charge.quantity + (
        tx.session.scalar(select(func.sum(Charge.quantity)).where(Charge.reverses_id == charge.id)) or 0
    )
    reverse_charge(tx, charge.id, reason)
    posted = post_charge(tx, _there(charge, to, left, moved_id))
    for stay_id in (charge.admission_id, to.id):
        tx.tell(WardChanged(stay_id))
    return posted


def _there(charge: Charge, to: Admission, left: int, moved_id: str) -> NewCharge:
    """`source_id` is the charge that it was: what was done counts for the first one alone."""
    since, until = _days(to)
    return NewCharge(
        id=moved_id,
        patient_id=to.patient_id,
        admission_id=to.id,
        kind=charge.kind,
        description=charge.description,
        price=charge.price,
        quantity=left,
        pack_size=charge.pack_size,
        base_unit=charge.base_unit,
        day=max(since, charge.day if until is None else min(charge.day, until)),
        package_sale_id=charge.package_sale_id,
        covered=charge.covered if charge.package_sale_id is not None else None,
        sac=charge.sac,
        source_id=charge.id,
        position=charge.position,
    )


def _days(stay: Admission) -> tuple[date, date | None]:
    return business_date(stay.admitted_at), business_date(stay.left_at) if stay.left_at is not None else None
