"""The footer: the keys of the page that is shown, always visible, in one row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import shiboken6
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from narayaneeyam_desktop.page import TOGETHER
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ON_BUTTON
from narayaneeyam_desktop.widgets.small_parts import small_text

# Pixels at 100 %.
_ROW = 28
_INSIDE = 24
_BETWEEN = 16
_TIGHT = 10
# So many keys with their words stay made.
_KEPT = 60


class Footer(QFrame):
    """Key, words, key, words; follows the actions as they change.

    What cannot be done now stands there with a quieter key, as long as the row has room for it. What can be done and finds
    no room stands in the menu of "More": first what a button tells the key of, then what is of low priority, then the last
    ones (HOUSE-49). F1, which is the key of "More", lists all.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "footer")
        self.setFixedHeight(theme().size(_ROW))
        self._actions: list[QAction] = []
        self._parts: list[_KeyAndWords] = []
        self._left_over: list[_KeyAndWords] = []
        # What was told before is told again: pages come and go, and each step of a bill changes one action.
        self._made: dict[_Said, _KeyAndWords] = {}
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
        self._parts = [self._part(actions) for actions in _together(self._told())]
        for said, part in list(self._made.items()):
            if part not in self._parts:
                part.hide()
                if len(self._made) > _KEPT:
                    part.deleteLater()
                    del self._made[said]
        self._arrange()

    def _part(self, actions: Sequence[QAction]) -> _KeyAndWords:
        """One that says this, made when it was never said; one that stands there already for other actions is not taken."""
        said = _said(actions)
        if said not in self._made:
            self._made[said] = _KeyAndWords(said, self)
        part = self._made[said]
        part.actions_told, part.worth = tuple(actions), max(_worth(action) for action in actions)
        return part

    @cached_property
    def more(self) -> QPushButton:
        """What has no room in the row; made when it is needed first."""
        made = QPushButton(self.tr("More"), self)
        made.setProperty("role", "footerMore")
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setAccessibleName(self.tr("More keys of this page"))
        made.clicked.connect(self._open_more)
        return made

    @cached_property
    def _menu(self) -> QMenu:
        return QMenu(self)

    def menu_of_more(self) -> QMenu:
        """What stands in it now."""
        self._menu.clear()
        for part in self._left_over:
            self._menu.addActions([action for action in part.actions_told if shiboken6.isValid(action)])
        return self._menu

    def _open_more(self) -> None:
        menu = self.menu_of_more()
        menu.popup(self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _arrange(self) -> None:
        """Side by side; closer together, without what cannot be done now, and at last with "More"."""
        size = theme().size
        left, right = size(16), self.width() - size(16)
        room = right - left
        widths = {part: part.width_needed for part in self._parts}
        shown = self._parts
        if _needed(shown, widths, size(_TIGHT)) > room:
            shown = [part for part in self._parts if part.can_be_done]
        self._left_over = []
        if _needed(shown, widths, size(_TIGHT)) > room:
            room -= self.more.sizeHint().width() + size(_TIGHT)
            leaving = sorted(shown, key=self._turn_to_leave)
            while leaving and _needed(shown, widths, size(_TIGHT)) > room:
                gone = leaving.pop(0)
                shown = [part for part in shown if part is not gone]
            self._left_over = [part for part in self._parts if part.can_be_done and part not in shown]
        between = size(_BETWEEN if _needed(shown, widths, size(_BETWEEN)) <= room else _TIGHT)
        x = left
        for part in self._parts:
            part.setVisible(part in shown)
        for part in shown:
            part.setGeometry(x, size(2), widths[part], size(_INSIDE))
            x += widths[part] + between
        self._place_more(x)

    def _place_more(self, x: int) -> None:
        if self._left_over:
            hint = self.more.sizeHint()
            self.more.setGeometry(x, (self.height() - hint.height()) // 2, hint.width(), hint.height())
        if self._left_over or "more" in self.__dict__:
            self.more.setVisible(bool(self._left_over))

    def _turn_to_leave(self, part: _KeyAndWords) -> tuple[int, int]:
        return part.worth, -self._parts.index(part)


@dataclass(frozen=True, slots=True)
class _Said:
    """What stands there of one action, or of two that belong together: "Ctrl Up, Down  Move"."""

    key: str
    words: str
    can_be_done: bool


def _said(actions: Sequence[QAction]) -> _Said:
    first, *others = actions
    key = ", ".join((key_text(first), *(key_text(other).split()[-1] for other in others)))
    words = str(first.property(TOGETHER)) if others else first.text().rstrip("…")
    return _Said(key, words, any(action.isEnabled() for action in actions))


class _KeyAndWords(QWidget):
    """What is said, and of which actions it is said now."""

    def __init__(self, said: _Said, parent: QWidget) -> None:
        super().__init__(parent)
        self.actions_told: tuple[QAction, ...] = ()
        self.worth = 0
        self.can_be_done = said.can_be_done
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().size(6))
        row.addWidget(small_text(said.key, "key" if said.can_be_done else "keyOfNothing"))
        row.addWidget(small_text(said.words, "keyText"))

    @cached_property
    def width_needed(self) -> int:
        """Pixels; its words never change."""
        return self.sizeHint().width()


def _worth(action: QAction) -> int:
    """Who leaves a narrow row first: 0 whose key stands on a button, 1 what is said to matter less, 2 everything else."""
    if action.property(ON_BUTTON):
        return 0
    return 1 if action.priority() == QAction.Priority.LowPriority else 2


def _needed(parts: Sequence[_KeyAndWords], widths: dict[_KeyAndWords, int], between: int) -> int:
    return sum(widths[part] for part in parts) + between * (len(parts) - 1)


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
