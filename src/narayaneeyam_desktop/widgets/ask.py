"""A question before what cannot be undone, with the reason where the clinic wants one. It is opened, never waited for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.small_parts import small_text
from narayaneeyam_desktop.wording import sentence

LONGEST_REASON = 200


def ask_reason(
    parent: QWidget, title: str, text: str, label: str, done: Callable[[str], None], *, verb: str = ""
) -> Question:
    """Asks whether and why: `done(reason)` when the person says so; nothing happens when they do not.

    `label` stands above the reason, `verb` on the button that does it. `done` must be a bound method.
    """
    question = Question(parent, title, text, label=label, verb=verb)
    question.answered.connect(done)
    question.open()
    return question


def ask(parent: QWidget, title: str, text: str, verb: str, done: Callable[[str], None]) -> Question:
    """Asks whether; `done("")` when the person says so."""
    question = Question(parent, title, text, verb=verb)
    question.answered.connect(done)
    question.open()
    return question


class Question(QDialog):
    """Title, sentence, perhaps a reason, and two buttons. Enter never says yes; F9 does. Gone when it is closed.

    Signals:
        answered: yes, with the reason (str); never when the person goes back.
    """

    answered = Signal(str)

    def __init__(self, parent: QWidget, title: str, text: str, *, label: str = "", verb: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        size = theme().size
        column = QVBoxLayout(self)
        column.setContentsMargins(size(20), size(16), size(20), size(16))
        column.setSpacing(size(12))
        heading = small_text(title, "title")
        heading.setWordWrap(True)
        heading.setFixedWidth(size(400))
        words = QLabel(text)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        appear(words, bool(text))
        self.reason = LineField(label, max_length=LONGEST_REASON)
        appear(self.reason, bool(label))
        self._needs_reason = bool(label)
        self.back = ActionButton(self.tr("Back"))
        yes = QAction(verb or self.tr("Go on"), self)
        yes.setShortcut(QKeySequence("F9"))
        yes.triggered.connect(self._say_yes)
        self.addAction(yes)
        self.yes = ActionButton.for_action(yes, primary=True)
        column.addWidget(heading)
        column.addWidget(words)
        column.addWidget(self.reason)
        buttons = QHBoxLayout()
        buttons.setSpacing(size(12))
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.yes)
        column.addLayout(buttons)
        self.back.clicked.connect(self.reject)
        # Enter in the reason goes on to what was asked for, and not to what throws the reason away.
        QWidget.setTabOrder(self.reason.input, self.yes)
        QWidget.setTabOrder(self.yes, self.back)
        (self.reason if label else self.back).setFocus()

    def _say_yes(self) -> None:
        reason = self.reason.text()
        if self._needs_reason and not reason:
            self.reason.show_problem(sentence(Refused("reason_missing")))
            self.reason.setFocus()
            return
        self.accept()
        self.answered.emit(reason)
