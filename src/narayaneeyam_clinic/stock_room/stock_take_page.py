"""A stock-take as its page shows it: how far it is, its lots with what differs, the last counts (SHELF-12, SHELF-20 to SHELF-22)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction

from sqlalchemy import select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.stock_room.records import (
    StockTake,
    StockTakeCount,
    StockTakeDifference,
    StockTakeLot,
)
from narayaneeyam_clinic.stock_room.records import (
    StockTakeState as StockTakeState,
)
from narayaneeyam_clinic.stock_room.take_figures import TakenLot, taken_lots, the_stock_take
from narayaneeyam_clinic.store.transaction import Reading

_LAST_COUNTS = 8


@dataclass(frozen=True, slots=True)
class TakeLotRow:
    """One lot. Figures are base units; None is "not told" (blind) or "not counted". `value` is the difference at the purchase
    price. `count_again`: it moved between its counts, or what was posted is no longer what the ledger says (SHELF-21).
    """

    batch_id: str
    medicine_id: str
    medicine: str
    number: str
    expires_on: date | None
    location: str
    mrp: Money
    pack_size: int
    base_unit: str
    expected: int | None
    counted: int | None
    difference: int | None
    value: Money | None
    was_expected: bool
    count_again: bool
    reason: str


@dataclass(frozen=True, slots=True)
class LastCount:
    count_id: str
    batch_id: str
    medicine: str
    number: str
    quantity: int
    pack_size: int
    base_unit: str
    by: str
    at: datetime
    is_taken_back: bool


@dataclass(frozen=True, slots=True)
class StockTakePageRow:
    """`shows_expected`: the asker may see how many there should be."""

    stock_take_id: str
    number: str
    place: str
    is_blind: bool
    note: str
    state: StockTakeState
    began_at: datetime
    began_by: str
    ended_at: datetime | None
    lots_of_all: int
    lots_counted: int
    rows: tuple[TakeLotRow, ...]
    last_counts: tuple[LastCount, ...]
    shows_expected: bool

    @property
    def not_counted(self) -> tuple[TakeLotRow, ...]:
        return tuple(row for row in self.rows if row.counted is None)


def stock_take_page(rd: Reading, stock_take_id: str, *, differences: bool = False) -> StockTakePageRow:
    """Refused: not_permitted, stock_take_not_found. With `differences` the right to correct the stock is asked for, and a
    blind stock-take says what was expected too.
    """
    rd.require(Permission.ADJUST_STOCK if differences else Permission.SEE_STOCK)
    take = the_stock_take(rd, stock_take_id)
    lots = taken_lots(rd, take)
    shows = differences or not take.is_blind or take.state is not StockTakeState.COUNTING
    rows = _rows(rd, take, lots, shows_expected=shows)
    return StockTakePageRow(
        stock_take_id=take.id,
        number=take.number,
        place=take.place or "",
        is_blind=take.is_blind,
        note=take.note or "",
        state=take.state,
        began_at=take.at,
        began_by=_name(rd, take.by),
        ended_at=take.ended_at,
        lots_of_all=len(lots),
        lots_counted=sum(1 for lot in lots.values() if lot.figures.counted is not None),
        rows=tuple(rows),
        last_counts=_last_counts(rd, take.id),
        shows_expected=shows,
    )


def _rows(rd: Reading, take: StockTake, lots: dict[str, TakenLot], *, shows_expected: bool) -> list[TakeLotRow]:
    d, b = StockTakeDifference, Batch
    posted = {
        row.batch_id: row
        for row in rd.session.execute(
            select(d.batch_id, d.expected, d.counted, d.reason).where(d.stock_take_id == take.id)
        )
    }
    of_take = select(StockTakeLot.batch_id).where(StockTakeLot.stock_take_id == take.id)
    counted = select(StockTakeCount.batch_id).where(StockTakeCount.stock_take_id == take.id)
    found = rd.session.execute(
        select(
            b.id, b.medicine_id, Medicine.name, b.number, b.expires_on, b.location, b.mrp, b.purchase_price,
            Medicine.pack_size, Medicine.base_unit,
        )
        .join(Medicine, Medicine.id == b.medicine_id)
        .where(b.id.in_(of_take.union(counted)))
        .order_by(Medicine.name, b.location, b.expires_on, b.id)
    )  # fmt: skip
    rows = []
    for row in found:
        lot = lots[row.id]
        figures, written = lot.figures, posted.get(row.id)
        expected = written.expected if written else figures.expected
        number = written.counted if written else figures.counted
        difference = None if number is None else number - expected
        late = written is not None and (figures.counted is not None) and (
            (figures.expected, figures.counted) != (written.expected, written.counted)
        )  # fmt: skip
        value = None
        if difference is not None and row.purchase_price is not None:
            value = row.purchase_price.times(Fraction(difference, row.pack_size))
        rows.append(
            TakeLotRow(
                *row[:7],
                pack_size=row.pack_size,
                base_unit=row.base_unit,
                expected=expected if shows_expected else None,
                counted=number,
                difference=difference if shows_expected else None,
                value=value if shows_expected else None,
                was_expected=lot.frozen is not None,
                count_again=late or (written is None and figures.moved_between != 0),
                reason=written.reason if written else "",
            )
        )
    return rows


def _last_counts(rd: Reading, take_id: str) -> tuple[LastCount, ...]:
    c = StockTakeCount
    taken_back = set(
        rd.session.scalars(select(c.takes_back_id).where(c.stock_take_id == take_id, c.takes_back_id.is_not(None)))
    )
    rows = rd.session.execute(
        select(
            c.id, c.batch_id, Medicine.name, Batch.number, c.quantity, Medicine.pack_size, Medicine.base_unit, User.name,
            c.at,
        )
        .join(Batch, Batch.id == c.batch_id)
        .join(Medicine, Medicine.id == c.medicine_id)
        .outerjoin(User, User.id == c.by)
        .where(c.stock_take_id == take_id, c.takes_back_id.is_(None))
        .order_by(c.inserted_stamp.desc())
        .limit(_LAST_COUNTS)
    )  # fmt: skip
    return tuple(LastCount(*row[:7], row[7] or "", row[8], row[0] in taken_back) for row in rows)


def _name(rd: Reading, user_id: str) -> str:
    return rd.session.scalar(select(User.name).where(User.id == user_id)) or ""
