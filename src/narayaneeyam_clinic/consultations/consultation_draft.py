"""A consultation while it is written: everything on the page, kept as a draft of one person, patient and visit (CONS-11)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from narayaneeyam_clinic.consultations.vitals_draft import VitalsDraft
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.prescriptions.line_rules import PrescriptionLineDraft
from narayaneeyam_clinic.store.drafts import discard_drafts, load_draft, save_draft
from narayaneeyam_clinic.store.transaction import Reading, Transaction

WRITING = "consultation"
AMENDING = "amendment"

_FORM = ConfigDict(frozen=True, extra="ignore", str_strip_whitespace=True, hide_input_in_errors=True)


class DiagnosisDraft(BaseModel):
    """One diagnosis: of the coded list, or in the doctor's words without codes (CONS-6)."""

    model_config = _FORM

    term: str
    namaste_code: str | None = None
    tm2_code: str | None = None


class ConsultationDraft(BaseModel):
    """What stands on the page. Texts are as typed, nothing is required (CONS-14); the first diagnosis is the main one.

    `findings` maps the code of an examination field to what was found (`examination.py`).
    """

    model_config = _FORM

    visit_id: str
    patient_id: str
    concern: str = ""
    notes: str = ""
    internal_note: str = ""
    pathya: str = ""
    apathya: str = ""
    follow_up_on: date | None = None
    diagnoses: tuple[DiagnosisDraft, ...] = ()
    findings: dict[str, str] = Field(default_factory=dict)
    lines: tuple[PrescriptionLineDraft, ...] = ()
    vitals: VitalsDraft = Field(default_factory=VitalsDraft)


@dataclass(frozen=True, slots=True)
class KeptConsultation:
    """A draft as it was found, with when it was last saved."""

    draft: ConsultationDraft
    saved_at: datetime


def keep_consultation(tx: Transaction, draft: ConsultationDraft, page: str = WRITING) -> None:
    """Save what is typed, whatever it is. Refused: not_permitted."""
    tx.require(Permission.CONSULT)
    save_draft(tx, page, draft.model_dump(mode="json"), patient_id=draft.patient_id, visit_id=draft.visit_id)


def kept_consultation(rd: Reading, patient_id: str, visit_id: str, page: str = WRITING) -> KeptConsultation | None:
    """What this person was writing for this patient at this visit; nobody else's, nothing of another patient (CONS-11)."""
    found = load_draft(rd, page, patient_id=patient_id, visit_id=visit_id)
    if found is None:
        return None
    try:
        draft = ConsultationDraft.model_validate(found.body)
    except ValidationError:
        # Written by a newer program that was taken back: better an empty page than half a note.
        return None
    if (draft.patient_id, draft.visit_id) != (patient_id, visit_id):
        return None
    return KeptConsultation(draft, found.saved_at)


def discard_consultation(tx: Transaction, patient_id: str, visit_id: str) -> None:
    """What this person was writing for a visit goes: it was thrown away (CONS-13), or signed. Refused: not_permitted."""
    tx.require(Permission.CONSULT)
    for page in (WRITING, AMENDING):
        discard_drafts(tx, page, patient_id=patient_id, visit_id=visit_id)
