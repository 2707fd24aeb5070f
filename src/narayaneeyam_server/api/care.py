"""Signed consultations and prescriptions."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from fastapi import APIRouter, Response
from sqlalchemy import select

from narayaneeyam_clinic.consultations.records import Consultation, Diagnosis
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.prescriptions.records import Prescription, PrescriptionLine
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_server.api.paging import Answer, OfAsked, OfNarrowed, OfPage, PageOf

router = APIRouter(tags=["care"])


class DiagnosisRead(Answer):
    term: str
    namaste_code: str | None
    tm2_code: str | None


class ConsultationRead(Answer):
    """One signed version; an amendment is a further one that names what it amends. The internal note is for doctors."""

    id: str
    visit_id: str
    patient_id: str
    doctor_id: str
    day: date
    version: int
    amends_id: str | None
    signed_at: datetime
    concern: str | None
    notes: str | None
    internal_note: str | None
    pathya: str | None
    apathya: str | None
    follow_up_on: date | None
    diagnoses: list[DiagnosisRead]


class LineRead(Answer):
    """`dose` is an exact fraction such as "1/2"; `total` is in the medicine's base units."""

    id: str
    medicine_id: str | None
    name: str
    dose: str | None
    dose_unit: str | None
    schedule: str | None
    food_time: str | None
    anupana: str | None
    every_days: int
    days: int | None
    note: str | None
    total: int | None
    packs: int | None


class PrescriptionRead(Answer):
    """`replaced_by` is there when the doctor signed another in its place."""

    id: str
    consultation_id: str
    visit_id: str
    patient_id: str
    doctor_id: str
    day: date
    signed_at: datetime
    replaced_by: str | None
    lines: list[LineRead]


@router.get("/clinics/{clinic_id}/consultations", response_model=PageOf[ConsultationRead])
def consultations(asked: OfAsked, page: OfPage, narrowed: OfNarrowed) -> Response:
    """Every signed version, by id."""
    c = Consultation

    def read(rd: Reading) -> PageOf[ConsultationRead]:
        rd.require(Permission.SEE_CLINICAL)
        query = select(
            c.id, c.visit_id, c.patient_id, c.doctor_id, c.day, c.version, c.amends_id, c.signed_at, c.concern, c.notes,
            c.internal_note, c.pathya, c.apathya, c.follow_up_on,
        )  # fmt: skip
        rows, following = page.of(asked, rd, narrowed.among(query, c), c.id)
        diagnoses = _diagnoses(rd, [row.id for row in rows])
        hidden = {} if rd.by.may(Permission.SEE_INTERNAL_NOTES) else {"internal_note": None}
        items = [ConsultationRead(**{**row._asdict(), **hidden}, diagnoses=diagnoses[row.id]) for row in rows]
        return PageOf(items=items, next_cursor=following)

    return asked.answer(read)


@router.get("/clinics/{clinic_id}/prescriptions", response_model=PageOf[PrescriptionRead])
def prescriptions(asked: OfAsked, page: OfPage, narrowed: OfNarrowed) -> Response:
    """With all their lines, by id."""
    p = Prescription

    def read(rd: Reading) -> PageOf[PrescriptionRead]:
        rd.require(Permission.SEE_PRESCRIPTIONS)
        query = select(
            p.id, p.consultation_id, p.visit_id, p.patient_id, p.doctor_id, p.day, p.signed_at, p.replaced_by
        )
        rows, following = page.of(asked, rd, narrowed.among(query, p), p.id)
        lines = _lines(rd, [row.id for row in rows])
        items = [PrescriptionRead(**row._asdict(), lines=lines[row.id]) for row in rows]
        return PageOf(items=items, next_cursor=following)

    return asked.answer(read)


def _diagnoses(rd: Reading, ids: Sequence[str]) -> dict[str, list[DiagnosisRead]]:
    d = Diagnosis
    found: dict[str, list[DiagnosisRead]] = defaultdict(list)
    query = (
        select(d.consultation_id, d.term, d.namaste_code, d.tm2_code).where(d.consultation_id.in_(ids)).order_by(d.id)
    )
    for row in rd.session.execute(query):
        found[row.consultation_id].append(
            DiagnosisRead(term=row.term, namaste_code=row.namaste_code, tm2_code=row.tm2_code)
        )
    return found


def _lines(rd: Reading, ids: Sequence[str]) -> dict[str, list[LineRead]]:
    n = PrescriptionLine
    found: dict[str, list[LineRead]] = defaultdict(list)
    for row in rd.session.execute(
        select(
            n.prescription_id, n.id, n.medicine_id, n.name, n.dose_numerator, n.dose_denominator, n.dose_unit, n.schedule,
            n.food_time, n.anupana, n.every_days, n.days, n.note, n.total, n.packs,
        ).where(n.prescription_id.in_(ids)).order_by(n.prescription_id, n.position, n.id)
    ):  # fmt: skip
        given = row._asdict()
        found[given.pop("prescription_id")].append(LineRead(dose=_dose(given), **given))
    return found


def _dose(given: dict[str, Any]) -> str | None:
    over, under = given.pop("dose_numerator"), given.pop("dose_denominator")
    return None if over is None else str(over) if under in (None, 1) else f"{over}/{under}"
