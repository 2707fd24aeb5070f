"""Backups that can be found from this PC: at the places of its clinics, and on whatever is plugged in (BAK-17). Needs no key."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.store.backup_pack import SUFFIX, About, is_faulty, read_about
from narayaneeyam_clinic.store.backup_places import PlaceKind, read_plan

_MOST = 200


@dataclass(frozen=True, slots=True)
class FoundBackup:
    """A backup and what it says of itself."""

    path: Path
    about: About
    is_verified: bool


def found_backups(home: Path, *, plugged_in: tuple[Path, ...] | None = None) -> list[FoundBackup]:
    """The newest first; folders are looked into, and those directly in them."""
    folders = dict.fromkeys((*_chosen(home), *(_plugged_in() if plugged_in is None else plugged_in)))
    paths = dict.fromkeys(path for folder in folders for path in _in(folder))
    found = []
    for path in list(paths)[:_MOST]:
        try:
            found.append(FoundBackup(path, read_about(path), not is_faulty(path.name)))
        except ClinicFileError:
            continue
    return sorted(found, key=lambda one: one.about.made_at, reverse=True)


def _chosen(home: Path) -> Iterator[Path]:
    for clinic in (home / "clinics").glob("[!.]*"):
        for place in read_plan(clinic).places:
            if place.kind is PlaceKind.FOLDER:
                yield place.folder


def _plugged_in() -> Iterator[Path]:
    if sys.platform == "win32":
        yield from (Path(f"{letter}:/") for letter in "DEFGHIJKLMNOPQRSTUVWXYZ")
        return
    for pattern in ("media/*", "media/*/*", "run/media/*/*", "mnt/*", "Volumes/*"):
        yield from Path("/").glob(pattern)


def _in(folder: Path) -> Iterator[Path]:
    try:
        for pattern in (f"[!.]*{SUFFIX}", f"[!.]*/[!.]*{SUFFIX}"):
            yield from folder.glob(pattern)
    except OSError:
        return
