"""Known pairs of registrations: the same person, or not."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narayaneeyam_clinic.patients.age_rules import BirthDate, BirthPrecision
from narayaneeyam_clinic.patients.duplicate_rules import (
    LIKELY,
    Person,
    likeliest_first,
    name_likeness,
    person,
    same_person_score,
)
from narayaneeyam_clinic.patients.likely_same_people import Newcomer, likely_same_people
from narayaneeyam_clinic.patients.patient_search import index_patient
from narayaneeyam_clinic.patients.records import Patient, Sex
from narayaneeyam_clinic.shared.search_text import fold_tokens
from narayaneeyam_clinic.store.transaction import Transaction

with (Path(__file__).parent / "duplicate_pairs.csv").open(encoding="utf-8", newline="") as _file:
    PAIRS = list(csv.DictReader(_file))


def side(row: dict[str, str], which: str) -> Person:
    year = row[f"birth_year_{which}"]
    return person(
        row[f"name_{which}"],
        row[f"phone_{which}"] or None,
        int(year) if year else None,
        row[f"sex_{which}"] or None,
        row[f"place_{which}"] or None,
    )


@pytest.mark.parametrize("row", PAIRS, ids=lambda row: f"{row['name_a']}|{row['name_b']}|{row['why']}")
def test_known_pairs_are_scored_the_same_both_ways(row: dict[str, str]) -> None:
    a, b = side(row, "a"), side(row, "b")
    assert (same_person_score(a, b) >= LIKELY) is (row["likely"] == "yes"), same_person_score(a, b)
    assert same_person_score(a, b) == same_person_score(b, a)


@pytest.mark.parametrize(("at_desk", "known"), ["ab", "ba"])
def test_known_pairs_are_warned_of_at_the_desk_and_strangers_are_not(clinic, as_role, at_desk: str, known: str) -> None:
    """PAT-14: by what the desk asks while somebody types, with each pair's other one registered among all others."""
    wrong = []
    with clinic.transaction(by=as_role("receptionist"), why="test.pairs") as tx:
        ids = [registered(tx, row, known, number) for number, row in enumerate(PAIRS)]
        for row, patient_id in zip(PAIRS, ids, strict=True):
            warned = {one.patient_id for one in likely_same_people(tx, newcomer(row, at_desk), limit=len(PAIRS))}
            if (patient_id in warned) is not (row["likely"] == "yes"):
                wrong.append(f"{row['name_a']} | {row['name_b']}: {row['why']}")
    assert wrong == []


def registered(tx: Transaction, row: dict[str, str], which: str, number: int) -> str:
    year = row[f"birth_year_{which}"]
    patient = tx.add(
        Patient(
            registration_number=f"N1-{number:05}", public_code=f"CODE{number}", registered_at=tx.now, is_active=True,
            name=row[f"name_{which}"], phone=row[f"phone_{which}"] or None, place=row[f"place_{which}"] or None,
            sex=Sex(row[f"sex_{which}"]) if row[f"sex_{which}"] else None,
            born_on=date(int(year), 7, 1) if year else None, birth_precision=BirthPrecision.YEAR if year else None,
        )
    )  # fmt: skip
    tx.session.flush()
    index_patient(tx, patient)
    return patient.id


def newcomer(row: dict[str, str], which: str) -> Newcomer:
    year, sex = row[f"birth_year_{which}"], row[f"sex_{which}"]
    return Newcomer(
        row[f"name_{which}"],
        row[f"phone_{which}"],
        BirthDate(date(int(year), 7, 1), BirthPrecision.YEAR) if year else None,
        Sex(sex) if sex else None,
        row[f"place_{which}"],
    )


def test_there_are_enough_of_both_kinds() -> None:
    assert sum(row["likely"] == "yes" for row in PAIRS) >= 20
    assert sum(row["likely"] == "no" for row in PAIRS) >= 20


def test_the_likeliest_comes_first() -> None:
    new = person("K P Ramesh", "+919847012345", 1984, "male", "Kottakkal")
    known = [
        ("stranger", person("Suresh", "+919847012345", 1984, "male")),
        ("no phone", person("Ramesh K P", None, 1985, "male", "Kottakkal")),
        ("the same", person("K. P. Ramesh", "+919847012345", 1984, "male", "Kottakkal")),
    ]
    assert likeliest_first(new, known) == ["the same", "no phone"]


def test_names_of_initials_alone() -> None:
    assert name_likeness(("k", "p"), ("p", "k")) == 1
    assert name_likeness((), ()) == 0
    assert person("Dr").name_tokens == fold_tokens("Dr")


_PEOPLE = st.builds(
    person,
    st.sampled_from([row[f"name_{which}"] for row in PAIRS for which in "ab"]),
    st.sampled_from([None, "+919847012345", "+919847011111"]),
    st.none() | st.integers(1930, 2026),
    st.sampled_from([None, "male", "female"]),
    st.sampled_from([None, "Tirur", "Kottakkal"]),
)


@given(_PEOPLE, _PEOPLE)
def test_the_same_both_ways_and_never_below_nothing(a: Person, b: Person) -> None:
    assert same_person_score(a, b) == same_person_score(b, a) >= 0
    assert name_likeness(a.name_tokens, a.name_tokens) == 1
    if a.phone and a.birth_year and a.sex:
        assert same_person_score(a, a) >= LIKELY
