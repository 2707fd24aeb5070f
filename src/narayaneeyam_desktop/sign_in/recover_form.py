"""When the password is forgotten: the recovery code opens the clinic and gives an administrator a new password (KEY-6)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import LinkButton, PrimaryButton
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.recovery_code import RecoveryCodeField
from narayaneeyam_desktop.widgets.small_parts import Banner, Tone, small_text
from narayaneeyam_desktop.wording import sentence

_FIELDS = {"wrong_recovery_code": "code"}


@dataclass(frozen=True, slots=True)
class Recovery:
    """What was typed; never logged."""

    code: str
    login: str
    password: str

    def __repr__(self) -> str:
        return "Recovery(…)"


class RecoverForm(QWidget):
    """The code, whose password is set, and the new one.

    Signals:
        recover_requested: Recovery.
        back_wanted: to name and password.
    """

    recover_requested = Signal(object)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = small_text(
            self.tr(
                "Ask an administrator for a new password first. Only when nobody can sign in any more, take the recovery"
                " code that was written down when the clinic was set up."
            ),
            "muted",
        )
        words.setWordWrap(True)
        self.code = RecoveryCodeField(self.tr("Recovery code"), hint=self.tr("Dashes and small letters do not matter."))
        self.login = LineField(self.tr("Login name of an administrator"))
        self.password = LineField(self.tr("New password"), hint=self.tr("At least 8 characters."), password=True)
        self.again = LineField(self.tr("New password again"), password=True)
        self.problem = Banner("", Tone.RED)
        self.button = PrimaryButton(self.tr("Set the password and sign in"), large=True)
        self._back = LinkButton(self.tr("Back to sign-in"))
        self._by_name = {"code": self.code, "login": self.login, "password": self.password}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(12))
        for part in (words, self.code, self.login, self.password, self.again, self.problem, self.button):
            column.addWidget(part)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self._ask)
        self._back.clicked.connect(self.back_wanted)
        shortcut = QShortcut(QKeySequence("F9"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._ask)

    def start(self, login: str) -> None:
        """An empty form."""
        for field in (self.code, self.password, self.again):
            field.set_text("")
        self.login.set_text(login)
        self.problem.say("")
        self.button.setEnabled(True)
        self.code.setFocus()

    def show_refusal(self, refused: Refused) -> None:
        """Why not, under the field to blame."""
        self.button.setEnabled(True)
        field = self._by_name.get(refused.field or _FIELDS.get(refused.code, ""))
        if field is None:
            self.problem.say(sentence(refused), Tone.RED)
        else:
            field.show_problem(sentence(refused))
            field.setFocus()

    def _ask(self) -> None:
        if not self.button.isEnabled():
            return
        self.problem.say("")
        if self.password.text() != self.again.text():
            self.again.show_problem(self.tr("The two passwords differ. Type the same password again."))
            self.again.setFocus()
            return
        self.button.setEnabled(False)
        self.recover_requested.emit(Recovery(self.code.text(), self.login.text(), self.password.text()))
