"""The page of a discharge summary: what was being typed, what is signed, or what the records propose (STAY-69)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pydantic import ValidationError

from narayaneeyam_clinic.admissions.discharge_summary import SummaryDraft, SummaryRow, discharge_summaries
from narayaneeyam_clinic.admissions.proposed_summary import proposed_summary
from narayaneeyam_clinic.admissions.stay_header import StayHeader, stay_header
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.prescriptions.last_prescription import last_prescription, lines_as_typed
from narayaneeyam_clinic.prescriptions.medicine_choices import MedicineChoice, choices_of
from narayaneeyam_clinic.store.drafts import discard_drafts, load_draft, save_draft
from narayaneeyam_clinic.store.transaction import Reading, Transaction

_PAGE = "stay.summary"


@dataclass(frozen=True, slots=True)
class SummaryVersion:
    """A signed version with its medicines as they are typed again."""

    row: SummaryRow
    content: SummaryDraft


@dataclass(frozen=True, slots=True)
class KeptSummary:
    """A draft as it was found; `amends_id` where it amends a signed version."""

    draft: SummaryDraft
    amends_id: str | None
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class SummaryPageRead:
    """`signed` has the newest first. `proposed` is what a first draft begins with."""

    stay: StayHeader
    signed: tuple[SummaryVersion, ...]
    kept: KeptSummary | None
    proposed: SummaryDraft
    medicines: dict[str, MedicineChoice]


def summary_page(rd: Reading, admission_id: str) -> SummaryPageRead:
    """Refused: not_permitted, stay_not_found."""
    rd.require(Permission.SEE_CLINICAL)
    stay = stay_header(rd, admission_id, is_refresh=True)
    signed = tuple(
        SummaryVersion(row, _as_typed(rd, admission_id, row)) for row in discharge_summaries(rd, admission_id)
    )
    kept = kept_summary(rd, stay.patient.patient_id, admission_id)
    proposed = proposed_summary(rd, admission_id)
    last = last_prescription(rd, stay.patient.patient_id) if rd.by.may(Permission.SEE_PRESCRIPTIONS) else None
    if last is not None:
        proposed = proposed.model_copy(update={"medicines": last.lines})
    drafts = [one.content for one in signed] + ([kept.draft] if kept else []) + [proposed]
    ids = [line.medicine_id for draft in drafts for line in draft.medicines if line.medicine_id]
    return SummaryPageRead(stay, signed, kept, proposed, choices_of(rd, ids, also_ended=True))


def keep_summary(tx: Transaction, patient_id: str, draft: SummaryDraft, amends_id: str | None) -> None:
    """What is typed, whatever it is. Refused: not_permitted."""
    tx.require(Permission.DISCHARGE)
    body = {"draft": draft.model_dump(mode="json"), "amends_id": amends_id}
    save_draft(tx, _PAGE, body, patient_id=patient_id, visit_id=draft.admission_id)


def kept_summary(rd: Reading, patient_id: str, admission_id: str) -> KeptSummary | None:
    """What this person was writing for this stay; nobody else's, nothing of another patient."""
    found = load_draft(rd, _PAGE, patient_id=patient_id, visit_id=admission_id)
    if found is None or not isinstance(found.body, dict):
        return None
    try:
        draft = SummaryDraft.model_validate(found.body.get("draft"))
    except ValidationError:
        # Written by a newer program that was taken back: better the proposal than half a summary.
        return None
    amends = found.body.get("amends_id")
    if draft.admission_id != admission_id:
        return None
    return KeptSummary(draft, None if amends is None else str(amends), found.saved_at)


def discard_summary(tx: Transaction, patient_id: str, admission_id: str) -> None:
    """It was signed or given up. Refused: not_permitted."""
    tx.require(Permission.DISCHARGE)
    discard_drafts(tx, _PAGE, patient_id=patient_id, visit_id=admission_id)


def _as_typed(rd: Reading, admission_id: str, row: SummaryRow) -> SummaryDraft:
    lines = lines_as_typed(rd, row.prescription_id) if row.prescription_id else ()
    return SummaryDraft(
        id=row.summary_id,
        admission_id=admission_id,
        diagnosis=row.diagnosis,
        condition_at_admission=row.condition_at_admission,
        course_in_hospital=row.course_in_hospital,
        treatments_given=row.treatments_given,
        condition_at_discharge=row.condition_at_discharge,
        pathya=row.pathya,
        apathya=row.apathya,
        follow_up_on=row.follow_up_on,
        medicines=lines,
    )
