"""Counting one lot in a stock-take, taking a count back, and lots that nobody expected (SHELF-11, SHELF-14)."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict, Field

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine, StockOnHand
from narayaneeyam_clinic.pharmacy.stock_rules import parse_expiry
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id, new_id
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.news import StockRoomChanged
from narayaneeyam_clinic.stock_room.lot_places import lot_at
from narayaneeyam_clinic.stock_room.records import StockTake, StockTakeCount, StockTakeState
from narayaneeyam_clinic.stock_room.take_figures import the_stock_take
from narayaneeyam_clinic.store.transaction import Transaction


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)


class CountDraft(_Part):
    """So many base units of a lot were found; 0 is "none there". `id` makes sending it twice harmless."""

    id: str = Field(default_factory=new_id)
    stock_take_id: str
    batch_id: str
    quantity: int


class FoundLotDraft(_Part):
    """A lot that lies there and that the ledger does not know, as printed on it. `mrp` is for a pack."""

    id: str = Field(default_factory=new_id)
    stock_take_id: str
    medicine_id: str
    batch_number: str
    expiry: str = ""
    mrp: Money
    place: str = ""
    quantity: int


@dataclass(frozen=True, slots=True)
class CountedLot:
    count_id: str
    batch_id: str
    is_repeat: bool = False


def count_lot(tx: Transaction, draft: CountDraft) -> CountedLot:
    """Refused: not_permitted, stock_take_not_found, stock_take_ended, batch_not_found, count_below_nothing, lot_of_another_place."""
    tx.require(Permission.COUNT_STOCK)
    earlier = tx.session.get(StockTakeCount, draft.id)
    if earlier is not None:
        return CountedLot(earlier.id, earlier.batch_id, is_repeat=True)
    take = _going_on(tx, draft.stock_take_id)
    lot = tx.session.get(Batch, draft.batch_id)
    if lot is None:
        raise Refused("batch_not_found", field="batch", batch_id=draft.batch_id)
    if take.place is not None and lot.location.casefold() != take.place.casefold():
        raise Refused("lot_of_another_place", field="batch", batch=lot.number, place=lot.location, here=take.place)
    return _count(tx, take, lot, draft.id, draft.quantity)


def count_found_lot(tx: Transaction, draft: FoundLotDraft) -> CountedLot:
    """Count what the ledger does not have; the lot is made as far as it is not known.

    Refused: as `count_lot`, and medicine_not_kept, batch_number_missing, mrp_not_positive, place_missing, what
    `parse_expiry` refuses.
    """
    tx.require(Permission.COUNT_STOCK)
    earlier = tx.session.get(StockTakeCount, draft.id)
    if earlier is not None:
        return CountedLot(earlier.id, earlier.batch_id, is_repeat=True)
    take = _going_on(tx, draft.stock_take_id)
    medicine = tx.session.get(Medicine, draft.medicine_id)
    if medicine is None:
        raise Refused("medicine_not_kept", field="medicine", medicine="")
    if not draft.batch_number:
        raise Refused("batch_number_missing", field="batch_number", medicine=medicine.name)
    if draft.mrp <= ZERO:
        raise Refused("mrp_not_positive", field="mrp", medicine=medicine.name)
    place = take.place or draft.place
    if not place:
        raise Refused("place_missing", field="place")
    as_printed = Batch(
        medicine_id=medicine.id,
        number=draft.batch_number,
        expires_on=parse_expiry(draft.expiry) if draft.expiry else None,
        mrp=draft.mrp,
        purchase_price=None,
        location=place,
        received_on=tx.today,
        receipt_id=None,
        blocked_why=None,
    )
    return _count(tx, take, lot_at(tx, as_printed, place), draft.id, draft.quantity)


def take_back_count(tx: Transaction, count_id: str) -> None:
    """The count was in error: another one takes it off, once. Refused: not_permitted, count_not_found, stock_take_ended."""
    tx.require(Permission.COUNT_STOCK)
    count = tx.session.get(StockTakeCount, count_id)
    if count is None or count.takes_back_id is not None:
        raise Refused("count_not_found")
    _going_on(tx, count.stock_take_id)
    taken_back_as = natural_id("count_taken_back", count_id)
    if tx.session.get(StockTakeCount, taken_back_as) is None:
        _write(tx, taken_back_as, count.stock_take_id, count.medicine_id, count.batch_id, -count.quantity, count_id)


def _going_on(tx: Transaction, stock_take_id: str) -> StockTake:
    take = the_stock_take(tx, stock_take_id)
    if take.state is not StockTakeState.COUNTING:
        raise Refused("stock_take_ended", number=take.number)
    return take


def _count(tx: Transaction, take: StockTake, lot: Batch, count_id: str, quantity: int) -> CountedLot:
    if quantity < 0:
        raise Refused("count_below_nothing", field="quantity")
    _write(tx, count_id, take.id, lot.medicine_id, lot.id, quantity, None)
    return CountedLot(count_id, lot.id)


def _write(
    tx: Transaction,
    count_id: str,
    take_id: str,
    medicine_id: str,
    batch_id: str,
    quantity: int,
    takes_back_id: str | None,
) -> None:
    there = tx.session.get(StockOnHand, batch_id)
    tx.add(
        StockTakeCount(
            id=count_id,
            stock_take_id=take_id,
            medicine_id=medicine_id,
            batch_id=batch_id,
            quantity=quantity,
            on_hand=there.quantity if there is not None else 0,
            at=tx.now,
            by=tx.by.user_id,
            device_id=tx.device.id,
            takes_back_id=takes_back_id,
        )
    )
    tx.tell(StockRoomChanged())
