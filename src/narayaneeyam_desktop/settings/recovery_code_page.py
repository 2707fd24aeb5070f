"""A new recovery code: shown to be written down, typed back, never copied (KEY-4, KEY-5)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.recovery_code import RecoveryCodeField, RecoveryCodeLabel
from narayaneeyam_desktop.widgets.small_parts import Banner, Tone


class RecoveryCodePage(Page):
    """First what it is; then, on request, a code. The code goes from the screen when the page is left.

    Signals:
        new_code_wanted: answered by `show_code`.
        print_wanted: the code on a sheet.
        proved: the code was typed back (str); answered by `show_done` or a problem under the field.
    """

    new_code_wanted = Signal()
    print_wanted = Signal()
    proved = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Recovery code"), parent)
        self._has_code = False
        self.words = Banner("", Tone.AMBER)
        self.code = RecoveryCodeLabel()
        self.said = Banner("", Tone.BLUE)
        self.typed_back = RecoveryCodeField(
            self.tr("Type the code back"), hint=self.tr("Dashes and small letters do not matter.")
        )
        self.form = FormCard()
        self.form.body.addWidget(self.words)
        self.form.body.addWidget(self.code)
        self.form.body.addWidget(self.said)
        self.form.add(recovery_code=self.typed_back)
        self.form.close_with_problem()
        self.form.setFixedWidth(theme().size(560))
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.print_action = self.add_page_action(self.tr("Print the sheet"), "Ctrl+P", self._print)
        self.go_action = self.add_page_action(self.tr("Make a new code"), "F9", self._go_on, primary=True)
        self.start()

    def start(self) -> None:
        """Without a code."""
        self._has_code = False
        self.words.say(
            self.tr(
                "If every password is lost, only the recovery code opens the clinic's records. A new code takes the place"
                " of the old one on this PC: the old paper is worth nothing then. Older backups still open with the code"
                " they were made with."
            ),
            Tone.AMBER,
        )
        self.code.clear()
        self.code.setAccessibleDescription("")
        self.said.say("")
        self.typed_back.set_text("")
        self.typed_back.compare_with("")
        self._show_parts()
        self.go_action.setText(self.tr("Make a new code"))

    def show_code(self, code: str) -> None:
        """In two lines of three groups, to be written down now."""
        self._has_code = True
        self.code.show_code(code)
        self.typed_back.compare_with(code)
        self.words.say(
            self.tr(
                "Print the sheet or write the code down, and keep it away from this PC. It is shown once, and counts when it is typed back."
            ),
            Tone.AMBER,
        )
        self.go_action.setText(self.tr("Use this code"))
        self._show_parts()
        self.typed_back.setFocus()

    def show_done(self) -> None:
        self.start()
        self.words.say(self.tr("The new code counts from now on. The old one opens nothing any more here."), Tone.LEAF)

    def closed(self) -> None:
        self.start()
        super().closed()

    def _show_parts(self) -> None:
        appear(self.code, self._has_code)
        appear(self.typed_back, self._has_code)
        self.print_action.setVisible(self._has_code)

    def _print(self) -> None:
        self.print_wanted.emit()

    def _go_on(self) -> None:
        if self._has_code:
            self.proved.emit(self.typed_back.text())
        else:
            self.new_code_wanted.emit()
