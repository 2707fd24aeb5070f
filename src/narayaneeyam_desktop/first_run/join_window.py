"""The window in which a new PC joins a clinic: where its server is, who sits here, the recovery code, and how far it is (LINK-14)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.first_run.recovery_step import RecoveryStep
from narayaneeyam_desktop.frame.keys_overlay import keys_of_page
from narayaneeyam_desktop.frame.window_keys import WindowKeys
from narayaneeyam_desktop.theme.theme import dress, theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.join_fields import HubShown, JoinFields, JoinTyped
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone, small_text
from narayaneeyam_desktop.widgets.work_strip import Progress, WorkStrip
from narayaneeyam_desktop.wording import sentence

_FIELDS, _RECOVERY, _WORK = range(3)


@dataclass(frozen=True, slots=True)
class NewPcTyped:
    """The first step, as typed; never logged."""

    server: JoinTyped
    login: str
    password: str

    def __repr__(self) -> str:
        return f"NewPcTyped({self.server.address})"


class JoinWindow(QWidget):
    """Three steps: what is typed, the recovery code of this PC, and the clinic coming over.

    Signals:
        begun: the first step is filled in; a recovery code is wanted (answered by `show_code`).
        join_wanted: (NewPcTyped, the recovery code as typed back).
        stop_wanted: the person does not want it any more, for now.
        anew_wanted: a joining that was begun earlier is to be thrown away.
        print_wanted, file_chosen: the sheet of the recovery code, as in the set-up.
        back_wanted: to the window before.
        closing: the window was closed.
    """

    begun = Signal()
    join_wanted = Signal(object)
    stop_wanted = Signal()
    anew_wanted = Signal()
    print_wanted = Signal(str)
    file_chosen = Signal(object)
    back_wanted = Signal()
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        dress(self)
        size = theme().size
        self.setWindowTitle("Narayaneeyam")
        self._typed: NewPcTyped | None = None
        self.goes_on = False
        self.server = JoinFields()
        self.login = LineField(self.tr("Your login name in that clinic"), max_length=30)
        self.password = LineField(self.tr("Your password"), password=True)
        self.recovery = RecoveryStep()
        self.strip = WorkStrip()
        self._stack = QStackedWidget()
        self._stack.setProperty("role", "scrolled")
        for step in (self._make_fields(), self.recovery, self._make_work()):
            self._stack.addWidget(step)
        self._title = small_text("", "title")
        self._problem = Banner("", Tone.RED)
        self._problem.followed.connect(self.anew_wanted)
        self.back_action = QAction(self.tr("Back"), self)
        self.back_action.setShortcuts([QKeySequence("Esc"), QKeySequence("Alt+Left")])
        self.next_action = QAction(self.tr("Go on"), self)
        self.next_action.setShortcut(QKeySequence("F9"))
        for action, does in ((self.back_action, self._back), (self.next_action, self._next)):
            action.triggered.connect(does)
            self.addAction(action)
        self.keys = WindowKeys(self, self._keys_now)
        card = Card(margin=24)
        card.setFixedWidth(size(600))
        card.body.setSpacing(size(12))
        card.body.addWidget(self._title)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._stack)
        card.body.addWidget(scroll, 1)
        card.body.addWidget(self._problem)
        buttons = QHBoxLayout()
        buttons.addWidget(ActionButton.for_action(self.back_action))
        buttons.addStretch(1)
        buttons.addWidget(ActionButton.for_action(self.next_action, primary=True))
        card.body.addLayout(buttons)
        column = QVBoxLayout(self)
        column.addWidget(card, 1, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.keys.hint)
        room = self.screen().availableGeometry()
        self.resize(min(size(720), room.width()), min(size(720), room.height()))
        self.recovery.print_wanted.connect(self.print_wanted)
        self.recovery.file_chosen.connect(self.file_chosen)
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
        self._problem.say("")
        self._show(_WORK)
        self.strip.follow(progress, self.tr("Fetching the clinic and verifying it…"))

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
        self._problem.say(
            self.tr("Is that code lost? Then what has come so far is thrown away, and the server makes a new code."),
            Tone.BLUE,
            link=self.tr("Begin anew"),
        )

    def start_anew(self) -> None:
        """From the first step; the code of the server was used up."""
        self.goes_on = False
        self._problem.say("")
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

    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop_wanted.emit()
        self.closing.emit()
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
        self._stack.setCurrentIndex(step)
        self._title.setText(
            (self.tr("Join a clinic"), self.recovery.title, self.tr("The clinic is coming to this PC"))[step]
        )
        self.back_action.setVisible(step != _WORK)
        self.next_action.setVisible(step != _WORK)
        self.next_action.setText(self.tr("Join") if step == _RECOVERY else self.tr("Go on"))
        if step == _FIELDS:
            self.server.address.setFocus()
        elif step == _RECOVERY:
            self.recovery.focus_first()

    def _keys_now(self) -> list[tuple[str, str]]:
        keys = [each for each in keys_of_page(self) if each[0] != "F1"]
        return [*keys, (self.tr("Enter"), self.tr("Next field"))]

    def _back(self) -> None:
        if self._stack.currentIndex() == _RECOVERY:
            self._show(_FIELDS)
        else:
            self.back_wanted.emit()

    def _next(self) -> None:
        if self._stack.currentIndex() == _FIELDS:
            self._typed = self.typed()
            if self._typed is not None:
                self.begun.emit()
        elif self._typed is not None:
            self.join_wanted.emit((self._typed, self.recovery.typed_back.text()))
