"""The keys that hold on every page, and the frame's words, said again when the person in front has another language (PEOPLE-22)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

Does = Callable[[], None]


class FrameKeys(QObject):
    """Search, lock, back, undo and help: actions of the window, in the language of now."""

    def __init__(self, window: QWidget, *, search: Does, lock: Does, back: Does, undo: Does, help_: Does) -> None:
        super().__init__(window)
        keys = (("Ctrl+K", search), ("Ctrl+L", lock), ("Alt+Left", back), ("Alt+Z", undo), ("F1", help_))
        self._actions = [self._added(window, shortcut, does) for shortcut, does in keys]
        self.show_words()

    def show_words(self) -> None:
        words = (
            QCoreApplication.translate("MainWindow", "Search everything"),
            QCoreApplication.translate("MainWindow", "Lock or switch person"),
            QCoreApplication.translate("MainWindow", "Back"),
            QCoreApplication.translate("MainWindow", "Undo, in the message below"),
            QCoreApplication.translate("MainWindow", "These keys"),
        )
        for action, text in zip(self._actions, words, strict=True):
            action.setText(text)

    def _added(self, window: QWidget, shortcut: str, does: Does) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(does)
        window.addAction(action)
        return action


class FrameWords(QObject):
    """Hears that the language was changed; each of `says` puts its words again."""

    def __init__(self, window: QWidget, says: Sequence[Does]) -> None:
        super().__init__(window)
        self._says = tuple(says)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            for say in self._says:
                say()
        return super().eventFilter(watched, event)
