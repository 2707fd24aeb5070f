"""What the ward asks of the pharmacy: the prescriptions of stays that go on, less what was issued of each line (STAY-68)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select

from narayaneeyam_clinic.admissions.admission_steps import IN_HOUSE
from narayaneeyam_clinic.admissions.records import (
    Admission,
    BedStay,
    DischargeSummary,
    WardEvent,
    WardEventKind,
    WardIssue,
)
from narayaneeyam_clinic.patients.allergies import substances_to_avoid
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Medicine
from narayaneeyam_clinic.prescriptions.last_prescription import dose_of, when_of
from narayaneeyam_clinic.prescriptions.records import Prescription, PrescriptionLine
from narayaneeyam_clinic.prescriptions.when_rules import taking_words
from narayaneeyam_clinic.rooms.records import Bed, Room
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class AskedLine:
    """One prescribed medicine. `wanted` is in base units, None where the doctor named no amount; `issued` is net of returns.

    `medicine_id` is None for what the pharmacy does not keep.
    """

    line_id: str
    medicine_id: str | None
    name: str
    dose: str
    day: date
    wanted: int | None
    issued: int
    base_unit: str
    pack_size: int

    @property
    def missing(self) -> int:
        return max(0, (self.wanted or 0) - self.issued)


@dataclass(frozen=True, slots=True)
class WardPatient:
    """Somebody in a bed, for the list of the pharmacy; `allergies` is None for who may not see them."""

    admission_id: str
    number: str
    patient_id: str
    patient_name: str
    bed: str
    open_lines: int


def ward_patients(rd: Reading) -> list[WardPatient]:
    """Everybody in house by bed, with how many prescribed lines are not issued yet. Refused: not_permitted."""
    rd.require(Permission.SEE_WARD)
    rows = rd.session.execute(
        select(Admission.id, Admission.number, Patient.id, Patient.name, func.min(Room.name), func.min(Bed.name))
        .join(Patient, Patient.id == Admission.patient_id)
        .outerjoin(BedStay, (BedStay.admission_id == Admission.id) & BedStay.to_at.is_(None))
        .outerjoin(Bed, Bed.id == BedStay.bed_id)
        .outerjoin(Room, Room.id == Bed.room_id)
        .where(Admission.state.in_(IN_HOUSE))
        .group_by(Admission.id)
        .order_by(func.min(Room.position), func.min(Bed.position), Admission.id)
    ).all()
    waits: Counter[str] = Counter()
    if rd.by.may(Permission.SEE_PRESCRIPTIONS):
        asked = _asked(rd, [row[0] for row in rows])
        waits.update(admission_id for admission_id, line in asked if line.missing)
    return [
        WardPatient(
            admission_id,
            number,
            patient_id,
            name,
            f"{room} · {bed}" if room else "",
            waits[admission_id],
        )
        for admission_id, number, patient_id, name, room, bed in rows
    ]


def stays_by_bed(rd: Reading) -> list[str]:
    """The stays of everybody in house in the order of their beds, as a round goes. Refused: not_permitted."""
    rd.require(Permission.SEE_WARD)
    query = (
        select(Admission.id)
        .outerjoin(BedStay, (BedStay.admission_id == Admission.id) & BedStay.to_at.is_(None))
        .outerjoin(Bed, Bed.id == BedStay.bed_id)
        .outerjoin(Room, Room.id == Bed.room_id)
        .where(Admission.state.in_(IN_HOUSE))
        .group_by(Admission.id)
        .order_by(func.min(Room.position), func.min(Bed.position), Admission.id)
    )
    return list(rd.session.scalars(query))


def asked_lines(rd: Reading, admission_id: str) -> list[AskedLine]:
    """What was prescribed in the stay, or at the consultation that it came from; what the summary prescribes is for home.

    Refused: not_permitted.
    """
    rd.require(Permission.SEE_PRESCRIPTIONS)
    return [line for _, line in _asked(rd, [admission_id])]


def _asked(rd: Reading, admission_ids: Sequence[str]) -> list[tuple[str, AskedLine]]:
    """Of several stays at once, each line with the id of its stay. What a summary prescribes for home is sold at the counter."""
    line, back = PrescriptionLine, WardEvent
    issued = (
        select(func.coalesce(func.sum(WardIssue.quantity), 0))
        .where(WardIssue.prescription_line_id == line.id, WardIssue.admission_id == Admission.id)
        .scalar_subquery()
    )
    returned = (
        select(func.coalesce(func.sum(back.quantity), 0))
        .join(WardIssue, WardIssue.id == back.issue_id)
        .where(
            WardIssue.prescription_line_id == line.id,
            WardIssue.admission_id == Admission.id,
            back.kind == WardEventKind.RETURNED,
        )
        .scalar_subquery()
    )
    rows = rd.session.execute(
        select(
            Admission.id, line, Prescription.day, issued, returned, Medicine.base_unit, Medicine.pack_size,
        )
        .join(Prescription, Prescription.id == line.prescription_id)
        .join(Admission, Admission.id.in_(admission_ids))
        .outerjoin(Medicine, Medicine.id == line.medicine_id)
        .where(
            Prescription.replaced_by.is_(None),
            ~select(DischargeSummary.id).where(DischargeSummary.prescription_id == Prescription.id).exists(),
            or_(
                Prescription.visit_id == Admission.visit_id,
                Prescription.consultation_id == Admission.from_consultation_id,
            ),
        )
        .order_by(Prescription.day, Prescription.id, line.position)
    )  # fmt: skip
    return [
        (
            admission_id,
            AskedLine(
                line_id=one.id,
                medicine_id=one.medicine_id,
                name=one.name,
                dose=", ".join(taking_words(dose_of(one), when_of(one), "")),
                day=day,
                wanted=_wanted(one.total, one.packs, pack_size),
                issued=gone - came,
                base_unit=unit or "",
                pack_size=pack_size or 1,
            ),
        )
        for admission_id, one, day, gone, came, unit, pack_size in rows
    ]


def allergies_of(rd: Reading, patient_id: str) -> tuple[str, ...]:
    """In red wherever medicine goes out; nothing for who may not see them. Refused: not_permitted."""
    rd.require(Permission.SEE_WARD)
    return tuple(substances_to_avoid(rd, patient_id)) if rd.by.may(Permission.SEE_ALLERGIES) else ()


def _wanted(amount: int | None, packs: int | None, pack_size: int | None) -> int | None:
    if amount is not None:
        return amount
    return packs * pack_size if packs is not None and pack_size is not None else None
