"""The door: without arguments the application; with a verb, work without a screen (and without Qt)."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from narayaneeyam_clinic.shared.private_process import keep_private


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns the exit code: 0 done, 1 refused, 2 not understood."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    keep_private()
    if given:
        # Imported here: a verb must not wait for Qt, nor need it.
        from narayaneeyam_desktop.command_line import run_verb

        return run_verb(given)
    from narayaneeyam_desktop.startup import run

    return run([])


if __name__ == "__main__":
    sys.exit(main())
