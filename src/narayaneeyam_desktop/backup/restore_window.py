"""Restoring before any clinic is open: from the sign-in window, or instead of setting one up."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_desktop.backup.restore_form import RestoreForm, Step
from narayaneeyam_desktop.frame.keys_overlay import keys_of_page
from narayaneeyam_desktop.frame.window_keys import WindowKeys
from narayaneeyam_desktop.theme.theme import dress, theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.small_parts import small_text


class RestoreWindow(QWidget):
    """The form in a window of its own.

    Signals:
        back_wanted: to the window before.
        closing: the window was closed.
    """

    back_wanted = Signal()
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        dress(self)
        size = theme().size
        self.setWindowTitle("Narayaneeyam")
        self.form = RestoreForm()
        self.form.setFixedWidth(size(620))
        self.back_action = QAction(self.tr("Back"), self)
        self.back_action.setShortcut(QKeySequence("Alt+Left"))
        self.back_action.triggered.connect(self._back)
        self.another_action = QAction(self.tr("Another backup"), self)
        self.another_action.setShortcut(QKeySequence("F7"))
        self.another_action.triggered.connect(self.form.go_back)
        self.go_action = QAction(self.tr("Look into it"), self)
        self.go_action.setShortcut(QKeySequence("F9"))
        self.go_action.triggered.connect(self.form.go_on)
        self.addAction(self.back_action)
        self.addAction(self.another_action)
        self.addAction(self.go_action)
        self.keys = WindowKeys(self, self._keys_now)
        buttons = QHBoxLayout()
        buttons.addWidget(ActionButton.for_action(self.back_action))
        buttons.addWidget(ActionButton.for_action(self.another_action))
        buttons.addStretch(1)
        buttons.addWidget(ActionButton.for_action(self.go_action, primary=True))
        inside = QVBoxLayout()
        inside.setSpacing(size(12))
        inside.addWidget(small_text(self.tr("Restore a backup"), "title"))
        inside.addWidget(self.form)
        inside.addLayout(buttons)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(inside)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)
        column.addWidget(self.keys.hint)
        column.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.resize(size(760), size(700))
        self.form.step_changed.connect(self._show_step)
        self.form.start(None)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _keys_now(self) -> list[tuple[str, str]]:
        return [each for each in keys_of_page(self) if each[0] != "F1"]

    def _back(self) -> None:
        self.form.go_back()
        self.back_wanted.emit()

    def _show_step(self, step: Step) -> None:
        self.another_action.setVisible(step is Step.DECIDE)
        words = {
            Step.CHOOSE: self.tr("Look into it"),
            Step.DECIDE: self.tr("Restore"),
            Step.DONE: self.tr("Go to sign-in"),
        }
        self.go_action.setText(words[step])
