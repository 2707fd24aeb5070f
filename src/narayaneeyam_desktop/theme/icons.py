"""Icons: SVG files of `resources/icons`, coloured from the palette when they are painted and kept by (name, colour, size)."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from narayaneeyam_desktop.theme.icon_files import icon_file


@lru_cache(maxsize=512)
def icon(name: str, colour: str, size: int = 18, checked_colour: str | None = None) -> QIcon:
    """The icon in one colour, and in a second one for the checked state of a button."""
    made = QIcon()
    for ratio in _ratios():
        made.addPixmap(pixmap(name, colour, size, ratio), QIcon.Mode.Normal, QIcon.State.Off)
        if checked_colour:
            made.addPixmap(pixmap(name, checked_colour, size, ratio), QIcon.Mode.Normal, QIcon.State.On)
    return made


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon drawn at `size` device-independent pixels; `currentColor` in the file becomes `colour`."""
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, drawn.width(), drawn.height()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _ratios() -> tuple[float, ...]:
    """Pixels in one of Qt's: fine ones are drawn only where a screen shows them, as drawing takes its time at every sign-in."""
    finest = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    return (1.0,) if finest <= 1.0 else (1.0, 2.0)


@lru_cache(maxsize=512)
def _drawing(name: str) -> str:
    return Path(icon_file(name)).read_text(encoding="utf-8")
