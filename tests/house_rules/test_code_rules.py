"""Names, sizes and small habits that hold for all code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tests.house_rules.source import (
    CLINIC,
    DESKTOP,
    MIGRATIONS,
    ROOT,
    SRC,
    TESTS,
    Rule,
    called_name,
    calls,
    imports,
    nodes_of,
    offences,
    offences_in,
    python_files,
    shown,
    tree_of,
)

NAMES_WITHOUT_A_HOME = re.compile(r"(^|_)(utils?|helpers?|common|managers?|data|info|misc)($|_)")
MOST_LINES = 400
# Files that may be longer, each with its reason.
LONGER = {
    "src/narayaneeyam_desktop/theme/style_sheet.py": "one style sheet, read top to bottom",
}


def swallows(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """An error of ours that nobody hears of comes back as a wrong number."""
    for node in nodes_of(tree):
        if (
            isinstance(node, ast.ExceptHandler)
            and _is_broad(node.type)
            and all(_does_nothing(step) for step in node.body)
        ):
            yield node, "swallows every exception"


def sleeps(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """Tests wait for a signal or a condition, never for time."""
    for call in calls(tree, "sleep", "qWait", "msleep", "wait"):
        owner = ast.unparse(call.func.value) if isinstance(call.func, ast.Attribute) else ""
        if called_name(call) != "wait" or owner == "qtbot":
            yield call, "waits for time to pass"


def mocks(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """A mock tests the wording of our code, not its effect."""
    for imported in imports(tree):
        if "mock" in imported.module.split(".") or imported.name in ("mock", "MagicMock", "Mock"):
            yield imported.node, "mocks"


def floats(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """Money is paise, quantities are base units, doses are fractions: nothing in the clinic is a float."""
    for node in nodes_of(tree):
        if isinstance(node, ast.Name) and node.id == "float":
            yield node, "float"
        if isinstance(node, ast.Constant) and isinstance(node.value, float):
            yield node, f"the float {node.value}"


def unfinished(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """What is not built is absent. A method may leave its answer to each kind of a base class of ours."""
    for function in (node for node in tree.body if isinstance(node, ast.FunctionDef)):
        for node in nodes_of(function):
            if isinstance(node, ast.Name) and node.id == "NotImplementedError":
                yield node, "not implemented"


def _is_broad(kind: ast.expr | None) -> bool:
    return kind is None or (isinstance(kind, ast.Name) and kind.id in ("Exception", "BaseException"))


def _does_nothing(step: ast.stmt) -> bool:
    return isinstance(step, (ast.Pass, ast.Continue)) or (
        isinstance(step, ast.Expr) and isinstance(step.value, ast.Constant)
    )


EXAMPLES: list[tuple[Rule, str, str]] = [
    (swallows, "try:\n    f()\nexcept Exception:\n    pass", "try:\n    f()\nexcept OSError:\n    pass"),
    (swallows, "try:\n    f()\nexcept:\n    ...", "try:\n    f()\nexcept Exception:\n    log(1)\n    raise"),
    (sleeps, "time.sleep(1)", "qtbot.waitUntil(done)"),
    (sleeps, "qtbot.wait(100)", "process.wait()"),
    (mocks, "from unittest.mock import MagicMock", "from narayaneeyam_clinic.clinic import Clinic"),
    (unfinished, "def f():\n    raise NotImplementedError", "def f():\n    return NotImplemented"),
    (floats, "price = float(text)", "price = Money.rupees(text)"),
    (floats, "rate = 0.05", "rate = Fraction(1, 20)"),
]


@pytest.mark.parametrize(
    ("rule", "bad", "good"), EXAMPLES, ids=[f"{e[0].__name__}-{i}" for i, e in enumerate(EXAMPLES)]
)
def test_rule_knows_bad_from_good(rule: Rule, bad: str, good: str):
    assert offences(rule, bad)
    assert not offences(rule, good)


def test_nothing_is_swallowed():
    assert offences_in(swallows, python_files(SRC, TESTS, MIGRATIONS)) == []


def test_nothing_is_left_unfinished():
    assert offences_in(unfinished, python_files(SRC)) == []


def test_tests_never_sleep():
    # A bench measures time, so it may also let it pass.
    assert offences_in(sleeps, [path for path in python_files(TESTS) if "bench" not in path.parts]) == []


def test_nothing_of_ours_is_mocked():
    assert offences_in(mocks, python_files(TESTS)) == []


def test_the_clinic_has_no_floats():
    """Paper is measured in points, time-outs in seconds, the demo draws lots, and names are alike by a share;
    a number in a file of JSON has no other form. Nothing else may."""
    free = {"papers", "store", "demo"}
    free_files = {
        "duplicate_rules.py",
        "gstr1_json.py",
        "link.py",
        "pauses.py",
        "wire.py",
        "transport.py",
        "find_hub.py",
        "server_address.py",
    }
    files = [
        path
        for path in python_files(CLINIC)
        if path.relative_to(CLINIC).parts[0] not in free and path.name not in free_files
    ]
    assert offences_in(floats, files) == []


def test_every_file_has_a_name_that_says_something():
    named = [path for path in python_files(SRC, TESTS) if NAMES_WITHOUT_A_HOME.search(path.stem)]
    folders = {path.parent for path in python_files(SRC, TESTS) if NAMES_WITHOUT_A_HOME.search(path.parent.name)}
    assert [shown(path) for path in [*named, *sorted(folders)]] == []
    assert NAMES_WITHOUT_A_HOME.search("stock_utils")
    assert NAMES_WITHOUT_A_HOME.search("data")
    assert not NAMES_WITHOUT_A_HOME.search("database")
    assert not NAMES_WITHOUT_A_HOME.search("update_patient")


def test_files_stay_readable():
    lengths = {shown(path): len(path.read_text(encoding="utf-8").splitlines()) for path in python_files(SRC)}
    assert {name: lines for name, lines in lengths.items() if lines > MOST_LINES and name not in LONGER} == {}


def test_the_main_window_stays_small():
    window = DESKTOP / "main_window.py"
    assert not window.exists() or len(window.read_text(encoding="utf-8").splitlines()) < 300


def test_every_module_says_what_it_is_for():
    silent = [path for path in python_files(SRC) if tree_of(path).body and not ast.get_docstring(tree_of(path))]
    assert [shown(path) for path in silent] == []


def test_every_icon_is_shown_somewhere():
    named = {
        node.value
        for path in python_files(DESKTOP)
        for node in nodes_of(tree_of(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert {icon.stem for icon in (ROOT / "resources" / "icons").glob("*.svg")} - named == set()
