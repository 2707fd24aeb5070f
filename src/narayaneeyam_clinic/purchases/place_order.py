"""An order to a supplier: placed with a number, closed when nothing more is expected, cancelled before anything came."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select

from narayaneeyam_clinic.billing.document_numbers import DocumentKind
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Medicine
from narayaneeyam_clinic.purchases.keep_supplier import refuse_blacklisted, supplier_of
from narayaneeyam_clinic.purchases.ordered_goods import packs_that_came
from narayaneeyam_clinic.purchases.records import OrderState, PurchaseOrder, PurchaseOrderLine
from narayaneeyam_clinic.purchases.reversed_documents import checked_reason
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id, new_id
from narayaneeyam_clinic.shared.limits import refuse_amount, refuse_far_day, refuse_long_of
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.shared.news import PurchasesChanged
from narayaneeyam_clinic.store.prepared import insert_rows
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.sync.number_series import draw_document_number


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)


class OrderedLine(_Part):
    """So many packs; `rate` is what a pack is expected to cost before tax."""

    medicine_id: str
    packs: int
    rate: Money | None = None


class OrderDraft(_Part):
    """What is asked of a supplier. `id` makes placing it twice harmless."""

    id: str = Field(default_factory=new_id)
    supplier_id: str
    expected_on: date | None = None
    note: str = ""
    lines: tuple[OrderedLine, ...] = ()


@dataclass(frozen=True, slots=True)
class PlacedOrder:
    order_id: str
    number: str
    is_repeat: bool = False


def place_order(tx: Transaction, draft: OrderDraft) -> PlacedOrder:
    """Refused: not_permitted, order_has_no_lines, supplier_not_found, supplier_blacklisted, medicine_not_kept,
    medicine_twice, quantity_not_positive, price_negative, expected_before_today.
    """
    tx.require(Permission.BUY)
    earlier = tx.session.get(PurchaseOrder, draft.id)
    if earlier is not None:
        return PlacedOrder(earlier.id, earlier.number, is_repeat=True)
    if not draft.lines:
        raise Refused("order_has_no_lines", field="lines")
    supplier = supplier_of(tx, draft.supplier_id)
    refuse_blacklisted(supplier)
    refuse_long_of(draft, "note")
    if draft.expected_on is not None and draft.expected_on < tx.today:
        raise Refused("expected_before_today", field="expected_on", day=draft.expected_on)
    refuse_far_day(draft.expected_on, tx.today, "expected_on")
    sizes = _pack_sizes(tx, draft)
    number = draw_document_number(tx, DocumentKind.ORDER, tx.today)
    tx.add(
        PurchaseOrder(
            id=draft.id,
            series_key=number.series_key,
            sequence=number.sequence,
            number=number.text,
            supplier_id=supplier.id,
            day=tx.today,
            at=tx.now,
            by=tx.by.user_id,
            device_id=tx.device.id,
            expected_on=draft.expected_on,
            note=draft.note or None,
            state=OrderState.ORDERED,
        )
    )
    insert_rows(
        tx.session,
        PurchaseOrderLine,
        [
            {
                "id": natural_id("purchase_order_line", draft.id, line.medicine_id),
                "order_id": draft.id,
                "position": position,
                "medicine_id": line.medicine_id,
                "packs": line.packs,
                "pack_size": sizes[line.medicine_id],
                "rate": line.rate,
            }
            for position, line in enumerate(draft.lines, 1)
        ],
    )
    tx.tell(PurchasesChanged(supplier.id))
    return PlacedOrder(draft.id, number.text)


def close_order(tx: Transaction, order_id: str, reason: str) -> None:
    """What has not come is not expected any more. Refused: not_permitted, reason_missing, order_not_found, order_has_ended."""
    tx.require(Permission.BUY)
    _end(tx, order_id, OrderState.CLOSED, reason)


def cancel_order(tx: Transaction, order_id: str, reason: str) -> None:
    """While nothing has come of it. Refused: as `close_order`, and order_has_goods."""
    tx.require(Permission.BUY)
    if any(packs_that_came(tx, order_id).values()):
        raise Refused("order_has_goods")
    _end(tx, order_id, OrderState.CANCELLED, reason)


def _end(tx: Transaction, order_id: str, state: OrderState, reason: str) -> None:
    why = checked_reason(reason)
    order = tx.session.get(PurchaseOrder, order_id)
    if order is None:
        raise Refused("order_not_found")
    if order.state is not OrderState.ORDERED:
        raise Refused("order_has_ended", number=order.number)
    order.state, order.ended_why, order.ended_at, order.ended_by = state, why, tx.now, tx.by.user_id
    tx.tell(PurchasesChanged(order.supplier_id))


def _pack_sizes(tx: Transaction, draft: OrderDraft) -> dict[str, int]:
    wanted = [line.medicine_id for line in draft.lines]
    rows = tx.session.execute(
        select(Medicine.id, Medicine.name, Medicine.pack_size, Medicine.is_active).where(Medicine.id.in_(wanted))
    ).all()
    known = {row.id: row for row in rows}
    for line in draft.lines:
        medicine = known.get(line.medicine_id)
        if medicine is None or not medicine.is_active:
            raise Refused("medicine_not_kept", field="medicine", medicine=medicine.name if medicine else "")
        if wanted.count(line.medicine_id) > 1:
            raise Refused("medicine_twice", field="medicine", medicine=medicine.name)
        if line.packs <= 0:
            raise Refused("quantity_not_positive", field="packs", quantity=line.packs)
        refuse_amount(line.rate, "rate")
    return {row.id: row.pack_size for row in rows}
