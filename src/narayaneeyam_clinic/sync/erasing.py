"""Carrying erasures out in one file: the log and the rows lose the values, whenever either comes (RIGHT-12, RIGHT-13).

An erasure is a filter over the log. A group that holds something which is erased keeps its header and its hash; beside the hash
stands the payload without the values, and the salt is gone, so that the hash cannot be tried out on guesses. The rows are what
the filtered log makes of them: a replay, a snapshot and another PC come to the same (decision 0023).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.sync.change_group import pack_payload, unpack
from narayaneeyam_clinic.sync.erasable import BELONGS, ERASABLE, PERSON, what_is_left
from narayaneeyam_clinic.sync.payload_form import Row
from narayaneeyam_clinic.sync.settled_row import settle_row
from narayaneeyam_clinic.sync.travelling import TravellingGroup

ERASURE = "erasure"
WORDS_TO_FORGET = "erasure.words"
"""Stands among the preferences while the full-text index may still hold words of somebody who was erased."""
FILES_TO_FORGET = "erasure.files"
"""The preference that names the files of documents which nobody has any more, until they are gone from the disk."""


_MARK = b'"t":"erasure"'
"""Stands once in each row of the ledger in a canonical payload; within a value its quotes would be escaped."""


def brings_erasure(groups: Iterable[TravellingGroup]) -> bool:
    """Whether one of these groups erases somebody."""
    return any(_MARK in (group.payload or b"") for group in groups)


def any_erased(raw: Any) -> bool:
    """Whether this clinic ever erased anything: mostly not, and nothing below costs anything."""
    return raw.execute("SELECT 1 FROM erasure LIMIT 1").fetchone() is not None


def without_erased(raw: Any, group: TravellingGroup) -> bytes | None:
    """The group's payload as it may be kept; when that is another one, the log has it now in place of what came."""
    header, _, payload, _ = group
    if payload is None or not any_erased(raw):
        return payload
    left = _filtered(raw, payload)
    if left is None:
        return payload
    _keep(raw, header.device_id, header.seq, left)
    return left


def filter_own(raw: Any, device_id: str, seq: int) -> None:
    """The group that this PC has just sealed: whoever still had the person's page open may have written something of them."""
    (packed,) = raw.execute(
        "SELECT payload FROM change_group WHERE device_id = ? AND seq = ?", (device_id, seq)
    ).fetchone()
    left = _filtered(raw, unpack(packed))
    if left is not None:
        _keep(raw, device_id, seq, left)
        for row in json.loads(left)["rows"]:
            if _owner(raw, row["id"]) is not None:
                settle_row(raw, row["t"], row["id"])


def carry_out(raw: Any, patient_ids: Iterable[str]) -> dict[str, set[str]]:
    """What the ledger of erasures says of these people, on everything that is here; the rows touched, by table.

    The caller holds the transaction and lets the log write.
    """
    touched: dict[str, set[str]] = {}
    for patient_id in sorted(set(patient_ids)):
        _find_rows(raw, patient_id)
        names = _file_names(raw, patient_id)
        for device_id, seq, packed in _groups(raw, patient_id):
            left = _filtered(raw, unpack(packed))
            if left is not None:
                _keep(raw, device_id, seq, left)
        _wipe_rows(raw, patient_id, touched)
        _wipe_beside(raw, patient_id)
        _forget_files(raw, names)
    _index_again(raw, touched)
    return touched


def carry_out_all(raw: Any) -> dict[str, set[str]]:
    """For a file of which nobody knows how its log came to be: a first copy, one that was put back."""
    return carry_out(raw, (row[0] for row in raw.execute("SELECT DISTINCT patient_id FROM erasure").fetchall()))


def of_erasures(raw: Any, erasure_ids: Collection[str]) -> list[str]:
    """The people whom these rows of the ledger concern."""
    found = raw.execute(
        "SELECT patient_id FROM erasure WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(erasure_ids)),),
    )
    return [row[0] for row in found.fetchall()]


def filtered_payload(raw: Any, payload: bytes) -> bytes | None:
    """A payload that is kept elsewhere, without what is erased; None when it holds nothing of it. Writes nothing."""
    return _filtered(raw, payload, remembers=False)


def holds_erased(raw: Any, packed: bytes) -> bool:
    """Whether a filtered payload is one by right: it holds a row of somebody who was erased, and none of what was erased."""
    try:
        payload = unpack(packed)
        rows = json.loads(payload)["rows"]
        return any(_owner(raw, row["id"]) for row in rows) and _filtered(raw, payload, remembers=False) is None
    except (ValueError, KeyError, TypeError):
        return False


def _filtered(raw: Any, payload: bytes, *, remembers: bool = True) -> bytes | None:
    try:
        rows: list[Row] = json.loads(payload)["rows"]
        owners = _owners(raw, rows, remembers)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None  # no program of ours wrote it, and none applies it
    scopes = {owner: _scopes(raw, owner) for owner in set(owners.values())}
    left = [_left(raw, row, scopes[owners[row["id"]]]) if row["id"] in owners else row for row in rows]
    return None if left == rows else canonical_json({"rows": left}).encode()


def _left(raw: Any, row: Row, scopes: Collection[str]) -> Row:
    table = row["t"]
    if table not in ERASABLE:
        return row
    if "new" in row:
        new = row["new"]
        values = {name: what_is_left(table, name, value, scopes, new) for name, value in new.items()}
        return {**row, "new": {name: value for name, value in values.items() if value is not None or new[name] is None}}
    inserted = _row(raw, table, row["id"])
    return {
        **row,
        "set": {
            name: [replaced, what_is_left(table, name, value, scopes, inserted)]
            for name, (replaced, value) in row["set"].items()
        },
    }


def _owners(raw: Any, rows: list[Row], remembers: bool) -> dict[str, str]:
    """Id of a row -> the erased person to whom it belongs. What is new of such a person is remembered as theirs."""
    found: dict[str, str] = {}
    waiting = [row for row in rows if row["t"] == PERSON or row["t"] in BELONGS]
    goes_on = True
    while waiting and goes_on:
        goes_on = False
        for row in tuple(waiting):
            owner = _owner(raw, row["id"])
            parent = row["new"].get(BELONGS[row["t"]]) if "new" in row and row["t"] in BELONGS else None
            if owner is None and isinstance(parent, str):
                owner = found.get(parent) or _owner(raw, parent)
                if owner is not None and remembers:
                    raw.execute("INSERT INTO erased_row (row_id, patient_id) VALUES (?, ?)", (row["id"], owner))
            if owner is not None:
                found[row["id"]] = owner
                waiting.remove(row)
                goes_on = True
    return found


def _owner(raw: Any, row_id: str) -> str | None:
    found = raw.execute("SELECT patient_id FROM erased_row WHERE row_id = ?", (row_id,)).fetchone()
    return None if found is None else found[0]


def _scopes(raw: Any, patient_id: str) -> frozenset[str]:
    return frozenset(
        row[0] for row in raw.execute("SELECT scope FROM erasure WHERE patient_id = ?", (patient_id,)).fetchall()
    )


def _keep(raw: Any, device_id: str, seq: int, payload: bytes) -> None:
    raw.execute(
        "UPDATE change_group SET payload = ?, salt = NULL WHERE device_id = ? AND seq = ?",
        (pack_payload(payload), device_id, seq),
    )


def _find_rows(raw: Any, patient_id: str) -> None:
    """Every row that is the person's. The names are of our own list."""
    raw.execute("INSERT INTO erased_row (row_id, patient_id) VALUES (?1, ?1) ON CONFLICT DO NOTHING", (patient_id,))
    for table, column in BELONGS.items():
        raw.execute(
            f'INSERT INTO erased_row (row_id, patient_id) SELECT t.id, ?1 FROM erased_row e JOIN "{table}" t'
            f' ON t."{column}" = e.row_id WHERE e.patient_id = ?1 ON CONFLICT DO NOTHING',
            (patient_id,),
        )


def _groups(raw: Any, patient_id: str) -> list[tuple[str, int, bytes]]:
    """Device, number and payload of every group that may hold something of the person, parked ones too."""
    inserted = " UNION ".join(
        f'SELECT t._v FROM erased_row e JOIN "{table}" t ON t.id = e.row_id WHERE e.patient_id = ?1'
        for table in (PERSON, *BELONGS)
    )
    rows: list[tuple[str, int, bytes]] = raw.execute(
        "SELECT device_id, seq, payload FROM change_group WHERE payload IS NOT NULL AND (stamp IN"
        f" (SELECT c.stamp FROM erased_row e JOIN change_index c ON c.row_id = e.row_id WHERE e.patient_id = ?1 UNION {inserted})"
        " OR (device_id, seq) IN (SELECT device_id, seq FROM parked_group))",
        (patient_id,),
    ).fetchall()
    return rows


def _wipe_rows(raw: Any, patient_id: str, touched: dict[str, set[str]]) -> None:
    scopes = _scopes(raw, patient_id)
    rivals = {
        (table, row_id)
        for table, row_id in raw.execute(
            "SELECT r.table_name, r.row_id FROM rival_heads r JOIN erased_row e ON e.row_id = r.row_id"
            " WHERE e.patient_id = ?",
            (patient_id,),
        ).fetchall()
    }
    for table in ERASABLE:
        ids = raw.execute(
            f'SELECT t.id FROM erased_row e JOIN "{table}" t ON t.id = e.row_id WHERE e.patient_id = ?', (patient_id,)
        ).fetchall()
        for (row_id,) in ids:
            if table == PERSON or (table, row_id) in rivals:
                settle_row(raw, table, row_id)
            else:
                _wipe_row(raw, table, row_id, scopes)
            touched.setdefault(table, set()).add(row_id)


def _wipe_row(raw: Any, table: str, row_id: str, scopes: Collection[str]) -> None:
    """What the filtered log makes of a row on whose values nobody disagrees."""
    row = _row(raw, table, row_id)
    left = {name: what_is_left(table, name, row[name], scopes, row) for name in ERASABLE[table] if name in row}
    changed = {name: value for name, value in left.items() if value != row[name]}
    if changed:
        sets = ", ".join(f'"{name}" = ?' for name in changed)
        raw.execute(f'UPDATE "{table}" SET {sets} WHERE id = ?', (*changed.values(), row_id))


def _row(raw: Any, table: str, row_id: str) -> Mapping[str, Any]:
    asked = raw.execute(f'SELECT * FROM "{table}" WHERE id = ?', (row_id,))
    found = asked.fetchone()
    return {} if found is None else dict(zip((column[0] for column in asked.description), found, strict=True))


def _wipe_beside(raw: Any, patient_id: str) -> None:
    """What this PC alone keeps of the person: what was typed and not saved, and both values of what was once put right."""
    belongs = "(SELECT row_id FROM erased_row WHERE patient_id = ?1)"
    # A bill that is being made or waits is kept under its own id, and says within whose it is.
    raw.execute(
        f"DELETE FROM draft WHERE patient_id IN {belongs} OR visit_id IN {belongs}"
        " OR EXISTS (SELECT 1 FROM erased_row e WHERE e.patient_id = ?1 AND instr(draft.body, e.row_id))",
        (patient_id,),
    )
    raw.execute(f"UPDATE incident SET before = NULL, after = NULL WHERE row_id IN {belongs}", (patient_id,))


def _file_names(raw: Any, patient_id: str) -> list[str]:
    """Of the person's documents, before their rows lose them."""
    found = raw.execute(
        "SELECT t.file_name FROM erased_row e JOIN document t ON t.id = e.row_id WHERE e.patient_id = ?", (patient_id,)
    )
    return [row[0] for row in found.fetchall() if row[0]]


def _forget_files(raw: Any, names: list[str]) -> None:
    """The same paper may have been kept for somebody else: only what no row names goes."""
    gone = [
        name for name in names if raw.execute("SELECT 1 FROM document WHERE file_name = ?", (name,)).fetchone() is None
    ]
    if gone:
        raw.execute(
            "INSERT INTO preference (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
            (FILES_TO_FORGET, json.dumps(sorted({*files_to_forget(raw), *gone}))),
        )


def files_to_forget(raw: Any) -> list[str]:
    """The names of files that are to go from the disk."""
    found = raw.execute("SELECT value FROM preference WHERE key = ?", (FILES_TO_FORGET,)).fetchone()
    return [] if found is None else [str(name) for name in json.loads(found[0])]


def _index_again(raw: Any, touched: Mapping[str, Collection[str]]) -> None:
    # The kinds of the search have the names of their tables.
    raw.executemany(
        "INSERT INTO search_due (kind, ref_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [(kind, row_id) for kind in ("patient", "invoice") for row_id in touched.get(kind, ())],
    )
    if touched:
        raw.execute("INSERT INTO preference (key, value) VALUES (?, '') ON CONFLICT DO NOTHING", (WORDS_TO_FORGET,))
