"""`narayaneeyam-server`, and `python -m narayaneeyam_server`."""

from __future__ import annotations

import sys


def main() -> None:
    """Ends the process with 0 done, 1 refused, 2 wrong usage."""
    from narayaneeyam_server.command_line.run import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
