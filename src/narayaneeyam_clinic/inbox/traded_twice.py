"""What two PCs did apart with goods and their papers: one supplier's bill taken in twice (BUY-13), more of a bill's line taken
back than was sold (RETURN-2), more sent back to a supplier than came (BUY-30). Every document stands until somebody settles it.

Found over the documents, alike on every PC. The thing is gone when one receipt, or one of the returns, is reversed; a credit
note stands for ever, and who has put right what it gave says seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import select, text

from narayaneeyam_clinic.billing.credit_note_records import CreditNote
from narayaneeyam_clinic.inbox.inbox_rules import SETTLED_WITH, Answer, InboxItem, InboxKind, Place, Side
from narayaneeyam_clinic.inbox.subjects import patient_words
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import StockReceipt, Supplier
from narayaneeyam_clinic.purchases.records import PurchaseReturn
from narayaneeyam_clinic.purchases.reverse_receipt import reverse_receipt
from narayaneeyam_clinic.shared.clock import Stamp
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.sync.rivals import authors

# What came, went or was credited so long ago is not looked through any more.
_LOOKED_BACK = timedelta(days=200)

_NO_REVERSAL = "NOT EXISTS (SELECT 1 FROM {table} x WHERE x.reverses_id = {one}.id)"
_BOUGHT = text(
    "SELECT r.id, r.supplier_id, r.supplier_bill, coalesce(r.supplier_bill_day, r.day) AS dated, r._v AS stamp"
    " FROM stock_receipt r INDEXED BY stock_receipt_newest WHERE r.day >= :since AND r.supplier_id IS NOT NULL"
    " AND r.supplier_bill IS NOT NULL AND r.reverses_id IS NULL AND "
    + _NO_REVERSAL.format(table="stock_receipt", one="r")
    + " ORDER BY r._v, r.id"
)
_CREDITED = text(
    "SELECT l.invoice_id, i.number, i.patient_id, l.id AS line_id, l.amount,"
    " (SELECT sum(o.amount) FROM credit_note_line o WHERE o.invoice_line_id = l.id) AS credited"
    " FROM credit_note c INDEXED BY credit_note_newest CROSS JOIN credit_note_line n ON n.credit_note_id = c.id"
    " CROSS JOIN invoice_line l ON l.id = n.invoice_line_id CROSS JOIN invoice i ON i.id = l.invoice_id"
    " WHERE c.day >= :since GROUP BY l.id"
    " HAVING (SELECT sum(o.quantity) FROM credit_note_line o WHERE o.invoice_line_id = l.id) > l.quantity"
)
_SENT_BACK = text(
    "SELECT l.receipt_id, r.number, r.supplier_id, sum(b.amount) - l.amount AS over FROM (SELECT DISTINCT n.receipt_line_id"
    " FROM purchase_return p INDEXED BY purchase_return_newest CROSS JOIN purchase_return_line n ON n.return_id = p.id"
    " WHERE p.day >= :since AND n.receipt_line_id IS NOT NULL) one"
    " CROSS JOIN stock_receipt_line l ON l.id = one.receipt_line_id CROSS JOIN stock_receipt r ON r.id = l.receipt_id"
    " CROSS JOIN purchase_return_line b ON b.receipt_line_id = l.id GROUP BY l.id"
    " HAVING sum(b.quantity) > l.packs * l.pack_size + l.units OR sum(b.amount) > l.amount"
    " OR sum(b.free_quantity) > l.free_packs * l.pack_size"
)


def traded_twice(rd: Reading) -> list[InboxItem]:
    """For who may see purchases, or bills."""
    found: list[InboxItem] = []
    since = {"since": (rd.today - _LOOKED_BACK).isoformat()}
    if rd.by.may(Permission.SEE_PURCHASES):
        found += _bought_twice(rd, since)
        found += _sent_back_too_often(rd, since)
    if rd.by.may(Permission.SEE_BILLS):
        found += _taken_back_too_often(rd, since)
    return found


def sides_of_trade(rd: Reading, item: InboxItem) -> tuple[Side, ...]:
    """The documents that stand against each other, the one written first first, with what each comes to."""
    ids = (item.row_id, *item.others)
    query: Any
    if item.kind is InboxKind.BOUGHT_TWICE:
        r = StockReceipt
        query = select(r.id, r.number, r.inserted_stamp, r.payable).where(r.id.in_(ids))
    elif item.kind is InboxKind.SENT_BACK:
        p = PurchaseReturn
        query = select(p.id, p.number, p.inserted_stamp, p.payable).where(p.id.in_(ids))
    else:
        c = CreditNote
        query = select(c.id, c.number, c.inserted_stamp, c.payable).where(c.id.in_(ids))
    rows = sorted(rd.session.execute(query), key=lambda row: (row.inserted_stamp, row.id))
    who = authors(rd, [row.inserted_stamp for row in rows])
    return tuple(
        Side(
            key=row.id,
            value=row.number,
            by=who[row.inserted_stamp].by,
            at=who[row.inserted_stamp].at,
            device=who[row.inserted_stamp].device,
            facts=(("amount", row.payable or Money(0)),),
            place=item.place,
        )
        for row in rows
    )


def reverse_the_other_receipts(tx: Transaction, item: InboxItem, key: str) -> None:
    """Within `keep_side`: one receipt stands, the others are reversed. Refused: side_not_found, and as `reverse_receipt`."""
    ids = (item.row_id, *item.others)
    kept = tx.session.get(StockReceipt, key) if key in ids else None
    if kept is None:
        raise Refused("side_not_found")
    for one in ids:
        if one != kept.id:
            reverse_receipt(tx, one, f"Taken in twice: {kept.number} stands")


def _bought_twice(rd: Reading, since: dict[str, str]) -> list[InboxItem]:
    """Receipts with one number of one supplier in one financial year."""
    same: dict[tuple[str, str, int], list[Any]] = {}
    for row in rd.session.connection().execute(_BOUGHT, since):
        number = "".join(row.supplier_bill.split()).lower()
        year, month = int(row.dated[:4]), int(row.dated[5:7])
        same.setdefault((row.supplier_id, number, year if month >= 4 else year - 1), []).append(row)
    return [
        _item(
            rd, InboxKind.BOUGHT_TWICE, "stock_receipt", [row.id for row in rows], rows[-1].stamp,
            subject=_supplier(rd, rows[0].supplier_id), about=rows[0].supplier_bill,
            place=Place(receipt_id=rows[-1].id), answers=frozenset({Answer.KEEP, Answer.SEEN}),
        )
        for rows in same.values()
        if len(rows) > 1
    ]  # fmt: skip


def _taken_back_too_often(rd: Reading, since: dict[str, str]) -> list[InboxItem]:
    """By bill, with its credit notes and by how much they are above what was billed."""
    bills: dict[str, list[Any]] = {}
    for row in rd.session.connection().execute(_CREDITED, since):
        bills.setdefault(row.invoice_id, []).append(row)
    found = []
    for invoice_id, lines in bills.items():
        line_ids = [line.line_id for line in lines]
        notes = _notes_of(rd, invoice_id)
        found.append(
            _item(
                rd, InboxKind.TAKEN_BACK, "credit_note", [note.id for note in notes], notes[-1].inserted_stamp, *line_ids,
                subject=patient_words(rd, lines[0].patient_id) if lines[0].patient_id else "", about=lines[0].number,
                amount=sum(line.credited - line.amount for line in lines), place=Place(invoice_id=invoice_id),
                answers=frozenset({Answer.SEEN}),
            )
        )  # fmt: skip
    return found


def _sent_back_too_often(rd: Reading, since: dict[str, str]) -> list[InboxItem]:
    receipts: dict[str, list[Any]] = {}
    for row in rd.session.connection().execute(_SENT_BACK, since):
        receipts.setdefault(row.receipt_id, []).append(row)
    found = []
    for receipt_id, lines in receipts.items():
        p = PurchaseReturn
        undone = select(p.reverses_id).where(p.receipt_id == receipt_id, p.reverses_id.is_not(None))
        backs = rd.session.execute(
            select(p.id, p.inserted_stamp)
            .where(p.receipt_id == receipt_id, p.reverses_id.is_(None), p.id.not_in(undone))
            .order_by(p.inserted_stamp, p.id)
        ).all()
        found.append(
            _item(
                rd, InboxKind.SENT_BACK, "purchase_return", [row.id for row in backs], backs[-1].inserted_stamp,
                subject=_supplier(rd, lines[0].supplier_id), about=lines[0].number or "",
                amount=max(sum(line.over for line in lines), 0), place=Place(return_id=backs[-1].id),
                answers=frozenset({Answer.SEEN}),
            )
        )  # fmt: skip
    return found


def _notes_of(rd: Reading, invoice_id: str) -> Sequence[Any]:
    c = CreditNote
    return rd.session.execute(
        select(c.id, c.inserted_stamp).where(c.invoice_id == invoice_id).order_by(c.inserted_stamp, c.id)
    ).all()


def _supplier(rd: Reading, supplier_id: str) -> str:
    found = rd.session.get(Supplier, supplier_id)
    return found.name if found else ""


def _item(
    rd: Reading,
    kind: InboxKind,
    table: str,
    ids: list[str],
    stamp: int,
    *further: str,
    answers: frozenset[Answer],
    **facts: Any,
) -> InboxItem:
    return InboxItem(
        item_id=natural_id("inbox", kind, *ids, *further),
        kind=kind,
        at=Stamp(stamp).instant,
        table=table,
        row_id=ids[0],
        others=tuple(ids[1:]),
        answers=answers if rd.by.may(SETTLED_WITH[kind]) else frozenset(),
        **facts,
    )
