"""The project's own code, read as syntax trees, for rules that no ready-made linter has.

A rule is a function from one module to the offences in it; `offences_in` applies it to many files, `offences` to an
example, so that each rule is shown both what it must find and what it must leave alone.
"""

from __future__ import annotations

import ast
import gc
import subprocess
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SRC = ROOT / "src"
CLINIC = SRC / "narayaneeyam_clinic"
DESKTOP = SRC / "narayaneeyam_desktop"
TESTS = ROOT / "tests"
MIGRATIONS = ROOT / "migrations"

Rule = Callable[[ast.Module], Iterator[tuple[ast.AST, str]]]


@dataclass(frozen=True, slots=True)
class Import:
    """One imported name: `from a.b import c` is module "a.b", name "c"; `import a.b` has no name."""

    node: ast.stmt
    module: str
    name: str | None


def tree_of(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return _trees()[path]


@cache
def _trees() -> dict[Path, ast.Module]:
    """All of them at once, and kept: looking through them for garbage again and again takes longer than making them."""
    gc.collect()
    gc.disable()
    try:
        trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in python_files(SRC, TESTS, MIGRATIONS)}
        for tree in trees.values():
            nodes_of(tree)
        gc.freeze()
    finally:
        gc.enable()
    return trees


def python_files(*folders: Path) -> list[Path]:
    """All modules below these folders, sorted."""
    return sorted(path for folder in folders for path in folder.rglob("*.py") if "__pycache__" not in path.parts)


def shown(path: Path) -> str:
    """A path as people read it."""
    return path.relative_to(ROOT).as_posix()


def offences(rule: Rule, code: str) -> list[str]:
    """What the rule says about a piece of code."""
    return [what for _, what in rule(ast.parse(code))]


def offences_in(rule: Rule, files: Iterable[Path]) -> list[str]:
    """What the rule says about these files, each with its place."""
    return [
        f"{shown(path)}:{getattr(node, 'lineno', 1)} {what}" for path in files for node, what in rule(tree_of(path))
    ]


@cache
def nodes_of(tree: ast.AST) -> tuple[ast.AST, ...]:
    """All that `ast.walk` gives, in its order: each tree is walked once for all rules."""
    nodes = [tree]
    for node in nodes:  # which grow meanwhile
        for name in node._fields:
            value = getattr(node, name, None)
            if isinstance(value, list):
                nodes += [one for one in value if isinstance(one, ast.AST)]
            elif isinstance(value, ast.AST):
                nodes.append(value)
    return tuple(nodes)


def calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    """Calls of a function or method with one of these last names."""
    return (call for call in _all_calls(tree) if called_name(call) in names)


@cache
def _all_calls(tree: ast.AST) -> tuple[ast.Call, ...]:
    return tuple(node for node in nodes_of(tree) if isinstance(node, ast.Call))


def called_name(call: ast.Call) -> str | None:
    """`a.b.c(...)` and `c(...)` both call "c"."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else None


@cache
def imports(tree: ast.AST) -> tuple[Import, ...]:
    """Every import, those inside functions too."""
    return tuple(_imports(tree))


def _imports(tree: ast.AST) -> Iterator[Import]:
    for node in nodes_of(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(node, alias.name, None)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            for alias in node.names:
                yield Import(node, node.module, alias.name)


@cache
def committed_files() -> tuple[Path, ...]:
    """What git knows (or would add): the files that others will see."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    return tuple(ROOT / name for name in sorted(set(listed.split("\0"))) if name and (ROOT / name).is_file())
