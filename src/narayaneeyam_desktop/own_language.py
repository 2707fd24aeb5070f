"""The language that a person chooses for the screens, wherever they choose it (LANG-5)."""

from __future__ import annotations

from PySide6.QtCore import QObject

from narayaneeyam_desktop.desk import Desk


def own_language(owner: QObject, desk: Desk, language: str) -> None:
    """Writes it; the window hears of it as of every change of its person, and speaks it."""
    # Imported here: the window stands before the first person changes anything.
    from narayaneeyam_clinic.people.users import change_own_language

    desk.change(owner, lambda tx: change_own_language(tx, language), why="users.own_language")
