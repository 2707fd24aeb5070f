"""Answers the page of the recovery code."""

from __future__ import annotations

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.recover import new_recovery_code, replace_recovery_code
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.settings.recovery_code_page import RecoveryCodePage


class RecoveryCodeController(Controller):
    """Until the code is typed back the old one counts."""

    def __init__(self, page: RecoveryCodePage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        self._code = ""
        page.new_code_wanted.connect(self._make)
        page.proved.connect(self._replace)
        page.left.connect(self._forget)

    def _make(self) -> None:
        self._code = new_recovery_code()
        self.page.show_code(self._code)

    def _forget(self) -> None:
        self._code = ""

    def _replace(self, typed_back: str) -> None:
        actor, code = self.desk.actor, self._code

        def work(clinic: Clinic) -> None:
            replace_recovery_code(clinic, actor, code, typed_back)

        self.desk.apart(self, work, done=self._done, failed=self._refused, disables=self.page.go_action)

    def _done(self, _nothing: object) -> None:
        self._forget()
        self.page.show_done()

    def _refused(self, refused: Refused) -> None:
        self.page.form.show_problem(refused.field, self.desk.refused(refused))
