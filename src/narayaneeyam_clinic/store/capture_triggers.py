"""The capture triggers, generated from the record metadata, and what they ask of the connection that writes.

They note every changed row in `captured`, bulk statements as well as single ones, which ORM events would miss; and they
refuse a write outside a transaction of ours, a forged version, a change of a ledger column and a deletion (CAP-1).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table

from narayaneeyam_clinic.store import all_records as _all_records  # noqa: F401  the metadata must be whole
from narayaneeyam_clinic.store.base import Merge, captured_columns, synced_tables
from narayaneeyam_clinic.store.derived import derived_triggers

MAX_CAPTURED_COLUMNS = 62


@dataclass(slots=True)
class CaptureContext:
    """What the triggers of one connection ask: the stamp of the open transaction, and whether the log itself is writing:
    sealing a group of this PC, or applying those of others.
    """

    stamp: int | None = None
    log_writes: bool = False

    def register(self, connection: Any) -> None:
        """Make the context visible to SQL on a raw connection."""
        connection.create_function("transaction_stamp", 0, lambda: self.stamp)
        connection.create_function("log_is_writing", 0, lambda: int(self.log_writes))


def trigger_statements() -> dict[str, str]:
    """Trigger name -> its CREATE statement: capture of every synced table, and the derived sums.

    `check` compares a file's triggers with these.
    """
    statements: dict[str, str] = derived_triggers()
    for table in synced_tables():
        statements.update(_triggers_of(table))
    return statements


def create_triggers(connection: Any) -> None:
    for statement in trigger_statements().values():
        connection.execute(statement)


def drop_triggers(connection: Any) -> None:
    """Before a migration: a table rebuild fails while triggers name its columns."""
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type='trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')


def _triggers_of(table: Table) -> dict[str, str]:
    columns = captured_columns(table)
    if len(columns) > MAX_CAPTURED_COLUMNS:
        raise ValueError(f"{table.name} has more columns than one change mask can number")
    mask = " | ".join(f'((NEW."{name}" IS NOT OLD."{name}") << {bit})' for bit, name in enumerate(columns))
    ledger = [name for name in columns if table.c[name].info["merge"] == Merge.LEDGER]
    written_once = " OR ".join(f'NEW."{name}" IS NOT OLD."{name}"' for name in ledger) or "0"
    name = table.name
    return {
        f"captured_{name}_insert": f"""CREATE TRIGGER captured_{name}_insert AFTER INSERT ON {name}
WHEN NOT log_is_writing() BEGIN
SELECT CASE WHEN NEW._v IS NOT transaction_stamp() OR NEW._fv IS NOT NULL
THEN RAISE(ABORT, 'capture: written outside a transaction, or with a forged version') END;
INSERT INTO captured (table_name, row_id, mask) VALUES ('{name}', NEW.id, 0); END""",
        f"captured_{name}_update": f"""CREATE TRIGGER captured_{name}_update AFTER UPDATE ON {name}
WHEN NOT log_is_writing() BEGIN
SELECT CASE WHEN transaction_stamp() IS NULL THEN RAISE(ABORT, 'capture: written outside a transaction')
WHEN NEW.id IS NOT OLD.id OR NEW._v IS NOT OLD._v OR NEW._fv IS NOT OLD._fv
THEN RAISE(ABORT, 'capture: identity and versions cannot be written')
WHEN {written_once} THEN RAISE(ABORT, 'capture: a ledger column is written once') END;
INSERT INTO captured (table_name, row_id, mask, old_v, old_fv)
VALUES ('{name}', NEW.id, {mask or 0}, OLD._v, OLD._fv); END""",
        f"captured_{name}_delete": f"""CREATE TRIGGER captured_{name}_delete BEFORE DELETE ON {name} BEGIN
SELECT RAISE(ABORT, 'capture: a synced row is never deleted'); END""",
    }
