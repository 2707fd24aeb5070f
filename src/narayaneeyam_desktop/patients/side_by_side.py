"""Two or three widgets beside each other, or under each other where large letters or a long language leave no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from narayaneeyam_desktop.theme.theme import theme

_NARROWEST = 120


class SideBySide(QWidget):
    """Each widget with its share of the width. Nothing is cut and nothing pushes the card wider than it is."""

    def __init__(self, *parts: tuple[QWidget, int]) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme().size(8))
        self._parts = [widget for widget, _ in parts]
        self._shares = [share for _, share in parts]
        for widget, share in parts:
            self._row.addWidget(widget, share, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        """Its width is the card's, whatever the parts say: a long choice is cut with three dots, the card is not pushed."""
        return QSize(theme().size(_NARROWEST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        # A part has appeared, or says other words now.
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        shown = [
            (part.minimumSizeHint().width(), share)
            for part, share in zip(self._parts, self._shares, strict=True)
            if not part.isHidden()
        ]
        room = self.width() - self._row.spacing() * (len(shown) - 1)
        fits = sum(width for width, _ in shown) <= room
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)
