"""How much discount a role gives by itself; above it somebody else allows it (PEOPLE-24, SELL-37)."""

from __future__ import annotations

from sqlalchemy import select

from narayaneeyam_clinic.people.permissions import DEFAULT_PERMISSIONS, Permission, Role
from narayaneeyam_clinic.people.records import RolePermission, RoleRecord, UserRole
from narayaneeyam_clinic.people.roles import role_id
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.news import PeopleChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction

_WHOLE = 10_000


def set_discount_limit(tx: Transaction, role: Role, basis_points: int | None) -> None:
    """In 1/100 of a per cent; None: any. Refused: not_permitted, rate_not_understood (beyond the whole)."""
    tx.require(Permission.MANAGE_USERS)
    if basis_points is not None and not 0 <= basis_points <= _WHOLE:
        raise Refused("rate_not_understood", field="discount_limit")
    record = tx.session.get(RoleRecord, role_id(role))
    if record is None:
        raise Refused("record_not_found")
    record.discount_limit = basis_points
    tx.tell(PeopleChanged())


def discount_limits(rd: Reading) -> dict[Role, int | None]:
    """Of every role. Needs MANAGE_USERS."""
    rd.require(Permission.MANAGE_USERS)
    rows = rd.session.execute(select(RoleRecord.key, RoleRecord.discount_limit))
    return {Role(key): limit for key, limit in rows if key in set(Role)}


def own_discount_limit(rd: Reading) -> int | None:
    """The largest of the person's roles that give discounts at all; within a door that has asked. None: any."""
    said = select(RolePermission.is_allowed).where(
        RolePermission.role_id == RoleRecord.id, RolePermission.permission == str(Permission.GIVE_DISCOUNT)
    )
    rows = rd.session.execute(
        select(RoleRecord.key, RoleRecord.discount_limit, said.scalar_subquery())
        .join(UserRole, UserRole.role_id == RoleRecord.id)
        .where(UserRole.user_id == rd.by.user_id, UserRole.is_active)
    ).all()
    limits = [limit for key, limit, is_allowed in rows if _gives(key, is_allowed)]
    return None if not limits or None in limits else max(limit for limit in limits if limit is not None)


def _gives(key: str, is_allowed: bool | None) -> bool:
    """What was said of the role, else the default."""
    if is_allowed is not None:
        return is_allowed
    return key in set(Role) and Permission.GIVE_DISCOUNT in DEFAULT_PERMISSIONS[Role(key)]
