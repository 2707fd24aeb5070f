"""Where the program finds what was shipped with it, and where it keeps what people make. No other module looks for these."""

from __future__ import annotations

import errno
import os
import sys
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_APPLICATION = "Narayaneeyam"
# A clinic's file, the slots of its key, and their copy; any of them tells that a folder is a clinic's.
CLINIC_FILES = ("clinic.db", "keys.json", "keys.copy.json")


@cache
def resources() -> Path:
    """The folder of fonts, icons, translations and catalogues."""
    return _shipped("resources")


@cache
def migrations() -> Path:
    """The folder of alembic revisions for clinic databases."""
    return _shipped("migrations")


def packaged_parts() -> Path | None:
    """The list of what the packaged program is made of; None in a checkout or a wheel, which have none."""
    frozen = getattr(sys, "_MEIPASS", None)
    return None if frozen is None else Path(frozen) / "parts.json"


def data_home() -> Path:
    """The folder of this person's clinics, made on first use and closed to other accounts (0700).

    NARAYANEEYAM_HOME wins; else it is the platform's place for application files. Read each time: tests and the
    command line set the variable while the program runs.
    """
    chosen = os.environ.get("NARAYANEEYAM_HOME")
    folder = Path(chosen).expanduser() if chosen else _platform_home() / _APPLICATION
    if not folder.is_dir():
        folder.mkdir(parents=True, mode=0o700)
    # mkdir's mode is cut by the umask and does not touch a folder that was there before. To look costs next to nothing, to
    # write it each time some milliseconds of the screen's.
    if sys.platform != "win32" and folder.stat().st_mode & 0o777 != 0o700:
        try:
            folder.chmod(0o700)
        except OSError as error:
            # The system makes a disk read-only after a fault. Whoever opens a clinic there is told so in words (KEY-26).
            if error.errno != errno.EROFS:
                raise
    return folder


def clinic_folders(home: Path) -> list[Path]:
    """The folders of the clinics under `home`. One that lost its file or its keys is one all the same, so that nobody is
    asked to begin a new clinic beside it (KEY-25); what is still being made lies in hidden folders.

    Raises PermissionError where another account keeps them closed.
    """
    place = home / "clinics"
    return [
        folder
        for folder in (place.iterdir() if place.is_dir() else ())
        if not folder.name.startswith(".") and any((folder / name).is_file() for name in CLINIC_FILES)
    ]


def _shipped(name: str) -> Path:
    """Inside a frozen program, an installed wheel or a checkout, in this order."""
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [_PACKAGE / "_shipped" / name, _PACKAGE.parent.parent / name]
    if frozen is not None:
        candidates.insert(0, Path(frozen) / name)
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(f"the program is incomplete: its folder '{name}' is missing")


def _platform_home() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
