"""What of an earlier bill was too low, and what a debit note comes to before it is written (DEBIT-1 to DEBIT-5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select
from sqlalchemy.orm import Session

from narayaneeyam_clinic.billing.credit_note_records import CreditNoteLine
from narayaneeyam_clinic.billing.gst_rules import (
    BillTotals,
    LineInput,
    LineTax,
    TaxRate,
    bill_totals,
    line_amount_for_loose,
    line_tax,
)
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine, InvoiceState, LineKind
from narayaneeyam_clinic.billing.return_rules import CreditReason, LineShare
from narayaneeyam_clinic.billing.returnable import back_before, issued_bill, lines_of_bill
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.sale_draft import PaymentDraft
from narayaneeyam_clinic.pharmacy.sale_money import MoneyIn, money_in
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.limits import refuse_amount
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.transaction import Reading

__all__ = [
    "REASONS",
    "CreditReason",
    "DebitDraft",
    "DebitQuote",
    "DebitableBill",
    "DebitableLine",
    "DebitedLine",
    "DebitedPart",
    "debitable_bill",
    "quote_debit",
    "work_out_debit",
]

# Why somebody has to pay more than was billed; the portal's other reasons lessen a bill.
REASONS = (CreditReason.CORRECTION, CreditReason.PLACE_OF_SUPPLY, CreditReason.PROVISIONAL, CreditReason.OTHERS)


class _Typed(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)


class DebitedLine(_Typed):
    """`amount` is what the line of the bill was too low by, tax within."""

    invoice_line_id: str
    amount: Money


class DebitDraft(_Typed):
    """A whole debit note against one bill. Its id becomes the note's, so writing it twice gives one note (DEBIT-6).

    Without `payment` the note stays due; `payable_shown` is what the screen showed.
    """

    id: str = Field(default_factory=new_id)
    invoice_id: str
    lines: tuple[DebitedLine, ...]
    reason: CreditReason = CreditReason.CORRECTION
    note: str = ""
    payment: PaymentDraft | None = None
    payable_shown: Money | None = None


@dataclass(frozen=True, slots=True)
class DebitableLine:
    """A line of the bill. `charged` is what stands of it by now: billed, less what came back, with earlier debit notes.
    `most` is what the MRP of what did not come back still leaves; None of what has no MRP.
    """

    invoice_line_id: str
    position: int
    description: str
    batch_number: str | None
    rate_basis_points: int
    is_exempt: bool
    charged: Money
    most: Money | None
    is_all_back: bool


@dataclass(frozen=True, slots=True)
class DebitableBill:
    """A bill with its lines, and the debit notes it has."""

    invoice_id: str
    number: str
    day: date
    patient_id: str | None
    recipient_name: str
    payable: Money
    lines: tuple[DebitableLine, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DebitedPart:
    """One line of a note, worked out."""

    invoice_line: InvoiceLine
    tax: LineTax


@dataclass(frozen=True, slots=True)
class DebitQuote:
    """What a note comes to, in the form of a bill; what is paid of it at once, and what stays due."""

    parts: tuple[DebitedPart, ...]
    totals: BillTotals
    paid: MoneyIn | None
    due: Money


def debitable_bill(rd: Reading, invoice_id: str) -> DebitableBill:
    """Refused: not_permitted, bill_not_found, bill_is_cancelled, bill_is_debit_note."""
    rd.require(Permission.TAKE_BACK)
    invoice = _bill(rd, invoice_id)
    notes = _notes_of(rd.session, invoice_id)
    back, added = back_before(rd.session, invoice_id), _added_before(rd.session, [note.id for note in notes])
    return DebitableBill(
        invoice.id,
        invoice.number,
        invoice.day,
        invoice.patient_id,
        invoice.recipient_name,
        invoice.payable,
        tuple(
            _line(line, back.get(line.id, LineShare()), added.get(line.id, ZERO))
            for line in lines_of_bill(rd.session, invoice_id)
        ),
        tuple(note.number for note in notes),
    )


def quote_debit(rd: Reading, draft: DebitDraft) -> DebitQuote:
    """What `write_debit_note` would write. Refused: as that, but for the number."""
    rd.require(Permission.TAKE_BACK)
    return work_out_debit(rd, draft)


def work_out_debit(rd: Reading, draft: DebitDraft) -> DebitQuote:
    """Each line by the rate, the place and the rounding of the bill's own (CGST Act s.14: its time of supply is the bill's).

    Refused: bill_not_found, bill_is_cancelled, bill_is_debit_note, bill_of_today, nothing_is_added (nor anything that rounds to
    a rupee), bill_line_not_found, line_twice, line_came_back, amount_not_positive, amount_too_large, above_mrp_with_note,
    payable_changed, and as `money_in`.
    """
    invoice = _bill(rd, draft.invoice_id)
    if invoice.day >= rd.today:
        raise Refused("bill_of_today", number=invoice.number)
    lines = {line.id: line for line in lines_of_bill(rd.session, invoice.id)}
    back = back_before(rd.session, invoice.id)
    added = _added_before(rd.session, [note.id for note in _notes_of(rd.session, invoice.id)])
    parts: list[DebitedPart] = []
    for one in draft.lines:
        line = lines.get(one.invoice_line_id)
        if line is None:
            raise Refused("bill_line_not_found", field="lines")
        if any(part.invoice_line.id == line.id for part in parts):
            raise Refused("line_twice", field="lines", description=line.description)
        _refuse_amount(line, back.get(line.id, LineShare()), added.get(line.id, ZERO), one.amount)
        parts.append(DebitedPart(line, _tax(invoice, line, one.amount)))
    totals = bill_totals(part.tax for part in parts)
    if not totals.payable:
        raise Refused("nothing_is_added", field="lines")
    if draft.payable_shown is not None and draft.payable_shown != totals.payable:
        raise Refused("payable_changed", shown=draft.payable_shown, payable=totals.payable)
    paid = money_in(draft.payment, totals.payable) if draft.payment is not None else None
    return DebitQuote(tuple(parts), totals, paid, totals.payable - (paid.amount if paid else ZERO))


def _bill(rd: Reading, invoice_id: str) -> Invoice:
    invoice = issued_bill(rd.session, invoice_id)
    if invoice.debits_id is not None:
        raise Refused("bill_is_debit_note", number=invoice.number)
    return invoice


def _tax(invoice: Invoice, line: InvoiceLine, amount: Money) -> LineTax:
    # A service was supplied where it was performed, whatever address the bill's goods were sent to (IGST Act s.12(4)).
    crosses = invoice.is_inter_state and line.kind in (LineKind.MEDICINE, LineKind.OTHER)
    return line_tax(
        LineInput(rate=TaxRate(line.rate_basis_points), amount=amount, exempt=line.is_exempt),
        inter_state=crosses,
        supplier_registered=invoice.supplier_gstin is not None,
    )


def _line(line: InvoiceLine, back: LineShare, added: Money) -> DebitableLine:
    return DebitableLine(
        line.id,
        line.position,
        line.description,
        line.batch_number,
        line.rate_basis_points,
        line.is_exempt,
        line.amount - back.amount + added,
        _most(line, back, added),
        back.quantity >= line.quantity,
    )


def _most(line: InvoiceLine, back: LineShare, added: Money) -> Money | None:
    """The maximum retail price is a ceiling for all that is asked for what the customer kept (Legal Metrology Rules)."""
    left = line.quantity - back.quantity
    if line.mrp is None or left <= 0:
        return None
    ceiling = line_amount_for_loose(line.mrp, left, line.pack_size)
    return max(ceiling - (line.amount - back.amount) - added, ZERO)


def _refuse_amount(line: InvoiceLine, back: LineShare, added: Money, amount: Money) -> None:
    if back.quantity >= line.quantity:
        raise Refused("line_came_back", field="lines", description=line.description)
    if amount <= ZERO:
        raise Refused("amount_not_positive", field="amount", amount=amount)
    refuse_amount(amount, "amount")
    most = _most(line, back, added)
    if most is not None and amount > most:
        raise Refused("above_mrp_with_note", field="amount", medicine=line.description, most=most)


def _notes_of(session: Session, invoice_id: str) -> list[Invoice]:
    """The debit notes of a bill that stand, the first first."""
    return list(
        session.scalars(
            select(Invoice)
            .where(Invoice.debits_id == invoice_id, Invoice.state == InvoiceState.ISSUED)
            .order_by(Invoice.at, Invoice.id)
        )
    )


def _added_before(session: Session, notes: Sequence[str]) -> dict[str, Money]:
    """By line of the bill: what its debit notes asked for, less what was credited of them."""
    n = InvoiceLine
    rows = session.execute(select(n.id, n.debits_id, n.amount).where(n.invoice_id.in_(notes))).all() if notes else ()
    credited: dict[str, Money] = {}
    for line_id, amount in session.execute(
        select(CreditNoteLine.invoice_line_id, CreditNoteLine.amount).where(
            CreditNoteLine.invoice_line_id.in_([row.id for row in rows])
        )
    ):
        credited[line_id] = credited.get(line_id, ZERO) + amount
    added: dict[str, Money] = {}
    for line_id, of, amount in rows:
        added[of or ""] = added.get(of or "", ZERO) + amount - credited.get(line_id, ZERO)
    return added
