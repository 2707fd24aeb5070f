"""Answers the page, and the window before any clinic is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.backup_search import FoundBackup
from narayaneeyam_clinic.store.restore import LookedInto, require_restore
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.backup.restore_form import RestoreAsked, Restored
from narayaneeyam_desktop.backup.restore_page import RestorePage
from narayaneeyam_desktop.backup.restore_window import RestoreWindow
from narayaneeyam_desktop.backup.restore_work import Looking, PuttingAway, PuttingInPlace, field_of, search
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.wording import sentence


class RestoreController(Controller):
    """With a clinic open the person needs the right to restore (BAK-9)."""

    def __init__(self, page: RestorePage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        self._login = ""
        page.form.look_wanted.connect(self._look)
        page.form.restore_wanted.connect(self._restore)
        page.form.away_wanted.connect(self._put_away)
        page.form.open_wanted.connect(self._open)

    def opened(self, arguments: dict[str, object]) -> None:
        backup = arguments.get("backup")
        self.page.form.go_back()
        self.page.start(backup if isinstance(backup, Path) else None)
        self.desk.apart(self, lambda _clinic: search(), done=self._found)

    def _found(self, found: list[FoundBackup]) -> None:
        self.page.form.show_found(found)

    def _look(self, asked: RestoreAsked) -> None:
        actor, self._login = self.desk.actor, asked.login

        def work(clinic: Clinic) -> LookedInto:
            require_restore(clinic, actor)
            return Looking(asked, (clinic.folder, clinic.key))()

        self.desk.apart(self, work, done=self.page.form.show_looked, failed=self._refused, disables=self.page.go_action)

    def _restore(self, looked: LookedInto) -> None:
        actor, putting = self.desk.actor, PuttingInPlace(looked, self._login)

        def work(clinic: Clinic) -> Restored:
            require_restore(clinic, actor)
            return putting()

        self.desk.apart(self, work, done=self.page.form.show_done, failed=self._refused, disables=self.page.go_action)

    def _put_away(self, looked: LookedInto) -> None:
        putting = PuttingAway(looked)
        self.desk.apart(self, lambda _clinic: putting(), done=self._is_away)

    def _is_away(self, _nothing: None) -> None:
        pass

    def _open(self, done: Restored) -> None:
        self.desk.go_to_clinic(done.folder, done.login)

    def _refused(self, refused: Refused) -> None:
        self.page.form.show_problem(field_of(refused), self.desk.refused(refused))


def make_restore(desk: Desk) -> RestorePage:
    """The page with its controller."""
    page = RestorePage()
    RestoreController(page, desk)
    return page


class RestoreWindowController(QObject):
    """While no clinic is open, an administrator's password or the recovery code is the right (BAK-9).

    Signals:
        done: the restored clinic is to be opened (Restored).
    """

    done = Signal(object)

    def __init__(self, window: RestoreWindow, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        self._login = ""
        window.form.look_wanted.connect(self._look)
        window.form.restore_wanted.connect(self._restore)
        window.form.away_wanted.connect(self._put_away)
        window.form.open_wanted.connect(self.done)
        background.read(self, search, done=window.form.show_found, bulk=True)

    def _look(self, asked: RestoreAsked) -> None:
        self._login = asked.login
        self._background.change(self, Looking(asked), done=self._window.form.show_looked, failed=self._refused)

    def _restore(self, looked: LookedInto) -> None:
        putting = PuttingInPlace(looked, self._login, asks_right=True)
        self._background.change(self, putting, done=self._window.form.show_done, failed=self._refused)

    def _put_away(self, looked: LookedInto) -> None:
        self._background.change(self, PuttingAway(looked))

    def _refused(self, refused: Refused) -> None:
        self._window.form.show_problem(field_of(refused), sentence(refused))
