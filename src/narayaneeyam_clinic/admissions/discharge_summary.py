"""The discharge summary: begun from what ledger and notes know, signed, amended by further versions (STAY-24)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import func, select

from narayaneeyam_clinic.admissions.admission_steps import refuse_before_stay, stay_of
from narayaneeyam_clinic.admissions.records import Admission, AdmissionState, DischargeSummary
from narayaneeyam_clinic.consultations.finish_consultation import signing_doctor
from narayaneeyam_clinic.consultations.records import Consultation
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.prescriptions.line_rules import PrescriptionLineDraft
from narayaneeyam_clinic.prescriptions.prescribe import work_out_lines, write_prescription
from narayaneeyam_clinic.prescriptions.records import Prescription
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id, new_id
from narayaneeyam_clinic.shared.limits import LONGEST_TEXT, refuse_far_day, refuse_long, refuse_long_of
from narayaneeyam_clinic.shared.news import ConsultationChanged, PrescriptionChanged, WardChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction

_TEXTS = (
    "diagnosis", "condition_at_admission", "course_in_hospital", "treatments_given", "condition_at_discharge", "pathya",
    "apathya",
)  # fmt: skip


class SummaryDraft(BaseModel):
    """What is typed; `id` makes signing it twice harmless. `medicines` are to be continued at home: a prescription."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    id: str = Field(default_factory=new_id)
    admission_id: str
    diagnosis: str = ""
    condition_at_admission: str = ""
    course_in_hospital: str = ""
    treatments_given: str = ""
    condition_at_discharge: str = ""
    pathya: str = ""
    apathya: str = ""
    follow_up_on: date | None = None
    medicines: tuple[PrescriptionLineDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """One signed version. The newest holds; the others stay readable."""

    summary_id: str
    version: int
    amends_id: str | None
    amended_why: str
    diagnosis: str
    condition_at_admission: str
    course_in_hospital: str
    treatments_given: str
    condition_at_discharge: str
    pathya: str
    apathya: str
    follow_up_on: date | None
    prescription_id: str | None
    signed_at: datetime
    signed_by: str


def sign_summary(tx: Transaction, draft: SummaryDraft) -> str:
    """The first version's id. Refused: not_permitted, stay_not_found, stay_is_cancelled, summary_incomplete, text_too_long,
    day_before_stay, day_far_off, summary_is_signed (amend it), and what prescribing refuses.
    """
    tx.require(Permission.DISCHARGE)
    if tx.session.get(DischargeSummary, draft.id) is not None:
        return draft.id
    admission = _stay(tx, draft)
    if _versions(tx, admission.id):
        raise Refused("summary_is_signed", number=admission.number)
    return _write(tx, draft, admission, None, "")


def amend_summary(tx: Transaction, summary_id: str, draft: SummaryDraft, reason: str) -> str:
    """The next version's id. The older prescription is replaced, even when nothing is to be continued any more.

    Refused: as signing, summary_not_found, reason_missing, amended_meanwhile.
    """
    tx.require(Permission.DISCHARGE)
    if tx.session.get(DischargeSummary, draft.id) is not None:
        return draft.id
    if not reason.strip():
        raise Refused("reason_missing", field="reason")
    refuse_long(reason=reason)
    older = tx.session.get(DischargeSummary, summary_id)
    if older is None or older.admission_id != draft.admission_id:
        raise Refused("summary_not_found")
    later = select(DischargeSummary.id).where(DischargeSummary.amends_id == older.id).limit(1)
    if tx.session.scalar(later) is not None:
        raise Refused("amended_meanwhile")
    return _write(tx, draft, _stay(tx, draft), older, reason.strip())


def discharge_summaries(rd: Reading, admission_id: str) -> list[SummaryRow]:
    """All signed versions, the newest first. Refused: not_permitted."""
    rd.require(Permission.SEE_CLINICAL)
    s = DischargeSummary
    rows = rd.session.execute(
        select(s, User.name)
        .outerjoin(User, User.id == s.signed_by)
        .where(s.admission_id == admission_id)
        .order_by(s.version.desc(), s.signed_at.desc(), s.id.desc())
    )
    return [
        SummaryRow(
            one.id, one.version, one.amends_id, one.amended_why or "", one.diagnosis or "",
            one.condition_at_admission or "", one.course_in_hospital or "", one.treatments_given or "",
            one.condition_at_discharge or "", one.pathya or "", one.apathya or "", one.follow_up_on,
            one.prescription_id, one.signed_at, name or "",
        )
        for one, name in rows
    ]  # fmt: skip


def _stay(tx: Transaction, draft: SummaryDraft) -> Admission:
    admission = stay_of(tx, draft.admission_id)
    if admission.state is AdmissionState.CANCELLED:
        raise Refused("stay_is_cancelled", number=admission.number)
    missing = [name.replace("_", " ") for name in ("diagnosis", "condition_at_discharge") if not getattr(draft, name)]
    refuse_long_of(draft, *_TEXTS, longest=LONGEST_TEXT)
    refuse_before_stay(admission, draft.follow_up_on, "follow_up_on")
    refuse_far_day(draft.follow_up_on, tx.today, "follow_up_on")
    if missing:
        raise Refused("summary_incomplete", field=missing[0].replace(" ", "_"), missing=missing)
    return admission


def _versions(tx: Transaction, admission_id: str) -> int:
    return tx.session.scalar(select(func.count()).where(DischargeSummary.admission_id == admission_id)) or 0


def _write(
    tx: Transaction, draft: SummaryDraft, admission: Admission, older: DischargeSummary | None, reason: str
) -> str:
    before = None if older is None else _consultation_of(tx, older)
    prescription_id = _prescribe(tx, draft, admission, before, reason)
    tx.add(
        DischargeSummary(
            id=draft.id,
            admission_id=admission.id,
            version=older.version + 1 if older else 1,
            amends_id=older.id if older else None,
            amended_why=reason or None,
            **{text: getattr(draft, text) or None for text in _TEXTS},
            follow_up_on=draft.follow_up_on,
            prescription_id=prescription_id,
            signed_at=tx.now,
            signed_by=tx.by.user_id,
        )
    )
    tx.tell(WardChanged(admission.id))
    return draft.id


def _consultation_of(tx: Transaction, summary: DischargeSummary) -> Consultation | None:
    """What a version, or the last one before it that wrote any, says to prescription and follow-up."""
    prescribed = tx.session.get(Prescription, summary.prescription_id) if summary.prescription_id is not None else None
    found = tx.session.get(Consultation, prescribed.consultation_id if prescribed else _consultation_id(summary.id))
    if found is None and summary.amends_id is not None:
        return _consultation_of(tx, tx.session.get_one(DischargeSummary, summary.amends_id))
    return found


def _consultation_id(summary_id: str) -> str:
    return natural_id("consultation_of_summary", summary_id)


def _prescribe(
    tx: Transaction, draft: SummaryDraft, admission: Admission, before: Consultation | None, reason: str
) -> str | None:
    """The medicines to continue, as a prescription of the stay's visit, which waits at the counter like any other, and the day
    to come again, which waits to be booked. What an earlier version (`before`) said of both holds no longer; the id of the
    prescription, None where nothing is to be continued.
    """
    lines, problems = work_out_lines(tx, draft.medicines)
    if problems:
        raise problems[0].refused
    if not lines and draft.follow_up_on is None and before is None:
        return None
    consultation = tx.add(
        Consultation(
            id=_consultation_id(draft.id),
            visit_id=admission.visit_id,
            patient_id=admission.patient_id,
            doctor_id=signing_doctor(tx),
            day=tx.today,
            version=before.version + 1 if before else 1,
            amends_id=before.id if before else None,
            amended_why=reason or None if before else None,
            signed_at=tx.now,
            signed_by=tx.by.user_id,
            notes=draft.condition_at_discharge or None,
            pathya=draft.pathya or None,
            apathya=draft.apathya or None,
            follow_up_on=draft.follow_up_on,
        )
    )
    tx.tell(ConsultationChanged(consultation.id, admission.patient_id))
    replaced = _prescription_of(tx, before) if before else None
    if not lines and replaced is None:
        return None
    # An empty one takes back what was prescribed.
    prescription = write_prescription(tx, consultation, lines)
    if replaced is not None:
        replaced.replaced_by = prescription.id
        tx.tell(PrescriptionChanged(replaced.id, admission.patient_id))
    return prescription.id if lines else None


def _prescription_of(tx: Transaction, consultation: Consultation) -> Prescription | None:
    return tx.session.scalars(
        select(Prescription).where(Prescription.consultation_id == consultation.id, Prescription.replaced_by.is_(None))
    ).first()
