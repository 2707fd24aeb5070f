"""The last number drawn of each series, kept outside the database and fsynced after each commit, before printing.

If the database is an older image (a restored disk, a copied file), the marks are ahead of it and the series must be
retired, so that no number is printed twice even on a PC without a server. A mark behind the database means nothing.

The sale is committed before its mark is written. So a mark that cannot be written (a folder that became read-only, a
full disk) never makes it fail: it is kept in memory and written with the next one.
"""

from __future__ import annotations

import logging
import os
import threading
from pathlib import Path

log = logging.getLogger(__name__)


class NumberMarks:
    """An append-only text file, one `series<TAB>number` a line; a torn line is ignored."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._unwritten: list[tuple[str, int]] = []
        self._lock = threading.Lock()

    def last(self) -> dict[str, int]:
        """Series key -> highest number ever marked."""
        if not self._path.exists():
            return {}
        highest: dict[str, int] = {}
        for line in self._path.read_text(encoding="utf-8", errors="replace").split("\n")[:-1]:
            key, _, number = line.rpartition("\t")
            if key and number.isdecimal():
                highest[key] = max(highest.get(key, 0), int(number))
        return highest

    def write(self, drawn: list[tuple[str, int]]) -> bool:
        """Append and fsync; the numbers are safe against a power cut when this returns True."""
        with self._lock:
            wanted = [*self._unwritten, *drawn]
            try:
                _append(self._path, wanted)
            except OSError as error:
                self._unwritten = wanted
                log.error("%s marks of numbers are not written yet: error %s", len(wanted), error.errno)
                return False
            self._unwritten = []
            return True

    def compact(self) -> None:
        """Rewrite with one line a series, at opening."""
        beside = self._path.with_suffix(".new")
        try:
            highest = self.last()
            if highest:
                beside.unlink(missing_ok=True)
                _append(beside, sorted(highest.items()))
                beside.replace(self._path)
        except OSError as error:
            log.error("the marks of numbers stay as long as they are: error %s", error.errno)


def _append(path: Path, drawn: list[tuple[str, int]]) -> None:
    # The line break in front ends a line that was torn before, so that it spoils none of these.
    text = "\n" + "".join(f"{key}\t{number}\n" for key, number in drawn)
    handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        content = text.encode()
        if os.write(handle, content) != len(content):
            raise OSError(28, "the disk took a part only")
        os.fsync(handle)
    finally:
        os.close(handle)
