"""The list of patients: any length, counted and read page by page, filtered by what is typed (PAT, SPEED)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import func, select, text

from narayaneeyam_clinic.consultations.records import Visit
from narayaneeyam_clinic.patients.people_rows import PERSON_COLUMNS, PersonRow, is_listed, person_rows
from narayaneeyam_clinic.patients.records import LISTED, Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.search_index import INDEXED, PATIENT, matching, matching_ids
from narayaneeyam_clinic.store.search_records import SearchEntry
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.store.window import Window


class PatientOrder(StrEnum):
    """What the list can be sorted by."""

    NEWEST = "newest"
    NAME = "name"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class PatientRow:
    """One line of the list. `last_visit_on` is None for one who never came, and for a reader who may not see the queue."""

    person: PersonRow
    last_visit_on: date | None


def patient_count(rd: Reading, typed: str = "") -> int:
    """How many the list has. Refused: not_permitted."""
    rd.require(Permission.SEE_PATIENTS)
    wanted = matching(typed, PATIENT)
    if wanted is None:
        return rd.session.scalar(_HOW_MANY) or 0
    count: int = rd.session.execute(
        text("SELECT count(*) FROM search_text WHERE search_text MATCH :wanted"), {"wanted": wanted}
    ).scalar_one()
    return count


# Named, because SQLite takes a count of half a table for quicker than one of a narrow index, which is a third of the work.
_HOW_MANY = text(f"SELECT count(*) FROM patient INDEXED BY patient_listed WHERE {LISTED}")


def patient_list(
    rd: Reading,
    typed: str = "",
    *,
    order: PatientOrder = PatientOrder.NEWEST,
    descending: bool = False,
    offset: int = 0,
    limit: int = 100,
) -> list[PatientRow]:
    """A page of the list; `typed` filters as the search does. NEWEST is the latest registered first.

    A negative offset counts from the end. Refused: not_permitted.
    """
    rd.require(Permission.SEE_PATIENTS)
    wanted = matching(typed, PATIENT)
    window = Window(offset, limit)
    page = window.cut(_page(wanted, order, descending=descending != window.backwards))
    ids = window.in_order(rd.session.scalars(page).all())
    rows = {row.patient_id: row for row in person_rows(_people(rd, ids))}
    visits = _last_visits(rd, ids) if rd.by.may(Permission.SEE_QUEUE) else {}
    return [PatientRow(rows[one], visits.get(one)) for one in ids if one in rows]


def _page(wanted: str | None, order: PatientOrder, *, descending: bool) -> Any:
    """The ids alone, so that a sort carries little and what is shown is read for the page only."""
    column: Any = {
        PatientOrder.NEWEST: Patient.id,  # an id begins with the time it was made
        PatientOrder.NAME: Patient.name,
        PatientOrder.NUMBER: Patient.registration_number,
    }[order]
    newest_first = order is PatientOrder.NEWEST
    backwards = descending != newest_first
    if wanted is None:
        query = select(Patient.id).where(is_listed())
        return query.order_by(column.desc() if backwards else column.asc())
    query = matching_ids(wanted)
    if newest_first:
        return query.order_by(INDEXED.desc() if backwards else INDEXED.asc())
    query = query.join(Patient, Patient.id == SearchEntry.ref_id)
    return query.order_by(column.desc() if backwards else column.asc())


def _people(rd: Reading, ids: list[str]) -> Any:
    return rd.session.execute(select(*PERSON_COLUMNS).where(Patient.id.in_(ids)))


def _last_visits(rd: Reading, ids: list[str]) -> dict[str, date]:
    rows = rd.session.execute(
        select(Visit.patient_id, func.max(Visit.day)).where(Visit.patient_id.in_(ids)).group_by(Visit.patient_id)
    )
    return {patient_id: date.fromisoformat(day) if isinstance(day, str) else day for patient_id, day in rows}
