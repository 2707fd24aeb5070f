"""The real application in a process and a data folder of its own, worked by keys; told on stdin what a person does there.

One line of JSON for each thing: ["register", "Lakshmi Nair"]; the answer is one line of JSON. `test_two_windows.py` has two.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_desktop.crash_reports import report_uncaught
from narayaneeyam_desktop.demo.main_job import MainJob
from narayaneeyam_desktop.demo.player import Player, Stuck
from narayaneeyam_desktop.startup import Program, make_application
from narayaneeyam_desktop.widgets.action_button import LinkButton
from narayaneeyam_desktop.widgets.ask import Question
from tests.clinic_of_roles import PASSWORD

Key = Qt.Key
PRESCRIBED = ("Dasamoolarishtam", "15", "1-0-1 AF", "", "15")


class AWindow(MainJob):
    """What people do at one PC."""

    def sign_in(self, login: str) -> None:
        self._program.start()
        window = self._program.sign_in_window
        self._player.wait_for("the sign-in window", lambda: window is not None and window.isVisible())
        self._player.settle()
        self._player.type(login)
        self._player.press(Key.Key_Return)
        self._player.type(PASSWORD)
        self._player.press(Key.Key_Return)
        self._player.wait_for("the main window", lambda: self._program.main_window is not None)
        self._player.settle()

    def join(self, address: str, code: str, login: str) -> None:
        """On a PC that has nothing: the third way of the first window."""
        self._program.start()
        first = self._program.first_run_window
        assert first is not None
        way = next(link for link in first.findChildren(LinkButton) if "Join" in link.text())
        QTest.mouseClick(way, Qt.MouseButton.LeftButton)
        window = self._program.join_window
        assert window is not None
        self._player.wait_for("the window", lambda: window.isActiveWindow() and window.server.address.hasFocus())
        for text in (address, code, login):
            self._player.type(text)
            self._player.press(Key.Key_Return)
        self._player.type(PASSWORD)
        self._player.press(Key.Key_F9)
        self._player.wait_for("the recovery code", window.recovery.isVisible)
        self._player.type(window.recovery.code.text().replace("\n", "").replace(" ", ""))
        self._player.press(Key.Key_F9)
        self._player.wait_for("the clinic", lambda: not self._is_joining() or window.server.isVisible())
        if self._is_joining():
            fields = {name: field.message() for name, field in window.server.fields.items() if field.has_problem()}
            raise Stuck(f"joining: {fields} {window.server.problem.text()} {window.recovery.typed_back.message()}")
        self._player.settle()

    def _is_joining(self) -> bool:
        return self._program.main_window is None

    def switch(self, login: str) -> None:
        self._switch(login, f"{login} comes")

    def register(self, name: str) -> None:
        player = self._player
        self._window.open_page("today", {})
        player.settle()
        player.press(Key.Key_F2)
        for text in ("9000012345", name):
            player.type(text)
            player.settle()
            player.press(Key.Key_Return)
        for text in ("42", "f", "Kottakkal"):
            player.type(text)
            player.press(Key.Key_Return)
        player.settle()
        player.press(Key.Key_F9)
        player.settle()

    def consult(self, name: str) -> None:
        player = self._player
        self._window.open_page("consultations", {})
        player.settle()
        self._to_row_of(name)
        player.press(Key.Key_Return)
        player.settle()
        self._write_note()
        player.press(Key.Key_Insert)
        medicine, *rest = PRESCRIBED
        player.type(medicine)
        player.settle()
        player.press(Key.Key_Return)
        for value in rest:
            player.type(value)
            player.settle()
            player.press(Key.Key_Return)
        self._finish()

    def bill(self, name: str) -> None:
        player = self._player
        self._window.open_page("counter", {})
        player.settle()
        player.press(Key.Key_F5)
        player.settle()
        self._to_row_of(name)
        player.press(Key.Key_Return)
        player.settle()
        self._take_money()

    def join_server(self, address: str, code: str) -> None:
        """By the Sync page; also to another server than before."""
        self._window.open_page("sync", {})
        self._player.settle()
        page: Any = self._window.current_page()
        if page.faces.currentIndex() == 0:
            self._player.press(Key.Key_F6)
        page.join_form.address.set_text(address)
        page.join_form.code.setFocus()
        self._player.type(code)
        self._player.press(Key.Key_F9)
        question = page.findChild(Question)
        assert question is not None
        question.yes.click()
        # Without a window manager nobody gives the window the focus back when the question has gone.
        self._window.activateWindow()
        self._player.wait_for("the server", lambda: page.faces.currentIndex() == 0 and not page.strip.is_working())

    def try_now(self) -> None:
        self._window.open_page("sync", {})
        self._player.settle()
        self._player.press(Key.Key_F9)

    def until(self, table: str, count: int) -> None:
        """Until so many rows of it are here."""
        self._player.wait_for(f"{count} in {table}", lambda: self.count(table) >= count)

    def until_status(self, begins: str) -> str:
        self._player.wait_for(f"the state {begins}", lambda: self.status().startswith(begins))
        return self.status()

    def count(self, table: str) -> int:
        assert self._program.clinic is not None
        with self._program.clinic.reading(by=PROGRAM) as rd:
            return int(rd.session.connection().exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())

    def status(self) -> str:
        return self._window.top_bar.status.text().removeprefix("●").strip()

    def folder(self) -> str:
        assert self._program.clinic is not None
        return str(self._program.clinic.folder)

    def end(self) -> str:
        """Closes the clinic; its key, for whoever compares the files."""
        assert self._program.clinic is not None
        key = self._program.clinic.key.hex()
        self._program.end()
        return key


class Told(QObject):
    """Reads what is to be done, does it, and answers; in between the application lives on."""

    def __init__(self, window: AWindow, defects: list[Path]) -> None:
        super().__init__()
        self._window, self._defects = window, defects
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._do)

    def _do(self) -> None:
        line = sys.stdin.readline()
        what, *given = json.loads(line) if line else ["end"]
        self._notifier.setEnabled(False)
        try:
            answer: dict[str, object] = {"answer": getattr(self._window, what)(*given)}
        except Exception as trouble:  # noqa: BLE001  # told to the test, which fails with it
            answer = {"trouble": f"{trouble!r}\n{traceback.format_exc()}"}
        answer["defects"] = [one.read_text(encoding="utf-8") for one in self._defects]
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
        self._notifier.setEnabled(True)
        if what == "end":
            QApplication.quit()


def main() -> int:
    application = make_application([])
    application.setQuitOnLastWindowClosed(False)
    defects: list[Path] = []
    report_uncaught(defects.append)
    program = Program()
    # Other work of this machine may hold it up for long; what is slow by itself is found elsewhere.
    window = AWindow(program, Player(program.background, None, patience_seconds=120), PASSWORD)
    told = Told(window, defects)
    code = application.exec()
    del told
    return code


if __name__ == "__main__":
    code = main()
    os._exit(code)
