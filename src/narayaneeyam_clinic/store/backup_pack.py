"""The file of a backup: what it says of itself, the key slots, the database's encrypted copy, and which documents belong to it.

A zip file, stored: encrypted pages do not shrink. The documents' files lie beside it, sealed one by one and each once
(`backup_documents.py`); in the files of earlier versions they are inside.
"""

from __future__ import annotations

import json
import os
import shutil
import zipfile
import zlib
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import IO

from pydantic import BaseModel, ConfigDict, ValidationError

from narayaneeyam_clinic.clinic import DATABASE_NAME
from narayaneeyam_clinic.documents.document_files import FOLDER_NAME as DOCUMENTS
from narayaneeyam_clinic.documents.document_files import is_name
from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.store.vault import VAULT_NAME

SUFFIX = ".narayaneeyam-backup"
# In the name of one in which `check` found faults, so that it is told apart wherever it lies (BAK-12).
FAULTY = "-not-verified"
ABOUT_NAME, LIST_NAME = "about.json", "documents.txt"
_PIECE = 1 << 20

# How far the work is: done, all, and one word for what is being done. Whoever wants it no more raises in it.
Told = Callable[[int, int, str], None]


class About(BaseModel):
    """What a backup says of itself before it is opened: nothing that is not in its key slots anyway, but for when and by what."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)

    clinic_id: str
    clinic: str
    made_at: datetime
    program: str = ""
    schema_rev: str = ""
    # The PC that made it, as its bills begin.
    counter_code: str = ""
    # Tells whose backups lie together: every PC of a clinic has a key of its own.
    key_check: str = ""
    documents: int = 0


def write_pack(
    target: Path, about: About, slots: str, database: Path, documents: Mapping[str, int], told: Told
) -> None:
    """On the medium when this returns. `documents` are names with sizes in bytes. Raises OSError."""
    size = database.stat().st_size
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED, allowZip64=True) as pack:
            pack.writestr(ABOUT_NAME, about.model_dump_json(indent=1))
            pack.writestr(VAULT_NAME, slots)
            pack.writestr(LIST_NAME, "".join(f"{name} {documents[name]}\n" for name in sorted(documents)))
            with database.open("rb") as source, pack.open(DATABASE_NAME, "w", force_zip64=True) as packed:
                _pour(source, packed, size, told, "pack")
        file.flush()
        os.fsync(file.fileno())
        forget_cached(file.fileno())


def read_about(backup: Path) -> About:
    """Without any key. Of a file of an earlier version only what its key slots say. Raises ClinicFileError: not_a_backup."""
    try:
        with zipfile.ZipFile(backup) as pack:
            if ABOUT_NAME in pack.namelist():
                return About.model_validate_json(pack.read(ABOUT_NAME))
            slots = json.loads(pack.read(VAULT_NAME))
            made = datetime.fromtimestamp(backup.stat().st_mtime).astimezone()
            return About(clinic_id=slots["clinic_id"], clinic=slots["name"], made_at=made)
    except (*_BROKEN, OSError, KeyError, ValueError, TypeError, ValidationError):
        raise ClinicFileError("not_a_backup", file=backup.name) from None


def listed_documents(backup: Path) -> dict[str, int]:
    """Names and sizes of the documents that belong to it and lie beside it. Raises ClinicFileError: not_a_backup."""
    try:
        with zipfile.ZipFile(backup) as pack:
            if LIST_NAME not in pack.namelist():
                return {}
            lines = pack.read(LIST_NAME).decode("ascii").splitlines()
        listed = {name: int(size) for name, size in (line.split(" ") for line in lines)}
    except (*_BROKEN, OSError, ValueError):
        raise ClinicFileError("not_a_backup", file=backup.name) from None
    if not all(is_name(name) for name in listed):
        raise ClinicFileError("not_a_backup", file=backup.name)
    return listed


def unpack(backup: Path, folder: Path, told: Told) -> None:
    """Key slots and database, and of an earlier version's file its documents. Raises ClinicFileError: not_a_backup; OSError."""
    try:
        with zipfile.ZipFile(backup) as pack:
            names = set(pack.namelist())
            inside = names - {ABOUT_NAME, LIST_NAME, VAULT_NAME, DATABASE_NAME}
            last = {name: name.rpartition("/")[2] for name in inside}
            if len(names) != len(pack.namelist()) or any(
                not is_name(last[name]) or name != f"{DOCUMENTS}/{last[name][:2]}/{last[name]}" for name in inside
            ):
                raise ClinicFileError("not_a_backup", file=backup.name)
            for name in (VAULT_NAME, DATABASE_NAME, *sorted(inside)):
                (folder / name).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                handle = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
                with pack.open(name) as packed, os.fdopen(handle, "wb") as file:
                    _pour(packed, file, pack.getinfo(name).file_size, told, "unpack")
    except (*_BROKEN, FileNotFoundError, KeyError):
        # Damaged, or packed anew by another program: cut, with a password, or by a method that is not known here.
        raise ClinicFileError("not_a_backup", file=backup.name) from None


def backups_in(folder: Path) -> list[Path]:
    """The newest backup first."""
    return sorted(folder.glob(f"[!.]*{SUFFIX}"), key=lambda path: path.stat().st_mtime, reverse=True)


def is_faulty(name: str) -> bool:
    """Whether `check` found faults in it when it was made."""
    return name.removesuffix(SUFFIX).endswith(FAULTY)


def forget_cached(handle: int) -> None:
    """What is read next comes from the medium, not from this PC's memory of what it wrote; only where the system can be told."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)


def _pour(source: IO[bytes], target: IO[bytes], size: int, told: Told, part: str) -> None:
    if size <= _PIECE:
        shutil.copyfileobj(source, target)
        return
    done = 0
    while piece := source.read(_PIECE):
        target.write(piece)
        done += len(piece)
        told(done, size, part)


_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError)
