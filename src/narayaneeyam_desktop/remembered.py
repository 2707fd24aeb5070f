"""What this PC remembers of the screen between two days: widths, the look, the language. Nothing of the clinic's records."""

from __future__ import annotations

import os
import threading

from PySide6.QtCore import QSettings

from narayaneeyam_clinic.shared.places import data_home


class _Kept(threading.local):
    """Of one thread and one data folder. To ask the disk again for each table of a page took as long as making the table."""

    settings: QSettings | None = None
    home: str | None = None


_kept = _Kept()


def remembered() -> QSettings:
    """The settings file of the screen, in the data folder."""
    home = os.environ.get("NARAYANEEYAM_HOME")
    if _kept.settings is None or _kept.home != home:
        _kept.home, _kept.settings = home, _settings()
    return _kept.settings


def remember(key: str, value: str | int) -> None:
    """Keeps a choice for the next day. What is remembered already is not written: the disk may take its time, and most who sign in
    were here before."""
    if str(remembered().value(key, "")) != str(value):
        # Of its own: with its end it is written. The kept one would wait for the loop of its thread, and workers have none.
        _settings().setValue(key, value)


def _settings() -> QSettings:
    return QSettings(str(data_home() / "screen.ini"), QSettings.Format.IniFormat)
