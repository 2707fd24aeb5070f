"""Answers the page of the clinic's profile."""

from __future__ import annotations

import base64
import binascii

from narayaneeyam_clinic.billing.upi_link import upi_link
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.trial import TrialPaper, trial_pdf
from narayaneeyam_clinic.people.create_clinic import PROFILE_ID, NewClinic
from narayaneeyam_clinic.people.profile import Profile, change_profile, clinic_profile
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.states import STATES
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.store.vault import Vault
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.history_door import HistoryDoor
from narayaneeyam_desktop.settings.clinic_profile_page import ClinicProfilePage, ProfileTyped


class ClinicProfileController(Controller):
    """The form is filled when the page opens; what was typed and not saved is kept."""

    def __init__(self, page: ClinicProfilePage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        self._kept: Profile | None = None
        page.save_wanted.connect(self._save)
        HistoryDoor(page, desk, "clinic_profile", self._chosen)
        page.upi_id_typed.connect(self._show_upi_code)
        page.paper_changed.connect(self._draw_paper)

    def opened(self, arguments: dict[str, object]) -> None:
        if not self.page.form.is_edited():
            self.desk.read(self, clinic_profile, done=self._show, replaces="profile")

    def _show(self, profile: Profile) -> None:
        self._kept = profile
        self.page.show_profile(profile)
        self._show_upi_code()
        self._draw_paper()

    def _chosen(self) -> tuple[str, str] | None:
        return (PROFILE_ID, self._kept.name) if self._kept is not None else None

    def _show_upi_code(self) -> None:
        typed = self.page.typed()
        try:
            self.page.show_upi_link(upi_link(typed.upi_id, typed.name) if typed.upi_id else "")
        except Refused as refused:
            self.page.show_upi_link("")
            if refused.field == "upi_id":
                self.page.upi_id.show_problem(self.desk.refused(refused))

    def _draw_paper(self) -> None:
        head = _letterhead(self.page.typed(), is_demo=self._kept is not None and self._kept.is_demo)
        self.desk.read(
            self,
            lambda _rd: trial_pdf(TrialPaper(head), PaperSize.A5),
            done=self.page.show_letterhead,
            replaces="letterhead",
        )

    def _save(self, typed: ProfileTyped) -> None:
        kept = self._kept
        if kept is None:
            return
        details = NewClinic(
            name=typed.name,
            state_code=typed.state_code,
            motto=typed.motto,
            address=typed.address,
            place=typed.place,
            pin=typed.pin,
            phone=typed.phone,
            email=kept.email,
            gstin=typed.gstin,
            licence=typed.licence,
            upi_id=typed.upi_id,
            logo_base64=typed.logo_base64,
        )

        def work(tx: Transaction) -> Profile:
            change_profile(tx, details, letterhead_note=kept.letterhead_note)
            return clinic_profile(tx)

        self.desk.change(
            self,
            work,
            why="settings.profile",
            done=self._saved,
            failed=self._refused,
            disables=self.page.save_action,
        )

    def _saved(self, profile: Profile) -> None:
        renamed = self._kept is not None and self._kept.name != profile.name
        self._show(profile)
        self.desk.say(self.tr("Saved. New papers carry it."))
        if renamed:
            # The sign-in window names the clinic before it is open.
            self.desk.apart(self, _Rename(profile.name), done=self._renamed)

    def _renamed(self, _nothing: object) -> None:
        """The window shows the new name from the next start."""

    def _refused(self, refused: Refused) -> None:
        self.page.form.show_problem(refused.field, self.desk.refused(refused))


def make_clinic_profile(desk: Desk) -> ClinicProfilePage:
    """The page with its controller."""
    page = ClinicProfilePage(sorted(STATES.items(), key=lambda state: state[1]))
    ClinicProfileController(page, desk)
    return page


class _Rename:
    def __init__(self, name: str) -> None:
        self._name = name

    def __call__(self, clinic: Clinic) -> None:
        Vault(clinic.folder).rename(self._name)


def _letterhead(typed: ProfileTyped, *, is_demo: bool) -> Letterhead:
    place = " ".join(part for part in (typed.place, typed.pin) if part)
    return Letterhead(
        name=typed.name or "–",
        motto=typed.motto,
        address_lines=tuple(line for line in (*typed.address.splitlines(), place) if line),
        phone=typed.phone,
        gstin=typed.gstin or "",
        licence=typed.licence or "",
        logo_png=_picture(typed.logo_base64),
        is_demo=is_demo,
    )


def _picture(text: str | None) -> bytes | None:
    try:
        return base64.b64decode(text) if text else None
    except binascii.Error:
        return None
