"""A whole day through the screens, played in a process of its own by `test_a_day.py`; prints what came of it as JSON.

Reception registers two people who share a phone, the doctor sees both, the pharmacist dispenses, holds and resumes a
bill, sells over the counter, cancels one; the manager looks at the day.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import text

from narayaneeyam_clinic.demo.demo_staff import DEMO_PASSWORD
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.replay import check_deep
from narayaneeyam_desktop.crash_reports import report_uncaught
from narayaneeyam_desktop.demo import main_job
from narayaneeyam_desktop.demo.demo_home import use_demo_home
from narayaneeyam_desktop.demo.main_job import MainJob
from narayaneeyam_desktop.demo.play import SMALL
from narayaneeyam_desktop.demo.player import Player, Stuck
from narayaneeyam_desktop.frame.navigation import NavigationButton
from narayaneeyam_desktop.stall_watchdog import StallWatchdog
from narayaneeyam_desktop.startup import Program, make_application

Key = Qt.Key
GOPALAN = "Gopalan Nair"
_MOST_TABS = 80


class Mouse(QObject):
    """Counts what a mouse does; it is to be nothing (REACH-13)."""

    presses = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel):
            self.presses += 1
        return super().eventFilter(watched, event)


class ADay(MainJob):
    """The main job for two people, and what else a day brings."""

    def play(self) -> None:
        self._sign_in()
        self._register()
        self._register_husband()
        self._switch("hari", "The doctor comes")
        self._see(main_job.PATIENT, main_job.PRESCRIBED)
        self._see(GOPALAN, main_job.PRESCRIBED[1:2])
        self._switch("anitha", "The counter opens")
        self._dispense()
        self._take_money()
        self._sell_over_the_counter()
        self._switch("latha", "The manager looks")
        self._look_at_the_day()

    def _open(self, key: str) -> None:
        """By Alt and its number, or in the list at the left: nobody here has a mouse."""
        person = self._window.person_in_front()
        assert person is not None
        listed = [spec.key for spec in person.navigation()]
        number = listed.index(key) + 1
        if number < 10:
            self._player.press(Key(Key.Key_0 + number), chord=Qt.KeyboardModifier.AltModifier)
            return
        steps = number - 1 - listed.index(self._to_the_list())
        self._player.press(*[Key.Key_Down if steps > 0 else Key.Key_Up] * abs(steps), Key.Key_Return)

    def _to_the_list(self) -> str:
        """By Tab alone into the list of pages; of which page the button is that Tab came to."""
        for _ in range(_MOST_TABS):
            here = QApplication.focusWidget()
            if isinstance(here, NavigationButton):
                return here.spec.key
            self._player.press(Key.Key_Tab)
        raise Stuck("Tab does not come to the list of pages")

    def _to(self, field: QWidget) -> None:
        """By Tab alone."""
        for _ in range(_MOST_TABS):
            if field.hasFocus():
                return
            self._player.press(Key.Key_Tab)
        raise Stuck(f"Tab does not come to {field.accessibleName()}")

    def _register_husband(self) -> None:
        player = self._player
        with player.step("Register the husband on the same phone"):
            player.press(Key.Key_F2)
            player.type(main_job.MOBILE)
            player.settle()
            player.press(Key.Key_Return)
            player.type(GOPALAN)
            player.press(Key.Key_Return)
            player.type("70")
            player.press(Key.Key_Return)
            player.type("m")
            player.press(Key.Key_Return)
            player.type("Kottakkal")
            player.press(Key.Key_F9)

    def _see(self, patient: str, prescribed: tuple[tuple[str, ...], ...]) -> None:
        player = self._player
        with player.step(f"Consult {patient}"):
            self._open("consultations")
            player.settle()
            self._to_row_of(patient)
            player.press(Key.Key_Return)
            player.settle()
        self._write_note()
        with player.step(f"Prescribe for {patient}"):
            player.press(Key.Key_Insert)
            for name, *rest in prescribed:
                player.type(name)
                player.settle()
                player.press(Key.Key_Return)
                for value in rest:
                    player.type(value)
                    player.settle()
                    player.press(Key.Key_Return)
        self._finish()

    def _sell_over_the_counter(self) -> None:
        player = self._player
        with player.step("Hold a bill and sell another"):
            player.type("dasamoolarish")
            player.settle()
            player.press(Key.Key_Return)
            player.settle()
            player.press(Key.Key_F4)
            player.settle()
            player.press(Key.Key_F5)
            player.settle()
            self._to_row_of(GOPALAN)
            player.press(Key.Key_Return)
            player.settle()
            player.press(Key.Key_F9)
            player.settle()
        with player.step("Resume the held bill"):
            player.press(Key.Key_F4)
            player.settle()
            player.press(Key.Key_Return)
            player.settle()
            player.press(Key.Key_F9)
            player.settle()

    def _look_at_the_day(self) -> None:
        with self._player.step("The day"):
            self._open("day")
            self._player.settle()
        with self._player.step("The drawer is counted"):
            self._player.press(Key.Key_F9)
            self._player.settle()


def main() -> int:
    into = Path(sys.argv[1])
    into.mkdir(parents=True)
    use_demo_home(fresh=True, home=into / "home", size=SMALL)
    application = make_application([])
    mouse = Mouse()
    application.installEventFilter(mouse)
    defects: list[Path] = []
    report_uncaught(defects.append)
    program = Program()
    watchdog = StallWatchdog()
    # No pictures: taking one holds the screen up, which a day at the clinic does not.
    player = Player(program.background, None)
    stuck = ""
    try:
        ADay(program, player, DEMO_PASSWORD).play()
    except Stuck as trouble:
        stuck = str(trouble)
    stalls = watchdog.stop()
    application.removeEventFilter(mouse)
    place = program.main_window.place() if program.main_window is not None else None
    told_page = "" if place is None else place[0]
    assert program.clinic is not None
    with program.clinic.reading(by=PROGRAM) as rd:
        bills = rd.session.execute(
            text("SELECT number, title, payable, recipient_name FROM invoice ORDER BY rowid DESC LIMIT 3")
        ).all()
        drafts = rd.session.scalar(text("SELECT count(*) FROM draft WHERE state = 'held'"))
    told = {
        "stuck": stuck,
        "mouse": mouse.presses,
        "page": told_page,
        "defects": [one.name for one in defects],
        "longest_own_ms": round(watchdog.longest_own_seconds * 1000, 1),
        "stalls": [[one.seconds, one.own_seconds, one.stack] for one in stalls],
        "bills": [list(bill) for bill in bills],
        "held": drafts,
        "faults": [str(fault) for fault in check(program.clinic, PROGRAM) + check_deep(program.clinic, PROGRAM)],
        "keys": {step.title: step.keys for step in player.steps},
    }
    program.end()
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    code = main()
    os._exit(code)
