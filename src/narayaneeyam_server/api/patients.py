"""Patients, as the clinic's lists show them: kept, and not merged into another."""

from datetime import date, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Query, Response
from sqlalchemy import Select, false, select, text

from narayaneeyam_clinic.patients.allergies import substances_to_avoid
from narayaneeyam_clinic.patients.records import LISTED, Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.search_index import PATIENT, matching, matching_ids
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_server.api.paging import Answer, OfAsked, OfPage, PageOf
from narayaneeyam_server.api.refusals import not_found
from narayaneeyam_server.api.signed_in import RowId

router = APIRouter(tags=["patients"])


class PatientRead(Answer):
    """`allergies` is there for who may see them; an empty list means that none is noted."""

    id: str
    registration_number: str
    public_code: str
    registered_at: datetime
    name: str
    sex: str | None
    born_on: date | None
    birth_precision: str | None
    phone: str | None
    place: str | None
    language: str | None
    allergies: list[str] | None


@router.get("/clinics/{clinic_id}/patients", response_model=PageOf[PatientRead])
def patients(
    asked: OfAsked,
    page: OfPage,
    q: Annotated[
        str | None, Query(max_length=100, description="Name, part of a phone, or number, as the clinic searches")
    ] = None,
    phone: Annotated[str | None, Query(max_length=20)] = None,
    registration_number: Annotated[str | None, Query(max_length=20)] = None,
) -> Response:
    """By id, which for the most part is the order of registration."""

    def read(rd: Reading) -> PageOf[PatientRead]:
        rd.require(Permission.SEE_PATIENTS)
        query = _columns().where(text(LISTED))
        if q is not None:
            wanted = matching(q, PATIENT)
            # Nothing but signs finds nobody.
            query = query.where(false() if wanted is None else Patient.id.in_(matching_ids(wanted)))
        if phone is not None:
            query = query.where(Patient.phone == phone)
        if registration_number is not None:
            query = query.where(Patient.registration_number == registration_number)
        rows, following = page.of(asked, rd, query, Patient.id)
        return PageOf(items=[_read(rd, row) for row in rows], next_cursor=following)

    return asked.answer(read)


@router.get("/clinics/{clinic_id}/patients/{row_id}", response_model=PatientRead)
def patient(asked: OfAsked, row_id: RowId) -> Response:
    """One patient."""

    def read(rd: Reading) -> PatientRead:
        rd.require(Permission.SEE_PATIENTS)
        row = rd.session.execute(_columns().where(Patient.id == row_id)).one_or_none()
        if row is None:
            raise not_found()
        return _read(rd, row)

    return asked.answer(read)


def _columns() -> Select[*tuple[Any, ...]]:
    p = Patient
    return select(
        p.id, p.registration_number, p.public_code, p.registered_at, p.name, p.sex, p.born_on, p.birth_precision, p.phone,
        p.place, p.language,
    )  # fmt: skip


def _read(rd: Reading, row: Any) -> PatientRead:
    avoided = substances_to_avoid(rd, row.id) if rd.by.may(Permission.SEE_ALLERGIES) else None
    return PatientRead(**row._asdict(), allergies=avoided)
