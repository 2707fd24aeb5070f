"""Invented people look like people, keep the rules of registration, and are the same for the same seed."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from datetime import date
from itertools import islice
from random import Random

import pytest

from narayaneeyam_clinic.demo.name_lists import OLDER, YOUNGER, Custom
from narayaneeyam_clinic.demo.names import INVENTED_PREFIXES, Person, family, people, phone_number
from narayaneeyam_clinic.demo.towns import HOMES
from narayaneeyam_clinic.patients.records import BirthPrecision, Sex
from narayaneeyam_clinic.shared.phone import mobile

TODAY = date(2026, 11, 21)
FIRST_OF_SEED_ONE = ("ശാന്ത", date(1959, 7, 1), "+919000099740", "Cheruthuruthy")


@pytest.fixture(scope="module")
def crowd() -> list[Person]:
    return list(people(Random(7), 3000, TODAY))


def test_the_same_seed_gives_the_same_people() -> None:
    assert list(people(Random(3), 200, TODAY)) == list(people(Random(3), 200, TODAY))
    assert list(people(Random(3), 200, TODAY)) != list(people(Random(4), 200, TODAY))


def test_what_seed_one_gives_is_fixed_for_ever() -> None:
    """The demo clinic's hand-written totals rest on it: whoever changes the lists sees it here."""
    first = next(people(Random(1), 1, TODAY))
    assert (first.name, first.birth, first.phone, first.town.name) == FIRST_OF_SEED_ONE


def test_exactly_as_many_as_asked_for() -> None:
    assert [len(list(people(Random(1), count, TODAY))) for count in (0, 1, 2, 17, 400)] == [0, 1, 2, 17, 400]


def test_phones_are_valid_mobiles_of_invented_ranges(crowd: list[Person]) -> None:
    for somebody in islice(crowd, 300):
        for number in filter(None, (somebody.phone, somebody.alternate_phone)):
            assert mobile(number) == number
            assert number.startswith(tuple(f"+91{prefix}" for prefix in INVENTED_PREFIXES))
    assert re.fullmatch(r"\+91[6-9]0000\d{5}", phone_number(Random(2)))


def test_families_share_a_phone_and_a_house() -> None:
    shared = 0
    for seed in range(100):
        members = family(Random(seed), TODAY)
        assert len({(member.house, member.town) for member in members}) == 1
        assert len({member.name for member in members}) == len(members)
        assert all(members[0].phone in (member.phone, member.alternate_phone) for member in members)
        shared += len(members) > 1 and members[0].phone == members[-1].phone
    assert shared > 20


def test_children_have_a_guardian_and_adults_have_none(crowd: list[Person]) -> None:
    ages = Counter(bool(somebody.guardian) for somebody in crowd)
    assert ages[True] > 100
    for somebody in crowd:
        years = (TODAY - somebody.birth).days / 365.25
        assert 0 <= years < 100
        if somebody.guardian:
            assert years < 19
        else:
            assert years > 17


def test_more_than_half_know_only_their_age(crowd: list[Person]) -> None:
    by_year = [somebody for somebody in crowd if somebody.birth_precision is BirthPrecision.YEAR]
    assert 0.5 < len(by_year) / len(crowd) < 0.7
    assert {(somebody.birth.month, somebody.birth.day) for somebody in by_year} == {(7, 1)}


@pytest.mark.parametrize(
    "style",
    [
        r"[A-Z][a-z]+ [A-Z]\.( [A-Z]\.)?",  # Lakshmi K. P.
        r"[A-Z]\.( [A-Z]\.)? [A-Z][a-z]+",  # K. P. Lakshmi
        r"[A-Z][a-z]+",  # Kalyani
        r"[A-Z][a-z]+ (Nair|Menon|Warrier|Nambiar|Pillai|Kurup|Panicker|Namboothiri)",
        r"Om.*",
        r"[\u0d00-\u0d7f\u200c\u200d ]+",  # in Malayalam letters
        r"[\u0900-\u097f ]+",  # in Devanagari letters
    ],
)
def test_the_ways_of_writing_a_name_all_occur(crowd: list[Person], style: str) -> None:
    assert any(re.fullmatch(style, somebody.name) for somebody in crowd)


def test_names_are_clean_and_varied(crowd: list[Person]) -> None:
    names = {somebody.name for somebody in crowd}
    assert len(names) > 1500
    for name in names:
        assert name == unicodedata.normalize("NFC", " ".join(name.split())), name
        assert "_" not in name
        assert "=" not in name


def test_every_custom_and_sex_occurs(crowd: list[Person]) -> None:
    assert {somebody.custom for somebody in crowd} == set(Custom)
    assert {somebody.sex for somebody in crowd} >= {Sex.FEMALE, Sex.MALE}
    assert {somebody.language for somebody in crowd} == {"ml", "en", "hi"}


def test_names_of_two_words_stay_together() -> None:
    men = {name.latin: name.native for name in OLDER[Custom.KERALA_MUSLIM][1]}
    assert men["Abdul Rahman"] == "അബ്ദുൽ റഹ്മാൻ"


def test_native_spellings_are_in_one_script() -> None:
    for lists in (*OLDER.values(), *YOUNGER.values()):
        for name in (*lists[0], *lists[1]):
            letters = [letter for letter in name.native or "" if unicodedata.category(letter)[0] in "LM"]
            assert len({unicodedata.name(letter).split()[0] for letter in letters}) <= 1, name.latin


def test_pin_codes_belong_to_their_state() -> None:
    first_digits = {"32": ("67", "68", "69"), "33": ("60", "61", "62", "63", "64"), "07": ("11",), "29": ("57",)}
    for lists in HOMES.values():
        for town in (town for towns in lists for town in towns):
            assert re.fullmatch(r"[1-9][0-9]{5}", town.pin)
            assert town.pin.startswith(first_digits[town.state_code]), town.name
