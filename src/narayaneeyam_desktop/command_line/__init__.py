"""Work without a screen: the verbs of the console. No Qt is imported (HOUSE-20 to HOUSE-28)."""

from __future__ import annotations

from collections.abc import Sequence


def run_verb(arguments: Sequence[str]) -> int:
    """Do what was asked; returns the exit code: 0 done, 1 refused (one line on stderr says why), 2 wrong usage."""
    from narayaneeyam_desktop.command_line.run import run

    return run(arguments)
