"""One transfer as its page shows it, and the lots that can be carried."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import aliased

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.pharmacy.records import IS_HELD, Batch, Medicine, StockOnHand
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.stock_room.records import StockTransfer, StockTransferLine
from narayaneeyam_clinic.stock_room.transfer_stock import undone_as
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class TransferredLine:
    batch_id: str
    to_batch_id: str
    medicine: str
    number: str
    expires_on: date | None
    from_place: str
    quantity: int
    pack_size: int
    base_unit: str


@dataclass(frozen=True, slots=True)
class TransferPageRow:
    """`is_undone`: every line of it went back already."""

    transfer_id: str
    number: str
    at: datetime
    by: str
    to_place: str
    note: str
    lines: tuple[TransferredLine, ...]
    is_undone: bool


@dataclass(frozen=True, slots=True)
class LotToCarry:
    """A lot that holds something, with what lies in it in base units."""

    batch_id: str
    medicine_id: str
    medicine: str
    number: str
    expires_on: date | None
    location: str
    on_hand: int
    pack_size: int
    base_unit: str
    is_blocked: bool


def transfer_page(rd: Reading, transfer_id: str) -> TransferPageRow:
    """Refused: not_permitted, transfer_not_found."""
    rd.require(Permission.SEE_STOCK)
    found = rd.session.execute(
        select(StockTransfer, User.name)
        .outerjoin(User, User.id == StockTransfer.by)
        .where(StockTransfer.id == transfer_id)
    ).one_or_none()
    if found is None:
        raise Refused("transfer_not_found")
    transfer, by = found
    out_of, line = aliased(Batch), StockTransferLine
    rows = rd.session.execute(
        select(
            line.id, line.batch_id, line.to_batch_id, Medicine.name, out_of.number, out_of.expires_on, out_of.location,
            line.quantity, Medicine.pack_size, Medicine.base_unit,
        )
        .join(out_of, out_of.id == line.batch_id)
        .join(Medicine, Medicine.id == line.medicine_id)
        .where(line.transfer_id == transfer_id)
        .order_by(line.position)
    ).all()  # fmt: skip
    undone = [rd.session.get(StockTransferLine, undone_as(row.id)) is not None for row in rows]
    return TransferPageRow(
        transfer_id=transfer.id,
        number=transfer.number,
        at=transfer.at,
        by=by or "",
        to_place=transfer.to_place,
        note=transfer.note or "",
        lines=tuple(TransferredLine(*tuple(row)[1:]) for row in rows),
        is_undone=all(undone),
    )


def lots_of_medicine(rd: Reading, medicine_id: str) -> list[LotToCarry]:
    """The lots that hold something, in the order in which they are sold; expired and blocked ones too."""
    rd.require(Permission.SEE_STOCK)
    b = Batch
    rows = rd.session.execute(
        select(
            b.id, b.medicine_id, Medicine.name, b.number, b.expires_on, b.location, StockOnHand.quantity,
            Medicine.pack_size, Medicine.base_unit, b.blocked_why.is_not(None),
        )
        .join(StockOnHand, StockOnHand.batch_id == b.id)
        .join(Medicine, Medicine.id == b.medicine_id)
        .where(StockOnHand.medicine_id == medicine_id, IS_HELD, StockOnHand.quantity > 0)
        .order_by(b.expires_on.is_(None), b.expires_on, b.received_on, b.id)
    )  # fmt: skip
    return [LotToCarry(*row[:9], is_blocked=bool(row[9])) for row in rows]
