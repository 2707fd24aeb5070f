"""Inserting many rows of one kind in one statement, in stored form; captured like every other row."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from narayaneeyam_clinic.store.base import Synced
from narayaneeyam_clinic.store.transaction import Transaction


def insert_rows(tx: Transaction, record: type[Synced], rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows given as column -> stored value (texts and whole numbers); columns that are not given are NULL.

    The values go past the column types of the records: who calls this has composed the texts and normalised the values.
    """
    if not rows:
        return
    names = tuple(rows[0])
    parameters = [tuple(row.values()) for row in rows]
    tx.session.connection().exec_driver_sql(_statement(record, names), parameters)


@cache
def _statement(record: type[Synced], names: tuple[str, ...]) -> str:
    columns = ", ".join(f'"{name}"' for name in names)
    return f'INSERT INTO "{record.__tablename__}" ({columns}) VALUES ({", ".join("?" * len(names))})'
