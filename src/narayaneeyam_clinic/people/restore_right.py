"""Who may restore a backup while no clinic is open: who opens it by a password needs the right in it (BAK-9).

The recovery code is the right itself.
"""

from __future__ import annotations

from sqlalchemy import select

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.restore import LookedInto


def require_right_in(looked: LookedInto, login: str) -> None:
    """Asked before anything is put in its place. Raises Refused: not_permitted, user_disabled."""
    clinic = Clinic(looked.folder, looked.key)
    try:
        with clinic.reading(by=PROGRAM) as rd:
            wanted = select(User).where(User.login == login.strip().casefold()).order_by(User.id)
            user = rd.session.scalar(wanted)
            if user is None or not user.is_active:
                raise Refused("user_disabled", field="password")
            actor_of(rd.session, user).require(Permission.RESTORE)
    finally:
        clinic.close()
