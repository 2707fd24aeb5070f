"""One at a time among the processes of this PC: a lock that ends with whoever holds it, even when it is killed."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from narayaneeyam_clinic.shared.errors import ClinicFileError


@contextlib.contextmanager
def alone(lock: Path) -> Iterator[None]:
    """Raises ClinicFileError("backup_under_way") while somebody else holds it."""
    handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if not _take(handle):
            raise ClinicFileError("backup_under_way")
        yield
    finally:
        os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _take(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
