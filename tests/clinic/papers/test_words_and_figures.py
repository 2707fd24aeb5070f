"""Amounts in figures and in words, and the words in the patient's language."""

from __future__ import annotations

import csv

import pytest

from narayaneeyam_clinic.papers.amount_words import amount_in_words
from narayaneeyam_clinic.papers.figures import rupees, rupees_or_nothing, with_sign
from narayaneeyam_clinic.papers.wordlist import Language, beside, in_language, phrase_in_language
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.places import resources
from tests.house_rules.test_terms import terms


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("0", "Rupees Zero Only"),
        ("1", "Rupees One Only"),
        ("645", "Rupees Six Hundred and Forty-Five Only"),
        ("123456", "Rupees One Lakh Twenty-Three Thousand Four Hundred and Fifty-Six Only"),
        ("10000000", "Rupees One Crore Only"),
        ("1234.56", "Rupees One Thousand Two Hundred and Thirty-Four and Fifty-Six Paise Only"),
        ("-5", "Minus Rupees Five Only"),
    ],
)
def test_amount_in_words(amount: str, words: str) -> None:
    """PAPER-5."""
    assert amount_in_words(Money.rupees(amount)) == words


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("0", "0.00"),
        ("999.5", "999.50"),
        ("1000", "1,000.00"),
        ("100000", "1,00,000.00"),
        ("1234567.89", "12,34,567.89"),
        ("1234567890", "1,23,45,67,890.00"),
        ("-0.37", "-0.37"),
        ("-123456.5", "-1,23,456.50"),
    ],
)
def test_figures_are_grouped_in_lakhs(amount: str, text: str) -> None:
    assert rupees(Money.rupees(amount)) == text


def test_sign_and_nothing() -> None:
    assert with_sign(Money.rupees("1234.5")) == "₹1,234.50"
    assert with_sign(Money.rupees("-1234.5")) == "-₹1,234.50"
    assert rupees_or_nothing(ZERO) == rupees_or_nothing(None) == "–"


@pytest.mark.parametrize(
    ("english", "malayalam", "hindi"),
    [
        ("After food", "ഭക്ഷണത്തിന് ശേഷം", "भोजन के बाद"),
        ("15 ml", "15 മി.ലി.", "15 मि.ली."),
        ("10–15 ml", "10–15 മി.ലി.", "10–15 मि.ली."),
        ("½ tablet", "½ ഗുളിക", "½ गोली"),
        ("for 15 days", "15 ദിവസം", "15 दिन"),
        ("with warm water", "ചൂടുവെള്ളത്തിൽ", "गुनगुने पानी के साथ"),
        ("with 45 ml warm water", "45 മി.ലി. ചൂടുവെള്ളത്തിൽ", "45 मि.ली. गुनगुने पानी के साथ"),
        ("2 tablets morning", "2 ഗുളിക രാവിലെ", "2 गोली सुबह"),
        ("every 3 days", "3 ദിവസത്തിലൊരിക്കൽ", "हर 3 दिन में एक बार"),
        ("½ tsp honey", "½ ടീസ്പൂൺ തേനിൽ", "½ छोटा चम्मच शहद के साथ"),
        ("for external use only", "പുറമെ ഉപയോഗിക്കാൻ മാത്രം", "केवल बाहरी उपयोग के लिए"),
    ],
)
def test_dose_phrases(english: str, malayalam: str, hindi: str) -> None:
    assert phrase_in_language(english, Language.MALAYALAM) == malayalam
    assert phrase_in_language(english, "hi") == hindi
    assert phrase_in_language(english, Language.ENGLISH) == ""


def test_what_is_not_in_the_list_stays_english() -> None:
    assert phrase_in_language("with the juice of an unknown leaf", Language.MALAYALAM) == ""
    assert beside("Voucher", Language.HINDI) == "Voucher"
    assert beside("Patient", Language.HINDI) == "Patient · मरीज़"
    assert beside("Patient", Language.ENGLISH) == "Patient"


@pytest.mark.parametrize("table", ["dose_times", "anupana"])
def test_the_list_knows_every_time_and_vehicle_of_the_catalogue(table: str) -> None:
    """PAPER-11: what can be chosen while prescribing can be read by the patient."""
    with (resources() / "catalogue" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        choices = [row["english"] for row in csv.DictReader(file)]
    assert len(choices) >= 11
    for language in (Language.MALAYALAM, Language.HINDI):
        assert [english for english in choices if not phrase_in_language(english.lower(), language)] == []


def test_papers_and_screens_use_the_same_words() -> None:
    """LANG-2, LANG-10: a term that stands on papers too is the same word there."""
    for at, language in ((1, Language.MALAYALAM), (2, Language.HINDI)):
        shared = {english: word for (context, english), word in terms(at).items() if not context}
        known = {english: in_language(english, language) for english in shared if in_language(english, language)}
        assert len(known) >= 8
        assert {english: word for english, word in known.items() if word != shared[english]} == {}
