"""Roles as sets of permissions: what the clinic starts with, what an administrator changes, what a user may do now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.permissions import DEFAULT_PERMISSIONS, Permission, Role
from narayaneeyam_clinic.people.records import RolePermission, RoleRecord, User, UserRole
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.news import PeopleChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction


def role_id(role: Role) -> str:
    return natural_id("role", role)


def add_default_roles(tx: Transaction) -> None:
    """The six roles with their default permissions, at the creation of the clinic."""
    tx.add_all([RoleRecord(id=role_id(role), key=str(role), name=str(role)) for role in Role])
    tx.add_all(
        [
            RolePermission(
                id=natural_id("role_permission", role, permission),
                role_id=role_id(role),
                permission=str(permission),
                is_allowed=permission in allowed,
            )
            for role, allowed in DEFAULT_PERMISSIONS.items()
            for permission in Permission
        ]
    )


def set_role_permission(tx: Transaction, role: Role, permission: Permission, *, allowed: bool) -> None:
    """Change what a role allows (PEOPLE-9). The administrator's right to change users cannot be taken away: nobody could give it back."""
    tx.require(Permission.MANAGE_USERS)
    if role is Role.ADMINISTRATOR and permission is Permission.MANAGE_USERS and not allowed:
        raise Refused("last_administrator", field="permission")
    row = tx.session.get(RolePermission, natural_id("role_permission", role, permission))
    if row is None:  # a permission that came with a newer program
        tx.add(
            RolePermission(
                id=natural_id("role_permission", role, permission),
                role_id=role_id(role),
                permission=str(permission),
                is_allowed=allowed,
            )
        )
    else:
        row.is_allowed = allowed
    tx.tell(PeopleChanged())


def give_role(tx: Transaction, user_id: str, role: Role) -> None:
    """Within an action that has checked the right."""
    row = tx.session.get(UserRole, natural_id("user_role", user_id, role))
    if row is None:
        tx.add(
            UserRole(id=natural_id("user_role", user_id, role), user_id=user_id, role_id=role_id(role), is_active=True)
        )
    else:
        row.is_active = True


def actor_of(session: Session, user: User) -> Actor:
    """The user with what their roles allow at this moment."""
    roles = session.scalars(
        select(RoleRecord.key)
        .join(UserRole, UserRole.role_id == RoleRecord.id)
        .where(UserRole.user_id == user.id, UserRole.is_active)
        .order_by(RoleRecord.key)
    ).all()
    said = session.execute(
        select(RoleRecord.key, RolePermission.permission, RolePermission.is_allowed)
        .join(RolePermission, RolePermission.role_id == RoleRecord.id)
        .where(RoleRecord.key.in_(roles))
    ).all()
    permissions = frozenset[Permission]().union(
        *_allowed(roles, [(key, about, yes) for key, about, yes in said]).values()
    )
    return Actor(user.id, user.name, permissions, tuple(roles), user.staff_id, user.login, user.language)


def _allowed(roles: Iterable[str], said: Iterable[tuple[str, str, bool]]) -> dict[Role, frozenset[Permission]]:
    """What each role allows: what was said of it, and of a permission that came with a newer program than the clinic was
    made with, of which nothing was ever said, the default (PEOPLE-20).
    """
    allowed = {_ROLES[key]: set(DEFAULT_PERMISSIONS[_ROLES[key]]) for key in roles if key in _ROLES}
    for key, name, is_allowed in said:
        role, permission = _ROLES.get(key), _PERMISSIONS.get(name)
        if role in allowed and permission is not None:
            (allowed[role].add if is_allowed else allowed[role].discard)(permission)
    return {role: frozenset(permissions) for role, permissions in allowed.items()}


# By name; every transaction asks, so they are not looked through each time.
_ROLES = {str(role): role for role in Role}
_PERMISSIONS = {str(permission): permission for permission in Permission}


def with_rights_left(raw: Any, by: Actor) -> Actor:
    """The person of an open session with what is still allowed to them, whoever changed it meanwhile and where (PEOPLE-18).

    On the raw connection of the transaction that begins. Refused: user_disabled. Who is no user (the program) stays.
    """
    found = raw.execute("SELECT is_active FROM app_user WHERE id = ?", (by.user_id,)).fetchone()
    if found is None:
        return by
    if not found[0]:
        raise Refused("user_disabled")
    said = raw.execute(_SAID, (by.user_id,)).fetchall()
    left = by.permissions & frozenset().union(*_allowed({key for key, _, _ in said}, said).values())
    return by if len(left) == len(by.permissions) else replace(by, permissions=left)


# A role of which nothing is said yet has one row without a permission.
_SAID = (
    "SELECT k.key, p.permission, p.is_allowed FROM user_role r JOIN role k ON k.id = r.role_id"
    " LEFT JOIN role_permission p ON p.role_id = k.id WHERE r.user_id = ? AND r.is_active"
)


def role_permissions(rd: Reading) -> dict[Role, frozenset[Permission]]:
    """The whole table role x permission, for the administrator's page."""
    rd.require(Permission.MANAGE_USERS)
    said = rd.session.execute(
        select(RoleRecord.key, RolePermission.permission, RolePermission.is_allowed).join(
            RolePermission, RolePermission.role_id == RoleRecord.id
        )
    ).all()
    return _allowed(Role, [(key, about, yes) for key, about, yes in said])
