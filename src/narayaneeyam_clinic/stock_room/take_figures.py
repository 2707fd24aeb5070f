"""What a stock-take has of each of its lots: frozen, expected, counted. Read by its page and by its posting alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import func, select, union

from narayaneeyam_clinic.pharmacy.records import MovementKind, StockMovement, StockOnHand
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.stock_room.records import StockTake, StockTakeCount, StockTakeDifference, StockTakeLot
from narayaneeyam_clinic.stock_room.stock_take_rules import Counted, LotFigures, Moved, lot_figures
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class TakenLot:
    """`frozen` is None for a lot that was not expected."""

    batch_id: str
    frozen: int | None
    figures: LotFigures


def the_stock_take(rd: Reading, stock_take_id: str) -> StockTake:
    """Refused: stock_take_not_found."""
    take = rd.session.get(StockTake, stock_take_id)
    if take is None:
        raise Refused("stock_take_not_found")
    return take


def taken_lots(rd: Reading, take: StockTake) -> dict[str, TakenLot]:
    """By lot: all that were frozen, and those that were counted beside them."""
    frozen = {
        row.batch_id: row.frozen
        for row in rd.session.execute(
            select(StockTakeLot.batch_id, StockTakeLot.frozen).where(StockTakeLot.stock_take_id == take.id)
        )
    }
    counts = _counts(rd, take.id)
    moved = _moved(rd, take)
    of_take = union(
        select(StockTakeLot.batch_id).where(StockTakeLot.stock_take_id == take.id),
        select(StockTakeCount.batch_id).where(StockTakeCount.stock_take_id == take.id),
    ).subquery()
    on_hand = {
        row.batch_id: row.quantity
        for row in rd.session.execute(
            select(StockOnHand.batch_id, StockOnHand.quantity).where(
                StockOnHand.batch_id.in_(select(of_take.c.batch_id))
            )
        )
    }
    return {
        batch_id: TakenLot(
            batch_id,
            frozen.get(batch_id),
            lot_figures(on_hand.get(batch_id, 0), counts.get(batch_id, ()), moved.get(batch_id, ())),
        )
        for batch_id in frozen | dict.fromkeys(counts)
    }


def _counts(rd: Reading, take_id: str) -> dict[str, list[Counted]]:
    c = StockTakeCount
    rows = rd.session.execute(
        select(c.batch_id, c.id, c.inserted_stamp, c.quantity, c.takes_back_id).where(c.stock_take_id == take_id)
    )
    counts: dict[str, list[Counted]] = {}
    for row in rows:
        counts.setdefault(row.batch_id, []).append(Counted(*row[1:]))
    return counts


def _moved(rd: Reading, take: StockTake) -> dict[str, list[Moved]]:
    """What moved since the first count, of the lots that were counted; a day earlier too, for clocks that are not alike."""
    c, m = StockTakeCount, StockMovement
    first = rd.session.scalar(select(func.min(c.at)).where(c.stock_take_id == take.id))
    if first is None:
        return {}
    posted = rd.session.scalar(
        select(func.min(StockTakeDifference.inserted_stamp)).where(StockTakeDifference.stock_take_id == take.id)
    )
    rows = rd.session.execute(
        select(m.batch_id, m.inserted_stamp, m.quantity, m.kind, m.document_id).where(
            m.day >= business_date(first) - timedelta(days=1),
            m.batch_id.in_(select(c.batch_id).where(c.stock_take_id == take.id)),
        )
    )
    moved: dict[str, list[Moved]] = {}
    for row in rows:
        # What another stock-take found until this one was posted is what lay there, not goods that moved.
        is_other = (
            row.kind is MovementKind.STOCK_TAKE
            and row.document_id != take.id
            and (posted is None or row.inserted_stamp < posted)
        )
        moved.setdefault(row.batch_id, []).append(Moved(row.inserted_stamp, row.quantity, is_other))
    return moved
