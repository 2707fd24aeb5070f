"""Imports as Python does them, without PySide's watch over them; imported before anything else of ours.

PySide puts a function of its own in the place of `__import__`: it reads the source text of each module that is imported,
in search of its own name, for the sake of `from __feature__ import`, which we do not use. That took a tenth of the start,
and `linecache` kept the lines of every module, a good part of the program's memory.
"""

from __future__ import annotations

import builtins
import gc
import linecache
from importlib import import_module


def _read_in_qt() -> None:
    # The classes that Qt makes are not garbage: looking through them time and again finds nothing.
    was_collecting = gc.isenabled()
    gc.disable()
    try:
        import_module("PySide6.QtWidgets")
    finally:
        if was_collecting:
            gc.enable()


_read_in_qt()
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
linecache.clearcache()  # what it has read so far
