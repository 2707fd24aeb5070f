"""The screens can speak Malayalam and Hindi: every text can be found, nothing is left over, the frame is whole (HOUSE-41)."""

from __future__ import annotations

import ast

import pytest

from narayaneeyam_desktop.pages import all_pages
from narayaneeyam_desktop.translations import COMMON_TERMS
from narayaneeyam_desktop.wording import SENTENCES
from tests.house_rules.source import DESKTOP, python_files, shown, tree_of
from tests.house_rules.translated_texts import (
    FRAME,
    LANGUAGES,
    all_texts,
    calls_outside_classes,
    texts_of,
    translations,
    untranslated,
)

# Texts that are looked up by a word of the program's own lists, not written at a `tr`.
LISTS = {COMMON_TERMS, "pages", "roles", "kinds", "wording", "words"}


def test_the_extractor_knows_class_and_text():
    tree = ast.parse("class A:\n    def f(self):\n        self.tr('one' ' two').format(n=1)\nself.tr('lost')")
    assert list(texts_of(tree)) == [("A", "one two")]
    assert calls_outside_classes(tree) == 1


def test_every_text_is_in_a_class_where_qt_finds_it():
    assert [shown(path) for path in python_files(DESKTOP) if calls_outside_classes(tree_of(path))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_frame_is_translated(language: str):
    missing = untranslated(language)
    assert {part: texts for part, texts in missing.items() if part in FRAME} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_is_left_over(language: str):
    """A sentence that was changed in English needs a new translation, not an old one nobody sees."""
    texts = set().union(*all_texts().values())
    texts |= {("wording", sentence) for sentence in SENTENCES.values()}
    texts |= {("pages", page.title) for page in all_pages()}
    left_over = [
        text
        for text in translations(language)
        if text not in texts and (text[0] not in LISTS or text[0] in ("wording", "pages"))
    ]
    assert left_over == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_missing_is_counted(language: str, record_property: pytest.FixtureRequest):
    """Counted, not failed: a page may be written before its translation."""
    record_property(f"untranslated_{language}", sum(map(len, untranslated(language).values())))  # type: ignore[operator]
    assert len(translations(language)) > 150


def test_both_languages_say_the_same_things():
    assert set(translations("ml")) == set(translations("hi"))
