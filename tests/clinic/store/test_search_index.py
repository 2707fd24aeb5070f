"""Known searches in a real file: the right record among the first five, the wrong one not at all (SEARCH-2 to SEARCH-11)."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.search_text import fold
from narayaneeyam_clinic.store.search_index import (
    INVOICE,
    KINDS,
    MEDICINE,
    PATIENT,
    Searchable,
    clear_search_index,
    code_keys,
    code_words,
    drop_entry,
    index_entry,
    index_new_entries,
    search,
)

PAIRS = Path(__file__).parents[1] / "search_pairs.csv"
FIRST_FIVE = 5
ALL = 10_000


def pairs(must: str) -> list[tuple[str, str, str]]:
    with PAIRS.open(encoding="utf-8", newline="") as lines:
        return [(row["kind"], row["stored"], row["query"]) for row in csv.DictReader(lines) if row["must"] == must]


def kind_of(kind: str) -> str:
    return PATIENT if kind == "phone" else kind


def searchable(kind: str, stored: str) -> Searchable:
    words = code_words(stored) if kind == "invoice" or stored.startswith("N1-") else stored
    return Searchable(kind_of(kind), natural_id(kind, stored), stored, "", words)


@pytest.fixture
def administrator(as_role):
    return as_role("administrator")


@pytest.fixture
def everything(clinic, administrator):
    """A clinic in which all stored texts of the pairs can be found, and a thousand other people."""
    known = {(kind, stored): searchable(kind, stored) for kind, stored, _ in [*pairs("yes"), *pairs("no")]}
    others = [
        Searchable(
            PATIENT, natural_id("other", str(n)), f"Othername Q{n}", "", f"Othername {code_words(f'N9-{n:05d}')}"
        )
        for n in range(7000, 8000)
    ]
    with clinic.transaction(by=administrator, why="test.search") as tx:
        clear_search_index(tx.session)
        index_new_entries(tx.session, [*known.values(), *others])
    return clinic


@pytest.fixture
def reader(clinic, as_role):
    """Somebody who may see patients, medicines and invoices."""
    return as_role("pharmacist")


def test_enough_pairs_are_known():
    """SEARCH-10"""
    assert len(pairs("yes")) >= 200
    assert len(pairs("no")) >= 50


def test_known_searches_find_their_record_among_the_first_five(everything, reader):
    """SEARCH-2, SEARCH-3, SEARCH-4, SEARCH-5, SEARCH-6, SEARCH-7, SEARCH-8, SEARCH-9, SEARCH-10, SEARCH-13"""
    with everything.reading(by=reader) as rd:
        missed = [
            (kind, stored, query)
            for kind, stored, query in pairs("yes")
            if natural_id(kind, stored)
            not in {found.ref_id for found in search(rd, query, [kind_of(kind)], limit=FIRST_FIVE)}
        ]
    assert missed == []


def test_known_strangers_are_not_found_at_all(everything, reader):
    """SEARCH-10"""
    with everything.reading(by=reader) as rd:
        wrong = [
            (kind, stored, query)
            for kind, stored, query in pairs("no")
            if natural_id(kind, stored) in {found.ref_id for found in search(rd, query, [kind_of(kind)], limit=ALL)}
        ]
    assert wrong == []


@pytest.mark.parametrize(
    ("role", "kinds"),
    [
        ("receptionist", {PATIENT, INVOICE}),
        ("doctor", {PATIENT, MEDICINE}),
        ("therapist", {PATIENT}),
        ("administrator", {MEDICINE}),
    ],
)
def test_what_may_not_be_opened_is_not_found(clinic, administrator, as_role, role, kinds):
    """SEARCH-1, LEAK-1"""
    with clinic.transaction(by=administrator, why="test.search") as tx:
        for kind in KINDS:
            index_entry(tx, kind, natural_id(kind, "x"), "Zzyzx", "", "Zzyzx")
    with clinic.reading(by=as_role(role)) as rd:
        assert {found.kind for found in search(rd, "zzyzx")} == kinds


def test_places_are_shared_between_the_kinds(clinic, administrator, reader):
    """SEARCH-1: many people of a name do not hide the medicine of that name."""
    with clinic.transaction(by=administrator, why="test.search") as tx:
        for n in range(20):
            index_entry(tx, PATIENT, natural_id("p", str(n)), "Tulasi", "", "Tulasi")
        index_entry(tx, MEDICINE, natural_id("m"), "Tulasi Swarasam", "", "Tulasi Swarasam")
    with clinic.reading(by=reader) as rd:
        assert [found.kind for found in search(rd, "tulasi", limit=8)] == [PATIENT] * 7 + [MEDICINE]


def test_a_changed_entry_is_found_by_its_new_words_only(clinic, administrator, reader):
    with clinic.transaction(by=administrator, why="test.search") as tx:
        index_entry(tx, PATIENT, natural_id("p"), "Bhargavi", "Tirur", "Bhargavi")
    with clinic.transaction(by=administrator, why="test.search") as tx:
        index_entry(tx, PATIENT, natural_id("p"), "Devaki", "Tirur", "Devaki")
    with clinic.reading(by=reader) as rd:
        assert search(rd, "bhargavi") == []
        assert [found.title for found in search(rd, "devaki")] == ["Devaki"]
    with clinic.transaction(by=administrator, why="test.search") as tx:
        drop_entry(tx, PATIENT, natural_id("p"))
    with clinic.reading(by=reader) as rd:
        assert search(rd, "devaki") == []


def test_a_whole_word_comes_before_beginnings(clinic, administrator, reader):
    """SEARCH-8"""
    with clinic.transaction(by=administrator, why="test.search") as tx:
        index_entry(tx, PATIENT, natural_id("om"), "Om", "", "Om")
        for n in range(50):
            index_entry(tx, PATIENT, natural_id("omana", str(n)), f"Omana {n}", "", "Omana")
    with clinic.reading(by=reader) as rd:
        assert search(rd, "om")[0].title == "Om"


@pytest.mark.parametrize("typed", ["", "   ", '"', "*", "-", 'a"*', "NEAR(", "{words}:", "^"])
def test_signs_are_no_query_language(clinic, reader, typed):
    with clinic.reading(by=reader) as rd:
        search(rd, typed)


def test_searching_leaves_no_trace_in_the_log(clinic, administrator):
    """SEARCH-11: the index is local."""
    count = text("SELECT count(*) FROM change_group")
    with clinic.reading(by=administrator) as rd:
        before = rd.session.scalar(count)
    with clinic.transaction(by=administrator, why="test.search") as tx:
        index_entry(tx, PATIENT, natural_id("p"), "Bhargavi", "", "Bhargavi")
    with clinic.reading(by=administrator) as rd:
        assert rd.session.scalar(count) == before


@given(st.from_regex(r"[A-Z][0-9]{1,3}-[0-9]{1,7}", fullmatch=True))
def test_the_short_way_to_the_keys_of_our_numbers_leads_to_the_same_keys(number: str):
    """SEARCH-5."""
    assert set(code_keys(number).split()) == set(fold(code_words(number)).split())
