"""Answers the users page."""

from __future__ import annotations

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.staff import staff_list
from narayaneeyam_clinic.people.users import (
    NewUser,
    UserRow,
    add_user,
    reset_password,
    set_user_active,
    set_user_roles,
    user_list,
)
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.history_door import HistoryDoor
from narayaneeyam_desktop.staff.users_page import UserForm, UsersPage, UserTyped

_Shown = tuple[list[UserRow], list[tuple[str, str]]]


class UsersController(Controller):
    """The list is read when the page opens and after any news of people."""

    def __init__(self, page: UsersPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        self._just_saved = ""
        self._is_to_say = False
        page.save_wanted.connect(self._save)
        HistoryDoor(page, desk, "app_user", self._chosen)
        page.active_wanted.connect(self._set_active)
        page.roles_wanted.connect(self._open_roles)
        desk.news.people_changed.connect(self._people_changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._read()

    def _chosen(self) -> tuple[str, str] | None:
        row = self.page.table.selected_row()
        return (row.id, row.name) if row is not None else None

    def _people_changed(self, _news: object) -> None:
        self._read()

    def _read(self) -> None:
        with_staff = self.desk.may(Permission.MANAGE_STAFF)

        def work(rd: Reading) -> _Shown:
            staff = [(row.id, row.name) for row in staff_list(rd) if row.is_active] if with_staff else []
            return user_list(rd), staff

        self.desk.read(self, work, done=self._show, replaces="users")

    def _show(self, shown: _Shown) -> None:
        users, staff = shown
        self.page.show_staff(staff)
        self.page.show_users(users)
        name = next((user.name for user in users if user.id == self._just_saved), None)
        if name is not None and self._is_to_say:
            self._is_to_say = False
            self.desk.say(self.tr("{name}: saved.").format(name=name))
        if self._just_saved:
            saved, self._just_saved = self._just_saved, ""
            self.page.saved(saved)

    def _open_roles(self) -> None:
        self.desk.open_page("roles")

    def _save(self, typed: UserTyped) -> None:
        def work(tx: Transaction) -> str:
            if typed.form is UserForm.NEW or typed.user_id is None:
                return add_user(
                    tx,
                    NewUser(
                        name=typed.name,
                        login=typed.login,
                        password=typed.password,
                        roles=typed.roles,
                        staff_id=typed.staff_id,
                        language=typed.language,
                    ),
                )
            if typed.form is UserForm.PASSWORD:
                reset_password(tx, typed.user_id, typed.password)
            else:
                set_user_roles(tx, typed.user_id, typed.roles)
            return typed.user_id

        self.desk.change(
            self,
            work,
            why=f"users.{typed.form}",
            done=self._saved,
            failed=self._refused,
            disables=self.page.save_action,
        )

    def _saved(self, user_id: str) -> None:
        # A new password changes nothing that is seen: whose it is, is said (PEOPLE-19), and a new user's name comes with the list.
        self._just_saved, self._is_to_say = user_id, True
        self._read()

    def _set_active(self, wanted: tuple[str, bool]) -> None:
        user_id, active = wanted

        def work(tx: Transaction) -> str:
            set_user_active(tx, user_id, active=active)
            return user_id

        self.desk.change(
            self,
            work,
            why="users.active",
            done=self._let_in if active else self._disabled,
            failed=self._refused,
            disables=self.page.active_action,
        )

    def _let_in(self, user_id: str) -> None:
        self._just_saved = user_id
        self.desk.say(self.tr("This user may sign in again."))
        self._read()

    def _disabled(self, user_id: str) -> None:
        self._just_saved = user_id
        self.desk.say(self.tr("This user can no longer sign in."))
        self._read()

    def _refused(self, refused: Refused) -> None:
        self.page.show_problem(refused.field, self.desk.refused(refused))


def make_users(desk: Desk) -> UsersPage:
    """The page with its controller."""
    page = UsersPage()
    UsersController(page, desk)
    return page
