"""Tables: transfers between places, stock-takes with their counts, recalls, recipes and preparations made in the house.

A lot belongs to one place (STOCK-3): moving a part of it makes, or adds to, the lot of the same batch at the other place.
Quantities are base units of the medicine.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.base import Lattice, Merge, Synced, synced
from narayaneeyam_clinic.store.columns import BusinessDate, Choice, Flag, Id, Instant, Paise, Quantity, Text_, Whole


class StockTakeState(StrEnum):
    COUNTING = "counting"
    POSTED = "posted"
    CANCELLED = "cancelled"


class StockTransfer(Synced):
    """Goods moved from one place to another by one person at one moment. In error: another one goes the other way."""

    __tablename__ = "stock_transfer"
    __table_args__ = (Index("stock_transfer_newest", "day", "at", "id"),)

    series_key: Mapped[str] = synced(Text_(), Merge.LEDGER)
    sequence: Mapped[int] = synced(Whole(), Merge.LEDGER)
    number: Mapped[str] = synced(Text_(), Merge.LEDGER)
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)
    device_id: Mapped[str] = synced(Id(), Merge.LEDGER)
    to_place: Mapped[str] = synced(Text_(), Merge.LEDGER)
    note: Mapped[str | None] = synced(Text_(), Merge.LEDGER)


class StockTransferLine(Synced):
    """`quantity` of one lot that became part of the lot of the same batch at the other place."""

    __tablename__ = "stock_transfer_line"

    transfer_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("stock_transfer.id"), index=True)
    position: Mapped[int] = synced(Whole(), Merge.LEDGER)
    medicine_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("medicine.id"))
    batch_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("batch.id"))
    to_batch_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("batch.id"))
    quantity: Mapped[int] = synced(Quantity(), Merge.LEDGER)


class StockTake(Synced):
    """A count of the stock of one place, or of all. What was there by the ledger is frozen when it begins; sales go on, and
    their movements are reckoned with when the differences are posted. `is_blind`: whoever counts is not told how many.
    """

    __tablename__ = "stock_take"
    __table_args__ = (Index("stock_take_newest", "day", "at", "id"),)

    series_key: Mapped[str] = synced(Text_(), Merge.LEDGER)
    sequence: Mapped[int] = synced(Whole(), Merge.LEDGER)
    number: Mapped[str] = synced(Text_(), Merge.LEDGER)
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)
    device_id: Mapped[str] = synced(Id(), Merge.LEDGER)
    place: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    is_blind: Mapped[bool] = synced(Flag(), Merge.LEDGER)
    note: Mapped[str | None] = synced(Text_(), Merge.LEDGER)
    state: Mapped[StockTakeState] = synced(
        Choice(StockTakeState), Merge.STATE, lattice=Lattice(("counting", "cancelled", "posted"))
    )
    ended_at: Mapped[datetime | None] = synced(Instant(), Merge.STATE)
    ended_by: Mapped[str | None] = synced(Id(), Merge.STATE)


class StockTakeLot(Synced):
    """A lot as the ledger had it when the stock-take began."""

    __tablename__ = "stock_take_lot"

    stock_take_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("stock_take.id"), index=True)
    medicine_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("medicine.id"))
    batch_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("batch.id"))
    frozen: Mapped[int] = synced(Quantity(), Merge.LEDGER)


class StockTakeCount(Synced):
    """So many of a lot, found by one person at one moment. All counts of a lot add up (shelf and store, two people); one
    typed in error is taken back by another with a negative quantity. `on_hand` is what the ledger of this PC had then.
    """

    __tablename__ = "stock_take_count"

    stock_take_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("stock_take.id"), index=True)
    medicine_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("medicine.id"))
    batch_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("batch.id"))
    quantity: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    on_hand: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)
    device_id: Mapped[str] = synced(Id(), Merge.LEDGER)
    takes_back_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("stock_take_count.id"))


class StockTakeDifference(Synced):
    """What was posted of a lot: expected when it was counted last, counted, and why they differ."""

    __tablename__ = "stock_take_difference"

    stock_take_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("stock_take.id"), index=True)
    medicine_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("medicine.id"))
    batch_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("batch.id"))
    expected: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    counted: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    reason: Mapped[str] = synced(Text_(), Merge.LEDGER)


class Recall(Synced):
    """A batch that must come back: all its lots are blocked while the recall stands."""

    __tablename__ = "recall"

    medicine_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("medicine.id"), index=True)
    batch_number: Mapped[str] = synced(Text_(), Merge.LEDGER)
    reason: Mapped[str] = synced(Text_(), Merge.LEDGER)
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)
    ended_at: Mapped[datetime | None] = synced(Instant(), Merge.LWW)
    ended_by: Mapped[str | None] = synced(Id(), Merge.LWW)
    ended_why: Mapped[str | None] = synced(Text_(), Merge.LWW)


class Recipe(Synced):
    """How a medicine is made in the house: its lines give `makes` base units of it."""

    __tablename__ = "recipe"

    medicine_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("medicine.id"), index=True)
    name: Mapped[str] = synced(Text_(), Merge.LWW)
    makes: Mapped[int] = synced(Quantity(), Merge.LWW)
    method: Mapped[str | None] = synced(Text_(), Merge.LWW)
    is_active: Mapped[bool] = synced(Flag(), Merge.LWW)


class RecipeLine(Synced):
    """So much of a raw material for what the recipe makes."""

    __tablename__ = "recipe_line"

    recipe_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("recipe.id"), index=True)
    position: Mapped[int] = synced(Whole(), Merge.LWW)
    medicine_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("medicine.id"))
    quantity: Mapped[int] = synced(Quantity(), Merge.LWW)
    is_active: Mapped[bool] = synced(Flag(), Merge.LWW)


class Preparation(Synced):
    """A batch made in the house on one day: what came out of it (`quantity`, of `planned`), who made it, what it cost.

    `cost` is the raw materials at their purchase price with `other_cost` (fuel, labour). Posted in error it is reversed by
    another one with negative quantities.
    """

    __tablename__ = "preparation"
    __table_args__ = (Index("preparation_newest", "day", "at", "id"),)

    series_key: Mapped[str] = synced(Text_(), Merge.LEDGER)
    sequence: Mapped[int] = synced(Whole(), Merge.LEDGER)
    number: Mapped[str] = synced(Text_(), Merge.LEDGER)
    recipe_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("recipe.id"))
    medicine_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("medicine.id"))
    batch_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("batch.id"))
    reverses_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("preparation.id"))
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    by: Mapped[str] = synced(Id(), Merge.LEDGER)
    device_id: Mapped[str] = synced(Id(), Merge.LEDGER)
    maker_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("staff.id"))
    planned: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    quantity: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    other_cost: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    cost: Mapped[Money] = synced(Paise(), Merge.LEDGER)
    note: Mapped[str | None] = synced(Text_(), Merge.LEDGER)


class PreparationMaterial(Synced):
    """So much of a lot that went into a preparation, at its purchase price."""

    __tablename__ = "preparation_material"

    preparation_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("preparation.id"), index=True)
    position: Mapped[int] = synced(Whole(), Merge.LEDGER)
    medicine_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("medicine.id"))
    batch_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("batch.id"))
    quantity: Mapped[int] = synced(Quantity(), Merge.LEDGER)
    cost: Mapped[Money] = synced(Paise(), Merge.LEDGER)
