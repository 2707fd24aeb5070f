"""The last number drawn of each series, kept outside the database and fsynced after each commit, before printing.

If the database is an older image (a restored disk, a copied file), the marks are ahead of it and the series must be
retired, so that no number is printed twice even on a PC without a server. A mark behind the database means nothing.
"""

from __future__ import annotations

import os
from pathlib import Path


class NumberMarks:
    """An append-only text file, one `series<TAB>number` a line; a torn last line is ignored."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def last(self) -> dict[str, int]:
        """Series key -> highest number ever marked."""
        if not self._path.exists():
            return {}
        highest: dict[str, int] = {}
        for line in self._path.read_text(encoding="utf-8").split("\n")[:-1]:
            key, _, number = line.rpartition("\t")
            if key and number.isdigit():
                highest[key] = max(highest.get(key, 0), int(number))
        return highest

    def write(self, drawn: list[tuple[str, int]]) -> None:
        """Append and fsync; the numbers are safe against a power cut when this returns."""
        text = "".join(f"{key}\t{number}\n" for key, number in drawn)
        handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(handle, text.encode())
            os.fsync(handle)
        finally:
            os.close(handle)

    def compact(self) -> None:
        """Rewrite with one line a series, at opening."""
        highest = self.last()
        if not highest:
            return
        beside = self._path.with_suffix(".new")
        beside.unlink(missing_ok=True)
        NumberMarks(beside).write(sorted(highest.items()))
        beside.replace(self._path)
