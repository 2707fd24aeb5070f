"""The work with one opened clinic: its main window, locking and signing in again, the look. Made by the composition root."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.diagnostics.at_work import AtWork
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.clinic_heading import ClinicHeading, clinic_heading
from narayaneeyam_clinic.people.sign_in import PersonToSignIn, people_to_sign_in, sign_in
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.after_a_crash import AfterACrash
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.backup_keeper import keeper_of
from narayaneeyam_desktop.closing_backup import ClosingBackup
from narayaneeyam_desktop.everywhere import look_everywhere
from narayaneeyam_desktop.frame.backup_line import BackupLine
from narayaneeyam_desktop.frame.pages_ahead import PagesAhead
from narayaneeyam_desktop.frame.person_watch import PersonWatch
from narayaneeyam_desktop.frame.recovered_line import RecoveredLine
from narayaneeyam_desktop.frame.sign_in_form import Credentials
from narayaneeyam_desktop.link_keeper import LinkKeeper
from narayaneeyam_desktop.look import look_keeper
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.news import News
from narayaneeyam_desktop.pages import all_pages
from narayaneeyam_desktop.read_ahead import ReadAhead
from narayaneeyam_desktop.translations import use_language

if TYPE_CHECKING:
    from pathlib import Path

    from narayaneeyam_desktop.frame.opened_pages import OpenedPages

# Milliseconds. Not 0: Qt would call at once, with what it is doing already.
_BREATH = 1
# The folder, the login name, and what is done with the file while it is closed, if anything.
Leaving = tuple["Path", str, "Callable[..., None] | None"]


class ClinicSession(QObject):
    """Lives from the first sign-in until the clinic is left or the program ends.

    Signals:
        shown: the main window stands (MainWindow); again after a change of the text size.
        clinic_wanted: as of the window.
        ended: after `end`: nothing uses the clinic any more, and it may be closed (Clinic).
    """

    shown = Signal(object)
    clinic_wanted = Signal(object)
    ended = Signal(object)

    def __init__(self, clinic: Clinic, actor: Actor, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clinic = clinic
        self.at_work = AtWork(clinic.folder)
        self._after_a_crash: AfterACrash | None = None
        self._told_of_crash: set[str] = set()
        self.window: MainWindow | None = None
        self._has_ended = False
        self._met: OpenedPages | None = None
        self._actor = actor
        self._background = background
        self._news = News(self)
        self._heading: ClinicHeading | None = None
        self._taken_down: MainWindow | None = None
        self.link = LinkKeeper(clinic, background, self)
        self.link.ended.connect(self._link_ended)
        self.backups = keeper_of(clinic, background, self.link)
        clinic.listen(self._news.hear)
        background.crashed.connect(self._crashed)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            look_keeper(application).resized.connect(self._lay_out_anew)

    def start(self) -> None:
        """Reads the heading and shows the window."""
        clinic, actor = self.clinic, self._actor

        def heading() -> ClinicHeading:
            with clinic.reading(by=actor) as rd:
                return clinic_heading(rd)

        self._background.read(self, heading, done=self._begin)

    def _stands(self) -> MainWindow | None:
        """The window as long as the work goes on: what was put off for a moment may come after the end."""
        return None if self._has_ended else self.window

    def end(self) -> None:
        """Closes the window; the clinic itself is closed by whoever opened it."""
        self._has_ended = True
        if self.window is not None:
            # Held until Qt has taken it down: a window whose Python half is gone first stumbles over its own event filters.
            self.window.close()
            self.window.deleteLater()
        self.backups.end()
        self.link.end()

    def _link_ended(self) -> None:
        self.at_work.end()
        self.ended.emit(self.clinic)
        self.deleteLater()

    def _begin(self, heading: ClinicHeading) -> None:
        # Window, page, its styling and first painting each in an event of its own: together they would hold the screen up (HOUSE-35).
        self._heading = heading
        use_language(self._actor.language)
        self._new_window(heading)
        QTimer.singleShot(_BREATH, self, self._meet_person)

    def _meet_person(self) -> None:
        window = self._stands()
        if window is not None:
            self._met = window.people.meet(self._actor)
            ReadAhead(self._background, window, self._actor)
            QTimer.singleShot(_BREATH, self, self._lay_page)

    def _lay_page(self) -> None:
        if self._stands() is None or self._met is None:
            return
        if self._met.make_rest():
            QTimer.singleShot(_BREATH, self, self._lay_page)
        else:
            self._met.put_by()
            QTimer.singleShot(_BREATH, self, self._show_person)

    def _show_person(self) -> None:
        window = self._stands()
        if window is not None:
            window.show_person(self._actor)
            if self._after_a_crash is not None:
                self._after_a_crash.meet(self._actor)
            if not window.isVisible():
                QTimer.singleShot(_BREATH, self, self._show_window)

    def _show_window(self) -> None:
        window = self._stands()
        if window is not None:
            window.show()
            self.shown.emit(window)
            self.link.begin()
            self.backups.begin()

    def _new_window(self, heading: ClinicHeading) -> MainWindow:
        window = MainWindow(
            self.clinic,
            self._background,
            self._news,
            all_pages(),
            clinic_name=heading.name,
            motto=heading.motto,
            is_demo=heading.is_demo,
            link=self.link,
        )
        window.set_search(look_everywhere)
        window.sign_in_requested.connect(self._sign_in_again)
        window.lock_wanted.connect(self._lock)
        window.clinic_wanted.connect(self._leave)
        window.idle_watch.idle.connect(self._lock)
        BackupLine(window, self.backups.state_changed, is_demo=heading.is_demo)
        ClosingBackup(window, self.backups, self._background)
        if self.at_work.cut_off is not None:
            line = RecoveredLine(window.link_line)
            self._after_a_crash = AfterACrash(line, self.clinic, self._background, self._told_of_crash)
        PagesAhead(window)
        PersonWatch(window, self.clinic, self._background, self._news).look_at_settings()
        self.window = window
        return window

    def _lock(self) -> None:
        window, clinic = self.window, self.clinic
        if window is not None:
            window.lock()
            self._background.read(self, lambda: people_to_sign_in(clinic), done=self._show_people, replaces="people")

    def _show_people(self, people: Sequence[PersonToSignIn]) -> None:
        if self.window is not None:
            self.window.lock_screen.form.show_people([(each.login, each.name) for each in people])

    def _sign_in_again(self, credentials: Credentials) -> None:
        clinic = self.clinic
        self._background.change(
            self,
            lambda: sign_in(clinic, credentials.login, credentials.password),
            done=self._signed_in_again,
            failed=self._refused_again,
        )

    def _signed_in_again(self, actor: Actor) -> None:
        if self.window is not None:
            use_language(actor.language)
            self._actor = actor
            QTimer.singleShot(_BREATH, self, self._meet_person)

    def _refused_again(self, refused: Refused) -> None:
        if self.window is not None:
            self.window.lock_screen.form.show_refusal(refused)

    def _crashed(self, _error: BaseException) -> None:
        """Whoever types a password at that moment may try again: a form that waits for ever would lock them out (HOUSE-52)."""
        window = self._stands()
        if window is not None and window.is_locked():
            window.lock_screen.form.show_defect()

    def _leave(self, wanted: Leaving) -> None:
        self.clinic_wanted.emit(wanted)

    def _lay_out_anew(self) -> None:
        """Margins are set when a window is made, so a new window takes the place of the old one, unless words would be lost."""
        old = self.window
        if old is None or old.desk is None or self._heading is None:
            return
        if old.has_unsaved():
            old.say(self.tr("The new size is complete when you have saved what is typed and chosen it again."))
            return
        place, actor, geometry = old.place(), old.desk.actor, old.geometry()
        new = self._new_window(self._heading)
        new.setGeometry(geometry)
        new.show_person(actor)
        if place is not None:
            new.open_page(*place)
        new.show()
        self._taken_down = old  # held, as in `end`
        old.close()
        old.deleteLater()
        self.shown.emit(new)
