"""The list of what the pharmacy keeps, a window at a time: on hand, nearest expiry, price, what to order again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, case, column, func, or_, select, text

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.counter_choices import counter_choices
from narayaneeyam_clinic.pharmacy.next_batch import NextBatch, next_batches
from narayaneeyam_clinic.pharmacy.records import IS_HELD, Batch, DosageForm, Medicine, StockOnHand
from narayaneeyam_clinic.pharmacy.stock_rules import is_expired, is_near_expiry, packs_of
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.search_index import MEDICINE, matching
from narayaneeyam_clinic.store.transaction import Reading


class StockState(StrEnum):
    """What needs doing first about a medicine."""

    FINE = "fine"
    OUT = "out"  # nothing that may be sold
    REORDER = "reorder"  # at or below its reorder level
    EXPIRED = "expired"  # something expired lies there
    NEAR_EXPIRY = "near_expiry"


class StockFilter(StrEnum):
    ALL = "all"
    REORDER = "reorder"
    OUT = "out"
    NEAR_EXPIRY = "near_expiry"
    EXPIRED = "expired"
    NOT_KEPT = "not_kept"


class StockOrder(StrEnum):
    NAME = "name"
    ON_HAND = "on_hand"
    EXPIRY = "expiry"


@dataclass(frozen=True, slots=True)
class StockRow:
    """One medicine. `on_hand` counts base units, `sellable` those neither expired nor blocked; packs and loose make up `on_hand`.

    `nearest_expiry` is the earliest of what lies there, also when it has passed; `mrp` is the price of the batch that is
    sold next, or of the last one when there is none.
    """

    medicine_id: str
    sku: str
    name: str
    form: str
    base_unit: str
    pack_size: int
    on_hand: int
    packs: int
    loose: int
    sellable: int
    nearest_expiry: date | None
    mrp: Money | None
    location: str
    reorder_level: int | None
    state: StockState
    schedule_e1: bool


def stock_count(rd: Reading, *, only: StockFilter = StockFilter.ALL, typed: str = "") -> int:
    """How many rows `stock_list` has in all."""
    rd.require(Permission.SEE_STOCK)
    rows = _rows(rd, only, typed).with_only_columns(Medicine.id, maintain_column_froms=True).subquery()
    return rd.session.execute(select(func.count()).select_from(rows)).scalar_one()


def stock_list(
    rd: Reading,
    *,
    only: StockFilter = StockFilter.ALL,
    typed: str = "",
    order: StockOrder = StockOrder.NAME,
    descending: bool = False,
    offset: int = 0,
    limit: int = 100,
) -> list[StockRow]:
    """A window of medicines in this order; a negative offset counts from the end."""
    rd.require(Permission.SEE_STOCK)
    if offset < 0:  # a shop's shelf is short enough to be counted
        offset = max(stock_count(rd, only=only, typed=typed) + offset, 0)
    statement = _rows(rd, only, typed)
    by: ColumnElement[Any] = {
        StockOrder.NAME: func.lower(Medicine.name),
        StockOrder.ON_HAND: statement.selected_columns.sellable,
        StockOrder.EXPIRY: func.coalesce(statement.selected_columns.nearest, "9999"),
    }[order]
    found = rd.session.execute(
        statement.order_by(by.desc() if descending else by, func.lower(Medicine.name), Medicine.id)
        .offset(offset)
        .limit(limit)
    ).all()
    nexts = next_batches(rd, [row.id for row in found])
    days = counter_choices(rd.session).near_expiry_days
    return [_shown(row, nexts.get(row.id), rd.today, days) for row in found]


def _shown(row: Any, following: NextBatch | None, today: date, days: int) -> StockRow:
    count = packs_of(row.on_hand, row.pack_size)
    nearest = date.fromisoformat(row.nearest) if row.nearest else None
    return StockRow(
        medicine_id=row.id,
        sku=row.sku,
        name=row.name,
        form=row.form,
        base_unit=row.base_unit,
        pack_size=row.pack_size,
        on_hand=row.on_hand,
        packs=count.packs,
        loose=count.loose,
        sellable=row.sellable,
        nearest_expiry=nearest,
        mrp=following.mrp if following else None,
        location=following.location if following else "",
        reorder_level=row.reorder_level,
        state=_state(row.sellable, row.reorder_level, nearest, today, days),
        schedule_e1=row.schedule_e1,
    )


def _state(sellable: int, reorder_level: int | None, nearest: date | None, today: date, days: int) -> StockState:
    if is_expired(nearest, today):
        return StockState.EXPIRED
    if sellable <= 0:
        return StockState.OUT
    if reorder_level is not None and sellable <= reorder_level:
        return StockState.REORDER
    return StockState.NEAR_EXPIRY if is_near_expiry(nearest, today, days) else StockState.FINE


def _rows(rd: Reading, only: StockFilter, typed: str) -> Select[Any]:
    m, today = Medicine, rd.today.isoformat()
    held = StockOnHand.quantity > 0
    good = or_(Batch.expires_on.is_(None), Batch.expires_on >= rd.today)
    totals = (
        select(
            StockOnHand.medicine_id,
            func.sum(StockOnHand.quantity).label("on_hand"),
            func.sum(case((Batch.blocked_why.is_(None) & good, StockOnHand.quantity), else_=0)).label("sellable"),
            # Dates are ISO text in the file, so the least text is the earliest day.
            func.min(case((held, func.substr(Batch.expires_on, 1)), else_=None)).label("nearest"),
        )
        .join(Batch, Batch.id == StockOnHand.batch_id)
        .where(IS_HELD)
        .group_by(StockOnHand.medicine_id)
        .subquery()
    )
    sellable = func.coalesce(totals.c.sellable, 0)
    statement = (
        select(
            m.id, m.sku, m.name, DosageForm.name.label("form"), m.base_unit, m.pack_size,
            func.coalesce(totals.c.on_hand, 0).label("on_hand"), sellable.label("sellable"), totals.c.nearest,
            m.reorder_level, m.schedule_e1,
        )
        .join(DosageForm, DosageForm.id == m.dosage_form_id)
        .outerjoin(totals, totals.c.medicine_id == m.id)
        .where(m.is_active.is_(only is not StockFilter.NOT_KEPT))
    )  # fmt: skip
    if only is StockFilter.REORDER:
        statement = statement.where(m.reorder_level.is_not(None), sellable <= m.reorder_level)
    elif only is StockFilter.OUT:
        statement = statement.where(sellable <= 0)
    elif only is StockFilter.EXPIRED:
        statement = statement.where(totals.c.nearest < today)
    elif only is StockFilter.NEAR_EXPIRY:
        last = _last_warned_day(rd)
        statement = statement.where(totals.c.nearest >= today, totals.c.nearest <= last)
    return _matching(statement, typed, in_index=only is not StockFilter.NOT_KEPT)


def _last_warned_day(rd: Reading) -> str:
    return date.fromordinal(rd.today.toordinal() + counter_choices(rd.session).near_expiry_days).isoformat()


def _matching(statement: Select[Any], typed: str, *, in_index: bool) -> Select[Any]:
    if not typed.strip():
        return statement
    if not in_index:  # what is not kept any more is not in the index
        return statement.where(Medicine.name.icontains(typed.strip(), autoescape=True))
    wanted = matching(typed, MEDICINE)
    found = text(
        "SELECT e.ref_id AS ref_id FROM search_text JOIN search_entry e ON e.n = search_text.rowid"
        " WHERE search_text MATCH :wanted"
    ).bindparams(wanted=wanted or '"\ue000"')
    return statement.where(Medicine.id.in_(select(found.columns(column("ref_id")).subquery().c.ref_id)))
