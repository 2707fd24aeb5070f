"""Finishing a bill: check, number, write, all in one transaction. Medicines, fees and therapies may stand on it together."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from sqlalchemy import bindparam, delete, select

from narayaneeyam_clinic.billing.document_numbers import DocumentKind
from narayaneeyam_clinic.billing.gst_rules import DocumentTitle
from narayaneeyam_clinic.billing.held_money import apply_deposits
from narayaneeyam_clinic.billing.index_invoice import index_invoice
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine, InvoiceState, Payment
from narayaneeyam_clinic.consultations.close_visit import visit_was_billed
from narayaneeyam_clinic.pharmacy.quote_sale import require_billing, work_out
from narayaneeyam_clinic.pharmacy.records import MovementKind, StockMovement
from narayaneeyam_clinic.pharmacy.sale_draft import Quote, QuoteLine, SaleDraft, Sold
from narayaneeyam_clinic.pharmacy.sale_facts import SaleFacts, read_sale_facts
from narayaneeyam_clinic.pharmacy.sale_money import MoneyIn
from narayaneeyam_clinic.prescriptions.records import Prescription
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import total
from narayaneeyam_clinic.shared.news import BillChanged, LedgerChanged, StockChanged
from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.store.local_records import Draft
from narayaneeyam_clinic.store.prepared import Prepared, insert_rows
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.sync.number_series import DrawnNumber, draw_document_number


def sell_medicine(tx: Transaction, draft: SaleDraft) -> Sold:
    """Write the invoice with its lines, payments and stock movements, or refuse the whole of it (SELL-7).

    The same draft again gives the same invoice and writes nothing (SELL-15). Refused: whatever `quote_sale` shows as a
    problem, and `bill_differs` when another bill was finished under this id.
    """
    require_billing(tx, draft)
    draft_hash = _hash_of(draft)
    if _EARLIER.first(tx.session, id=draft.id):
        return _same_again(tx, draft.id, draft_hash)
    facts = read_sale_facts(tx, draft)
    worked_out = work_out(tx, draft, facts)
    quote = worked_out.quote
    if quote.problems:
        raise quote.problems[0].refused
    assert quote.title is not None
    kind = DocumentKind.BILL_OF_SUPPLY if quote.title is DocumentTitle.BILL_OF_SUPPLY else DocumentKind.INVOICE
    number = draw_document_number(tx, kind, tx.today)
    insert_rows(tx.session, Invoice, [_head(tx, draft, facts, quote) | _numbered(number, quote.title, draft_hash)])
    lines = [_invoice_line(draft.id, position, line) for position, line in enumerate(quote.lines, 1)]
    insert_rows(tx.session, InvoiceLine, lines)
    insert_rows(
        tx.session,
        StockMovement,
        [_movement(tx, row, line.quantity) for row, line in zip(lines, quote.lines, strict=True) if line.batch_id],
    )
    insert_rows(tx.session, Payment, [_payment(tx, draft.id, part) for part in worked_out.payments.parts])
    if worked_out.from_deposits:
        apply_deposits(tx, tx.session.get_one(Invoice, draft.id), worked_out.from_deposits)
    _FORGET_DRAFT.all(tx.session, id=draft.id)
    index_invoice(tx, draft.id, number.text, _recipient_name(draft, facts), tx.today)
    _finish_visit(tx, draft)
    tx.tell(BillChanged(draft.id, draft.patient_id))
    if draft.patient_id and any(line.charge_id for line in quote.lines):
        tx.tell(LedgerChanged(draft.patient_id))
    if sold := tuple(sorted({line.medicine_id for line in quote.lines if line.medicine_id})):
        tx.tell(StockChanged(sold))
    return Sold(draft.id, number.text, quote.title, quote.totals.payable, quote.paid, quote.change, quote.due)


_EARLIER = Prepared(lambda: select(Invoice.id).where(Invoice.id == bindparam("id")))
_FORGET_DRAFT = Prepared(lambda: delete(Draft).where(Draft.id == bindparam("id")))


def _numbered(number: DrawnNumber, title: DocumentTitle, draft_hash: str) -> dict[str, object]:
    return {
        "series_key": number.series_key,
        "sequence": number.sequence,
        "number": number.text,
        "title": str(title),
        "draft_hash": draft_hash,
    }


def _hash_of(draft: SaleDraft) -> str:
    asked = draft.model_dump(mode="json", exclude={"payable_shown", "deposit_shown"})
    return hashlib.sha256(canonical_json(asked).encode()).hexdigest()


def _same_again(tx: Transaction, invoice_id: str, draft_hash: str) -> Sold:
    invoice = tx.session.get_one(Invoice, invoice_id)
    if invoice.draft_hash != draft_hash:
        raise Refused("bill_differs", number=invoice.number)
    payments: Sequence[Payment] = tx.session.scalars(select(Payment).where(Payment.invoice_id == invoice.id)).all()
    at_sale = [payment for payment in payments if payment.receipt_number is None]
    paid = total([payment.amount for payment in payments])
    return Sold(
        invoice.id,
        invoice.number,
        DocumentTitle(invoice.title),
        invoice.payable,
        paid,
        total([payment.received - payment.amount for payment in at_sale if payment.received is not None]),
        invoice.payable - paid,
        is_repeat=True,
    )


def _head(tx: Transaction, draft: SaleDraft, facts: SaleFacts, quote: Quote) -> dict[str, object]:
    patient, totals = facts.patient, quote.totals
    return {
        "id": draft.id,
        "day": tx.today,
        "at": tx.now,
        "device_id": tx.device.id,
        "by": tx.by.user_id,
        "patient_id": draft.patient_id,
        "visit_id": draft.visit_id,
        "prescription_id": draft.prescription_id,
        "doctor_id": draft.doctor_id,
        "recipient_name": _recipient_name(draft, facts),
        "recipient_address": draft.address or (patient.address if patient else None) or None,
        "supplier_gstin": facts.gstin,
        "place_of_supply": quote.place_of_supply,
        "is_inter_state": quote.is_inter_state,
        "taxable": totals.taxable,
        "cgst": totals.cgst,
        "sgst": totals.sgst,
        "igst": totals.igst,
        "exempt": totals.exempt,
        "round_off": totals.round_off,
        "payable": totals.payable,
        "state": InvoiceState.ISSUED,
    }


def _recipient_name(draft: SaleDraft, facts: SaleFacts) -> str:
    return draft.customer_name or (facts.patient.name if facts.patient else "")


def _invoice_line(invoice_id: str, position: int, line: QuoteLine) -> dict[str, object]:
    """Everything that the paper will ever show, copied, so that later changes of the medicine change nothing (SELL-17)."""
    return {
        "id": new_id(),
        "invoice_id": invoice_id,
        "position": position,
        "kind": line.kind,
        "description": line.description,
        "medicine_id": line.medicine_id,
        "batch_id": line.batch_id,
        "prescription_line_id": line.prescription_line_id,
        "hsn": line.hsn,
        "batch_number": line.batch_number,
        "expires_on": line.expires_on,
        "quantity": line.quantity,
        "base_unit": line.base_unit,
        "pack_size": line.pack_size,
        "mrp": line.mrp,
        "price": line.price,
        "discount": line.discount,
        "rate_basis_points": line.rate_basis_points,
        "is_exempt": line.is_exempt,
        "taxable": line.taxable,
        "cgst": line.cgst,
        "sgst": line.sgst,
        "igst": line.igst,
        "amount": line.amount,
        "charge_id": line.charge_id,
    }


def _movement(tx: Transaction, line: dict[str, object], quantity: int) -> dict[str, object]:
    return {
        "batch_id": line["batch_id"],
        "medicine_id": line["medicine_id"],
        "kind": MovementKind.SALE,
        "quantity": -quantity,
        "day": tx.today,
        "at": tx.now,
        "by": tx.by.user_id,
        "document_id": line["invoice_id"],
        "line_id": line["id"],
    }


def _payment(tx: Transaction, invoice_id: str, part: MoneyIn) -> dict[str, object]:
    return {
        "invoice_id": invoice_id,
        "method": part.method,
        "amount": part.amount,
        "received": part.received,
        "reference": part.reference,
        "day": tx.today,
        "at": tx.now,
        "by": tx.by.user_id,
        "device_id": tx.device.id,
    }


def _finish_visit(tx: Transaction, draft: SaleDraft) -> None:
    """A visit that waits for the counter is done when its medicines are billed; a fee alone leaves the medicines waiting."""
    if draft.visit_id is None or not (draft.medicines or _is_without_prescription(tx, draft.visit_id)):
        return
    visit_was_billed(tx, draft.visit_id)


def _is_without_prescription(tx: Transaction, visit_id: str) -> bool:
    return tx.session.scalars(select(Prescription.id).where(Prescription.visit_id == visit_id).limit(1)).first() is None
