"""What has a colour of its own, a drawing, is coloured again when the look changes while its page is open (REACH-22)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.theme.theme import theme


class Recoloured(QObject):
    """Calls `paint`, a bound method of the widget, now and after each change of its style sheet."""

    def __init__(self, widget: QWidget, paint: Callable[[], None]) -> None:
        super().__init__(widget)
        self._paint, self._colours = paint, theme().colours
        widget.installEventFilter(self)
        paint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange and self._colours is not theme().colours:
            self._colours = theme().colours
            self._paint()
        return super().eventFilter(watched, event)
