"""Wrong passwords at the slots of a file that is not open: they are counted beside it, for inside nothing can be written yet."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from narayaneeyam_clinic.store.vault import Vault, write_whole

TRIES_NAME = "key-tries.json"
# Names nobody has are tried too: of so many the latest are kept.
_MOST = 200


@dataclass(frozen=True, slots=True)
class Tried:
    """How often in a row it was wrong, and when the next try may be."""

    wrong_in_a_row: int
    next_try_at: datetime


NEVER = Tried(0, datetime.min.replace(tzinfo=UTC))


class SlotTries:
    """The tries at one clinic's slots on this PC, by the same hash of the login that the slots carry."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / TRIES_NAME
        self._vault = Vault(folder)

    def of(self, login: str) -> Tried:
        """NEVER when there was none, or what was kept cannot be read."""
        return self._read().get(self._vault.login_hash(login), NEVER)

    def note(self, login: str, wrong_in_a_row: int, next_try_at: datetime) -> None:
        self._write({**self._read(), self._vault.login_hash(login): Tried(wrong_in_a_row, next_try_at)})

    def forget(self, login: str) -> None:
        kept, gone = self._read(), self._vault.login_hash(login)
        if gone in kept:
            self._write({one: tried for one, tried in kept.items() if one != gone})

    def _read(self) -> dict[str, Tried]:
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
            return {str(one): Tried(int(wrong), datetime.fromisoformat(at)) for one, (wrong, at) in found.items()}
        except (OSError, ValueError, TypeError, AttributeError):
            return {}

    def _write(self, tries: dict[str, Tried]) -> None:
        latest = sorted(tries.items(), key=lambda one: one[1].next_try_at)[-_MOST:]
        text = json.dumps({one: (tried.wrong_in_a_row, tried.next_try_at.isoformat()) for one, tried in latest})
        with contextlib.suppress(OSError):  # a full disk keeps nobody from signing in
            write_whole(self._path, text.encode())
