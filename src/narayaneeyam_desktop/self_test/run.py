"""The verb: makes the steps one after the other in a folder that is removed at the end, and tells how they went."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

from narayaneeyam_clinic.version import __version__
from narayaneeyam_desktop.command_line.console import DONE, REFUSED, Console, WrongUsage
from narayaneeyam_desktop.self_test.outcome import Outcome
from narayaneeyam_desktop.self_test.programs import application, surroundings
from narayaneeyam_desktop.self_test.steps import NEEDS, OFFSCREEN, STEPS, make_step

_PATIENCE_SECONDS = 900


def self_test(given: argparse.Namespace, console: Console) -> int:
    """0 when every step is green, otherwise 1."""
    if given.first_window:
        from narayaneeyam_desktop.self_test.window import show_first_window

        return show_first_window()
    if given.step:
        return make_step(given.step, given.folder)
    outcomes = []
    folder = Path(tempfile.mkdtemp(prefix="narayaneeyam-self-test-"))
    try:
        for step in _chosen(given.only):
            console.progress(f"{step} …")
            outcomes.append(_made(step, folder))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    is_green = all(outcome.is_green for outcome in outcomes)
    lines = [line for outcome in outcomes for line in _lines(outcome)]
    lines.append(
        f"Narayaneeyam {__version__}: {'everything is as it should be' if is_green else 'NOT as it should be'}."
    )
    facts = {"version": __version__, "green": is_green, "steps": [asdict(outcome) for outcome in outcomes]}
    console.tell("\n".join(lines), facts)
    return DONE if is_green else REFUSED


def _chosen(only: list[str] | None) -> list[str]:
    """In their order, with what they need. Raises WrongUsage."""
    wanted = set(only or STEPS)
    if wanted - set(STEPS):
        raise WrongUsage(f"A step is one of: {', '.join(STEPS)}.")
    wanted |= {NEEDS[step] for step in wanted if step in NEEDS}
    return [step for step in STEPS if step in wanted]


def _made(step: str, folder: Path) -> Outcome:
    home = folder / "home"
    home.mkdir(exist_ok=True)
    command = [*application(), "self-test", "--step", step, "--folder", str(folder)]
    began = time.monotonic()
    try:
        done = subprocess.run(
            command, env=surroundings(home, offscreen=step in OFFSCREEN), capture_output=True, text=True,
            encoding="utf-8", errors="replace", timeout=_PATIENCE_SECONDS, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return Outcome(step, time.monotonic() - began, (f"no end within {_PATIENCE_SECONDS} s",), "")
    seconds = round(time.monotonic() - began, 1)
    try:
        found = json.loads(done.stdout.strip().splitlines()[-1])
        return Outcome(step, seconds, tuple(found["faults"]), found["told"])
    except (IndexError, KeyError, ValueError):
        reports = "".join(one.read_text(encoding="utf-8") for one in sorted(folder.rglob("report-*.txt")))
        return Outcome(step, seconds, (f"ended with {done.returncode}: {done.stderr.strip()[-800:]} {reports}",), "")


def _lines(outcome: Outcome) -> list[str]:
    word = "ok" if outcome.is_green else "FAULT"
    return [
        f"{word:<6}{outcome.step:<10}{outcome.seconds:6.1f} s  {outcome.told}".rstrip(),
        *(f"      {fault}" for fault in outcome.faults),
    ]
