"""The window that sets up a clinic, in three steps. Validation stands under the fields; F9 goes on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.first_run.recovery_step import RecoveryStep
from narayaneeyam_desktop.first_run.stepped_window import SteppedWindow
from narayaneeyam_desktop.first_run.steps import AdministratorStep, ClinicStep, Step
from narayaneeyam_desktop.frame.person_menu import LANGUAGES
from narayaneeyam_desktop.frame.rewording import Rewording
from narayaneeyam_desktop.widgets.action_button import LinkButton
from narayaneeyam_desktop.widgets.field import ChoiceField
from narayaneeyam_desktop.widgets.small_parts import Tone, small_text
from narayaneeyam_desktop.wording import sentence


class FirstRunWindow(SteppedWindow):
    """Three steps, one at a time; what was typed stays when one goes back.

    Signals:
        clinic_typed: the first step is to be checked (ClinicTyped); answered by `go_on` or `show_refusal`.
        administrator_typed: the second step (AdministratorTyped).
        finish_requested: the recovery code was typed back (str).
        restore_wanted: the clinic exists and comes from a backup.
        join_wanted: the clinic exists and is at a server.
        language_chosen: "en", "ml", "hi"; answered by `reword`.
        field_left: a field of the first step was left with something in it (its name); answered by a problem or nothing.
    """

    clinic_typed = Signal(object)
    administrator_typed = Signal(object)
    finish_requested = Signal(str)
    restore_wanted = Signal()
    join_wanted = Signal()
    language_chosen = Signal(str)
    field_left = Signal(str)

    def __init__(self, states: Sequence[tuple[str, str]], motto: str, language: str = "en") -> None:
        super().__init__(height=760)
        self.language = ChoiceField(self.tr("Language"), LANGUAGES)
        self.language.set_value(language)
        self.language.edited.connect(self._language_edited)
        self.clinic = ClinicStep(states, motto)
        self.administrator = AdministratorStep()
        self.recovery = RecoveryStep()
        self._steps: list[Step] = [self.clinic, self.administrator, self.recovery]
        for step in self._steps:
            self.steps.addWidget(step)
        self._where = small_text("", "label")
        self.card.body.insertWidget(0, self._where)
        self.card.body.insertWidget(1, self.language)
        self._restore = LinkButton(self.tr("The clinic has a backup? Restore it here"))
        self._restore.clicked.connect(self.restore_wanted)
        self._join = LinkButton(self.tr("The clinic is on other PCs already? Join it here"))
        self._join.clicked.connect(self.join_wanted)
        ways = QVBoxLayout()
        ways.setSpacing(0)
        for way in (self._join, self._restore):
            ways.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        self.buttons.insertLayout(1, ways)
        self.clinic.field_left.connect(self.field_left)
        self._show(0)

    def reword(self, rewording: Rewording) -> None:
        """Everything in the language of now; what was typed stays (LANG-6)."""
        for step in self._steps:
            step.title = rewording.say(step.title, (type(step).__name__,))
        rewording.reword(self)
        self._say_step()

    def go_on(self) -> None:
        """The step was found right: the next one."""
        self._show(self.steps.currentIndex() + 1)

    def show_refusal(self, refused: Refused) -> None:
        """Under the field to blame, on its step; else in the window."""
        self.set_busy(False)
        words = sentence(refused)
        for number, step in enumerate(self._steps):
            if refused.field and refused.field in step.fields:
                self._show(number)
                step.show_problem(refused.field, words)
                return
        self.problem.say(words, Tone.RED)

    def set_busy(self, busy: bool) -> None:
        """While the clinic is made."""
        self.next_action.setEnabled(not busy)
        self.back_action.setEnabled(not busy)

    def back(self) -> None:
        self._show(max(0, self.steps.currentIndex() - 1))

    def next(self) -> None:
        if self.steps.currentWidget() is self.clinic:
            self.clinic_typed.emit(self.clinic.typed())
        elif self.steps.currentWidget() is self.administrator:
            typed = self.administrator.typed()
            if typed is not None:
                self.administrator_typed.emit(typed)
        else:
            self.set_busy(True)
            self.finish_requested.emit(self.recovery.typed_back.text())

    def _show(self, number: int) -> None:
        step = self._steps[number]
        self.steps.setCurrentWidget(step)
        self.problem.say("")
        self._say_step()
        self.back_action.setVisible(number > 0)
        for part in (self._restore, self._join, self.language):
            part.setVisible(number == 0)
        step.focus_first()

    def _say_step(self) -> None:
        number = self.steps.currentIndex()
        self._where.setText(self.tr("Step {number} of {count}").format(number=number + 1, count=len(self._steps)))
        self.heading.setText(self._steps[number].title)
        is_last = number == len(self._steps) - 1
        self.next_action.setText(self.tr("Make the clinic") if is_last else self.tr("Go on"))

    def _language_edited(self) -> None:
        self.language_chosen.emit(str(self.language.value()))
