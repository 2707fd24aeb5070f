"""The screens can speak Malayalam and Hindi: every text can be found, nothing is left over, the frame is whole (HOUSE-41)."""

from __future__ import annotations

import ast

import pytest

from narayaneeyam_desktop.translations import COMMON_TERMS
from tests.house_rules.source import DESKTOP, python_files, shown, tree_of
from tests.house_rules.translated_texts import (
    FRAME,
    LANGUAGES,
    all_texts,
    calls_outside_classes,
    gaps_of,
    keys_of,
    texts_of,
    translations,
    untranslated,
)

# Texts that are looked up by a word of the program's own lists, not written at a `tr`.
LISTS = {
    *("booking", COMMON_TERMS, "roles", "kinds", "words", "queue", "payments", "patients", "timeline", "faults"),
    *("access", "natures", "papers", "permissions", "rights", "sync_kinds"),
}
UNKNOWN_REFUSAL = ("wording", "This could not be done ({code}).")


def test_the_extractor_knows_class_and_text():
    tree = ast.parse("class A:\n    def f(self):\n        self.tr('one' ' two').format(n=1)\nself.tr('lost')")
    assert list(texts_of(tree)) == [("A", "one two")]
    assert calls_outside_classes(tree) == 1


def test_every_text_is_in_a_class_where_qt_finds_it():
    """HOUSE-41: what Qt cannot find cannot be translated."""
    assert [shown(path) for path in python_files(DESKTOP) if calls_outside_classes(tree_of(path))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_frame_is_translated(language: str):
    missing = untranslated(language)
    assert {part: texts for part, texts in missing.items() if part in FRAME} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_is_left_over(language: str):
    """A sentence that was changed in English needs a new translation, not an old one nobody sees."""
    texts = {UNKNOWN_REFUSAL}.union(*all_texts().values())
    assert [text for text in translations(language) if text not in texts and text[0] not in LISTS] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_shown_in_english(language: str):
    """HOUSE-41, LANG-1"""
    assert untranslated(language) == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_fills_the_same_gaps(language: str):
    """`{amount}` stays `{amount}`: a gap that is misspelt would leave a hole in a sentence."""
    wrong = [text for text, words in translations(language).items() if gaps_of(text[1]) != gaps_of(words)]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_keeps_its_name(language: str):
    wrong = [text for text, words in translations(language).items() if not keys_of(text[1]) <= keys_of(words)]
    assert wrong == []


def test_both_languages_say_the_same_things():
    assert set(translations("ml")) == set(translations("hi"))
