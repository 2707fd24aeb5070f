"""Where the packaged program begins: the same as the console script `narayaneeyam`, or called by the hub's name, as that one."""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path

HUB = "narayaneeyam-server"


def start() -> None:
    """Imports only what was called for."""
    if Path(sys.argv[0]).stem == HUB:
        from narayaneeyam_server.__main__ import main as serve

        serve()
    from narayaneeyam_desktop.__main__ import main

    sys.exit(main())


if __name__ == "__main__":
    # The replicas of a hub are processes of their own, which begin here as well.
    multiprocessing.freeze_support()
    start()
