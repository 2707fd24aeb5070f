"""Bills of which two PCs that did not hear of each other asked for more (DEBIT-13): for one line twice, or of a bill that the other
one cancelled meanwhile. Every debit note stands until somebody cancels it or takes it back.
"""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import Any

from sqlalchemy import select, text

from narayaneeyam_clinic.billing.records import Invoice
from narayaneeyam_clinic.inbox.inbox_rules import SETTLED_WITH, Answer, InboxItem, InboxKind, Place, Side
from narayaneeyam_clinic.inbox.subjects import patient_words
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import Stamp
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.rivals import authors

_LOOKED_BACK = timedelta(days=200)

# Notes that stand and were not credited altogether, the first written first.
_NOTES = text(
    "SELECT d.id, d.debits_id AS bill_id, d.device_id, d.payable, d._v AS stamp, o.number, o.patient_id,"
    " o.state = 'cancelled' AS is_cancelled,"
    " (SELECT group_concat(l.debits_id) FROM invoice_line l WHERE l.invoice_id = d.id) AS lines"
    " FROM invoice d INDEXED BY invoice_debits JOIN invoice o ON o.id = d.debits_id"
    " WHERE d.debits_id IS NOT NULL AND d.state = 'issued' AND d.day >= :since"
    " AND coalesce((SELECT sum(c.payable) FROM credit_note c WHERE c.invoice_id = d.id), 0) < d.payable"
    " ORDER BY d._v, d.id"
)


def debited_apart(rd: Reading) -> list[InboxItem]:
    """For who may see bills."""
    if not rd.by.may(Permission.SEE_BILLS):
        return []
    bills: dict[str, list[Any]] = {}
    since = (rd.today - _LOOKED_BACK).isoformat()
    for note in rd.session.connection().execute(_NOTES, {"since": since}):
        bills.setdefault(note.bill_id, []).append(note)
    return [_item(rd, notes) for notes in bills.values() if notes[0].is_cancelled or _meet(notes)]


def sides_debited_apart(rd: Reading, item: InboxItem) -> tuple[Side, ...]:
    """The debit notes with what each comes to, the one written first first."""
    i = Invoice
    rows = rd.session.execute(
        select(i.id, i.number, i.inserted_stamp, i.payable).where(i.id.in_((item.row_id, *item.others)))
    )
    notes = sorted(rows, key=lambda row: (row.inserted_stamp, row.id))
    who = authors(rd, [note.inserted_stamp for note in notes])
    return tuple(
        Side(
            key=note.id,
            value=note.number,
            by=who[note.inserted_stamp].by,
            at=who[note.inserted_stamp].at,
            device=who[note.inserted_stamp].device,
            facts=(("amount", note.payable),),
            place=Place(invoice_id=note.id),
        )
        for note in notes
    )


def _meet(notes: list[Any]) -> bool:
    """Whether notes of different PCs add to one line: what one PC wrote after the other, it saw on the page of the bill."""
    lines = Counter(
        line for _device, line in {(note.device_id, line) for note in notes for line in note.lines.split(",")}
    )
    return any(times > 1 for times in lines.values())


def _item(rd: Reading, notes: list[Any]) -> InboxItem:
    """Too much is what was asked for after the first of them; all of it of a bill that was cancelled."""
    first, *others = notes
    too_much = sum(note.payable for note in others) + (first.payable if first.is_cancelled else 0)
    kind = InboxKind.DEBITED
    return InboxItem(
        item_id=natural_id("inbox", kind, *[note.id for note in notes], "cancelled" if first.is_cancelled else "twice"),
        kind=kind,
        at=Stamp(notes[-1].stamp).instant,
        table="invoice",
        row_id=first.id,
        others=tuple(note.id for note in others),
        subject=patient_words(rd, first.patient_id) if first.patient_id else "",
        about=first.number,
        amount=too_much,
        place=Place(invoice_id=notes[-1].id),
        answers=frozenset({Answer.SEEN}) if rd.by.may(SETTLED_WITH[kind]) else frozenset(),
    )
