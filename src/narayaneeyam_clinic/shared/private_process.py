"""What this process may leave behind on the PC: no core file, and nothing that other accounts can read (KEY-12, LEAK-9)."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys

_OWNER_ALONE = 0o077
_PR_SET_DUMPABLE = 4


def keep_private() -> None:
    """From now on: files are made for their owner alone, and a crash of the process writes no picture of its memory.

    The memory holds the key and the records in the clear. Windows has neither; its crash dumps are the system's choice.
    """
    if sys.platform == "win32":
        return
    import resource

    os.umask(_OWNER_ALONE)
    _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
    if sys.platform == "linux":
        # Where the system pipes core dumps into a program of its own, the limit is not asked; this is.
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
