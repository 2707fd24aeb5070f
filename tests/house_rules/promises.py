"""The promises of docs/specs and where each is proved: by a test that cites its id, or by a picture or command it names.

`python3 dev.py exec python -m tests.house_rules.promises` lists every promise with its proof and what is still open;
with `--tick` it ticks the boxes of those that have one.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.house_rules.source import ROOT, TESTS, python_files, shown

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


def citations(kinds: set[str]) -> dict[str, list[str]]:
    """Id -> the test files that cite it; only ids of the given kinds (SELL, GST, …) count."""
    cited: dict[str, list[str]] = {}
    for path in python_files(TESTS):
        if path.name == Path(__file__).name or path.name == "test_promises.py":
            continue
        for promise_id in sorted(set(ID.findall(path.read_text(encoding="utf-8")))):
            if promise_id.split("-")[0] in kinds:
                cited.setdefault(promise_id, []).append(shown(path))
    return cited


def kinds_of(promises: list[Promise]) -> set[str]:
    """The words before the dash."""
    return {promise.id.split("-")[0] for promise in promises}


def tick(promises: list[Promise], proved: set[str]) -> None:
    """Tick what is proved and untick what is not, in the files themselves."""
    for file in {promise.file for promise in promises}:
        lines = file.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines):
            match = LINE.match(line)
            if match:
                lines[number] = f"- [{'x' if match['id'] in proved else ' '}]{line[5:]}"
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(arguments: list[str]) -> int:
    """List or tick; 1 while a promise is open."""
    promises = all_promises()
    cited = citations(kinds_of(promises))
    proofs = {promise.id: cited.get(promise.id) or ([promise.shown] if promise.shown else []) for promise in promises}
    if "--tick" in arguments:
        tick(promises, {promise_id for promise_id, where in proofs.items() if where})
    for promise in promises:
        print(f"{promise.id:<11} {', '.join(proofs[promise.id]) or 'OPEN: ' + promise.text}")
    kept = [promise for promise in promises if promise.is_given_up or proofs[promise.id]]
    print(f"{len(kept)} of {len(promises)} promises have a proof.")
    return 0 if len(kept) == len(promises) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
