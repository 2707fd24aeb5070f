"""What ledger, notes and consultations already know of a stay, as the beginning of its discharge summary (STAY-24)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import or_, select

from narayaneeyam_clinic.admissions.admission_steps import stay_of
from narayaneeyam_clinic.admissions.discharge_summary import SummaryDraft
from narayaneeyam_clinic.admissions.records import Admission, RoundNote
from narayaneeyam_clinic.admissions.ward_notes import diet_on
from narayaneeyam_clinic.admissions.ward_stock import on_the_ward
from narayaneeyam_clinic.billing.charge_kinds import THERAPY_KIND, WARD_MEDICINE
from narayaneeyam_clinic.billing.ledger_lines import LedgerLine, lines_of_stay
from narayaneeyam_clinic.consultations.records import Consultation, Diagnosis
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.transaction import Reading


def proposed_summary(rd: Reading, admission_id: str) -> SummaryDraft:
    """For the doctor to complete. Internal notes never go into it. Refused: not_permitted, stay_not_found."""
    rd.require(Permission.SEE_CLINICAL)
    rd.require(Permission.SEE_WARD)
    admission = stay_of(rd, admission_id)
    lines = [line for line in lines_of_stay(rd.session, admission_id) if line.quantity > 0]
    diet = diet_on(rd, admission_id)
    return SummaryDraft(
        admission_id=admission_id,
        diagnosis=", ".join(_diagnoses(rd, admission)),
        condition_at_admission=admission.reason or "",
        course_in_hospital=_course(rd, admission, [line for line in lines if line.kind == WARD_MEDICINE]),
        treatments_given="\n".join(_by_days([line for line in lines if line.kind == THERAPY_KIND])),
        pathya=diet.pathya if diet else "",
        apathya=diet.apathya if diet else "",
    )


def _diagnoses(rd: Reading, admission: Admission) -> list[str]:
    terms = rd.session.scalars(
        select(Diagnosis.term)
        .join(Consultation, Consultation.id == Diagnosis.consultation_id)
        .where(or_(Consultation.id == admission.from_consultation_id, Consultation.visit_id == admission.visit_id))
        .order_by(Consultation.signed_at, Diagnosis.id)
    )
    return list(dict.fromkeys(terms))


def _course(rd: Reading, admission: Admission, medicines: list[LedgerLine]) -> str:
    """The notes as they hold, by day, and what was given: not what the patient refused, though it is paid for."""
    issued = on_the_ward(rd.session, admission.id)
    refused = {one.medicine_id for one in issued if one.refused} - {one.medicine_id for one in issued if one.given}
    medicines = [line for line in medicines if line.medicine_id not in refused]
    notes = rd.session.execute(
        select(RoundNote.id, RoundNote.day, RoundNote.note, RoundNote.amends_id)
        .where(RoundNote.admission_id == admission.id)
        .order_by(RoundNote.day, RoundNote.at, RoundNote.id)
    ).all()
    amended = {row.amends_id for row in notes}
    parts = [f"{row.day:%d-%m-%Y}: {row.note}" for row in notes if row.id not in amended]
    if medicines:
        parts.append("Medicines: " + ", ".join(dict.fromkeys(line.description for line in medicines)))
    return "\n".join(parts)


def _by_days(lines: Iterable[LedgerLine]) -> list[str]:
    """ "Abhyangam (3): 21-11-2026, 22-11-2026, 24-11-2026": what was done, with its dates."""
    days: dict[str, list[date]] = {}
    for line in lines:
        days.setdefault(line.description, []).extend([line.day] * line.quantity)
    return [
        f"{what} ({len(on)}): " + ", ".join(f"{day:%d-%m-%Y}" for day in dict.fromkeys(sorted(on)))
        for what, on in sorted(days.items(), key=lambda one: min(one[1]))
    ]
