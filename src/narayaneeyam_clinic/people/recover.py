"""When every password is lost: the recovery code opens the file and gives an administrator a new password (KEY-6)."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.passwords import hash_password
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_clinic.people.sign_in import sign_in
from narayaneeyam_clinic.shared.clock import Clock, system_clock
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.local_records import SignInDelay
from narayaneeyam_clinic.store.vault import Vault, new_recovery_code, same_recovery_code


def open_with_recovery_code(
    folder: Path, code: str, login: str, new_password: str, *, clock: Clock = system_clock
) -> tuple[Clinic, Actor]:
    """Set the password of an active administrator and sign them in.

    Raises ClinicFileError("wrong_recovery_code") or Refused("not_an_administrator"); nothing is changed then.
    """
    clinic = Clinic.open(folder, Vault(folder).open_by_recovery(code), clock=clock)
    login = login.strip().casefold()
    try:
        with clinic.transaction(by=PROGRAM, why="people.recover") as tx:
            user = tx.session.scalar(select(User).where(User.login == login, User.is_active))
            if user is None or not actor_of(tx.session, user).may(Permission.MANAGE_USERS):
                raise Refused("not_an_administrator", field="login")
            user.password_hash = hash_password(new_password, login=login)
            delay = tx.session.get(SignInDelay, login)
            if delay is not None:
                delay.wrong_in_a_row = 0
        return clinic, sign_in(clinic, login, new_password)
    except BaseException:
        clinic.close()
        raise


def replace_recovery_code(clinic: Clinic, by: Actor, code: str, typed_back: str) -> None:
    """A new recovery code for this PC's vault; the old one opens nothing any more here. It too is proved by typing it back."""
    by.require(Permission.MANAGE_USERS)
    if not same_recovery_code(typed_back, code):
        raise Refused("recovery_code_differs", field="recovery_code")
    Vault(clinic.folder).add_recovery(clinic.key, code)


__all__ = ["new_recovery_code", "open_with_recovery_code", "replace_recovery_code"]
