"""The documents' files at a place of backups: each once, sealed as they lie beside the database (BAK-11, DOC-13).

They lie in a folder of the key they are sealed with: after a change of the key, and for another PC, in another one.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from narayaneeyam_clinic.documents.document_files import DocumentFiles
from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.store.backup_pack import Told, forget_cached

FOLDER = "narayaneeyam-documents"
_ROUND_DAYS = 14


@dataclass(frozen=True, slots=True)
class Copied:
    """What a backup found and did; `damaged_here` are files that no backup can bring, for they are damaged on this PC."""

    listed: Mapping[str, int]
    copied: int
    damaged_here: tuple[str, ...]


def documents_at(place: Path, key_check: str, key: bytes) -> DocumentFiles:
    """The files at a place, as they can be read there."""
    return DocumentFiles(place, key, folder=folder_of(place, key_check))


def folder_of(place: Path, key_check: str) -> Path:
    return place / FOLDER / key_check[:16]


def copy_documents(here: DocumentFiles, there: DocumentFiles, today: date, told: Told) -> Copied:
    """Copies what is not there yet, reads it back, and looks through a fourteenth of the rest. Raises OSError."""
    names = list(here.names())
    listed: dict[str, int] = {}
    copied, damaged = 0, []
    for count, name in enumerate(names, start=1):
        told(count, len(names), "documents")
        size = _size(here.path_of(name))
        if size is None:
            continue  # withdrawn from the disk meanwhile
        is_there = _size(there.path_of(name)) == size
        if not is_there or (_is_turn(name, today) and not _opens(there, name)):
            _copy(here.path_of(name), there.path_of(name))
            if not _opens(there, name):
                if _opens(here, name):
                    raise OSError(5, "what was written reads otherwise")
                damaged.append(name)
            copied += 1
        listed[name] = size
    return Copied(listed, copied, tuple(damaged))


def remove_unlisted(there: DocumentFiles, listed: Iterable[str]) -> int:
    """What no backup that is left names any more; how many."""
    wanted = set(listed)
    gone = [name for name in there.names() if name not in wanted]
    for name in gone:
        there.path_of(name).unlink(missing_ok=True)
    return len(gone)


def bring_documents(place: Path, target: DocumentFiles, listed: Mapping[str, int]) -> int:
    """For a restore: copies every listed file that can be found beside the backup; returns how many were not. Raises OSError."""
    missing = 0
    for name, size in listed.items():
        found = next((path for path in _lying(place, name) if _size(path) == size), None)
        if found is None:
            missing += 1
            continue
        _copy(found, target.path_of(name))
        if not _opens(target, name):
            target.path_of(name).unlink()
            missing += 1
    return missing


def clear_half_copies(there: DocumentFiles) -> None:
    """What a backup that was killed has left among them."""
    for half in there.folder.glob("??/.copying-*"):
        half.unlink(missing_ok=True)


def _lying(place: Path, name: str) -> Iterator[Path]:
    return (folder / name[:2] / name for folder in (place / FOLDER).glob("*"))


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    making = target.with_name(f".copying-{secrets.token_hex(6)}")
    try:
        handle = os.open(making, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with source.open("rb") as given, os.fdopen(handle, "wb") as file:
            shutil.copyfileobj(given, file)
            file.flush()
            os.fsync(file.fileno())
            forget_cached(file.fileno())
        making.replace(target)
    finally:
        with contextlib.suppress(OSError):
            making.unlink()


def _opens(files: DocumentFiles, name: str) -> bool:
    try:
        files.get(name)
    except (FileNotFoundError, ClinicFileError):
        return False
    return True


def _is_turn(name: str, today: date) -> bool:
    return int(name[:4], 16) % _ROUND_DAYS == today.toordinal() % _ROUND_DAYS


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return None
