"""Codes that some PC of a clinic has already had, known by more than the file that is restored (BAK-18).

A backup does not know who was restored from it before. So each restore notes whom it became, beside the clinics of this PC
and beside the backup; and whatever other files of the clinic this PC has are asked, too.
"""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.store.engine import SqlError, connect
from narayaneeyam_clinic.store.number_marks import NumberMarks
from narayaneeyam_clinic.store.vault import Vault

if TYPE_CHECKING:
    from narayaneeyam_clinic.store.transaction import ThisDevice

NOTE_NAME = ".narayaneeyam-restored"


@dataclass(frozen=True, slots=True)
class TakenCodes:
    """Nobody becomes one of these any more. `series` are keys of series of which a number was drawn."""

    ids: set[str] = field(default_factory=set)
    numbers: set[int] = field(default_factory=set)
    patient_codes: set[str] = field(default_factory=set)
    counter_codes: set[str] = field(default_factory=set)
    token_letters: set[str] = field(default_factory=set)
    series: set[str] = field(default_factory=set)

    def has_counter(self, code: str) -> bool:
        """Whether a counter of this code ever was: a series' key begins with it and a letter of the kind of document."""
        return code in self.counter_codes or any(
            key.startswith(code) and not key[len(code) : len(code) + 1].isdigit() and "/" in key for key in self.series
        )

    def has_patients(self, code: str) -> bool:
        """Whether a PC of this code ever registered somebody."""
        return code in self.patient_codes or code in self.series


def taken_codes(clinics: Path, clinic_id: str, key: bytes, *folders: Path) -> TakenCodes:
    """From the notes beside the clinics and in `folders`, and from every file of the clinic under `clinics`."""
    taken = TakenCodes()
    for folder in (clinics, *folders):
        for noted in _noted(folder, clinic_id):
            _take(taken, noted)
    for database in clinics.glob("[!.]*/clinic.db"):
        with contextlib.suppress(ClinicFileError, OSError):
            if Vault(database.parent).clinic_id != clinic_id:
                continue
            # The marks first: they are there even when the file is damaged, which is why people restore.
            taken.series.update(NumberMarks(database.parent / "series.mark").last())
            for device in _devices(database, key):
                _take(taken, device)
    return taken


def note_taken(folder: Path, clinic_id: str, device: ThisDevice) -> None:
    """On the disk when this returns. Raises OSError."""
    told = [clinic_id, device.id, device.number, device.patient_code, device.counter_code, device.token_letter]
    # The line break in front ends a line that was torn before.
    content = f"\n{json.dumps(told)}\n".encode()
    handle = os.open(folder / NOTE_NAME, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        os.write(handle, content)
        os.fsync(handle)
    finally:
        os.close(handle)


def _take(taken: TakenCodes, device: tuple[str, int, str, str, str]) -> None:
    device_id, number, patient_code, counter_code, token_letter = device
    taken.ids.add(device_id)
    taken.numbers.add(number)
    taken.patient_codes.add(patient_code)
    taken.counter_codes.add(counter_code)
    taken.token_letters.add(token_letter)


def _noted(folder: Path, clinic_id: str) -> list[tuple[str, int, str, str, str]]:
    try:
        lines = (folder / NOTE_NAME).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    found = []
    for line in lines:
        with contextlib.suppress(ValueError, TypeError):
            owner, device_id, number, *codes = json.loads(line)
            if owner == clinic_id and len(codes) == 3:
                found.append((str(device_id), int(number), str(codes[0]), str(codes[1]), str(codes[2])))
    return found


def _devices(database: Path, key: bytes) -> list[tuple[str, int, str, str, str]]:
    raw = connect(database, key)
    try:
        return [
            tuple(row)
            for row in raw.execute("SELECT id, number, patient_code, counter_code, token_letter FROM device").fetchall()
        ]
    except SqlError:
        return []
    finally:
        raw.close()
