"""The last step of the set-up: the recovery code, its sheet, and typing it back (KEY-4, KEY-5)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from narayaneeyam_desktop.first_run.steps import Step
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.field import ChoiceField
from narayaneeyam_desktop.widgets.recovery_code import RecoveryCodeField, RecoveryCodeLabel
from narayaneeyam_desktop.widgets.small_parts import Banner, Tone


class RecoveryStep(Step):
    """The recovery code: shown to be written down or printed, and typed back. It cannot be copied.

    Signals:
        print_wanted: the sheet is to be printed (the printer's name).
        file_chosen: the sheet is to be saved (Path).
    """

    print_wanted = Signal(str)
    file_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.title = self.tr("The recovery code")
        self.words = Banner(
            self.tr(
                "If every password is lost, only this code opens the clinic's records. Print the sheet, or write the"
                " code down, and keep it away from this PC. It is shown once."
            ),
            Tone.AMBER,
        )
        self.column.addWidget(self.words)
        self.code = RecoveryCodeLabel()
        self.column.addWidget(self.code)
        self.printer = ChoiceField(self.tr("Printer"))
        self.print_action = QAction(self.tr("Print the sheet"), self)
        self.print_action.setShortcut(QKeySequence("Ctrl+P"))
        self.save_action = QAction(self.tr("Save as PDF…"), self)
        self.save_action.setShortcut(QKeySequence("Ctrl+S"))
        for action, does in ((self.print_action, self._print), (self.save_action, self._choose_file)):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(does)
            self.addAction(action)
        self.column.addWidget(self.printer)
        # A row of their own: in Malayalam the two buttons alone are nearly as wide as the card.
        row = QHBoxLayout()
        row.setSpacing(theme().size(12))
        row.addWidget(ActionButton.for_action(self.print_action))
        row.addWidget(ActionButton.for_action(self.save_action))
        row.addStretch(1)
        self.column.addLayout(row)
        self.said = Banner("", Tone.LEAF)
        self.column.addWidget(self.said)
        self.typed_back = RecoveryCodeField(
            self.tr("Type the code back"), hint=self.tr("Dashes and small letters do not matter.")
        )
        self.add(recovery_code=self.typed_back)
        self.column.addStretch(1)
        self.show_printers([])

    def show_code(self, code: str) -> None:
        """In two lines of three groups."""
        self.code.show_code(code)
        self.typed_back.compare_with(code)

    def ask_code_of_before(self, words: str) -> None:
        """Nothing is shown: the code was written down when this was begun, and is typed from there."""
        self.words.say(words, Tone.AMBER)
        self.typed_back.compare_with("")
        self.typed_back.set_text("")
        appear(self.code, False)
        appear(self.printer, False)
        self.print_action.setVisible(False)
        self.save_action.setVisible(False)

    def show_printers(self, names: Sequence[str]) -> None:
        """The printers of this PC; without one the sheet can be saved."""
        self.printer.set_choices([(name, name) for name in names])
        appear(self.printer, bool(names))
        self.print_action.setVisible(bool(names))

    def say(self, words: str, tone: Tone) -> None:
        """What has become of the sheet."""
        self.said.say(words, tone)

    def _print(self) -> None:
        self.print_wanted.emit(str(self.printer.value() or ""))

    def _choose_file(self) -> None:
        start = str(Path.home() / "recovery-code.pdf")
        dialog = QFileDialog(self, self.tr("Save as PDF"), start, self.tr("PDF (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._file_chosen)
        dialog.open()

    def _file_chosen(self, name: str) -> None:
        self.file_chosen.emit(Path(name))
