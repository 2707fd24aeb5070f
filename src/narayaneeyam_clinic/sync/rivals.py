"""The rivals of a field, read from the log: which values, by whom, when, and at which PC (INBOX-2).

The heads stand in `rival_heads` and follow from the log alone, so what is read here is alike on every PC.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.records import Device, User
from narayaneeyam_clinic.shared.clock import Stamp
from narayaneeyam_clinic.store.base import Record
from narayaneeyam_clinic.store.history import typed_value
from narayaneeyam_clinic.store.log_records import ChangeGroup
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.merge_rules import Value
from narayaneeyam_clinic.sync.payload_form import readable_rows
from narayaneeyam_clinic.sync.records import HeadsKind, RivalHeads
from narayaneeyam_clinic.sync.settled_row import columns_of


@dataclass(frozen=True, slots=True)
class OpenField:
    """A field whose heads differ; `heads` are stamps, the earliest first. A notice is not `is_open`: the later holds.

    Of a removed record the heads are the removals, and the edits of other fields that they did not see.
    """

    table: str
    row_id: str
    field: str
    heads: tuple[int, ...]
    is_open: bool
    kind: HeadsKind


@dataclass(frozen=True, slots=True)
class Rival:
    """One of the writes that stand against each other. `stored` as the row keeps it, `value` as a value of ours.

    `field` is another one where an edit stands against a removal.
    """

    stamp: int
    field: str
    stored: Value
    value: Any
    by: str
    at: datetime
    device: str


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote a group, when by the clinic's clock, at which PC."""

    by: str
    at: datetime
    device: str


def open_fields(rd: Reading, table: str | None = None, row_ids: Sequence[str] | None = None) -> list[OpenField]:
    """All fields about which people must decide or are told, or those of some rows.

    For readers that leave out what may not be seen.
    """
    r = RivalHeads
    query = (
        select(r.table_name, r.row_id, r.field, r.heads, r.is_open, r.kind)
        .where(r.kind != HeadsKind.AGREES)
        .order_by(r.table_name, r.row_id, r.field)
    )
    if table is not None:
        query = query.where(r.table_name == table)
    if row_ids is not None:
        query = query.where(r.row_id.in_(row_ids))
    rows = rd.session.execute(query)
    return [OpenField(*row[:3], tuple(json.loads(row.heads)), row.is_open, row.kind) for row in rows]


def rivals(rd: Reading, one: OpenField) -> tuple[Rival, ...]:
    """The heads of a field with their values and authors, the earliest first; a head that was erased is left out."""
    table = Record.metadata.tables[one.table]
    groups = rd.session.execute(
        select(ChangeGroup, User.name, Device.name)
        .outerjoin(User, User.id == ChangeGroup.user_id)
        .outerjoin(Device, Device.id == ChangeGroup.device_id)
        .where(ChangeGroup.stamp.in_(one.heads), ChangeGroup.payload.is_not(None))
        .order_by(ChangeGroup.stamp)
    )
    found: list[Rival] = []
    for group, user, device in groups:
        who = _author(group.user_id, user, group.stamp, device)
        for row in readable_rows(group.payload or b"", group.schema_rev):
            if row["id"] == one.row_id and row["t"] == one.table:
                found += [
                    Rival(group.stamp, field, stored, typed_value(table, field, stored), who.by, who.at, who.device)
                    for field, stored in _written(row, one)
                ]
    return tuple(found)


def open_values(rd: Reading, table: str, row_ids: Sequence[str]) -> dict[tuple[str, str], tuple[Any, ...]]:
    """(row, field) -> every value that is claimed for it, of the rows of one table that have an open field."""
    return {
        (one.row_id, one.field): tuple(dict.fromkeys(rival.value for rival in rivals(rd, one)))
        for one in open_fields(rd, table, row_ids)
    }


def authors(rd: Reading, stamps: Iterable[int]) -> dict[int, Author]:
    """Stamp -> who wrote that group."""
    wanted = list(stamps)
    rows = rd.session.execute(
        select(ChangeGroup.stamp, ChangeGroup.user_id, User.name, Device.name)
        .outerjoin(User, User.id == ChangeGroup.user_id)
        .outerjoin(Device, Device.id == ChangeGroup.device_id)
        .where(ChangeGroup.stamp.in_(wanted))
    )
    found = {stamp: Author("", Stamp(stamp).instant, "") for stamp in wanted}
    for stamp, user_id, user, device in rows:
        found[stamp] = _author(user_id, user, stamp, device)
    return found


def _written(row: dict[str, Any], one: OpenField) -> list[tuple[str, Value]]:
    """What a group says of the field; against a removal, every field that it edited."""
    written = row["new"] if "new" in row else {field: value for field, (_, value) in row["set"].items()}
    if one.kind is HeadsKind.DELETED and one.field not in written:
        return sorted((field, value) for field, value in written.items() if field in columns_of(one.table))
    return [(one.field, written.get(one.field))] if "new" in row or one.field in written else []


def _author(user_id: str, user: str | None, stamp: int, device: str | None) -> Author:
    by = user or (PROGRAM.name if user_id == PROGRAM.user_id else "?")
    return Author(by, Stamp(stamp).instant, device or "")
