"""Groups that cannot be applied wait beside the rest, each for the row that may change it (MERGE-10).

A group is tried again when the row that it waits for has come or changed, so a thousand parked groups cost nothing while
nothing happens to them; all are tried again after an upgrade of the program.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from narayaneeyam_clinic.store.base import synced_tables
from narayaneeyam_clinic.store.engine import SqlError
from narayaneeyam_clinic.sync.apply import (
    CannotApply,
    TakenIn,
    apply_group,
    broken_rule,
    index_edit,
    logged_group,
    write_row,
)
from narayaneeyam_clinic.sync.central import RIGHTS_TABLES
from narayaneeyam_clinic.sync.erasing import ERASURE, carry_out, of_erasures, without_erased
from narayaneeyam_clinic.sync.payload_form import NotARow, read_rows
from narayaneeyam_clinic.sync.settled_row import columns_of, settle_row
from narayaneeyam_clinic.sync.travelling import TravellingGroup

_GROUP = (
    "SELECT g.device_id, g.seq, g.stamp, g.user_id, g.why, g.schema_rev, g.salt, g.payload, g.payload_hash"
    " FROM parked_group p JOIN change_group g ON g.device_id = p.device_id AND g.seq = p.seq WHERE g.payload IS NOT NULL"
)
_IN_ORDER = " ORDER BY g.stamp, g.device_id, g.seq"


def apply_or_park(raw: Any, group: TravellingGroup, result: TakenIn) -> bool:
    """One group in a savepoint of its own; False when it was parked with the reason."""
    raw.execute("SAVEPOINT one_group")
    own = TakenIn()
    try:
        apply_group(raw, group, own)
    except CannotApply as cannot:
        raw.execute("ROLLBACK TO one_group")
        raw.execute("RELEASE one_group")
        _park(raw, group, cannot)
        result.parked += 1
        return False
    raw.execute("RELEASE one_group")
    for table, rows in own.rows.items():
        result.rows[table] |= rows
    return True


def wake(raw: Any, result: TakenIn) -> None:
    """Try again what waited for a row that has come or changed, and what waited for those in turn."""
    touched = dict(result.rows)
    while touched and raw.execute("SELECT 1 FROM parked_group WHERE waits_for IS NOT NULL LIMIT 1").fetchone():
        rights = not RIGHTS_TABLES.isdisjoint(touched)
        ids = json.dumps([row_id for rows in touched.values() for row_id in rows])
        woken = raw.execute(
            f"{_GROUP} AND (p.waits_for IN (SELECT value FROM json_each(?)) OR (? AND p.reason = 'central')){_IN_ORDER}",
            (ids, rights),
        ).fetchall()
        again = TakenIn()
        _try_again(raw, [logged_group(row) for row in woken], again)
        touched = dict(again.rows)
        for table, rows in touched.items():
            result.rows[table] |= rows


def parked_groups(raw: Any, *, only_ready: bool = False) -> list[TravellingGroup]:
    """The groups that are stored and not applied, earliest first; `only_ready`: those whose awaited row is here."""
    if not only_ready:
        return [logged_group(row) for row in raw.execute(f"{_GROUP}{_IN_ORDER}").fetchall()]
    awaited = raw.execute(
        "SELECT DISTINCT waits_for FROM parked_group WHERE reason IN ('foreign_key', 'row_missing')"
        " AND waits_for IS NOT NULL"
    ).fetchall()
    here = [row_id for (row_id,) in awaited if _is_here(raw, row_id)]
    ready = f"{_GROUP} AND p.waits_for IN (SELECT value FROM json_each(?)){_IN_ORDER}"
    return [logged_group(row) for row in raw.execute(ready, (json.dumps(here),)).fetchall()]


def retry(raw: Any, groups: Iterable[TravellingGroup]) -> TakenIn:
    """Each of the groups once more, and what waited for them; `parked` counts what is parked afterwards."""
    result = TakenIn()
    _try_again(raw, groups, result)
    wake(raw, result)
    # What waits for a newer program is not counted here: of its group the rest is applied.
    result.parked = raw.execute("SELECT count(*) FROM parked_group").fetchone()[0]
    return result


def has_place_now(raw: Any) -> bool:
    """Whether this program has a place for something that a newer one wrote and that waited."""
    waiting = raw.execute("SELECT DISTINCT table_name, field FROM waiting_part").fetchall()
    return any(columns_of(table) and (name == "" or name in columns_of(table)) for table, name in waiting)


def apply_waiting_parts(raw: Any) -> TakenIn:
    """After an upgrade: what newer programs wrote and this one has a place for by now (MERGE-15)."""
    result = TakenIn()
    for device_id, seq, table, name in raw.execute(
        "SELECT device_id, seq, table_name, field FROM waiting_part ORDER BY stamp, device_id, seq, table_name, field"
    ).fetchall():
        known = columns_of(table)
        if known and (name == "" or name in known):
            _apply_part(raw, device_id, seq, table, name, result)
    wake(raw, result)
    return result


def _apply_part(raw: Any, device_id: str, seq: int, table: str, name: str, result: TakenIn) -> None:
    key = (device_id, seq, table, name)
    row = raw.execute(
        "SELECT device_id, seq, stamp, user_id, why, schema_rev, salt, payload, payload_hash FROM change_group"
        " WHERE device_id = ? AND seq = ?",
        key[:2],
    ).fetchone()
    group = logged_group(row)
    touched: list[str] = []
    raw.execute("SAVEPOINT one_part")
    try:
        raw.execute("DELETE FROM waiting_part WHERE device_id = ? AND seq = ? AND table_name = ? AND field = ?", key)
        for one in read_rows(group.payload or b'{"rows":[]}', group.header.schema_rev):
            if one["t"] != table:
                continue
            if name == "":
                write_row(raw, group.header, one)
            else:
                settle_row(raw, table, one["id"])
            touched.append(one["id"])
        if table == ERASURE:
            result.touch(carry_out(raw, of_erasures(raw, touched)))
    except (CannotApply, SqlError) as error:
        if isinstance(error, SqlError) and broken_rule(error) is None:
            raise
        # It goes on waiting, and is tried again when the clinic is opened the next time.
        raw.execute("ROLLBACK TO one_part")
        touched.clear()
    raw.execute("RELEASE one_part")
    if touched:
        result.rows[table].update(touched)


def _try_again(raw: Any, groups: Iterable[TravellingGroup], result: TakenIn) -> None:
    for group in groups:
        raw.execute(
            "DELETE FROM parked_group WHERE device_id = ? AND seq = ?", (group.header.device_id, group.header.seq)
        )
        apply_or_park(raw, group, result)


def _park(raw: Any, group: TravellingGroup, cannot: CannotApply) -> None:
    header = group.header
    raw.execute(
        "INSERT INTO parked_group (device_id, seq, stamp, reason, waits_for) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET reason = excluded.reason, waits_for = excluded.waits_for",
        (header.device_id, header.seq, header.stamp, cannot.reason, cannot.waits_for),
    )
    # What a parked group replaces is known of its rows, so that others' later edits are not taken for rivals.
    try:
        rows = read_rows(without_erased(raw, group) or b"", header.schema_rev)
    except NotARow:
        return
    for row in rows:
        index_edit(raw, row["id"], header.stamp)


def _is_here(raw: Any, row_id: str) -> bool:
    return any(
        raw.execute(f'SELECT 1 FROM "{table.name}" WHERE id = ?', (row_id,)).fetchone() for table in synced_tables()
    )
