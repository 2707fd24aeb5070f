"""What of the program's texts is translated. `python3 dev.py exec python -m tests.house_rules.translated_texts` lists what is missing."""

from __future__ import annotations

import ast
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from narayaneeyam_clinic.reports.reasons import REASONS
from narayaneeyam_clinic.reports.report import DAY, DOCUMENT, WHOM
from narayaneeyam_clinic.reports.report_list import REPORTS
from narayaneeyam_clinic.reports.report_words import WORDS
from narayaneeyam_clinic.shared.places import resources
from narayaneeyam_desktop.field_words import ANOTHER, FIELDS, NO, VALUES, YES
from narayaneeyam_desktop.pages import all_pages
from narayaneeyam_desktop.translations import COMMON_TERMS, read_ts
from narayaneeyam_desktop.wording import SENTENCES
from tests.house_rules.source import DESKTOP, calls, nodes_of, python_files, tree_of

LANGUAGES = ("ml", "hi")
# Who sees the program sees these: they are translated, always.
FRAME = (
    "frame",
    "widgets",
    "sign_in",
    "first_run",
    "papers",
    "main_window",
    "startup",
    "clinic_session",
    "paper_out",
    "field_words",
)

Text = tuple[str, str]


def texts_of(tree: ast.Module) -> Iterator[Text]:
    """(class, English) of each `tr` in this module; the class is the context Qt looks the text up in."""
    for node in nodes_of(tree):
        if isinstance(node, ast.ClassDef):
            for call in calls(node, "tr"):
                if call.args and isinstance(call.args[0], ast.Constant):
                    yield node.name, str(call.args[0].value)


def texts_with_context(tree: ast.Module) -> Iterator[Text]:
    """(context, English) of each `translate` and `translated` that names both in words."""
    for name in ("translate", "translated"):
        for call in calls(tree, name):
            if len(call.args) > 1 and all(_is_text(argument) for argument in call.args[:2]):
                yield ast.literal_eval(call.args[0]), ast.literal_eval(call.args[1])


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def calls_outside_classes(tree: ast.Module) -> int:
    """How many `tr` calls no class claims: Qt could not find their context."""
    inside = {id(call) for node in nodes_of(tree) if isinstance(node, ast.ClassDef) for call in calls(node, "tr")}
    return sum(1 for call in calls(tree, "tr") if id(call) not in inside)


@cache
def all_texts() -> dict[str, set[Text]]:
    """The texts of each part of the application: a folder, or a module beside the folders."""
    found: dict[str, set[Text]] = defaultdict(set)
    for path in python_files(DESKTOP):
        tree = tree_of(path)
        found[part_of(path)] |= {*texts_of(tree), *texts_with_context(tree)}
    found["sentences"] |= {("wording", sentence) for sentence in SENTENCES.values()}
    found["field_words"] |= {("fields", words) for words in {*FIELDS.values(), YES, NO, ANOTHER}}
    found["field_words"] |= {("fields", word) for words in VALUES.values() for word in words.values()}
    found["pages"] |= {("pages", page.title) for page in all_pages()}
    found["reports"] |= {("reports", words) for words in _words_of_reports()}
    return found


def _words_of_reports() -> set[str]:
    """Every English word that a report can show."""
    found = {DAY.words, DOCUMENT.words, WHOM.words, *WORDS.values(), *REASONS.values()}
    for one in REPORTS.values():
        found |= {one.words, str(one.section), one.note, *(column.words for column in one.figures)}
        found |= {grouping.words for grouping in one.groupings}
        found |= {each.words for each in one.filters}
        found |= {column.words for grouping in one.groupings for column in grouping.columns}
    return found - {""}


def part_of(path: Path) -> str:
    return path.relative_to(DESKTOP).parts[0].removesuffix(".py")


@cache
def translations(language: str) -> dict[Text, str]:
    return read_ts(resources() / "translations" / f"narayaneeyam_{language}.ts")


def untranslated(language: str) -> dict[str, list[Text]]:
    """What is missing, by part; a common term counts for every page."""
    known = translations(language)
    return {
        part: missing
        for part, texts in sorted(all_texts().items())
        if (missing := sorted(text for text in texts if text not in known and (COMMON_TERMS, text[1]) not in known))
    }


def gaps_of(text: str) -> list[str]:
    """The gaps of a sentence in any order, since each language has its own."""
    return sorted(re.findall(r"{\w*}", text))


def keys_of(text: str) -> set[str]:
    """The names that stand on keys of the keyboard."""
    return set(re.findall(r"F\d+|Ctrl|Esc(?!\w)", text, re.ASCII))


def main() -> None:
    for language in LANGUAGES:
        missing = untranslated(language)
        sys.stdout.write(f"{language}: {sum(map(len, missing.values()))} texts are shown in English\n")
        for part, texts in missing.items():
            sys.stdout.write(f"  {part}\n")
            sys.stdout.writelines(f"    {context}: {english!r}\n" for context, english in texts)


if __name__ == "__main__":
    main()
