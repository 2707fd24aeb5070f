"""The bin card: every movement of a lot, or of a medicine, with its document and what lay there afterwards (SHELF-50)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine, MovementKind, StockMovement, StockOnHand
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.stock_room.movement_documents import MovementDocument, movement_documents
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class BinCardRow:
    """One movement in signed base units; `balance` is what lay there after it."""

    movement_id: str
    at: datetime
    kind: MovementKind
    quantity: int
    balance: int
    batch_number: str
    location: str
    by: str
    reason: str
    document: MovementDocument | None


@dataclass(frozen=True, slots=True)
class BinCard:
    """`opening`: what lay there before the first row. `earlier` more movements are not among the rows."""

    medicine_id: str
    medicine: str
    batch_number: str
    location: str
    pack_size: int
    base_unit: str
    opening: int
    rows: tuple[BinCardRow, ...]
    earlier: int

    @property
    def closing(self) -> int:
        return self.rows[-1].balance if self.rows else self.opening


def bin_card(
    rd: Reading,
    *,
    batch_id: str | None = None,
    medicine_id: str | None = None,
    since: date | None = None,
    limit: int = 500,
) -> BinCard:
    """The last `limit` movements since a day, in the order of time; of one lot, or of all lots of a medicine.

    Refused: not_permitted, batch_not_found, medicine_not_kept.
    """
    rd.require(Permission.SEE_STOCK)
    lot = rd.session.get(Batch, batch_id) if batch_id is not None else None
    if batch_id is not None and lot is None:
        raise Refused("batch_not_found", batch_id=batch_id)
    medicine = rd.session.get(Medicine, lot.medicine_id if lot is not None else medicine_id)
    if medicine is None:
        raise Refused("medicine_not_kept", medicine="")
    lots = [lot.id] if lot is not None else list(
        rd.session.scalars(select(Batch.id).where(Batch.medicine_id == medicine.id))
    )  # fmt: skip
    m = StockMovement
    # The index by day holds the lot too: a million movements are passed over without being read.
    mine = (m.day >= (since or date.min), m.batch_id.in_(lots))
    rows = rd.session.execute(
        select(
            m.id, m.at, m.kind, m.quantity, Batch.number, Batch.location, User.name, m.reason, m.document_id,
        )
        .join(Batch, Batch.id == m.batch_id)
        .outerjoin(User, User.id == m.by)
        .where(*mine)
        .order_by(m.day.desc(), m.inserted_stamp.desc(), m.id.desc())
        .limit(limit)
    ).all()  # fmt: skip
    on_hand = rd.session.scalar(
        select(func.coalesce(func.sum(StockOnHand.quantity), 0)).where(StockOnHand.batch_id.in_(lots))
    )
    documents = movement_documents(rd, [(row.kind, row.document_id) for row in rows])
    shown, balance = [], on_hand or 0
    for row in rows:
        shown.append(
            BinCardRow(
                movement_id=row.id,
                at=row.at,
                kind=row.kind,
                quantity=row.quantity,
                balance=balance,
                batch_number=row.number,
                location=row.location,
                by=row.name or "",
                reason=row.reason or "",
                document=documents.get(row.document_id),
            )
        )
        balance -= row.quantity
    in_all = rd.session.scalar(select(func.count()).select_from(m).where(*mine)) if len(rows) == limit else len(rows)
    return BinCard(
        medicine_id=medicine.id,
        medicine=medicine.name,
        batch_number=lot.number if lot is not None else "",
        location=lot.location if lot is not None else "",
        pack_size=medicine.pack_size,
        base_unit=medicine.base_unit,
        opening=balance,
        rows=tuple(reversed(shown)),
        earlier=(in_all or 0) - len(rows),
    )
