"""Finishing a bill: check, number, write, all in one transaction. Medicines, fees and therapies may stand on it together."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import bindparam, delete, select

from narayaneeyam_clinic.billing.document_numbers import DocumentKind
from narayaneeyam_clinic.billing.gst_rules import DocumentTitle
from narayaneeyam_clinic.billing.held_money import apply_deposits
from narayaneeyam_clinic.billing.index_invoice import index_invoice
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine, InvoiceState, LineKind, Payment
from narayaneeyam_clinic.consultations.close_visit import visit_was_billed
from narayaneeyam_clinic.pharmacy.exceptions import Allowance
from narayaneeyam_clinic.pharmacy.quote_sale import require_billing, work_out
from narayaneeyam_clinic.pharmacy.records import MovementKind, StockMovement
from narayaneeyam_clinic.pharmacy.sale_draft import Quote, QuoteLine, SaleDraft, SecondBill, Sold
from narayaneeyam_clinic.pharmacy.sale_facts import SaleFacts, read_sale_facts
from narayaneeyam_clinic.pharmacy.sale_money import MoneyIn
from narayaneeyam_clinic.pharmacy.sale_parts import SalePart, shared_out
from narayaneeyam_clinic.pharmacy.sale_recipient import RecipientOfSale, recipient_of_sale
from narayaneeyam_clinic.prescriptions.records import Prescription
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id, new_id
from narayaneeyam_clinic.shared.money import total
from narayaneeyam_clinic.shared.news import BillChanged, LedgerChanged, StockChanged
from narayaneeyam_clinic.store.draft_hash import hash_of_draft
from narayaneeyam_clinic.store.local_records import Draft
from narayaneeyam_clinic.store.prepared import Prepared, insert_rows
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.sync.number_series import DrawnNumber, draw_document_number


def sell_medicine(tx: Transaction, draft: SaleDraft, *, allowance: Allowance | None = None) -> Sold:
    """Write the invoice with its lines, payments and stock movements, or refuse the whole of it (SELL-7); for somebody
    registered who buys taxable and exempt things, two documents (SELL-40).

    The same draft again gives the same invoice and writes nothing (SELL-15). Refused: whatever `quote_sale` shows as a
    problem, and `bill_differs` when another bill was finished under this id.
    """
    require_billing(tx, draft)
    draft_hash = hash_of_draft(draft, without=["payable_shown", "deposit_shown"])
    if _EARLIER.first(tx.session, id=draft.id):
        return _same_again(tx, draft.id, draft_hash)
    facts = read_sale_facts(tx, draft)
    worked_out = work_out(tx, draft, facts, allowance)
    quote = worked_out.quote
    if quote.problems:
        raise quote.problems[0].refused
    assert quote.title is not None
    buyer = recipient_of_sale(draft, facts.patient)
    shares = shared_out(
        [part.totals.payable for part in worked_out.parts], worked_out.from_deposits, worked_out.payments.parts
    )
    numbers: list[DrawnNumber] = []
    for part, (deposits, payments) in zip(worked_out.parts, shares, strict=True):
        kind = DocumentKind.BILL_OF_SUPPLY if part.title is DocumentTitle.BILL_OF_SUPPLY else DocumentKind.INVOICE
        number = draw_document_number(tx, kind, tx.today)
        invoice_id = draft.id if not numbers else second_bill_id(draft.id)
        head = _head(tx, draft, facts, quote, part, buyer) | _numbered(number, part.title, draft_hash)
        goes_with = {"id": invoice_id, "goes_with_id": draft.id if numbers else None}
        insert_rows(tx.session, Invoice, [head | goes_with])
        _write_lines(tx, invoice_id, [quote.lines[n] for n in part.lines])
        insert_rows(tx.session, Payment, [_payment(tx, invoice_id, one) for one in payments])
        if deposits:
            apply_deposits(tx, tx.session.get_one(Invoice, invoice_id), deposits)
        index_invoice(tx, invoice_id, number.text, buyer.name, tx.today)
        tx.tell(BillChanged(invoice_id, draft.patient_id))
        numbers.append(number)
    _FORGET_DRAFT.all(tx.session, id=draft.id)
    _finish_visit(tx, draft)
    if draft.patient_id and any(line.charge_id for line in quote.lines):
        tx.tell(LedgerChanged(draft.patient_id))
    if sold := tuple(sorted({line.medicine_id for line in quote.lines if line.medicine_id})):
        tx.tell(StockChanged(sold))
    second = SecondBill(second_bill_id(draft.id), numbers[1].text) if len(numbers) > 1 else None
    return Sold(
        draft.id, numbers[0].text, quote.title, quote.totals.payable, quote.paid, quote.change, quote.due, second=second
    )


def second_bill_id(invoice_id: str) -> str:
    """Of the bill of supply that goes with a tax invoice."""
    return natural_id("bill_of_supply", invoice_id)


def _write_lines(tx: Transaction, invoice_id: str, quoted: Sequence[QuoteLine]) -> None:
    lines = [_invoice_line(invoice_id, position, line) for position, line in enumerate(quoted, 1)]
    insert_rows(tx.session, InvoiceLine, lines)
    insert_rows(
        tx.session,
        StockMovement,
        [_movement(tx, row, line.quantity) for row, line in zip(lines, quoted, strict=True) if line.batch_id],
    )


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


def _same_again(tx: Transaction, invoice_id: str, draft_hash: str) -> Sold:
    invoice = tx.session.get_one(Invoice, invoice_id)
    if invoice.draft_hash != draft_hash:
        raise Refused("bill_differs", number=invoice.number)
    second = tx.session.get(Invoice, second_bill_id(invoice_id))
    both = [invoice] if second is None else [invoice, second]
    payments: Sequence[Payment] = tx.session.scalars(
        select(Payment).where(Payment.invoice_id.in_([one.id for one in both]))
    ).all()
    at_sale = [payment for payment in payments if payment.receipt_number is None]
    paid, payable = total([payment.amount for payment in payments]), total([one.payable for one in both])
    return Sold(
        invoice.id,
        invoice.number,
        DocumentTitle(invoice.title),
        payable,
        paid,
        total([payment.received - payment.amount for payment in at_sale if payment.received is not None]),
        payable - paid,
        is_repeat=True,
        second=SecondBill(second.id, second.number) if second else None,
    )


def _head(
    tx: Transaction, draft: SaleDraft, facts: SaleFacts, quote: Quote, part: SalePart, buyer: RecipientOfSale
) -> dict[str, object]:
    totals = part.totals
    # Services alone are supplied where they are performed, wherever goods of the other paper are sent (IGST Act s.12(4)).
    has_goods = any(quote.lines[n].kind in (LineKind.MEDICINE, LineKind.OTHER) for n in part.lines)
    is_sent = draft.is_sent and has_goods
    return {
        "day": tx.today,
        "at": tx.now,
        "device_id": tx.device.id,
        "by": tx.by.user_id,
        "patient_id": draft.patient_id,
        "visit_id": draft.visit_id,
        "prescription_id": draft.prescription_id,
        "doctor_id": draft.doctor_id,
        "recipient_name": buyer.name,
        "recipient_address": buyer.address or None,
        "recipient_gstin": buyer.gstin or None,
        "delivery_address": (draft.delivery_address or buyer.address or None) if is_sent else None,
        "allowed_by": quote.allowed_by,
        "supplier_gstin": facts.gstin,
        "place_of_supply": quote.place_of_supply if has_goods else facts.state_code,
        "is_inter_state": quote.is_inter_state and has_goods,
        "taxable": totals.taxable,
        "cgst": totals.cgst,
        "sgst": totals.sgst,
        "igst": totals.igst,
        "exempt": totals.exempt,
        "round_off": totals.round_off,
        "payable": totals.payable,
        "state": InvoiceState.ISSUED,
    }


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
        "substitutes_id": line.substitutes_id,
        "exception_why": line.exception_why,
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
