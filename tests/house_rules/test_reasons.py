"""Why something was written is told in words of every language: each reason that the program gives has its line (LANG-9)."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.reports.reasons import REASONS, reason_words
from narayaneeyam_desktop.settings.access_log_page import KINDS
from tests.house_rules.source import CLINIC, DESKTOP, SRC, calls, nodes_of, python_files, shown, tree_of
from tests.house_rules.translated_texts import LANGUAGES, translations

A_REASON = re.compile(r"[a-z_]+\.[a-z_]+")
AREAS = {reason.partition(".")[0] for reason in REASONS}
# They look like reasons of an area, and are the names of a column and of a file.
NO_REASONS = {"stock.medicine_id", "medicines.csv"}
# A part of the reason is a word of a list: the beginning, and all that follow it.
WITH_A_WORD = {
    "imports.": ("patients", "medicines", "stock", "prices"),
    "ward.": ("given", "refused", "returned"),
    "users.": ("new", "roles", "password"),
}


def reasons_in(tree: ast.Module, *, is_desktop: bool) -> Iterator[str]:
    """What is given as `why`; on the desktop also what is handed on to be it."""
    for node in nodes_of(tree):
        if isinstance(node, ast.Call):
            for keyword in node.keywords:
                if keyword.arg == "why":
                    yield from (text for text in _texts(keyword.value) if A_REASON.fullmatch(text))
        if is_desktop and isinstance(node, ast.Constant) and isinstance(node.value, str):
            area, _point, rest = node.value.partition(".")
            if area in AREAS and A_REASON.fullmatch(node.value) and node.value not in set(Permission) and rest != "id":
                yield node.value


def _texts(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.JoinedStr):
        return
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value


def test_every_reason_has_words():
    """LANG-9"""
    missing = {
        f"{shown(path)}: {reason}"
        for path in (*python_files(CLINIC), *python_files(DESKTOP))
        for reason in reasons_in(tree_of(path), is_desktop=path.is_relative_to(DESKTOP))
        if reason not in REASONS and reason not in NO_REASONS
    }
    missing |= {
        f"{start}{word}" for start, words in WITH_A_WORD.items() for word in words if start + word not in REASONS
    }
    assert missing == set()


def test_every_reason_is_said_in_every_language():
    """LANG-9"""
    for language in LANGUAGES:
        known = translations(language)
        assert [words for words in REASONS.values() if ("reports", words) not in known] == []
    assert reason_words("later.not_known") == "later: not known"


def test_every_access_has_words():
    """LANG-9: who opened what is a list too."""
    given = {
        call.args[0].value
        for path in python_files(SRC)
        for name in ("note_access", "AccessEntry")
        for call in calls(tree_of(path), name)
        if call.args and isinstance(call.args[0], ast.Constant)
    }
    assert given - set(KINDS) == set()
    for language in LANGUAGES:
        assert [words for words, _tone in KINDS.values() if ("access", words) not in translations(language)] == []
