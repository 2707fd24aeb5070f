"""Who may be the same person as the one being registered: a warning while typing, never a refusal (PAT-14)."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.patients.age_rules import BirthDate
from narayaneeyam_clinic.patients.duplicate_rules import Person, likeliest_first, person
from narayaneeyam_clinic.patients.people_rows import PersonRow, listed_people, person_rows
from narayaneeyam_clinic.patients.people_with_phone import people_with_phone
from narayaneeyam_clinic.patients.records import Patient, Sex
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.phone import phone
from narayaneeyam_clinic.store.search_index import INDEXED, PATIENT, matching, matching_ids
from narayaneeyam_clinic.store.transaction import Reading

# A name that thousands share needs a phone, an age or a place to say anything; the newest of them are compared.
_MOST_COMPARED = 300
_SHORTEST_WORD = 3


@dataclass(frozen=True, slots=True)
class Newcomer:
    """What has been typed so far; `phone` as typed."""

    name: str
    phone: str = ""
    birth: BirthDate | None = None
    sex: Sex | None = None
    place: str = ""


def likely_same_people(rd: Reading, newcomer: Newcomer, limit: int = 3) -> list[PersonRow]:
    """The likeliest first; nobody before a name is typed. Refused: not_permitted."""
    rd.require(Permission.SEE_PATIENTS)
    known = _candidates(rd, newcomer)
    compared = [(patient_id, _person(row)) for patient_id, row in known.items()]
    likely = likeliest_first(
        person(
            newcomer.name,
            _stored(newcomer.phone),
            newcomer.birth.day.year if newcomer.birth else None,
            newcomer.sex,
            newcomer.place,
        ),
        compared,
    )
    return [known[patient_id] for patient_id in likely[:limit]]


def _candidates(rd: Reading, newcomer: Newcomer) -> dict[str, PersonRow]:
    """Those with the number, with all words of the name, and with any one longer word of it."""
    words = [word for word in newcomer.name.split() if len(word) >= _SHORTEST_WORD]
    if not words:
        return {}
    found = people_with_phone(rd, newcomer.phone, limit=_MOST_COMPARED) if _stored(newcomer.phone) else []
    for typed in dict.fromkeys([" ".join(words), *words]):
        expression = matching(typed, PATIENT)
        if expression is None:
            continue
        newest = matching_ids(expression).order_by(INDEXED.desc()).limit(_MOST_COMPARED)
        found += person_rows(rd.session.execute(listed_people().where(Patient.id.in_(newest))))
    return {row.patient_id: row for row in found}


def _person(row: PersonRow) -> Person:
    return person(row.name, row.phone, row.birth.day.year if row.birth else None, row.sex, row.place)


def _stored(typed: str) -> str | None:
    try:
        return phone(typed) if typed else None
    except Refused:
        return None  # not a whole number yet
