"""Fields of a form: the label above, the input, and the message under it. Enter goes to the next field and never submits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from math import ceil

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QTextLayout
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from narayaneeyam_desktop.theme.theme import SMALL_SIZE, restyle, theme
from narayaneeyam_desktop.widgets.announce import announce
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.before_qt import NO_TEXT_FLAGS
from narayaneeyam_desktop.widgets.field_inputs import AsksItsField, ChoiceBox, Editor, Line

# Pixels at 100 %: a choice with longer words than this is cut; the list that opens shows it whole.
_WIDEST_CHOICE = 280
# Its arrow, and what the style sheet leaves free.
_AROUND_CHOICE = 50


class Field(QWidget):
    """The base of fields, around one input widget.

    Signals:
        edited: the person changed what is in it.
        finished: the person left the field or pressed Enter in it.
        enter_pressed: Enter, before the focus moves on.
    """

    edited = Signal()
    finished = Signal()
    enter_pressed = Signal()

    # The one field of a form that is its end (a password) may set this to False and answer `enter_pressed` itself.
    moves_on_enter = True

    def __init__(self, label: str, input_widget: QWidget, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.input = input_widget
        if isinstance(input_widget, AsksItsField):
            input_widget.asked = self
        self._hint = hint
        # Made when they have something to say: most fields are never wrong, and each part of a page takes its time (HOUSE-35).
        self._label: QLabel | None = None
        self._message: QLabel | None = None
        self.setFocusProxy(input_widget)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().size(4))
        self._column.addWidget(input_widget)
        self.set_label(label)
        self._say(hint, "hint")

    def label(self) -> str:
        return "" if self._label is None else self._label.text()

    def set_label(self, label: str) -> None:
        """Other words above the same field."""
        if self._label is None and label:
            self._label = QLabel()
            self._label.setProperty("role", "label")
            self._label.setBuddy(self.input)
            self._label.setMinimumHeight(_label_height())
            self._column.insertWidget(0, self._label)
        if self._label is not None:
            self._label.setText(label)
            appear(self._label, bool(label))
        self.input.setAccessibleName(label)

    def show_problem(self, sentence: str) -> None:
        """Marks the field as wrong and says why under it."""
        restyle(self.input, "invalid", True)
        self._say(sentence, "problem")
        announce(self.input, f"{self.label()}: {sentence}" if self.label() else sentence, is_urgent=True)

    def mark_wrong(self, sentence: str) -> None:
        """Marks the field as wrong where the sentence stands elsewhere in sight; a screen reader hears it here."""
        restyle(self.input, "invalid", True)
        self.input.setAccessibleDescription(sentence)
        announce(self.input, sentence, is_urgent=True)

    def clear_problem(self) -> None:
        """Back to the hint, or to no message."""
        restyle(self.input, "invalid", False)
        self._say(self._hint, "hint")

    def set_hint(self, hint: str) -> None:
        """The quiet message under the field while nothing is wrong."""
        self._hint = hint
        if not self.has_problem():
            self._say(hint, "hint")

    def reword_hint(self, say: Callable[[str], str]) -> None:
        """The hint in the language of now, also when it stands behind a problem and comes back after it."""
        self._hint = say(self._hint)

    def has_problem(self) -> bool:
        return bool(self.input.property("invalid"))

    def message(self) -> str:
        """What stands under the field now."""
        return "" if self._message is None else self._message.text()

    def go_to_next(self) -> None:
        """Moves the focus as Tab does."""
        self.focusNextPrevChild(True)

    def takes_key(self, event: QKeyEvent) -> bool:
        """Asked by the input before it answers a key itself; True where the key is the field's (Enter)."""
        if not self._is_enter(event):
            return False
        self.finished.emit()
        self.enter_pressed.emit()
        if self.moves_on_enter:
            self.go_to_next()
        return True

    def _is_enter(self, event: QKeyEvent) -> bool:
        return event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter)

    def _say(self, text: str, role: str) -> None:
        if self._message is None and text:
            self._message = QLabel()
            self._message.setProperty("role", role)
            self._message.setWordWrap(True)
            self._column.addWidget(self._message)
        if self._message is not None:
            self._message.setText(text)
            restyle(self._message, "role", role)
            appear(self._message, bool(text))
        self.input.setAccessibleDescription(text or ("" if self.label() else self.input.accessibleName()))

    def _edited(self) -> None:
        if self.has_problem():
            self.clear_problem()
        self.edited.emit()


def _label_height() -> int:
    """Pixels of a label with letters of both scripts: fields beside each other stand level whatever their labels say."""
    return _height_of(QCoreApplication.translate("terms", "Patient"), theme().scale)


@lru_cache(maxsize=8)
def _height_of(words: str, _scale: float) -> int:
    return QFontMetrics(theme().font(SMALL_SIZE)).size(NO_TEXT_FLAGS, f"Ag {words}").height()


def _line_height() -> int:
    """Pixels of a line of text with letters of both scripts, as an editor lays it out."""
    return _laid_out(QCoreApplication.translate("terms", "Patient"), theme().scale)


@lru_cache(maxsize=8)
def _laid_out(words: str, _scale: float) -> int:
    layout = QTextLayout(f"Ag {words}", theme().font())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1000)
    layout.endLayout()
    return ceil(line.height())


class LineField(Field):
    """One line of text."""

    input: QLineEdit

    def __init__(
        self,
        label: str,
        *,
        hint: str = "",
        placeholder: str = "",
        max_length: int | None = None,
        password: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        line = Line()
        super().__init__(label, line, hint=hint, parent=parent)
        line.setPlaceholderText(placeholder)
        if max_length is not None:
            line.setMaxLength(max_length)
        if password:
            line.setEchoMode(QLineEdit.EchoMode.Password)
        line.textEdited.connect(self._edited)

    def text(self) -> str:
        """What is in it, without blanks at the ends; a password is taken as it is."""
        text = self.input.text()
        return text if self.input.echoMode() == QLineEdit.EchoMode.Password else text.strip()

    def set_text(self, text: str | None) -> None:
        self.input.setText(text or "")
        self.clear_problem()


class TextField(Field):
    """Several lines of text. Enter makes a new line; Tab leaves the field, and so does Ctrl Enter."""

    input: QPlainTextEdit

    def __init__(self, label: str, *, hint: str = "", lines: int = 3, parent: QWidget | None = None) -> None:
        editor = Editor()
        editor.setTabChangesFocus(True)
        super().__init__(label, editor, hint=hint, parent=parent)
        # Lines in whole pixels, the margins of the document and of the style sheet: the last line stands whole, and nothing scrolls.
        editor.setFixedHeight(_line_height() * lines + 8 + theme().size(12))
        editor.textChanged.connect(self._edited)

    def text(self) -> str:
        return self.input.toPlainText().strip()

    def set_text(self, text: str | None) -> None:
        if (text or "") != self.input.toPlainText():
            self.input.setPlainText(text or "")
        self.clear_problem()

    def _is_enter(self, event: QKeyEvent) -> bool:
        return super()._is_enter(event) and bool(event.modifiers() & QtCore.Qt.KeyboardModifier.ControlModifier)


class ChoiceField(Field):
    """One of a few. Letters find the choice by the beginning of any of its words; Up and Down step through.

    Space opens the list, unless it stands within what is being typed.
    """

    input: QComboBox

    def __init__(
        self, label: str, choices: Sequence[tuple[object, str]] = (), *, hint: str = "", parent: QWidget | None = None
    ) -> None:
        box = ChoiceBox()
        self._least_width = 0
        super().__init__(label, box, hint=hint, parent=parent)
        self.set_choices(choices)
        box.activated.connect(self._activated)

    def keep_words_whole(self) -> None:
        """Never narrower than the longest of its choices, in the letters that are shown; a field beside it gives way."""
        self.input.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.input.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def fit_words(self, width: int) -> None:
        """As wide as this (in pixels at 100 %), and wider where a choice has longer words, as in another language."""
        self._least_width = width
        self._fit()

    def _fit(self) -> None:
        if self._least_width:
            size, metrics = theme().size, QFontMetrics(theme().font())
            whole = max(
                (metrics.horizontalAdvance(self.input.itemText(at)) for at in range(self.input.count())), default=0
            )
            self.setFixedWidth(max(size(self._least_width), min(whole + size(_AROUND_CHOICE), size(_WIDEST_CHOICE))))

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """The choices as (value, words), in order; a chosen value that is still among them stays, and what is said of it."""
        kept = self.value()
        self._values = [value for value, _words in choices]
        self.input.clear()
        self.input.addItems([words for _value, words in choices])
        if kept in self._values:
            self.input.setCurrentIndex(self._values.index(kept))
        else:
            self.set_value(self._values[0] if self._values else None)
        self._fit()

    def value(self) -> object:
        """The chosen value; None when there is no choice."""
        index = self.input.currentIndex()
        return self._values[index] if 0 <= index < len(getattr(self, "_values", [])) else None

    def set_value(self, value: object) -> None:
        self.input.setCurrentIndex(self._values.index(value) if value in self._values else -1)
        self.clear_problem()

    def _activated(self, _index: int) -> None:
        self._edited()


class CheckField(QCheckBox):
    """A yes or no with its words at the right; Enter goes to the next field, Space ticks."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            self.focusNextPrevChild(True)
        else:
            super().keyPressEvent(event)
