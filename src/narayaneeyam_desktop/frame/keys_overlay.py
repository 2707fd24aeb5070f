"""All keys of the page and of the program, over the window: F1, or Ctrl held for a moment. Esc, F1 or a click takes it away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_desktop.frame.footer import key_text
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.small_parts import Card, small_text
from narayaneeyam_desktop.wording import translated

_VEIL = 170
_MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)

Keys = Sequence[tuple[str, str]]


class KeysOverlay(QWidget):
    """Covers the window softly; the card in the middle lists keys and words in two columns."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._focus_before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Keys"))
        self._place_for_card = QVBoxLayout(self)
        self._card: Card | None = None
        over.installEventFilter(self)
        self.hide()

    def show_keys(self, page_title: str, page_keys: Keys, everywhere: Keys) -> None:
        """Shows the keys of the page, as (key, words), beside those that hold everywhere."""
        self._fill(page_title, page_keys, everywhere)
        self.setGeometry(self._over.rect())
        if not self.isVisible():
            window = self._over.window()
            self._focus_before = window.focusWidget()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def put_away(self) -> None:
        """Back to where the person was."""
        if self.isHidden():
            return
        self.hide()
        if self._focus_before is not None and self._focus_before.isVisible():
            self._focus_before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_before = None

    def words(self) -> str:
        """All of it in one text, as a screen reader says it."""
        return self.accessibleDescription() if self.isVisible() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        # A key that stands here does what it says; Esc and F1 only close.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
                event.accept()
            elif event.key() not in _MODIFIERS:
                self.put_away()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _MODIFIERS:
            self.put_away()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.put_away()

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QColor(theme().colours.ground)
        veil.setAlpha(_VEIL)
        QPainter(self).fillRect(self.rect(), veil)

    def _fill(self, title: str, page: Keys, everywhere: Keys) -> None:
        if self._card is not None:
            self._place_for_card.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        card = Card(margin=20)
        columns = QHBoxLayout()
        columns.setSpacing(theme().size(40))
        if page:
            columns.addLayout(_column(title or self.tr("This page"), page))
        if everywhere:
            columns.addLayout(_column(self.tr("On every page"), everywhere))
        card.body.addLayout(columns)
        card.body.addWidget(small_text(self.tr("Esc closes this."), "label"))
        self._place_for_card.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        self._card = card
        self.setAccessibleDescription(". ".join(f"{key}: {words}" for key, words in [*page, *everywhere]))


def _column(heading: str, keys: Keys) -> QVBoxLayout:
    size = theme().size
    made = QVBoxLayout()
    made.setSpacing(size(8))
    made.addWidget(small_text(heading, "heading"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(size(16))
    grid.setVerticalSpacing(size(6))
    for row, (key, words) in enumerate(keys):
        grid.addWidget(small_text(key, "key"), row, 0)
        grid.addWidget(small_text(words, "small"), row, 1)
    grid.setColumnStretch(1, 1)
    made.addLayout(grid)
    made.addStretch(1)
    return made


def keys_everywhere(frame: Sequence[QAction]) -> Keys:
    """The keys of the main window, and those that every page has without an action."""
    return [(key_text(action), action.text()) for action in frame if key_text(action)] + [
        (translated("KeysOverlay", "Alt 1 … 9"), translated("KeysOverlay", "The pages at the left")),
        (translated("KeysOverlay", "Enter"), translated("KeysOverlay", "Next field; in a list, open")),
        (translated("KeysOverlay", "Esc"), translated("KeysOverlay", "Close a list, or back")),
    ]


def keys_of_page(page: QWidget | None) -> list[tuple[str, str]]:
    """What can be done on a page now: its own actions, then those of its visible parts."""
    if page is None:
        return []
    parts = [page, *(part for part in page.findChildren(QWidget) if part.isVisibleTo(page))]
    found: dict[str, str] = {}
    for part in parts:
        for action in part.actions():
            key = key_text(action)
            if key and action.isEnabled() and action.isVisible() and action.text():
                found.setdefault(key, action.text().rstrip("…"))
    return list(found.items())
