"""A supplier's bill before it is posted: each line checked, taxed and costed, the whole against what is printed (BUY-10).

Opening stock goes the same way, without supplier, tax and total.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select

from narayaneeyam_clinic.billing.gst_rules import NO_TAX, BillTotals, LineTax, TaxRate, is_inter_state
from narayaneeyam_clinic.billing.rate_table import RateTable, read_rate_table, with_shipped_rates
from narayaneeyam_clinic.people.profile import clinic_profile
from narayaneeyam_clinic.pharmacy.records import Medicine, StockReceipt, Supplier
from narayaneeyam_clinic.pharmacy.stock_rules import base_units, is_expired, parse_expiry
from narayaneeyam_clinic.purchases.keep_supplier import refuse_blacklisted, supplier_of
from narayaneeyam_clinic.purchases.ordered_goods import refuse_other_orders
from narayaneeyam_clinic.purchases.receipt_draft import ReceiptDraft, ReceivedLine
from narayaneeyam_clinic.purchases.receipt_rules import BilledLine, billed_line, cost_of_pack, totals_of_bill
from narayaneeyam_clinic.shared.clock import financial_year
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import refuse_amount, refuse_far_day, refuse_long
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class WorkedLine:
    """A line that may be posted. Quantities are base units: `billed` (short ones too), `free`, and what `came` of both."""

    line: ReceivedLine
    medicine: str
    hsn: str | None
    pack_size: int
    expires_on: date | None
    billed: int
    free: int
    came: int
    tax: LineTax
    cost: Money | None


@dataclass(frozen=True, slots=True)
class WorkedReceipt:
    """The whole bill; `supplier` is None for opening stock, and for a name that nobody has yet."""

    supplier: Supplier | None
    is_inter_state: bool
    lines: tuple[WorkedLine, ...]
    totals: BillTotals


def work_out_receipt(rd: Reading, draft: ReceiptDraft) -> WorkedReceipt:
    """Refused: receipt_has_no_lines, supplier_missing, supplier_blacklisted, supplier_bill_taken, bill_day_ahead,
    bill_total_differs, order_line_differs, and of a line (with `medicine`) what is wrong with it.
    """
    if not draft.lines:
        raise Refused("receipt_has_no_lines", field="lines")
    supplier = None if draft.is_opening else _supplier(rd, draft)
    bill_day = draft.supplier_bill_day or rd.today
    if supplier is not None:
        refuse_blacklisted(supplier)
    if not draft.is_opening:
        _refuse_wrong_head(rd, draft, supplier, bill_day)
        refuse_other_orders(rd, supplier.id if supplier else None, draft.lines)
    crosses = bool(supplier and supplier.state_code) and is_inter_state(
        clinic_profile(rd).state_code, (supplier.state_code if supplier else None) or ""
    )
    charges_tax = supplier is not None and bool(supplier.gstin)
    rates = with_shipped_rates(read_rate_table(rd.session)) if charges_tax else None
    medicines = medicines_of(rd, {line.medicine_id for line in draft.lines})
    lines = tuple(
        worked_line(line, medicines.get(line.medicine_id), rd.today, rates, bill_day, inter_state=crosses)
        for line in draft.lines
    )
    totals = totals_of_bill([] if draft.is_opening else [one.tax for one in lines], draft.printed_total)
    return WorkedReceipt(supplier, crosses, lines, totals)


def medicines_of(rd: Reading, ids: set[str]) -> dict[str, Any]:
    """Of each medicine what a line asks of it."""
    m = Medicine
    rows = rd.session.execute(
        select(m.id, m.name, m.pack_size, m.hsn, m.nature, m.is_active, m.manufacturer_id).where(m.id.in_(ids))
    )
    return {row.id: row for row in rows}


def worked_line(
    line: ReceivedLine, medicine: Any, today: date, rates: RateTable | None, bill_day: date, *, inter_state: bool
) -> WorkedLine:
    """One line; `rates` is None where no tax is charged. Refused: as `work_out_receipt` says."""
    if medicine is None or not medicine.is_active:
        raise Refused("medicine_not_kept", field="medicine", medicine=medicine.name if medicine else "")
    if not line.batch_number:
        raise Refused("batch_number_missing", field="batch_number", medicine=medicine.name)
    refuse_long(batch_number=line.batch_number, location=line.location)
    if line.mrp <= ZERO:
        raise Refused("mrp_not_positive", field="mrp", medicine=medicine.name)
    if line.purchase_price is not None and line.purchase_price < ZERO:
        raise Refused("price_negative", field="purchase_price")
    refuse_amount(line.purchase_price, "purchase_price")
    expires_on = parse_expiry(line.expiry) if line.expiry else None
    if is_expired(expires_on, today):
        raise Refused(
            "received_expired", field="expiry", medicine=medicine.name, batch=line.batch_number, expiry=expires_on
        )
    billed = base_units(line.packs, medicine.pack_size, line.units)
    free = base_units(line.free_packs, medicine.pack_size)
    if billed + free <= 0:
        raise Refused("quantity_not_positive", field="quantity", quantity=billed + free)
    if line.short_packs > line.packs:
        raise Refused("more_short_than_billed", field="short_packs", medicine=medicine.name, packs=line.packs)
    rate = _rate(line, medicine, rates, bill_day)
    counted = BilledLine(
        rate=line.purchase_price,
        quantity=billed,
        free_quantity=free,
        pack_size=medicine.pack_size,
        discount=line.discount,
        discount_basis_points=line.discount_basis_points,
        tax=rate,
        is_exempt=not rate,
    )
    tax = billed_line(counted, inter_state=inter_state)
    came = billed + free - base_units(line.short_packs, medicine.pack_size)
    return WorkedLine(
        line, medicine.name, medicine.hsn, medicine.pack_size, expires_on, billed, free, came, tax,
        cost_of_pack(counted, tax),
    )  # fmt: skip


def _rate(line: ReceivedLine, medicine: Any, rates: RateTable | None, day: date) -> TaxRate:
    if rates is None or line.purchase_price is None:
        return NO_TAX
    if line.tax_basis_points is not None:
        return TaxRate(line.tax_basis_points)
    if not medicine.hsn:
        raise Refused("hsn_missing", field="medicine", medicine=medicine.name)
    try:
        row = rates.on(medicine.hsn, str(medicine.nature), day)
    except Refused as refused:
        raise Refused(
            "medicine_has_no_rate", field="medicine", medicine=medicine.name, hsn=medicine.hsn, day=day
        ) from refused
    return NO_TAX if row.exempt else row.rate


def _supplier(rd: Reading, draft: ReceiptDraft) -> Supplier | None:
    if draft.supplier_id:
        return supplier_of(rd, draft.supplier_id)
    if not draft.supplier:
        raise Refused("supplier_missing", field="supplier")
    return rd.session.scalars(
        select(Supplier).where(func.lower(Supplier.name) == draft.supplier.lower()).order_by(Supplier.id).limit(1)
    ).first()


def _refuse_wrong_head(rd: Reading, draft: ReceiptDraft, supplier: Supplier | None, bill_day: date) -> None:
    refuse_long(supplier=draft.supplier, supplier_bill=draft.supplier_bill)
    refuse_amount(draft.printed_total, "printed_total")
    if bill_day > rd.today:
        raise Refused("bill_day_ahead", field="supplier_bill_day", day=bill_day)
    refuse_far_day(bill_day, rd.today, "supplier_bill_day")
    if supplier is None or not draft.supplier_bill:
        return
    year = financial_year(bill_day)
    r = StockReceipt
    dated = func.coalesce(r.supplier_bill_day, r.day)
    reversed_ones = select(r.reverses_id).where(r.supplier_id == supplier.id, r.reverses_id.is_not(None))
    taken = rd.session.execute(
        select(r.number, r.day)
        .where(
            r.supplier_id == supplier.id,
            r.id != draft.id,
            r.reverses_id.is_(None),
            r.id.not_in(reversed_ones),
            dated >= date(year, 4, 1),
            dated <= date(year + 1, 3, 31),
            func.replace(func.lower(r.supplier_bill), " ", "") == "".join(draft.supplier_bill.split()).lower(),
        )
        .limit(1)
    ).first()
    if taken is not None:
        raise Refused(
            "supplier_bill_taken",
            field="supplier_bill",
            bill=draft.supplier_bill,
            number=taken.number or "",
            day=taken.day,
        )
