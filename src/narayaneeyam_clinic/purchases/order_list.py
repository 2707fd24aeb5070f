"""Orders, newest first, and one of them with what has come of it (BUY-51, BUY-52)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, or_, select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.pharmacy.records import Medicine, Supplier
from narayaneeyam_clinic.purchases.ordered_goods import packs_that_came
from narayaneeyam_clinic.purchases.records import OrderState, PurchaseOrder, PurchaseOrderLine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.store.window import Window

__all__ = [
    "OrderFilter",
    "OrderLineRow",
    "OrderPage",
    "OrderRow",
    "OrderState",
    "order_count",
    "order_list",
    "order_page",
]


@dataclass(frozen=True, slots=True)
class OrderFilter:
    """With these letters in the number or the supplier's name; only those of which something is still to come."""

    typed: str = ""
    only_open: bool = False
    supplier_id: str | None = None


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One order; `worth` is what its lines are expected to cost before tax, as far as rates are known."""

    order_id: str
    number: str
    day: date
    at: datetime
    supplier_id: str
    supplier: str
    expected_on: date | None
    lines: int
    worth: Money
    state: OrderState
    by: str


@dataclass(frozen=True, slots=True)
class OrderLineRow:
    """So many packs of one medicine, and how many of them came."""

    line_id: str
    medicine_id: str
    medicine: str
    base_unit: str
    pack_size: int
    packs: int
    came: int
    rate: Money | None

    @property
    def left(self) -> int:
        return max(self.packs - self.came, 0)


@dataclass(frozen=True, slots=True)
class OrderPage:
    """`ended_why` is empty when all has come."""

    row: OrderRow
    note: str
    ended_why: str
    lines: tuple[OrderLineRow, ...]


def order_count(rd: Reading, wanted: OrderFilter) -> int:
    """How many rows `order_list` has in all."""
    rd.require(Permission.SEE_PURCHASES)
    chosen = _narrowed(select(PurchaseOrder.id), wanted).subquery()
    return int(rd.session.execute(select(func.count()).select_from(chosen)).scalar_one())


def order_list(rd: Reading, wanted: OrderFilter, *, offset: int = 0, limit: int = 100) -> list[OrderRow]:
    """A negative offset counts from the end."""
    rd.require(Permission.SEE_PURCHASES)
    o = PurchaseOrder
    newest, oldest = (o.day.desc(), o.at.desc(), o.id.desc()), (o.day.asc(), o.at.asc(), o.id.asc())
    window = Window(offset, limit)
    chosen = window.cut(_narrowed(select(o.id), wanted).order_by(*(oldest if window.backwards else newest)))
    rows = rd.session.execute(_columns().where(o.id.in_(chosen.scalar_subquery())).order_by(*newest))
    return [_row(row) for row in rows]


def order_page(rd: Reading, order_id: str) -> OrderPage:
    """Refused: not_permitted, order_not_found."""
    rd.require(Permission.SEE_PURCHASES)
    order = rd.session.get(PurchaseOrder, order_id)
    found = rd.session.execute(_columns().where(PurchaseOrder.id == order_id)).first()
    if order is None or found is None:
        raise Refused("order_not_found")
    came = packs_that_came(rd, order_id)
    line = PurchaseOrderLine
    rows = rd.session.execute(
        select(line.id, line.medicine_id, Medicine.name, Medicine.base_unit, line.pack_size, line.packs, line.rate)
        .join(Medicine, Medicine.id == line.medicine_id)
        .where(line.order_id == order_id)
        .order_by(line.position)
    )
    return OrderPage(
        row=_row(found),
        note=order.note or "",
        ended_why=order.ended_why or "",
        lines=tuple(OrderLineRow(*row[:6], came=came.get(row.id, 0), rate=row.rate) for row in rows),
    )


def _columns() -> Any:
    o, line = PurchaseOrder, PurchaseOrderLine
    whole = (
        select(line.order_id, func.count().label("lines"), func.sum(line.packs * line.rate).label("worth"))
        .group_by(line.order_id)
        .subquery()
    )
    return (
        select(
            o.id, o.number, o.day, o.at, o.supplier_id, Supplier.name.label("supplier"), o.expected_on,
            whole.c.lines, whole.c.worth, o.state, User.name.label("by_name"),
        )
        .join(Supplier, Supplier.id == o.supplier_id)
        .join(whole, whole.c.order_id == o.id)
        .outerjoin(User, User.id == o.by)
    )  # fmt: skip


def _row(row: Any) -> OrderRow:
    worth = row.worth if isinstance(row.worth, Money) else Money(int(row.worth or 0))
    return OrderRow(
        row.id, row.number, row.day, row.at, row.supplier_id, row.supplier, row.expected_on, int(row.lines), worth or ZERO,
        row.state, row.by_name or "",
    )  # fmt: skip


def _narrowed(statement: Any, wanted: OrderFilter) -> Any:
    o = PurchaseOrder
    if wanted.only_open:
        statement = statement.where(o.state == OrderState.ORDERED)
    if wanted.supplier_id is not None:
        statement = statement.where(o.supplier_id == wanted.supplier_id)
    if typed := wanted.typed.strip():
        like = f"%{typed.replace('%', '').replace('_', '')}%"
        named = select(Supplier.id).where(Supplier.name.ilike(like))
        statement = statement.where(or_(o.number.ilike(like), o.supplier_id.in_(named)))
    return statement
