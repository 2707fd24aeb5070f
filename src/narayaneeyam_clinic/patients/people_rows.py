"""How one patient stands in a list, and the columns that are read for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select, text

from narayaneeyam_clinic.patients.age_rules import BirthDate, birth_of
from narayaneeyam_clinic.patients.records import LISTED, Patient, Sex


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Who somebody is, in one line. `phone` is the stored number (E.164)."""

    patient_id: str
    registration_number: str
    name: str
    sex: Sex | None
    birth: BirthDate | None
    phone: str | None
    place: str | None


PERSON_COLUMNS = (
    Patient.id,
    Patient.registration_number,
    Patient.name,
    Patient.sex,
    Patient.born_on,
    Patient.birth_precision,
    Patient.phone,
    Patient.place,
)


def is_listed() -> Any:
    """The patients that lists show, in the words of the indexes made for it."""
    return text(" AND ".join(f"patient.{condition}" for condition in LISTED.split(" AND ")))


def listed_people() -> Any:
    """A query for person rows; lists add their own order and limit."""
    return select(*PERSON_COLUMNS).where(is_listed())


def person_rows(found: Iterable[Any]) -> list[PersonRow]:
    return [
        PersonRow(
            row.id,
            row.registration_number,
            row.name,
            row.sex,
            birth_of(row.born_on, row.birth_precision),
            row.phone,
            row.place,
        )
        for row in found
    ]
