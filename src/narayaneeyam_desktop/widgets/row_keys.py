"""What keys do with the chosen row of a table whose fields stand below it: digits begin the quantity, Delete takes it off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView


class RowKeys(QObject):
    """Hears the keys of one table, without Ctrl, Alt or Shift; what nothing is given for goes on to the table."""

    def __init__(
        self,
        view: QTableView,
        *,
        digits: Callable[[str], None] | None = None,
        delete: Callable[[], None] | None = None,
        space: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(view)
        self._view, self._digits = view, digits
        self._keys: dict[int, Callable[[], None] | None] = {Qt.Key.Key_Delete: delete, Qt.Key.Key_Space: space}
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and watched is self._view
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            if self._digits is not None and event.text().isdecimal():
                self._digits(event.text())
                return True
            does = self._keys.get(event.key())
            if does is not None:
                does()
                return True
        return super().eventFilter(watched, event)
