"""Invoices, with their lines. Money is in whole paise."""

from datetime import date, datetime
from typing import Any

from fastapi import APIRouter, Response
from sqlalchemy import Select, select

from narayaneeyam_clinic.billing.paid import due_of_bill, paid_for_bill
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine, InvoiceState
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_server.api.paging import Answer, OfAsked, OfNarrowed, OfPage, PageOf
from narayaneeyam_server.api.paise import paise_of
from narayaneeyam_server.api.refusals import not_found
from narayaneeyam_server.api.signed_in import RowId

router = APIRouter(tags=["bills"])


class InvoiceRead(Answer):
    """A bill as it was issued; a cancelled one keeps its number. A debit note is one too: `debits_id` is the bill it adds to."""

    id: str
    number: str
    title: str
    day: date
    at: datetime
    state: str
    patient_id: str | None
    debits_id: str | None
    recipient_name: str
    taxable_paise: int
    cgst_paise: int
    sgst_paise: int
    igst_paise: int
    exempt_paise: int
    round_off_paise: int
    payable_paise: int
    paid_paise: int
    due_paise: int


class InvoiceLineRead(Answer):
    """Quantity in base units; price for a pack."""

    position: int
    kind: str
    description: str
    medicine_id: str | None
    batch_number: str | None
    expires_on: date | None
    hsn: str | None
    quantity: int
    base_unit: str | None
    pack_size: int
    rate_basis_points: int
    is_exempt: bool
    price_paise: int
    discount_paise: int
    taxable_paise: int
    amount_paise: int


class WholeInvoice(InvoiceRead):
    lines: list[InvoiceLineRead]


@router.get("/clinics/{clinic_id}/invoices", response_model=PageOf[InvoiceRead])
def invoices(asked: OfAsked, page: OfPage, narrowed: OfNarrowed, state: InvoiceState | None = None) -> Response:
    """Without their lines, by id."""

    def read(rd: Reading) -> PageOf[InvoiceRead]:
        rd.require(Permission.SEE_BILLS)
        query = narrowed.among(_columns(), Invoice)
        if state is not None:
            query = query.where(Invoice.state == state)
        rows, following = page.of(asked, rd, query, Invoice.id)
        return PageOf(items=[InvoiceRead(**paise_of(row)) for row in rows], next_cursor=following)

    return asked.answer(read)


@router.get("/clinics/{clinic_id}/invoices/{row_id}", response_model=WholeInvoice)
def invoice(asked: OfAsked, row_id: RowId) -> Response:
    """With its lines."""
    n = InvoiceLine

    def read(rd: Reading) -> WholeInvoice:
        rd.require(Permission.SEE_BILLS)
        row = rd.session.execute(_columns().where(Invoice.id == row_id)).one_or_none()
        if row is None:
            raise not_found()
        lines = rd.session.execute(
            select(
                n.position, n.kind, n.description, n.medicine_id, n.batch_number, n.expires_on, n.hsn, n.quantity,
                n.base_unit, n.pack_size, n.rate_basis_points, n.is_exempt, n.price, n.discount, n.taxable, n.amount,
            ).where(n.invoice_id == row_id).order_by(n.position)
        )  # fmt: skip
        return WholeInvoice(**paise_of(row), lines=[InvoiceLineRead(**paise_of(line)) for line in lines])

    return asked.answer(read)


def _columns() -> Select[*tuple[Any, ...]]:
    i = Invoice
    return select(
        i.id, i.number, i.title, i.day, i.at, i.state, i.patient_id, i.debits_id, i.recipient_name, i.taxable, i.cgst,
        i.sgst, i.igst,
        i.exempt, i.round_off, i.payable, paid_for_bill().label("paid"), due_of_bill().label("due"),
    )  # fmt: skip
