"""Today: who waits, and the card in which a walk-in is registered (PAT-1, QUEUE)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QWidget

from narayaneeyam_clinic.consultations.queue import QueueRow
from narayaneeyam_desktop.formats import rupees_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.patients.new_patient_panel import NewPatientPanel
from narayaneeyam_desktop.patients.queue_columns import queue_columns
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.translations import day_words
from narayaneeyam_desktop.widgets.ask import ask_reason
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, Pill, Tone
from narayaneeyam_desktop.widgets.tables import RowsTable

_PANEL_WIDTH = 360
_NARROWEST_PANEL = 280
_PANEL_SHARE = 36  # percent of the page, where large text would leave no room for the queue


class TodayPage(Page):
    """The queue at the left, the new patient at the right.

    Signals:
        save_wanted: what stands in the card is to be saved; with a token (bool).
        new_wanted: the card is to be empty.
        visit_opened, call_wanted, skip_wanted, ticket_wanted: for the selected row of the queue (QueueRow).
        move_wanted: (QueueRow, True for upwards). cancel_wanted: (QueueRow, reason). fee_wanted: (QueueRow, "cash" or "upi").
    """

    save_wanted = Signal(bool)
    new_wanted = Signal()
    visit_opened = Signal(object)
    call_wanted = Signal(object)
    skip_wanted = Signal(object)
    fee_wanted = Signal(object)
    ticket_wanted = Signal(object)
    move_wanted = Signal(object)
    cancel_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.panel = NewPatientPanel()
        self.panel.setFixedWidth(theme().size(_PANEL_WIDTH))
        self.waiting = Pill()
        self.add_beside_title(self.waiting)
        self.waiting.show_state("")
        empty = EmptyState(
            self.tr("Nobody has come yet today"),
            self.tr("Type the mobile number of the first patient at the right."),
            icon_name="calendar-check",
        )
        self.queue: RowsTable[QueueRow] = RowsTable(
            queue_columns(), name="today", empty=empty, identity=attrgetter("visit_id")
        )
        self.queue.set_accessible_name(self.tr("Queue of today"))
        card = Card(margin=0)
        card.body.addWidget(self.queue)
        row = QHBoxLayout()
        row.setSpacing(theme().size(12))
        row.addWidget(card, 1)
        row.addWidget(self.panel)
        self.body.addLayout(row, 1)
        self.queue.row_opened.connect(self.visit_opened)
        self._add_actions()

    def show_day(self, day: date) -> None:
        """ "Today, Saturday 21 November"."""
        self.set_title(self.tr("Today, {day}").format(day=day_words(day)))

    def show_queue(self, rows: Sequence[QueueRow], waiting: int) -> None:
        self.queue.show_rows(rows)
        self.waiting.show_state(self.tr("{count} waiting").format(count=waiting) if waiting else "", Tone.AMBER)

    def show_rights(self, *, registers: bool, runs_queue: bool, takes_fees: bool) -> None:
        """What the person may not do is not there."""
        self.panel.setVisible(registers)
        for action in (self.new_action, self.save_action, self.token_action):
            action.setVisible(registers)
        self.token_action.setVisible(registers and runs_queue)
        for action in self._queue_actions:
            action.setVisible(runs_queue)
        self.fee_action.setVisible(takes_fees)

    def show_saving_as(self, *, known_person: bool) -> None:
        """The words of the two actions for a new and for a known person."""
        self.token_action.setText(self.tr("Give token") if known_person else self.tr("Save + token"))
        self.save_action.setVisible(self.new_action.isVisible() and not known_person)

    def resizeEvent(self, event: QResizeEvent) -> None:
        size = theme().size
        share = max(size(_NARROWEST_PANEL), self.width() * _PANEL_SHARE // 100)
        self.panel.setFixedWidth(min(size(_PANEL_WIDTH), share))
        super().resizeEvent(event)

    def focus_first(self) -> None:
        if self.panel.isVisibleTo(self):
            self.panel.focus_first()
        else:
            self.queue.setFocus()

    def draft_state(self) -> object | None:
        typed = self.panel.typed()
        return typed if typed.is_worth_keeping() else None

    def _add_actions(self) -> None:
        add = self.add_page_action
        self.new_action = add(self.tr("New patient"), "F2", self.new_wanted.emit)
        self.save_action = add(self.tr("Save"), "Ctrl+S", self._save, button=False)
        self.token_action = add(self.tr("Save + token"), "F9", self._save_with_token, primary=True, button=False)
        self.panel.add_buttons(self.save_action, self.token_action)
        self._queue_actions = [
            add(self.tr("Call in"), "F5", self._call, button=False),
            add(self.tr("Skip"), "F6", self._skip, button=False),
            add(self.tr("Up"), "Ctrl+Up", self._up, button=False),
            add(self.tr("Down"), "Ctrl+Down", self._down, button=False),
            add(self.tr("Cancel token"), "Ctrl+Del", self._ask_why, button=False),
        ]
        self.fee_action = add(self.tr("Take fee"), "F7", self._ask_how, button=False)
        self.ticket_action = add(self.tr("Ticket again"), "F8", self._ticket, button=False)

    def _save(self) -> None:
        self.save_wanted.emit(False)

    def _save_with_token(self) -> None:
        self.save_wanted.emit(True)

    def _tell(self, signal: object) -> None:
        row = self.queue.selected_row()
        if row is not None:
            signal.emit(row)  # type: ignore[attr-defined]  # a bound signal has no type of its own

    def _call(self) -> None:
        self._tell(self.call_wanted)

    def _skip(self) -> None:
        self._tell(self.skip_wanted)

    def _ask_how(self) -> None:
        """A bill has a number for ever, so the way of paying is asked before; Enter is cash."""
        row = self.queue.selected_row()
        if row is None or row.fee is None or row.is_fee_paid:
            return
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Fee of token {token}").format(token=row.token))
        dialog.setLabelText(self.tr("{name} pays {amount}").format(name=row.patient_name, amount=rupees_text(row.fee)))
        dialog.setComboBoxItems([self.tr("in cash"), self.tr("by UPI")])
        dialog.setOkButtonText(self.tr("Take the fee"))
        dialog.setCancelButtonText(self.tr("Later"))
        self._asked_row = row
        dialog.textValueSelected.connect(self._take_fee)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_fee(self, way: str) -> None:
        self.fee_wanted.emit((self._asked_row, "upi" if way == self.tr("by UPI") else "cash"))

    def _ticket(self) -> None:
        self._tell(self.ticket_wanted)

    def _up(self) -> None:
        self._move(upwards=True)

    def _down(self) -> None:
        self._move(upwards=False)

    def _move(self, *, upwards: bool) -> None:
        row = self.queue.selected_row()
        if row is not None:
            self.move_wanted.emit((row, upwards))

    def _ask_why(self) -> None:
        """A cancelled token stays used, so it is asked; the reason is asked in the same breath."""
        row = self.queue.selected_row()
        if row is None:
            return
        self._asked_row = row
        ask_reason(
            self,
            self.tr("Cancel token {token}").format(token=row.token),
            "",
            self.tr("Why is the token of {name} cancelled?").format(name=row.patient_name),
            self._cancel,
            verb=self.tr("Cancel the token"),
        )

    def _cancel(self, reason: str) -> None:
        self.cancel_wanted.emit((self._asked_row, reason))
