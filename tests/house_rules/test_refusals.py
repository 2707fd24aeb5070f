"""Every refusal of the clinic can be told to a person: its code has a sentence, and the sentence has its facts (HOUSE-37)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from string import Formatter

from narayaneeyam_desktop.wording import SENTENCES
from tests.house_rules.source import SRC, calls, python_files, shown, tree_of

REFUSALS = ("Refused", "ClinicFileError")


@dataclass(frozen=True)
class Refusal:
    """One place that refuses: its code and the names of the facts it gives (None: they come from a variable)."""

    place: str
    code: str
    facts: frozenset[str] | None


def refusals(tree: ast.AST, place: str) -> Iterator[Refusal]:
    """Each `Refused("code", fact=…)` in a module; a code in a variable was a literal somewhere else."""
    for call in calls(tree, *REFUSALS):
        if call.args and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str):
            given = {keyword.arg for keyword in call.keywords}
            facts = None if None in given else frozenset(name for name in given if name and name != "field")
            yield Refusal(f"{place}:{call.lineno}", call.args[0].value, facts)


def wanted_facts(sentence: str) -> set[str]:
    """The names between braces."""
    return {name.split(".")[0].split("[")[0] for _, name, _, _ in Formatter().parse(sentence) if name}


def all_refusals() -> list[Refusal]:
    return [refusal for path in python_files(SRC) for refusal in refusals(tree_of(path), shown(path))]


def test_refusals_are_found():
    found = list(refusals(ast.parse("raise Refused('not_enough_stock', field='packs', left=3)"), "x"))
    assert found == [Refusal("x:1", "not_enough_stock", frozenset({"left"}))]
    assert next(refusals(ast.parse("Refused('a', **facts)"), "x")).facts is None
    assert wanted_facts("Only {left} of {medicine} is left.") == {"left", "medicine"}
    assert len(all_refusals()) > 10


def test_every_refusal_has_a_sentence():
    """HOUSE-37"""
    assert [f"{each.place} {each.code}" for each in all_refusals() if each.code not in SENTENCES] == []


def test_every_sentence_gets_its_facts():
    """HOUSE-37"""
    missing = [
        f"{each.place} {each.code} lacks {sorted(lacking)}"
        for each in all_refusals()
        if each.facts is not None and (lacking := wanted_facts(SENTENCES.get(each.code, "")) - each.facts)
    ]
    assert missing == []


def test_sentences_are_sentences():
    assert [code for code, text in SENTENCES.items() if not text[:1].strip() or text.rstrip()[-1:] not in ".?!"] == []
