"""The last prescription of a patient, as lines that can be prescribed again in one step (RX-9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from sqlalchemy import select

from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.prescriptions.dose_rules import Dose, DoseUnit, parse_schedule
from narayaneeyam_clinic.prescriptions.dose_times import DoseTime
from narayaneeyam_clinic.prescriptions.line_rules import PrescriptionLineDraft
from narayaneeyam_clinic.prescriptions.records import Prescription, PrescriptionLine
from narayaneeyam_clinic.prescriptions.when_rules import When
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class LastPrescription:
    """What was prescribed last, and when."""

    prescription_id: str
    day: date
    lines: tuple[PrescriptionLineDraft, ...]


def last_prescription(rd: Reading, patient_id: str) -> LastPrescription | None:
    """The newest one that was not replaced and has lines; None when there is none. Refused: not_permitted."""
    rd.require(Permission.SEE_PRESCRIPTIONS)
    found = rd.session.execute(
        select(Prescription.id, Prescription.day)
        .where(
            Prescription.patient_id.in_(same_person(rd, patient_id)),
            Prescription.replaced_by.is_(None),
            select(PrescriptionLine.id).where(PrescriptionLine.prescription_id == Prescription.id).exists(),
        )
        .order_by(Prescription.signed_at.desc(), Prescription.id.desc())
        .limit(1)
    ).first()
    if found is None:
        return None
    return LastPrescription(found.id, found.day, lines_as_typed(rd, found.id))


def lines_as_typed(rd: Reading, prescription_id: str) -> tuple[PrescriptionLineDraft, ...]:
    """The lines of a signed prescription as texts that read back as the same doses and times."""
    lines = rd.session.scalars(
        select(PrescriptionLine)
        .where(PrescriptionLine.prescription_id == prescription_id)
        .order_by(PrescriptionLine.position)
    )
    return tuple(
        PrescriptionLineDraft(
            medicine_id=line.medicine_id,
            name=line.name,
            dose=dose_text(line),
            when=when_of(line).text,
            anupana=line.anupana or "",
            days="" if line.days is None else str(line.days),
            note=line.note or "",
        )
        for line in lines
    )


def dose_of(line: PrescriptionLine) -> Dose | None:
    """The exact dose of a signed line."""
    if line.dose_numerator is None or line.dose_denominator is None:
        return None
    return Dose(Fraction(line.dose_numerator, line.dose_denominator), DoseUnit(line.dose_unit or DoseUnit.COUNT))


def when_of(line: PrescriptionLine) -> When:
    """Times, food and interval of a signed line."""
    return When(
        parse_schedule(line.schedule) if line.schedule else None,
        DoseTime(line.food_time) if line.food_time else None,
        line.every_days,
    )


def dose_text(line: PrescriptionLine) -> str:
    """The dose with a unit that is read back whatever the medicine is counted in."""
    dose = dose_of(line)
    if dose is None:
        return ""
    return f"{dose.text} no" if dose.unit is DoseUnit.COUNT and line.medicine_id is None else dose.text
