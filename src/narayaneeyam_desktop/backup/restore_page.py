"""Restoring while a clinic is open: the restored one stands beside it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.backup.restore_form import Restored, RestoreForm
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.small_parts import Banner, Tone


class RestorePage(Page):
    """The form, and one action that first restores and then opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Restore a backup"), parent)
        self.form = RestoreForm()
        self.form.setFixedWidth(theme().size(560))
        self.body.addWidget(
            Banner(self.tr("The clinic that is open now is not changed: the restored one stands beside it."), Tone.BLUE)
        )
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.go_action = self.add_page_action(self.tr("Restore"), "F9", self.form.go_on, primary=True)

    def start(self, backup: Path | None) -> None:
        self.form.start(backup)
        self.go_action.setText(self.tr("Restore"))

    def show_done(self, restored: Restored) -> None:
        self.form.show_done(restored)
        self.go_action.setText(self.tr("Open the restored clinic"))

    def focus_first(self) -> None:
        (self.form.login if self.form.file.path() else self.form.file).setFocus()
