"""Users: who signs in, with which roles. Beside the list the form of the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.people.permissions import Role
from narayaneeyam_clinic.people.users import UserRow
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.staff.people_words import LANGUAGES, role_text
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.field import CheckField, ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_beside import FormBeside
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.small_parts import Card, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


class UserForm(StrEnum):
    """What the form is for at the moment."""

    NEW = "new"
    ROLES = "roles"
    PASSWORD = "password"  # noqa: S105  # a word, not a password


@dataclass(frozen=True, slots=True)
class UserTyped:
    """The form as typed; never logged."""

    form: UserForm
    user_id: str | None
    name: str
    login: str
    password: str
    roles: tuple[Role, ...]
    staff_id: str | None
    language: str

    def __repr__(self) -> str:
        return f"UserTyped({self.form}, {self.user_id})"


class UsersPage(Page):
    """The list at the left, the form at the right.

    Signals:
        save_wanted: UserTyped; answered by `saved` or `show_problem`.
        active_wanted: (user id, whether they may sign in from now on).
        roles_wanted: to the page of what each role may do.
    """

    save_wanted = Signal(object)
    active_wanted = Signal(object)
    roles_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Users"), parent)
        self.table: RowsTable[UserRow] = RowsTable(self._columns(), name="users", identity=attrgetter("id"))
        self.table.set_accessible_name(self.tr("Users"))
        self._row: UserRow | None = None
        self._mode = UserForm.NEW
        self.form = self._make_form()
        list_card = Card(margin=0)
        list_card.body.addWidget(self.table)
        self.body.addWidget(FormBeside(list_card, self.form, 360), 1)
        self.roles_action = self.add_page_action(self.tr("What roles may do"), "F7", self._ask_roles)
        self.new_action = self.add_page_action(self.tr("New user"), "F2", self.start_new)
        self.password_action = self.add_page_action(self.tr("New password"), "F6", self._start_password, button=False)
        self.active_action = self.add_page_action(self.tr("Disable"), "F4", self._ask_active, button=False)
        self.save_action = self.add_page_action(self.tr("Save"), "F9", self._save, primary=True)
        for action in (self.password_action, self.active_action):
            self.form.body.addWidget(ActionButton.for_action(action))
        self.table.row_chosen.connect(self._row_chosen)
        self.table.row_opened.connect(self._row_opened)
        self.staff.edited.connect(self._staff_chosen)
        self.start_new()

    def show_users(self, rows: Sequence[UserRow]) -> None:
        self.table.show_rows(rows)

    def show_staff(self, staff: Sequence[tuple[str, str]]) -> None:
        """Who a user can be: (staff id, name)."""
        self.staff.set_choices([(None, self.tr("Nobody of the staff")), *staff])

    def saved(self, user_id: str) -> None:
        """The form holds what is saved now."""
        self.form.mark_saved()
        for number, row in enumerate(self.table.rows()):
            if row.id == user_id:
                self.table.select(number)
                self._show(row, UserForm.ROLES)

    def show_problem(self, field: str | None, sentence: str) -> None:
        self.form.show_problem(field, sentence)

    def start_new(self) -> None:
        """An empty form for somebody new."""
        self.table.select_none()
        self._show(None, UserForm.NEW)
        self.name.setFocus()

    def focus_first(self) -> None:
        self.table.setFocus()

    def draft_state(self) -> object | None:
        return "typed" if self.form.is_edited() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.form.is_edited() or self._mode is UserForm.PASSWORD):
            self._show(self._row, UserForm.NEW if self._row is None else UserForm.ROLES)
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    def _make_form(self) -> FormCard:
        self.staff = ChoiceField(self.tr("Who it is"), [(None, self.tr("Nobody of the staff"))])
        self.name = LineField(self.tr("Name"), max_length=80)
        self.login = LineField(
            self.tr("Login name"), hint=self.tr("Small letters and digits, without blanks: asha"), max_length=30
        )
        self.password = LineField(self.tr("Password"), hint=self.tr("At least 8 characters."), password=True)
        self.again = LineField(self.tr("Password again"), password=True)
        self.language = ChoiceField(self.tr("Language of the screens"), LANGUAGES)
        self.roles = {role: CheckField(role_text(role)) for role in Role}
        self._roles_label = small_text(self.tr("Roles"), "label")
        form = FormCard(self.tr("New user"))
        form.body.setSpacing(theme().size(6))
        form.add(staff=self.staff)
        form.add(name=self.name, login=self.login)
        form.add(password=self.password, again=self.again)
        form.add(language=self.language)
        form.body.addWidget(self._roles_label)
        form.add_checks(self.roles.values())
        form.close_with_problem()
        return form

    def _columns(self) -> list[Column[UserRow]]:
        return [
            Column(self.tr("Name"), _name, width=200, stretch=True),
            Column(self.tr("Login name"), _login, width=140),
            Column(self.tr("Roles"), _roles, width=240),
            Column("", self._state, width=90, tone=_tone),
        ]

    def _state(self, row: UserRow) -> str:
        return "" if row.is_active else self.tr("disabled")

    def _show(self, row: UserRow | None, mode: UserForm) -> None:
        self._row, self._mode = row, mode
        heading = self.tr("New user") if row is None else row.name
        if mode is UserForm.PASSWORD:
            heading = self.tr("New password for {name}").format(name=heading)
        self.form.set_heading(heading)
        self.name.set_text("" if row is None else row.name)
        self.login.set_text("" if row is None else row.login)
        self.password.set_text("")
        self.again.set_text("")
        self.staff.set_value(None)
        self.language.set_value("en")
        for role, check in self.roles.items():
            check.setChecked(row is not None and role in row.roles)
            appear(check, mode is not UserForm.PASSWORD)
        appear(self._roles_label, mode is not UserForm.PASSWORD)
        for field in (self.staff, self.name, self.login, self.language):
            appear(field, mode is UserForm.NEW)
        for field in (self.password, self.again):
            appear(field, mode is not UserForm.ROLES)
        for action in (self.password_action, self.active_action):
            action.setVisible(row is not None and mode is UserForm.ROLES)
        self.active_action.setText(self.tr("Disable") if row is None or row.is_active else self.tr("Let in again"))
        self.form.mark_saved()

    def _ask_roles(self) -> None:
        self.roles_wanted.emit()

    def _start_password(self) -> None:
        if self._row is not None:
            self._show(self._row, UserForm.PASSWORD)
            self.password.setFocus()

    def _ask_active(self) -> None:
        if self._row is not None:
            self.active_wanted.emit((self._row.id, not self._row.is_active))

    def _staff_chosen(self) -> None:
        if self.staff.value() is not None and not self.name.text():
            self.name.set_text(self.staff.input.currentText())

    def _row_chosen(self, row: UserRow | None) -> None:
        if row is not None and not self.form.is_edited():
            self._show(row, UserForm.ROLES)

    def _row_opened(self, row: UserRow) -> None:
        if self.form.is_edited():
            self.form.show_problem(None, self.tr("Save what was typed (F9), or give it up (Esc)."))
            return
        self._show(row, UserForm.ROLES)
        next(iter(self.roles.values())).setFocus()

    def _save(self) -> None:
        if self._mode is not UserForm.ROLES and self.password.text() != self.again.text():
            self.again.show_problem(self.tr("The two passwords differ. Type the same password again."))
            self.again.setFocus()
            return
        staff_id = self.staff.value()
        self.save_wanted.emit(
            UserTyped(
                form=self._mode,
                user_id=None if self._row is None else self._row.id,
                name=self.name.text(),
                login=self.login.text(),
                password=self.password.text(),
                roles=tuple(role for role, check in self.roles.items() if check.isChecked()),
                staff_id=staff_id if isinstance(staff_id, str) else None,
                language=str(self.language.value()),
            )
        )


def _name(row: UserRow) -> str:
    return row.name


def _login(row: UserRow) -> str:
    return row.login


def _roles(row: UserRow) -> str:
    return ", ".join(role_text(role) for role in row.roles)


def _tone(row: UserRow) -> Tone | None:
    return None if row.is_active else Tone.AMBER
