"""The doors of the clinic: its actions (first a `Transaction`) and reads (first a `Reading`), and which of them ask for a right.

Read from the syntax trees: a door asks when it, or a function of ours that it calls, has `require(…)`. A function that is
called only by doors that ask (and not from outside the clinic) is a room behind them, no door.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.house_rules.source import CLINIC, DESKTOP, imports, nodes_of, python_files, tree_of

TRANSACTION, READING = "Transaction", "Reading"


@dataclass(frozen=True, slots=True)
class Function:
    """A function of the clinic on module level."""

    module: str
    name: str
    takes: str
    calls: frozenset[str]
    asks_itself: bool

    @property
    def qualified(self) -> str:
        return f"{self.module}.{self.name}"


@cache
def functions() -> dict[str, Function]:
    """Every function on module level, by its qualified name."""
    return {one.qualified: one for path in python_files(CLINIC) for one in _functions_of(path)}


@cache
def doors() -> tuple[Function, ...]:
    """The public actions and reads that are not rooms behind others."""
    return tuple(one for one in _public() if one.asks_itself or not _is_room(one.qualified, frozenset()))


@cache
def asks(qualified: str) -> bool:
    """Whether it, or something it calls, requires a permission."""
    return _asks(qualified, frozenset())


def _asks(qualified: str, seen: frozenset[str]) -> bool:
    one = functions().get(qualified)
    if one is None or qualified in seen:
        return False
    return one.asks_itself or any(_asks(called, seen | {qualified}) for called in one.calls)


def _public() -> list[Function]:
    return [one for one in functions().values() if one.takes and not one.name.startswith("_")]


def _is_room(qualified: str, seen: frozenset[str]) -> bool:
    """Called inside the clinic only, and each time by what asks or by another room."""
    if qualified in seen:
        return True
    callers = [one.qualified for one in functions().values() if qualified in one.calls and one.qualified != qualified]
    if qualified in _called_from_outside() or not callers:
        return False
    return all(asks(one) or _is_room(one, seen | {qualified}) for one in callers)


@cache
def _called_from_outside() -> frozenset[str]:
    return frozenset(
        f"{one.module}.{one.name}" for path in python_files(DESKTOP) for one in imports(tree_of(path)) if one.name
    )


def _functions_of(path: Path) -> list[Function]:
    tree = tree_of(path)
    module = ".".join(path.relative_to(CLINIC.parent).with_suffix("").parts)
    known = {one.name: f"{one.module}.{one.name}" for one in imports(tree) if one.name}
    return [
        Function(module, node.name, _takes(node), _names(node, known, module), _requires(node))
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
    ]


def _takes(node: ast.FunctionDef) -> str:
    if not node.args.args or node.args.args[0].annotation is None:
        return ""
    annotation = ast.unparse(node.args.args[0].annotation)
    return annotation if annotation in (TRANSACTION, READING) else ""


def _names(node: ast.FunctionDef, known: dict[str, str], module: str) -> frozenset[str]:
    names = {one.id for one in nodes_of(node) if isinstance(one, ast.Name)}
    of_modules = {
        f"{known[one.value.id]}.{one.attr}"
        for one in nodes_of(node)
        if isinstance(one, ast.Attribute) and isinstance(one.value, ast.Name) and one.value.id in known
    }
    return frozenset(known.get(name, f"{module}.{name}") for name in names) | of_modules


def _requires(node: ast.FunctionDef) -> bool:
    return any(isinstance(one, ast.Attribute) and one.attr == "require" for one in nodes_of(node))
