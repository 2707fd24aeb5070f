"""The clinic's server on this PC: whether it runs, where the other PCs find it, a code for them (LINK-18, LINK-19)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.own_hub import HubKind, HubState
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.ask import ask
from narayaneeyam_desktop.widgets.field import CheckField
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone, small_text
from narayaneeyam_desktop.widgets.work_strip import Progress, WorkStrip


class HubPage(Page):
    """One card.

    Signals:
        start_wanted: the server is to begin; with True the clinic of this PC joins it at once (bool).
        stop_wanted: it is to end; the person has said yes.
        code_wanted: a code for another PC.
        begin_with_pc_wanted: whether it begins when this person signs in to the PC (bool).
        look_wanted: everything once more.
    """

    start_wanted = Signal(bool)
    stop_wanted = Signal()
    code_wanted = Signal()
    begin_with_pc_wanted = Signal(bool)
    look_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Server on this PC"), parent)
        self._state: HubState | None = None
        self._is_alone = False
        self.card = Card()
        self.result = Banner("", Tone.LEAF)
        self.strip = WorkStrip()
        self.address = small_text("", "title")
        self.address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.code = small_text("", "title")
        for label in (self.address, self.code):
            label.setWordWrap(True)
        self._words = small_text(
            self.tr(
                "With a server reception, counter and doctor's laptop see each other's work within a second. It runs on one PC of"
                " the clinic, which should stay switched on in working hours; it goes on when this window is closed. What it"
                " keeps is encrypted, and every PC has the whole clinic anyway: if this PC is lost, nothing is lost."
            ),
            "muted",
        )
        self._words.setWordWrap(True)
        self.begins = CheckField(self.tr("It begins when I sign in to this PC"))
        for part in (self.result, self._words, self.strip, self.address, self.code, self.begins):
            self.card.body.addWidget(part)
        self.card.setMaximumWidth(theme().size(720))
        self.body.addWidget(self.card)
        self.body.addStretch(1)
        self.look_action = self.add_page_action(self.tr("Look again"), "F5", self._look, button=False)
        self.stop_action = self.add_page_action(self.tr("End the server"), "F4", self._ask_stop)
        self.code_action = self.add_page_action(self.tr("Code for another PC"), "F6", self._ask_code)
        self.start_action = self.add_page_action(self.tr("Start the server"), "F9", self._start, primary=True)
        self.begins.clicked.connect(self._begins_clicked)
        self._arrange()

    def show_state(self, state: HubState, *, is_alone: bool) -> None:
        """How the server is; `is_alone`: the clinic of this PC has joined none."""
        self.strip.end()
        self._state, self._is_alone = state, is_alone
        words = {
            HubKind.STOPPED: (self.tr("The server does not run on this PC."), Tone.BLUE),
            HubKind.RUNNING: (self.tr("The server runs."), Tone.LEAF),
            HubKind.OF_THE_SYSTEM: (
                self.tr("The server runs as a service of the system, and is ended there."),
                Tone.LEAF,
            ),
            HubKind.NOT_ANSWERING: (
                self.tr("The server was started and does not answer. End it, and start it again."),
                Tone.AMBER,
            ),
        }
        self.result.say(*words[state.kind])
        self.address.setText(
            self.tr("The other PCs join at {address}").format(address=state.for_others) if state.for_others else ""
        )
        self.begins.setChecked(state.begins_with_pc)
        self._arrange()

    def show_code(self, code: str) -> None:
        """For ten minutes."""
        self.strip.end()
        self.code.setText(self.tr("Code, for ten minutes: {code}").format(code=code))
        self._arrange()

    def show_work(self, words: str) -> None:
        self.strip.follow(Progress(), words, can_stop=False)

    def show_problem(self, sentence: str) -> None:
        self.strip.end()
        self.result.say(sentence, Tone.RED)

    def closed(self) -> None:
        self.code.setText("")
        super().closed()

    def _arrange(self) -> None:
        kind = HubKind.STOPPED if self._state is None else self._state.kind
        runs = kind in (HubKind.RUNNING, HubKind.OF_THE_SYSTEM)
        appear(self.address, bool(self.address.text()))
        appear(self.code, bool(self.code.text()))
        appear(self.begins, self._state is not None and kind is not HubKind.OF_THE_SYSTEM)
        self.stop_action.setVisible(kind in (HubKind.RUNNING, HubKind.NOT_ANSWERING))
        self.code_action.setVisible(runs and not self._is_alone)
        self.start_action.setVisible(self._state is not None and (kind is HubKind.STOPPED or (runs and self._is_alone)))
        if self._is_alone:
            self.start_action.setText(
                self.tr("Join this clinic to it") if runs else self.tr("Start it and join this clinic")
            )
        else:
            self.start_action.setText(self.tr("Start the server"))

    def _look(self) -> None:
        self.look_wanted.emit()

    def _start(self) -> None:
        if not self.strip.is_working():
            self.start_wanted.emit(self._is_alone)

    def _ask_stop(self) -> None:
        words = self.tr("The PCs see each other's work no more until it is started again. Everybody can go on working.")
        ask(self, self.tr("End the server"), words, self.tr("End the server"), self._stop)

    def _stop(self, _reason: str) -> None:
        self.stop_wanted.emit()

    def _ask_code(self) -> None:
        if not self.strip.is_working():
            self.code_wanted.emit()

    def _begins_clicked(self) -> None:
        self.begin_with_pc_wanted.emit(self.begins.isChecked())
