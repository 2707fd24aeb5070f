"""Checks each step of the set-up with the clinic's own rules, and makes the clinic at the end."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from narayaneeyam_clinic.billing.gstin import gstin
from narayaneeyam_clinic.people.create_clinic import (
    Created,
    FirstAdministrator,
    NewClinic,
    create_clinic,
    refuse_wrong_details,
)
from narayaneeyam_clinic.people.passwords import hash_password
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.places import data_home
from narayaneeyam_clinic.store.vault import new_recovery_code
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.first_run.first_run_window import FirstRunWindow
from narayaneeyam_desktop.first_run.steps import AdministratorTyped, ClinicTyped


class FirstRunController(QObject):
    """Answers the set-up window.

    Signals:
        created: (Clinic, Actor): the clinic is made and its administrator signed in.
    """

    created = Signal(object)

    def __init__(self, window: FirstRunWindow, background: Background, *, language: str) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        self._language = language
        self._details: NewClinic | None = None
        self._administrator: FirstAdministrator | None = None
        # Made once: going back and forth must not change what was already written down.
        self._code = new_recovery_code()
        window.clinic_typed.connect(self._check_clinic)
        window.administrator_typed.connect(self._check_administrator)
        window.finish_requested.connect(self._make)
        window.clinic.gstin.finished.connect(self._check_gstin)

    def _check_gstin(self) -> None:
        field = self._window.clinic.gstin
        if not field.text():
            return
        try:
            gstin(field.text().upper(), field="gstin")
        except Refused as refused:
            self._window.show_refusal(refused)

    def _check_clinic(self, typed: ClinicTyped) -> None:
        details = NewClinic(
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
        try:
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
        self._administrator = FirstAdministrator(
            name=typed.name, login=typed.login, password=typed.password, language=self._language
        )
        self._window.set_busy(True)

        def acceptable() -> str:
            return hash_password(typed.password, login=typed.login)

        self._background.read(self, acceptable, done=self._show_code, failed=self._window.show_refusal)

    def _show_code(self, _password_hash: str) -> None:
        self._window.set_busy(False)
        self._window.recovery.show_code(self._code)
        self._window.go_on()

    def _make(self, typed_back: str) -> None:
        details, administrator, code = self._details, self._administrator, self._code
        if details is None or administrator is None:
            return

        def made() -> Created:
            return create_clinic(
                data_home(), details, administrator, recovery_code=code, recovery_typed_back=typed_back
            )

        self._background.change(self, made, done=self._made, failed=self._window.show_refusal)

    def _made(self, created: Created) -> None:
        self.created.emit((created.clinic, created.administrator))
