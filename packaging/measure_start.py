"""How long the packaged program takes to its first window (PACK-3), beside the same program telling its version.

    python3 packaging/measure_start.py [PROGRAM]

Each of the two is started nine times in turn after a first that warms the disk; exit 1 when the median misses what is promised.
On a machine that does other work, `chrt -f 10 python3 packaging/measure_start.py` as root goes before it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from self_test import PACKAGED

STARTS = 9
MOST_SECONDS = 1.0


def main(arguments: Sequence[str]) -> int:
    program = str(Path(arguments[0]).absolute()) if arguments else str(PACKAGED)
    window, floor, work = [], [], []
    with tempfile.TemporaryDirectory() as home:
        told = {**os.environ, "NARAYANEEYAM_HOME": home, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
        if "DISPLAY" not in told and sys.platform.startswith("linux"):
            told["QT_QPA_PLATFORM"] = "offscreen"
        for start in range(STARTS + 1):
            before, began = os.times(), time.time()
            shown = subprocess.run(
                [program, "self-test", "--first-window"], env=told, capture_output=True, text=True, check=True
            )
            after = os.times()
            # A program that only tells its version: starter, Python, and its own first modules.
            begun = time.time()
            subprocess.run([program, "--version"], env=told, capture_output=True, check=True)
            if start:
                window.append(float(shown.stdout.split()[-1]) - began)
                floor.append(time.time() - begun)
                work.append(after.children_user + after.children_system - before.children_user - before.children_system)
    seconds = median(window)
    kept = seconds <= MOST_SECONDS
    print(
        f"{'kept' if kept else 'MISSED'}   start to first window, median   {seconds:.3f} s   promise: at most {MOST_SECONDS} s"
    )
    print(f"         of it work of the processor {median(work):.3f} s; telling the version takes {median(floor):.3f} s")
    print(
        json.dumps(
            {
                "seconds": round(seconds, 3),
                "floor": round(median(floor), 3),
                "work": round(median(work), 3),
                "kept": kept,
            }
        )
    )
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
