"""Other PCs' groups become rows here: stored as they came, then applied whole or parked with the reason (MERGE-10, MERGE-13).

Everything runs on the raw connection within a transaction in which the log writes (`Clinic.taking_in`): no trigger
captures what others did as a change of this PC.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.store.engine import SqlError
from narayaneeyam_clinic.sync.change_group import GroupHeader, pack_payload, unpack
from narayaneeyam_clinic.sync.segment import Segment, TravellingGroup
from narayaneeyam_clinic.sync.settled_row import columns_of, is_from_ahead, settle_row


class ChainBroken(ValueError):
    """The groups do not continue what is kept of their device: one is missing, or it has another past."""


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


class CannotApply(Exception):
    """A group breaks a rule of this file; `reason` is one word."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


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
        raise ChainBroken("a group is missing")
    new: list[TravellingGroup] = []
    rows: list[tuple[Any, ...]] = []
    for place, (group, previous, own) in enumerate(segment.hashed):
        header = group.header
        before = kept.get(header.seq - 1)
        if before is not None and before != previous:
            raise ChainBroken("another past")
        known = kept.get(header.seq)
        kept[header.seq] = own
        if known is None:
            packed = None if group.payload is None else pack_payload(group.payload)
            order = (taken.epoch, taken.first_order + place, taken.at) if taken else (None, None, None)
            rows.append(
                (
                    header.device_id, header.seq, header.stamp, header.user_id, header.why, header.schema_rev, packed,
                    group.salt, group.payload_hash, previous, own, *order,
                )
            )  # fmt: skip
            new.append(group)
        elif known != own:
            raise ChainBroken("another group of this number")
        elif taken is not None:
            _take_place(raw, group, taken, taken.first_order + place)
    raw.executemany(
        "INSERT INTO change_group (device_id, seq, stamp, user_id, why, schema_rev, payload, salt, payload_hash,"
        " prev_hash, hash, server_epoch, server_order, server_time) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        rows,
    )
    return new


def _take_place(raw: Any, group: TravellingGroup, taken: Taken, order: int) -> None:
    """A group of this PC has its place now, and with it the time by which a clock that ran ahead is told (MERGE-9)."""
    header = group.header
    raw.execute(
        "UPDATE change_group SET server_epoch = ?, server_order = ?, server_time = ? WHERE device_id = ? AND seq = ?",
        (taken.epoch, order, taken.at, header.device_id, header.seq),
    )
    if group.payload is not None and is_from_ahead(header.stamp, taken.at):
        for row in _rows(group.payload):
            if columns_of(row["t"]):
                settle_row(raw, row["t"], row["id"])


def apply_groups(raw: Any, groups: Sequence[TravellingGroup], result: TakenIn) -> None:
    """All of them, without a way back for one alone. Raises CannotApply or SqlError: then the caller goes one by one."""
    for group in groups:
        _apply(raw, group, result)


def apply_or_park(raw: Any, group: TravellingGroup, result: TakenIn) -> bool:
    """One group in a savepoint of its own; False when it was parked with the reason."""
    raw.execute("SAVEPOINT one_group")
    try:
        _apply(raw, group, result)
        parked = None
    except CannotApply as cannot:
        parked = cannot.reason
    except SqlError as error:
        parked = _reason(error)
        if parked is None:
            # A full disk or a damaged file is no fault of the group: nothing is parked, the transaction ends.
            raise
    if parked is None:
        raw.execute("RELEASE one_group")
        return True
    raw.execute("ROLLBACK TO one_group")
    raw.execute("RELEASE one_group")
    raw.execute(
        "INSERT INTO parked_group (device_id, seq, stamp, reason) VALUES (?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET reason = excluded.reason",
        (group.header.device_id, group.header.seq, group.header.stamp, parked),
    )
    _index_parked(raw, group)
    result.parked += 1
    return False


def parked_groups(raw: Any) -> list[TravellingGroup]:
    """The groups that are stored and not applied, earliest first."""
    rows = raw.execute(
        "SELECT g.device_id, g.seq, g.stamp, g.user_id, g.why, g.schema_rev, g.salt, g.payload, g.payload_hash"
        " FROM parked_group p JOIN change_group g ON g.device_id = p.device_id AND g.seq = p.seq"
        " WHERE g.payload IS NOT NULL ORDER BY g.stamp"
    ).fetchall()
    return [logged_group(row) for row in rows]


def logged_group(row: Sequence[Any]) -> TravellingGroup:
    """A group from its columns in the log: the six of the header, salt, payload, payload hash."""
    return TravellingGroup(GroupHeader(*row[:6]), row[6], None if row[7] is None else unpack(row[7]), row[8])


def _apply(raw: Any, group: TravellingGroup, result: TakenIn) -> None:
    if group.payload is None:
        return
    stamp = group.header.stamp
    for row in _rows(group.payload):
        table, row_id = row["t"], row["id"]
        known = columns_of(table)
        if not known:
            raise CannotApply("unknown_table")
        try:
            if "new" in row:
                _insert(raw, table, row_id, stamp, row["new"], known)
            else:
                _edit(raw, table, row_id, stamp, row["set"], known)
        except (TypeError, ValueError, AttributeError, OverflowError):
            # Not of the form of a row, or a number beyond 64 bits: what a hostile or broken PC may send.
            raise CannotApply("malformed") from None
        result.rows[table].add(row_id)


def _rows(payload: bytes) -> list[dict[str, Any]]:
    try:
        rows: list[dict[str, Any]] = json.loads(payload)["rows"]
        for row in rows:
            if not (isinstance(row["t"], str) and isinstance(row["id"], str) and ("new" in row) != ("set" in row)):
                raise CannotApply("malformed")
    except (ValueError, KeyError, TypeError):
        raise CannotApply("malformed") from None
    return rows


def _insert(raw: Any, table: str, row_id: str, stamp: int, new: dict[str, Any], known: frozenset[str]) -> None:
    if not new.keys() <= known:
        raise CannotApply("unknown_field")
    names = ", ".join(f'"{name}"' for name in new)
    marks = ", ".join("?" * len(new))
    # The names are columns of ours, checked above; the values are bound.
    made = raw.execute(
        f'INSERT INTO "{table}" (id, _v, {names}) VALUES (?, ?, {marks}) ON CONFLICT (id) DO NOTHING',
        (row_id, stamp, *new.values()),
    )
    if made.rowcount == 0:
        # Two PCs made the same thing under its natural identity: one row, from both (MERGE-12).
        _index(raw, row_id, stamp)
        (first,) = raw.execute(f'SELECT _v FROM "{table}" WHERE id = ?', (row_id,)).fetchone()
        _index(raw, row_id, first)
        settle_row(raw, table, row_id)


def _edit(raw: Any, table: str, row_id: str, stamp: int, edited: dict[str, list[Any]], known: frozenset[str]) -> None:
    if not edited.keys() <= known:
        raise CannotApply("unknown_field")
    stands = raw.execute(f'SELECT _v, _fv FROM "{table}" WHERE id = ?', (row_id,)).fetchone()
    if stands is None:
        raise CannotApply("row_missing")
    _index(raw, row_id, stamp)
    first, versions = stands[0], json.loads(stands[1]) if stands[1] else {}
    if any(replaced != versions.get(name, first) for name, (replaced, _) in edited.items()) or _has_rivals(raw, row_id):
        settle_row(raw, table, row_id)
        return
    versions.update(dict.fromkeys(edited, stamp))
    sets = ", ".join(f'"{name}" = ?' for name in edited)
    raw.execute(
        f'UPDATE "{table}" SET {sets}, _fv = ? WHERE id = ?',
        (*(value for _, value in edited.values()), canonical_json(versions), row_id),
    )


def _has_rivals(raw: Any, row_id: str) -> bool:
    found = raw.execute("SELECT 1 FROM rival_heads WHERE row_id = ? LIMIT 1", (row_id,)).fetchone()
    return found is not None


def _index(raw: Any, row_id: str, stamp: int) -> None:
    raw.execute("INSERT INTO change_index (row_id, stamp) VALUES (?, ?) ON CONFLICT DO NOTHING", (row_id, stamp))


def _index_parked(raw: Any, group: TravellingGroup) -> None:
    """What a parked group replaces is known of its rows, so that others' later edits are not taken for rivals."""
    try:
        rows = _rows(group.payload or b"")
    except CannotApply:
        return
    for row in rows:
        _index(raw, row["id"], group.header.stamp)


def _reason(error: SqlError) -> str | None:
    """The rule that a group breaks, in one word; None when the fault is the file's or the disk's."""
    said = str(error).lower()
    rules = ("foreign key", "not null", "datatype", "cannot store", "unique", "check", "binding")
    return next((rule.replace(" ", "_") for rule in rules if rule in said), None)
