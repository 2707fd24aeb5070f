"""Finishing the bill of a stay: rent posted, lines, number, deposit and payments written in one transaction (LEDGER-12)."""

from __future__ import annotations

from sqlalchemy import select

from narayaneeyam_clinic.admissions.records import Admission, AdmissionState
from narayaneeyam_clinic.billing.charge_tax_rules import TaxedCharge
from narayaneeyam_clinic.billing.document_numbers import DocumentKind
from narayaneeyam_clinic.billing.gst_rules import DocumentTitle
from narayaneeyam_clinic.billing.held_money import apply_deposits
from narayaneeyam_clinic.billing.index_invoice import index_invoice
from narayaneeyam_clinic.billing.ledger_bill import LedgerBill, LedgerBillDraft, rent_until, work_out_bill
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine, InvoiceState, Payment
from narayaneeyam_clinic.billing.room_rent import post_rent
from narayaneeyam_clinic.billing.take_payment import paid_of
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Batch
from narayaneeyam_clinic.pharmacy.sale_draft import Sold
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id, new_id
from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_clinic.shared.news import BillChanged, LedgerChanged
from narayaneeyam_clinic.store.draft_hash import hash_of_draft
from narayaneeyam_clinic.store.prepared import insert_rows
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.sync.number_series import DrawnNumber, draw_document_number


def finish_bill(tx: Transaction, draft: LedgerBillDraft) -> Sold:
    """The same draft again gives the same invoice and writes nothing. On another PC it gives another invoice with a number of
    its own, which stands in the inbox as billed twice (LEDGER-24): one of them would lose its paper otherwise.

    Refused: not_permitted, discharge_not_ordered (of a stay that goes on there is an interim bill), bill_differs, whatever
    `work_out_bill` refuses or shows as a reason.
    """
    tx.require(Permission.TAKE_FEES)
    draft_hash, invoice_id = (
        hash_of_draft(draft, without=["payable_shown"]),
        natural_id("ledger_bill", draft.id, tx.device.id),
    )
    if (earlier := tx.session.get(Invoice, invoice_id)) is not None:
        return _same_again(tx, earlier, draft_hash)
    admission = tx.session.get(Admission, draft.admission_id)
    if admission is None:
        raise Refused("stay_not_found")
    if admission.state not in (AdmissionState.DISCHARGE_ORDERED, AdmissionState.LEFT):
        raise Refused("discharge_not_ordered", number=admission.number)
    post_rent(tx, admission, rent_until(tx, admission))
    bill = work_out_bill(tx, draft)
    if bill.refused:
        raise bill.refused[0]
    assert bill.title is not None  # it has lines
    kind = DocumentKind.BILL_OF_SUPPLY if bill.title is DocumentTitle.BILL_OF_SUPPLY else DocumentKind.INVOICE
    number = draw_document_number(tx, kind, tx.today)
    invoice = tx.add(_invoice(tx, draft, bill, number, draft_hash, invoice_id))
    insert_rows(tx.session, InvoiceLine, _lines(tx, invoice.id, bill.lines))
    if bill.from_deposits:
        apply_deposits(tx, invoice, bill.from_deposits)
    insert_rows(tx.session, Payment, _payments(tx, invoice.id, bill))
    index_invoice(tx, invoice.id, number.text, bill.patient.name, tx.today)
    tx.tell(BillChanged(invoice.id, invoice.patient_id))
    tx.tell(LedgerChanged(bill.patient.id))
    return Sold(invoice.id, number.text, bill.title, bill.totals.payable, bill.paid, bill.change, bill.rest)


def _same_again(tx: Transaction, invoice: Invoice, draft_hash: str) -> Sold:
    if invoice.draft_hash != draft_hash:
        raise Refused("bill_differs", number=invoice.number)
    paid = paid_of(tx.session, invoice.id)
    return Sold(
        invoice.id, invoice.number, DocumentTitle(invoice.title), invoice.payable, paid, ZERO, invoice.payable - paid,
        is_repeat=True,
    )  # fmt: skip


def _invoice(
    tx: Transaction, draft: LedgerBillDraft, bill: LedgerBill, number: DrawnNumber, draft_hash: str, invoice_id: str
) -> Invoice:
    assert bill.title is not None
    admission, totals = bill.admission, bill.totals
    return Invoice(
        id=invoice_id,
        series_key=number.series_key,
        sequence=number.sequence,
        number=number.text,
        title=str(bill.title),
        day=tx.today,
        at=tx.now,
        device_id=tx.device.id,
        by=tx.by.user_id,
        patient_id=bill.patient.id,
        visit_id=admission.visit_id,
        admission_id=draft.admission_id,
        doctor_id=admission.doctor_id,
        recipient_name=bill.patient.name,
        recipient_address=draft.address or bill.patient.address or None,
        supplier_gstin=bill.gstin,
        # Services are supplied where they are performed (IGST Act s.12(4)).
        place_of_supply=bill.state_code,
        is_inter_state=False,
        taxable=totals.taxable,
        cgst=totals.cgst,
        sgst=totals.sgst,
        igst=totals.igst,
        exempt=totals.exempt,
        round_off=totals.round_off,
        payable=totals.payable,
        draft_hash=draft_hash,
        state=InvoiceState.ISSUED,
    )


def _lines(tx: Transaction, invoice_id: str, lines: tuple[TaxedCharge, ...]) -> list[dict[str, object]]:
    """Everything that the paper will ever show, copied (SELL-17); each line names its charge."""
    ids = {one.line.batch_id for one in lines if one.line.batch_id}
    batches = {batch.id: batch for batch in tx.session.scalars(select(Batch).where(Batch.id.in_(ids)))} if ids else {}
    rows: list[dict[str, object]] = []
    for position, one in enumerate(lines, 1):
        line, tax = one.line, one.tax
        batch = batches.get(line.batch_id or "")
        rows.append(
            {
                "id": new_id(),
                "invoice_id": invoice_id,
                "position": position,
                "kind": line.of_kind.line_kind,
                "description": line.description,
                "medicine_id": line.medicine_id,
                "batch_id": line.batch_id,
                "hsn": one.code,
                "batch_number": batch.number if batch else None,
                "expires_on": batch.expires_on if batch else None,
                "quantity": line.quantity,
                "base_unit": line.base_unit,
                "pack_size": line.pack_size,
                "mrp": batch.mrp if batch else None,
                "price": line.price,
                "discount": tax.discount,
                "rate_basis_points": tax.rate.basis_points,
                "is_exempt": tax.is_exempt,
                "taxable": tax.taxable,
                "cgst": tax.cgst,
                "sgst": tax.sgst,
                "igst": tax.igst,
                "amount": tax.total,
                "charge_id": line.charge_id,
            }
        )
    return rows


def _payments(tx: Transaction, invoice_id: str, bill: LedgerBill) -> list[dict[str, object]]:
    return [
        {
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
        for part in bill.payments
    ]
