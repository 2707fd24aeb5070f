"""Inserting many rows of one kind in one statement, in stored form; captured like every other row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from narayaneeyam_clinic.store.base import Synced
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.store.transaction import Transaction


def insert_rows(tx: Transaction, record: type[Synced], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows given as column -> stored value (texts and whole numbers), all with the columns of the first.

    The values go past the column types of the records: who calls this has composed the texts and normalised the values.
    """
    if not rows:
        return
    columns = dict(zip(rows[0], zip(*[row.values() for row in rows], strict=True), strict=True))
    # A column in which nothing stands is NULL by itself; the driver takes a microsecond for each None that it is given.
    filled = {name: values for name, values in columns.items() if values.count(None) < len(values)}
    statement = _statement(record, tuple(filled))
    raw_connection(tx.session).executemany(statement, zip(*filled.values(), strict=True))


@cache
def _statement(record: type[Synced], names: tuple[str, ...]) -> str:
    columns = ", ".join(f'"{name}"' for name in names)
    return f'INSERT INTO "{record.__tablename__}" ({columns}) VALUES ({", ".join("?" * len(names))})'
