"""The inputs within fields. Each asks its field what a key means before it answers it.

It asks by itself: a filter would be asked about everything that happens to the input, and that made a page of many fields half
as slow again (HOUSE-35).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from narayaneeyam_desktop.theme.theme import polish_anew, theme
from narayaneeyam_desktop.widgets.typed_choice import TypedChoice

if TYPE_CHECKING:
    from narayaneeyam_desktop.widgets.field import Field


class AsksItsField:
    """What the inputs have in common; the field that they are put into is `asked`."""

    asked: Field | None = None

    def is_for_field(self, event: QKeyEvent) -> bool:
        """Whether the field has answered the key."""
        return self.asked is not None and self.asked.takes_key(event)

    def tell_left(self) -> None:
        """The focus goes elsewhere; perhaps because the page ends, and the field with it."""
        if self.asked is not None and shiboken6.isValid(self.asked):
            self.asked.finished.emit()


class Line(QLineEdit, AsksItsField):
    """One line."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.is_for_field(event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.tell_left()
        super().focusOutEvent(event)


class Editor(QPlainTextEdit, AsksItsField):
    """Several lines."""

    def setReadOnly(self, read_only: bool) -> None:
        """What cannot be changed looks so; a line of one's own knows that by itself."""
        super().setReadOnly(read_only)
        polish_anew(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.is_for_field(event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.tell_left()
        super().focusOutEvent(event)


class ChoiceBox(QComboBox, AsksItsField):
    """A box that is typed into, closed or open."""

    def __init__(self) -> None:
        super().__init__()
        self._typed = TypedChoice()
        self._is_watching_list = False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            room = self.width() - theme().size(40)
            is_cut = self.fontMetrics().horizontalAdvance(self.currentText()) > room
            self.setToolTip(self.currentText() if is_cut else "")
        return super().event(event)

    def setAccessibleName(self, name: str) -> None:
        """On Linux Qt tells readers what is chosen in place of the name: without a label above, the name is told beside it."""
        super().setAccessibleName(name)
        if self.asked is not None and not self.asked.label():
            self.setAccessibleDescription(name)

    def minimumSizeHint(self) -> QSize:
        """The longest choice does not push a narrow card apart: where there is no room for it, it is cut."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), theme().size(140)), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.is_for_field(event) and not self._is_typed(event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.tell_left()
        self._typed.forget()
        super().focusOutEvent(event)

    def showPopup(self) -> None:
        # Only here: asking for the list makes it, and most are never opened.
        if not self._is_watching_list:
            self.view().installEventFilter(self)
            self._is_watching_list = True
        self._typed.forget()
        # The list is as wide as its longest words, whatever room the box has (LANG-8).
        whole = max((self.fontMetrics().horizontalAdvance(self.itemText(at)) for at in range(self.count())), default=0)
        self.view().setMinimumWidth(min(whole + theme().size(48), self.screen().availableGeometry().width()))
        super().showPopup()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._is_typed(event):
            return True
        return super().eventFilter(watched, event)

    def _is_typed(self, event: QKeyEvent) -> bool:
        """Takes a letter, and a space after one; says whether it did."""
        text = event.text()
        chords = (
            QtCore.Qt.KeyboardModifier.ControlModifier
            | QtCore.Qt.KeyboardModifier.AltModifier
            | QtCore.Qt.KeyboardModifier.MetaModifier
        )
        if not text.isprintable() or not text or event.modifiers() & chords:
            return False
        if text.isspace() and not self._typed.is_typing():
            return False
        choices = [self.itemText(place) for place in range(self.count())]
        if self._is_watching_list and self.view().isVisible():
            model, listed = self.model(), self.view()
            place = self._typed.after(text, choices, listed.currentIndex().row())
            listed.setCurrentIndex(model.index(place, self.modelColumn()))
            return True
        before = self.currentIndex()
        place = self._typed.after(text, choices, before)
        if place != before:
            self.setCurrentIndex(place)
            self.activated.emit(place)
        return True
