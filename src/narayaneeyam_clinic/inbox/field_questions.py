"""Fields that two PCs wrote differently, and records that one removed while another edited them (INBOX-2, INBOX-4)."""

from __future__ import annotations

import json
from collections import defaultdict

from sqlalchemy import select

from narayaneeyam_clinic.inbox.inbox_rules import KIND_OF_RULE, Answer, InboxItem, InboxKind, Side
from narayaneeyam_clinic.inbox.subjects import Subject, reference_words, subjects
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import Stamp
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.store.base import Merge, Record
from narayaneeyam_clinic.store.columns import Text_
from narayaneeyam_clinic.store.history import NEVER_SHOWN, may_see
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.decide import DECIDED_WITH
from narayaneeyam_clinic.sync.records import HeadsKind
from narayaneeyam_clinic.sync.rivals import OpenField, Rival, open_fields, rivals


def field_questions(rd: Reading) -> list[InboxItem]:
    """Only what the reader may see; what they may not settle has no answers."""
    shown = [one for one in open_fields(rd) if _is_shown(rd, one)]
    by_table: dict[str, list[OpenField]] = defaultdict(list)
    for one in shown:
        by_table[one.table].append(one)
    items = []
    for table, fields in by_table.items():
        named = subjects(rd, table, {one.row_id for one in fields})
        items += [_item(rd, one, named.get(one.row_id, Subject())) for one in fields]
    return items


def sides_of_field(rd: Reading, item: InboxItem) -> tuple[Side, ...]:
    """The rivals, the earliest first. Of a removed record: the removals, and the edits that they did not see."""
    one = next(iter(_the_field(rd, item)), None)
    if one is None:
        return ()
    stands = _standing_stamp(rd, one)
    by_write: dict[int, list[Rival]] = defaultdict(list)
    for rival in rivals(rd, one):
        if one.field in NEVER_SHOWN or may_see(rd.by, one.table, rival.field):
            by_write[rival.stamp].append(rival)
    return tuple(_side(rd, one, written, stands) for written in by_write.values())


def _side(rd: Reading, one: OpenField, written: list[Rival], stands: int) -> Side:
    """One write; an edit that stands against a removal may have touched several fields."""
    first = written[0]
    hidden = one.field in NEVER_SHOWN
    is_edit = first.field != one.field
    return Side(
        key=str(first.stamp),
        value=None if hidden or is_edit else reference_words(rd, one.table, first.field, first.value),
        by=first.by,
        at=first.at,
        device=first.device,
        # Of a removed record the edit holds: it is kept for now.
        holds=is_edit or (one.kind is not HeadsKind.DELETED and first.stamp == stands),
        facts=tuple((each.field, reference_words(rd, one.table, each.field, each.value)) for each in written)
        if is_edit
        else (),
        is_hidden=hidden,
    )


def is_written_by_hand(table: str, field: str) -> bool:
    """Whether another value than the rivals' can be typed: words and the date of birth, not identities or secrets."""
    column = Record.metadata.tables[table].c[field]
    if column.foreign_keys or field in NEVER_SHOWN or column.info["merge"] is Merge.STATE:
        return False
    return isinstance(column.type, Text_) or (table, field) == ("patient", "born_on")


def _the_field(rd: Reading, item: InboxItem) -> list[OpenField]:
    return [one for one in open_fields(rd, item.table, [item.row_id]) if one.field == item.field]


def _standing_stamp(rd: Reading, one: OpenField) -> int:
    table = Record.metadata.tables[one.table]
    row = rd.session.execute(select(table.c["_v"], table.c["_fv"]).where(table.c.id == one.row_id)).one()
    versions: dict[str, int] = json.loads(row[1]) if row[1] else {}
    return versions.get(one.field, int(row[0]))


def _is_shown(rd: Reading, one: OpenField) -> bool:
    if one.field in NEVER_SHOWN:
        return rd.by.may(DECIDED_WITH.get(one.table, Permission.MANAGE_SETTINGS))
    return may_see(rd.by, one.table, one.field)


def _item(rd: Reading, one: OpenField, subject: Subject) -> InboxItem:
    kind = _kind(one)
    return InboxItem(
        item_id=natural_id("conflict", one.table, one.row_id, one.field),
        kind=kind,
        at=Stamp(one.heads[-1]).instant,
        table=one.table,
        row_id=one.row_id,
        field=one.field,
        subject=subject.name,
        about=subject.about,
        place=subject.place,
        answers=_answers(rd, one, kind),
    )


def _kind(one: OpenField) -> InboxKind:
    if one.kind is HeadsKind.DELETED:
        return InboxKind.DELETED
    rule = Record.metadata.tables[one.table].c[one.field].info["merge"]
    return KIND_OF_RULE.get(rule, InboxKind.FIELD if one.is_open else InboxKind.NOTICE)


def _answers(rd: Reading, one: OpenField, kind: InboxKind) -> frozenset[Answer]:
    if not rd.by.may(DECIDED_WITH.get(one.table, Permission.MANAGE_SETTINGS)):
        return frozenset()
    answers = {Answer.KEEP}
    if kind is InboxKind.NOTICE:
        answers.add(Answer.SEEN)
    if kind is not InboxKind.DELETED and is_written_by_hand(one.table, one.field):
        answers.add(Answer.EDIT)
    return frozenset(answers)
