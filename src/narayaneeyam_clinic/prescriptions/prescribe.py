"""Prescribing: typed lines become a signed prescription, in the transaction that signs the consultation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from narayaneeyam_clinic.catalogue.read_catalogue import medicines as catalogue_medicines
from narayaneeyam_clinic.consultations.records import Consultation
from narayaneeyam_clinic.patients.allergies import substances_to_avoid
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.prescriptions.line_rules import (
    MedicineFacts,
    PrescriptionLineDraft,
    WorkedLine,
    is_incomplete,
    work_out_line,
)
from narayaneeyam_clinic.prescriptions.medicine_choices import medicine_facts
from narayaneeyam_clinic.prescriptions.records import Prescription, PrescriptionLine
from narayaneeyam_clinic.prescriptions.warning_rules import PrescriptionWarning, WarnedLine, prescription_warnings
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.news import PrescriptionChanged
from narayaneeyam_clinic.shared.search_text import fold_tokens
from narayaneeyam_clinic.store.transaction import Reading, Transaction


@dataclass(frozen=True, slots=True)
class LineProblem:
    """Why a line could not be worked out: its position from 0, and the refusal."""

    position: int
    medicine: str
    refused: Refused


def work_out_lines(rd: Reading, drafts: Sequence[PrescriptionLineDraft]) -> tuple[list[WorkedLine], list[LineProblem]]:
    """The lines that are not empty, worked out, and what is wrong with the others. Needs no stock (RX-12)."""
    facts = _facts(rd, drafts)
    worked: list[WorkedLine] = []
    problems: list[LineProblem] = []
    for position, draft in enumerate(line for line in drafts if not line.is_empty):
        try:
            line = work_out_line(draft, facts.get(draft.medicine_id or ""))
            if is_incomplete(line):
                raise Refused("dose_missing", field="dose", medicine=line.name)
            worked.append(line)
        except Refused as refused:
            problems.append(LineProblem(position, draft.name, refused))
    return worked, problems


def write_prescription(tx: Transaction, consultation: Consultation, lines: Sequence[WorkedLine]) -> Prescription:
    """The signed prescription with its lines. It can be empty only as an amendment that takes everything back."""
    tx.require(Permission.CONSULT)
    prescription = tx.add(
        Prescription(
            consultation_id=consultation.id,
            visit_id=consultation.visit_id,
            patient_id=consultation.patient_id,
            doctor_id=consultation.doctor_id,
            day=consultation.day,
            signed_at=consultation.signed_at,
        )
    )
    tx.add_all(
        [
            PrescriptionLine(
                prescription_id=prescription.id,
                position=position,
                medicine_id=line.medicine_id,
                name=line.name,
                dose_numerator=line.dose.amount.numerator if line.dose else None,
                dose_denominator=line.dose.amount.denominator if line.dose else None,
                dose_unit=line.dose.unit.value if line.dose else None,
                schedule=line.when.schedule.text if line.when.schedule else None,
                food_time=line.when.food.value if line.when.food else None,
                anupana=line.anupana or None,
                every_days=line.when.every_days,
                days=line.days,
                note=line.note or None,
                total=line.total,
                packs=line.packs,
            )
            for position, line in enumerate(lines)
        ]
    )
    tx.tell(PrescriptionChanged(prescription.id, prescription.patient_id))
    return prescription


def warnings_for(
    rd: Reading, patient_id: str, drafts: Sequence[PrescriptionLineDraft]
) -> tuple[PrescriptionWarning, ...]:
    """What to warn of (RX-10, RX-15): recorded allergies, the same formulation twice, Schedule E(1), vehicles that do not go together.

    Positions are those of `drafts`. Refused: not_permitted.
    """
    rd.require(Permission.SEE_ALLERGIES)
    allergies = substances_to_avoid(rd, patient_id)
    facts = _facts(rd, drafts)
    return prescription_warnings([_warned(line, facts.get(line.medicine_id or "")) for line in drafts], allergies)


def _warned(line: PrescriptionLineDraft, medicine: MedicineFacts | None) -> WarnedLine:
    name = medicine.name if medicine else line.name
    return WarnedLine(
        name=name,
        medicine_id=line.medicine_id,
        formulation=medicine.formulation if medicine else "",
        form_code=medicine.form_code if medicine else "",
        anupana=line.anupana,
        is_schedule_e1=medicine.schedule_e1 and not medicine.is_external if medicine else False,
        synonyms=_synonyms(name),
    )


def _synonyms(name: str) -> str:
    wanted = fold_tokens(name)
    return next(
        (" ".join(one.synonyms) for one in catalogue_medicines() if wanted and fold_tokens(one.name) == wanted), ""
    )


def _facts(rd: Reading, drafts: Sequence[PrescriptionLineDraft]) -> dict[str, MedicineFacts]:
    # A repeated prescription may name a medicine that is no longer kept: it is still what the doctor means.
    return medicine_facts(rd, [line.medicine_id for line in drafts if line.medicine_id], also_ended=True)
