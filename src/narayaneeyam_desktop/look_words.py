"""How the choices of the look are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def colouring_words() -> tuple[str, str, str]:
    """In the order of `Colouring`."""
    return (
        QCoreApplication.translate("look", "As the computer is set"),
        QCoreApplication.translate("look", "Light"),
        QCoreApplication.translate("look", "Dark"),
    )
