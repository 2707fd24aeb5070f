"""Start beside a bare window, lists opened and their end, memory (SPEED-1, SPEED-3, SPEED-8), the screen's longest stretch of
work in a played day (HOUSE-35); each in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.bench.generated_clinic import PASSWORD
from tests.bench.results import Result, median

ROOT = Path(__file__).resolve().parents[2]
STARTS = 9
LISTS = ("patients", "bills", "stock")
MOST_MEGABYTES = 200
LONGEST_STRETCH = 100  # ms


def start_beside_a_bare_window(clinic_home: Path) -> Result:
    """From the start of the process to the first painted window, in turn; the first of each warms the disk."""
    times: dict[str, list[float]] = {"bare": [], "sign_in": []}
    for n in range(STARTS + 1):
        for what, taken in times.items():
            began = time.time()
            ready = _probe([what], home=clinic_home)["ready"]
            if n:
                taken.append((ready - began) * 1000)
    return Result(
        "start to sign-in window, median", median(times["sign_in"]), "ms", "at most 1.5x a bare PySide6 window", 1.5,
        "a bare window", median(times["bare"]),
    )  # fmt: skip


def lists_and_memory(folder: Path) -> list[Result]:
    """Each list of the generated clinic, opened and jumped to its end; then the memory of that process."""
    figures = _probe(["lists", str(folder), "bench", ",".join(LISTS)], home=folder.parent.parent, told=PASSWORD)
    results = []
    for name in LISTS:
        for what in ("opened", "its end"):
            key = f"{name} opened" if what == "opened" else f"{name}, its end"
            results.append(
                Result(
                    f"list {key}", figures[key], "ms", "at most 100 ms", 100, note=f"{figures[f'{name} rows']:.0f} rows"
                )
            )
    results.append(Result("memory with the largest list", figures["memory MB"], "MB", "at most 200 MB", MOST_MEGABYTES))
    return results


def moved_about(folder: Path, page: str, name: str) -> list[Result]:
    """The page opened on the screen, and the longest turn of the screen's thread while keys are pressed in it."""
    told = _probe(["moves", str(folder), "bench", page], home=folder.parent.parent, told=PASSWORD)
    note = f"{told['keys']:.0f} keys in {told['turns']:.0f} turns"
    return [
        Result(f"{name} on the screen", told["opened"], "ms", "at most 100 ms", 100),
        Result(
            f"{name}, longest turn while keys are pressed",
            told["longest turn"],
            "ms CPU",
            "at most 16 ms",
            16,
            note=note,
        ),
    ]


def longest_stall_of_a_day(scratch: Path) -> Result:
    """A day of four people, played through the screens faster than anybody works; what the screen's thread worked at a stretch."""
    told = _said(["tests.journeys.a_day", str(scratch / "day")], home=scratch)
    stalls = [stall for stall in told["stalls"] if stall[1] > LONGEST_STRETCH / 1000]
    return Result(
        "screen, longest stretch of a day", told["longest_own_ms"], "ms CPU", "at most 100 ms", LONGEST_STRETCH,
        note=f"{len(told['stalls'])} by the wall clock" + "".join(f"; {stall[2].splitlines()[0]}" for stall in stalls),
    )  # fmt: skip


def _probe(arguments: list[str], *, home: Path, told: str = "") -> dict[str, float]:
    figures: dict[str, float] = _said(["tests.bench.screen_probe", *arguments], home=home, told=told)
    return figures


def _said(module: list[str], *, home: Path, told: str = "") -> dict[str, Any]:
    """What a process of ours with a screen prints as its last line."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "NARAYANEEYAM_HOME": str(home),
        "PYTHONPATH": str(ROOT),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }
    done = subprocess.run(
        [sys.executable, "-m", *module],
        cwd=ROOT, env=environment, input=told + "\n", capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    if done.returncode or not done.stdout.strip():
        raise RuntimeError(f"{' '.join(module[:2])} ended with {done.returncode}: {done.stderr[-2000:]}")
    said: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return said
