"""The history of any record as people read it: other records by their names, never by their identities (CAP-12)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Table, select

from narayaneeyam_clinic.store.base import Record
from narayaneeyam_clinic.store.history import FieldChange, HistoryEntry, history, may_see
from narayaneeyam_clinic.store.transaction import Reading

_IDENTITY = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_CALLED = ("name", "number", "title")
# Whose names stand beside every change anyway.
_PEOPLE = ("staff", "app_user")


@dataclass(frozen=True, slots=True)
class AnotherRecord:
    """A record that has no name, or one that the reader may not know."""


def record_history(rd: Reading, table_name: str, row_id: str) -> list[HistoryEntry]:
    """The newest entry first. Refused as by `history`: not_permitted, no_history_of_this, record_not_found."""
    table = Record.metadata.tables.get(table_name)
    entries = history(rd, table_name, row_id)
    assert table is not None  # of another there is no history
    return [
        replace(entry, changes=tuple(_named(rd, table, change) for change in entry.changes if _is_told(change)))
        for entry in entries
    ]


def _is_told(change: FieldChange) -> bool:
    return change.before is not None or change.after is not None


def _named(rd: Reading, table: Table, change: FieldChange) -> FieldChange:
    meant = next((key.column.table for key in table.c[change.field].foreign_keys), Record.metadata.tables["app_user"])
    return FieldChange(change.field, _name(rd, meant, change.before), _name(rd, meant, change.after))


def _name(rd: Reading, meant: Table, value: Any) -> Any:
    if not isinstance(value, str) or _IDENTITY.fullmatch(value) is None:
        return value
    called = next((meant.c[column] for column in _CALLED if column in meant.c), None)
    if called is None or not (meant.name in _PEOPLE or may_see(rd.by, meant.name, called.name)):
        return AnotherRecord()
    return rd.session.scalar(select(called).where(meant.c.id == value)) or AnotherRecord()
