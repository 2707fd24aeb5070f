"""Backups that PCs lay down here, as files that this server cannot read: encrypted with a key that it never had (BAK-15).

They lie in the data folder, not in the database, and are not part of the server's own backup: all that is in them stands in
the clinic's log, too. Which stay: the same rules as at any other place, for each PC.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

from narayaneeyam_clinic.store.backup_rules import Kept, to_keep
from narayaneeyam_clinic.sync.messages import (
    BACKUP_NAME,
    MAX_BACKUP_BYTES,
    BackupAtServer,
    BackupEnd,
    BackupPart,
    BackupsAtServer,
    SaysNo,
)
from narayaneeyam_clinic.sync.server_backups import made_at_of
from narayaneeyam_clinic.sync.transport import Credentials, ServerSaysNo
from narayaneeyam_server.service import SyncService

FOLDER_NAME = "clinic-backups"
_HALF, _NOTE = ".half", ".json"
_PIECE = 1 << 20
# Bytes of the server's disk that no backup takes: its own work comes first.
_LEAST_FREE = 512 << 20
_HALVES_STAY_SECONDS = 7 * 86_400
_NAME = re.compile(BACKUP_NAME, re.ASCII)


class ClinicBackups:
    """The files of all clinics of a server."""

    def __init__(self, service: SyncService, data: Path, *, least_free: int = _LEAST_FREE) -> None:
        self._service, self._folder, self._least_free = service, data / FOLDER_NAME, least_free

    def take_part(self, who: Credentials, name: str, offset: int, content: bytes) -> BackupPart:
        """The next part; one that does not follow is not taken, and the answer says from where to go on.

        Raises ServerSaysNo: not_found, too_large, no_room, and of who speaks.
        """
        half = self._own(who, name).with_suffix(_HALF)
        try:
            half.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            have = half.stat().st_size if half.exists() else 0
            if offset != have:
                return BackupPart(have=have)
            if have + len(content) > MAX_BACKUP_BYTES:
                raise ServerSaysNo(SaysNo.TOO_LARGE)
            if shutil.disk_usage(half.parent).free - len(content) < self._least_free:
                raise ServerSaysNo(SaysNo.NO_ROOM)
            handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(handle, "ab") as file:
                file.write(content)
            return BackupPart(have=have + len(content))
        except OSError as error:
            raise _refusal(error) from None

    def end(self, who: Credentials, name: str, said: BackupEnd) -> BackupAtServer:
        """All parts are there: read back from the disk, and named. The same again says the same.

        Raises ServerSaysNo: not_found (other bytes than were sent: to be sent anew), and of who speaks.
        """
        final = self._own(who, name)
        half = final.with_suffix(_HALF)
        try:
            if not final.exists():
                if not half.exists():
                    raise ServerSaysNo(SaysNo.NOT_FOUND)
                if _hash_of(half) != said.sha256 or half.stat().st_size != said.size_bytes:
                    half.unlink()
                    raise ServerSaysNo(SaysNo.NOT_FOUND)
                _note(final.with_suffix(_NOTE), said.sha256)
                half.replace(final)
                self._remove_old(final.parent)
            return _told(final)
        except OSError as error:
            raise _refusal(error) from None

    def listed(self, who: Credentials) -> BackupsAtServer:
        """Those of every PC of the clinic, the newest first."""
        self._service.authentic(who)
        return BackupsAtServer(backups=[_told(path) for path in self.files_of(who.clinic_id)])

    def read(self, who: Credentials, name: str, from_byte: int) -> tuple[int, Iterator[bytes]]:
        """Its size, and the bytes from there on. Raises ServerSaysNo: not_found, and of who speaks."""
        self._service.authentic(who)
        found = next((path for path in self.files_of(who.clinic_id) if path.name == name), None)
        if found is None:
            raise ServerSaysNo(SaysNo.NOT_FOUND)
        return found.stat().st_size, _pieces(found, from_byte)

    def files_of(self, clinic_id: str) -> list[Path]:
        """The newest first: also for the command line."""
        return sorted(
            (path for path in (self._folder / clinic_id).glob("*/*") if _NAME.match(path.name)),
            key=lambda path: path.name,
            reverse=True,
        )

    def _own(self, who: Credentials, name: str) -> Path:
        self._service.authentic(who)
        if not _NAME.match(name):
            raise ServerSaysNo(SaysNo.NOT_FOUND)
        return self._folder / who.clinic_id / who.device_id / name

    def _remove_old(self, folder: Path) -> None:
        files = {path.name: path for path in folder.iterdir() if _NAME.match(path.name)}
        staying = to_keep(Kept(name, made_at_of(name), is_verified=True) for name in files)
        for name, path in files.items():
            if name not in staying:
                path.unlink(missing_ok=True)
                path.with_suffix(_NOTE).unlink(missing_ok=True)
        for half in folder.glob(f"*{_HALF}"):
            if half.stat().st_mtime < time.time() - _HALVES_STAY_SECONDS:
                half.unlink(missing_ok=True)


def _told(path: Path) -> BackupAtServer:
    try:
        digest = json.loads(path.with_suffix(_NOTE).read_text(encoding="ascii"))["sha256"]
    except (OSError, ValueError, KeyError):
        digest = _hash_of(path)
    return BackupAtServer(name=path.name, sha256=digest, size_bytes=path.stat().st_size)


def _note(path: Path, digest: str) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        json.dump({"sha256": digest}, file)


def _hash_of(path: Path) -> str:
    with path.open("rb") as file:
        os.fsync(file.fileno())
        return hashlib.file_digest(file, "sha256").hexdigest()


def _pieces(path: Path, from_byte: int) -> Iterator[bytes]:
    with path.open("rb") as file:
        file.seek(from_byte)
        while piece := file.read(_PIECE):
            yield piece


def _refusal(error: OSError) -> Exception:
    return ServerSaysNo(SaysNo.NO_ROOM) if error.errno in (errno.ENOSPC, errno.EDQUOT) else error
