"""Hands for journeys in this process: the real session of a clinic, people who come and go by Ctrl+L, and only keys.

Nothing is faked but the clock and the printer.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.clinic_session import ClinicSession
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.translations import use_language
from tests.clinic_of_roles import PASSWORD, StandingClock

T = TypeVar("T")
Key = Qt.Key
CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
_MOST_TABS = 60
SHOTS = os.environ.get("NARAYANEEYAM_JOURNEY_SHOTS", "")


@dataclass
class Hands:
    """What people press at one PC. `keys` are control keys since `count_keys`, without those that go from field to field."""

    qtbot: QtBot
    clinic: Clinic
    clock: StandingClock
    background: Background
    session: ClinicSession
    printed: list[tuple[str, bytes]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)

    @property
    def window(self) -> MainWindow:
        assert self.session.window is not None
        return self.session.window

    @property
    def page(self) -> Any:
        return self.window.current_page()

    @property
    def said(self) -> str:
        """What stands in the quiet bar."""
        return self.window.message_bar.text()

    # The clock, and who is there.

    def at(self, day: date, hour: int, minute: int = 0) -> None:
        """It is that time in India now."""
        wanted = datetime.combine(day, time(hour, minute), INDIA).astimezone(UTC)
        assert wanted >= self.clock.now
        self.clock.now = wanted

    def comes(self, login: str) -> None:
        """Somebody else signs in at this PC by the quick switch."""
        self.press(Key.Key_L, CTRL)
        self.until(self.window.is_locked)
        self.quiet()
        self.press(Key.Key_Backtab, SHIFT)
        self.type(login)
        self.press(Key.Key_Return)
        self.type(PASSWORD)
        self.press(Key.Key_Return)
        self.until(lambda: not self.window.is_locked())
        self.quiet()

    def open(self, key: str, **arguments: object) -> Any:
        self.window.open_page(key, arguments)
        self.quiet()
        assert QApplication.activeWindow() is self.window, f"{key} showed a part of it as a window of its own"
        return self.page

    # Keys.

    def press(self, *keys_and_chord: Qt.Key | Qt.KeyboardModifier) -> None:
        """Keys one after the other; what each of them asks for has come before the next."""
        chord = NONE
        keys = []
        for one in keys_and_chord:
            if isinstance(one, Qt.Key):
                keys.append(one)
            else:
                chord = one
        for key in keys:
            self.keys.append(key.name.removeprefix("Key_"))
            QTest.keyClick(self.focus(), key, chord)
            self.quiet()

    def type(self, text: str) -> None:
        for character in text:
            QTest.keyClicks(self.focus(), character)

    def enter(self, *texts: str) -> None:
        """Each into a field, and Enter to the next one."""
        for text in texts:
            self.type(text)
            self.press(Key.Key_Return)

    def find(self, suggest: Any, text: str) -> None:
        """Letters, and Enter on what is suggested first."""
        self.to(suggest)
        self.type(text)
        self.until(suggest.is_list_open)
        self.press(Key.Key_Return)

    def to(self, widget: QWidget) -> None:
        """By Tab alone, as somebody without a mouse: whoever cannot be reached fails the journey."""
        goal = widget.focusProxy() or widget
        passed: list[str] = []
        for _ in range(_MOST_TABS):
            now = self.focus()
            if now is goal or goal.isAncestorOf(now):
                return
            passed.append(f"{type(now).__name__} {now.accessibleName()}")
            QTest.keyClick(now, Key.Key_Tab)
            QApplication.processEvents()
        raise AssertionError(f"{goal.accessibleName()} is not reached by Tab: {passed}")

    def write(self, widget: Any, text: str) -> None:
        """Into one field, in place of what stands there."""
        self.to(widget)
        self.press(Key.Key_A, CTRL)
        self.type(text)

    def row(self, view: QTableView, words: str) -> None:
        """Down until the row with these words is selected."""
        self.to(view)
        model = view.model()

        def is_there() -> bool:
            at = view.currentIndex().row()
            return any(words in str(model.index(at, column).data()) for column in range(model.columnCount()))

        QTest.keyClick(view, Key.Key_Home, CTRL)
        for _ in range(model.rowCount() + 1):
            if is_there():
                return
            QTest.keyClick(self.focus(), Key.Key_Down)
        raise AssertionError(f"no row of {words}")

    def answer(self, reason: str = "") -> None:
        """To the question that is asked: the reason, and F9."""
        self.until(_is_in_the_question)
        self.type(reason)
        self.press(Key.Key_F9)
        self.front()

    def front(self) -> None:
        """Without a window manager nobody gives the window the focus back when a question has gone."""
        self.until(lambda: QApplication.activeModalWidget() is None)
        with self.qtbot.waitActive(self.window):
            self.window.activateWindow()
        self.quiet()

    def count_keys(self) -> None:
        self.keys.clear()

    # Looking.

    def shown(self, view: QTableView, heading: str) -> list[str]:
        """What stands in one column of a table, from the top."""
        model = view.model()
        headings = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
        column = headings.index(heading)
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]

    def picture(self, name: str) -> None:
        """A picture of the window, where somebody asked for pictures."""
        if SHOTS:
            self.quiet()
            self.window.grab().save(f"{SHOTS}/{name}.png")

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds)

    def quiet(self) -> None:
        """Until nothing is read or written any more, and every answer is on the screen."""
        for _ in range(2):
            self._timers_have_run()
            self.qtbot.waitUntil(self.background.is_idle)

    def _timers_have_run(self) -> None:
        """What a page put off until the next event is done. Qt runs such timers only when nothing else is there, so on a busy
        machine once through its events is not enough: a timer of one's own, started last, runs last.
        """
        last = QTimer(singleShot=True, interval=0)
        last.start()
        self.until(lambda: not last.isActive())

    def focus(self) -> QWidget:
        """What has the focus; keys without it are a dead end."""
        self.until(lambda: QApplication.focusWidget() is not None)
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def actor(self, role: str) -> Actor:
        with self.clinic.reading(by=PROGRAM) as rd:
            return actor_of(rd.session, rd.session.query(User).filter_by(login=role).one())

    def see(self, role: str, read: Callable[..., T], *given: Any, **named: Any) -> T:
        """What stands in the file, as this person may read it."""
        with self.clinic.reading(by=self.actor(role)) as rd:
            return read(rd, *given, **named)

    def paper(self, begins: str) -> bytes:
        """The last paper whose title begins so."""
        self.until(lambda: any(title.startswith(begins) for title, _pdf in self.printed))
        return next(pdf for title, pdf in reversed(self.printed) if title.startswith(begins))


def _is_in_the_question() -> bool:
    question, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
    return question is not None and focus is not None and question.isAncestorOf(focus)


def hands_at(
    qtbot: QtBot, clinic: Clinic, clock: StandingClock, background: Background, printed: list[tuple[str, bytes]]
) -> Iterator[Hands]:
    """A session of this clinic with the receptionist in front."""
    with clinic.reading(by=PROGRAM) as rd:
        receptionist = actor_of(rd.session, rd.session.query(User).filter_by(login="receptionist").one())
    session = ClinicSession(clinic, receptionist, background)
    windows: list[MainWindow] = []
    session.shown.connect(windows.append)
    with qtbot.waitSignal(session.shown):
        session.start()
    windows[0].resize(1366, 768)
    with qtbot.waitActive(windows[0]):
        windows[0].activateWindow()
    hands = Hands(qtbot, clinic, clock, background, session, printed)
    hands.quiet()
    yield hands
    background.shutdown()
    for window in windows:
        if shiboken6.isValid(window):
            shiboken6.delete(window)
    use_language("en")
