"""What SQLite makes of a table, and whether a file's tables are those of the records."""

from __future__ import annotations

from typing import Any

import sqlcipher3
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from narayaneeyam_clinic.store.all_records import Record


def shape(connection: Any, table: str) -> dict[str, object]:
    """What SQLite makes of a table, whatever the words it was made with: a column that came later stands at the end."""
    (kind,) = (row[4:6] for row in connection.execute(f'PRAGMA table_list("{table}")') if row[0] == "main")
    columns = {row[1]: tuple(row[2:6]) for row in connection.execute(f'PRAGMA table_info("{table}")')}
    keys = {tuple(row[2:7]) for row in connection.execute(f'PRAGMA foreign_key_list("{table}")')}
    indexes = {}
    for _, name, unique, origin, partial in connection.execute(f'PRAGMA index_list("{table}")'):
        sql = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
        where = " ".join((sql[0] or "").partition(" WHERE ")[2].split()) if sql else ""  # none: the key of the table
        parts = tuple(tuple(row[2:5]) for row in connection.execute(f'PRAGMA index_xinfo("{name}")') if row[5])
        indexes[name] = (unique, origin, partial, parts, where)
    return {"without rowid, strict": kind, "columns": columns, "foreign keys": keys, "indexes": indexes}


def made(*statements: str) -> Any:
    connection = sqlcipher3.connect(":memory:")
    for statement in statements:
        connection.execute(statement)
    return connection


def tables_that_differ(connection: Any) -> list[str]:
    """Tables of the file whose columns, foreign keys, strictness or indexes are not those of the records."""
    dialect = sqlite.dialect()
    tables = Record.metadata.sorted_tables
    statements = [str(CreateTable(table).compile(dialect=dialect)) for table in tables]
    statements += [str(CreateIndex(index).compile(dialect=dialect)) for table in tables for index in table.indexes]
    records = made(*statements)
    different = [table.name for table in tables if shape(connection, table.name) != shape(records, table.name)]
    records.close()
    return different
