"""Beginning a stock-take of one place or of all, and giving it up (SHELF-10, SHELF-19)."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import func, select

from narayaneeyam_clinic.billing.document_numbers import DocumentKind
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import IS_HELD, Batch, StockOnHand
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id, new_id
from narayaneeyam_clinic.shared.news import StockRoomChanged
from narayaneeyam_clinic.stock_room.lot_places import place_as_known
from narayaneeyam_clinic.stock_room.records import StockTake, StockTakeLot, StockTakeState
from narayaneeyam_clinic.stock_room.take_figures import the_stock_take
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.sync.number_series import draw_document_number


class StockTakeDraft(BaseModel):
    """Of one place, or of all (""). `id` makes beginning twice harmless."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    id: str = Field(default_factory=new_id)
    place: str = ""
    is_blind: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class BegunStockTake:
    stock_take_id: str
    number: str
    lots: int
    is_repeat: bool = False


def begin_stock_take(tx: Transaction, draft: StockTakeDraft) -> BegunStockTake:
    """Freeze what the ledger has of every lot there that is not empty.

    Refused: not_permitted, stock_take_goes_on (another one over the same place, with its number).
    """
    tx.require(Permission.COUNT_STOCK)
    earlier = tx.session.get(StockTake, draft.id)
    if earlier is not None:
        frozen = tx.session.scalar(select(func.count()).where(StockTakeLot.stock_take_id == earlier.id)) or 0
        return BegunStockTake(earlier.id, earlier.number, frozen, is_repeat=True)
    place = place_as_known(tx, draft.place) if draft.place else ""
    _refuse_second(tx, place)
    number = draw_document_number(tx, DocumentKind.STOCK_TAKE, tx.today)
    tx.add(
        StockTake(
            id=draft.id,
            series_key=number.series_key,
            sequence=number.sequence,
            number=number.text,
            day=tx.today,
            at=tx.now,
            by=tx.by.user_id,
            device_id=tx.device.id,
            place=place or None,
            is_blind=draft.is_blind,
            note=draft.note or None,
            state=StockTakeState.COUNTING,
        )
    )
    rows = tx.session.execute(
        select(Batch.id, Batch.medicine_id, Batch.location, StockOnHand.quantity)
        .join(StockOnHand, StockOnHand.batch_id == Batch.id)
        .where(IS_HELD)
    )
    lots = [
        StockTakeLot(
            id=natural_id("stock_take_lot", draft.id, row.id),
            stock_take_id=draft.id,
            medicine_id=row.medicine_id,
            batch_id=row.id,
            frozen=row.quantity,
        )
        for row in rows
        if not place or row.location.casefold() == place.casefold()
    ]
    tx.add_all(lots)
    tx.tell(StockRoomChanged())
    return BegunStockTake(draft.id, number.text, len(lots))


def cancel_stock_take(tx: Transaction, stock_take_id: str) -> None:
    """No stock has changed, and none will. Refused: not_permitted, stock_take_not_found, stock_take_ended (posted)."""
    tx.require(Permission.COUNT_STOCK)
    take = the_stock_take(tx, stock_take_id)
    if take.state is StockTakeState.POSTED:
        raise Refused("stock_take_ended", number=take.number)
    if take.state is StockTakeState.COUNTING:
        take.state, take.ended_at, take.ended_by = StockTakeState.CANCELLED, tx.now, tx.by.user_id
        tx.tell(StockRoomChanged())


def _refuse_second(tx: Transaction, place: str) -> None:
    going_on = tx.session.execute(
        select(StockTake.number, StockTake.place).where(StockTake.state == StockTakeState.COUNTING)
    )
    for row in going_on:
        if not place or row.place is None or row.place.casefold() == place.casefold():
            raise Refused("stock_take_goes_on", field="place", number=row.number, place=row.place)
