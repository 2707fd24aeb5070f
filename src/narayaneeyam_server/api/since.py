"""What was written after a place of the clinic's log, for programs that keep a copy of a list (API-7).

Ids say when a row was made, not when it came: what a PC wrote offline last week comes today, behind rows that a program has
read already. The log has one order in which everything came, so a program remembers a place in it.
"""

import re
from collections import defaultdict

from sqlalchemy import text

from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.messages import SaysNo
from narayaneeyam_clinic.sync.payload_form import NotARow, read_rows
from narayaneeyam_clinic.sync.segment import read_segment
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server.api.refusals import ApiRefused
from narayaneeyam_server.log_store import LogStore, Place

MOST_GROUPS = 20_000
SINCE_FORM = r"^[0-9]{1,15}\.[0-9]{1,15}$"
_SINCE = re.compile(SINCE_FORM, re.ASCII)
# What stands in the answer of a list besides its own rows, and what of it names the row: a payment changes what is due of a bill.
_PARTS = {
    "patient": {"allergy": "patient_id"},
    "consultation": {"diagnosis": "consultation_id"},
    "prescription": {"prescription_line": "prescription_id"},
    "invoice": {"payment": "invoice_id"},
    "medicine": {"batch": "medicine_id", "stock_movement": "medicine_id"},
}


def place_text(place: Place) -> str:
    return f"{place.epoch}.{place.order}"


def touched_since(store: LogStore, rd: Reading, clinic_id: str, since: str, table: str) -> list[str]:
    """The ids of the rows of `table` that were written, or whose parts were, after a place. Raises ApiRefused: since_too_old."""
    ids = _written_since(store, clinic_id, since, {table, *_PARTS[table]})
    found = set(ids[table])
    for part, column in _PARTS[table].items():
        known = rd.session.execute(
            text(f"SELECT DISTINCT {column} FROM {part} WHERE id IN (SELECT value FROM json_each(:ids))"),
            {"ids": canonical_json(sorted(ids[part]))},
        )
        found.update(known.scalars())
    return sorted(found)


def _written_since(store: LogStore, clinic_id: str, since: str, tables: set[str]) -> dict[str, set[str]]:
    if _SINCE.fullmatch(since) is None:
        raise ApiRefused(422, "malformed", "This is no place of an answer.")
    epoch, order = map(int, since.split("."))
    ids: dict[str, set[str]] = defaultdict(set)
    groups = 0
    while True:
        try:
            _, found = store.after(clinic_id, epoch, order)
        except ServerSaysNo as no:
            if no.code != SaysNo.ANOTHER_EPOCH:
                raise
            raise _too_old() from None
        for one in found:
            epoch, order = one.epoch, one.last_order
            groups += one.last_seq - one.first_seq + 1
            if groups > MOST_GROUPS:
                raise _too_old()
            for group in read_segment(one.packed or b"").groups:
                _note(ids, group.payload, group.header.schema_rev, tables)
        if not found:
            return ids


def _note(ids: dict[str, set[str]], payload: bytes | None, schema_rev: str, tables: set[str]) -> None:
    try:
        rows = read_rows(payload, schema_rev) if payload is not None else []
    except NotARow:
        return  # set aside in every copy
    for row in rows:
        if row["t"] in tables:
            ids[row["t"]].add(row["id"])


def _too_old() -> ApiRefused:
    return ApiRefused(
        409, "since_too_old", "Too much has come since then, or the place is not one of this log: read it all."
    )
