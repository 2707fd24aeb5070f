"""Qt habits that cost days when met late: each rule with what it must find and what it must leave alone."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.house_rules.source import (
    DESKTOP,
    SRC,
    TESTS,
    Rule,
    called_name,
    calls,
    imports,
    offences,
    offences_in,
    python_files,
)


def connects_a_lambda(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """A lambda (or partial) keeps the widget it names alive for ever; bound methods do not."""
    for call in calls(tree, "connect"):
        if any(isinstance(argument, ast.Lambda) for argument in call.args):
            yield call, "connects a lambda; connect a bound method"


def narrow_signal(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """`Signal(int)` wraps above 2,147,483,647: paise and stamps do."""
    for call in calls(tree, "Signal"):
        if any(isinstance(argument, ast.Name) and argument.id in ("int", "float") for argument in call.args):
            yield call, "narrow signal; use Signal(object) with a frozen value"


def nested_loop(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """A nested event loop lets other slots run in the middle of this one."""
    for call in calls(tree, "processEvents", "exec_", "exec"):
        of = call.func.value if isinstance(call.func, ast.Attribute) else None
        # The one loop of the program is started on the application itself.
        if isinstance(of, ast.Name) and of.id in ("app", "application", "QApplication") and called_name(call) == "exec":
            continue
        if of is not None:
            yield call, f"{called_name(call)}(): use open() and signals"


def styles_by_hand(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """The look is in one place."""
    for call in calls(tree, "setStyleSheet"):
        yield call, "setStyleSheet outside theme"


def untranslatable(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """lupdate finds literals only; a formatted text can never match its translation."""
    for call in calls(tree, "tr", "translate"):
        if any(not _is_literal(argument) for argument in _texts_of(call)):
            yield call, "tr() needs one literal; format what comes back"


def own_thread(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """Threads have one home, or closed screens hear from them."""
    for call in calls(tree, "QThread", "QRunnable", "Thread", "ThreadPoolExecutor", "start_new_thread"):
        yield call, f"{called_name(call)} outside background.py"


def charts(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """QtCharts is GPL, unlike the rest of Qt for Python (docs/decisions/0006)."""
    for imported in imports(tree):
        if imported.module.startswith("PySide6.QtCharts") or imported.name == "QtCharts":
            yield imported.node, "QtCharts"


def _texts_of(call: ast.Call) -> list[ast.expr]:
    if called_name(call) == "tr":
        return call.args[:1]
    is_qt = isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value).endswith("QCoreApplication")
    return call.args[:2] if is_qt and not all(isinstance(argument, ast.Name) for argument in call.args) else []


def _is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


EXAMPLES: list[tuple[Rule, str, str]] = [
    (connects_a_lambda, "button.clicked.connect(lambda: self.save())", "button.clicked.connect(self._save)"),
    (narrow_signal, "changed = Signal(int)", "changed = Signal(object)"),
    (narrow_signal, "changed = Signal(float)", "changed = Signal()"),
    (nested_loop, "dialog.exec()", "dialog.open()"),
    (nested_loop, "QApplication.processEvents()", "sys.exit(application.exec())"),
    (styles_by_hand, "label.setStyleSheet('color: red')", "label.setProperty('tone', 'red')"),
    (untranslatable, "self.tr(f'{n} patients')", "self.tr('{n} patients').format(n=n)"),
    (untranslatable, "self.tr(text)", "self.tr('Save')"),
    (untranslatable, "self.tr('a' + b)", "self.tr('one' 'two')"),
    (own_thread, "worker = QThread(self)", "desk.read(self, work, done=self._show)"),
    (charts, "from PySide6.QtCharts import QChart", "from PySide6.QtGui import QPainter"),
]


@pytest.mark.parametrize(
    ("rule", "bad", "good"), EXAMPLES, ids=[f"{e[0].__name__}-{i}" for i, e in enumerate(EXAMPLES)]
)
def test_rule_knows_bad_from_good(rule: Rule, bad: str, good: str):
    assert offences(rule, bad)
    assert not offences(rule, good)


@pytest.mark.parametrize(
    "rule", [connects_a_lambda, narrow_signal, nested_loop, untranslatable, charts], ids=lambda rule: rule.__name__
)
def test_the_program_keeps_the_rule(rule: Rule):
    assert offences_in(rule, python_files(SRC)) == []


def test_only_the_theme_styles():
    assert offences_in(styles_by_hand, [path for path in python_files(DESKTOP) if "theme" not in path.parts]) == []


def test_only_the_background_has_threads():
    """The stall watchdog watches the GUI thread from outside, so it is one too."""
    homes = {"background.py", "watchdog.py", "stall_watchdog.py"}
    assert offences_in(own_thread, [path for path in python_files(DESKTOP) if path.name not in homes]) == []


def test_tests_run_no_nested_loop():
    assert offences_in(nested_loop, [path for path in python_files(TESTS / "desktop") if path.exists()]) == []
