"""True, False and None that no miscounted reference can end.

PySide 6.12 gives away a reference to True that it does not own with each `emit()`, and one to False with each
`disconnect` that finds nothing. From Python 3.12 on these objects are immortal and it does not matter; on 3.11 their
count falls to nought in the course of a day, and Python aborts ("deallocating True or False").
"""

from __future__ import annotations

import ctypes
import sys

_FIRST_WITH_IMMORTALS = (3, 12)
_ENOUGH = 1 << 40  # emits; more than a century of a busy counter


def make_bools_last() -> None:
    """Adds references that nobody will ever give back. Calling it again does nothing."""
    if sys.version_info >= _FIRST_WITH_IMMORTALS:
        return
    for one in (True, False, None):
        if sys.getrefcount(one) < _ENOUGH:
            ctypes.c_ssize_t.from_address(id(one)).value += _ENOUGH
