"""How long the first window takes from the start of the process (PACK-3)."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from narayaneeyam_desktop.self_test.outcome import Findings
from narayaneeyam_desktop.self_test.programs import application, surroundings

STARTS = 3
_PATIENCE_SECONDS = 60
# Far beyond what is promised: a virus scanner looks at a new program for a while.
_MOST_SECONDS = 15.0
_LOOK_EVERY_MILLISECONDS = 2


def time_first_window(home: Path) -> Findings:
    """The best of a few, because other programs run on this PC too."""
    home.mkdir()
    seconds = [seconds_to_window(home) for _ in range(STARTS)]
    found = Findings(told=f"{min(seconds):.2f} s, at best of {STARTS}")
    found.expect(min(seconds) <= _MOST_SECONDS, f"the first window took {min(seconds):.1f} s")
    return found


def seconds_to_window(home: Path) -> float:
    """Of one start in a home of its own. Raises CalledProcessError, TimeoutExpired."""
    began = time.time()
    done = subprocess.run(
        [*application(), "self-test", "--first-window"],
        env=surroundings(home, offscreen=False), capture_output=True, text=True, check=True, timeout=_PATIENCE_SECONDS,
    )  # fmt: skip
    return float(done.stdout.split()[-1]) - began


def show_first_window() -> int:
    """The application as it starts, until its first window was painted; then tells the time and ends."""
    from PySide6.QtCore import QTimer

    from narayaneeyam_desktop.startup import Program, make_application

    application = make_application([])
    program = Program()
    program.start()
    watch = QTimer(interval=_LOOK_EVERY_MILLISECONDS)

    def look() -> None:
        window = program.sign_in_window or program.first_run_window
        if window is not None and window.isVisible() and window.isEnabled():
            window.repaint()
            sys.stdout.write(f"{time.time()}\n")
            sys.stdout.flush()
            # Nothing was opened that must be closed in order.
            os._exit(0)

    watch.timeout.connect(look)
    watch.start()
    return int(application.exec())
