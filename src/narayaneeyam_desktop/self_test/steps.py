"""The steps of the self-test in their order, and one of them made in a process of its own.

A process each: what brings the program down in one step is told, and the others are made all the same.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from narayaneeyam_desktop.self_test.outcome import Findings

# The clinic that several steps work in lies here, below the folder of the self-test.
DEMO = "demo"


def look_at_parts(_folder: Path) -> Findings:
    from narayaneeyam_desktop.self_test.parts import look_at_parts as look

    return look()


def make_demo(folder: Path) -> Findings:
    from narayaneeyam_desktop.self_test.screens import make_demo as make

    return make(folder / DEMO)


def open_pages(folder: Path) -> Findings:
    from narayaneeyam_desktop.self_test.screens import open_every_page

    return open_every_page(folder / DEMO)


def play_a_visit(folder: Path) -> Findings:
    from narayaneeyam_desktop.self_test.screens import play_a_visit as play

    return play(folder / DEMO, folder)


def exchange(folder: Path) -> Findings:
    from narayaneeyam_desktop.self_test.exchange import exchange as exchanged

    return exchanged(folder / "exchange")


def first_window(folder: Path) -> Findings:
    from narayaneeyam_desktop.self_test.window import time_first_window

    return time_first_window(folder / "first")


STEPS: Mapping[str, Callable[[Path], Findings]] = {
    "parts": look_at_parts,
    "clinic": make_demo,
    "pages": open_pages,
    "visit": play_a_visit,
    "exchange": exchange,
    "window": first_window,
}
# A clinic must be there before somebody works in it.
NEEDS = {"pages": "clinic", "visit": "clinic"}
# No person is disturbed by keys that are typed by themselves, and none disturbs them.
OFFSCREEN = frozenset({"visit"})


def make_step(name: str, folder: Path) -> int:
    """Within its own process: tells what was found as one line of JSON on stdout."""
    found = STEPS[name](folder)
    sys.stdout.write(json.dumps({"faults": found.faults, "told": found.told}, ensure_ascii=False) + "\n")
    sys.stdout.flush()
    return 0
