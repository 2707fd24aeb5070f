"""Checks each step of the set-up with the clinic's own rules, and makes the clinic at the end."""

from __future__ import annotations

import base64

from PySide6.QtCore import QObject, Signal

from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.people.create_clinic import (
    Created,
    FirstAdministrator,
    NewClinic,
    create_clinic,
    refuse_wrong_details,
)
from narayaneeyam_clinic.people.passwords import hash_password
from narayaneeyam_clinic.people.users import login_name
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.phone import phone
from narayaneeyam_clinic.shared.places import data_home
from narayaneeyam_clinic.store.backup_places import begin_backups
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.first_run.first_run_window import FirstRunWindow
from narayaneeyam_desktop.first_run.recovery_sheet import RecoverySheet
from narayaneeyam_desktop.first_run.steps import AdministratorTyped, ClinicTyped
from narayaneeyam_desktop.wording import sentence


class FirstRunController(QObject):
    """Answers the set-up window.

    Signals:
        created: (Clinic, Actor): the clinic is made and its administrator signed in.
    """

    created = Signal(object)

    def __init__(self, window: FirstRunWindow, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        self._details: NewClinic | None = None
        self._administrator: FirstAdministrator | None = None
        self._sheet = RecoverySheet(window.recovery, background, self._letterhead)
        window.clinic_typed.connect(self._check_clinic)
        window.administrator_typed.connect(self._check_administrator)
        window.finish_requested.connect(self._make)
        window.field_left.connect(self._check_field)

    def _check_field(self, name: str) -> None:
        """One field, when it is left: the others may still be empty."""
        try:
            _refuse_wrong_field(name, self._window.clinic.typed())
        except Refused as refused:
            self._window.clinic.show_problem(name, sentence(refused), focus=False)

    def _check_clinic(self, typed: ClinicTyped) -> None:
        details = _details(typed)
        try:
            if typed.phone:
                phone(typed.phone)
            refuse_wrong_details(details)
        except Refused as refused:
            self._window.show_refusal(refused)
        else:
            self._details = details
            self._window.go_on()

    def _check_administrator(self, typed: AdministratorTyped) -> None:
        if not typed.name:
            self._window.show_refusal(Refused("name_missing", field="administrator_name"))
            return
        try:
            login_name(typed.login)
        except Refused as refused:
            self._window.show_refusal(refused)
            return
        self._administrator = FirstAdministrator(
            name=typed.name, login=typed.login, password=typed.password, language=str(self._window.language.value())
        )
        self._window.set_busy(True)

        def acceptable() -> str:
            return hash_password(typed.password, login=typed.login)

        self._background.read(self, acceptable, done=self._show_code, failed=self._window.show_refusal)

    def _show_code(self, _password_hash: str) -> None:
        self._window.set_busy(False)
        self._window.recovery.show_code(self._sheet.code)
        self._sheet.offer_printers()
        self._window.go_on()

    def _letterhead(self) -> Letterhead:
        details = self._details
        assert details is not None  # the first step was found right before this one was shown
        place = " ".join(part for part in (details.place, details.pin) if part)
        return Letterhead(
            name=details.name,
            motto=details.motto,
            address_lines=tuple(line for line in (details.address, place) if line),
            phone=details.phone,
            logo_png=base64.b64decode(details.logo_base64) if details.logo_base64 else None,
        )

    def _make(self, typed_back: str) -> None:
        details, administrator, code = self._details, self._administrator, self._sheet.code
        if details is None or administrator is None:
            return

        def creating() -> Created:
            made = create_clinic(
                data_home(), details, administrator, recovery_code=code, recovery_typed_back=typed_back
            )
            begin_backups(made.clinic, data_home())
            return made

        self._background.change(self, creating, done=self._made, failed=self._window.show_refusal)

    def _made(self, created: Created) -> None:
        self.created.emit((created.clinic, created.administrator))


def _details(typed: ClinicTyped) -> NewClinic:
    return NewClinic(
        name=typed.name,
        motto=typed.motto,
        address=typed.address,
        place=typed.place,
        pin=typed.pin,
        state_code=typed.state_code,
        phone=typed.phone,
        gstin=typed.gstin,
        logo_base64=typed.logo_base64,
        counter_code=typed.counter_code,
    )


def _refuse_wrong_field(name: str, typed: ClinicTyped) -> None:
    """The clinic's own rules, for one field among others that are not filled in yet."""
    if name == "phone":
        phone(typed.phone)
        return
    alone = NewClinic(name="-", state_code=typed.state_code)
    refuse_wrong_details(alone.model_copy(update={name: getattr(typed, name)}))
