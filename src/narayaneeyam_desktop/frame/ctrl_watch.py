"""Tells when Ctrl alone is held for a moment: somebody looks for a key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from narayaneeyam_desktop.frame.input_watch import InputWatch

HELD_MILLISECONDS = 600


class CtrlWatch(InputWatch):
    """Watches, and takes nothing away.

    Signals:
        held: Ctrl has been down alone for so long.
        released: it came up again, or another key came with it.
    """

    held = Signal()
    released = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=HELD_MILLISECONDS)
        self._timer.timeout.connect(self._hold)
        self._is_held = False
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.applicationStateChanged.connect(self._let_go)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() != Qt.Key.Key_Control:
                self._let_go()
            elif not event.isAutoRepeat() and not self._is_held:
                self._timer.start()
        elif kind in (
            QEvent.Type.KeyRelease,
            QEvent.Type.MouseButtonPress,
            QEvent.Type.Wheel,
        ) and not (isinstance(event, QKeyEvent) and event.isAutoRepeat()):
            self._let_go()
        return False

    def _hold(self) -> None:
        self._is_held = True
        self.held.emit()

    def _let_go(self, _state: object = None) -> None:
        self._timer.stop()
        if self._is_held:
            self._is_held = False
            self.released.emit()
