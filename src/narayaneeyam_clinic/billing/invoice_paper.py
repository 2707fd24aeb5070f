"""An invoice as it goes to paper: every figure as it is stored, nothing worked out again (GST-23)."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from sqlalchemy import select

from narayaneeyam_clinic.billing.charge_places import ChargePlace, places_of_charges
from narayaneeyam_clinic.billing.gst_rules import DocumentTitle, TaxRate, printed_hsn
from narayaneeyam_clinic.billing.invoice_page import BilledLine, InvoicePage, invoice_page
from narayaneeyam_clinic.billing.note_words import note_words
from narayaneeyam_clinic.billing.payment_link import payment_link
from narayaneeyam_clinic.billing.recipient import METHOD_WORDS, recipient_of
from narayaneeyam_clinic.billing.records import InvoicePrint, InvoiceState, LineKind, PaymentMethod
from narayaneeyam_clinic.billing.supply_rules import state_tax_label
from narayaneeyam_clinic.papers.invoice import (
    Cancelled,
    HsnRow,
    InvoiceLine,
    InvoicePaper,
    InvoiceTotals,
    PaymentRow,
)
from narayaneeyam_clinic.papers.prescription import SCHEDULE_E1_CAUTION
from narayaneeyam_clinic.people.clinic_letterhead import letterhead
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import clinic_profile, is_above_five_crore
from narayaneeyam_clinic.pharmacy.records import Medicine
from narayaneeyam_clinic.pharmacy.stock_rules import packs_of
from narayaneeyam_clinic.shared.clock import INDIA, business_date
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.shared.states import state_name
from narayaneeyam_clinic.store.transaction import Reading, Transaction

_TITLES = {
    DocumentTitle.BILL: "BILL",
    DocumentTitle.TAX_INVOICE: "TAX INVOICE",
    DocumentTitle.BILL_OF_SUPPLY: "BILL OF SUPPLY",
    DocumentTitle.INVOICE_CUM_BILL_OF_SUPPLY: "INVOICE-CUM-BILL OF SUPPLY",
    DocumentTitle.DEBIT_NOTE: "DEBIT NOTE",
}
_WITH_TAX = (DocumentTitle.TAX_INVOICE, DocumentTitle.INVOICE_CUM_BILL_OF_SUPPLY)


def invoice_paper(rd: Reading, invoice_id: str) -> InvoicePaper:
    """The paper; one that was printed before says Duplicate (PAPER-8), a cancelled one says so (PAPER-18).

    Refused: not_permitted, bill_not_found.
    """
    page = invoice_page(rd, invoice_id)
    profile = clinic_profile(rd)
    recipient = recipient_of(rd, page.patient_id, page.day)
    stands = places_of_charges(rd, invoice_id)
    shows_tax = page.title in _WITH_TAX or (page.title is DocumentTitle.DEBIT_NOTE and bool(page.taxable))
    is_issued = page.state is InvoiceState.ISSUED
    by_upi = _amount_by_upi(page) if is_issued else ZERO
    long_codes = is_above_five_crore(rd)
    return InvoicePaper(
        letterhead=letterhead(profile),
        title=_TITLES[page.title],
        number=page.number,
        on=page.day,
        time=page.at.astimezone(INDIA).strftime("%I:%M %p"),
        patient_name=page.recipient_name,
        patient_number=recipient.number,
        patient_age_sex=recipient.age_sex,
        patient_phone=recipient.phone,
        recipient_address=page.recipient_address or "",
        recipient_gstin=page.recipient_gstin,
        delivery_address=page.delivery_address if page.delivery_address != (page.recipient_address or "") else "",
        place_of_supply=state_name(page.place_of_supply),
        place_of_supply_code=page.place_of_supply,
        is_inter_state=page.is_inter_state,
        doctor=page.doctor,
        lines=tuple(paper_line(line, stands.get(line.position), long_codes=long_codes) for line in page.lines),
        hsn_rows=codes_and_rates(page.lines, long_codes=long_codes) if shows_tax else (),
        totals=InvoiceTotals(
            taxable=page.taxable,
            total=page.payable - page.round_off,
            payable=page.payable,
            round_off=page.round_off,
            exempt=page.exempt,
            discount=page.discount,
            cgst=page.cgst,
            sgst=page.sgst,
            igst=page.igst,
        ),
        shows_tax=shows_tax,
        payments=tuple(PaymentRow(METHOD_WORDS[one.method], one.amount, one.reference or "") for one in page.payments),
        change_given=page.change,
        due=page.due,
        upi_link=payment_link(profile, by_upi, page.number),
        upi_amount=by_upi,
        is_duplicate=page.times_printed > 0,
        cancelled=_cancelled(page),
        language=recipient.language,
        state_tax_label=state_tax_label(profile.state_code),
        notes=_notes(rd, page),
        signatory=page.by,
    )


def invoice_was_printed(tx: Transaction, invoice_id: str) -> None:
    """After the paper came out: from now on each print is a duplicate, and it is known who printed when."""
    tx.require(Permission.SEE_BILLS)
    tx.add(InvoicePrint(invoice_id=invoice_id, at=tx.now, by=tx.by.user_id, device_id=tx.device.id))


def quantity_and_rate(line: BilledLine) -> tuple[str, Money]:
    """What stands under quantity and rate, so that one times the other is the amount before discount.

    "2 x 450 ml" at the pack's price; loose "3 nos" at the price of one where that is whole paise, else "3 of 90 nos" at
    the pack's; "1" for a service.
    """
    if line.kind is not LineKind.MEDICINE:
        return str(line.quantity), line.price
    unit = "nos" if line.base_unit == "count" else line.base_unit or ""
    count = packs_of(line.quantity, line.pack_size)
    if line.pack_size > 1 and not count.loose:
        return f"{count.packs} x {line.pack_size} {unit}", line.price
    if line.price.paise % line.pack_size == 0:
        return f"{line.quantity} {unit}", Money(line.price.paise // line.pack_size)
    return f"{line.quantity} of {line.pack_size} {unit}", line.price


def _amount_by_upi(page: InvoicePage) -> Money:
    """What the code on paper asks for: what is due, else the part that UPI paid (SELL-13); nothing without either."""
    return page.due or total([one.amount for one in page.payments if one.method is PaymentMethod.UPI])


def paper_line(line: BilledLine, stands: ChargePlace | None = None, *, long_codes: bool = False) -> InvoiceLine:
    """A billed line in finished words. `long_codes`: of a clinic that has to print six digits of the HSN."""
    rate = TaxRate(line.rate_basis_points)
    quantity, price = quantity_and_rate(line)
    return InvoiceLine(
        description=stands.words(line.description) if stands else line.description,
        group=stands.heading if stands else "",
        quantity=quantity,
        rate=price,
        amount=line.amount,
        taxable=line.taxable,
        hsn=_printed(line.hsn, long_codes=long_codes),
        batch=line.batch_number or "",
        expiry=line.expires_on.strftime("%m/%Y") if line.expires_on else "",
        mrp=line.mrp,
        discount=line.discount,
        gst_rate="Exempt" if line.is_exempt else f"{rate.as_percent} %",
        half_rate="" if line.is_exempt or line.igst else f"{(rate.as_percent / 2).normalize():f} %",
        cgst=line.cgst,
        sgst=line.sgst,
        igst=line.igst,
    )


def codes_and_rates(billed: Iterable[BilledLine], *, long_codes: bool = False) -> tuple[HsnRow, ...]:
    """Sums of the stored lines by code and rate (PAPER-6); exempt lines have no taxable value."""
    groups: dict[tuple[str, Decimal], list[BilledLine]] = {}
    for line in billed:
        if not line.is_exempt:
            code = _printed(line.hsn, long_codes=long_codes)
            groups.setdefault((code, TaxRate(line.rate_basis_points).as_percent), []).append(line)
    return tuple(
        HsnRow(
            hsn,
            f"{percent} %",
            total([line.taxable for line in lines]),
            total([line.cgst for line in lines]),
            total([line.sgst for line in lines]),
            total([line.igst for line in lines]),
        )
        for (hsn, percent), lines in groups.items()
    )


def _printed(hsn: str | None, *, long_codes: bool) -> str:
    return printed_hsn(hsn, turnover_above_five_crore=long_codes, recipient_registered=False) if hsn else ""


def _cancelled(page: InvoicePage) -> Cancelled | None:
    if page.cancelled_at is None:
        return None
    return Cancelled(business_date(page.cancelled_at), page.cancelled_why or "")


def _notes(rd: Reading, page: InvoicePage) -> tuple[str, ...]:
    """The caution of Schedule E(1), which medicines it concerns (PAPER-19); the other paper of a bill in two (SELL-40); what a
    debit note adds to, and why (Rule 53).
    """
    ids = [line.medicine_id for line in page.lines if line.medicine_id]
    names = rd.session.scalars(select(Medicine.name).where(Medicine.id.in_(ids), Medicine.needs_supervision)).all()
    notes = [f"{SCHEDULE_E1_CAUTION}: {', '.join(sorted(names))}"] if names else []
    if page.other_number:
        notes.append(f"Goes with {page.other_number}")
    if page.debits_day is not None:
        notes.extend(note_words(page.debits_number, page.debits_day, page.debit_reason, page.debit_words))
    return tuple(notes)
