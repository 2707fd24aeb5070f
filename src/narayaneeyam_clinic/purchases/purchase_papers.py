"""An order and a debit note as they go to the supplier (BUY-33, BUY-51)."""

from __future__ import annotations

from narayaneeyam_clinic.billing.supply_rules import TaxRate
from narayaneeyam_clinic.papers.figures import date_text, rupees
from narayaneeyam_clinic.papers.purchase_paper import PaperColumn, PurchasePaper
from narayaneeyam_clinic.people.clinic_letterhead import letterhead
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import clinic_profile
from narayaneeyam_clinic.pharmacy.records import Supplier
from narayaneeyam_clinic.pharmacy.stock_rules import packs_of
from narayaneeyam_clinic.purchases.order_list import OrderLineRow, order_page
from narayaneeyam_clinic.purchases.records import ReturnKind
from narayaneeyam_clinic.purchases.return_page import ReturnedLineRow, return_page
from narayaneeyam_clinic.shared.phone import phone_text
from narayaneeyam_clinic.shared.states import state_name
from narayaneeyam_clinic.store.transaction import Reading

_UNITS = {"count": "nos"}
_KINDS = {
    ReturnKind.GOODS: "Goods returned",
    ReturnKind.SHORTAGE: "Goods billed and not received",
    ReturnKind.PRICE: "Price billed too high",
}


def order_paper(rd: Reading, order_id: str) -> PurchasePaper:
    """Refused: not_permitted, order_not_found."""
    rd.require(Permission.SEE_PURCHASES)
    page = order_page(rd, order_id)
    row = page.row
    has_rates = any(line.rate is not None for line in page.lines)
    columns = [PaperColumn("#", 6), PaperColumn("Medicine", 44 if has_rates else 62), PaperColumn("Pack", 16)]
    columns.append(PaperColumn("Packs", 16 if not has_rates else 10, is_figure=True))
    if has_rates:
        columns += [PaperColumn("Rate", 11, is_figure=True), PaperColumn("Worth", 13, is_figure=True)]
    facts = [("Order", row.number)]
    if row.expected_on is not None:
        facts.append(("Wanted by", date_text(row.expected_on)))
    return PurchasePaper(
        letterhead=letterhead(clinic_profile(rd)),
        title="Purchase order",
        number=row.number,
        day=row.day,
        to_lines=_supplier_lines(rd, row.supplier_id),
        facts=tuple(facts),
        columns=tuple(columns),
        rows=tuple(_ordered(at, line, has_rates=has_rates) for at, line in enumerate(page.lines, 1)),
        sums=(("Expected worth before tax", row.worth),) if has_rates else (),
        note=page.note,
        by=f"Ordered by {row.by}",
    )


def return_paper(rd: Reading, return_id: str) -> PurchasePaper:
    """Refused: not_permitted, return_not_found."""
    rd.require(Permission.SEE_PURCHASES)
    page = return_page(rd, return_id)
    day = f" of {date_text(page.supplier_bill_day)}" if page.supplier_bill_day else ""
    facts = [("Reason", page.reason)]
    if page.receipt_id:
        facts.insert(0, ("Against bill", f"{page.supplier_bill or page.receipt_number}{day}"))
    if page.reverses_id:
        facts.insert(0, ("Reverses", page.number.removesuffix("R")))
    taxes = (("CGST", page.cgst), ("SGST", page.sgst), ("IGST", page.igst), ("Round off", page.round_off))
    values = (("Taxable value", page.taxable), ("Without tax", page.exempt), *taxes)
    return PurchasePaper(
        letterhead=letterhead(clinic_profile(rd)),
        title="Debit note",
        number=page.number,
        day=page.day,
        to_lines=_supplier_lines(rd, page.supplier_id),
        facts=(("For", _KINDS[page.kind]), *facts),
        columns=(
            PaperColumn("#", 5),
            PaperColumn("Medicine", 30),
            PaperColumn("HSN", 10),
            PaperColumn("Batch", 11),
            PaperColumn("Expiry", 9),
            PaperColumn("Quantity", 13, is_figure=True),
            PaperColumn("GST", 8, is_figure=True),
            PaperColumn("Amount", 14, is_figure=True),
        ),
        rows=tuple(_returned(at, line) for at, line in enumerate(page.lines, 1)),
        sums=tuple((label, amount) for label, amount in values if amount),
        total_words="Total",
        total=page.payable,
        by=f"Written by {page.by}",
    )


def _ordered(at: int, line: OrderLineRow, *, has_rates: bool) -> tuple[str, ...]:
    cells = (str(at), line.medicine, _measure(line.pack_size, line.base_unit), str(line.packs))
    if not has_rates:
        return cells
    if line.rate is None:
        return (*cells, "", "")
    return (*cells, rupees(line.rate), rupees(line.rate.times(line.packs)))


def _returned(at: int, line: ReturnedLineRow) -> tuple[str, ...]:
    quantity = _packs(line.quantity, line)
    if line.free_quantity:
        quantity = " + ".join(part for part in (quantity, f"{_packs(line.free_quantity, line)} free") if part)
    percent = f"{TaxRate(line.rate_basis_points).as_percent}%" if line.rate_basis_points else ""
    expiry = line.expires_on.strftime("%m/%Y") if line.expires_on else ""
    return (str(at), line.medicine, line.hsn, line.batch, expiry, quantity, percent, rupees(line.amount))


def _packs(quantity: int, line: ReturnedLineRow) -> str:
    if not quantity:
        return ""
    count = packs_of(quantity, line.pack_size)
    loose = _measure(abs(count.loose), line.base_unit) if count.loose else ""
    whole = str(count.packs) if count.packs or not loose else ""
    return " + ".join(part for part in (whole, loose) if part)


def _measure(quantity: int, unit: str) -> str:
    return f"{quantity} {_UNITS.get(unit, unit)}"


def _supplier_lines(rd: Reading, supplier_id: str) -> tuple[str, ...]:
    supplier = rd.session.get_one(Supplier, supplier_id)
    lines = [supplier.name, *(supplier.address or "").splitlines()]
    if supplier.state_code:
        lines.append(f"{state_name(supplier.state_code)} ({supplier.state_code})")
    if supplier.gstin:
        lines.append(f"GSTIN {supplier.gstin}")
    if supplier.phone:
        lines.append(f"Phone {phone_text(supplier.phone)}")
    return tuple(line.strip() for line in lines if line.strip())
