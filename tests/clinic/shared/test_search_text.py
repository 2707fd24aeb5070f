"""The forgiving key: spellings, scripts, orders and beginnings that must meet. The long list is search_pairs.csv."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narayaneeyam_clinic.shared.search_text import fold, fold_tokens, is_found, word_key

PAIRS = Path(__file__).parents[1] / "search_pairs.csv"

SAME = [
    "Ramesh रमेश രമേശ് Rameš",
    "Lakshmi Laxmi Lakshmy Lekshmi ലക്ഷ്മി लक्ष्मी",
    "Narayanan നാരായണൻ നാരായണന്\u200d Narayanann",
    "Kamala Kamla कमला കമല",
    "Rajakumar Rajkumar राजकुमार രാജകുമാർ",
    "Sreedevi Sridevi Shridevi Shreedevi ശ്രീദേവി श्रीदेवी",
    "Gauri Gouri Gowri ഗൗരി गौरी",
    "Mohammed Muhammad Mohamed Muhammed മുഹമ്മദ്",
    "Fathima Fatima Fathimah ഫാത്തിമ फ़ातिमा",
    "Saraswathi Sarasvati Saraswati സരസ്വതി सरस्वती",
    "Nambiar Nambiyar",
    "Parvathy Parvati Parvathi പാർവതി पार्वती",
    "Arishta Arishtam Arista അരിഷ്ടം",
    "Kashayam Kashaya Kasayam കഷായം",
    "Choornam Choorna Churna Churnam ചൂർണം चूर्ण",
    "Ghritam Ghrutham Ghrita Ghritham ഘൃതം",
    "Ksheerabala Ksirabala Xeerabala ക്ഷീരബല",
    "Dasamoolarishtam Dashamularishta दशमूलारिष्ट ദശമൂലാരിഷ്ടം",
    "Chyavanaprasam Chyawanprash च्यवनप्राश",
    "Tailam Thailam Taila തൈലം तैल",
    "Guggulu Gulgulu Gugulu",
    "Om ओम OM",
]


@pytest.mark.parametrize("spellings", SAME)
def test_spellings_and_scripts_meet(spellings: str) -> None:
    assert len({word_key(word) for word in spellings.split()}) == 1


@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        ("K. P. Ramesh", "Ramesh K P"),
        ("K. P. Ramesh", "KP Ramesh"),
        ("Ramesh KP", "K. P. Ramesh"),
        ("K.P.Ramesh", "kp rames"),
        ("കെ. പി. രമേശ്", "K P Ramesh"),
        ("K P Ramesh", "കെ പി രമേശ്"),
        ("Dasamoolarishtam", "dasamoola arishtam"),
        ("Dasamoola Arishtam", "dasamoolarishtam"),
        ("Asokarishtam 450 ml", "asokarishta 450ml"),
        ("Asokarishtam 450ml", "asok 450"),
        ("A1/26-27/000123", "123"),
        ("A1/26-27/000123", "A1 000123"),
        ("N1-00042", "n1-42"),
        ("+919847012345", "098470 12345"),
        ("+919847012345", "2345"),
        ("+919847012345", "+91 98470"),
        ("ரமேஷ் குமார்", "ரமேஷ்"),
        ("ரமேஷ் குமார்", "குமா"),
    ],
)
def test_orders_joins_and_numbers(stored: str, typed: str) -> None:
    assert is_found(stored, typed)


def test_nothing_typed_finds_nothing() -> None:
    assert fold_tokens("") == fold_tokens(" ./- ") == ()
    assert not is_found("Ramesh", "")
    assert fold("...") == ""


_NAMES = st.sampled_from(
    [*" ".join(SAME).split(), "Gayathri", "Chandrasekharan", "Xavier", "Yousuf", "Aiswarya", "Thressiamma"]
)


@given(_NAMES, st.data())
def test_a_name_is_found_at_every_letter_typed(name: str, data: st.DataObject) -> None:
    letters = [end for end in range(1, len(name) + 1) if end == len(name) or name.isascii()]
    typed = name[: data.draw(st.sampled_from(letters))]
    assert is_found(name, typed)


@pytest.mark.parametrize("name", ["രമേശ്", "ലക്ഷ്മി", "അനിത", "കൃഷ്ണൻ", "ക്ഷീരബല", "सुनीता", "लक्ष्मी", "राजकुमार", "सिंदूर", "ഉമ"])
def test_indian_letters_lead_on_as_they_are_typed(name: str) -> None:
    for end in range(1, len(name) + 1):
        assert is_found(name, name[:end])


@given(st.lists(st.text(st.characters(max_codepoint=0xD7F), min_size=1, max_size=12), max_size=4).map(" ".join))
def test_whatever_is_stored_is_found_by_itself(text: str) -> None:
    keys = fold(text).split()
    assert all(any(key.startswith(want) for key in keys) for want in fold_tokens(text))


def test_the_index_stays_small() -> None:
    names = [word for spellings in SAME for word in spellings.split()]
    assert sum(len(fold(name).split()) for name in names) < 2 * len(names)


def _rows() -> list[dict[str, str]]:
    with PAIRS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_list_is_long_enough() -> None:
    rows = _rows()
    assert sum(row["must"] == "yes" for row in rows) >= 200
    assert sum(row["must"] == "no" for row in rows) >= 50
    assert len({tuple(row.values()) for row in rows}) == len(rows)


@pytest.mark.parametrize("row", _rows(), ids=lambda row: f"{row['stored']}|{row['query']}")
def test_known_searches(row: dict[str, str]) -> None:
    assert is_found(row["stored"], row["query"]) is (row["must"] == "yes")
