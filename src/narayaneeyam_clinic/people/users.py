"""Users: add, disable, reset a password, give roles, change one's own password (PEOPLE-8, PEOPLE-15, PEOPLE-17).

Whoever would lock everybody out is refused: one active administrator always remains.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict
from sqlalchemy import func, select

from narayaneeyam_clinic.people.passwords import hash_password, is_password
from narayaneeyam_clinic.people.permissions import Permission, Role
from narayaneeyam_clinic.people.records import RoleRecord, User, UserRole
from narayaneeyam_clinic.people.roles import give_role, role_id
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.news import PeopleChanged
from narayaneeyam_clinic.store.local_records import SignInDelay
from narayaneeyam_clinic.store.transaction import PasswordSet, Reading, Transaction

LOGIN = re.compile(r"[a-z0-9._-]{2,30}")


class NewUser(BaseModel):
    """Somebody who will sign in."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True, str_strip_whitespace=True)

    name: str
    login: str
    password: str
    roles: tuple[Role, ...]
    staff_id: str | None = None
    language: str = "en"


@dataclass(frozen=True, slots=True)
class UserRow:
    """A user as listed."""

    id: str
    login: str
    name: str
    roles: tuple[Role, ...]
    staff_id: str | None
    language: str
    is_active: bool


def login_name(text: str) -> str:
    """A login name in its stored form. Raises Refused("login_not_allowed")."""
    login = text.strip().casefold()
    if not LOGIN.fullmatch(login):
        raise Refused("login_not_allowed", field="login")
    return login


def add_user(tx: Transaction, new: NewUser) -> str:
    """Returns the id. Refuses a login name that is taken, a weak password, a user without a role."""
    tx.require(Permission.MANAGE_USERS)
    login = login_name(new.login)
    if not new.name:
        raise Refused("name_missing", field="name")
    if not new.roles:
        raise Refused("role_missing", field="roles")
    if tx.session.scalar(select(func.count()).where(User.login == login)):
        raise Refused("login_taken", field="login", login=login)
    user = tx.add(
        User(
            login=login,
            name=new.name,
            staff_id=new.staff_id,
            password_hash=hash_password(new.password, login=login),
            language=new.language,
            is_active=True,
        )
    )
    _make_slot(tx, user, new.password)
    for role in new.roles:
        give_role(tx, user.id, role)
    tx.tell(PeopleChanged())
    return user.id


def set_user_roles(tx: Transaction, user_id: str, roles: tuple[Role, ...]) -> None:
    """Exactly these roles from now on."""
    tx.require(Permission.MANAGE_USERS)
    _user(tx, user_id)
    if not roles:
        raise Refused("role_missing", field="roles")
    if Role.ADMINISTRATOR not in roles:
        _refuse_last_administrator(tx, user_id, field="roles")
    for role in Role:
        row = tx.session.get(UserRole, natural_id("user_role", user_id, role))
        if role in roles:
            give_role(tx, user_id, role)
        elif row is not None and row.is_active:
            row.is_active = False
    tx.tell(PeopleChanged())


def set_user_active(tx: Transaction, user_id: str, *, active: bool) -> None:
    """Disable a user, or let them in again. This PC's key slot of a disabled user goes with the next opening."""
    tx.require(Permission.MANAGE_USERS)
    user = _user(tx, user_id)
    if not active:
        _refuse_last_administrator(tx, user_id, field="is_active")
    user.is_active = active
    tx.tell(PeopleChanged())


def reset_password(tx: Transaction, user_id: str, password: str) -> None:
    """An administrator gives a user a new password; their slot is made anew on this PC now, on others at their next sign-in."""
    tx.require(Permission.MANAGE_USERS)
    user = _user(tx, user_id)
    user.password_hash = hash_password(password, login=user.login)
    _make_slot(tx, user, password)
    # Whoever forgot the old one has tried it often: the new one is not made to wait for that.
    delay = tx.session.get(SignInDelay, user.login)
    if delay is not None:
        delay.wrong_in_a_row = 0
    tx.tell(PeopleChanged())


def change_own_password(tx: Transaction, old: str, new: str) -> None:
    """Everybody may, who knows the old one."""
    user = _user(tx, tx.by.user_id)
    if not is_password(old, user.password_hash):
        raise Refused("wrong_password", field="old_password")
    user.password_hash = hash_password(new, login=user.login, field="new_password")
    _make_slot(tx, user, new)


def change_own_language(tx: Transaction, language: str) -> None:
    """The language of the screens for this person: en, ml or hi."""
    if language not in {"en", "ml", "hi"}:
        raise Refused("language_unknown", field="language")
    _user(tx, tx.by.user_id).language = language
    tx.tell(PeopleChanged())


def user_list(rd: Reading) -> list[UserRow]:
    """Everybody who signs in, the disabled ones last."""
    rd.require(Permission.MANAGE_USERS)
    roles: dict[str, list[Role]] = {}
    for user_id, key in rd.session.execute(
        select(UserRole.user_id, RoleRecord.key)
        .join(RoleRecord, RoleRecord.id == UserRole.role_id)
        .where(UserRole.is_active)
        .order_by(RoleRecord.key)
    ):
        roles.setdefault(user_id, []).append(Role(key))
    rows = rd.session.execute(
        select(User.id, User.login, User.name, User.staff_id, User.language, User.is_active).order_by(
            User.is_active.desc(), User.name
        )
    )
    return [
        UserRow(row.id, row.login, row.name, tuple(roles.get(row.id, ())), row.staff_id, row.language, row.is_active)
        for row in rows
    ]


def _make_slot(tx: Transaction, user: User, password: str) -> None:
    tx.passwords.append(PasswordSet(user.id, user.login, password, user.password_hash))


def _user(tx: Transaction, user_id: str) -> User:
    user = tx.session.get(User, user_id)
    if user is None:
        raise Refused("record_not_found")
    return user


def _refuse_last_administrator(tx: Transaction, user_id: str, *, field: str) -> None:
    others = tx.session.scalar(
        select(func.count())
        .select_from(User)
        .join(UserRole, UserRole.user_id == User.id)
        .where(User.id != user_id, User.is_active, UserRole.is_active, UserRole.role_id == role_id(Role.ADMINISTRATOR))
    )
    if not others:
        raise Refused("last_administrator", field=field)
