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
        idle: so many minutes have passed without a touch.
    """

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)

    def set_minutes(self, minutes: float) -> None:
        """After how long; 0 never."""
        self._timer.stop()
        self._timer.setInterval(round(minutes * 60_000))
        if minutes:
            self._timer.start()

    def minutes(self) -> float:
        """After how long it tells; 0 is never."""
        return self._timer.interval() / 60_000 if self._timer.isActive() else 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES and self._timer.isActive():
            self._timer.start()
        return False
