"""F1 in the windows before the main one: the sign-in, the set-up and the restore have few keys, and show them the same way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from narayaneeyam_desktop.widgets.before_qt import make_centred
from narayaneeyam_desktop.widgets.small_parts import small_text

if TYPE_CHECKING:
    from narayaneeyam_desktop.frame.keys_overlay import KeysOverlay


class WindowKeys(QObject):
    """Gives a window its F1. `keys` answers what can be done now, as (key, words).

    Attributes:
        overlay: made when it is first asked for; the sign-in window does not wait for it.
        hint: a quiet line that says so; the window lays it out.
    """

    def __init__(self, window: QWidget, keys: Callable[[], Sequence[tuple[str, str]]]) -> None:
        super().__init__(window)
        self._window, self._keys = window, keys
        self.overlay: KeysOverlay | None = None
        self.hint: QLabel = small_text(self.tr("F1 shows the keys"), "label")
        make_centred(self.hint)
        # Not a shortcut: the sign-in window would wait for the many names that come with one (SPEED-1).
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # What no field takes comes to the window.
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == QtCore.Qt.Key.Key_F1
        ):
            self._show_or_hide()
            return True
        return super().eventFilter(watched, event)

    def _show_or_hide(self) -> None:
        # Imported here, as said above.
        from narayaneeyam_desktop.frame.keys_overlay import KeysOverlay

        if self.overlay is None:
            self.overlay = KeysOverlay(self._window)
        if self.overlay.isVisible():
            self.overlay.put_away()
            return
        keys = [
            *self._keys(),
            (self.tr("Tab"), self.tr("Next field or button")),
            (self.tr("Space"), self.tr("Press the button; open the list")),
            ("F1", self.tr("These keys")),
        ]
        self.overlay.show_keys(self.tr("Keys"), keys, ())
