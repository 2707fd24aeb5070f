"""One term of the clinic has one word in each language: `terms.txt` beside this file says which (LANG-2)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.house_rules.translated_texts import LANGUAGES, translations

LIST = Path(__file__).with_name("terms.txt")


def lines() -> list[str]:
    found = (line.strip() for line in LIST.read_text(encoding="utf-8").splitlines())
    return [line for line in found if line and not line.startswith("#")]


def terms(at: int) -> dict[tuple[str, str], str]:
    """(context or "", English in small letters) -> the word of the language in this column."""
    found = {}
    for line in lines():
        if " ! " not in line:
            cells = [cell.strip() for cell in line.split("|")]
            context, _colon, english = cells[0].rpartition(": ")
            found[context, english.casefold()] = cells[at]
    return found


@pytest.mark.parametrize(("language", "at"), [(language, at) for at, language in enumerate(LANGUAGES, start=1)])
def test_a_term_has_one_word(language: str, at: int):
    """LANG-2"""
    wanted = terms(at)
    assert len(wanted) > 30
    wrong = {}
    for (context, english), said in translations(language).items():
        word = wanted.get((context, english.casefold())) or wanted.get(("", english.casefold()))
        if word is not None and said != word:
            wrong[context, english] = f"{said}, not {word}"
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_second_word_for_a_thing(language: str):
    """LANG-2"""
    pairs = [line.partition(" ! ")[2].split(" | ") for line in lines() if line.startswith(f"{language} ! ")]
    assert pairs
    wrong = [
        f"{text}: {said} ({instead})"
        for text, said in translations(language).items()
        for word, instead in pairs
        if word in said
    ]
    assert wrong == []


def test_sentences_of_hindi_end_as_they_do_there():
    """LANG-2: by the stroke, not by the dot; "मि." is short for minutes."""
    dotted = re.compile(r"(?<!मि)(?<=[\u0900-\u097F}])\.(?=\s|$)")
    assert [text for text, said in translations("hi").items() if text[1].endswith(".") and dotted.search(said)] == []
