"""What the keeper of backups has done off the screen's thread, and the values it hears and tells. Nothing of Qt is in it."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused

if TYPE_CHECKING:
    from narayaneeyam_clinic.clinic import Clinic
    from narayaneeyam_clinic.store.backup_places import PlaceStands


@dataclass(frozen=True, slots=True)
class BackupState:
    """How it stands: each place, and since when this PC has had the clinic."""

    places: tuple[PlaceStands, ...]
    since: datetime | None
    now: datetime
    every_hours: int
    on_close: bool
    all_on_own_disk: bool = False


@dataclass(frozen=True, slots=True)
class HowFar:
    """What is being done at a place; `all_` is 0 while it is not known."""

    done: int
    all_: int
    part: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a place."""

    name: str = ""
    rows: int = 0
    size_bytes: int = 0
    faults: int = 0
    refused: Refused | None = None


def worker_command() -> tuple[str, list[str]]:
    """The program itself, with the verb that only it uses."""
    if getattr(sys, "frozen", False):
        return sys.executable, ["backup-worker"]
    return sys.executable, ["-m", "narayaneeyam_desktop", "backup-worker"]


class Looking:
    """Nothing of Qt is in it."""

    def __init__(self, clinic: Clinic) -> None:
        self._clinic = clinic

    def __call__(self) -> BackupState:
        # Imported here: the sign-in window does not wait for what reads backups.
        from narayaneeyam_clinic.store.backup_due import began_at
        from narayaneeyam_clinic.store.backup_places import all_on_own_disk, how_places_stand, read_plan

        clinic, now = self._clinic, self._clinic.clock()
        plan = read_plan(clinic.folder)
        return BackupState(
            places=how_places_stand(clinic.folder, now),
            since=began_at(clinic),
            now=now,
            every_hours=plan.every_hours,
            on_close=plan.on_close,
            all_on_own_disk=all_on_own_disk(clinic.folder),
        )


class Sending:
    def __init__(
        self,
        clinic: Clinic,
        place_id: str,
        made: Path,
        told: Callable[[int, int, str], None],
        is_stopped: Callable[[], bool],
    ) -> None:
        self._clinic, self._place_id, self._made, self._told, self._is_stopped = (
            clinic,
            place_id,
            made,
            told,
            is_stopped,
        )

    def __call__(self, transport: Any, who: Any) -> None:
        from narayaneeyam_clinic.store.backup_places import Result, note_result
        from narayaneeyam_clinic.sync.server_backups import send_backup

        clinic, now, size = self._clinic, self._clinic.clock(), self._made.stat().st_size
        try:
            kept = send_backup(transport, who, self._made, now, self._say)
            result = Result(tried_at=now, verified_at=now, verified_name=kept.name, size_bytes=size)
        except Refused as refused:
            if refused.code == "stopped":
                raise
            note_result(clinic.folder, self._place_id, Result(tried_at=now, problem=refused.code))
            raise
        finally:
            shutil.rmtree(self._made.parent, ignore_errors=True)
        note_result(clinic.folder, self._place_id, result)

    def _say(self, done: int, all_: int, part: str) -> None:
        if self._is_stopped():
            raise Refused("stopped")
        self._told(done, all_, part)


def outcome(said: dict[str, Any]) -> Outcome:
    if "refused" in said:
        return Outcome(refused=ClinicFileError(said["refused"], **said["facts"]))
    return Outcome(Path(said["file"]).name, said["rows"], said["bytes"], said["faults"])
