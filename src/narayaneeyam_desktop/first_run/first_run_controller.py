"""Checks each step of the set-up with the clinic's own rules, and makes the clinic at the end."""

from __future__ import annotations

import base64
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.recovery_sheet import RecoverySheetPaper, recovery_sheet_pdf
from narayaneeyam_clinic.people.create_clinic import (
    Created,
    FirstAdministrator,
    NewClinic,
    create_clinic,
    refuse_wrong_details,
)
from narayaneeyam_clinic.people.passwords import hash_password
from narayaneeyam_clinic.people.users import login_name
from narayaneeyam_clinic.shared.clock import business_date, system_clock
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.phone import phone
from narayaneeyam_clinic.shared.places import data_home
from narayaneeyam_clinic.store.vault import new_recovery_code
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.first_run.first_run_window import FirstRunWindow
from narayaneeyam_desktop.first_run.steps import AdministratorTyped, ClinicTyped
from narayaneeyam_desktop.printing import print_pdf, printer_names, save_pdf
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.wording import sentence


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
        window.field_left.connect(self._check_field)
        window.print_wanted.connect(self._print)
        window.file_chosen.connect(self._save)

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
            name=typed.name, login=typed.login, password=typed.password, language=self._language
        )
        self._window.set_busy(True)

        def acceptable() -> str:
            return hash_password(typed.password, login=typed.login)

        self._background.read(self, acceptable, done=self._show_code, failed=self._window.show_refusal)

    def _show_code(self, _password_hash: str) -> None:
        self._window.set_busy(False)
        self._window.recovery.show_code(self._code)
        self._background.read(self, printer_names, done=self._window.recovery.show_printers)
        self._window.go_on()

    def _print(self, printer: str) -> None:
        paper = self._sheet()

        def sent() -> None:
            print_pdf(recovery_sheet_pdf(paper), "Recovery code", printer or None)

        self._background.read(self, sent, done=self._printed, failed=self._not_printed)

    def _save(self, file: Path) -> None:
        paper = self._sheet()
        self._background.read(
            self, lambda: save_pdf(recovery_sheet_pdf(paper), file), done=self._saved, failed=self._not_printed
        )

    def _sheet(self) -> RecoverySheetPaper:
        details = self._details
        assert details is not None  # the first step was found right before this one was shown
        place = " ".join(part for part in (details.place, details.pin) if part)
        head = Letterhead(
            name=details.name,
            motto=details.motto,
            address_lines=tuple(line for line in (details.address, place) if line),
            phone=details.phone,
            logo_png=base64.b64decode(details.logo_base64) if details.logo_base64 else None,
        )
        return RecoverySheetPaper(head, business_date(system_clock()), self._code)

    def _printed(self, _nothing: object) -> None:
        self._window.recovery.say(
            self.tr("The sheet was sent to the printer. Look that it is readable, then type the code from it."),
            Tone.LEAF,
        )

    def _saved(self, _nothing: object) -> None:
        self._window.recovery.say(
            self.tr("The sheet was saved. Print it, or move it to a stick: on this PC it protects nothing."), Tone.LEAF
        )

    def _not_printed(self, refused: Refused) -> None:
        self._window.recovery.say(sentence(refused), Tone.AMBER)

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
