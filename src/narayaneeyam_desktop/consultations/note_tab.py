"""A tab of the note: it scrolls where large letters or a low screen leave too little room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from narayaneeyam_desktop.theme.theme import theme


def note_tab() -> tuple[QScrollArea, QVBoxLayout]:
    """The tab, and the column that its parts stand in; nothing ever lies over another thing."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inside = _Inside()
    inside.setProperty("role", "scrolled")
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, theme().size(8), 0, 0)
    column.setSpacing(theme().size(8))
    area.setWidget(inside)
    return area, column


class _Inside(QWidget):
    """Asks for no more height than it needs: with a sentence that wraps in it, Qt would give a table all the rows it wishes."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout is not None else -1
