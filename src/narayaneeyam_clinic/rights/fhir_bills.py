"""A bill as an InvoiceRecord of ABDM: one Invoice with a ChargeItem for each of its lines (RIGHT-2).

The base price of a line is what it costs before tax, after its discount; MRP stands beside it for information. The list of ABDM
knows no IGST, so that it stands as text.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from narayaneeyam_clinic.rights import fhir_resources as f
from narayaneeyam_clinic.rights import record_parts as r
from narayaneeyam_clinic.rights.fhir_document import FhirDocument
from narayaneeyam_clinic.rights.fhir_resources import Resource
from narayaneeyam_clinic.shared.money import ZERO, Money, total

_SYSTEMS = "https://nrces.in/ndhm/fhir/r4/CodeSystem/"
_CONSULTATION, _PHARMACY = ("00", "Consultation"), ("01", "Pharmacy")
_IN_PATIENT, _OTHERS = ("02", "IPD"), ("99", "Others")
_LINES = {"consultation": _CONSULTATION, "medicine": _PHARMACY}


def bill_documents(record: r.WholeRecord) -> Iterator[Resource]:
    """One for each bill, cancelled ones too."""
    for bill in record.bills:
        document = FhirDocument(record, None)
        invoice, items = _invoice(bill, document)
        document.resources += items
        document.section("Invoice Record", [invoice])
        document.sections[0]["entry"] = [{**f.reference(invoice), "type": "Invoice"}]
        yield document.bundle("InvoiceRecord", bill.invoice_id, bill.at, None, bill.title)


def _invoice(bill: r.RecordedBill, document: FhirDocument) -> tuple[Resource, list[Resource]]:
    items = [_charge_item(line, document.patient) for line in bill.lines]
    lines = [
        {"sequence": at, "chargeItemReference": f.reference(item), "priceComponent": _prices(line)}
        for at, (line, item) in enumerate(zip(bill.lines, items, strict=True), start=1)
    ]
    invoice = f.resource(
        "Invoice",
        bill.invoice_id,
        identifier=[{"system": "urn:narayaneeyam:invoice-number", "value": bill.number}],
        status="cancelled" if bill.state == "cancelled" else "issued",
        type=_billing(*_kind_of(bill)),
        subject=f.reference(document.patient),
        date=f.moment(bill.at),
        issuer=f.reference(document.clinic),
        lineItem=lines,
        totalPriceComponent=_rounding(bill.round_off),
        totalNet=_amount(total([line.net for line in bill.lines])),
        totalGross=_amount(bill.payable),
    )
    return invoice, items


def _kind_of(bill: r.RecordedBill) -> tuple[str, str]:
    kinds = {line.kind for line in bill.lines}
    if bill.is_of_stay:
        return _IN_PATIENT
    return _LINES[kinds.pop()] if len(kinds) == 1 and kinds <= _LINES.keys() else _OTHERS


def _charge_item(line: r.RecordedBillLine, of: Resource) -> Resource:
    return f.resource(
        "ChargeItem",
        line.line_id,
        status="billed",
        code=_billing(*_LINES.get(line.kind, _OTHERS)),
        subject=f.reference(of),
        quantity={"value": _packs(line)},
        productCodeableConcept={"text": line.what},
    )


def _packs(line: r.RecordedBillLine) -> Any:
    """A number as JSON knows it: whole where whole packs were sold."""
    whole, rest = divmod(line.quantity, line.pack_size)
    return whole if rest == 0 else round(line.quantity / line.pack_size, 3)


def _prices(line: r.RecordedBillLine) -> list[dict[str, Any]]:
    found = [_price("base", "01", "Rate", line.net)]
    if line.mrp is not None:
        found.append(_price("informational", "00", "MRP", line.mrp))
    if line.cgst:
        found.append(_price("tax", "03", "CGST", line.cgst))
    if line.sgst:
        found.append(_price("tax", "04", "SGST", line.sgst))
    if line.igst:
        found.append({"type": "tax", "code": {"text": "IGST"}, "amount": _amount(line.igst)})
    return found


def _rounding(round_off: Money) -> list[dict[str, Any]]:
    if not round_off:
        return []
    is_more = round_off > ZERO
    amount = round_off if is_more else -round_off
    return [{"type": "surcharge" if is_more else "deduction", "code": {"text": "Round off"}, "amount": _amount(amount)}]


def _price(kind: str, code: str, words: str, amount: Money) -> dict[str, Any]:
    return {
        "type": kind,
        "code": f.coded(f"{_SYSTEMS}ndhm-price-components", code, words),
        "amount": _amount(amount),
    }


def _billing(code: str, words: str) -> dict[str, Any]:
    return f.coded(f"{_SYSTEMS}ndhm-billing-codes", code, words)


def _amount(amount: Money) -> dict[str, Any]:
    return {"value": amount.paise / 100, "currency": "INR"}
