"""One prescription given out at two counters that did not hear of each other: more was given than was prescribed (LEDGER-30)."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

from sqlalchemy import select, text

from narayaneeyam_clinic.people.records import Device
from narayaneeyam_clinic.store.transaction import Reading

# So long one of two bills can be cancelled; later a credit note is made from the bill itself.
_LOOKED_BACK = timedelta(days=31)

_AT_TWO_COUNTERS = (
    "SELECT i.prescription_id FROM invoice i WHERE i.day >= :since AND i.prescription_id IS NOT NULL"
    " AND i.state = 'issued' GROUP BY i.prescription_id HAVING count(DISTINCT i.device_id) > 1"
)
# In base units; what a credit note took back counts no more.
_LINES = (
    "SELECT p.id AS key, l.invoice_id, i.number, i.patient_id, i._v AS stamp, i.device_id,"
    " coalesce(p.packs * m.pack_size, p.total) AS prescribed,"
    " l.quantity - coalesce((SELECT sum(n.quantity) FROM credit_note_line n WHERE n.invoice_line_id = l.id), 0) AS given"
    " FROM json_each(:ids) one CROSS JOIN prescription_line p ON p.prescription_id = one.value"
    " LEFT JOIN medicine m ON m.id = p.medicine_id"
    " CROSS JOIN invoice_line l ON l.prescription_line_id = p.id CROSS JOIN invoice i ON i.id = l.invoice_id"
    " WHERE i.state = 'issued'"
)


def given_twice(rd: Reading) -> dict[str, list[Any]]:
    """Line of a prescription -> the bills of two counters that gave it out, where they gave more than was prescribed.

    A counter alone that gives more means to, and was told so.
    """
    if len(rd.session.scalars(select(Device.id).limit(2)).all()) < 2:
        return {}
    connection = rd.session.connection()
    since = (rd.today - _LOOKED_BACK).isoformat()
    ids = connection.scalars(text(_AT_TWO_COUNTERS), {"since": since}).all()
    if not ids:
        return {}
    by_line: dict[str, list[Any]] = {}
    rows = connection.execute(text(_LINES), {"ids": json.dumps(list(ids))}).all()
    for row in sorted(rows, key=lambda row: (row.stamp, row.invoice_id)):
        if row.given > 0:
            by_line.setdefault(row.key, []).append(row)
    return {
        key: _once_each(found)
        for key, found in by_line.items()
        if found[0].prescribed is not None
        and sum(row.given for row in found) > found[0].prescribed
        and len({row.device_id for row in found}) > 1
    }


def _once_each(rows: list[Any]) -> list[Any]:
    """A bill that gave it from two batches stands once."""
    return list({row.invoice_id: row for row in rows}.values())
