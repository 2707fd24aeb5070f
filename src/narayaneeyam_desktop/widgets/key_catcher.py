"""Has the focus while something is being made that will take it: a key that comes before finishes the making, and goes where the
person meant it to go."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


class KeyCatcher(QWidget):
    """Nothing of it is seen, and Tab does not stop at it.

    Signals:
        key_came: what is being made is needed at once; whoever makes it gives the focus away before the call ends.
    """

    key_came = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = parent
        self.setFixedSize(0, 0)
        self._has_caught = False

    def catch(self, name: str) -> None:
        """Takes the focus; `name` is what is coming, for whoever listens."""
        self.setAccessibleName(name)
        self.show()
        self.setFocus()
        self._has_caught = self.hasFocus()

    def left_for(self) -> QWidget | None:
        """Once after `catch`: who has the focus now, where somebody has taken it away from the place in which the thing is made."""
        was_caught, self._has_caught = self._has_caught, False
        now = QApplication.focusWidget()
        return now if was_caught and now is not None and not self._place.isAncestorOf(now) else None

    def event(self, event: QEvent) -> bool:
        # A key is asked for first whether a field needs it: after this the keys of what is there now answer it.
        if event.type() == QEvent.Type.ShortcutOverride:
            self.key_came.emit()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._pass_on(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._pass_on(event)

    def _pass_on(self, event: QKeyEvent | QInputMethodEvent) -> None:
        self.key_came.emit()
        meant = QApplication.focusWidget()
        if meant is None or meant is self:
            event.ignore()
        else:
            QCoreApplication.sendEvent(meant, event.clone())
