"""Many groups at once, without a way back for one alone: rows that stand nowhere yet go in together (MERGE-10).

Nearly all of what comes is new rows, one after the other of the same table. Whatever is not plainly that goes the way of
a single group, in its turn; and whoever calls this goes back and takes one group after the other when anything fails.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.sync.apply import CannotApply, TakenIn, apply_group, insert_again, insertion
from narayaneeyam_clinic.sync.central import central_columns
from narayaneeyam_clinic.sync.erasing import ERASURE, any_erased, without_erased
from narayaneeyam_clinic.sync.payload_form import NotARow, Row, read_rows
from narayaneeyam_clinic.sync.settled_row import columns_of
from narayaneeyam_clinic.sync.travelling import TravellingGroup


@dataclass(slots=True)
class _NewRows:
    """Rows of one table with the same columns that are still to be put in, in the order in which they came."""

    raw: Any
    table: str = ""
    names: tuple[str, ...] = ()
    rows: list[tuple[Any, ...]] = field(default_factory=list)

    def put_in(self) -> None:
        """Raises CannotApply, SqlError."""
        if not self.rows:
            return
        rows, self.rows = self.rows, []
        made = self.raw.executemany(insertion(self.table, self.names), rows).rowcount
        if made < len(rows):
            self._settle_the_others(rows, len(rows) - made)

    def _settle_the_others(self, rows: Sequence[tuple[Any, ...]], count: int) -> None:
        """Rows that stood there already: those that have another stamp than theirs."""
        asked = f'SELECT _v FROM "{self.table}" WHERE id = ?'
        others = [row for row in rows if self.raw.execute(asked, row[:1]).fetchone()[0] != row[1]]
        if len(others) != count:
            # Twice the same row in one group: no program of ours does that.
            raise CannotApply("malformed")
        for row_id, stamp, *_ in others:
            insert_again(self.raw, self.table, row_id, stamp)


def apply_groups(raw: Any, groups: Sequence[TravellingGroup], result: TakenIn) -> None:
    """All of them. Raises CannotApply or SqlError: then the caller rolls back and goes one by one."""
    new = _NewRows(raw)
    erased = any_erased(raw)
    for group in groups:
        header, _, payload, _ = group
        if erased:
            payload = without_erased(raw, group)
        if payload is None:
            continue
        try:
            rows = read_rows(payload, header.schema_rev)
        except NotARow as not_a_row:
            raise CannotApply(not_a_row.reason) from None
        by_program = header.user_id == PROGRAM.user_id
        of_rows = [_names(row, by_program) for row in rows]
        if None in of_rows:
            new.put_in()
            apply_group(raw, group, result)
            erased = any_erased(raw)
            continue
        for row, names in zip(rows, of_rows, strict=True):
            table = row["t"]
            if names != new.names or table != new.table:
                new.put_in()
                new.table, new.names = table, names or ()
            new.rows.append((row["id"], header.stamp, *row["new"].values()))
            result.rows[table].add(row["id"])
    new.put_in()


def _names(row: Row, by_program: bool) -> tuple[str, ...] | None:
    """The columns of a row that goes in with others; None for one that does not."""
    written = row.get("new")
    if written is None:
        return None
    names = tuple(written)
    return names if _is_plain(row["t"], names, by_program) else None


@lru_cache(2_000)
def _is_plain(table: str, names: tuple[str, ...], by_program: bool) -> bool:
    """Whether this program has a place for all of it, and nobody asks what right the author had."""
    known = columns_of(table)
    return (
        bool(known)
        and table != ERASURE
        and known.issuperset(names)
        and (by_program or central_columns(table).isdisjoint(names))
    )
