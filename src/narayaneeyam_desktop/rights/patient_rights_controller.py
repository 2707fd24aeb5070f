"""Answers the page of one patient's rights."""

from __future__ import annotations

from pathlib import Path

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.rights.erase_patient import ErasureAsked, ErasureView, erase_patient
from narayaneeyam_clinic.rights.give_copy import give_copy
from narayaneeyam_clinic.rights.rights_lists import PatientRights, patient_rights
from narayaneeyam_clinic.rights.withdraw_consent import Withdrawal, withdraw_consent
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.rights.patient_rights_page import CopyWanted, ErasureTyped, PatientRightsPage


class PatientRightsController(Controller):
    """The patient comes as the argument `patient_id`."""

    def __init__(self, page: PatientRightsPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._patient_id = ""
        self._read: PatientRights | None = None
        page.show_rights(
            copies=desk.may(Permission.GIVE_COPIES),
            withdraws=desk.may(Permission.REGISTER_PATIENTS),
            erases=desk.may(Permission.ERASE),
        )
        page.copy_wanted.connect(self._copy)
        page.withdrawal_wanted.connect(self._withdraw)
        page.erasure_wanted.connect(self._erase)
        desk.news.patient_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._patient_id = str(arguments.get("patient_id", ""))
        self._look()

    def _look(self) -> None:
        patient_id = self._patient_id
        self.desk.read(self, lambda rd: patient_rights(rd, patient_id), done=self._show, replaces="patient_rights")

    def _changed(self, fact: object) -> None:
        # Who was erased is not looked at again: there is nobody to show.
        if getattr(fact, "patient_id", None) in (None, self._patient_id) and self._read is not None:
            self._look()

    def _show(self, read: PatientRights) -> None:
        self._read = read
        self._page.show_patient(read)
        hindrances = read.erasure.hindrances if read.erasure else ()
        self._page.show_hindrances([self.desk.refused(Refused(code)) for code in hindrances])

    def _copy(self, wanted: CopyWanted) -> None:
        patient_id = self._patient_id
        self.desk.read(
            self,
            lambda rd: give_copy(rd, patient_id, wanted.form, wanted.path),
            done=self._copied,
            failed=self._say,
        )

    def _copied(self, path: Path) -> None:
        self.desk.say(self.tr("The record was written to {file}.").format(file=path.name))

    def _withdraw(self, by: str, why: str) -> None:
        withdrawal = Withdrawal(withdrawn_by=by, why=why) if by.strip() else Withdrawal(why=why)
        patient_id = self._patient_id
        self.desk.change(
            self,
            lambda tx: withdraw_consent(tx, patient_id, withdrawal),
            why="rights.withdraw",
            done=self._withdrawn,
            failed=self._say,
            disables=self._page.withdraw_action,
        )

    def _withdrawn(self, _count: int) -> None:
        self._page.clear_withdrawal()
        self.desk.say(self.tr("The consent was withdrawn."))

    def _erase(self, typed: ErasureTyped) -> None:
        read = self._read
        if read is None:
            return
        if typed.number.upper() != read.registration_number.upper():
            self._page.form.show_problem("number", self.tr("This is not the number of this patient."))
            return
        asked = ErasureAsked(asked_by=typed.asked_by, reason=typed.reason)
        patient_id = self._patient_id
        self._read = None
        self.desk.change(
            self,
            lambda tx: erase_patient(tx, patient_id, asked),
            why="rights.erase",
            done=self._erased,
            failed=self._not_erased,
            disables=self._page.erase_action,
        )

    def _erased(self, view: ErasureView) -> None:
        self.desk.say(self.tr("{number} was erased.").format(number=view.registration_number))
        self.desk.open_page("patients")

    def _not_erased(self, refused: Refused) -> None:
        self._page.form.show_problem(refused.field, self.desk.refused(refused))
        self._look()

    def _say(self, refused: Refused) -> None:
        self.desk.say(self.desk.refused(refused))


def make_patient_rights(desk: Desk) -> PatientRightsPage:
    """The page with its controller."""
    page = PatientRightsPage()
    PatientRightsController(page, desk)
    return page
