"""A part of a page that is made when it is first looked at: most people who open a page need one of its tabs (HOUSE-35)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

Part = TypeVar("Part", bound=QWidget)


class Later(QWidget, Generic[Part]):
    """The place of the part; a tab, mostly."""

    def __init__(self, make: Callable[[], Part], parent: QWidget | None = None) -> None:
        """`make` gives the part as it is to be shown now."""
        super().__init__(parent)
        self._make = make
        self._part: Part | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def part(self) -> Part:
        """The part, made now if nobody has looked at it yet."""
        if self._part is None:
            self._part = self._make()
            self._column.addWidget(self._part)
            if self.isVisible():
                # At once, for whoever gives it the focus next.
                self._part.show()
        return self._part

    def made(self) -> Part | None:
        """The part if somebody has looked at it."""
        return self._part

    def showEvent(self, event: QShowEvent) -> None:
        self.part()
        super().showEvent(event)
