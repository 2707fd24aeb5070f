"""A signed consultation is amended: a new version with its reason; the older one stays readable (CONS-16)."""

from __future__ import annotations

from sqlalchemy import select

from narayaneeyam_clinic.consultations.consultation_draft import ConsultationDraft, discard_consultation
from narayaneeyam_clinic.consultations.finish_consultation import (
    FinishedConsultation,
    Signing,
    checked_lines,
    refuse_other_patient,
    sign,
)
from narayaneeyam_clinic.consultations.records import Consultation
from narayaneeyam_clinic.consultations.visit_steps import visit_of
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.prescriptions.records import Prescription
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.news import PrescriptionChanged
from narayaneeyam_clinic.store.transaction import Transaction


def amend_consultation(
    tx: Transaction, consultation_id: str, draft: ConsultationDraft, reason: str
) -> FinishedConsultation:
    """Sign the next version. The older prescription is replaced, even when nothing is prescribed any more.

    Refused: not_permitted, reason_missing, consultation_not_found, amended_meanwhile, draft_of_another_patient, and what
    finishing refuses.
    """
    tx.require(Permission.CONSULT)
    if not reason.strip():
        raise Refused("reason_missing", field="reason")
    older = tx.session.get(Consultation, consultation_id)
    if older is None or older.visit_id != draft.visit_id:
        raise Refused("consultation_not_found")
    if tx.session.scalar(select(Consultation.id).where(Consultation.amends_id == older.id).limit(1)) is not None:
        raise Refused("amended_meanwhile")
    visit = visit_of(tx, draft.visit_id)
    refuse_other_patient(visit, draft)
    lines = checked_lines(tx, draft)
    replaced = tx.session.scalars(select(Prescription).where(Prescription.consultation_id == older.id)).first()
    signing = Signing(older.version + 1, older, reason.strip(), replaces_prescription=replaced is not None)
    newer, prescription_id = sign(tx, draft, visit, lines, signing)
    if replaced is not None:
        replaced.replaced_by = prescription_id
        tx.tell(PrescriptionChanged(replaced.id, replaced.patient_id))
    discard_consultation(tx, draft.patient_id, draft.visit_id)
    return FinishedConsultation(
        newer.id, newer.version, prescription_id if lines else None, visit.patient_id, visit.id, visit.state
    )
