"""The person on whose behalf a transaction or a reading happens."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused


@dataclass(frozen=True, slots=True)
class Actor:
    """A signed-in user, with what they may do at this moment."""

    user_id: str
    name: str
    permissions: frozenset[Permission]
    roles: tuple[str, ...] = ()
    staff_id: str | None = None
    login: str = ""
    language: str = "en"

    def may(self, permission: Permission) -> bool:
        return permission in self.permissions

    def require(self, permission: Permission) -> None:
        """Raises Refused("not_permitted") when the person's roles do not allow it."""
        if permission not in self.permissions:
            raise Refused("not_permitted", permission=str(permission))


# What the program itself does without a person: first run, demo, repair. Its id stands in the log like anybody's.
PROGRAM = Actor("00000000-0000-0000-0000-000000000000", "Narayaneeyam", frozenset(Permission))
