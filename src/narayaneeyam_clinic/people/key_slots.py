"""Who can open the clinic's file on this PC, and who no longer shall (KEY-14 to KEY-16). For whoever manages users."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.passwords import is_password
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.store.key_slot import Slot
from narayaneeyam_clinic.store.transaction import AccessEntry, Reading
from narayaneeyam_clinic.store.vault import KEYRING_SLOT, Vault, digest


class KeyKind(StrEnum):
    """The ways to the key."""

    KEYRING = KEYRING_SLOT
    RECOVERY = "recovery"
    PASSWORD = "password"  # noqa: S105  # a word, not a password


class KeyState(StrEnum):
    """Whether it opens the file on this PC."""

    OPENS = "opens"
    OLD_PASSWORD = "old_password"  # noqa: S105  # the password was changed elsewhere: the one before opens it still
    NOT_YET = "not_yet"
    TAKEN_AWAY = "taken_away"
    KEYRING_EMPTY = "keyring_has_no_key"
    KEYRING_LOCKED = "keyring_locked"
    KEYRING_MISSING = "keyring_missing"
    KEYRING_OTHER = "wrong_key"


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One way to the key of this file, or what is not one: `user_id` and `login` are empty but for a user's."""

    kind: KeyKind
    state: KeyState
    user_id: str = ""
    name: str = ""
    login: str = ""
    since: datetime | None = None
    last_used: datetime | None = None

    @property
    def opens(self) -> bool:
        return self.state in (KeyState.OPENS, KeyState.OLD_PASSWORD)


def key_rows(clinic: Clinic, by: Actor) -> list[KeyRow]:
    """The keyring of this account, the recovery code, then every active user by name."""
    vault = Vault(clinic.folder)
    with clinic.reading(by=by) as rd:
        users = _active_users(rd)
    slots, away = vault.slots(), vault.kept_out()
    has_code = any(slot.kind == KeyKind.RECOVERY for slot in slots)
    return [
        _row(vault, KeyKind.KEYRING, _keyring_state(vault)),
        _row(vault, KeyKind.RECOVERY, KeyState.OPENS if has_code else KeyState.NOT_YET),
        *(_row(vault, KeyKind.PASSWORD, _user_state(user, slots, away), user) for user in users),
    ]


def add_user_slot(clinic: Clinic, by: Actor, user_id: str, password: str) -> None:
    """The user opens the file alone from now on. They type their password themselves. Refused: wrong_password."""
    by.require(Permission.MANAGE_USERS)
    with clinic.reading(by=by) as rd:
        user = _user(rd, user_id)
    if not is_password(password, user.password_hash):
        raise Refused("wrong_password", field="password")
    Vault(clinic.folder).add_password(clinic.key, user.id, user.login, password, user.password_hash)
    clinic.note_access(by.user_id, AccessEntry("key_added", None, user.login))


def remove_user_slot(clinic: Clinic, by: Actor, user_id: str) -> None:
    """Their password alone opens the file no more on this PC, until somebody adds it again; they still sign in beside others."""
    by.require(Permission.MANAGE_USERS)
    with clinic.reading(by=by) as rd:
        user = _user(rd, user_id)
    Vault(clinic.folder).remove_password(user.id, for_good=True)
    clinic.note_access(by.user_id, AccessEntry("key_removed", None, user.login))


def keep_in_keyring(clinic: Clinic, by: Actor) -> None:
    """This account of the PC opens the file without anybody's password. Refused: keyring_missing, keyring_locked."""
    by.require(Permission.MANAGE_USERS)
    vault = Vault(clinic.folder)
    if not vault.store_in_keyring(clinic.key) or _keyring_state(vault) is not KeyState.OPENS:
        state = _keyring_state(vault)
        raise ClinicFileError("keyring_locked" if state is KeyState.KEYRING_LOCKED else "keyring_missing")
    clinic.note_access(by.user_id, AccessEntry("key_added", None, KeyKind.KEYRING))


def take_from_keyring(clinic: Clinic, by: Actor) -> None:
    """From now on this account, too, needs a user's password. Refused: keyring_missing, keyring_locked, no_slot_of_ones_own."""
    by.require(Permission.MANAGE_USERS)
    vault = Vault(clinic.folder)
    if not any(slot.kind == KeyKind.PASSWORD and slot.owner == by.user_id for slot in vault.slots()):
        raise Refused("no_slot_of_ones_own")
    vault.forget_in_keyring()
    clinic.note_access(by.user_id, AccessEntry("key_removed", None, KeyKind.KEYRING))


def _keyring_state(vault: Vault) -> KeyState:
    try:
        vault.open_by_keyring()
    except ClinicFileError as refused:
        return KeyState(refused.code)
    return KeyState.OPENS


def _user_state(user: User, slots: Sequence[Slot], away: frozenset[str]) -> KeyState:
    for slot in slots:
        if slot.kind == KeyKind.PASSWORD and slot.owner == user.id:
            return KeyState.OPENS if slot.made_for == digest(user.password_hash) else KeyState.OLD_PASSWORD
    return KeyState.TAKEN_AWAY if user.id in away else KeyState.NOT_YET


def _row(vault: Vault, kind: KeyKind, state: KeyState, user: User | None = None) -> KeyRow:
    owner = "" if user is None else user.id
    opens = state in (KeyState.OPENS, KeyState.OLD_PASSWORD)
    since = vault.since(kind, owner) if opens else None
    return KeyRow(
        kind, state, owner, user.name if user else "", user.login if user else "", since, vault.last_used(kind, owner)
    )


def _active_users(rd: Reading) -> list[User]:
    rd.require(Permission.MANAGE_USERS)
    return list(rd.session.scalars(select(User).where(User.is_active).order_by(User.name, User.id)))


def _user(rd: Reading, user_id: str) -> User:
    rd.require(Permission.MANAGE_USERS)
    user = rd.session.get(User, user_id)
    if user is None or not user.is_active:
        raise Refused("record_not_found")
    return user
