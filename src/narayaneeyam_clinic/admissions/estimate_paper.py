"""The estimate that is shown and signed before somebody is admitted (STAY-71)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from narayaneeyam_clinic.admissions.admission_proposal import EstimatePart
from narayaneeyam_clinic.admissions.admission_steps import stay_of
from narayaneeyam_clinic.admissions.ordered_treatments import OrderedTreatment
from narayaneeyam_clinic.admissions.stay_paper_head import patient_head, stay_head
from narayaneeyam_clinic.papers.figures import date_text, rupees
from narayaneeyam_clinic.papers.stay_estimate import EstimateLine, EstimatePaper
from narayaneeyam_clinic.patients.merged_people import kept_record
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class EstimateWish:
    """What stands on the page of admitting: `amount` is all of it, `parts` what the rooms make of it, and `treatments` what was
    ordered.
    """

    patient_id: str
    bed: str
    category: str
    doctor_id: str | None
    expected_leave_on: date | None
    bystander: str
    parts: tuple[EstimatePart, ...]
    amount: Money
    agreed_by: str = ""
    consent_by: str = ""
    treatments: tuple[OrderedTreatment, ...] = ()


def estimate_paper(rd: Reading, wish: EstimateWish) -> EstimatePaper:
    """Before admission. Refused: not_permitted, patient_not_found."""
    rd.require(Permission.ADMIT)
    patient = kept_record(rd, wish.patient_id)
    doctor = rd.session.get(Staff, wish.doctor_id) if wish.doctor_id else None
    head = replace(
        patient_head(rd, patient.id, number="", on=rd.today),
        time=rd.now.astimezone(INDIA).strftime("%I:%M %p"),
        bed=wish.bed,
        doctor=doctor.name if doctor is not None else "",
        bystander=wish.bystander,
        expected=date_text(wish.expected_leave_on) if wish.expected_leave_on else "",
    )
    return EstimatePaper(head, _lines(wish), wish.amount, agreed_by=wish.agreed_by, consent_by=wish.consent_by)


def agreed_estimate_paper(rd: Reading, admission_id: str) -> EstimatePaper:
    """Of a stay that was agreed to, again. Refused: not_permitted, stay_not_found."""
    rd.require(Permission.SEE_WARD)
    admission = stay_of(rd, admission_id)
    return EstimatePaper(
        replace(stay_head(rd, admission), is_duplicate=True),
        (),
        admission.estimate or ZERO,
        agreed_by=admission.estimate_agreed_by or "",
        consent_by=admission.consent_by or "",
    )


def _lines(wish: EstimateWish) -> tuple[EstimateLine, ...]:
    """Rooms by days and ordered treatments by sessions; what was written above them is for what nobody knows yet."""
    lines = [
        EstimateLine(
            "Bed of the bystander" if part.is_bystander else f"Room, {wish.category}",
            f"{part.days} x {rupees(part.price)}",
            part.amount,
        )
        for part in wish.parts
    ]
    lines += [EstimateLine(one.name, f"{one.sessions} x {rupees(one.price)}", one.amount) for one in wish.treatments]
    rest = wish.amount - total([line.amount for line in lines])
    if rest < ZERO:
        return ()
    if rest:
        lines.append(EstimateLine("Treatments, medicines and others", "", rest))
    return tuple(lines)
