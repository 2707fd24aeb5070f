"""Translations are read from the files translators edit."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.shared.places import resources
from narayaneeyam_desktop.translations import read_ts, use_language

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
