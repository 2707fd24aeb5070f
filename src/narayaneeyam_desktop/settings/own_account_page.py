"""One's own password, language and PIN."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.settings.look_card import LookCard
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.scrolled import Scrolled

LANGUAGES = (("en", "English"), ("ml", "മലയാളം"), ("hi", "हिन्दी"))


class OwnAccountPage(Page):
    """Small forms.

    Signals:
        password_wanted: (the old password, the new one).
        language_wanted: "en", "ml", "hi".
        pin_wanted: (the password, the PIN or "" for none).
    """

    password_wanted = Signal(object)
    language_wanted = Signal(str)
    pin_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("My password and language"), parent)
        self.old_password = LineField(self.tr("Present password"), password=True)
        self.new_password = LineField(self.tr("New password"), hint=self.tr("At least 8 characters."), password=True)
        self.again = LineField(self.tr("New password again"), password=True)
        self.password_form = FormCard(self.tr("Password"))
        for name, field in (
            ("old_password", self.old_password),
            ("new_password", self.new_password),
            ("again", self.again),
        ):
            self.password_form.add(**{name: field})
        self.password_form.close_with_problem()
        self.language = ChoiceField(
            self.tr("Language of the screens"), LANGUAGES, hint=self.tr("Everything speaks it at once.")
        )
        self.language_form = FormCard(self.tr("Language"))
        self.language_form.add(language=self.language)
        self.language_button = ActionButton(self.tr("Use this language"))
        self.language_form.body.addWidget(self.language_button)
        self.language_form.close_with_problem()
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().size(12))
        self.look = LookCard()
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(12))
        column.addWidget(self.language_form)
        column.addWidget(self.look, 1)
        for form in (self.password_form, self._make_pin(), shown):
            form.setMaximumWidth(theme().size(360))
            row.addWidget(form, 1, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.body.addWidget(Scrolled(inside), 1)
        self.save_action = self.add_page_action(self.tr("Change the password"), "F9", self._save, primary=True)
        self.language_button.clicked.connect(self._choose_language)

    def _make_pin(self) -> FormCard:
        """For allowing something at somebody else's screen (PEOPLE-23)."""
        self.pin_password = LineField(
            self.tr("Present password"),
            hint=self.tr("With a PIN you allow something at another's screen."),
            password=True,
        )
        self.pin = LineField(
            self.tr("New PIN"), hint=self.tr("4 to 8 digits; empty takes it away."), password=True, max_length=8
        )
        self.pin_form = FormCard(self.tr("PIN"))
        self.pin_form.add(pin_password=self.pin_password)
        self.pin_form.add(pin=self.pin)
        self.pin_button = ActionButton(self.tr("Use this PIN"))
        self.pin_form.body.addWidget(self.pin_button)
        self.pin_form.close_with_problem()
        self.pin_button.clicked.connect(self._choose_pin)
        return self.pin_form

    def focus_first(self) -> None:
        self.old_password.setFocus()

    def clear_passwords(self) -> None:
        """After they were changed, or when the page is left."""
        for field in (self.old_password, self.new_password, self.again, self.pin_password, self.pin):
            field.set_text("")
        self.password_form.mark_saved()
        self.pin_form.mark_saved()

    def closed(self) -> None:
        self.clear_passwords()
        super().closed()

    def _save(self) -> None:
        if self.new_password.text() != self.again.text():
            self.again.show_problem(self.tr("The two passwords differ. Type the same password again."))
            self.again.setFocus()
            return
        self.password_wanted.emit((self.old_password.text(), self.new_password.text()))

    def _choose_language(self) -> None:
        self.language_wanted.emit(str(self.language.value()))

    def _choose_pin(self) -> None:
        self.pin_wanted.emit((self.pin_password.text(), self.pin.text()))
