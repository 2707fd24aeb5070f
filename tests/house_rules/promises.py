"""The promises of docs/specs and where each is proved: by a test that cites its id, or by a picture or command it names.

A test cites an id in its own docstring or in its decorators (an id of a parametrized case); what stands at the head of
a module, in a comment or in the program is a pointer for readers and proves nothing.
`python3 dev.py exec python -m tests.house_rules.promises` lists every promise with its tests, whether it is ticked, and
what is still open; with `--tick` it ticks the boxes of those that have a proof. Whether a figure is kept, only who has
measured it can say: those boxes stay as they are.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.house_rules.source import ROOT, SRC, TESTS, nodes_of, python_files, shown, tree_of

SPECS = ROOT / "docs" / "specs"
LINE = re.compile(r"^- \[(?P<tick>[ x])\] (?P<given_up>~~)?(?P<id>[A-Z]+-\d+) (?P<text>.+)$")
ID = re.compile(r"\b([A-Z]{2,8}-\d{1,3})\b")
SHOWN = re.compile(r"\((?:picture|shown): ([^)]+)\)$")


@dataclass(frozen=True)
class Promise:
    """One line of docs/specs."""

    id: str
    text: str
    file: Path
    is_ticked: bool
    is_given_up: bool

    @property
    def is_figure(self) -> bool:
        """Whether it is kept is measured, by `python3 dev.py bench`."""
        return self.file.name == "speed.md" or (self.shown or "").startswith("python3 dev.py bench")

    @property
    def shown(self) -> str | None:
        """The picture or command that shows it, where a test cannot."""
        found = SHOWN.search(self.text)
        return found[1] if found else None


def read_promises(text: str, file: Path) -> list[Promise]:
    """The promises of one file; any other line that begins like one is refused."""
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        match = LINE.match(line)
        if match:
            found.append(Promise(match["id"], match["text"], file, match["tick"] == "x", bool(match["given_up"])))
        elif line.startswith("- ["):
            raise ValueError(f"{file}:{number} is not a promise: {line}")
    return found


def all_promises() -> list[Promise]:
    """Every promise, in the order of the files."""
    return [
        promise
        for file in sorted(SPECS.glob("*.md"))
        if file.name != "README.md"
        for promise in read_promises(file.read_text(encoding="utf-8"), file)
    ]


def cited_in(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """(id, test function) for each id that a test of this module cites."""
    for node in nodes_of(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
            parts = [part for decorator in node.decorator_list for part in ast.walk(decorator)]
            texts = [each.value for each in parts if isinstance(each, ast.Constant) and isinstance(each.value, str)]
            texts.append(ast.get_docstring(node) or "")
            for promise_id in sorted({found for text in texts for found in ID.findall(text)}):
                yield promise_id, node.name


def proofs(kinds: set[str]) -> dict[str, list[str]]:
    """Id -> the tests that cite it; only ids of the given kinds (SELL, GST, …) count."""
    proved: dict[str, list[str]] = {}
    for path in python_files(TESTS):
        if path.name.startswith("test_"):
            for promise_id, test in cited_in(tree_of(path)):
                if promise_id.split("-")[0] in kinds:
                    proved.setdefault(promise_id, []).append(f"{shown(path)}::{test}")
    return proved


def mentions(kinds: set[str]) -> set[tuple[str, str]]:
    """(file, id) wherever tests or the program name a promise, comments included."""
    return {
        (shown(path), promise_id)
        for path in python_files(TESTS, SRC)
        for promise_id in ID.findall(path.read_text(encoding="utf-8"))
        if promise_id.split("-")[0] in kinds
    }


def kinds_of(promises: list[Promise]) -> set[str]:
    """The words before the dash."""
    return {promise.id.split("-")[0] for promise in promises}


def tick(promises: list[Promise], proved: set[str]) -> None:
    """Tick what is proved and untick what is not, in the files themselves; figures stay as they are."""
    figures = {promise.id for promise in promises if promise.is_figure}
    for file in {promise.file for promise in promises}:
        lines = file.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines):
            match = LINE.match(line)
            if match and match["id"] not in figures:
                lines[number] = f"- [{'x' if match['id'] in proved else ' '}]{line[5:]}"
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(arguments: list[str]) -> int:
    """List or tick; 1 while a promise is open."""
    promises = all_promises()
    tests = proofs(kinds_of(promises))
    proved = {promise.id: [*tests.get(promise.id, []), *filter(None, [promise.shown])] for promise in promises}
    if "--tick" in arguments:
        tick(promises, {promise_id for promise_id, where in proved.items() if where})
        promises = all_promises()
    for promise in promises:
        box = "[x]" if promise.is_ticked else "[ ]"
        print(f"{box} {promise.id:<11} {', '.join(proved[promise.id]) or 'OPEN: ' + promise.text}")
    kept = [promise for promise in promises if promise.is_given_up or proved[promise.id]]
    unticked = [promise for promise in promises if not promise.is_given_up and not promise.is_ticked]
    for promise in unticked:
        print(f"not ticked: {promise.id} {promise.text}")
    print(f"{len(kept)} of {len(promises)} promises have a proof, {len(unticked)} are not ticked.")
    return 0 if len(kept) == len(promises) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
