"""Known pairs of registrations: the same person, or not."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narayaneeyam_clinic.patients.duplicate_rules import (
    LIKELY,
    Person,
    is_likely_same,
    likely_duplicates,
    name_likeness,
    person,
    same_person_score,
)
from narayaneeyam_clinic.shared.search_text import fold_tokens

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
def test_known_pairs(row: dict[str, str]) -> None:
    a, b = side(row, "a"), side(row, "b")
    assert is_likely_same(a, b) is (row["likely"] == "yes"), same_person_score(a, b)
    assert same_person_score(a, b) == same_person_score(b, a)


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
    assert likely_duplicates(new, known) == ["the same", "no phone"]


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
