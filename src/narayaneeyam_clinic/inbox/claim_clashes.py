"""Two rows that have what only one may have: found by the columns that declare a claim, alike on every PC (INBOX-6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, Select, Table, and_, func, select, text

from narayaneeyam_clinic.inbox.inbox_rules import Answer, InboxItem, InboxKind, Side
from narayaneeyam_clinic.inbox.subjects import Subject, reference_words, subjects
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Device
from narayaneeyam_clinic.shared.clock import Stamp
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.store.base import Claim, Merge, Record, synced_tables
from narayaneeyam_clinic.store.history import may_see
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.decide import DECIDED_WITH
from narayaneeyam_clinic.sync.rivals import authors


def claimed_columns() -> Iterator[tuple[Table, Column[Any], Claim]]:
    """Every column of rule `claim` with what it declares."""
    for table in synced_tables():
        for column in table.columns:
            if column.info.get("merge") is Merge.CLAIM:
                yield table, column, column.info.get("claim") or Claim()


def claim_clashes(rd: Reading) -> list[InboxItem]:
    """One item for each value that several rows claim, where the reader may see it."""
    if not _has_several_pcs(rd):
        return []
    items: list[InboxItem] = []
    for table, column, claim in claimed_columns():
        if may_see(rd.by, table.name, column.name):
            items += _clashes(rd, table, column, claim)
    return items


def _has_several_pcs(rd: Reading) -> bool:
    """One PC alone gives nothing twice: the actions refuse it. To look through all its visits would take seconds each time."""
    return len(rd.session.scalars(select(Device.id).limit(2)).all()) > 1


def sides_of_claim(rd: Reading, item: InboxItem) -> tuple[Side, ...]:
    """The rows that claim the value, the first made first, with who made each."""
    table = Record.metadata.tables[item.table]
    ids = (item.row_id, *item.others)
    rows = rd.session.execute(
        select(table.c.id, table.c["_v"], table.c[item.field]).where(table.c.id.in_(ids)).order_by(table.c["_v"])
    ).all()
    named = subjects(rd, item.table, ids)
    who = authors(rd, [row[1] for row in rows])
    return tuple(
        Side(
            key=row.id,
            value=named.get(row.id, Subject()).name,
            by=who[row[1]].by,
            at=who[row[1]].at,
            device=who[row[1]].device,
            facts=((item.field, reference_words(rd, table.name, item.field, row[2])),),
            place=named.get(row.id, Subject()).place,
        )
        for row in rows
    )


def free_value(rd: Reading, table: Table, column: Column[Any], taken: str) -> str:
    """The value with a number behind it that nobody has: A7-2."""
    number = 2
    while rd.session.scalar(select(table.c.id).where(column == f"{taken}-{number}").limit(1)) is not None:
        number += 1
    return f"{taken}-{number}"


def claimed_twice(table: Table, column: Column[Any], claim: Claim) -> Select[Any]:
    """Values, with what they are claimed within, that more than one row has. A large table needs an index of all of it."""
    within = [table.c[name] for name in claim.within]
    return (
        select(column.label("value"), *within)
        .where(text(claim.among))
        .group_by(column, *within)
        .having(func.count() > 1)
    )


def _clashes(rd: Reading, table: Table, column: Column[Any], claim: Claim) -> list[InboxItem]:
    within = [table.c[name] for name in claim.within]
    twice = claimed_twice(table, column, claim).subquery()
    same = and_(column == twice.c.value, *(one == twice.c[one.name] for one in within))
    rows = rd.session.execute(
        select(table.c.id, table.c["_v"], column, *within)
        .join(twice, same)
        .where(text(_of(table, claim.among)))
        .order_by(table.c["_v"])
    ).all()
    groups: dict[tuple[Any, ...], list[Any]] = {}
    for row in rows:
        groups.setdefault(tuple(row[2:]), []).append(row)
    return [_item(rd, table, column, found) for found in groups.values()]


def _of(table: Table, condition: str) -> str:
    """The declared condition, with the table named where two are joined."""
    return f"{table.name}.{condition}" if condition != "1" else condition


def _item(rd: Reading, table: Table, column: Column[Any], rows: list[Any]) -> InboxItem:
    ids = [row[0] for row in rows]
    named = subjects(rd, table.name, ids)
    names = [named[one].name for one in ids if one in named and named[one].name]
    may = rd.by.may(DECIDED_WITH.get(table.name, Permission.MANAGE_SETTINGS))
    return InboxItem(
        item_id=natural_id("inbox", InboxKind.CLAIM, table.name, column.name, *sorted(ids)),
        kind=InboxKind.CLAIM,
        at=Stamp(rows[-1][1]).instant,
        table=table.name,
        row_id=ids[0],
        others=tuple(ids[1:]),
        field=column.name,
        subject=", ".join(dict.fromkeys(names)),
        about=str(reference_words(rd, table.name, column.name, rows[0][2])),
        place=named.get(ids[0], Subject()).place,
        answers=_answers(column) if may else frozenset(),
    )


def _answers(column: Column[Any]) -> frozenset[Answer]:
    """A word that two have can be another word for one of them. A bed or a patient cannot: one of the two stays is
    transferred, cancelled or ended where stays are, and the thing is gone from here (STAY-8).
    """
    return frozenset({Answer.SEEN}) if column.foreign_keys else frozenset({Answer.KEEP, Answer.SEEN})
