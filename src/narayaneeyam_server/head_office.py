"""People of the head office, who see clinics through the server: name, argon2 hash, role, and which clinic."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, insert, select

from narayaneeyam_clinic.people.passwords import hash_password, is_password
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_server import tables as t
from narayaneeyam_server.registry import AnyRow, plain


class HeadOfficeRole(StrEnum):
    """An administrator also enrols, revokes and reviews; a reader only reads."""

    ADMINISTRATOR = "administrator"
    READER = "reader"


class LoginTaken(Exception):
    """Somebody signs in with this name already."""


@dataclass(frozen=True, slots=True)
class HeadOfficeUser:
    """Who signed in. `clinic_id` None: every clinic of this server."""

    user_id: str
    login: str
    name: str
    role: HeadOfficeRole
    clinic_id: str | None
    is_active: bool


def create_user(
    connection: Connection, login: str, name: str, password: str, role: HeadOfficeRole, clinic_id: str | None, now: int
) -> HeadOfficeUser:
    """Raises LoginTaken; Refused: password_too_short, password_is_login."""
    login = plain(login).strip().casefold()
    if _row(connection, login) is not None:
        raise LoginTaken
    user = HeadOfficeUser(new_id(), login, plain(name).strip(), role, clinic_id, is_active=True)
    connection.execute(
        insert(t.head_office_user).values(
            user_id=user.user_id, login=login, name=user.name, password_hash=hash_password(password, login=login),
            role=str(role), clinic_id=clinic_id, is_active=True, made_at=now,
        )
    )  # fmt: skip
    return user


def sign_in(connection: Connection, login: str, password: str) -> HeadOfficeUser | None:
    """None for a wrong name or password: both take as long, so that nobody learns which."""
    row = _row(connection, plain(login).strip().casefold())
    right = is_password(password, row.password_hash if row is not None else NOBODYS_HASH)
    return _user(row) if row is not None and right and row.is_active else None


def find_user(connection: Connection, user_id: str) -> HeadOfficeUser | None:
    """Who it is, active or not."""
    row = connection.execute(select(t.head_office_user).where(t.head_office_user.c.user_id == user_id)).one_or_none()
    return None if row is None else _user(row)


def users(connection: Connection) -> list[HeadOfficeUser]:
    return [_user(row) for row in connection.execute(select(t.head_office_user).order_by(t.head_office_user.c.login))]


def _row(connection: Connection, login: str) -> AnyRow | None:
    return connection.execute(select(t.head_office_user).where(t.head_office_user.c.login == login)).one_or_none()


def _user(row: AnyRow) -> HeadOfficeUser:
    return HeadOfficeUser(row.user_id, row.login, row.name, HeadOfficeRole(row.role), row.clinic_id, row.is_active)


# Of a password that nobody knows, with the parameters of all others.
NOBODYS_HASH = "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHRzb21lc2FsdA$q7Hc1mFvG9mCzv5PZJ0bq8pGm1Fz6m3r5n0Q8m1m3aE"
