"""Opening a clinic and signing in: by the key in the keyring, or by the user's own slot where there is none (KEY-2, KEY-3)."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.passwords import is_password
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_clinic.people.wrong_tries import (
    forget_wrong,
    forget_wrong_slot,
    note_wrong,
    note_wrong_slot,
    refuse_slot_too_soon,
    refuse_too_soon,
)
from narayaneeyam_clinic.shared.clock import Clock, system_clock
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.shared.places import clinic_folders
from narayaneeyam_clinic.store.transaction import AccessEntry
from narayaneeyam_clinic.store.vault import Vault
from narayaneeyam_clinic.sync.erased_marks import erase_again
from narayaneeyam_clinic.sync.number_series import retire_series_behind_marks

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ClinicOnDisk:
    """A clinic that lies on this PC, before it is opened."""

    folder: Path
    name: str


@dataclass(frozen=True, slots=True)
class PersonToSignIn:
    """Somebody who may sign in, for the list at the sign-in window."""

    login: str
    name: str


def clinics_on_this_pc(home: Path) -> list[ClinicOnDisk]:
    """Every clinic under `home`, by name. ClinicFileError: vault_missing, vault_damaged when no clinic can tell its name."""
    try:
        folders = clinic_folders(home)
    except PermissionError:
        # Of another account of this PC, which keeps it closed (KEY-22).
        raise ClinicFileError("cannot_open_file", file="clinics") from None
    found: list[ClinicOnDisk] = []
    troubles: list[ClinicFileError] = []
    for folder in folders:
        try:
            found.append(ClinicOnDisk(folder, Vault(folder).clinic_name))
        except ClinicFileError as trouble:
            # One clinic's damage keeps nobody from the others; this one says what it is when it is opened.
            troubles.append(trouble)
            found.append(ClinicOnDisk(folder, folder.name))
    if troubles and len(troubles) == len(found):
        raise troubles[0]
    return sorted(found, key=lambda one: one.name)


def open_clinic(folder: Path, login: str, password: str, *, clock: Clock = system_clock) -> tuple[Clinic, Actor]:
    """Open the file by keyring or by the user's slot, then sign in. Raises ClinicFileError or Refused; nothing stays open then."""
    clinic = Clinic.open(folder, find_key(folder, login, password, clock=clock), clock=clock)
    try:
        actor = sign_in(clinic, login, password)
        retire_series_behind_marks(clinic)
        erase_again(clinic)
        remove_slots_of_disabled(clinic)
    except BaseException:
        clinic.close()
        raise
    return clinic, actor


def find_key(folder: Path, login: str, password: str, *, clock: Clock = system_clock) -> bytes:
    """The file's key: from the keyring of the OS, else by the user's password slot, where a growing delay follows wrong ones."""
    vault = Vault(folder)
    try:
        return vault.open_by_keyring()
    except ClinicFileError as no_key:
        refuse_slot_too_soon(folder, login, clock())
        try:
            key = vault.open_by_password(login, password)
            forget_wrong_slot(folder, login)
            return key
        except ClinicFileError as refused:
            if refused.code == "wrong_password":
                note_wrong_slot(folder, login, clock())
            # A keyring that holds another key is told only when the password does not help either.
            is_wrong_key = no_key.code == "wrong_key" and refused.code == "wrong_password"
            raise no_key if is_wrong_key else refused from None


def sign_in(clinic: Clinic, login: str, password: str) -> Actor:
    """Check a password on the opened clinic, with a growing delay after wrong ones (PEOPLE-11).

    Raises Refused: wrong_password, sign_in_too_soon(seconds), user_disabled. A right password renews the user's slot.
    """
    login = login.strip().casefold()
    with clinic.transaction(by=PROGRAM, why="people.sign_in") as tx:
        refuse_too_soon(tx, login)
        user = tx.session.scalar(select(User).where(User.login == login).order_by(User.id))
        right = user is not None and is_password(password, user.password_hash)
        if right and user is not None and user.is_active:
            forget_wrong(tx, login)
            actor = actor_of(tx.session, user)
            password_hash = user.password_hash
        else:
            note_wrong(tx, login)
            actor, password_hash = None, ""
        is_disabled = right and user is not None and not user.is_active
        user_id = user.id if user is not None else None
    if actor is None:
        clinic.note_access(user_id, AccessEntry("sign_in_refused"))
        raise Refused("user_disabled" if is_disabled else "wrong_password", field="password")
    clinic.note_access(actor.user_id, AccessEntry("signed_in"))
    try:
        Vault(clinic.folder).renew_password(clinic.key, actor.user_id, login, password, password_hash)
    except OSError:
        # A full disk, say: the clinic is open, and their next sign-in on this PC makes the slot.
        log.error("the key slot of user %s was not written", actor.user_id)
    return actor


def remove_slots_of_disabled(clinic: Clinic) -> None:
    """Whoever is disabled, here or on another PC, has no slot on this one any more (KEY-10)."""
    with clinic.reading(by=PROGRAM) as rd:
        active = set(rd.session.scalars(select(User.id).where(User.is_active)))
    vault = Vault(clinic.folder)
    for slot in vault.slots():
        if slot.kind == "password" and slot.owner not in active:
            vault.remove_password(slot.owner)


def people_to_sign_in(clinic: Clinic) -> list[PersonToSignIn]:
    """Active users by name, for quick switch on a PC whose clinic is open."""
    with clinic.reading(by=PROGRAM) as rd:
        rows = rd.session.execute(select(User.login, User.name).where(User.is_active).order_by(User.name))
        return [PersonToSignIn(*row) for row in rows]


def refresh_actor(clinic: Clinic, actor: Actor) -> Actor | None:
    """The same person with what they may do now; None when they have been disabled since."""
    with clinic.reading(by=PROGRAM) as rd:
        user = rd.session.get(User, actor.user_id)
        return actor_of(rd.session, user) if user is not None and user.is_active else None
