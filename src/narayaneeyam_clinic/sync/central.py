"""Whether the author of a group may write what only administrators and the program write (MERGE-18).

By the log itself, alike on every PC and in whatever order it came: the author was at some time given a role that at some
time had the right. What was taken away later is kept from the author by the PC that they work on (decision 0016).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Any

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.base import Merge
from narayaneeyam_clinic.sync.payload_form import Row, readable_rows
from narayaneeyam_clinic.sync.settled_row import columns_of, rule_of

RIGHT_BY_TABLE: Mapping[str, Permission] = {
    "app_user": Permission.MANAGE_USERS,
    "role": Permission.MANAGE_USERS,
    "role_permission": Permission.MANAGE_USERS,
    "user_role": Permission.MANAGE_USERS,
    "diagnosis_term": Permission.IMPORT,
    "therapy": Permission.MANAGE_THERAPIES,
    "therapy_material": Permission.MANAGE_THERAPIES,
    "package": Permission.MANAGE_THERAPIES,
    "package_item": Permission.MANAGE_THERAPIES,
    "room_category": Permission.MANAGE_ROOMS,
    "room_tariff": Permission.MANAGE_ROOMS,
    "room": Permission.MANAGE_ROOMS,
    "bed": Permission.MANAGE_ROOMS,
    "meal": Permission.MANAGE_ROOMS,
}
"""The right that the actions ask for which write a table's central columns; of all others MANAGE_SETTINGS."""

RIGHTS_TABLES = frozenset({"user_role", "role_permission"})


def may_write_central(raw: Any, user_id: str, rows: Iterable[Row]) -> bool:
    """Whether nothing in the rows is central, or the author has ever had the right."""
    return all(_ever_had(raw, user_id, permission) for permission in rights_needed(user_id, rows))


def rights_needed(user_id: str, rows: Iterable[Row]) -> set[Permission]:
    """The rights that an author needs to have had for these rows; nearly always none."""
    if user_id == PROGRAM.user_id:
        return set()
    found = {_right_for(row["t"], tuple(row["new"] if "new" in row else row["set"])) for row in rows}
    return {right for right in found if right is not None}


@lru_cache(2_000)
def _right_for(table: str, names: tuple[str, ...]) -> Permission | None:
    if central_columns(table).isdisjoint(names):
        return None
    return RIGHT_BY_TABLE.get(table, Permission.MANAGE_SETTINGS)


@cache
def central_columns(table: str) -> frozenset[str]:
    """The columns of a table that only administrators and the program write."""
    return frozenset(name for name in columns_of(table) if rule_of(table, name).merge is Merge.CENTRAL)


def _ever_had(raw: Any, user_id: str, permission: Permission) -> bool:
    # A role that was taken away leaves its row: that it is there is what counts.
    of_roles = raw.execute(
        "SELECT p.id, p._v, p.is_allowed FROM user_role r JOIN role_permission p ON p.role_id = r.role_id"
        " WHERE r.user_id = ? AND p.permission = ?",
        (user_id, str(permission)),
    ).fetchall()
    return any(allowed or _was_ever_allowed(raw, row_id, first) for row_id, first, allowed in of_roles)


def _was_ever_allowed(raw: Any, row_id: str, first: int) -> bool:
    groups = raw.execute(
        "SELECT g.payload, g.schema_rev FROM change_group g"
        " LEFT JOIN parked_group k ON k.device_id = g.device_id AND k.seq = g.seq"
        " WHERE k.seq IS NULL AND g.payload IS NOT NULL"
        " AND (g.stamp = ?1 OR g.stamp IN (SELECT stamp FROM change_index WHERE row_id = ?2))",
        (first, row_id),
    )
    for payload, schema_rev in groups.fetchall():
        for row in readable_rows(payload, schema_rev):
            if row["t"] == "role_permission" and row["id"] == row_id:
                written = row["new"].get("is_allowed") if "new" in row else row["set"].get("is_allowed", (0, 0))[1]
                if written:
                    return True
    return False
