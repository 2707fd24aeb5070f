"""Backups at the clinic's server, which cannot read them: sent in parts, compared by their hash, and fetched again (BAK-15)."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol, runtime_checkable

from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.sync.messages import (
    BACKUP_PART_BYTES,
    BackupAtServer,
    BackupEnd,
    BackupPart,
    BackupsAtServer,
)
from narayaneeyam_clinic.sync.transport import Credentials, Transport

_MOMENT = "%Y%m%dT%H%M%SZ"


@runtime_checkable
class BackupLine(Protocol):
    """A way to a server that keeps backups."""

    def put_backup(self, who: Credentials, name: str, offset: int, content: bytes) -> BackupPart: ...

    def end_backup(self, who: Credentials, name: str, end: BackupEnd) -> BackupAtServer: ...

    def backups(self, who: Credentials) -> BackupsAtServer: ...

    def backup(self, who: Credentials, name: str, from_byte: int) -> Iterator[bytes]: ...


def send_backup(
    transport: Transport | BackupLine,
    who: Credentials,
    backup: Path,
    made_at: datetime,
    told: Callable[[int, int, str], None],
) -> BackupAtServer:
    """A backup that was opened and checked here; what the server reads from its disk must be the same bytes.

    One that was cut off goes on where it was. Raises ClinicFileError: backup_not_verified, server_keeps_none; Unreachable,
    ServerSaysNo, OSError, and what `told` raises.
    """
    if not isinstance(transport, BackupLine):
        raise ClinicFileError("server_keeps_none")
    size = backup.stat().st_size
    with backup.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        name, at = f"{made_at.astimezone(UTC):{_MOMENT}}-{digest[:8]}", 0
        while at < size:
            told(at, size, "send")
            file.seek(at)
            part = file.read(BACKUP_PART_BYTES)
            have = transport.put_backup(who, name, at, part).have
            if have == at:  # it took nothing, and says no reason
                raise ClinicFileError("backup_not_verified", file=backup.name)
            at = have
    kept = transport.end_backup(who, name, BackupEnd(sha256=digest, size_bytes=size))
    if (kept.sha256, kept.size_bytes) != (digest, size):
        raise ClinicFileError("backup_not_verified", file=backup.name)
    return kept


def backups_at_server(transport: Transport | BackupLine, who: Credentials) -> list[BackupAtServer]:
    """The newest first; none at a server that keeps none. Raises Unreachable, ServerSaysNo."""
    return transport.backups(who).backups if isinstance(transport, BackupLine) else []


def made_at_of(name: str) -> datetime:
    """When a backup was made, as its name at the server says."""
    return datetime.strptime(name.partition("-")[0], _MOMENT).replace(tzinfo=UTC)


def fetch_backup(
    transport: Transport | BackupLine,
    who: Credentials,
    wanted: BackupAtServer,
    target: Path,
    told: Callable[[int, int, str], None],
) -> None:
    """Into a new file, whole or not at all. Raises ClinicFileError: not_a_backup (other bytes came); Unreachable, OSError…"""
    if not isinstance(transport, BackupLine):
        raise ClinicFileError("server_keeps_none")
    digest, done = hashlib.sha256(), 0
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            for piece in transport.backup(who, wanted.name, 0):
                file.write(piece)
                digest.update(piece)
                done += len(piece)
                told(done, wanted.size_bytes, "fetch")
            file.flush()
            os.fsync(file.fileno())
        if digest.hexdigest() != wanted.sha256:
            raise ClinicFileError("not_a_backup", file=wanted.name)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
