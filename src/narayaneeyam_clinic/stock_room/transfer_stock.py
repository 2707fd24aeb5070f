"""Carrying goods from one place to another, and back again: one document, two movements a line (SHELF-2 to SHELF-6)."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select

from narayaneeyam_clinic.billing.document_numbers import DocumentKind
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine, MovementKind, StockMovement, StockOnHand
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id, new_id
from narayaneeyam_clinic.shared.news import StockChanged, StockRoomChanged
from narayaneeyam_clinic.stock_room.lot_places import lot_at, place_as_known
from narayaneeyam_clinic.stock_room.movement_documents import taken_by
from narayaneeyam_clinic.stock_room.records import StockTransfer, StockTransferLine
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.sync.number_series import draw_document_number


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)


class TransferLine(_Part):
    """So many base units of one lot."""

    batch_id: str
    quantity: int


class TransferDraft(_Part):
    """What is carried where. `id` makes sending it twice harmless."""

    id: str = Field(default_factory=new_id)
    to_place: str
    lines: tuple[TransferLine, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Transferred:
    transfer_id: str
    number: str
    is_repeat: bool = False


@dataclass(frozen=True, slots=True)
class _Carried:
    """One line as it is written: out of one lot, into another. `key` makes its movements one on all PCs."""

    key: str
    out_of: Batch
    into: Batch
    quantity: int


def transfer_stock(tx: Transaction, draft: TransferDraft) -> Transferred:
    """Write the transfer whole or not at all.

    Refused: not_permitted, transfer_has_no_lines, place_missing, batch_not_found, quantity_not_positive, same_place,
    less_than_carried (with `held_by`), transfer_differs.
    """
    tx.require(Permission.MOVE_STOCK)
    earlier = tx.session.get(StockTransfer, draft.id)
    if earlier is not None:
        return _same_again(tx, earlier, draft)
    if not draft.lines:
        raise Refused("transfer_has_no_lines", field="lines")
    if not draft.to_place:
        raise Refused("place_missing", field="to_place")
    place = place_as_known(tx, draft.to_place)
    carried = []
    for position, line in enumerate(draft.lines, 1):
        lot = tx.session.get(Batch, line.batch_id)
        if lot is None:
            raise Refused("batch_not_found", field="lines", batch_id=line.batch_id)
        if line.quantity <= 0:
            raise Refused("quantity_not_positive", field="quantity", quantity=line.quantity)
        if lot.location.casefold() == place.casefold():
            raise Refused("same_place", field="to_place", place=place, batch=lot.number)
        key = natural_id("transfer_line", draft.id, str(position))
        carried.append(_Carried(key, lot, lot_at(tx, lot, place), line.quantity))
    return _carry(tx, draft.id, place, draft.note, carried)


def undo_transfer(tx: Transaction, transfer_id: str, reason: str = "") -> tuple[Transferred, ...]:
    """The opposite transfers, one for each place that goods came from. Undone already: nothing.

    Refused: not_permitted, transfer_not_found, less_than_carried (with `held_by`).
    """
    tx.require(Permission.MOVE_STOCK)
    transfer = tx.session.get(StockTransfer, transfer_id)
    if transfer is None:
        raise Refused("transfer_not_found")
    lines = tx.session.scalars(
        select(StockTransferLine)
        .where(StockTransferLine.transfer_id == transfer_id)
        .order_by(StockTransferLine.position)
    ).all()
    back: dict[str, list[_Carried]] = {}
    for line in lines:
        key = undone_as(line.id)
        if tx.session.get(StockTransferLine, key) is not None:
            continue
        out_of = tx.session.get_one(Batch, line.to_batch_id)
        into = tx.session.get_one(Batch, line.batch_id)
        back.setdefault(into.location, []).append(_Carried(key, out_of, into, line.quantity))
    note = reason.strip() or transfer.number
    return tuple(_carry(tx, new_id(), place, note, carried) for place, carried in back.items())


def undone_as(line_id: str) -> str:
    """The identity of the line that carries this one back: undone on two PCs apart, it goes back once."""
    return natural_id("transfer_undone", line_id)


def _carry(tx: Transaction, transfer_id: str, place: str, note: str, carried: list[_Carried]) -> Transferred:
    medicines = _refuse_too_much(tx, carried)
    number = draw_document_number(tx, DocumentKind.TRANSFER, tx.today)
    tx.add(
        StockTransfer(
            id=transfer_id,
            series_key=number.series_key,
            sequence=number.sequence,
            number=number.text,
            day=tx.today,
            at=tx.now,
            by=tx.by.user_id,
            device_id=tx.device.id,
            to_place=place,
            note=note or None,
        )
    )
    tx.add_all(
        [
            StockTransferLine(
                id=one.key,
                transfer_id=transfer_id,
                position=position,
                medicine_id=one.out_of.medicine_id,
                batch_id=one.out_of.id,
                to_batch_id=one.into.id,
                quantity=one.quantity,
            )
            for position, one in enumerate(carried, 1)
        ]
    )
    tx.add_all(
        [
            StockMovement(
                id=natural_id("transfer_movement", one.key, way),
                batch_id=lot.id,
                medicine_id=lot.medicine_id,
                kind=MovementKind.TRANSFER,
                quantity=quantity,
                day=tx.today,
                at=tx.now,
                by=tx.by.user_id,
                document_id=transfer_id,
                line_id=one.key,
            )
            for one in carried
            for way, lot, quantity in (("out", one.out_of, -one.quantity), ("in", one.into, one.quantity))
        ]
    )
    tx.tell(StockChanged(tuple(sorted(medicines))))
    tx.tell(StockRoomChanged())
    return Transferred(transfer_id, number.text)


def _refuse_too_much(tx: Transaction, carried: list[_Carried]) -> set[str]:
    wanted: dict[str, int] = {}
    for one in carried:
        wanted[one.out_of.id] = wanted.get(one.out_of.id, 0) + one.quantity
    medicines = set()
    for one in carried:
        medicine = tx.session.get_one(Medicine, one.out_of.medicine_id)
        medicines.add(medicine.id)
        there = tx.session.get(StockOnHand, one.out_of.id)
        left = max(there.quantity, 0) if there is not None else 0
        if wanted[one.out_of.id] > left:
            raise Refused(
                "less_than_carried", field="quantity", medicine=medicine.name, batch=one.out_of.number,
                place=one.out_of.location, left=left, unit=medicine.base_unit, held_by=taken_by(tx, one.out_of.id),
            )  # fmt: skip
    return medicines


def _same_again(tx: Transaction, earlier: StockTransfer, draft: TransferDraft) -> Transferred:
    lines = tx.session.scalars(
        select(StockTransferLine)
        .where(StockTransferLine.transfer_id == earlier.id)
        .order_by(StockTransferLine.position)
    )
    written = [(line.batch_id, line.quantity) for line in lines]
    if written != [(line.batch_id, line.quantity) for line in draft.lines] or (
        earlier.to_place.casefold() != draft.to_place.casefold()
    ):
        raise Refused("transfer_differs", number=earlier.number)
    return Transferred(earlier.id, earlier.number, is_repeat=True)
