"""The main job, step by step, as reception, doctor and pharmacist do it on one PC by quick switch."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QWidget

from narayaneeyam_desktop.demo.player import Player
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.startup import Program

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier

PATIENT = "Lakshmi Nair"
MOBILE = "9000012345"
DOCTOR = "Hari"
# Name typed, dose, when, with, days.
PRESCRIBED = (
    ("dasamoolarish", "25", "1-0-1 AF", "warm water", "15"),
    ("balarisht", "15", "1-0-1 AF", "", "15"),
    ("triphala choornam 100", "5", "HS", "honey", "15"),
)


class MainJob:
    """Plays the job with a player's hands."""

    def __init__(self, program: Program, player: Player, password: str) -> None:
        self._program, self._player, self._password = program, player, password

    def play(self) -> None:
        """From the sign-in window to the printed invoice."""
        self._sign_in()
        self._register()
        self._switch("hari", "Doctor signs in by quick switch")
        self._call_in()
        self._write_note()
        self._prescribe()
        self._finish()
        self._switch("anitha", "Pharmacist signs in by quick switch")
        self._dispense()
        self._take_money()

    @property
    def _window(self) -> MainWindow:
        window = self._program.main_window
        assert window is not None
        return window

    def _sign_in(self) -> None:
        player = self._player
        with player.step("Reception signs in"):
            self._program.start()
            window = self._program.sign_in_window
            player.wait_for("the sign-in window", lambda: window is not None and window.isVisible())
            player.picture("Sign in")
            player.type("deepa")
            player.press(Key.Key_Return)
            player.type(self._password)
            player.press(Key.Key_Return)
            player.wait_for("the main window", lambda: self._program.main_window is not None)

    def _register(self) -> None:
        player = self._player
        with player.step("Register and give a token"):
            player.press(Key.Key_F2)
            player.type(MOBILE)
            player.press(Key.Key_Return)
            player.type(PATIENT)
            player.press(Key.Key_Return)
            player.type("42")
            player.press(Key.Key_Return)
            player.type("f")
            player.press(Key.Key_Return)
            player.type("Kottakkal")
            player.settle()
            player.picture("Registration typed")
            self._choose_doctor()
            player.press(Key.Key_F9)
            player.settle()

    def _choose_doctor(self) -> None:
        # The doctor stands as chosen last; letters find another one.
        player, page = self._player, self._window.current_page()
        player.press(Key.Key_Return)
        player.type(DOCTOR.split()[0].lower())
        player.wait_for(DOCTOR, lambda: DOCTOR in page.panel.doctor.input.currentText())  # type: ignore[union-attr]

    def _switch(self, login: str, title: str) -> None:
        player = self._player
        with player.step(title):
            player.press(Key.Key_L, chord=CTRL)
            player.wait_for("the lock", self._window.is_locked)
            player.settle()
            # The password of who has locked would come first; the name is one field above.
            player.press(Key.Key_Backtab)
            player.type(login)
            player.press(Key.Key_Return)
            player.type(self._password)
            player.press(Key.Key_Return)
            player.wait_for("the desk", lambda: not self._window.is_locked())

    def _open(self, key: str) -> None:
        """The page of this key."""
        self._window.open_page(key, {})

    def _to(self, field: QWidget) -> None:
        """Into this field."""
        self._player.focus(field)

    def _call_in(self) -> None:
        player = self._player
        with player.step("Call the patient in"):
            self._open("consultations")
            player.settle()
            self._to_row_of(PATIENT)
            player.press(Key.Key_Return)
            player.settle()

    def _write_note(self) -> None:
        player = self._player
        with player.step("Vitals concern and diagnosis"):
            page = self._window.current_page()
            self._to(page.vitals.fields["blood_pressure"].input)  # type: ignore[union-attr]
            for value in ("128/82", "74", "36.8", "98"):
                player.type(value)
                player.press(Key.Key_Return)
            self._to(page.concern.input)  # type: ignore[union-attr]
            player.type("Low back pain, 3 weeks, worse on waking; stiffness after sitting.")
            self._to(page.diagnoses.search.input)  # type: ignore[union-attr]
            player.type("Katigraha")
            player.settle()
            player.press(Key.Key_Return)

    def _prescribe(self) -> None:
        player = self._player
        with player.step("Prescribe three medicines"):
            player.press(Key.Key_Insert)
            for name, *rest in PRESCRIBED:
                player.type(name)
                player.settle()
                player.press(Key.Key_Return)
                for value in rest:
                    player.type(value)
                    player.settle()
                    player.press(Key.Key_Return)

    def _finish(self) -> None:
        player = self._player
        with player.step("Finish and sign"):
            player.press(Key.Key_F9)
            player.settle()

    def _dispense(self) -> None:
        player = self._player
        with player.step("Load the waiting prescription"):
            self._open("counter")
            player.settle()
            player.press(Key.Key_F5)
            player.settle()
            player.picture("Prescriptions waiting")
            self._to_row_of(PATIENT)
            player.press(Key.Key_Return)

    def _take_money(self) -> None:
        player = self._player
        with player.step("Take the money and print"):
            player.press(Key.Key_F9)
            player.settle()

    def _to_row_of(self, name: str) -> None:
        """Down in the table that is on screen until the row of this person is selected."""
        player = self._player
        view = next(view for view in self._window.findChildren(QTableView) if view.isVisible())
        model = view.model()

        def is_there() -> bool:
            row = view.currentIndex().row()
            return any(name in str(model.index(row, column).data()) for column in range(model.columnCount()))

        for _ in range(model.rowCount()):
            if is_there():
                return
            player.press(Key.Key_Down)
        player.wait_for(f"the row of {name}", is_there)
