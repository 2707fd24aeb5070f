"""The window that sets up a clinic, in three steps. Validation stands under the fields; F9 goes on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.first_run.recovery_step import RecoveryStep
from narayaneeyam_desktop.first_run.steps import AdministratorStep, ClinicStep, Step
from narayaneeyam_desktop.frame.keys_overlay import keys_of_page
from narayaneeyam_desktop.frame.window_keys import WindowKeys
from narayaneeyam_desktop.theme.theme import dress, theme
from narayaneeyam_desktop.widgets.action_button import ActionButton, LinkButton
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone, small_text
from narayaneeyam_desktop.wording import sentence


class FirstRunWindow(QWidget):
    """Three steps, one at a time; what was typed stays when one goes back.

    Signals:
        clinic_typed: the first step is to be checked (ClinicTyped); answered by `go_on` or `show_refusal`.
        administrator_typed: the second step (AdministratorTyped).
        finish_requested: the recovery code was typed back (str).
        restore_wanted: the clinic exists and comes from a backup.
        join_wanted: the clinic exists and is at a server.
        field_left: a field of the first step was left with something in it (its name); answered by a problem or nothing.
        print_wanted: the sheet of the recovery code on this printer (str).
        file_chosen: the sheet of the recovery code as this file (Path).
        closing: the window was closed before the end.
    """

    clinic_typed = Signal(object)
    administrator_typed = Signal(object)
    finish_requested = Signal(str)
    restore_wanted = Signal()
    join_wanted = Signal()
    field_left = Signal(str)
    print_wanted = Signal(str)
    file_chosen = Signal(object)
    closing = Signal()

    def __init__(self, states: Sequence[tuple[str, str]], motto: str) -> None:
        super().__init__()
        dress(self)
        size = theme().size
        self.setWindowTitle("Narayaneeyam")
        self.clinic = ClinicStep(states, motto)
        self.administrator = AdministratorStep()
        self.recovery = RecoveryStep()
        self._steps: list[Step] = [self.clinic, self.administrator, self.recovery]
        self._stack = QStackedWidget()
        for step in self._steps:
            self._stack.addWidget(step)
        self._where = small_text("", "label")
        self._title = small_text("", "title")
        self._problem = Banner("", Tone.RED)
        self.back_action = QAction(self.tr("Back"), self)
        self.back_action.setShortcuts([QKeySequence("Esc"), QKeySequence("Alt+Left")])
        self.next_action = QAction(self.tr("Go on"), self)
        self.next_action.setShortcut(QKeySequence("F9"))
        for action, does in ((self.back_action, self._back), (self.next_action, self._next)):
            action.triggered.connect(does)
            self.addAction(action)
        self.keys = WindowKeys(self, self._keys_now)
        card = Card(margin=24)
        card.setFixedWidth(size(600))
        card.body.setSpacing(size(12))
        card.body.addWidget(self._where)
        card.body.addWidget(self._title)
        # At large letters on a low screen the step scrolls; the buttons stay.
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack.setProperty("role", "scrolled")
        self._scroll.setWidget(self._stack)
        card.body.addWidget(self._scroll, 1)
        card.body.addWidget(self._problem)
        buttons = QHBoxLayout()
        buttons.addWidget(ActionButton.for_action(self.back_action))
        self._restore = LinkButton(self.tr("The clinic has a backup? Restore it here"))
        self._restore.clicked.connect(self.restore_wanted)
        self._join = LinkButton(self.tr("The clinic is on other PCs already? Join it here"))
        self._join.clicked.connect(self.join_wanted)
        ways = QVBoxLayout()
        ways.setSpacing(0)
        for way in (self._join, self._restore):
            ways.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addLayout(ways)
        buttons.addStretch(1)
        buttons.addWidget(ActionButton.for_action(self.next_action, primary=True))
        card.body.addLayout(buttons)
        column = QVBoxLayout(self)
        column.addWidget(card, 1, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.keys.hint)
        room = self.screen().availableGeometry()
        self.resize(min(size(720), room.width()), min(size(760), room.height()))
        self.clinic.field_left.connect(self.field_left)
        self.recovery.print_wanted.connect(self.print_wanted)
        self.recovery.file_chosen.connect(self.file_chosen)
        self._show(0)

    def go_on(self) -> None:
        """The step was found right: the next one."""
        self._show(self._stack.currentIndex() + 1)

    def show_refusal(self, refused: Refused) -> None:
        """Under the field to blame, on its step; else in the window."""
        self.set_busy(False)
        words = sentence(refused)
        for number, step in enumerate(self._steps):
            if refused.field and refused.field in step.fields:
                self._show(number)
                step.show_problem(refused.field, words)
                return
        self._problem.say(words, Tone.RED)

    def set_busy(self, busy: bool) -> None:
        """While the clinic is made."""
        self.next_action.setEnabled(not busy)
        self.back_action.setEnabled(not busy)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _show(self, number: int) -> None:
        step = self._steps[number]
        self._stack.setCurrentWidget(step)
        self._problem.say("")
        self._where.setText(self.tr("Step {number} of {count}").format(number=number + 1, count=len(self._steps)))
        self._title.setText(step.title)
        self.back_action.setVisible(number > 0)
        self._restore.setVisible(number == 0)
        self._join.setVisible(number == 0)
        is_last = number == len(self._steps) - 1
        self.next_action.setText(self.tr("Make the clinic") if is_last else self.tr("Go on"))
        step.focus_first()

    def _keys_now(self) -> list[tuple[str, str]]:
        keys = [each for each in keys_of_page(self) if each[0] != "F1"]
        return [*keys, (self.tr("Enter"), self.tr("Next field"))]

    def _back(self) -> None:
        self._show(max(0, self._stack.currentIndex() - 1))

    def _next(self) -> None:
        if self._stack.currentWidget() is self.clinic:
            self.clinic_typed.emit(self.clinic.typed())
        elif self._stack.currentWidget() is self.administrator:
            typed = self.administrator.typed()
            if typed is not None:
                self.administrator_typed.emit(typed)
        else:
            self.set_busy(True)
            self.finish_requested.emit(self.recovery.typed_back.text())
