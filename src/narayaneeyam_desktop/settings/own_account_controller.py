"""Answers the page of one's own password and language (PEOPLE-17)."""

from __future__ import annotations

from narayaneeyam_clinic.people.pins import set_own_pin
from narayaneeyam_clinic.people.users import change_own_password
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.own_language import own_language
from narayaneeyam_desktop.settings.own_account_page import OwnAccountPage


class OwnAccountController(Controller):
    """Both changes are the person's own; no permission is needed."""

    def __init__(self, page: OwnAccountPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        page.password_wanted.connect(self._change_password)
        page.language_wanted.connect(self._change_language)
        page.pin_wanted.connect(self._change_pin)

    def opened(self, arguments: dict[str, object]) -> None:
        self.page.language.set_value(self.desk.actor.language)
        self.page.look.show_look()

    def _change_password(self, typed: tuple[str, str]) -> None:
        old, new = typed

        def work(tx: Transaction) -> None:
            change_own_password(tx, old, new)

        self.desk.change(
            self,
            work,
            why="users.own_password",
            done=self._password_changed,
            failed=self._password_refused,
            disables=self.page.save_action,
        )

    def _password_changed(self, _nothing: object) -> None:
        self.page.clear_passwords()
        self.desk.say(self.tr("Your password is changed. Use it from your next sign-in."))

    def _password_refused(self, refused: Refused) -> None:
        words = self.desk.refused(refused)
        if refused.code == "wrong_password":
            words = self.tr("This is not your present password. Type it again.")
        self.page.password_form.show_problem(refused.field, words)

    def _change_language(self, language: str) -> None:
        self.page.language_form.mark_saved()
        own_language(self, self.desk, language)

    def _change_pin(self, typed: tuple[str, str]) -> None:
        password, pin = typed

        def work(tx: Transaction) -> None:
            set_own_pin(tx, password, pin)

        self.desk.change(
            self, work, why="users.own_pin", done=self._pin_changed, failed=self._pin_refused,
            disables=self.page.pin_button,
        )  # fmt: skip

    def _pin_changed(self, _nothing: object) -> None:
        self.page.clear_passwords()
        self.desk.say(self.tr("Your PIN is changed."))

    def _pin_refused(self, refused: Refused) -> None:
        words = self.desk.refused(refused)
        if refused.code == "wrong_password":
            words = self.tr("This is not your present password. Type it again.")
        self.page.pin_form.show_problem(refused.field, words)


def make_own_account(desk: Desk) -> OwnAccountPage:
    """The page with its controller."""
    page = OwnAccountPage()
    OwnAccountController(page, desk)
    return page
