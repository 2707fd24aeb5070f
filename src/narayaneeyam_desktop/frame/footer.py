"""The footer: the keys of the page that is shown, always visible."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from narayaneeyam_desktop.page import TOGETHER
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.small_parts import small_text

# Pixels at 100 %.
_ROW = 28
_FURTHER = 24
_BETWEEN = 16
_TIGHT = 10


class Footer(QFrame):
    """Key, words, key, words; follows the actions as they change.

    What cannot be done now stands there with a quieter key, as long as one row has room for it. What can be done and finds no
    room in one row stands in a second one.
    """

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
        """What can be done now, as "F9 Save"."""
        return [f"{key_text(action)} {action.text()}" for action in self._told() if action.isEnabled()]

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

    def _told(self) -> list[QAction]:
        return [action for action in self._living() if action.isVisible() and key_text(action)]

    def _draw(self) -> None:
        self._soon.stop()
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = [_KeyAndWords(actions, self) for actions in _together(self._told())]
        self._arrange()

    def _arrange(self) -> None:
        """Side by side; closer together, and without what cannot be done now, before a further row begins."""
        size = theme().size
        left, right = size(16), self.width() - size(16)
        room = right - left
        widths = {part: part.sizeHint().width() for part in self._parts}
        shown = self._parts
        if sum(widths.values()) + size(_TIGHT) * (len(shown) - 1) > room:
            shown = [part for part in self._parts if part.can_be_done]
        wide = sum(widths[part] for part in shown) + size(_BETWEEN) * (len(shown) - 1)
        between = size(_BETWEEN if wide <= room else _TIGHT)
        x, row = left, 0
        for part in self._parts:
            part.setVisible(part in shown)
        for part in shown:
            if x > left and x + widths[part] > right:
                x, row = left, row + 1
            part.setGeometry(x, size(2) + row * size(_FURTHER), min(widths[part], room), size(_FURTHER))
            x += widths[part] + between
        self.setFixedHeight(size(_ROW) + row * size(_FURTHER))


class _KeyAndWords(QWidget):
    """One action, or two that belong together: "Ctrl Up, Down  Move"."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.can_be_done = any(action.isEnabled() for action in actions)
        first, *others = actions
        key = ", ".join((key_text(first), *(key_text(other).split()[-1] for other in others)))
        words = str(first.property(TOGETHER)) if others else first.text().rstrip("…")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().size(6))
        row.addWidget(small_text(key, "key" if self.can_be_done else "keyOfNothing"))
        row.addWidget(small_text(words, "keyText"))


def _together(actions: Sequence[QAction]) -> list[list[QAction]]:
    """The actions one by one; who has words for itself and the next one stands with it."""
    found: list[list[QAction]] = []
    for action in actions:
        if found and len(found[-1]) == 1 and found[-1][0].property(TOGETHER):
            found[-1].append(action)
        else:
            found.append([action])
    return found


def key_text(action: QAction) -> str:
    """The key of an action as it stands on the screen: "Ctrl K"; empty when it has none."""
    # The key says Enter on keyboards, in the overlay and in every sentence; Qt alone calls it Return.
    return (
        action.shortcut().toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ").replace("Return", "Enter")
    )
