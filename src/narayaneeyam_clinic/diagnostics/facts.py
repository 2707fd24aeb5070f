"""How this PC and its clinic's file are, in numbers: nothing of a patient, of staff or of the clinic is among them (DIAG-4, DIAG-7)."""

from __future__ import annotations

import json
import platform
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from sqlalchemy import func, select

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.documents.document_files import FOLDER_NAME as DOCUMENTS
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.backup_due import began_at
from narayaneeyam_clinic.store.backup_places import how_places_stand
from narayaneeyam_clinic.store.backup_rules import is_within
from narayaneeyam_clinic.store.log_records import AccessNote
from narayaneeyam_clinic.store.preferences import choose_preference, preference
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.store.upgrade import program_revision
from narayaneeyam_clinic.sync.link_at_rest import state_at_rest
from narayaneeyam_clinic.version import __version__

LAST_CHECK = "diagnostics.last_check"
_LEAST_FREE_BYTES = 2 << 30
_LEAST_FREE_PART = 20  # one of so many
_CHECK_EACH = timedelta(days=31)
_DEFECTS_OF = timedelta(days=7)


class Worry(StrEnum):
    """What somebody should look at."""

    LITTLE_ROOM = "little_room"
    FAULTS = "faults"
    NOT_CHECKED = "not_checked"
    CLOCK = "clock"
    DEFECTS = "defects"


@dataclass(frozen=True, slots=True)
class LastCheck:
    """When the file was last checked on this PC, whether deeply, and how many faults there were."""

    at: datetime
    faults: int
    is_deep: bool


@dataclass(frozen=True, slots=True)
class Diagnostics:
    """Sizes in bytes. `printers` is None where nobody looked, `clock_wrong_by_ms` without a server's word, `began_at` where this PC
    has written nothing yet. A backup that was verified (`verified_at`) was checked where it lies."""

    at: datetime
    program: str
    schema: str
    python: str
    database_library: str
    system: str
    device_id: str
    device_number: int
    database_bytes: int
    log_bytes: int
    documents: int
    documents_bytes: int
    groups: int
    free_bytes: int
    disk_bytes: int
    last_check: LastCheck | None
    last_backup_at: datetime | None
    verified_at: datetime | None
    began_at: datetime | None
    printers: int | None
    sync: str
    sync_waiting: int
    sync_parked: int
    sync_last_at: datetime | None
    clock_wrong_by_ms: int | None
    defects: tuple[datetime, ...]
    screen: str = ""

    def worries(self) -> tuple[Worry, ...]:
        """In the order of their weight (DIAG-5)."""
        found = []
        if self.free_bytes < max(_LEAST_FREE_BYTES, self.disk_bytes // _LEAST_FREE_PART):
            found.append(Worry.LITTLE_ROOM)
        if self.last_check is not None and self.last_check.faults:
            found.append(Worry.FAULTS)
        if self.clock_wrong_by_ms is not None:
            found.append(Worry.CLOCK)
        if any(is_within(one, self.at, _DEFECTS_OF) for one in self.defects):
            found.append(Worry.DEFECTS)
        if not any(is_within(one, self.at, _CHECK_EACH) for one in self._known_whole()):
            found.append(Worry.NOT_CHECKED)
        return tuple(found)

    def _known_whole(self) -> list[datetime]:
        """When the file was looked at, or began."""
        checked = None if self.last_check is None else self.last_check.at
        return [one for one in (checked, self.verified_at, self.began_at) if one is not None]


def diagnostics(
    clinic: Clinic, by: Actor, reports: Iterable[Path], *, printers: int | None = None, screen: str = ""
) -> Diagnostics:
    """For whoever may check the file (DIAG-8). `reports` are those of defects, `screen` the library of the windows."""
    by.require(Permission.CHECK)
    return gather(clinic, by, reports, printers=printers, screen=screen)


def gather(
    clinic: Clinic, by: Actor, reports: Iterable[Path], *, printers: int | None = None, screen: str = ""
) -> Diagnostics:
    """The same without the right, for the report after a crash: it holds nothing that anybody might not see."""
    state = state_at_rest(clinic)
    files = [one for one in (clinic.folder / DOCUMENTS).glob("??/*") if one.is_file() and not one.suffix]
    room = shutil.disk_usage(clinic.folder)
    with clinic.reading(by=by) as rd:
        groups, library = _counts(rd)
        last_check, by_hand = _last_check(rd), _backup_by_hand(rd)
    verified = _verified_at(clinic)
    return Diagnostics(
        at=clinic.clock(),
        program=__version__,
        schema=program_revision(),
        python=sys.version.split()[0],
        database_library=library,
        system=f"{platform.system()} {platform.release()} {platform.machine()}",
        device_id=clinic.device.id,
        device_number=clinic.device.number,
        database_bytes=_size(clinic.path),
        log_bytes=_size(clinic.path.with_name(f"{clinic.path.name}-wal")),
        documents=len(files),
        documents_bytes=sum(_size(one) for one in files),
        groups=groups,
        free_bytes=room.free,
        disk_bytes=room.total,
        last_check=last_check,
        last_backup_at=max((at for at in (by_hand, verified) if at is not None), default=None),
        verified_at=verified,
        began_at=began_at(clinic),
        printers=printers,
        sync=str(state.kind),
        sync_waiting=state.waiting,
        sync_parked=state.parked,
        sync_last_at=state.last_success_at,
        clock_wrong_by_ms=state.clock_wrong_by_ms,
        defects=tuple(sorted((_made_at(one) for one in reports), reverse=True)),
        screen=screen,
    )


def note_check(tx: Transaction, faults: int, *, deep: bool) -> None:
    """A check of the file has ended."""
    tx.require(Permission.CHECK)
    kept = {"at": tx.now.isoformat(), "faults": faults, "deep": deep}
    choose_preference(tx, LAST_CHECK, json.dumps(kept))


def _last_check(rd: Reading) -> LastCheck | None:
    kept = preference(rd, LAST_CHECK)
    if not kept:
        return None
    found = json.loads(kept)
    return LastCheck(datetime.fromisoformat(found["at"]), int(found["faults"]), bool(found["deep"]))


def _backup_by_hand(rd: Reading) -> datetime | None:
    """The newest that somebody made, wherever it lies."""
    found: datetime | None = rd.session.scalar(select(func.max(AccessNote.at)).where(AccessNote.kind == "backed_up"))
    return found


def _verified_at(clinic: Clinic) -> datetime | None:
    """The newest that was verified at one of the places of this PC."""
    verified = [one.result.verified_at for one in how_places_stand(clinic.folder, clinic.clock())]
    return max((at for at in verified if at is not None), default=None)


def _counts(rd: Reading) -> tuple[int, str]:
    raw = raw_connection(rd.session)
    groups = raw.execute("SELECT count(*) FROM change_group").fetchone()[0]
    sqlite, cipher = (
        raw.execute("SELECT sqlite_version()").fetchone()[0],
        raw.execute("PRAGMA cipher_version").fetchone()[0],
    )
    return int(groups), f"SQLite {sqlite}, SQLCipher {cipher}"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _made_at(report: Path) -> datetime:
    return datetime.fromtimestamp(report.stat().st_mtime, UTC)
