"""The thin bar under the top bar, while the page in front waits for something longer than a moment."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.theme.theme import theme

PATIENCE_MILLISECONDS = 300


class BusyBar(QProgressBar):
    """Follows the work asked by the page in front; short work never shows it. Long jobs have a strip of their own instead."""

    def __init__(self, over: QWidget, background: Background, page: Callable[[], QWidget | None]) -> None:
        super().__init__(over)
        self._over, self._background, self._page = over, background, page
        self.setRange(0, 0)
        self.setTextVisible(False)
        self.setAccessibleName(self.tr("Working…"))
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self._look)
        background.changed.connect(self.follow)
        over.installEventFilter(self)
        self.hide()

    def follow(self) -> None:
        """The work, or the page in front, has changed."""
        if not self._is_waited_for():
            self._patience.stop()
            self.hide()
        elif not self.isVisible() and not self._patience.isActive():
            self._patience.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        if self._is_waited_for():
            # Without movement the bar stands there whole; what it means is its name.
            self.setRange(0, 1 if theme().is_still else 0)
            self.setValue(self.maximum())
            self._place()
            self.show()
            self.raise_()

    def _is_waited_for(self) -> bool:
        page = self._page()
        return page is not None and self._background.works_for(page)

    def _place(self) -> None:
        self.setGeometry(0, 0, self._over.width(), theme().size(4))
