"""Another key for the clinic's file, by an administrator with their password and the recovery code on paper (KEY-18)."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.passwords import is_password
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.store.key_change import Told, change_key
from narayaneeyam_clinic.store.key_slot import Slot, plain_code, wrap
from narayaneeyam_clinic.store.transaction import AccessEntry
from narayaneeyam_clinic.store.vault import Vault


@dataclass(frozen=True, slots=True)
class KeyChange:
    """What was proved while the clinic was open; it is carried out when it is closed. No part of it shows itself."""

    folder: Path
    login: str
    user_id: str
    key: bytes = field(repr=False)
    password: str = field(repr=False)
    password_hash: str = field(repr=False)
    recovery_code: str = field(repr=False)


def prepare_key_change(clinic: Clinic, by: Actor, password: str, recovery_code: str) -> KeyChange:
    """Prove the person's own password and the code of the paper, which will open the file afterwards too.

    Refused: not_permitted, wrong_password, wrong_recovery_code.
    """
    with clinic.reading(by=by) as rd:
        rd.require(Permission.MANAGE_USERS)
        user = rd.session.get(User, by.user_id)
        if user is None or not is_password(password, user.password_hash):
            raise Refused("wrong_password", field="password")
        login, password_hash = user.login, user.password_hash
    try:
        Vault(clinic.folder).open_by_recovery(recovery_code)
    except ClinicFileError as refused:
        raise Refused(refused.code, field="recovery_code") from None
    clinic.note_access(by.user_id, AccessEntry("key_changed"))
    return KeyChange(clinic.folder, login, by.user_id, clinic.key, password, password_hash, recovery_code)


def carry_out_key_change(change: KeyChange, *, told: Told | None = None, use_keyring: bool = True) -> None:
    """With the clinic closed. Refused: file_busy, disk_full, key_not_changed; nothing is changed then."""
    vault = Vault(change.folder)

    def slots(key: bytes) -> list[Slot]:
        return [
            wrap(key, "recovery", "", "", plain_code(change.recovery_code)),
            vault.password_slot(key, change.user_id, change.login, change.password, change.password_hash),
        ]

    change_key(change.folder, change.key, slots, told=told, use_keyring=use_keyring)
