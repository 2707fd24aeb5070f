"""The lines of a posted receipt with what of each went back already: what a return to the supplier starts from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, case, func, select

from narayaneeyam_clinic.billing.gst_rules import TaxRate
from narayaneeyam_clinic.billing.return_rules import LineShare
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine, StockOnHand, StockReceipt
from narayaneeyam_clinic.pharmacy.stock_rules import base_units
from narayaneeyam_clinic.purchases.records import PurchaseReturn, PurchaseReturnLine, ReturnKind, StockReceiptLine
from narayaneeyam_clinic.purchases.return_rules import BoughtLine, WentBack
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class ReceivedGoods:
    """One line of a receipt as it stands in the books; `on_hand` is what is left of its lot, in base units."""

    line_id: str
    position: int
    medicine_id: str
    medicine: str
    base_unit: str
    pack_size: int
    batch_id: str
    batch: str
    expires_on: date | None
    location: str
    mrp: Money
    rate: Money | None
    discount: Money
    hsn: str | None
    packs: int
    units: int
    free_packs: int
    short_packs: int
    on_hand: int
    bought: BoughtLine
    back: WentBack


def goods_of_receipt(rd: Reading, receipt: StockReceipt) -> list[ReceivedGoods]:
    """In the order of the bill."""
    line = StockReceiptLine
    rows = rd.session.execute(
        select(line, Medicine.name, Medicine.base_unit, Batch, func.coalesce(StockOnHand.quantity, 0).label("on_hand"))
        .join(Medicine, Medicine.id == line.medicine_id)
        .join(Batch, Batch.id == line.batch_id)
        .outerjoin(StockOnHand, StockOnHand.batch_id == line.batch_id)
        .where(line.receipt_id == receipt.id)
        .order_by(line.position)
    ).all()
    went = went_back(rd, [row[0].id for row in rows])
    return [_goods(*row, receipt, went.get(row[0].id, WentBack())) for row in rows]


def _goods(
    line: StockReceiptLine, name: str, unit: str, batch: Batch, on_hand: int, receipt: StockReceipt, back: WentBack
) -> ReceivedGoods:
    billed = base_units(line.packs, line.pack_size, line.units)
    worth = LineShare(billed, line.taxable, line.cgst, line.sgst, line.igst, line.amount)
    return ReceivedGoods(
        line_id=line.id,
        position=line.position,
        medicine_id=line.medicine_id,
        medicine=name,
        base_unit=unit,
        pack_size=line.pack_size,
        batch_id=line.batch_id,
        batch=batch.number,
        expires_on=batch.expires_on,
        location=batch.location,
        mrp=line.mrp,
        rate=line.rate,
        discount=line.discount,
        hsn=line.hsn,
        packs=line.packs,
        units=line.units,
        free_packs=line.free_packs,
        short_packs=line.short_packs,
        on_hand=int(on_hand),
        bought=BoughtLine(
            worth=worth,
            short=base_units(line.short_packs, line.pack_size),
            free=base_units(line.free_packs, line.pack_size),
            rate=TaxRate(line.rate_basis_points),
            is_exempt=line.is_exempt,
            is_inter_state=bool(receipt.is_inter_state),
        ),
        back=back,
    )


def went_back(rd: Reading, line_ids: Sequence[str]) -> dict[str, WentBack]:
    """By line of the receipt; a return that was reversed counts for nothing."""
    back, of = PurchaseReturnLine, PurchaseReturn

    def of_kind(kind: ReturnKind) -> ColumnElement[int]:
        return func.sum(case((of.kind == kind, back.quantity), else_=0))

    rows = rd.session.execute(
        select(
            back.receipt_line_id,
            of_kind(ReturnKind.GOODS).label("goods"),
            func.sum(back.free_quantity).label("free"),
            of_kind(ReturnKind.SHORTAGE).label("short"),
            *(func.sum(getattr(back, name)).label(name) for name in ("taxable", "cgst", "sgst", "igst", "amount")),
        )
        .join(of, of.id == back.return_id)
        .where(back.receipt_line_id.in_(line_ids))
        .group_by(back.receipt_line_id)
    )
    return {
        row.receipt_line_id: WentBack(
            int(row.goods),
            int(row.free),
            int(row.short),
            LineShare(
                int(row.goods) + int(row.short),
                *(_money(amount) for amount in (row.taxable, row.cgst, row.sgst, row.igst, row.amount)),
            ),
        )
        for row in rows
    }


def _money(amount: Money | int) -> Money:
    return amount if isinstance(amount, Money) else Money(int(amount))
