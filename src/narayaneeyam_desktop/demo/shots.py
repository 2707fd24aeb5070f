"""Pictures of every page: light, dark, 125 %, Malayalam and Hindi, at the commonest clinic screen. Only ever of a demo clinic."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.demo.demo_staff import DEMO_PASSWORD
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.clinic_heading import ClinicHeading, clinic_heading
from narayaneeyam_clinic.people.sign_in import open_clinic, sign_in
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.crash_reports import report_uncaught, write_report
from narayaneeyam_desktop.demo.demo_home import use_demo_home
from narayaneeyam_desktop.demo.inbox_example import example_detail, example_items
from narayaneeyam_desktop.demo.sync_example import example_page, example_state
from narayaneeyam_desktop.everywhere import look_everywhere
from narayaneeyam_desktop.inbox.inbox_page import InboxPage
from narayaneeyam_desktop.look import look_keeper
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.news import News
from narayaneeyam_desktop.pages import PageSpec, all_pages
from narayaneeyam_desktop.startup import make_application
from narayaneeyam_desktop.sync.sync_page import SyncPage
from narayaneeyam_desktop.theme.theme import apply_theme
from narayaneeyam_desktop.translations import use_language
from narayaneeyam_desktop.wording import sentence

SCREEN = (1366, 768)
# Whose eyes: together they may open every page.
LOGINS = ("admin", "hari", "deepa", "anitha", "latha")
_QUIET_CHECKS = 4
_CHECK_MILLISECONDS = 40


@dataclass(frozen=True, slots=True)
class Look:
    """One way the program can look."""

    name: str
    dark: bool = False
    scale: float = 1.0
    language: str = "en"


LOOKS = (
    Look("light"),
    Look("dark", dark=True),
    Look("125", scale=1.25),
    Look("malayalam", language="ml"),
    Look("hindi", language="hi"),
)
# Only taken when they are asked for by name.
MORE_LOOKS = (
    Look("malayalam-125", scale=1.25, language="ml"),
    Look("hindi-125", scale=1.25, language="hi"),
    Look("malayalam-dark", dark=True, language="ml"),
)


def refuse_real_clinic(heading: ClinicHeading) -> None:
    """Pictures of people's records are never taken."""
    if not heading.is_demo:
        raise Refused("not_a_demo", clinic=heading.name)


class Photographer(QObject):
    """Opens page after page, waits until nothing more is read, and takes the picture."""

    def __init__(
        self,
        clinic: Clinic,
        actors: Sequence[Actor],
        specs: Sequence[PageSpec],
        folder: Path,
        finished: Callable[[], None],
        looks: Sequence[Look] = LOOKS,
    ) -> None:
        super().__init__()
        self.background = Background(self)
        self.taken: list[Path] = []
        self.reports: list[Path] = []
        self._clinic, self._actors, self._specs, self._folder = clinic, actors, specs, folder
        self._finished, self._looks = finished, looks
        self._heading = _heading(clinic, actors[0])
        self._steps = self._all_steps()
        self._window: MainWindow | None = None
        self._file = Path()
        self._quiet = 0
        self._timer = QTimer(self, interval=_CHECK_MILLISECONDS)
        self._timer.timeout.connect(self._look)
        self.background.crashed.connect(self._crashed)

    def start(self) -> None:
        self._next()
        self._timer.start()

    def note_report(self, report: Path) -> None:
        """A page could not be made or shown; the pictures end here."""
        self.reports.append(report)

    def _crashed(self, error: BaseException) -> None:
        self.note_report(write_report(error))

    def _look(self) -> None:
        self._quiet = self._quiet + 1 if self.background.is_idle() else 0
        if self._quiet < _QUIET_CHECKS or self._window is None:
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        self._window.grab().save(str(self._file))
        self.taken.append(self._file)
        self._next()

    def _next(self) -> None:
        self._quiet = 0
        following = next(self._steps, None)
        if following is None:
            self._timer.stop()
            self._put_away()
            self._finished()
        else:
            self._file = following

    def _all_steps(self) -> Iterator[Path]:
        """Brings one thing after another to the screen; yields the file its picture goes to."""
        for look in self._looks:
            use_language(look.language)
            application = QApplication.instance()
            if isinstance(application, QApplication):
                apply_theme(application, dark=look.dark, scale=look.scale)
            pictured: set[str] = set()
            for actor in self._actors:
                window = self._new_window(actor)
                for key, arguments in self._places(actor):
                    if key not in pictured:
                        pictured.add(key)
                        window.open_page(key, arguments)
                        yield self._folder / look.name / f"{key}.png"
                    if key == "sync" and "sync-joined" not in pictured and self._show_joined(window):
                        pictured.add("sync-joined")
                        yield self._folder / look.name / "sync-joined.png"
                    if key == "inbox" and "inbox-filled" not in pictured and self._show_questions(window):
                        pictured.add("inbox-filled")
                        yield self._folder / look.name / "inbox-filled.png"
            if self._window is not None:
                self._window.lock([(actor.login, actor.name) for actor in self._actors])
                yield self._folder / look.name / "lock.png"

    def _show_joined(self, window: MainWindow) -> bool:
        """The Sync page as in a clinic of four PCs, once for each look."""
        page = window.current_page()
        if not isinstance(page, SyncPage):
            return False
        now = self._clinic.clock()
        page.show_state(example_state(now))
        page.show_all(example_page(now))
        window.link_status.show_state(example_state(now))
        return True

    def _show_questions(self, window: MainWindow) -> bool:
        """The Inbox as it stands after two PCs wrote apart."""
        page = window.current_page()
        if not isinstance(page, InboxPage):
            return False
        now = self._clinic.clock()
        # Nothing of it is in the clinic: the controller is not asked for what is chosen.
        page.blockSignals(True)
        page.show_items(example_items(now))
        page.show_detail(example_detail(now))
        page.blockSignals(False)
        window.footer.show_actions(page.actions())
        return True

    def _places(self, actor: Actor) -> Iterator[tuple[str, dict[str, object]]]:
        """All pages of this person; what cannot be opened without a record gets an example from the clinic."""
        for spec in self._specs:
            if spec.permission is not None and not actor.may(spec.permission):
                continue
            if spec.example is None:
                yield spec.key, {}
                continue
            with self._clinic.reading(by=actor) as reading:
                arguments = spec.example(reading)
            if arguments is not None:
                yield spec.key, arguments

    def _new_window(self, actor: Actor) -> MainWindow:
        self._put_away()
        news = News(self)
        self._clinic.listen(news.hear)
        heading = self._heading
        window = MainWindow(
            self._clinic,
            self.background,
            news,
            self._specs,
            clinic_name=heading.name,
            motto=heading.motto,
            is_demo=heading.is_demo,
        )
        window.set_search(look_everywhere)
        window.setFixedSize(*SCREEN)
        window.show_person(actor)
        window.show()
        self._window = window
        return window

    def _put_away(self) -> None:
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
            self._window = None


def main(arguments: Sequence[str] | None = None) -> int:
    """`dev.py shots [--into FOLDER] [--clinic FOLDER] [--look NAME] [PAGE …]`; exit 1 for a clinic that is no demo, or after a defect."""
    parser = argparse.ArgumentParser(prog="dev.py shots", description=__doc__)
    parser.add_argument("--into", type=Path, default=Path("out") / "shots")
    parser.add_argument("--clinic", type=Path, help="the folder of a demo clinic; else the one in out/")
    by_name = {look.name: look for look in (*LOOKS, *MORE_LOOKS)}
    parser.add_argument("--look", action="append", choices=by_name, help="only this look; may be given again")
    parser.add_argument("pages", nargs="*", help="only these pages, by key")
    given = parser.parse_args(arguments)
    folder = given.clinic or use_demo_home()
    try:
        clinic, first = open_clinic(folder, LOGINS[0], DEMO_PASSWORD)
    except Refused as refused:
        sys.stderr.write(f"{sentence(refused)}\n")
        return 1
    try:
        refuse_real_clinic(_heading(clinic, first))
        actors = [*(sign_in(clinic, login, DEMO_PASSWORD) for login in LOGINS[1:]), first]
        looks = [by_name[name] for name in given.look] if given.look else LOOKS
        return _take(clinic, actors, given.into, given.pages, looks)
    except Refused as refused:
        sys.stderr.write(f"{sentence(refused)}\n")
        return 1
    finally:
        clinic.close()


def _take(clinic: Clinic, actors: Sequence[Actor], into: Path, only: Sequence[str], looks: Sequence[Look]) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application([])
    look_keeper(application).rest()
    specs = [spec for spec in all_pages() if not only or spec.key in only]
    photographer = Photographer(clinic, actors, specs, into, application.quit, looks)
    application.setQuitOnLastWindowClosed(False)
    report_uncaught(photographer.note_report)
    photographer.start()
    application.exec()
    photographer.background.shutdown()
    sys.stdout.write(f"{len(photographer.taken)} pictures in {into}\n")
    for report in photographer.reports:
        sys.stderr.write(f"a page failed: {report}\n")
    return 1 if photographer.reports else 0


def _heading(clinic: Clinic, actor: Actor) -> ClinicHeading:
    with clinic.reading(by=actor) as reading:
        return clinic_heading(reading)


if __name__ == "__main__":
    sys.exit(main())
