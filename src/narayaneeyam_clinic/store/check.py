"""`narayaneeyam check`: whether the file is whole, the log a chain, the sums right, the series unbroken (CAP-13 to CAP-19).

What it cannot prove: somebody who holds the key could rewrite the whole chain, and take away what the server has
countersigned of it; that shows only against a head that was printed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import text

from narayaneeyam_clinic.billing.document_numbers import DocumentKind
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.base import synced_tables
from narayaneeyam_clinic.store.check_heads import countersigned_faults
from narayaneeyam_clinic.store.check_purchases import purchase_faults
from narayaneeyam_clinic.store.engine import SqlError, connect, file_error
from narayaneeyam_clinic.store.fault import Fault as Fault
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.store.upgrade import missing_triggers
from narayaneeyam_clinic.sync.change_group import GENESIS, GroupHeader, chain_hash, payload_hash
from narayaneeyam_clinic.sync.countersigned import Head, last_head
from narayaneeyam_clinic.sync.erasing import holds_erased

# Where a group is gone, many rows may be without theirs; some say enough.
_TOLD_OF_A_TABLE = 20


def check(clinic: Clinic, by: Actor) -> list[Fault]:
    """Every fault found; an empty list is a healthy clinic. Reads only."""
    with clinic.reading(by=by) as rd:
        rd.require(Permission.CHECK)
        raw = rd.session.connection().connection.driver_connection
        found = [
            fault
            for one in (
                _chain,
                countersigned_faults,
                _written_by,
                _triggers,
                _stock,
                _invoices,
                _credit_notes,
                _debit_notes,
                purchase_faults,
                _series,
            )
            for fault in one(rd, raw)
        ]
    return [*_file(clinic), *found]


def log_head(rd: Reading) -> str:
    """The hash of this device's last group, for the close of the day: printed, it proves the log up to here."""
    found = rd.session.execute(
        text("SELECT seq, hash FROM change_group WHERE device_id = :d ORDER BY seq DESC LIMIT 1"), {"d": rd.device.id}
    ).one_or_none()
    return f"{found.seq} {bytes(found.hash).hex()[:32]}" if found else "0"


def countersigned_head(rd: Reading) -> Head | None:
    """The newest head of this device that the server has countersigned; None while there is none (DAY-15)."""
    return last_head(raw_connection(rd.session), rd.device.id)


def _file(clinic: Clinic) -> Iterator[Fault]:
    # On a connection of its own: FTS5 checks itself by what the connection remembers of the index, and one that has not
    # searched since the last writes calls a healthy index corrupt (SQLite 3.53).
    raw = connect(clinic.path, clinic.key)
    try:
        for (line,) in raw.execute("PRAGMA integrity_check").fetchall():
            if line != "ok":
                yield Fault("file", "clinic.db", str(line))
        for page in raw.execute("PRAGMA cipher_integrity_check").fetchall():
            yield Fault("file", "clinic.db", str(page[0]))
        for table, row, parent, _ in raw.execute("PRAGMA foreign_key_check").fetchall():
            yield Fault("foreign_key", f"{table} {row}", f"points at a missing {parent}")
    except SqlError as error:
        # A page that cannot be read ends the checks of SQLite's own instead of being told by them.
        if file_error(error, clinic.path).code != "damaged_file":
            raise file_error(error, clinic.path) from None
        yield Fault("file", "clinic.db", str(error))
    finally:
        raw.close()


def _chain(rd: Reading, raw: Any) -> Iterator[Fault]:
    previous: dict[str, tuple[int, bytes]] = {}
    for row in raw.execute(
        "SELECT device_id, seq, stamp, user_id, why, schema_rev, payload, salt, payload_hash, prev_hash, hash"
        " FROM change_group ORDER BY device_id, seq"
    ):
        header = GroupHeader(*row[:6])
        payload, salt, hashed_payload, prev_hash, own_hash = row[6:]
        last_seq, last_hash = previous.get(header.device_id, (0, GENESIS))
        subject = f"group {header.seq}"
        if header.seq != last_seq + 1:
            yield Fault("chain", subject, f"follows {last_seq}")
        if prev_hash != last_hash:
            yield Fault("chain", subject, "does not continue the group before it")
        if chain_hash(prev_hash, header, hashed_payload) != own_hash:
            yield Fault("chain", subject, "its hash does not fit its header")
        if payload is not None and salt is None:
            # Out of which something was erased: the rows that it makes are looked at by a replay.
            if not holds_erased(raw, payload):
                yield Fault("chain", subject, "its payload was changed, and nothing of it is erased")
        elif payload is not None and _payload_differs(salt, payload, hashed_payload):
            yield Fault("chain", subject, "its payload was changed")
        previous[header.device_id] = (header.seq, own_hash)


def _written_by(rd: Reading, raw: Any) -> Iterator[Fault]:
    """Each row says which groups wrote it last: one whose group is gone was not written by this log (CAP-21). That is how the
    chain's last group is missed, after which nothing follows."""
    for table in synced_tables():
        gone = raw.execute(
            f'SELECT id FROM "{table.name}" AS t WHERE NOT EXISTS (SELECT 1 FROM change_group WHERE stamp = t._v)'
            " OR (t._fv IS NOT NULL AND EXISTS (SELECT 1 FROM json_each(t._fv) AS e"
            " WHERE NOT EXISTS (SELECT 1 FROM change_group WHERE stamp = e.value)))"
            f" ORDER BY id LIMIT {_TOLD_OF_A_TABLE}"
        )
        for (row_id,) in gone.fetchall():
            yield Fault("chain", f"{table.name} {row_id}", "was written by a group that is not in the log")


def _payload_differs(salt: bytes, payload: bytes, hashed_payload: bytes) -> bool:
    try:
        return payload_hash(salt, payload) != hashed_payload
    except ValueError:
        return True


def _triggers(rd: Reading, raw: Any) -> Iterator[Fault]:
    for name in missing_triggers(raw):
        yield Fault("trigger", name, "is missing, changed, or not ours")
    if raw.execute("SELECT count(*) FROM captured").fetchone()[0]:
        yield Fault("trigger", "captured", "holds rows that were never sealed")


def _stock(rd: Reading, raw: Any) -> Iterator[Fault]:
    rows = raw.execute(
        "SELECT b.id, coalesce(s.quantity, 0), coalesce(m.total, 0) FROM batch b"
        " LEFT JOIN stock_on_hand s ON s.batch_id = b.id"
        " LEFT JOIN (SELECT batch_id, sum(quantity) AS total FROM stock_movement GROUP BY batch_id) m"
        " ON m.batch_id = b.id WHERE coalesce(s.quantity, 0) <> coalesce(m.total, 0)"
    )
    for batch, on_hand, moved in rows:
        yield Fault("stock", f"batch {batch}", f"shows {on_hand}, its movements make {moved}")


def _invoices(rd: Reading, raw: Any) -> Iterator[Fault]:
    rows = raw.execute(
        "SELECT i.number, i.taxable + i.cgst + i.sgst + i.igst + i.exempt, coalesce(l.amount, 0), i.payable - i.round_off,"
        " coalesce(l.parts, 0), i.payable, coalesce(p.paid, 0), i.state FROM invoice i"
        " LEFT JOIN (SELECT invoice_id, sum(amount) AS amount, "
        "sum(CASE WHEN is_exempt THEN amount ELSE taxable + cgst + sgst + igst END) AS parts"
        " FROM invoice_line GROUP BY invoice_id) l ON l.invoice_id = i.id"
        " LEFT JOIN (SELECT invoice_id, sum(amount) AS paid FROM payment GROUP BY invoice_id) p ON p.invoice_id = i.id"
    )
    for number, heads, lines, before_rounding, parts, payable, paid, state in rows:
        if not heads == lines == before_rounding == parts:
            yield Fault(
                "invoice",
                number,
                f"totals {heads}, lines {lines}, parts {parts}, payable before rounding {before_rounding}",
            )
        if state == "cancelled" and paid != 0:
            yield Fault("invoice", number, f"is cancelled, and {paid} paise are still taken for it")
        if state != "cancelled" and not 0 <= paid <= payable:
            yield Fault("invoice", number, f"{paid} paise are paid of {payable}")


def _credit_notes(rd: Reading, raw: Any) -> Iterator[Fault]:
    """A note is the sum of its lines, stands as a payment of its bill, and all of a line never come to more than the line."""
    rows = raw.execute(
        "SELECT c.number, c.taxable + c.cgst + c.sgst + c.igst + c.exempt, coalesce(l.amount, 0), c.payable - c.round_off,"
        " c.payable, coalesce((SELECT sum(amount) FROM payment p WHERE p.invoice_id = c.invoice_id AND p.method = 'credit_note'"
        " ), 0) - coalesce((SELECT sum(payable) FROM credit_note o WHERE o.invoice_id = c.invoice_id), 0) FROM credit_note c"
        " LEFT JOIN (SELECT credit_note_id, sum(amount) AS amount FROM credit_note_line GROUP BY credit_note_id) l"
        " ON l.credit_note_id = c.id"
    )
    for number, heads, lines, before_rounding, payable, not_paid in rows:
        if not heads == lines == before_rounding:
            yield Fault(
                "credit note",
                number,
                f"totals {heads}, lines {lines}, payable {payable} before rounding {before_rounding}",
            )
        if not_paid:
            yield Fault(
                "credit note",
                number,
                f"the notes of its bill and what stands as paid by them differ by {not_paid} paise",
            )
    more = raw.execute(
        "SELECT i.number, n.position, sum(l.quantity), n.quantity FROM credit_note_line l JOIN invoice_line n"
        " ON n.id = l.invoice_line_id JOIN invoice i ON i.id = n.invoice_id GROUP BY n.id"
        " HAVING sum(l.quantity) > n.quantity OR sum(l.amount) > n.amount"
    )
    for number, position, came_back, billed in more:
        yield Fault("credit note", number, f"of line {position} came back {came_back}, billed were {billed}")


def _debit_notes(rd: Reading, raw: Any) -> Iterator[Fault]:
    """Each is against a bill that is none itself, and its lines against lines of that bill, with their rate."""
    rows = raw.execute(
        "SELECT d.number, n.position, o.debits_id IS NULL, l.invoice_id = o.id, l.rate_basis_points = n.rate_basis_points"
        " FROM invoice d INDEXED BY invoice_debits JOIN invoice o ON o.id = d.debits_id"
        " JOIN invoice_line n ON n.invoice_id = d.id LEFT JOIN invoice_line l ON l.id = n.debits_id"
        " WHERE d.debits_id IS NOT NULL"
    )
    for number, position, is_against_bill, is_of_bill, has_rate in rows:
        if not (is_against_bill and is_of_bill and has_rate):
            yield Fault(
                "debit note", number, f"line {position} does not stand on the bill that it is against, at its rate"
            )


def _series(rd: Reading, raw: Any) -> Iterator[Fault]:
    rows = raw.execute(
        "SELECT series_key, count(*), count(DISTINCT sequence), min(sequence), max(sequence) FROM (SELECT series_key, sequence"
        " FROM invoice UNION ALL SELECT series_key, sequence FROM payment WHERE series_key IS NOT NULL"
        " UNION ALL SELECT series_key, sequence FROM deposit WHERE series_key IS NOT NULL"
        " UNION ALL SELECT series_key, sequence FROM credit_note"
        " UNION ALL SELECT series_key, sequence FROM stock_receipt WHERE series_key IS NOT NULL"
        # A reversal carries the number of what it reverses.
        " UNION ALL SELECT series_key, sequence FROM purchase_return WHERE reverses_id IS NULL"
        " UNION ALL SELECT series_key, sequence FROM supplier_payment WHERE reverses_id IS NULL"
        " UNION ALL SELECT series_key, sequence FROM purchase_order"
        # The number of a stay is its series and its place in it.
        " UNION ALL SELECT rtrim(rtrim(number, '0123456789'), '/'),"
        " CAST(substr(number, length(rtrim(number, '0123456789')) + 1) AS INTEGER) FROM admission) GROUP BY series_key"
    )
    positions = dict(raw.execute("SELECT series_key, last_number FROM series_position").fetchall())
    codes = raw.execute("SELECT counter_code, reserve_code FROM device WHERE id = ?", (rd.device.id,)).fetchone() or ()
    own = tuple(f"{code}{kind.value}/" for code in codes for kind in DocumentKind)
    for series, count, distinct, first, last in rows:
        if distinct != count:
            yield Fault("series", series, "a number was given twice")
        if first != 1 or last != distinct:
            yield Fault("series", series, f"runs from {first} to {last} and holds {distinct} numbers")
        # Of a device that this PC was, another may have gone on.
        if series.startswith(own) and series in positions and positions[series] != last:
            yield Fault("series", series, f"was drawn to {positions[series]}, its last document is {last}")
