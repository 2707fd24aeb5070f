"""`self-test`: the program tries itself where it is installed (PACK-20)."""

from __future__ import annotations

import argparse

from narayaneeyam_desktop.command_line.console import Console


def self_test(given: argparse.Namespace, console: Console) -> int:
    """The exit code."""
    # Imported here: no other verb needs a screen.
    from narayaneeyam_desktop.self_test.run import self_test as tried

    return tried(given, console)
