"""What was done in the stock room lately: transfers, stock-takes and preparations in one list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.pharmacy.records import Medicine
from narayaneeyam_clinic.stock_room.movement_documents import DocumentOf
from narayaneeyam_clinic.stock_room.records import (
    Preparation,
    StockTake,
    StockTakeState,
    StockTransfer,
    StockTransferLine,
)
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class StockRoomDocument:
    """`about`: the place, or what was made. `state` only of a stock-take. `lines` of a transfer."""

    of: DocumentOf
    document_id: str
    number: str
    at: datetime
    by: str
    about: str
    state: StockTakeState | None = None
    lines: int = 0


def stock_room_documents(rd: Reading, *, only: DocumentOf | None = None, limit: int = 200) -> list[StockRoomDocument]:
    """Stock-takes that go on first, then the newest first."""
    rd.require(Permission.SEE_STOCK)
    t, k, p = StockTransfer, StockTake, Preparation
    lines = select(func.count()).where(StockTransferLine.transfer_id == t.id).correlate(t).scalar_subquery()
    asked: dict[DocumentOf, Any] = {
        DocumentOf.TRANSFER: select(t.id, t.number, t.at, User.name, t.to_place, t.to_place, lines).outerjoin(
            User, User.id == t.by
        ).order_by(t.day.desc(), t.at.desc(), t.id.desc()),
        DocumentOf.STOCK_TAKE: select(k.id, k.number, k.at, User.name, k.place, k.state, k.is_blind).outerjoin(
            User, User.id == k.by
        ).order_by(k.day.desc(), k.at.desc(), k.id.desc()),
        DocumentOf.PREPARATION: select(p.id, p.number, p.at, User.name, Medicine.name, p.note, p.quantity)
        .join(Medicine, Medicine.id == p.medicine_id)
        .outerjoin(User, User.id == p.by)
        .order_by(p.day.desc(), p.at.desc(), p.id.desc()),
    }  # fmt: skip
    found = [
        StockRoomDocument(
            of,
            document_id=row[0],
            number=row[1],
            at=row[2],
            by=row[3] or "",
            about=row[4] or "",
            state=row[5] if of is DocumentOf.STOCK_TAKE else None,
            lines=row[6] if of is DocumentOf.TRANSFER else 0,
        )
        for of, statement in asked.items()
        if only in (None, of)
        for row in rd.session.execute(statement.limit(limit))
    ]
    found.sort(key=lambda one: (one.state is StockTakeState.COUNTING, one.at, one.document_id), reverse=True)
    return found[:limit]
