"""What this PC remembers of the screen between two days: widths, the look, the language. Nothing of the clinic's records."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from narayaneeyam_clinic.shared.places import data_home


def remembered() -> QSettings:
    """The settings file of the screen, in the data folder."""
    return QSettings(str(data_home() / "screen.ini"), QSettings.Format.IniFormat)


def remember(key: str, value: str | int) -> None:
    """Keeps a choice for the next day. What is remembered already is not written: the disk may take its time, and most who sign in
    were here before."""
    settings = remembered()
    if str(settings.value(key, "")) != str(value):
        settings.setValue(key, value)
