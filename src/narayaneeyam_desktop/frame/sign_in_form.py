"""Who is there? The form of the sign-in window and of the lock: a name, a password, and a growing wait after wrong ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import LinkButton, PrimaryButton
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.small_parts import small_text

_NAMES_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Credentials:
    """What was typed; never logged."""

    login: str
    password: str

    def __repr__(self) -> str:
        return "Credentials(…)"


class SignInForm(QWidget):
    """Login name and password. Enter in the password signs in: here nothing can be finished by accident.

    Signals:
        sign_in_requested: Credentials.
    """

    sign_in_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = theme().size
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size(12))
        self.login = LineField(self.tr("Login name"))
        self.password = LineField(self.tr("Password"), password=True)
        self.button = PrimaryButton(self.tr("Sign in"), large=True)
        column.addWidget(self.login)
        column.addWidget(self.password)
        column.addWidget(self.button)
        self._others = QVBoxLayout()
        self._others.setSpacing(0)
        column.addLayout(self._others)
        self._seconds = 0
        self._waits = ""
        self._is_asking = False
        self._wait = QTimer(self, interval=1000)
        self._wait.timeout.connect(self._second_passed)
        self.button.clicked.connect(self._ask)
        self.login.edited.connect(self._another_login)
        self.password.moves_on_enter = False
        self.password.enter_pressed.connect(self._ask)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == QtCore.Qt.Key.Key_F9:
            self._ask()
        else:
            super().keyPressEvent(event)

    def show_words(self) -> None:
        """The words in the language of now."""
        self.login.set_label(self.tr("Login name"))
        self.password.set_label(self.tr("Password"))
        self.button.setText(self.tr("Sign in"))

    def start(self, login: str = "") -> None:
        """Empties the form; the focus goes where typing is needed first."""
        self.login.set_text(login)
        self.password.set_text("")
        self._another_login()
        self.set_busy(False)
        (self.password if login else self.login).input.setFocus()

    def show_people(self, people: Sequence[tuple[str, str]]) -> None:
        """Names (login, name) that fill the login field when pressed."""
        while (item := self._others.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        people = [(login, name) for login, name in people if login != self.login.text()]
        if people:
            self._others.addWidget(small_text(self.tr("Or someone else:"), "label"))
        for login, name in people[:_NAMES_SHOWN]:
            button = _NameButton(login, name)
            button.picked.connect(self.start)
            self._others.addWidget(button, 0, QtCore.Qt.AlignmentFlag.AlignLeft)

    def set_busy(self, busy: bool) -> None:
        """While the password is checked."""
        self._is_asking = busy
        self.button.setEnabled(not busy and self._seconds == 0)

    def show_refusal(self, refused: Refused) -> None:
        """Why not, under the field to blame; a wait counts down until the next try."""
        self.set_busy(False)
        self.password.input.selectAll()
        self.password.input.setFocus()
        seconds = refused.facts.get("seconds")
        if isinstance(seconds, int) and seconds > 0:
            self._seconds, self._waits = seconds, self.login.text()
            self.button.setEnabled(False)
            self._wait.start()
            self._count_down()
        else:
            field = self.login if refused.field == "login" else self.password
            field.show_problem(_sentence(refused))

    def show_defect(self) -> None:
        """What was asked for found no answer: the next try may."""
        if self._is_asking:
            self.set_busy(False)
            self.password.show_problem(self.tr("Something went wrong in the program. Try again."))

    def _ask(self) -> None:
        if not self.button.isEnabled():
            return
        if not self.login.text():
            self.login.show_problem(self.tr("Type your login name."))
            self.login.setFocus()
        elif not self.password.text():
            self.password.setFocus()
        else:
            self.set_busy(True)
            self.sign_in_requested.emit(Credentials(self.login.text(), self.password.text()))

    def _second_passed(self) -> None:
        self._seconds -= 1
        self._count_down()

    def _count_down(self) -> None:
        if self._seconds > 0:
            minutes, seconds = divmod(self._seconds, 60)
            if minutes:
                words = self.tr("Too many wrong passwords. You can try again in {minutes} min {seconds} s.")
            else:
                words = self.tr("Too many wrong passwords. You can try again in {seconds} s.")
            self.password.show_problem(words.format(minutes=minutes, seconds=seconds))
        else:
            self._end_wait()

    def _another_login(self) -> None:
        """The wait is one person's: nobody else waits for it."""
        if self._seconds > 0 and self.login.text() != self._waits:
            self._end_wait()

    def _end_wait(self) -> None:
        self._seconds = 0
        self._wait.stop()
        self.password.clear_problem()
        self.button.setEnabled(True)


def _sentence(refused: Refused) -> str:
    # Imported here: the window can be typed into before the sentences of all refusals are read in (SPEED-1).
    from narayaneeyam_desktop.wording import sentence

    return sentence(refused)


class _NameButton(LinkButton):
    picked = Signal(str)

    def __init__(self, login: str, name: str) -> None:
        super().__init__(name)
        self._login = login
        self.clicked.connect(self._picked)

    def _picked(self) -> None:
        self.picked.emit(self._login)
