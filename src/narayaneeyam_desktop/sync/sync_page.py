"""This PC among the others: how it stands, what waits, what is set aside, incidents, exchanges; and joining a server (LINK-12, LINK-13)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from narayaneeyam_clinic.sync.countersigned import Head, in_fours
from narayaneeyam_clinic.sync.link_state import LinkKind, LinkState
from narayaneeyam_clinic.sync.sync_overview import SyncOverview
from narayaneeyam_desktop.formats import grouped, moment_text, text_or_dash
from narayaneeyam_desktop.found_hubs import HubShown
from narayaneeyam_desktop.link_words import state_words, trouble_words
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.sync.sync_tables import (
    ExchangesTable,
    IncidentsTable,
    OthersTable,
    ParkedTable,
    WaitingTable,
)
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.ask import ask
from narayaneeyam_desktop.widgets.form_beside import FormBeside
from narayaneeyam_desktop.widgets.form_card import FormColumn
from narayaneeyam_desktop.widgets.join_fields import JoinFields
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, TableCard, Tone, small_text
from narayaneeyam_desktop.widgets.work_strip import Progress, WorkStrip


class SyncPage(Page):
    """Two faces: a joined clinic's lists, and, for one that stands alone, what joining brings and how.

    Signals:
        try_wanted: an exchange now.
        join_wanted: the person has said yes to joining (JoinTyped).
        hubs_wanted: the network is to be searched.
        own_hub_wanted: to the page of the server on this PC.
    """

    try_wanted = Signal()
    join_wanted = Signal(object)
    hubs_wanted = Signal()
    own_hub_wanted = Signal()

    def __init__(self, *, may_join: bool, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Sync"), parent)
        self._has_right, self._is_demo = may_join, False
        self._is_joined: bool | None = None
        self._is_joining = False
        self._clinic_name = ""
        self.trouble = Banner("", Tone.RED)
        self.body.addWidget(self.trouble)
        self.faces = QStackedWidget()
        self.faces.addWidget(self._make_lists())
        self.faces.addWidget(self._make_joining())
        self.body.addWidget(self.faces, 1)
        self.back_action = self.add_page_action(self.tr("Back to the lists"), "F7", self._back_to_lists, button=False)
        self.own_hub_action = self.add_page_action(self.tr("Server on this PC"), "F8", self._open_own_hub)
        self.other_action = self.add_page_action(self.tr("Join another server"), "F6", self._show_joining)
        self.try_action = self.add_page_action(self.tr("Try now"), "F9", self._go_on, primary=True)
        self._arrange()

    def show_state(self, state: LinkState) -> None:
        """What the link says now."""
        words, tone = trouble_words(state) or ("", Tone.RED)
        self.trouble.say(words, tone)
        if state.kind in (LinkKind.SENDING, LinkKind.RECEIVING) and state.total:
            self._last.setText(state_words(state)[0])

    def show_all(self, read: SyncOverview) -> None:
        """Everything, from one reading."""
        was_joined, self._is_joined = self._is_joined, read.address is not None
        if self._is_joined and not was_joined:
            self._is_joining = False
        pc = read.this_pc
        self._this.setText(text_or_dash(pc.name))
        self._codes.setText(
            self.tr("PC {number} of the clinic · bills {counter} · patients {patient}").format(
                number=pc.number, counter=pc.counter_code, patient=pc.patient_code
            )
        )
        self._address.setText(self.tr("Server: {address}").format(address=text_or_dash(read.address)))
        self._joined.setText(self.tr("Joined on {moment}").format(moment=moment_text(read.joined_at)))
        last = read.exchanges[0].at if read.exchanges else None
        self._last.setText(self.tr("Last exchange: {moment}").format(moment=moment_text(last)))
        self._show_countersigned(read.countersigned)
        self.others.show_rows(read.others)
        self.waiting.show_rows(read.waiting)
        self.parked.show_rows(read.parked)
        self.incidents.show_rows(read.incidents)
        self.exchanges.show_rows(read.exchanges)
        for table, title, count in (
            (self.waiting, self.tr("Waiting"), read.waiting_count),
            (self.parked, self.tr("Set aside"), len(read.parked)),
            (self.incidents, self.tr("Incidents"), len(read.incidents)),
        ):
            self.tabs.setTabText(self.tabs.indexOf(table), f"{title} ({grouped(count)})" if count else title)
        self._arrange()

    def _show_countersigned(self, head: Head | None) -> None:
        if head is None:
            self.countersigned.setText(self.tr("Countersigned: nothing yet"))
            return
        self.countersigned.setText(
            self.tr("Countersigned: up to change {number}, {moment} · server's key {key}").format(
                number=grouped(head.said.seq), moment=moment_text(head.at), key=in_fours(head.server_key)
            )
        )

    def show_clinic(self, name: str, *, is_demo: bool) -> None:
        """Whose log is spoken of in the question. The demo clinic joins no server (WIRE-2)."""
        self._clinic_name, self._is_demo = name, is_demo

    @property
    def may_join(self) -> bool:
        """Whether the form is there for this person and this clinic."""
        return self._has_right and not self._is_demo

    def show_hubs(self, hubs: Sequence[HubShown]) -> None:
        self.join_form.show_hubs(hubs)

    def show_work(self, progress: Progress) -> None:
        """The clinic is being brought to the server."""
        self.strip.follow(progress, self.tr("Joining. Work can go on."), can_stop=False)

    def show_joined(self) -> None:
        """The server knows this clinic; what it has goes there now."""
        self.strip.end()
        self._is_joining = False
        self.join_form.code.set_text("")

    def show_problem(self, field: str | None, sentence: str) -> None:
        self.strip.end()
        self.join_form.show_problem(field, sentence)

    def focus_first(self) -> None:
        if self.faces.currentIndex() == 1 and self.may_join:
            (self.join_form.code if self.join_form.address.text() else self.join_form.address).setFocus()
        else:
            current = self.tabs.currentWidget()
            if current is not None and current.isVisibleTo(self):
                current.setFocus()
            else:
                super().focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_joining and self._is_joined:
            self._back_to_lists()
        else:
            super().keyPressEvent(event)

    def _make_lists(self) -> QWidget:
        size = theme().size
        above = QHBoxLayout()
        above.setSpacing(size(12))
        this = Card(self.tr("This PC"))
        self._this, self._codes = small_text("", ""), small_text("", "muted")
        self._address, self._joined, self._last, self.countersigned = (small_text("", "muted") for _ in range(4))
        for label in (self._this, self._codes, self._address, self._joined, self._last, self.countersigned):
            label.setWordWrap(True)
            this.body.addWidget(label)
        this.body.addStretch(1)
        this.setFixedWidth(size(330))
        self.others = OthersTable()
        above.addWidget(this)
        above.addWidget(TableCard(self.others, self.tr("The other PCs")), 1)
        self.tabs = QTabWidget()
        self.waiting, self.parked = WaitingTable(), ParkedTable()
        self.incidents, self.exchanges = IncidentsTable(), ExchangesTable()
        for table, title in (
            (self.exchanges, self.tr("Last exchanges")),
            (self.waiting, self.tr("Waiting")),
            (self.parked, self.tr("Set aside")),
            (self.incidents, self.tr("Incidents")),
        ):
            self.tabs.addTab(table, title)
        below = Card()
        below.body.addWidget(self.tabs)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size(12))
        column.addLayout(above, 2)
        column.addWidget(below, 3)
        return made

    def _make_joining(self) -> QWidget:
        teaches = Card(self.tr("One clinic, several PCs"))
        for words in (
            self.tr(
                "With a server, reception, counter and doctor's laptop each keep the whole clinic and see each other's work"
                " within a second. Without the network everybody goes on working; what was written meanwhile is exchanged"
                " by itself afterwards. If a PC is lost, another one brings everything back."
            ),
            self.tr(
                "The server is a program on one PC of the clinic, or elsewhere. If it is to run on this PC, F8 starts it and joins"
                " this clinic to it. Else its administrator makes a code for this clinic; type it here."
            ),
        ):
            label = small_text(words, "")
            label.setWordWrap(True)
            teaches.body.addWidget(label)
        self._alone_note = Banner("", Tone.BLUE)
        teaches.body.addWidget(self._alone_note)
        teaches.body.addStretch(1)
        self.strip = WorkStrip()
        self.join_form = JoinFields(self.tr("Join a server"))
        self.join_form.body.addWidget(self.strip)
        self.join_form.close_with_problem()
        beside = FormBeside(teaches, self.join_form, 440)
        # In the largest letters the form has no column of its own.
        self._form_place: QWidget = beside.findChild(FormColumn) or self.join_form
        return beside

    def _arrange(self) -> None:
        """Which face is seen, and which keys belong to it."""
        joins = self._is_joining or self._is_joined is False
        is_other = self.faces.currentIndex() != int(joins)
        self.faces.setCurrentIndex(int(joins))
        appear(self._form_place, self.may_join)
        if self._is_demo:
            self._alone_note.say(self.tr("The demo clinic is for trying the program; it joins no server."))
        elif not self.may_join:
            self._alone_note.say(self.tr("An administrator of the clinic can join it to a server here."))
        else:
            self._alone_note.say("")
        self.back_action.setVisible(self._is_joining and bool(self._is_joined))
        self.own_hub_action.setVisible(self.may_join and self._is_joined is not None)
        self.other_action.setVisible(self.may_join and bool(self._is_joined) and not joins)
        self.try_action.setVisible(self._is_joined is not None and (not joins or self.may_join))
        self.try_action.setText(self.tr("Join") if joins else self.tr("Try now"))
        if is_other and self.isVisible():
            # The field that had the focus is out of sight now.
            self.focus_first()

    def _show_joining(self) -> None:
        self._is_joining = True
        self._arrange()
        self.hubs_wanted.emit()
        self.focus_first()

    def _open_own_hub(self) -> None:
        self.own_hub_wanted.emit()

    def _back_to_lists(self) -> None:
        self._is_joining = False
        self._arrange()
        self.focus_first()

    def _go_on(self) -> None:
        if self.faces.currentIndex() == 0:
            self.try_wanted.emit()
            return
        if self.strip.is_working() or not self.may_join:
            return
        self._typed = self.join_form.typed()
        if self._typed is not None:
            ask(
                self,
                self.tr("Join {clinic} to this server?").format(clinic=self._clinic_name),
                self.tr(
                    "All records of the clinic and their history go to {address}, sealed there, and from then on every"
                    " change. This PC keeps everything and works without the network as before. A clinic belongs to one"
                    " server; other PCs join it there, never two clinics with each other."
                ).format(address=self._typed.address),
                self.tr("Join"),
                self._say_join,
            )

    def _say_join(self, _reason: str) -> None:
        if self._typed is not None:
            self.join_wanted.emit(self._typed)
