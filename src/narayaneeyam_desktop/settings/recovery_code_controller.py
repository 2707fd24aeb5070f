"""Answers the page of the recovery code."""

from __future__ import annotations

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.papers.recovery_sheet import RecoverySheetPaper, recovery_sheet_pdf
from narayaneeyam_clinic.people.clinic_letterhead import letterhead
from narayaneeyam_clinic.people.profile import clinic_profile
from narayaneeyam_clinic.people.recover import new_recovery_code, replace_recovery_code
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.printing import print_pdf
from narayaneeyam_desktop.settings.recovery_code_page import RecoveryCodePage
from narayaneeyam_desktop.widgets.small_parts import Tone


class RecoveryCodeController(Controller):
    """Until the code is typed back the old one counts."""

    def __init__(self, page: RecoveryCodePage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        self._code = ""
        page.new_code_wanted.connect(self._make)
        page.print_wanted.connect(self._print)
        page.proved.connect(self._replace)
        page.left.connect(self._forget)

    def _make(self) -> None:
        self._code = new_recovery_code()
        self.page.show_code(self._code)

    def _print(self) -> None:
        actor, code = self.desk.actor, self._code

        def work(clinic: Clinic) -> None:
            with clinic.reading(by=actor) as rd:
                head = letterhead(clinic_profile(rd))
                pdf = recovery_sheet_pdf(RecoverySheetPaper(head, rd.today, code))
            print_pdf(pdf, "Recovery code")

        self.desk.apart(self, work, done=self._printed, failed=self._not_printed, disables=self.page.print_action)

    def _printed(self, _nothing: object) -> None:
        self.page.said.say(self.tr("The sheet was sent to the printer."), Tone.LEAF)

    def _not_printed(self, refused: Refused) -> None:
        self.page.said.say(self.desk.refused(refused), Tone.AMBER)

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


def make_recovery_code(desk: Desk) -> RecoveryCodePage:
    """The page with its controller."""
    page = RecoveryCodePage()
    RecoveryCodeController(page, desk)
    return page
