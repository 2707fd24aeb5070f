"""Restoring while a clinic is open: the restored one stands beside it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_desktop.backup.restore_form import RestoreForm, Step
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import Banner, Tone


class RestorePage(Page):
    """The form, and one action that first looks into the backup, then restores it, and then opens what was restored."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Restore a backup"), parent)
        self.form = RestoreForm()
        self.form.setFixedWidth(theme().size(620))
        self.body.addWidget(
            Banner(self.tr("The clinic that is open now is not changed: the restored one stands beside it."), Tone.BLUE)
        )
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.form)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.body.addWidget(Scrolled(inside), 1)
        self.back_action = self.add_page_action(self.tr("Another backup"), "F7", self.form.go_back)
        self.go_action = self.add_page_action(self.tr("Look into it"), "F9", self.form.go_on, primary=True)
        self.form.step_changed.connect(self._show_step)
        self._show_step(Step.CHOOSE)

    def start(self, backup: Path | None) -> None:
        self.form.start(backup)

    def focus_first(self) -> None:
        (self.form.login if self.form.file.path() else self.form.file).setFocus()

    def _show_step(self, step: Step) -> None:
        self.back_action.setVisible(step is Step.DECIDE)
        words = {
            Step.CHOOSE: self.tr("Look into it"),
            Step.DECIDE: self.tr("Restore"),
            Step.DONE: self.tr("Open the restored clinic"),
        }
        self.go_action.setText(words[step])
