"""The composition root: builds the parts of the program, connects them, and ends them in order.

The sign-in window comes first; what needs the database libraries is imported while the person types.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import narayaneeyam_desktop.plain_imports  # noqa: F401  # first: what follows is imported the plain way

# isort: split
import shiboken6
from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from narayaneeyam_clinic.shared.places import clinic_folders, data_home, resources
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.crash_reports import report_uncaught, write_report
from narayaneeyam_desktop.look import look_keeper
from narayaneeyam_desktop.read_ahead import ReadAhead
from narayaneeyam_desktop.remembered import remember, remembered
from narayaneeyam_desktop.sign_in.sign_in_controller import SignInController
from narayaneeyam_desktop.sign_in.sign_in_window import SignInWindow
from narayaneeyam_desktop.translations import use_language
from narayaneeyam_desktop.widgets.small_parts import Tone

if TYPE_CHECKING:
    from narayaneeyam_clinic.clinic import Clinic
    from narayaneeyam_clinic.people.actor import Actor
    from narayaneeyam_clinic.shared.errors import Refused
    from narayaneeyam_desktop.backup.restore_form import Restored
    from narayaneeyam_desktop.backup.restore_window import RestoreWindow
    from narayaneeyam_desktop.clinic_session import ClinicSession, Leaving
    from narayaneeyam_desktop.closed_work import ClosedWork
    from narayaneeyam_desktop.first_run.first_run_window import FirstRunWindow
    from narayaneeyam_desktop.first_run.join_window import JoinWindow
    from narayaneeyam_desktop.main_window import MainWindow


def make_application(arguments: Sequence[str]) -> QApplication:
    """The Qt application with its look and language, before any window."""
    # The style by its name: `setStyle` would bring in the many names of a style before the first window.
    application = QApplication([sys.argv[0], "-style", "Fusion", *arguments])
    application.setApplicationName("Narayaneeyam")
    # By it the desktop knows whose window it is, and which icon.
    application.setDesktopFileName("narayaneeyam")
    application.setWindowIcon(QIcon(str(resources() / "program" / "narayaneeyam.png")))
    # Numbers and dates are Indian whatever the operating system says.
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.India))
    look_keeper(application)
    use_language(str(remembered().value("look/language", "en")))
    return application


def run(arguments: Sequence[str]) -> int:
    """Runs the application until its window is closed; returns the exit code."""
    application = make_application(arguments)
    program = Program()
    report_uncaught(program.tell_of_defect)
    program.start()
    code = application.exec()
    program.end()
    return code


class Program(QObject):
    """Goes from sign-in (or first run) to the main window, and back.

    Signals:
        ready: the main window of a clinic stands (MainWindow).
    """

    ready = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.background = Background(self)
        self.sign_in_window: SignInWindow | None = None
        self.first_run_window: FirstRunWindow | None = None
        self.restore_window: RestoreWindow | None = None
        self.join_window: JoinWindow | None = None
        self.main_window: MainWindow | None = None
        self._session: ClinicSession | None = None
        self.background.crashed.connect(self._crashed)

    @property
    def clinic(self) -> Clinic | None:
        """The opened clinic, once somebody has signed in."""
        return None if self._session is None else self._session.clinic

    def start(self) -> None:
        """Shows the first window: sign-in, or the set-up when this PC has no clinic yet."""
        try:
            is_begun = bool(clinic_folders(data_home()))
        except PermissionError:
            is_begun = True  # another account's; the sign-in says so
        if is_begun:
            self._show_sign_in()
        else:
            self._show_first_run()

    def end(self) -> None:
        """Waits for the changes that were asked for, then closes the clinic."""
        self.background.shutdown()
        session, self._session = self._session, None
        windows = (self.sign_in_window, self.first_run_window, self.restore_window, self.join_window, self.main_window)
        for window in windows:
            # At once: what waits for the interpreter's own end is taken apart in no order, and complains.
            if window is not None and shiboken6.isValid(window):
                shiboken6.delete(window)
        self.sign_in_window = self.first_run_window = self.restore_window = self.join_window = self.main_window = None
        if session is not None:
            session.clinic.close()
            session.at_work.end()

    def tell_of_defect(self, report: Path) -> None:
        """A calm sentence; the work goes on."""
        words = self.tr("Something went wrong in the program. What was saved is safe. Report: {file}")
        if self.main_window is not None:
            self.main_window.say(words.format(file=report.name))
        elif self.sign_in_window is not None:
            self.sign_in_window.problem.say(words.format(file=report.name))

    def _crashed(self, error: BaseException) -> None:
        self.tell_of_defect(write_report(error))
        if self.sign_in_window is not None:
            self.sign_in_window.form.set_busy(False)

    def _show_sign_in(self) -> None:
        window = SignInWindow(str(remembered().value("look/language", "en")))
        controller = SignInController(window, self.background)
        controller.opened.connect(self._opened)
        window.language_chosen.connect(self._change_language)
        window.new_clinic_wanted.connect(self._show_first_run)
        window.restore_wanted.connect(self._show_restore)
        self.sign_in_window = window
        window.show()
        controller.begin()
        ReadAhead(self.background, window)

    def _change_language(self, language: str) -> None:
        remember("look/language", language)
        use_language(language)
        old = self.sign_in_window
        self._show_sign_in()
        if old is not None:
            old.close()
            old.deleteLater()

    def _show_first_run(self) -> None:
        # Imported here: the sign-in window does not wait for them.
        from narayaneeyam_clinic.people.default_motto import DEFAULT_MOTTO
        from narayaneeyam_clinic.shared.states import STATES
        from narayaneeyam_desktop.first_run.first_run_window import FirstRunWindow
        from narayaneeyam_desktop.first_run.late_controller import LateController

        states = sorted(STATES.items(), key=lambda state: state[1])
        window = FirstRunWindow(states, DEFAULT_MOTTO, str(remembered().value("look/language", "en")))
        controller = LateController(window, self.background)
        window.language_chosen.connect(self._reword_first_run)
        controller.created.connect(self._opened)
        window.restore_wanted.connect(self._show_restore)
        window.join_wanted.connect(self._show_join)
        self.first_run_window = window
        window.show()
        controller.read_in()

    def _reword_first_run(self, language: str) -> None:
        from narayaneeyam_clinic.shared.clock import business_date, system_clock
        from narayaneeyam_desktop.frame.rewording import Rewording

        remember("look/language", language)
        use_language(language)
        if self.first_run_window is not None:
            self.first_run_window.reword(Rewording(business_date(system_clock())))

    def _show_join(self) -> None:
        # Imported here, as above.
        from narayaneeyam_desktop.first_run.join_controller import JoinController
        from narayaneeyam_desktop.first_run.join_window import JoinWindow

        window = JoinWindow()
        controller = JoinController(window, self.background)
        controller.joined.connect(self._opened)
        window.back_wanted.connect(self._close_join)
        self.join_window = window
        window.show()

    def _close_join(self) -> None:
        if self.join_window is not None:
            self.join_window.close()
            self.join_window.deleteLater()
            self.join_window = None

    def _show_restore(self) -> None:
        # Imported here, as above.
        from narayaneeyam_desktop.backup.restore_controller import RestoreWindowController
        from narayaneeyam_desktop.backup.restore_window import RestoreWindow

        window = RestoreWindow()
        controller = RestoreWindowController(window, self.background)
        controller.done.connect(self._restored)
        window.back_wanted.connect(self._close_restore)
        self.restore_window = window
        window.show()

    def _close_restore(self) -> None:
        if self.restore_window is not None:
            self.restore_window.close()
            self.restore_window.deleteLater()
            self.restore_window = None

    def _restored(self, restored: Restored) -> None:
        before = (self.sign_in_window, self.first_run_window)
        self._sign_in_at(restored.folder, restored.login)
        for window in before:
            if window is not None:
                window.close()
                window.deleteLater()
        self.first_run_window = None
        self._close_restore()

    def _go_to_clinic(self, wanted: Leaving) -> None:
        """Ends the work with this clinic, does what it must be closed for, and signs in at it or another one."""
        folder, login, work = wanted
        session, self._session, self.main_window = self._session, None, None
        if session is not None:
            session.ended.connect(self._close)
        if work is None:
            self._sign_in_at(folder, login)
        else:
            # Imported here, as above.
            from narayaneeyam_desktop.closed_work import ClosedWork, ClosedWorker

            worker = ClosedWorker(ClosedWork(folder, login, work), self.background, self)
            worker.done.connect(self._worked_closed)
            if session is not None:
                session.ended.connect(worker.begin)
        if session is not None:
            session.end()

    def _worked_closed(self, ended: tuple[ClosedWork, Refused | None]) -> None:
        wanted, refused = ended
        self._sign_in_at(wanted.folder, wanted.login)
        if self.sign_in_window is not None:
            if refused is None:
                self.sign_in_window.problem.say(self.tr("The clinic's file has another key. Sign in."), Tone.LEAF)
            else:
                from narayaneeyam_desktop.wording import sentence

                self.sign_in_window.problem.say(sentence(refused), Tone.RED)

    def _close(self, clinic: Clinic) -> None:
        # After every change that was asked for.
        self.background.change(self, clinic.close)

    def _sign_in_at(self, folder: Path, login: str) -> None:
        remember("sign_in/clinic", folder.name)
        if login:
            remember("sign_in/login", login)
        self._show_sign_in()

    def _opened(self, opened: tuple[Clinic, Actor]) -> None:
        # Imported here: the rest of the program comes when somebody has signed in.
        from narayaneeyam_desktop.clinic_session import ClinicSession

        clinic, actor = opened
        session = ClinicSession(clinic, actor, self.background, self)
        session.shown.connect(self._shown)
        session.clinic_wanted.connect(self._go_to_clinic)
        self._session = session
        session.start()

    def _shown(self, window: MainWindow) -> None:
        self.main_window = window
        for before in (self.sign_in_window, self.first_run_window):
            if before is not None:
                before.close()
                before.deleteLater()
        self.sign_in_window = self.first_run_window = None
        self._close_join()
        self.ready.emit(window)
