"""The frame of the windows before the clinic: a card with one step at a time, Esc goes back, F9 goes on."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from narayaneeyam_desktop.frame.keys_overlay import keys_of_page
from narayaneeyam_desktop.frame.window_keys import WindowKeys
from narayaneeyam_desktop.theme.theme import dress, theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone, small_text


class SteppedWindow(QWidget):
    """Steps in a card; what was typed stays when one goes back. Who uses it adds the steps and says what `back` and `next` do.

    Attributes:
        steps: filled by who uses it; one is shown.
        heading: what the step is called.
        problem: what is wrong with none of the fields.
        card: holds all of it.
        buttons: back on the left, next on the right.

    Signals:
        closing: the window was closed before the end.
    """

    closing = Signal()

    def __init__(self, *, height: int) -> None:
        """`height` in pixels at 100 %; a lower screen is filled."""
        super().__init__()
        dress(self)
        size = theme().size
        self.setWindowTitle("Narayaneeyam")
        self.steps = QStackedWidget()
        self.steps.setProperty("role", "scrolled")
        self.heading = small_text("", "title")
        self.problem = Banner("", Tone.RED)
        self.back_action = QAction(self.tr("Back"), self)
        self.back_action.setShortcuts([QKeySequence("Esc"), QKeySequence("Alt+Left")])
        self.next_action = QAction(self.tr("Go on"), self)
        self.next_action.setShortcut(QKeySequence("F9"))
        for action, does in ((self.back_action, self.back), (self.next_action, self.next)):
            action.triggered.connect(does)
            self.addAction(action)
        self.keys = WindowKeys(self, self._keys_now)
        self.buttons = QHBoxLayout()
        self.buttons.addWidget(ActionButton.for_action(self.back_action))
        self.buttons.addStretch(1)
        self.buttons.addWidget(ActionButton.for_action(self.next_action, primary=True))
        self.card = Card(margin=24)
        self.card.setFixedWidth(size(600))
        self.card.body.setSpacing(size(12))
        self.card.body.addWidget(self.heading)
        self.card.body.addWidget(_scrolled(self.steps), 1)
        self.card.body.addWidget(self.problem)
        self.card.body.addLayout(self.buttons)
        column = QVBoxLayout(self)
        column.addWidget(self.card, 1, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.keys.hint)
        room = self.screen().availableGeometry()
        self.resize(min(size(720), room.width()), min(size(height), room.height()))

    @abstractmethod
    def back(self) -> None:
        """The step before."""

    @abstractmethod
    def next(self) -> None:
        """The step is filled in."""

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _keys_now(self) -> list[tuple[str, str]]:
        keys = [each for each in keys_of_page(self) if each[0] != "F1"]
        return [*keys, (self.tr("Enter"), self.tr("Next field"))]


def _scrolled(steps: QWidget) -> QScrollArea:
    """At large letters on a low screen the step scrolls; the buttons stay."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(steps)
    return scroll
