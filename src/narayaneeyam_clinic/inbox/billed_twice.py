"""One charge on two bills in force, or one prescription given out at two counters: two PCs billed the same apart. Both bills
stand until somebody says which of them does (LEDGER-24, LEDGER-30).

Found over the bills, alike on every PC; the thing is gone when one of them is cancelled, or taken back by a
credit note.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import func, select, text

from narayaneeyam_clinic.billing.cancel_invoice import cancel_second_bill
from narayaneeyam_clinic.billing.paid import paid_for_bill
from narayaneeyam_clinic.billing.records import Invoice
from narayaneeyam_clinic.inbox.dispensed_twice import given_twice
from narayaneeyam_clinic.inbox.inbox_rules import SETTLED_WITH, Answer, InboxItem, InboxKind, Place, Side
from narayaneeyam_clinic.inbox.subjects import patient_words
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import Stamp
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.sync.rivals import authors

# What is owed outside stays is looked through so far back; of stays all are.
_LOOKED_BACK = timedelta(days=366)

# From what is few to what is many, whatever the planner knows of the tables: the bills of ten years are not looked through.
_TWICE = "SELECT c.id FROM charge c INDEXED BY charge_outside CROSS JOIN invoice_line l ON l.charge_id = c.id"
_OUTSIDE = f"{_TWICE} WHERE c.admission_id IS NULL AND c.day >= :since GROUP BY c.id HAVING count(*) > 1"
_LINE = "SELECT l.charge_id, l.invoice_id, i.number, i.patient_id, i._v AS stamp FROM json_each(:ids) one"
# What a credit note took back altogether is billed no longer.
_STANDS = "l.quantity > coalesce((SELECT sum(n.quantity) FROM credit_note_line n WHERE n.invoice_line_id = l.id), 0)"
_OF_STAYS = (
    f"{_LINE} CROSS JOIN invoice i ON i.admission_id = one.value CROSS JOIN invoice_line l ON l.invoice_id = i.id"
    f" WHERE i.state = 'issued' AND l.charge_id IS NOT NULL AND {_STANDS}"
)
_OF_CHARGES = (
    f"{_LINE} CROSS JOIN invoice_line l ON l.charge_id = one.value CROSS JOIN invoice i ON i.id = l.invoice_id"
    f" WHERE i.state = 'issued' AND {_STANDS}"
)


def billed_twice(rd: Reading) -> list[InboxItem]:
    """One item for the bills that share charges, for who may see bills; who may cancel bills settles it."""
    if not rd.by.may(Permission.SEE_BILLS):
        return []
    shared: dict[tuple[str, ...], list[Any]] = {}
    for lines in (*_by_charge(rd).values(), *given_twice(rd).values()):
        shared.setdefault(tuple(line.invoice_id for line in lines), lines)
    return [_item(rd, lines) for _, lines in sorted(shared.items())]


def sides_billed_twice(rd: Reading, item: InboxItem) -> tuple[Side, ...]:
    """The bills, the one made first first, with what each comes to and what was paid of it."""
    rows = rd.session.execute(
        select(Invoice.id, Invoice.number, Invoice.inserted_stamp, Invoice.payable, paid_for_bill().label("paid"))
        .where(Invoice.id.in_((item.row_id, *item.others)))
        .order_by(Invoice.inserted_stamp, Invoice.id)
    ).all()
    who = authors(rd, [row.inserted_stamp for row in rows])
    return tuple(
        Side(
            key=row.id,
            value=row.number,
            by=who[row.inserted_stamp].by,
            at=who[row.inserted_stamp].at,
            device=who[row.inserted_stamp].device,
            facts=(("payable", row.payable), ("paid", row.paid)),
            place=Place(invoice_id=row.id),
        )
        for row in rows
    )


def cancel_the_other_bills(tx: Transaction, item: InboxItem, key: str) -> None:
    """Within `keep_side`: one bill stands, the others are cancelled, and what was paid for them goes back.

    Refused: side_not_found, bill_of_another_month.
    """
    ids = (item.row_id, *item.others)
    kept = tx.session.get(Invoice, key) if key in ids else None
    if kept is None:
        raise Refused("side_not_found")
    for one in ids:
        if one != kept.id:
            cancel_second_bill(tx, one, kept.number)


def _by_charge(rd: Reading) -> dict[str, list[Any]]:
    """Charge -> the lines of bills in force that it stands on, where it is more than one bill."""
    stays = rd.session.scalars(
        select(Invoice.admission_id)
        .where(Invoice.admission_id.is_not(None))
        .group_by(Invoice.admission_id)
        .having(func.count() > 1)
    ).all()
    connection = rd.session.connection()
    outside = connection.scalars(text(_OUTSIDE), {"since": (rd.today - _LOOKED_BACK).isoformat()}).all()
    rows = [
        *connection.execute(text(_OF_STAYS), {"ids": json.dumps(list(stays))}),
        *connection.execute(text(_OF_CHARGES), {"ids": json.dumps(list(outside))}),
    ]
    by_charge: dict[str, list[Any]] = {}
    for row in sorted(rows, key=lambda row: (row.stamp, row.invoice_id)):
        by_charge.setdefault(row.charge_id, []).append(row)
    return {charge: found for charge, found in by_charge.items() if len({row.invoice_id for row in found}) > 1}


def _item(rd: Reading, lines: Sequence[Any]) -> InboxItem:
    first, *others = lines
    may = rd.by.may(SETTLED_WITH[InboxKind.BILLED_TWICE])
    return InboxItem(
        item_id=natural_id("inbox", InboxKind.BILLED_TWICE, *(line.invoice_id for line in lines)),
        kind=InboxKind.BILLED_TWICE,
        at=Stamp(lines[-1].stamp).instant,
        table="invoice",
        row_id=first.invoice_id,
        others=tuple(line.invoice_id for line in others),
        subject=patient_words(rd, first.patient_id) if first.patient_id else "",
        about=", ".join(line.number for line in lines),
        place=Place(patient_id=first.patient_id),
        answers=frozenset({Answer.KEEP, Answer.SEEN}) if may else frozenset(),
    )
