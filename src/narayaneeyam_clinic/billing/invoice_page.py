"""One bill as its page shows it: what is stored, nothing worked out again (GST-23)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from narayaneeyam_clinic.billing.gst_rules import DocumentTitle
from narayaneeyam_clinic.billing.other_paper import other_paper
from narayaneeyam_clinic.billing.records import (
    Invoice,
    InvoiceLine,
    InvoicePrint,
    InvoiceState,
    LineKind,
    Payment,
    PaymentMethod,
)
from narayaneeyam_clinic.billing.returnable import debit_notes_of
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff, User
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class BilledLine:
    """One line. `quantity` in base units, `price` for a pack; `amount` is what it adds to the bill."""

    position: int
    kind: LineKind
    description: str
    hsn: str | None
    batch_number: str | None
    expires_on: date | None
    quantity: int
    base_unit: str | None
    pack_size: int
    mrp: Money | None
    price: Money
    discount: Money
    rate_basis_points: int
    is_exempt: bool
    taxable: Money
    cgst: Money
    sgst: Money
    igst: Money
    amount: Money
    medicine_id: str | None


@dataclass(frozen=True, slots=True)
class BilledPayment:
    """Money taken, or (negative) given back. A payment after the sale has a receipt of its own."""

    payment_id: str
    method: PaymentMethod
    amount: Money
    received: Money | None
    reference: str | None
    receipt_number: str | None
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class InvoicePage:
    """The whole bill."""

    invoice_id: str
    number: str
    title: DocumentTitle
    day: date
    at: datetime
    state: InvoiceState
    patient_id: str | None
    visit_id: str | None
    prescription_id: str | None
    recipient_name: str
    recipient_address: str | None
    doctor: str
    by: str
    supplier_gstin: str | None
    place_of_supply: str
    is_inter_state: bool
    taxable: Money
    cgst: Money
    sgst: Money
    igst: Money
    exempt: Money
    discount: Money
    round_off: Money
    payable: Money
    paid: Money
    change: Money
    due: Money
    lines: tuple[BilledLine, ...]
    payments: tuple[BilledPayment, ...]
    times_printed: int
    cancelled_at: datetime | None
    cancelled_by: str
    cancelled_why: str | None
    recipient_gstin: str = ""
    delivery_address: str = ""
    # Of somebody registered who bought taxable and exempt things: the other of the two papers, its id and its number.
    other_id: str = ""
    other_number: str = ""
    allowed_by: str = ""
    # Of a debit note: the bill that it adds to, and why (the portal's word of the reason, and what was written beside it).
    debits_id: str = ""
    debits_number: str = ""
    debits_day: date | None = None
    debit_reason: str = ""
    debit_words: str = ""
    # Of a bill: its debit notes that stand.
    debit_notes: tuple[str, ...] = ()

    def may_be_debited_on(self, today: date) -> bool:
        """A bill of an earlier day that stands and is no debit note itself (DEBIT-1)."""
        return self.state is InvoiceState.ISSUED and not self.debits_id and self.day < today

    @property
    def may_be_cancelled_on(self) -> date | None:
        """The business date on which it can still be cancelled; None when it is cancelled already."""
        return self.day if self.state is InvoiceState.ISSUED else None


def invoice_page(rd: Reading, invoice_id: str) -> InvoicePage:
    """Refused: not_permitted, bill_not_found."""
    rd.require(Permission.SEE_BILLS)
    invoice = rd.session.get(Invoice, invoice_id)
    if invoice is None:
        raise Refused("bill_not_found")
    lines = _lines(rd, invoice_id)
    payments = _payments(rd, invoice_id)
    paid = total([payment.amount for payment in payments])
    is_issued = invoice.state is InvoiceState.ISSUED
    people = _names(rd, invoice)
    printed = rd.session.execute(
        select(func.count()).select_from(InvoicePrint).where(InvoicePrint.invoice_id == invoice_id)
    ).scalar_one()
    other = other_paper(rd, invoice)
    debited = rd.session.get(Invoice, invoice.debits_id) if invoice.debits_id else None
    return InvoicePage(
        invoice_id=invoice.id,
        number=invoice.number,
        title=DocumentTitle(invoice.title),
        day=invoice.day,
        at=invoice.at,
        state=invoice.state,
        patient_id=invoice.patient_id,
        visit_id=invoice.visit_id,
        prescription_id=invoice.prescription_id,
        recipient_name=invoice.recipient_name,
        recipient_address=invoice.recipient_address,
        doctor=people["doctor"],
        by=people["by"],
        supplier_gstin=invoice.supplier_gstin,
        place_of_supply=invoice.place_of_supply,
        is_inter_state=invoice.is_inter_state,
        taxable=invoice.taxable,
        cgst=invoice.cgst,
        sgst=invoice.sgst,
        igst=invoice.igst,
        exempt=invoice.exempt,
        discount=total([line.discount for line in lines]),
        round_off=invoice.round_off,
        payable=invoice.payable,
        paid=paid,
        change=total(
            [one.received - one.amount for one in payments if one.received is not None and not one.receipt_number]
        ),
        due=invoice.payable - paid if is_issued else ZERO,
        lines=tuple(lines),
        payments=tuple(payments),
        times_printed=printed,
        cancelled_at=invoice.cancelled_at,
        cancelled_by=people["cancelled_by"],
        cancelled_why=invoice.cancelled_why,
        recipient_gstin=invoice.recipient_gstin or "",
        delivery_address=invoice.delivery_address or "",
        other_id=other.id if other else "",
        other_number=other.number if other else "",
        allowed_by=people["allowed_by"],
        debits_id=debited.id if debited else "",
        debits_number=debited.number if debited else "",
        debits_day=debited.day if debited else None,
        debit_reason=invoice.debit_reason or "",
        debit_words=invoice.debit_words or "",
        debit_notes=debit_notes_of(rd.session, invoice.id),
    )


def _lines(rd: Reading, invoice_id: str) -> list[BilledLine]:
    n = InvoiceLine
    rows = rd.session.execute(
        select(
            n.position, n.kind, n.description, n.hsn, n.batch_number, n.expires_on, n.quantity, n.base_unit, n.pack_size,
            n.mrp, n.price, n.discount, n.rate_basis_points, n.is_exempt, n.taxable, n.cgst, n.sgst, n.igst, n.amount,
            n.medicine_id,
        )
        .where(n.invoice_id == invoice_id)
        .order_by(n.position)
    )  # fmt: skip
    return [BilledLine(**row) for row in rows.mappings()]


def _payments(rd: Reading, invoice_id: str) -> list[BilledPayment]:
    p = Payment
    rows = rd.session.execute(
        select(p.id, p.method, p.amount, p.received, p.reference, p.receipt_number, p.at, func.coalesce(User.name, ""))
        .outerjoin(User, User.id == p.by)
        .where(p.invoice_id == invoice_id)
        .order_by(p.at, p.id)
    )
    return [BilledPayment(*row) for row in rows]


def _names(rd: Reading, invoice: Invoice) -> dict[str, str]:
    users = {
        row.id: row.name
        for row in rd.session.execute(
            select(User.id, User.name).where(
                User.id.in_([invoice.by, invoice.cancelled_by or "", invoice.allowed_by or ""])
            )
        )
    }
    doctor = rd.session.get(Staff, invoice.doctor_id) if invoice.doctor_id else None
    return {
        "by": users.get(invoice.by, ""),
        "allowed_by": users.get(invoice.allowed_by or "", ""),
        "cancelled_by": users.get(invoice.cancelled_by or "", ""),
        "doctor": doctor.name if doctor else "",
    }
