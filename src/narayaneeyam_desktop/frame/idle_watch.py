"""Tells when nobody has touched keyboard or mouse for some minutes, so that the screen locks itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from narayaneeyam_desktop.frame.input_watch import InputWatch

_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class IdleWatch(InputWatch):
    """Watches keyboard and mouse.

    Signals:
        idle: so many minutes have passed without a touch; told again after the next touch.
    """

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._minutes: float = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)

    def set_minutes(self, minutes: float) -> None:
        """After how long; 0 never."""
        self._minutes = minutes
        self._timer.stop()
        self._timer.setInterval(round(minutes * 60_000))
        if minutes:
            self._timer.start()

    def minutes(self) -> float:
        """After how long it tells; 0 is never."""
        return self._minutes

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Also after it has told: who unlocks the screen goes away again.
        if self._minutes and event.type() in _TOUCHES:
            self._timer.start()
        return False
