"""One's own password and language."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_card import FormCard

LANGUAGES = (("en", "English"), ("ml", "മലയാളം"), ("hi", "हिन्दी"))


class OwnAccountPage(Page):
    """Two small forms.

    Signals:
        password_wanted: (the old password, the new one).
        language_wanted: "en", "ml", "hi".
    """

    password_wanted = Signal(object)
    language_wanted = Signal(str)

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
            self.tr("Language of the screens"), LANGUAGES, hint=self.tr("Pages speak it from your next sign-in.")
        )
        self.language_form = FormCard(self.tr("Language"))
        self.language_form.add(language=self.language)
        self.language_button = ActionButton(self.tr("Use this language"))
        self.language_form.body.addWidget(self.language_button)
        self.language_form.close_with_problem()
        row = QHBoxLayout()
        row.setSpacing(theme().size(12))
        for form in (self.password_form, self.language_form):
            form.setMaximumWidth(theme().size(360))
            row.addWidget(form, 1)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.save_action = self.add_page_action(self.tr("Change the password"), "F9", self._save, primary=True)
        self.language_button.clicked.connect(self._choose_language)

    def focus_first(self) -> None:
        self.old_password.setFocus()

    def clear_passwords(self) -> None:
        """After they were changed, or when the page is left."""
        for field in (self.old_password, self.new_password, self.again):
            field.set_text("")
        self.password_form.mark_saved()

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
