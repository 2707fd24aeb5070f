"""Answers the page, and the window before any clinic is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.restore import require_restore
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.backup.restore_form import RestoreAsked, Restored
from narayaneeyam_desktop.backup.restore_page import RestorePage
from narayaneeyam_desktop.backup.restore_window import RestoreWindow
from narayaneeyam_desktop.backup.restore_work import field_of, restored
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.wording import sentence


class RestoreController(Controller):
    """With a clinic open the person needs the right to restore (BAK-9)."""

    def __init__(self, page: RestorePage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        page.form.restore_wanted.connect(self._restore)
        page.form.open_wanted.connect(self._open)

    def opened(self, arguments: dict[str, object]) -> None:
        backup = arguments.get("backup")
        self.page.start(backup if isinstance(backup, Path) else None)

    def _restore(self, asked: RestoreAsked) -> None:
        actor = self.desk.actor

        def work(clinic: Clinic) -> Restored:
            require_restore(clinic, actor)
            return restored(asked)

        self.desk.apart(self, work, done=self.page.show_done, failed=self._refused, disables=self.page.go_action)

    def _open(self, done: Restored) -> None:
        self.desk.go_to_clinic(done.folder, done.login)

    def _refused(self, refused: Refused) -> None:
        self.page.form.show_problem(field_of(refused), self.desk.refused(refused))


class RestoreWindowController(QObject):
    """On a PC without a clinic the password or the recovery code is the right.

    Signals:
        done: the restored clinic is to be opened (Restored).
    """

    done = Signal(object)

    def __init__(self, window: RestoreWindow, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        window.form.restore_wanted.connect(self._restore)
        window.form.open_wanted.connect(self.done)

    def _restore(self, asked: RestoreAsked) -> None:
        self._background.change(self, _Restoring(asked), done=self._window.show_done, failed=self._refused)

    def _refused(self, refused: Refused) -> None:
        self._window.form.show_problem(field_of(refused), sentence(refused))


class _Restoring:
    def __init__(self, asked: RestoreAsked) -> None:
        self._asked = asked

    def __call__(self) -> Restored:
        return restored(self._asked)
