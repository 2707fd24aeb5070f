"""The footer: the keys of the page that is shown, always visible."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.small_parts import small_text


class Footer(QFrame):
    """Key, words, key, words; follows the actions as they change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "footer")
        self.setFixedHeight(theme().size(28))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme().size(16), 0, theme().size(16), 0)
        self._row.setSpacing(theme().size(16))
        self._actions: list[QAction] = []

    def show_actions(self, actions: Sequence[QAction]) -> None:
        """Shows the keys of these actions."""
        for action in self._living():
            action.changed.disconnect(self._draw)
        self._actions = list(actions)
        for action in self._actions:
            action.changed.connect(self._draw)
        self._draw()

    def words(self) -> list[str]:
        """What stands there, as "F9 Save"."""
        return [
            f"{key_text(action)} {action.text()}"
            for action in self._living()
            if action.isVisible() and action.isEnabled() and key_text(action)
        ]

    def _living(self) -> list[QAction]:
        """Asked when they are needed: to hear of their end, the footer would have to outlive them."""
        return [action for action in self._actions if shiboken6.isValid(action)]

    def _draw(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for action in self._living():
            if action.isVisible() and action.isEnabled() and key_text(action):
                self._row.addWidget(small_text(key_text(action), "key"))
                self._row.addWidget(small_text(action.text().rstrip("…"), "keyText"))
        self._row.addStretch(1)


def key_text(action: QAction) -> str:
    """The key of an action as it stands on the screen: "Ctrl K"; empty when it has none."""
    # The key says Enter on keyboards, in the overlay and in every sentence; Qt alone calls it Return.
    return (
        action.shortcut().toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ").replace("Return", "Enter")
    )
