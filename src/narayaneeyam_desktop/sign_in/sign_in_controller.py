"""Finds the clinics on this PC and opens one with the name and password that were typed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.shared.places import data_home
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.frame.sign_in_form import Credentials
from narayaneeyam_desktop.read_ahead import AFTER_THE_FIRST_PAINT
from narayaneeyam_desktop.remembered import remember, remembered
from narayaneeyam_desktop.sign_in.sign_in_window import SignInWindow

if TYPE_CHECKING:
    from narayaneeyam_clinic.clinic import Clinic
    from narayaneeyam_clinic.people.actor import Actor
    from narayaneeyam_clinic.people.sign_in import ClinicOnDisk
    from narayaneeyam_desktop.sign_in.recover_form import Recovery


class SignInController(QObject):
    """Answers the sign-in window. The database libraries are imported on a reader thread, while the person types.

    Signals:
        opened: (Clinic, Actor).
    """

    opened = Signal(object)

    def __init__(self, window: SignInWindow, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        window.sign_in_requested.connect(self._open)
        window.recover_requested.connect(self._recover)

    def begin(self) -> None:
        """Fills the window. The clinics are looked for once it is on the screen: that reads in the database libraries."""
        self._window.start(str(remembered().value("sign_in/login", "")))
        QTimer.singleShot(AFTER_THE_FIRST_PAINT, self, self._find_clinics)

    def _find_clinics(self) -> None:
        self._background.read(self, _clinics, done=self._show_clinics)

    def _show_clinics(self, clinics: list[ClinicOnDisk]) -> None:
        names = [clinic.name for clinic in clinics]
        shown = [
            # A restored clinic stands beside the one before and has its name.
            (clinic.folder, f"{clinic.name} ({clinic.folder.name})" if names.count(clinic.name) > 1 else clinic.name)
            for clinic in clinics
        ]
        self._window.show_clinics(shown, _named(clinics, _last_chosen()))

    def _open(self, asked: tuple[object, Credentials]) -> None:
        folder, credentials = asked
        last = _last_chosen()

        def open_it() -> tuple[Clinic, Actor, Credentials]:
            # Imported here: the window stands before SQLAlchemy is read in (start-up promise, SPEED).
            from narayaneeyam_clinic.people.sign_in import open_clinic

            clinic, actor = open_clinic(_folder(folder, last), credentials.login, credentials.password)
            _remember(clinic, credentials.login)
            return clinic, actor, credentials

        self._background.change(self, open_it, done=self._opened, failed=self._refused)

    def _recover(self, asked: tuple[object, Recovery]) -> None:
        folder, recovery = asked
        last = _last_chosen()

        def open_it() -> tuple[Clinic, Actor, Credentials]:
            from narayaneeyam_clinic.people.recover import open_with_recovery_code

            chosen = _folder(folder, last)
            clinic, actor = open_with_recovery_code(chosen, recovery.code, recovery.login, recovery.password)
            _remember(clinic, actor.login)
            return clinic, actor, Credentials(actor.login, recovery.password)

        self._background.change(self, open_it, done=self._opened, failed=self._window.recover.show_refusal)

    def _opened(self, answer: tuple[Clinic, Actor, Credentials]) -> None:
        clinic, actor, _credentials = answer
        self.opened.emit((clinic, actor))

    def _refused(self, refused: Refused) -> None:
        if isinstance(refused, ClinicFileError) and refused.code != "wrong_password":
            self._window.show_trouble(refused)
        else:
            self._window.form.show_refusal(refused)


def _clinics() -> list[ClinicOnDisk]:
    from narayaneeyam_clinic.people.sign_in import clinics_on_this_pc

    return clinics_on_this_pc(data_home())


def _last_chosen() -> str:
    """The name of the folder that was last opened on this PC, or restored."""
    return str(remembered().value("sign_in/clinic", ""))


def _named(clinics: list[ClinicOnDisk], name: str) -> Path | None:
    return next((clinic.folder for clinic in clinics if clinic.folder.name == name), None)


def _folder(chosen: object, last: str) -> Path:
    """Enter may be pressed before the list of clinics has come: then the one that it would have shown (BAK-20)."""
    if isinstance(chosen, Path):
        return chosen
    clinics = _clinics()
    return _named(clinics, last) or clinics[0].folder


def _remember(clinic: Clinic, login: str) -> None:
    """For the next start. Not on the screen's thread: it would wait for the disk."""
    remember("sign_in/login", login)
    remember("sign_in/clinic", clinic.folder.name)
