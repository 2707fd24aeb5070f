"""Other PCs' groups become rows here: stored as they came, then applied whole or parked with the reason (MERGE-10, MERGE-13).

Everything runs on the raw connection within a transaction in which the log writes (`Clinic.taking_in`): no trigger
captures what others did as a change of this PC.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any

from narayaneeyam_clinic.store.base import Merge, Record
from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.store.engine import SqlError
from narayaneeyam_clinic.store.log_records import STAMPED_AT
from narayaneeyam_clinic.sync.central import may_write_central
from narayaneeyam_clinic.sync.change_group import GroupHeader, pack_payload, unpack
from narayaneeyam_clinic.sync.erasing import ERASURE, carry_out, of_erasures, without_erased
from narayaneeyam_clinic.sync.payload_form import NotARow, Row, read_rows, readable_rows
from narayaneeyam_clinic.sync.settled_row import (
    AHEAD_MS,
    REMOVAL,
    columns_of,
    is_from_ahead,
    is_removable,
    rule_of,
    settle_row,
)
from narayaneeyam_clinic.sync.travelling import Segment, TravellingGroup


class ChainBroken(ValueError):
    """The groups do not continue what is kept of their device: one is missing, or it has another past."""


class GroupMissing(ChainBroken):
    """One that stands before what came is not here: this PC has passed over a part of the order."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The server's place of a segment in the clinic's order: the first group's number, and when the server took it (UTC ms)."""

    epoch: int
    first_order: int
    at: int


@dataclass(slots=True)
class TakenIn:
    """What came of a segment. `rows` names the rows by table, for open pages and for the search."""

    new_groups: int = 0
    parked: int = 0
    rows: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, other: TakenIn) -> None:
        """What came of another segment too."""
        self.new_groups += other.new_groups
        self.parked += other.parked
        self.touch(other.rows)

    def touch(self, rows: Mapping[str, Collection[str]]) -> None:
        """Further rows that are not what they were."""
        for table, ids in rows.items():
            self.rows[table] |= set(ids)


class CannotApply(Exception):
    """A group breaks a rule of this file; `reason` is one word, `waits_for` the row that may change it."""

    def __init__(self, reason: str, waits_for: str | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.waits_for = waits_for


def store_segment(raw: Any, segment: Segment, taken: Taken | None) -> list[TravellingGroup]:
    """Put the groups into the log; those that are there already only get their place. Returns the new ones.

    Raises ChainBroken.
    """
    kept = dict(
        raw.execute(
            "SELECT seq, hash FROM change_group WHERE device_id = ? AND seq BETWEEN ? AND ?",
            (segment.device_id, segment.first_seq - 1, segment.last_seq),
        ).fetchall()
    )
    if segment.first_seq > 1 and segment.first_seq - 1 not in kept:
        raise GroupMissing("a group is missing")
    if kept.get(segment.first_seq - 1, segment.prev) != segment.prev:
        raise ChainBroken("another past")
    new: list[TravellingGroup] = []
    rows: list[tuple[Any, ...]] = []
    for place, (group, previous, own) in enumerate(segment.hashed):
        header, salt, payload, hashed = group
        known = kept.get(header.seq)
        if known is None:
            packed = None if payload is None else pack_payload(payload)
            order = (taken.epoch, taken.first_order + place, taken.at) if taken else (None, None, None)
            rows.append((*header, packed, salt, hashed, previous, own, *order))
            new.append(group)
        elif known != own:
            raise ChainBroken("another group of this number")
        elif taken is not None:
            take_places(
                raw, header.device_id, header.seq, header.seq, Taken(taken.epoch, taken.first_order + place, taken.at)
            )
    raw.executemany(
        "INSERT INTO change_group (device_id, seq, stamp, user_id, why, schema_rev, payload, salt, payload_hash,"
        " prev_hash, hash, server_epoch, server_order, server_time) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        rows,
    )
    return new


def take_places(raw: Any, device_id: str, first_seq: int, last_seq: int, taken: Taken) -> None:
    """Groups that are here have their place now, or another one since a server was restored. With it comes the time by
    which a clock that ran ahead is told: their rows are settled again when that makes a difference (MERGE-9).
    """
    # Few groups are ever stamped by a clock that runs ahead: only of those both times are looked at.
    ahead = raw.execute(
        "SELECT seq, stamp, server_time FROM change_group WHERE device_id = ?1 AND seq BETWEEN ?2 AND ?3"
        f" AND {STAMPED_AT} > min(coalesce(server_time, ?4), ?4) + {AHEAD_MS}",
        (device_id, first_seq, last_seq, taken.at),
    ).fetchall()
    raw.execute(
        "UPDATE change_group SET server_epoch = ?, server_order = seq + ?, server_time = ?"
        " WHERE device_id = ? AND seq BETWEEN ? AND ?",
        (taken.epoch, taken.first_order - first_seq, taken.at, device_id, first_seq, last_seq),
    )
    for seq, stamp, at in ahead:
        if is_from_ahead(stamp, at) != is_from_ahead(stamp, taken.at):
            _settle_rows_of(raw, device_id, seq)


def apply_group(raw: Any, group: TravellingGroup, result: TakenIn, *, judged: bool = True) -> None:
    """Every row of it. A row that names one which stands later in its group waits for that. Raises CannotApply, SqlError.

    `judged`: whether the author's rights are looked at; not when a log is replayed of which it is known.
    """
    payload = without_erased(raw, group)
    if payload is None:
        return
    try:
        rows = read_rows(payload, group.header.schema_rev)
    except NotARow as not_a_row:
        raise CannotApply(not_a_row.reason) from None
    if judged and not may_write_central(raw, group.header.user_id, rows):
        raise CannotApply("central", group.header.user_id)
    left, before = rows, len(rows) + 1
    while left and len(left) < before:
        before, left = len(left), [row for row in left if not _applied(raw, group.header, row, result)]
    if left:
        raise CannotApply("foreign_key", _missing_parent(raw, left[0]))
    erasures = {row["id"] for row in rows if row["t"] == ERASURE}
    if erasures:
        result.touch(carry_out(raw, of_erasures(raw, erasures)))


def write_row(raw: Any, header: GroupHeader, row: Row) -> None:
    """One row of a group; what this program has no place for waits for a newer one (MERGE-15). Raises CannotApply, SqlError."""
    table, row_id = row["t"], row["id"]
    known = columns_of(table)
    if not known:
        _wait(raw, header, table, ("",))
        return
    written = row["new"] if "new" in row else row["set"]
    if not written.keys() <= known:
        _wait(raw, header, table, written.keys() - known)
        written = {name: value for name, value in written.items() if name in known}
    if "new" in row:
        _insert(raw, table, row_id, header.stamp, written)
    else:
        _edit(raw, table, row_id, header.stamp, written)


def logged_group(row: Sequence[Any]) -> TravellingGroup:
    """A group from its columns in the log: the six of the header, salt, payload, payload hash."""
    return TravellingGroup(GroupHeader(*row[:6]), row[6], None if row[7] is None else unpack(row[7]), row[8])


def index_edit(raw: Any, row_id: str, stamp: int) -> None:
    """That the group of this stamp touched the row."""
    raw.execute("INSERT INTO change_index (row_id, stamp) VALUES (?, ?) ON CONFLICT DO NOTHING", (row_id, stamp))


def broken_rule(error: SqlError) -> str | None:
    """The rule that a group breaks, in one word; None when the fault is the file's or the disk's."""
    said = str(error).lower()
    rules = ("foreign key", "not null", "datatype", "cannot store", "unique", "check", "binding")
    return next((rule.replace(" ", "_") for rule in rules if rule in said), None)


def _applied(raw: Any, header: GroupHeader, row: Row, result: TakenIn) -> bool:
    """False when it points at a row that is not there yet."""
    try:
        write_row(raw, header, row)
    except SqlError as error:
        reason = broken_rule(error)
        if reason == "foreign_key":
            return False
        if reason is None:
            # A full disk or a damaged file is no fault of the group.
            raise
        raise CannotApply(reason, row["id"]) from None
    if columns_of(row["t"]):
        result.rows[row["t"]].add(row["id"])
    return True


def _insert(raw: Any, table: str, row_id: str, stamp: int, new: dict[str, Any]) -> None:
    made = raw.execute(insertion(table, tuple(new)), (row_id, stamp, *new.values()))
    if made.rowcount == 0:
        insert_again(raw, table, row_id, stamp)


def insert_again(raw: Any, table: str, row_id: str, stamp: int) -> None:
    """Two PCs made the same thing under its natural identity: one row, from both (MERGE-12)."""
    index_edit(raw, row_id, stamp)
    (first,) = raw.execute(f'SELECT _v FROM "{table}" WHERE id = ?', (row_id,)).fetchone()
    index_edit(raw, row_id, first)
    settle_row(raw, table, row_id)


def _edit(raw: Any, table: str, row_id: str, stamp: int, edited: dict[str, list[Any]]) -> None:
    if any(rule_of(table, name).merge is Merge.LEDGER for name in edited):
        raise CannotApply("written_once")
    removed = f'"{REMOVAL}" = 0' if is_removable(table) else "0"
    stands = raw.execute(f'SELECT _v, _fv, {removed} FROM "{table}" WHERE id = ?', (row_id,)).fetchone()
    if stands is None:
        raise CannotApply("row_missing", row_id)
    index_edit(raw, row_id, stamp)
    if not edited:
        return
    first, versions = stands[0], json.loads(stands[1]) if stands[1] else {}
    replaces_another = any(replaced != versions.get(name, first) for name, (replaced, _) in edited.items())
    if replaces_another or stands[2] or REMOVAL in edited or _has_rivals(raw, row_id):
        settle_row(raw, table, row_id)
        return
    versions.update(dict.fromkeys(edited, stamp))
    raw.execute(
        _update(table, tuple(edited)), (*(value for _, value in edited.values()), canonical_json(versions), row_id)
    )


# The names are columns of ours, checked before; the values are bound. Rows of a kind have the same words.
@lru_cache(2_000)
def insertion(table: str, names: tuple[str, ...]) -> str:
    """The statement that puts a new row of a table in, and leaves one that stands there already: id, stamp, then `names`."""
    listed = "".join(f', "{name}"' for name in names)
    return f'INSERT INTO "{table}" (id, _v{listed}) VALUES (?, ?{", ?" * len(names)}) ON CONFLICT (id) DO NOTHING'


@lru_cache(2_000)
def _update(table: str, names: tuple[str, ...]) -> str:
    sets = ", ".join(f'"{name}" = ?' for name in names)
    return f'UPDATE "{table}" SET {sets}, _fv = ? WHERE id = ?'


def _has_rivals(raw: Any, row_id: str) -> bool:
    found = raw.execute("SELECT 1 FROM rival_heads WHERE row_id = ? LIMIT 1", (row_id,)).fetchone()
    return found is not None


def _wait(raw: Any, header: GroupHeader, table: str, fields: Sequence[str] | set[str]) -> None:
    raw.executemany(
        "INSERT INTO waiting_part (device_id, seq, table_name, field, stamp) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [(header.device_id, header.seq, table, name, header.stamp) for name in sorted(fields)],
    )


def _missing_parent(raw: Any, row: Row) -> str | None:
    """The first row that this one points at and that is not there."""
    for name, parent in _parents(row["t"]):
        value = row["new"].get(name) if "new" in row else row["set"].get(name, (0, None))[1]
        if value is not None and not raw.execute(f'SELECT 1 FROM "{parent}" WHERE id = ?', (value,)).fetchone():
            return str(value)
    return None


@cache
def _parents(table: str) -> tuple[tuple[str, str], ...]:
    """The columns of a table that point at another row, with the table they point at."""
    columns = Record.metadata.tables[table].c
    return tuple(
        (name, key.column.table.name) for name in sorted(columns_of(table)) for key in columns[name].foreign_keys
    )


def _settle_rows_of(raw: Any, device_id: str, seq: int) -> None:
    payload, schema_rev = raw.execute(
        "SELECT payload, schema_rev FROM change_group WHERE device_id = ? AND seq = ?", (device_id, seq)
    ).fetchone()
    for row in readable_rows(payload, schema_rev) if payload is not None else ():
        if columns_of(row["t"]):
            settle_row(raw, row["t"], row["id"])
