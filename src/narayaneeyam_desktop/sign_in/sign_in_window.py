"""The first window: choose the clinic, give name and password. It is usable before the rest of the program is read in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_desktop.frame.person_menu import LANGUAGES
from narayaneeyam_desktop.frame.sign_in_form import Credentials, SignInForm
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import LinkButton
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.field import ChoiceField
from narayaneeyam_desktop.widgets.small_parts import Card, small_text


class SignInWindow(QWidget):
    """Signals out, `show_…` in; the composition root opens the clinic.

    Signals:
        sign_in_requested: (what was chosen as clinic, Credentials).
        language_chosen: "en", "ml", "hi".
        new_clinic_wanted: to the first-run pages.
        closing: the window was closed without signing in.
    """

    sign_in_requested = Signal(object)
    language_chosen = Signal(str)
    new_clinic_wanted = Signal()
    closing = Signal()

    def __init__(self, language: str = "en") -> None:
        super().__init__()
        size = theme().size
        self.setWindowTitle("Narayaneeyam")
        self.clinic = ChoiceField(self.tr("Clinic"))
        self.form = SignInForm()
        self.language = ChoiceField(self.tr("Language"), LANGUAGES)
        self.language.set_value(language)
        self._new_clinic = LinkButton(self.tr("Set up another clinic on this PC"))
        card = Card(margin=24)
        card.setFixedWidth(size(380))
        card.body.setSpacing(size(12))
        card.body.addWidget(small_text("Narayaneeyam", "title"))
        card.body.addWidget(small_text("त्रायस्व सर्वामयात्", "muted"))
        card.body.addWidget(self.clinic)
        card.body.addWidget(self.form)
        card.body.addWidget(self.language)
        card.body.addWidget(self._new_clinic, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)
        self.clinic.hide()
        self.form.sign_in_requested.connect(self._ask)
        self.language.edited.connect(self._language_edited)
        self._new_clinic.clicked.connect(self.new_clinic_wanted)
        self.resize(size(520), size(640))

    def show_clinics(self, clinics: Sequence[tuple[object, str]], chosen: object = None) -> None:
        """The clinics on this PC as (what is handed back, name); the choice is shown when there are several."""
        self.clinic.set_choices(clinics)
        if chosen is not None:
            self.clinic.set_value(chosen)
        appear(self.clinic, len(clinics) > 1)

    def start(self, login: str) -> None:
        """The login name of the last time; the focus is where typing is needed."""
        self.form.start(login)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _ask(self, credentials: Credentials) -> None:
        self.sign_in_requested.emit((self.clinic.value(), credentials))

    def _language_edited(self) -> None:
        self.language_chosen.emit(str(self.language.value()))
