"""Translations are read from the files translators edit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetrics

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.places import resources
from narayaneeyam_desktop.theme.theme import SMALL_SIZE, theme
from narayaneeyam_desktop.translations import day_words, every_language, read_ts, use_language
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.wording import counted, fact_text, sentence, translated

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ml_IN"><context><name>Page</name>
<message><location filename="a.py" line="1"/><source>Save &amp; print</source><translation>done</translation></message>
<message><source>Later</source><translation type="unfinished">half</translation></message>
<message><source>Empty</source><translation></translation></message>
</context></TS>
"""


def test_only_finished_translations_count(tmp_path: Path):
    file = tmp_path / "x.ts"
    file.write_text(TS, encoding="utf-8")
    assert read_ts(file) == {("Page", "Save & print"): "done"}


@pytest.mark.parametrize(("language", "word"), [("ml", "രോഗി"), ("hi", "मरीज़"), ("en", "Patient"), ("xx", "Patient")])
def test_a_common_term_is_found_from_every_page(qapp, language: str, word: str):
    """HOUSE-41"""
    use_language(language)
    try:
        assert QCoreApplication.translate("AnyPage", "Patient") == word
    finally:
        use_language("en")


@pytest.mark.parametrize("language", ["ml", "hi"])
def test_placeholders_survive_translation(language: str):
    texts = read_ts(resources() / "translations" / f"narayaneeyam_{language}.ts")
    assert len(texts) > 60
    assert [source for (_, source), text in texts.items() if source.count("{") != text.count("{")] == []


@pytest.fixture
def malayalam(qapp) -> Iterator[None]:
    use_language("ml")
    yield
    use_language("en")


def test_changing_the_language_keeps_what_was_read_and_nothing_more(qapp):
    """LANG-12"""
    try:
        for language in ("hi", "ml"):
            use_language(language)
        before, read = len(qapp.children()), every_language()
        words = {}
        for language in ("en", "hi", "ml", "hi", "en"):
            use_language(language)
            words[language] = QCoreApplication.translate("terms", "Patient")
        assert words == {"en": "Patient", "hi": "मरीज़", "ml": "രോഗി"}
        assert len(qapp.children()) == before
        assert all(one[1] is other[1] for one, other in zip(read, every_language(), strict=True))
    finally:
        use_language("en")


def test_a_day_is_said_in_the_language_of_the_screens(malayalam):
    assert day_words(date(2026, 11, 21)) == "ശനിയാഴ്‌ച 21 നവംബർ"


def test_a_refusal_says_the_programs_own_words_in_the_language_too(malayalam):
    told = sentence(Refused("step_not_possible", token="A4", state="with doctor", wanted="done"))
    assert "A4" in told
    assert "with doctor" not in told
    assert "പരിശോധനയിൽ" in told


def test_a_name_in_a_refusal_is_never_translated(malayalam):
    assert "Doctor" in sentence(Refused("already_has_token", token="A4", doctor="Doctor"))


def test_a_column_is_as_wide_as_its_heading_and_its_words(qtbot):
    words = "a state that takes many words in this language"
    table: RowsTable[str] = RowsTable(
        [
            Column("Name", str, stretch=True),
            Column("A heading longer than its column", str, width=40),
            Column("", str, width=40, tone=_amber, says=(words,)),
        ]
    )
    qtbot.addWidget(table)
    table.resize(1200, 300)
    table.show_rows([words])
    table.show()
    header = table.view.horizontalHeader()
    heading = QFontMetrics(theme().font(SMALL_SIZE)).horizontalAdvance("A heading longer than its column")
    assert header.sectionSize(1) > heading
    assert header.sectionSize(2) > 200


def _amber(_row: str) -> Tone:
    return Tone.AMBER


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [("en", "1 row", "1,23,456 rows"), ("ml", "1 വരി", "1,23,456 വരികൾ"), ("hi", "1 पंक्ति", "1,23,456 पंक्तियाँ")],
)
def test_one_and_many_are_said_rightly_and_in_lakhs(qapp, language: str, one: str, many: str):
    """LANG-3, LANG-4: in whole sentences of each language; a larger number in a refusal stands in lakhs too."""
    use_language(language)
    try:
        said = [
            counted(
                translated("ReportController", "{count} row"),
                translated("ReportController", "{count} rows"),
                count=count,
            )
            for count in (1, 123456)
        ]
    finally:
        use_language("en")
    assert said == [one, many]
    assert fact_text(1234567) == "12,34,567"
    assert fact_text(2026) == "2026"
