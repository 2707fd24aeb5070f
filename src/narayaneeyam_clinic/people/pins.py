"""The PIN with which somebody allows at another's screen what that one may not; it opens no file and signs nobody in (PEOPLE-23)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from sqlalchemy import select

from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.passwords import hash_pin, is_password
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_clinic.people.wrong_tries import forget_wrong, note_wrong, refuse_too_soon
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading, Transaction

_PIN = re.compile(r"[0-9]{4,8}")


@dataclass(frozen=True, slots=True)
class PersonWhoAllows:
    """Somebody with a PIN and the right to allow exceptions."""

    user_id: str
    name: str


def set_own_pin(tx: Transaction, password: str, pin: str) -> None:
    """Everybody may, who knows their password; an empty PIN takes it away.

    Refused: wrong_password, pin_wrong_form (4 to 8 digits), pin_too_simple (all the same, or counted up or down).
    """
    user = tx.session.get(User, tx.by.user_id)
    if user is None:
        raise Refused("record_not_found")
    if not is_password(password, user.password_hash):
        raise Refused("wrong_password", field="pin_password")
    if pin and not _PIN.fullmatch(pin):
        raise Refused("pin_wrong_form", field="pin")
    if pin and {int(after) - int(before) for before, after in pairwise(pin)} in ({-1}, {0}, {1}):
        raise Refused("pin_too_simple", field="pin")
    user.pin_hash = hash_pin(pin) if pin else None
    forget_wrong(tx, _key(user.id))


def people_who_allow(rd: Reading) -> list[PersonWhoAllows]:
    """Who may be asked to the counter, by name. Needs SEE_BILLS."""
    rd.require(Permission.SEE_BILLS)
    users = rd.session.scalars(select(User).where(User.is_active, User.pin_hash.is_not(None)).order_by(User.name))
    return [
        PersonWhoAllows(user.id, user.name)
        for user in users
        if actor_of(rd.session, user).may(Permission.ALLOW_EXCEPTIONS)
    ]


def who_allows(tx: Transaction, user_id: str, pin: str) -> Actor | None:
    """The person when the PIN is theirs and they may allow; None for a wrong one, which is counted: the transaction commits.
    Within an action that has asked. Refused: sign_in_too_soon.
    """
    key = _key(user_id)
    refuse_too_soon(tx, key, field="pin")
    user = tx.session.get(User, user_id)
    if user is None or not user.is_active or user.pin_hash is None or not is_password(pin, user.pin_hash):
        note_wrong(tx, key)
        tx.note_access("pin_refused", user_id)
        return None
    forget_wrong(tx, key)
    actor = actor_of(tx.session, user)
    return actor if actor.may(Permission.ALLOW_EXCEPTIONS) else None


def _key(user_id: str) -> str:
    """No login name has a space."""
    return f"pin {user_id}"
