"""The doctor finishes: the consultation, its findings, diagnoses and prescription are signed in one transaction (CONS-15)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from narayaneeyam_clinic.consultations.consultation_draft import ConsultationDraft, discard_consultation
from narayaneeyam_clinic.consultations.examination import CONSTITUTION
from narayaneeyam_clinic.consultations.queue import fee_was_billed
from narayaneeyam_clinic.consultations.record_vitals import vitals_of_visit, write_vitals
from narayaneeyam_clinic.consultations.records import (
    Constitution,
    Consultation,
    Diagnosis,
    Finding,
    Visit,
    VisitCategory,
    VisitState,
)
from narayaneeyam_clinic.consultations.visit_steps import may_step, take_step, visit_of
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.prescriptions.line_rules import WorkedLine
from narayaneeyam_clinic.prescriptions.prescribe import work_out_lines, write_prescription
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.news import ConsultationChanged
from narayaneeyam_clinic.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class FinishedConsultation:
    """What was signed. `prescription_id` is None where nothing was prescribed."""

    consultation_id: str
    version: int
    prescription_id: str | None
    patient_id: str
    visit_id: str
    visit_state: VisitState


@dataclass(frozen=True, slots=True)
class Signing:
    """Which version is signed, and why there is another one."""

    version: int = 1
    amends: Consultation | None = None
    why: str | None = None
    replaces_prescription: bool = False


def finish_consultation(tx: Transaction, draft: ConsultationDraft) -> FinishedConsultation:
    """Sign what was written. The visit goes to the bill, or is done when there is nothing to pay or to give; that of a stay
    is in no queue and takes no step: the ward asks the pharmacy for what was prescribed (STAY-68).

    Refused: not_permitted, not_on_staff, visit_not_found, draft_of_another_patient, step_not_possible,
    consultation_incomplete (with what is `missing`; CONS-14), a line or a vital that is not understood (with its field).
    """
    tx.require(Permission.CONSULT)
    visit = visit_of(tx, draft.visit_id)
    refuse_other_patient(visit, draft)
    is_stay = visit.category is VisitCategory.STAY
    if not is_stay and not may_step(visit.state, VisitState.TO_BILL):
        raise Refused("not_with_doctor", token=visit.token)
    lines = checked_lines(tx, draft)
    _write_changed_vitals(tx, visit, draft)
    consultation, prescription_id = sign(tx, draft, visit, lines, Signing())
    if not is_stay:
        visit.finished_at = tx.now
        owes_fee = bool(visit.fee) and not fee_was_billed(tx, visit.id)
        take_step(tx, visit, VisitState.TO_BILL if prescription_id or owes_fee else VisitState.DONE)
    discard_consultation(tx, draft.patient_id, draft.visit_id)
    return FinishedConsultation(
        consultation.id, consultation.version, prescription_id, visit.patient_id, visit.id, visit.state
    )


def still_missing(draft: ConsultationDraft) -> tuple[str, ...]:
    """What finishing asks for, in words; saving never asks (CONS-14)."""
    missing = []
    if not draft.concern and not draft.notes:
        missing.append("the concern or a note")
    if not any(diagnosis.term for diagnosis in draft.diagnoses):
        missing.append("a diagnosis")
    return tuple(missing)


def checked_lines(tx: Transaction, draft: ConsultationDraft) -> list[WorkedLine]:
    """The prescription worked out. Refused: consultation_incomplete, or the first line that is not understood."""
    missing = still_missing(draft)
    if missing:
        raise Refused("consultation_incomplete", missing=missing)
    worked, problems = work_out_lines(tx, draft.lines)
    if problems:
        first = problems[0].refused
        raise Refused(first.code, field=f"lines.{problems[0].position}.{first.field}", **first.facts)
    return worked


def refuse_other_patient(visit: Visit, draft: ConsultationDraft) -> None:
    """What was typed for one patient can never be signed for another (CONS-11)."""
    if visit.patient_id != draft.patient_id:
        raise Refused("draft_of_another_patient")


def sign(
    tx: Transaction, draft: ConsultationDraft, visit: Visit, lines: Sequence[WorkedLine], signing: Signing
) -> tuple[Consultation, str | None]:
    """Write one version with all that belongs to it; returns it with its prescription's id. Nothing of it can be changed later."""
    consultation = tx.add(
        Consultation(
            visit_id=visit.id,
            patient_id=visit.patient_id,
            doctor_id=signing_doctor(tx),
            day=tx.today,
            version=signing.version,
            amends_id=signing.amends.id if signing.amends else None,
            amended_why=signing.why,
            signed_at=tx.now,
            signed_by=tx.by.user_id,
            concern=draft.concern or None,
            notes=draft.notes or None,
            internal_note=draft.internal_note or None,
            pathya=draft.pathya or None,
            apathya=draft.apathya or None,
            follow_up_on=draft.follow_up_on,
        )
    )
    for diagnosis in draft.diagnoses:
        # One by one: their ids keep their order, and the first is the main one.
        if diagnosis.term:
            tx.add(Diagnosis(consultation_id=consultation.id, **diagnosis.model_dump()))
    found = {code: value for code, value in draft.findings.items() if value}
    tx.add_all([Finding(consultation_id=consultation.id, field=code, value=value) for code, value in found.items()])
    _write_constitution(tx, consultation, found, signing.amends)
    prescription_id = None
    if lines or signing.replaces_prescription:
        prescription_id = write_prescription(tx, consultation, lines).id
    tx.tell(ConsultationChanged(consultation.id, consultation.patient_id))
    return consultation, prescription_id


def signing_doctor(tx: Transaction) -> str:
    """The doctor whose name and registration stand under it: who signs, also when the token was for a colleague."""
    doctor = tx.session.get(Staff, tx.by.staff_id) if tx.by.staff_id else None
    if doctor is None or doctor.kind is not StaffKind.DOCTOR:
        raise Refused("not_on_staff")
    return doctor.id


def _write_constitution(
    tx: Transaction, consultation: Consultation, found: dict[str, str], amends: Consultation | None
) -> None:
    """Prakriti and vikriti as found now, by this clinician (CONS-5); an amendment that leaves them alone finds nothing new."""
    before: dict[str, str] = {}
    if amends is not None:
        query = select(Finding.field, Finding.value).where(Finding.consultation_id == amends.id)
        before = {row.field: row.value for row in tx.session.execute(query)}
    for kind in CONSTITUTION:
        if found.get(kind) and found[kind] != before.get(kind):
            tx.add(
                Constitution(
                    patient_id=consultation.patient_id,
                    kind=kind,
                    value=found[kind],
                    found_on=consultation.day,
                    found_by=consultation.signed_by,
                )
            )


def _write_changed_vitals(tx: Transaction, visit: Visit, draft: ConsultationDraft) -> None:
    """What the doctor measured, or corrected, is a taking of its own; what others took and nobody touched is not taken twice."""
    taken = vitals_of_visit(tx, visit.id)
    if not draft.vitals.is_empty and (taken is None or taken.latest != draft.vitals):
        write_vitals(tx, visit, draft.vitals)
