"""The window in which a new PC joins a clinic: where its server is, who sits here, the recovery code, and how far it is (LINK-14)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.first_run.recovery_step import RecoveryStep
from narayaneeyam_desktop.first_run.stepped_window import SteppedWindow
from narayaneeyam_desktop.found_hubs import HubShown
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.join_fields import JoinFields, JoinTyped
from narayaneeyam_desktop.widgets.small_parts import Tone, small_text
from narayaneeyam_desktop.widgets.work_strip import Progress, WorkStrip
from narayaneeyam_desktop.wording import sentence

_FIELDS, _RECOVERY, _WORK = range(3)
PREPARING = "preparing"
"""The part of the work that is the server's, before anything comes."""


@dataclass(frozen=True, slots=True)
class NewPcTyped:
    """The first step, as typed; never logged."""

    server: JoinTyped
    login: str
    password: str

    def __repr__(self) -> str:
        return f"NewPcTyped({self.server.address})"


class JoinWindow(SteppedWindow):
    """Three steps: what is typed, the recovery code of this PC, and the clinic coming over.

    Signals:
        begun: the first step is filled in; a recovery code is wanted (answered by `show_code`).
        join_wanted: (NewPcTyped, the recovery code as typed back).
        stop_wanted: the person does not want it any more, for now.
        anew_wanted: a joining that was begun earlier is to be thrown away.
        back_wanted: to the window before.
    """

    begun = Signal()
    join_wanted = Signal(object)
    stop_wanted = Signal()
    anew_wanted = Signal()
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(height=720)
        self._typed: NewPcTyped | None = None
        self.goes_on = False
        self.server = JoinFields()
        self.login = LineField(self.tr("Your login name in that clinic"), max_length=30)
        self.password = LineField(self.tr("Your password"), password=True)
        self.recovery = RecoveryStep()
        self.strip = WorkStrip()
        for step in (self._make_fields(), self.recovery, self._make_work()):
            self.steps.addWidget(step)
        self.problem.followed.connect(self.anew_wanted)
        self.strip.stop_wanted.connect(self.stop_wanted)
        self._show(_FIELDS)

    def show_hubs(self, hubs: Sequence[HubShown]) -> None:
        """Servers that answered on this network."""
        self.server.show_hubs(hubs)

    def show_code(self, code: str) -> None:
        """The recovery code of this PC's file, to be written down now."""
        if not self.goes_on:
            self.recovery.show_code(code)
        self._show(_RECOVERY)

    def show_progress(self, progress: Progress) -> None:
        """The clinic is coming over; it opens when all of it is here and verified."""
        self.problem.say("")
        self._show(_WORK)
        self.strip.follow(
            progress,
            self.tr("Fetching the clinic and verifying it…"),
            of_parts={PREPARING: self.tr("The server is preparing the clinic for this PC…")},
        )

    def show_refusal(self, refused: Refused) -> None:
        """Under the field to blame, on its step. What was fetched stays; going on begins there."""
        self.strip.end()
        words = sentence(refused)
        if refused.field == "recovery_code":
            self._show(_RECOVERY)
            self.recovery.show_problem(refused.field, words)
            return
        self._show(_FIELDS)
        self.server.show_problem(refused.field, words)

    def ask_code_of_before(self) -> None:
        """A joining was begun here with another recovery code: it goes on with that one, or is thrown away."""
        self.strip.end()
        self.goes_on = True
        self.recovery.ask_code_of_before(
            self.tr("This PC has begun to join before. Type the recovery code that was written down then, to go on.")
        )
        self._show(_RECOVERY)
        self.problem.say(
            self.tr("Is that code lost? Then what has come so far is thrown away, and the server makes a new code."),
            Tone.BLUE,
            link=self.tr("Begin anew"),
        )

    def start_anew(self) -> None:
        """From the first step; the code of the server was used up."""
        self.goes_on = False
        self.problem.say("")
        self.server.code.set_text("")
        self._show(_FIELDS)
        self.server.code.setFocus()

    def typed(self) -> NewPcTyped | None:
        """The first step; None, with a message under the field, when something is missing."""
        server = self.server.typed()
        if server is None:
            return None
        for field, words in (
            (self.login, self.tr("Type the login name.")),
            (self.password, self.tr("Type the password.")),
        ):
            if not field.text():
                field.show_problem(words)
                field.setFocus()
                return None
        return NewPcTyped(server, self.login.text(), self.password.text())

    def back(self) -> None:
        if self.steps.currentIndex() == _RECOVERY:
            self._show(_FIELDS)
        else:
            self.back_wanted.emit()

    def next(self) -> None:
        if self.steps.currentIndex() == _FIELDS:
            self._typed = self.typed()
            if self._typed is not None:
                self.begun.emit()
        elif self._typed is not None:
            self.join_wanted.emit((self._typed, self.recovery.typed_back.text()))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop_wanted.emit()
        super().closeEvent(event)

    def _make_fields(self) -> QWidget:
        words = small_text(
            self.tr(
                "The clinic is at a server already. Its administrator makes a code for this PC; the whole clinic is fetched,"
                " verified, and encrypted on this PC with a key of its own."
            ),
            "muted",
        )
        words.setWordWrap(True)
        self.server.body.insertWidget(0, words)
        self.server.setProperty("role", "")
        self.server.body.setContentsMargins(0, 0, 0, 0)
        self.server.add(login=self.login)
        self.server.add(password=self.password)
        self.server.close_with_problem()
        return self.server

    def _make_work(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        words = small_text(
            self.tr(
                "Keep this PC on. If the line breaks, go on later: what has come is kept. The clinic opens when all of it is"
                " here and was verified."
            ),
            "muted",
        )
        words.setWordWrap(True)
        column.addWidget(words)
        column.addWidget(self.strip)
        column.addStretch(1)
        return made

    def _show(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self.heading.setText(
            (self.tr("Join a clinic"), self.recovery.title, self.tr("The clinic is coming to this PC"))[step]
        )
        self.back_action.setVisible(step != _WORK)
        self.next_action.setVisible(step != _WORK)
        self.next_action.setText(self.tr("Join") if step == _RECOVERY else self.tr("Go on"))
        if step == _FIELDS:
            self.server.address.setFocus()
        elif step == _RECOVERY:
            self.recovery.focus_first()
