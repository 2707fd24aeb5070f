"""PCs of one clinic with their screens, and the real server's service between them without a network."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import shiboken6
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.sync.link_state import LinkKind
from narayaneeyam_clinic.sync.messages import Pushed
from narayaneeyam_clinic.sync.transport import Credentials, Place, Pulled, Unreachable
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.found_hubs import HubShown
from narayaneeyam_desktop.link_keeper import LinkKeeper
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.news import News
from narayaneeyam_desktop.pages import all_pages
from tests.clinic.sync.linked import ADDRESS, Line, World, meeting
from tests.clinic_of_roles import actor_with
from tests.desktop.patient_bot import PATIENCE_MS

_SLICE_SECONDS = 0.05


@dataclass(slots=True)
class ScreenLine(Line):
    """A line that can be cut off from another thread, as the real one; and that tells how long somebody listened."""

    stopped: threading.Event = field(default_factory=threading.Event)
    listening: threading.Event = field(default_factory=threading.Event)

    def pull(self, who: Credentials, epoch: int, after: int, wait: float) -> Pulled:
        until = time.monotonic() + wait
        if wait:
            self.listening.set()
        while True:
            if self.stopped.is_set():
                raise Unreachable("stopped")
            pulled = self._through(lambda: self.world.service.pull(who, epoch, after, min(wait, _SLICE_SECONDS)))
            if pulled.frames or time.monotonic() >= until:
                return pulled

    def push(self, who: Credentials, packed: bytes, at: Place | None = None) -> Pushed:
        if self.stopped.is_set():
            raise Unreachable("stopped")
        # Without slots' zero-argument super: the base is a dataclass with slots of its own.
        return Line.push(self, who, packed, at)

    def abort(self) -> None:
        self.stopped.set()


@dataclass(slots=True)
class Station:
    """One PC: its clinic, its threads, its window with one person at it."""

    qtbot: QtBot
    clinic: Clinic
    background: Background
    news: News
    link: LinkKeeper
    window: MainWindow
    lines: list[ScreenLine]
    crashes: list[BaseException]

    @property
    def line(self) -> ScreenLine:
        return self.lines[-1]

    @property
    def status(self) -> str:
        return self.window.top_bar.status.text().removeprefix("●").strip()

    def page(self) -> Any:
        """The page in front, of whatever kind."""
        page = self.window.current_page()
        assert page is not None
        return page

    def open(self, key: str, **arguments: object) -> Any:
        self.window.open_page(key, dict(arguments))
        self.settle()
        return self.page()

    def settle(self) -> None:
        """Until what was asked for the screen is answered."""
        self.qtbot.waitUntil(self.background.is_idle)

    def until(self, holds: Callable[[], bool], timeout: int = PATIENCE_MS) -> None:
        self.qtbot.waitUntil(holds, timeout=timeout)

    def until_up_to_date(self) -> None:
        self.until(lambda: self.link.state.kind is LinkKind.UP_TO_DATE and not self.link.state.waiting)

    def end(self) -> None:
        self.background.shutdown()
        if shiboken6.isValid(self.window):
            shiboken6.delete(self.window)
        crashed = [repr(one) for one in self.crashes]
        assert not crashed


def station(qtbot: QtBot, clinic: Clinic, world: World, login: str) -> Station:
    """The window of a clinic with the user of this name at it; its link follows the server of `world`."""
    background = Background()
    crashes: list[BaseException] = []
    background.crashed.connect(crashes.append)
    news = News(background)
    clinic.listen(news.hear)
    lines = [ScreenLine(world)]

    def connect(_row: object) -> ScreenLine:
        lines.append(ScreenLine(world, down=lines[-1].down))
        return lines[-1]

    def meet(address: str, code: object) -> object:
        return meeting(ScreenLine(world))(address, code)  # type: ignore[arg-type]

    link = LinkKeeper(
        clinic,
        background,
        background,
        meet=meet,  # type: ignore[arg-type]
        connect=connect,
        search=lambda: [HubShown("Hub of the clinic", ADDRESS)],
    )
    window = MainWindow(clinic, background, news, all_pages(), clinic_name="Sree Dhanwanthari Ayurveda", link=link)
    made = Station(qtbot, clinic, background, news, link, window, lines, crashes)
    window.show_person(actor_with(clinic, login))
    window.show()
    made.settle()
    link.begin()
    return made
