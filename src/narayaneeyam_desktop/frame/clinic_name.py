"""The clinic's name and motto at the top left: a long name gets smaller letters, then a second line, then more room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption
from PySide6.QtWidgets import QVBoxLayout, QWidget

from narayaneeyam_desktop.theme.theme import SMALL_SIZE, TEXT_SIZE, theme
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.small_parts import small_text

_WIDTH = 168
_WIDEST = 260
# Letters, lines and room, from the best to the last resort.
_TRIES = (
    (TEXT_SIZE, 1, _WIDTH),
    (SMALL_SIZE, 1, _WIDTH),
    (SMALL_SIZE, 2, _WIDTH),
    (SMALL_SIZE, 2, _WIDEST),
)


class ClinicName(QWidget):
    """Name over motto; with two lines of name the motto steps back into the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needed = self._at_least = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._name = small_text("", "brand")
        self._motto = small_text("", "motto")
        column.addStretch(1)
        column.addWidget(self._name)
        column.addWidget(self._motto)
        column.addStretch(1)

    def show_clinic(self, name: str, motto: str) -> None:
        """Shows both as they fit."""
        lines, letters, width = fitted(name)
        self._needed = theme().size(width)
        self._widen()
        self._name.setProperty("role", "brand" if letters == TEXT_SIZE else "brandSmall")
        self._name.setText("\n".join(lines))
        self._name.style().unpolish(self._name)
        self._name.style().polish(self._name)
        self._motto.setText(motto)
        appear(self._motto, bool(motto) and len(lines) == 1)
        self.setToolTip(f"{name}\n{motto}".strip())
        self.setAccessibleName(name)

    def widen_to(self, pixels: int) -> None:
        """No narrower than this, whatever the name needs."""
        self._at_least = pixels
        self._widen()

    def _widen(self) -> None:
        self.setFixedWidth(max(self._needed, self._at_least))

    def text(self) -> str:
        """What is shown of the name."""
        return self._name.text()


def fitted(name: str) -> tuple[list[str], int, int]:
    """The lines of a name, the size of their letters and the room they need, both at 100 %."""
    for letters, most, width in _TRIES:
        lines = _lines(name, theme().font(letters, strong=True), theme().size(width))
        if len(lines) <= most:
            return lines, letters, width
    font = theme().font(SMALL_SIZE, strong=True)
    rest = name[len(lines[0]) :].strip()
    cut = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, theme().size(_WIDEST))
    return [lines[0], cut], SMALL_SIZE, _WIDEST


def _lines(text: str, font: QFont, width: int) -> list[str]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    found: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return found or [""]
