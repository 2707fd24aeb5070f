"""How processes beside the server begin: on Linux as children of one that has read in what they need, elsewhere anew each time.

Reading it in takes a second or two of work. The server itself, with its threads, is never forked.
"""

from __future__ import annotations

import multiprocessing
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext, SpawnContext

_READ_IN = ["narayaneeyam_server.replica_worker", "narayaneeyam_server.snapshot_build"]


def own_processes() -> SpawnContext | ForkServerContext:
    """Where `Process` and `Pipe` of such a process come from."""
    if sys.platform != "linux":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_READ_IN)
    return context
