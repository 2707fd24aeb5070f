"""Whom a clinic has erased, told beside its backups: an older one that is restored from there is erased again (RIGHT-14).

The lines are those of the note beside the database; they hold ids and no name.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.store.vault import Vault
from narayaneeyam_clinic.sync.erased_marks import MARKS_NAME

_FOLDER_NOTE = ".narayaneeyam-erased-{clinic_id}"


def note_erasures(clinic: Clinic, place: Path) -> None:
    """Beside the backups, with what other PCs of the clinic noted there. Raises OSError."""
    noted = place / _FOLDER_NOTE.format(clinic_id=Vault(clinic.folder).clinic_id)
    before = _lines(noted)
    lines = before | _lines(clinic.folder / MARKS_NAME)
    if lines != before:
        _write(noted, lines)


def bring_erasures(clinics: Iterable[Path], place: Path, clinic: Clinic) -> None:
    """All that is known of it on this PC and beside the backup, beside the restored database. Raises OSError."""
    noted = place / _FOLDER_NOTE.format(clinic_id=Vault(clinic.folder).clinic_id)
    lines = _lines(noted).union(*(_lines(folder / MARKS_NAME) for folder in clinics))
    if lines:
        _write(clinic.folder / MARKS_NAME, lines)


def _lines(path: Path) -> frozenset[str]:
    try:
        return frozenset(line for line in path.read_text(encoding="utf-8", errors="replace").splitlines() if line)
    except OSError:
        return frozenset()


def _write(path: Path, lines: Iterable[str]) -> None:
    beside = path.with_name(f"{path.name}.new")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write("".join(f"{line}\n" for line in sorted(lines)).encode())
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
