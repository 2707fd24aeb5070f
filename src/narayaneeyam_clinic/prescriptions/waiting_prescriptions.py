"""Prescriptions with something still to give: what the counter works through, and what is known of each line (RX-14)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select

from narayaneeyam_clinic.admissions.records import Admission, DischargeSummary
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine, InvoiceState
from narayaneeyam_clinic.consultations.records import Visit, VisitState
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.pharmacy.records import Medicine
from narayaneeyam_clinic.prescriptions.last_prescription import dose_of, when_of
from narayaneeyam_clinic.prescriptions.records import Prescription, PrescriptionLine
from narayaneeyam_clinic.prescriptions.when_rules import taking_words
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class WaitingPrescription:
    """One prescription of the counter's list. `open_lines` of `lines` still have something to give."""

    prescription_id: str
    visit_id: str
    token: str
    state: VisitState
    day: date
    signed_at: datetime
    patient_id: str
    patient_name: str
    registration_number: str
    doctor_name: str
    lines: int
    open_lines: int


@dataclass(frozen=True, slots=True)
class LineToGive:
    """One line: quantities in base units. `prescribed` is None when the doctor's words give no number; packs count whole
    where it is not sold loose. `remaining` is None too then, until something was given."""

    line_id: str
    medicine_id: str | None
    name: str
    taking: str
    days: int | None
    note: str
    base_unit: str
    pack_size: int | None
    prescribed: int | None
    given: int
    remaining: int | None

    @property
    def is_open(self) -> bool:
        return not self.given if self.remaining is None else self.remaining > 0


@dataclass(frozen=True, slots=True)
class PrescriptionToGive:
    """A prescription with all its lines, in the doctor's order."""

    prescription_id: str
    visit_id: str
    day: date
    patient_id: str
    patient_name: str
    doctor_id: str
    doctor_name: str
    lines: tuple[LineToGive, ...]


def waiting_prescriptions(rd: Reading, day: date | None = None) -> list[WaitingPrescription]:
    """Those of a day (today unless told) whose patient still has to come to the counter, oldest first. Refused: not_permitted."""
    rd.require(Permission.SEE_PRESCRIPTIONS)
    return _open(rd, (Prescription.day == (day or rd.today), _waits()))


def unfinished_prescriptions(rd: Reading, patient_id: str, days: int = 60) -> list[WaitingPrescription]:
    """Those of one patient, of the last `days` days, of which something still remains, newest first. Refused: not_permitted."""
    rd.require(Permission.SEE_PRESCRIPTIONS)
    since = rd.today - timedelta(days=days)
    found = _open(rd, (Prescription.patient_id.in_(same_person(rd, patient_id)), Prescription.day >= since))
    return [one for one in reversed(found) if one.open_lines]


def waiting_at_counter(rd: Reading) -> int:
    """How many prescriptions of today wait at the counter, for the navigation. Refused: not_permitted."""
    rd.require(Permission.SEE_PRESCRIPTIONS)
    has_lines = select(PrescriptionLine.id).where(PrescriptionLine.prescription_id == Prescription.id).exists()
    counted = rd.session.scalar(
        select(func.count())
        .select_from(Prescription)
        .join(Visit, Visit.id == Prescription.visit_id)
        .where(
            Prescription.day == rd.today,
            _waits(),
            Prescription.replaced_by.is_(None),
            has_lines,
        )
    )
    return counted or 0


def _waits() -> ColumnElement[bool]:
    """The visit waits for its bill; what a stay's summary prescribes for home waits until something of it is sold, and what was
    sold by a bill that is cancelled waits again (SELL-44).
    """
    for_home = (
        select(DischargeSummary.id)
        .join(Admission, Admission.id == DischargeSummary.admission_id)
        .where(Admission.visit_id == Prescription.visit_id, DischargeSummary.prescription_id == Prescription.id)
        .exists()
    )

    def is_on_a_bill(state: InvoiceState) -> ColumnElement[bool]:
        bill = select(Invoice.id).where(Invoice.prescription_id == Prescription.id, Invoice.state == state)
        return bill.exists()

    was_cancelled, is_sold = is_on_a_bill(InvoiceState.CANCELLED), is_on_a_bill(InvoiceState.ISSUED)
    return or_(Visit.state == VisitState.TO_BILL, (for_home | was_cancelled) & ~is_sold)


def prescription_to_give(rd: Reading, prescription_id: str) -> PrescriptionToGive:
    """One prescription with what was prescribed, given and remains of each line. Refused: not_permitted, prescription_not_found."""
    rd.require(Permission.SEE_PRESCRIPTIONS)
    head = rd.session.execute(
        select(
            Prescription.id, Prescription.visit_id, Prescription.day, Prescription.patient_id, Patient.name,
            Prescription.doctor_id, Staff.name.label("doctor_name"),
        )
        .join(Patient, Patient.id == Prescription.patient_id)
        .join(Staff, Staff.id == Prescription.doctor_id)
        .where(Prescription.id == prescription_id)
    ).one_or_none()  # fmt: skip
    if head is None:
        raise Refused("prescription_not_found")
    return PrescriptionToGive(*head, tuple(lines_to_give(rd, prescription_id)))


def lines_to_give(rd: Reading, prescription_id: str) -> list[LineToGive]:
    """The lines with what remains. What was given on an older, replaced version counts for the same medicine here."""
    rows = rd.session.execute(
        select(PrescriptionLine, Medicine.base_unit, Medicine.pack_size)
        .outerjoin(Medicine, Medicine.id == PrescriptionLine.medicine_id)
        .where(PrescriptionLine.prescription_id == prescription_id)
        .order_by(PrescriptionLine.position)
    ).all()
    given = _given_by_line(rd, prescription_id)
    earlier = _given_before(rd, prescription_id)
    lines = []
    for line, base_unit, pack_size in rows:
        prescribed = line.packs * pack_size if line.packs is not None and pack_size else line.total
        here = given.get(line.id, 0)
        carried = earlier.get(line.medicine_id or line.name, 0)
        if prescribed is not None:
            carried = min(carried, max(0, prescribed - here))
        if carried:
            earlier[line.medicine_id or line.name] -= carried
        all_given = here + carried
        lines.append(
            LineToGive(
                line_id=line.id,
                medicine_id=line.medicine_id,
                name=line.name,
                taking=", ".join(_taking(line)),
                days=line.days,
                note=line.note or "",
                base_unit=base_unit or line.dose_unit or "",
                pack_size=pack_size,
                prescribed=prescribed,
                given=all_given,
                remaining=None if prescribed is None else max(0, prescribed - all_given),
            )
        )
    return lines


def _taking(line: PrescriptionLine) -> tuple[str, ...]:
    words = taking_words(dose_of(line), when_of(line))
    return (*words, f"with {line.anupana}") if line.anupana else words


def _open(rd: Reading, conditions: tuple[object, ...]) -> list[WaitingPrescription]:
    rows = rd.session.execute(
        select(
            Prescription.id.label("prescription_id"), Prescription.visit_id, Visit.token, Visit.state,
            Prescription.day, Prescription.signed_at,
            Prescription.patient_id, Patient.name.label("patient_name"), Patient.registration_number, Staff.name.label("doctor_name"),
        )
        .join(Visit, Visit.id == Prescription.visit_id)
        .join(Patient, Patient.id == Prescription.patient_id)
        .join(Staff, Staff.id == Prescription.doctor_id)
        .where(Prescription.replaced_by.is_(None), *conditions)  # type: ignore[arg-type]  # SQL conditions
        .order_by(Prescription.signed_at, Prescription.id)
    ).all()  # fmt: skip
    waiting = []
    for row in rows:
        lines = lines_to_give(rd, row.prescription_id)
        if lines:
            known: dict[str, Any] = row._asdict()
            known |= {"lines": len(lines), "open_lines": sum(line.is_open for line in lines)}
            waiting.append(WaitingPrescription(**known))
    return waiting


def _given_by_line(rd: Reading, *prescription_ids: str) -> dict[str, int]:
    rows = rd.session.execute(
        select(InvoiceLine.prescription_line_id, func.sum(InvoiceLine.quantity))
        .join(PrescriptionLine, PrescriptionLine.id == InvoiceLine.prescription_line_id)
        .join(Invoice, Invoice.id == InvoiceLine.invoice_id)
        .where(PrescriptionLine.prescription_id.in_(prescription_ids), Invoice.state != InvoiceState.CANCELLED)
        .group_by(InvoiceLine.prescription_line_id)
    )
    return {str(line_id): int(quantity) for line_id, quantity in rows}


def _given_before(rd: Reading, prescription_id: str) -> dict[str, int]:
    """By medicine (or name), what was given on the versions that this prescription replaced."""
    replaced: list[str] = []
    newer = [prescription_id]
    while newer:
        newer = list(rd.session.scalars(select(Prescription.id).where(Prescription.replaced_by.in_(newer))))
        replaced += newer
    if not replaced:
        return {}
    given = _given_by_line(rd, *replaced)
    lines = rd.session.execute(
        select(PrescriptionLine.id, PrescriptionLine.medicine_id, PrescriptionLine.name).where(
            PrescriptionLine.id.in_(list(given))
        )
    )
    before: dict[str, int] = {}
    for line_id, medicine_id, name in lines:
        before[medicine_id or name] = before.get(medicine_id or name, 0) + given[line_id]
    return before
