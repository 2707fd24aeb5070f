"""What a screen says goes through the translations: no literal beside `tr`, and none that is translated once for ever (LANG-11)."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house_rules.source import DESKTOP, called_name, nodes_of, offences, offences_in, python_files

# What puts words on a screen, by its first argument.
SAYS = {
    *("setText", "setTitle", "setToolTip", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription"),
    *(
        "setWindowTitle",
        "addTab",
        "addAction",
        "add_page_action",
        "tell_enter",
        "set_title",
        "set_heading",
        "set_label",
    ),
    *("set_hint", "show_state", "say", "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QAction", "QGroupBox"),
    *("small_text", "Pill", "Banner", "Card", "Column", "ActionButton", "PrimaryButton", "LinkButton", "LineField"),
    *("TextField", "ChoiceField", "CheckField", "DateField", "MoneyEdit", "QuantityEdit", "PhoneField", "SearchBox"),
    *("SuggestField", "TimeField", "EmptyState", "FormCard", "LogoField", "FileField"),
}
NAMED = {"hint", "placeholder", "link", "heading", "advice", "unit", "title"}
# Names that are the same in every language: the program's, of keys, and what is typed just so.
SAME = re.compile(r"Narayaneeyam|Ctrl|Alt|Shift|Esc|Enter|dd-MM-yyyy|droni, steam, dhara")
WORDS = re.compile(r"[A-Za-z]{3,}")
# The console speaks English, and what tries the program out has nobody who reads along.
SILENT = {"command_line", "demo", "self_test"}


def said_literals(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """Words of English that reach a screen as they are."""
    for node in nodes_of(tree):
        if isinstance(node, ast.Call) and called_name(node) in SAYS:
            given = [*node.args[:1], *(keyword.value for keyword in node.keywords if keyword.arg in NAMED)]
            for text in (text for argument in given for text in _literals(argument)):
                if WORDS.search(SAME.sub("", text)):
                    yield node, f"{text!r} is said past the translations"


def frozen_translations(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """What is translated while a module is read in, or for a default: it keeps the language of that moment."""
    for part in tree.body:
        if not isinstance(part, (ast.FunctionDef, ast.ClassDef)):
            yield from _translating(part)
    for node in nodes_of(tree):
        if isinstance(node, ast.ClassDef):
            for inner in node.body:
                if not isinstance(inner, (ast.FunctionDef, ast.ClassDef)):
                    yield from _translating(inner)
        elif isinstance(node, ast.FunctionDef):
            for default in (*node.args.defaults, *filter(None, node.args.kw_defaults)):
                yield from _translating(default)


def _translating(part: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    for node in ast.walk(part):
        if isinstance(node, ast.Call) and called_name(node) in {"tr", "translate", "translated"}:
            yield node, "is translated once, for whatever language was spoken then"


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from (str(part.value) for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.BinOp):
        yield from (*_literals(node.left), *_literals(node.right))
    elif isinstance(node, ast.IfExp):
        yield from (*_literals(node.body), *_literals(node.orelse))


def screens() -> list[Path]:
    return [path for path in python_files(DESKTOP) if not SILENT & set(path.relative_to(DESKTOP).parts)]


def test_the_rules_know_what_they_look_for():
    assert offences(said_literals, "label.setText(f'{count} rows')")
    assert offences(said_literals, "LineField(words, hint='Type it')")
    assert not offences(said_literals, "label.setText(self.tr('rows')); label.setText('–'); key.setText('Ctrl K')")
    assert offences(frozen_translations, "NAME = translated('a', 'b')")
    assert offences(frozen_translations, "class A:\n    def f(self, name=tr('b')): ...")
    assert not offences(frozen_translations, "def f():\n    return translated('a', 'b')")


def test_nothing_is_said_past_the_translations():
    """LANG-11"""
    assert offences_in(said_literals, screens()) == []


def test_nothing_is_translated_once_for_ever():
    """LANG-11: else a language that is chosen later would not be spoken (LANG-5)."""
    assert offences_in(frozen_translations, screens()) == []
