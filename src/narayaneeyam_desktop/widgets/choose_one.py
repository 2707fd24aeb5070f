"""One of a few, asked over a page and answered with the arrows and Enter: which other doctor, which way of paying."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton, PrimaryButton
from narayaneeyam_desktop.widgets.small_parts import small_text
from narayaneeyam_desktop.widgets.suggest_field import Suggestion
from narayaneeyam_desktop.widgets.suggestion_list import SuggestionDelegate, SuggestionModel

_WIDTH = 420
_ROW = 34
_MOST_SHOWN = 8


class ChooseOne(QDialog):
    """A title, a sentence, the choices with the first one chosen. Gone when it is closed.

    Signals:
        chosen: the value of the choice (object); never when the person goes back.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget, title: str, words: str, choices: Sequence[Suggestion], verb: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        size = theme().size
        heading, sentence = small_text(title, "title"), small_text(words)
        for label in (heading, sentence):
            label.setWordWrap(True)
            label.setFixedWidth(size(_WIDTH))
        self.choices = _Choices(self)
        self.choices.show_choices(choices, words)
        self.back = ActionButton(self.tr("Back"))
        self.yes = PrimaryButton(verb)
        self.back.clicked.connect(self.reject)
        self.yes.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(size(20), size(16), size(20), size(16))
        column.setSpacing(size(12))
        buttons = QHBoxLayout()
        buttons.setSpacing(size(12))
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.yes)
        for widget in (heading, sentence, self.choices):
            column.addWidget(widget)
        column.addLayout(buttons)
        yes = QAction(self.yes.text(), self)
        yes.setShortcut(QKeySequence("F9"))
        yes.triggered.connect(self._choose)
        self.addAction(yes)
        self.choices.taken.connect(self._choose)
        self.choices.setFocus()

    def _choose(self) -> None:
        value = self.choices.value()
        self.accept()
        self.chosen.emit(value)


class _Choices(QListView):
    """Signals: taken: Enter on a line, or two clicks."""

    taken = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = SuggestionModel(self)
        self.setModel(self._model)
        self.setItemDelegate(SuggestionDelegate(self))
        self.setProperty("role", "timeline")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._clicked)

    def show_choices(self, choices: Sequence[Suggestion], name: str) -> None:
        self.setAccessibleName(name)
        self._model.show(choices)
        self.setFixedHeight(min(len(choices), _MOST_SHOWN) * theme().size(_ROW) + theme().size(10))
        self.setCurrentIndex(self._model.index(0, 0))

    def value(self) -> object:
        suggestion: Suggestion = self.currentIndex().data(Qt.ItemDataRole.UserRole)
        return suggestion.value

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def _clicked(self, _index: QModelIndex) -> None:
        self.taken.emit()
