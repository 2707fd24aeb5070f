"""The footer: the keys of the page that is shown, always visible."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.small_parts import small_text

# Pixels at 100 %.
_ROW = 28
_FURTHER = 24
_BETWEEN = 16
_TIGHT = 10


class Footer(QFrame):
    """Key, words, key, words; follows the actions as they change. What one row has no room for stands in a second one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "footer")
        self.setFixedHeight(theme().size(_ROW))
        self._actions: list[QAction] = []
        self._parts: list[_KeyAndWords] = []
        # One event often changes many actions, and a page goes on while its footer waits for the next.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._draw)

    def show_actions(self, actions: Sequence[QAction]) -> None:
        """Shows the keys of these actions."""
        for action in self._living():
            action.changed.disconnect(self._soon.start)
        self._actions = list(actions)
        for action in self._actions:
            action.changed.connect(self._soon.start)
        self._draw()

    def words(self) -> list[str]:
        """What stands there, as "F9 Save"."""
        return [
            f"{key_text(action)} {action.text()}"
            for action in self._living()
            if action.isVisible() and action.isEnabled() and key_text(action)
        ]

    def parts(self) -> list[QWidget]:
        """What stands there, to be looked at."""
        return list(self._parts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._arrange()

    def _living(self) -> list[QAction]:
        """Asked when they are needed: to hear of their end, the footer would have to outlive them."""
        return [action for action in self._actions if shiboken6.isValid(action)]

    def _draw(self) -> None:
        self._soon.stop()
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = [
            _KeyAndWords(key_text(action), action.text().rstrip("…"), self)
            for action in self._living()
            if action.isVisible() and action.isEnabled() and key_text(action)
        ]
        self._arrange()

    def _arrange(self) -> None:
        """Side by side; closer together before a further row begins."""
        size = theme().size
        left, right = size(16), self.width() - size(16)
        widths = [part.sizeHint().width() for part in self._parts]
        room = right - left
        between = size(_BETWEEN if sum(widths) + size(_BETWEEN) * (len(widths) - 1) <= room else _TIGHT)
        x, row = left, 0
        for part, width in zip(self._parts, widths, strict=True):
            if x > left and x + width > right:
                x, row = left, row + 1
            part.setGeometry(x, size(2) + row * size(_FURTHER), min(width, room), size(_FURTHER))
            part.show()
            x += width + between
        self.setFixedHeight(size(_ROW) + row * size(_FURTHER))


class _KeyAndWords(QWidget):
    def __init__(self, key: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().size(6))
        row.addWidget(small_text(key, "key"))
        row.addWidget(small_text(words, "keyText"))


def key_text(action: QAction) -> str:
    """The key of an action as it stands on the screen: "Ctrl K"; empty when it has none."""
    # The key says Enter on keyboards, in the overlay and in every sentence; Qt alone calls it Return.
    return (
        action.shortcut().toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ").replace("Return", "Enter")
    )
