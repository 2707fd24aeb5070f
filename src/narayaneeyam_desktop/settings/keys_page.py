"""Who can open the clinic's file on this PC: the ways listed, and beside them a form for another one or for another key (KEY-14)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.people.key_slots import KeyKind, KeyRow, KeyState
from narayaneeyam_desktop.formats import moment_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.ask import ask
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.form_beside import FormBeside
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.recovery_code import RecoveryCodeField
from narayaneeyam_desktop.widgets.small_parts import Card, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


class KeysForm(StrEnum):
    """What the form is for at the moment."""

    NOTHING = "nothing"
    ADD = "add"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class KeySecrets:
    """What was typed for another key; it shows itself nowhere."""

    password: str = field(repr=False)
    recovery_code: str = field(repr=False)


class KeysPage(Page):
    """One row for each way to the key.

    Signals:
        add_wanted: (user id, their password); with an empty id the keyring of this account.
        remove_wanted: a user's id, or "" for the keyring (str).
        code_wanted: to the page of the recovery code.
        change_wanted: KeySecrets; the person has said yes.
    """

    add_wanted = Signal(object)
    remove_wanted = Signal(str)
    code_wanted = Signal()
    change_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who can open the file"), parent)
        self._mode = KeysForm.NOTHING
        self._row: KeyRow | None = None
        self.table: RowsTable[KeyRow] = RowsTable(self._columns(), name="keys", identity=_identity)
        self.table.set_accessible_name(self.tr("Who can open the file"))
        card = Card(margin=0)
        card.body.addWidget(self.table)
        self.form = self._make_form()
        self.body.addWidget(FormBeside(card, self.form, 330), 1)
        self.remove_action = self.add_page_action(self.tr("Take away"), "F4", self._ask_remove, button=False)
        self.add_action = self.add_page_action(self.tr("Add"), "F6", self._start_add, button=False)
        for action in (self.add_action, self.remove_action):
            self.form.body.insertWidget(self.form.body.count() - 1, ActionButton.for_action(action))
        self.change_action = self.add_page_action(self.tr("Another key"), "F7", self._start_change)
        self.code_action = self.add_page_action(self.tr("New recovery code"), "F2", self._ask_code)
        self.go_action = self.add_page_action(self.tr("Go on"), "F9", self._go_on, primary=True)
        self.table.row_chosen.connect(self._chosen)
        self._show_form(KeysForm.NOTHING)

    def show_rows(self, rows: Sequence[KeyRow]) -> None:
        self.table.show_rows(rows)
        self._chosen(self.table.selected_row())

    def show_done(self) -> None:
        """What was wanted is done; nothing of a password stays."""
        self._show_form(KeysForm.NOTHING)
        self.table.setFocus()

    def show_problem(self, blamed: str | None, sentence: str) -> None:
        self.form.show_problem(blamed, sentence)

    def focus_first(self) -> None:
        self.table.setFocus()

    def closed(self) -> None:
        self._show_form(KeysForm.NOTHING)
        super().closed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._mode is not KeysForm.NOTHING:
            self.show_done()
        else:
            super().keyPressEvent(event)

    def _columns(self) -> list[Column[KeyRow]]:
        return [
            Column(self.tr("Who"), self._who, width=230, stretch=True, strong=True),
            Column(self.tr("By what"), self._what, width=140),
            Column(self.tr("Opens the file"), self._state, width=210, tone=_tone),
            Column(self.tr("Since"), _since, width=150),
            Column(self.tr("Last used"), _used, width=150, may_hide=1),
        ]

    def _make_form(self) -> FormCard:
        form = FormCard(self.tr("This PC"))
        self._words = small_text("", "muted")
        self._words.setWordWrap(True)
        form.body.addWidget(self._words)
        self.password = LineField(self.tr("Password"), password=True)
        self.recovery_code = RecoveryCodeField(self.tr("Recovery code, as on the paper"))
        form.add(password=self.password)
        form.add(recovery_code=self.recovery_code)
        form.close_with_problem()
        return form

    def _show_form(self, mode: KeysForm) -> None:
        self._mode = mode
        for one in (self.password, self.recovery_code):
            one.set_text("")
        self.form.mark_saved()
        appear(self.password, mode is not KeysForm.NOTHING)
        appear(self.recovery_code, mode is KeysForm.CHANGE)
        self.go_action.setVisible(mode is not KeysForm.NOTHING)
        if mode is KeysForm.CHANGE:
            self.form.set_heading(self.tr("Another key"))
            self._words.setText(
                self.tr(
                    "Everything is written anew under another key: for when somebody who has left may have copied the file. The clinic"
                    " is closed for it. Afterwards your password and the recovery code open it; the others sign in once on this PC."
                )
            )
        elif mode is KeysForm.ADD and self._row is not None:
            self.form.set_heading(self._row.name)
            self._words.setText(
                self.tr("They type their own password here. From then on it opens the file on this PC.")
            )
        else:
            self.form.set_heading(self.tr("This PC"))
            self._words.setText(
                self.tr(
                    "The file is encrypted. With the keyring this account of the PC opens it by itself; on another account a"
                    " user's password does. The recovery code is for the day when every password is lost."
                )
            )
        self._arrange()

    def _arrange(self) -> None:
        row, rests = self._row, self._mode is KeysForm.NOTHING
        is_code = row is None or row.kind is KeyKind.RECOVERY
        can_remove = row is not None and (row.opens or row.state is KeyState.NOT_YET)
        self.add_action.setVisible(rests and not is_code and row is not None and row.state is not KeyState.OPENS)
        self.remove_action.setVisible(
            rests
            and not is_code
            and can_remove
            and not (row is not None and row.kind is KeyKind.KEYRING and not row.opens)
        )

    def _chosen(self, row: KeyRow | None) -> None:
        self._row = row
        if self._mode is KeysForm.ADD:
            self._show_form(KeysForm.NOTHING)
        self._arrange()

    def _start_add(self) -> None:
        if self._row is None:
            return
        if self._row.kind is KeyKind.KEYRING:
            self.add_wanted.emit(("", ""))
            return
        self._show_form(KeysForm.ADD)
        self.password.setFocus()

    def _start_change(self) -> None:
        self._show_form(KeysForm.CHANGE)
        self.password.setFocus()

    def _ask_code(self) -> None:
        self.code_wanted.emit()

    def _ask_remove(self) -> None:
        if self._row is None:
            return
        if self._row.kind is KeyKind.KEYRING:
            words = self.tr(
                "From the next start on this account, too, needs a user's password before the clinic opens."
            )
        else:
            words = self.tr(
                "The password of {name} alone opens the file on this PC no more, until it is added here again. They can still"
                " sign in when the clinic is open."
            ).format(name=self._row.name)
        ask(self, self.tr("Take away"), words, self.tr("Take away"), self._remove)

    def _remove(self, _reason: str) -> None:
        if self._row is not None:
            self.remove_wanted.emit(self._row.user_id)

    def _go_on(self) -> None:
        if self._mode is KeysForm.ADD and self._row is not None:
            self.add_wanted.emit((self._row.user_id, self.password.text()))
        elif self._mode is KeysForm.CHANGE:
            words = self.tr(
                "The clinic is closed now and written anew, which may take minutes; do not switch the PC off. If it is cut"
                " off all the same, nothing is lost. Then you sign in again."
            )
            ask(self, self.tr("Another key"), words, self.tr("Change the key"), self._change)

    def _change(self, _reason: str) -> None:
        self.change_wanted.emit(KeySecrets(self.password.text(), self.recovery_code.text()))

    def _who(self, row: KeyRow) -> str:
        if row.kind is KeyKind.KEYRING:
            return self.tr("This account of the PC")
        return row.name if row.kind is KeyKind.PASSWORD else self.tr("Whoever has the paper")

    def _what(self, row: KeyRow) -> str:
        if row.kind is KeyKind.PASSWORD:
            return self.tr("password")
        return self.tr("keyring") if row.kind is KeyKind.KEYRING else self.tr("recovery code")

    def _state(self, row: KeyRow) -> str:
        words = {
            KeyState.OPENS: self.tr("yes"),
            KeyState.OLD_PASSWORD: self.tr("with the password before"),
            KeyState.NOT_YET: self.tr("after their next sign-in here"),
            KeyState.TAKEN_AWAY: self.tr("no, taken away"),
            KeyState.KEYRING_EMPTY: self.tr("no, it holds no key"),
            KeyState.KEYRING_LOCKED: self.tr("no, it is locked"),
            KeyState.KEYRING_MISSING: self.tr("no, there is none"),
            KeyState.KEYRING_OTHER: self.tr("no, it holds another key"),
        }
        return words[row.state]


def _identity(row: KeyRow) -> str:
    return f"{row.kind}:{row.user_id}"


def _tone(row: KeyRow) -> Tone | None:
    if row.state is KeyState.OPENS:
        return Tone.LEAF
    return Tone.AMBER if row.state in (KeyState.OLD_PASSWORD, KeyState.KEYRING_OTHER) else None


def _since(row: KeyRow) -> str:
    return moment_text(row.since)


def _used(row: KeyRow) -> str:
    return moment_text(row.last_used)
