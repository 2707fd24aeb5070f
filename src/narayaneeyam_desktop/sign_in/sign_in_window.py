"""The first window: choose the clinic, give name and password. It is usable before the rest of the program is read in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.frame.person_menu import LANGUAGES
from narayaneeyam_desktop.frame.sign_in_form import Credentials, SignInForm
from narayaneeyam_desktop.frame.window_keys import WindowKeys
from narayaneeyam_desktop.theme.theme import dress, theme
from narayaneeyam_desktop.widgets.action_button import LinkButton
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.before_qt import make_unfocused
from narayaneeyam_desktop.widgets.field import ChoiceField
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone, small_text

if TYPE_CHECKING:
    from narayaneeyam_desktop.sign_in.recover_form import RecoverForm, Recovery

# What helps with which trouble of the clinic's file.
_WAYS_OUT = {
    "damaged_file": "restore",
    "clinic_file_missing": "restore",
    "vault_missing": "restore",
    "vault_damaged": "restore",
    "wrong_key": "recover",
}


class SignInWindow(QWidget):
    """Signals out, `show_…` in; the composition root opens the clinic.

    Signals:
        sign_in_requested: (what was chosen as clinic, Credentials).
        language_chosen: "en", "ml", "hi".
        recover_requested: (what was chosen as clinic, Recovery).
        new_clinic_wanted: to the first-run pages.
        restore_wanted: to the restoring of a backup.
        closing: the window was closed without signing in.
    """

    sign_in_requested = Signal(object)
    language_chosen = Signal(str)
    recover_requested = Signal(object)
    new_clinic_wanted = Signal()
    restore_wanted = Signal()
    closing = Signal()

    def __init__(self, language: str = "en") -> None:
        super().__init__()
        dress(self)
        size = theme().size
        self.setWindowTitle("Narayaneeyam")
        self._way_out = ""
        self.keys = WindowKeys(self, self._keys_now)
        self.clinic = ChoiceField(self.tr("Clinic"))
        self.form = SignInForm()
        self.language = ChoiceField(self.tr("Language"), LANGUAGES)
        self.language.set_value(language)
        self._recover: RecoverForm | None = None
        self.problem = Banner("", Tone.RED)
        self._forgot = LinkButton(self.tr("Forgot the password?"))
        self._new_clinic = LinkButton(self.tr("Set up another clinic on this PC"))
        self._restore = LinkButton(self.tr("Restore a backup on this PC"))
        self._card = card = Card(margin=24)
        card.setFixedWidth(size(380))
        card.body.setSpacing(size(12))
        card.body.addWidget(small_text("Narayaneeyam", "title"))
        card.body.addWidget(small_text("त्रायस्व सर्वामयात्", "muted"))
        card.body.addWidget(self.clinic)
        card.body.addWidget(self.problem)
        card.body.addWidget(self.form)
        card.body.addLayout(_at_the_left(self._forgot))
        card.body.addWidget(self.language)
        card.body.addLayout(_at_the_left(self._new_clinic))
        card.body.addLayout(_at_the_left(self._restore))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        column = QVBoxLayout(inside)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)
        column.addWidget(self.keys.hint)
        # Large letters on a low screen: everything is reached by scrolling, and nothing is squeezed.
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        make_unfocused(scroll)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.clinic.hide()
        self.problem.followed.connect(self._follow_problem)
        self._forgot.clicked.connect(self.show_recovery)
        self._restore.clicked.connect(self.restore_wanted)
        self.form.sign_in_requested.connect(self._ask)
        self.language.edited.connect(self._language_edited)
        self._new_clinic.clicked.connect(self.new_clinic_wanted)
        room = self.screen().availableGeometry()
        self.resize(min(size(520), room.width()), min(size(720), room.height()))

    @property
    def recover(self) -> RecoverForm:
        """The form for the recovery code; made when it is first wanted, which is hardly ever."""
        if self._recover is None:
            from narayaneeyam_desktop.sign_in.recover_form import RecoverForm

            self._recover = RecoverForm()
            self._recover.back_wanted.connect(self.show_sign_in)
            self._recover.recover_requested.connect(self._ask_recovery)
            self._recover.hide()
            self._card.body.insertWidget(self._card.body.indexOf(self.form) + 1, self._recover)
        return self._recover

    def show_clinics(self, clinics: Sequence[tuple[object, str]], chosen: object = None) -> None:
        """The clinics on this PC as (what is handed back, name); the choice is shown when there are several."""
        self.clinic.set_choices(clinics)
        if chosen is not None:
            self.clinic.set_value(chosen)
        appear(self.clinic, len(clinics) > 1)

    def start(self, login: str) -> None:
        """The login name of the last time; the focus is where typing is needed."""
        self.form.start(login)

    def show_trouble(self, refused: Refused) -> None:
        """Trouble with the clinic's file rather than with what was typed: a sentence above the form, with the way out."""
        # Imported here: the window can be typed into before the sentences of all refusals are read in (SPEED-1).
        from narayaneeyam_desktop.wording import sentence

        self.form.set_busy(False)
        self._way_out = _WAYS_OUT.get(refused.code, "")
        link = {"restore": self.tr("Restore a backup"), "recover": self.tr("Use the recovery code")}.get(
            self._way_out, ""
        )
        self.problem.say(sentence(refused), Tone.RED, link=link)

    def show_recovery(self) -> None:
        """The recovery code in the place of name and password."""
        self.problem.say("")
        self._show_form(recovery=True)
        self.recover.start(self.form.login.text())

    def show_sign_in(self) -> None:
        """Back to name and password."""
        self._show_form(recovery=False)
        self.form.start(self.form.login.text())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _keys_now(self) -> list[tuple[str, str]]:
        if self._recover is not None and self._recover.isVisible():
            return [("F9", self.recover.button.text()), (self.tr("Enter"), self.tr("Next field"))]
        return [("F9", self.form.button.text()), (self.tr("Enter"), self.tr("Next field; after the password, sign in"))]

    def _show_form(self, *, recovery: bool) -> None:
        if recovery or self._recover is not None:
            self.recover.setVisible(recovery)
        for part in (self.form, self._forgot, self.language, self._new_clinic, self._restore):
            part.setVisible(not recovery)

    def _ask_recovery(self, recovery: Recovery) -> None:
        self.recover_requested.emit((self.clinic.value(), recovery))

    def _follow_problem(self) -> None:
        if self._way_out == "restore":
            self.restore_wanted.emit()
        else:
            self.show_recovery()

    def _ask(self, credentials: Credentials) -> None:
        self.problem.say("")
        self.sign_in_requested.emit((self.clinic.value(), credentials))

    def _language_edited(self) -> None:
        self.language_chosen.emit(str(self.language.value()))


def _at_the_left(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    return row
