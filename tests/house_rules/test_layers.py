"""Who may import whom, where import-linter cannot say it: features, pages, rules and migrations.

New packages are found by themselves; nothing here lists the features.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.house_rules.source import (
    CLINIC,
    DESKTOP,
    MIGRATIONS,
    SRC,
    Rule,
    imports,
    offences,
    offences_in,
    python_files,
    shown,
    tree_of,
)

# Folders of the desktop that are not features: the frame that every feature stands in.
FRAME = {"theme", "widgets", "frame", "sentences", "console", "demo", "i18n", "prescribing", "self_test"}
# What stands above every feature and knows them all; nothing below may know it.
ABOVE_FEATURES = {"pages", "main_window", "startup", "__main__"}
FIRST_ARGUMENTS_OF_WORK = {"tx", "rd", "transaction", "reading"}


def features_of(package: Path) -> set[str]:
    """The folders of a package that are features."""
    return {path.name for path in package.iterdir() if path.is_dir() and (path / "__init__.py").exists()} - FRAME


def other_features(own: str, features: set[str]) -> Rule:
    """A rule for the modules of one desktop feature: no other feature is imported."""

    def rule(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
        for imported in imports(tree):
            for part in _desktop_parts(imported.module, imported.name):
                if part in features and part != own:
                    yield imported.node, f"{own} imports {part}; ask the desk to open its page"

    return rule


def not_for_widgets(features: set[str]) -> Rule:
    """Widgets stand below every feature."""

    def rule(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
        for imported in imports(tree):
            for part in _desktop_parts(imported.module, imported.name):
                if part in features | ABOVE_FEATURES:
                    yield imported.node, f"a widget imports {part}"

    return rule


def database_in_rules(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """Rules are arithmetic and choices; they can be tried without a database."""
    for imported in imports(tree):
        whole = f"{imported.module}.{imported.name}".split(".")
        if whole[0] in ("sqlalchemy", "sqlcipher3", "sqlite3") or "records" in whole:
            yield imported.node, f"rules import {imported.module}"


def work_in_a_view(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """A page tells what the person wants; its controller calls the action."""
    for imported in imports(tree):
        if not imported.module.startswith("narayaneeyam_clinic"):
            continue
        if imported.name is None or imported.name in _work_of(imported.module):
            yield imported.node, f"imports {imported.name or imported.module}; the controller calls the clinic"


def records_outside(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """Records never leave the transaction."""
    for imported in imports(tree):
        whole = f"{imported.module}.{imported.name}".split(".")
        if whole[0] == "narayaneeyam_clinic" and "records" in whole:
            yield imported.node, "imports records; take the frozen rows of a read"


def present_in_the_past(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """A migration describes the tables of its own day."""
    for imported in imports(tree):
        if imported.module.startswith("narayaneeyam_"):
            yield imported.node, f"a migration imports {imported.module}"


def _desktop_parts(module: str, name: str | None) -> list[str]:
    parts = module.split(".")
    if parts[0] != "narayaneeyam_desktop":
        return []
    return [parts[1]] if len(parts) > 1 else [name] if name else []


@cache
def _work_of(module: str) -> frozenset[str]:
    """The functions of a clinic module that take a transaction or a reading first."""
    path = SRC.joinpath(*module.split(".")).with_suffix(".py")
    if not path.exists():
        return frozenset()
    return frozenset(
        node.name
        for node in tree_of(path).body
        if isinstance(node, ast.FunctionDef) and node.args.args and node.args.args[0].arg in FIRST_ARGUMENTS_OF_WORK
    )


def test_rules_know_bad_from_good():
    features = {"patients", "counter"}
    assert offences(other_features("patients", features), "from narayaneeyam_desktop.counter.sale_page import SalePage")
    assert offences(other_features("patients", features), "def f():\n    from narayaneeyam_desktop import counter")
    assert not offences(other_features("patients", features), "from narayaneeyam_desktop.widgets.card import Card")
    assert not offences(other_features("patients", features), "from narayaneeyam_desktop.patients.x import Y")
    assert offences(not_for_widgets(features), "from narayaneeyam_desktop.patients.patient_page import PatientPage")
    assert not offences(not_for_widgets(features), "from narayaneeyam_desktop.theme.colours import LEAF")
    assert offences(database_in_rules, "from sqlalchemy import select")
    assert offences(database_in_rules, "from narayaneeyam_clinic.billing.records import Invoice")
    assert not offences(database_in_rules, "from narayaneeyam_clinic.shared.money import Money")
    assert offences(records_outside, "from narayaneeyam_clinic.billing.records import Invoice")
    assert not offences(records_outside, "from narayaneeyam_clinic.billing.sell import SaleDraft")
    assert offences(present_in_the_past, "from narayaneeyam_clinic.patients.records import Patient")
    assert not offences(present_in_the_past, "import sqlalchemy as sa")
    assert offences(work_in_a_view, "import narayaneeyam_clinic.patients")
    assert not offences(work_in_a_view, "from narayaneeyam_clinic.shared.money import Money")


def test_one_feature_of_the_desktop_never_imports_another():
    features = features_of(DESKTOP)
    found = [
        offence
        for feature in sorted(features)
        for offence in offences_in(other_features(feature, features), python_files(DESKTOP / feature))
    ]
    assert found == []


@pytest.mark.parametrize("folder", ["widgets", "theme"])
def test_widgets_never_import_features(folder: str):
    assert offences_in(not_for_widgets(features_of(DESKTOP)), python_files(DESKTOP / folder)) == []


def test_the_main_window_imports_no_feature():
    frame = [path for path in (DESKTOP / "main_window.py", DESKTOP / "desk.py", DESKTOP / "page.py") if path.exists()]
    allowed_home_of_features = features_of(DESKTOP) - {"sign_in", "first_run"}
    assert offences_in(other_features("the frame", allowed_home_of_features), frame) == []


def test_every_page_is_made_beside_its_controller():
    """The lists of pages name pages and import features late; they build none."""
    built = [
        f"{shown(path)}: {node.name}"
        for path in DESKTOP.glob("*pages.py")
        for node in tree_of(path).body
        if isinstance(node, ast.FunctionDef) and [one.arg for one in node.args.args] == ["desk"]
        if not ast.unparse(node.body[-1]).startswith("return make_")
    ]
    assert built == []


def test_rules_never_know_the_database():
    assert offences_in(database_in_rules, [path for path in python_files(CLINIC) if path.stem.endswith("_rules")]) == []


def test_pages_and_models_never_call_actions():
    views = [path for path in python_files(DESKTOP) if path.stem.endswith(("_page", "_model", "_view", "_panel"))]
    assert offences_in(work_in_a_view, [*views, *python_files(DESKTOP / "widgets")]) == []


def test_records_never_reach_the_desktop():
    assert offences_in(records_outside, python_files(DESKTOP)) == []


def test_migrations_never_import_the_present():
    versions = python_files(MIGRATIONS / "versions") if (MIGRATIONS / "versions").exists() else []
    assert offences_in(present_in_the_past, versions) == []
