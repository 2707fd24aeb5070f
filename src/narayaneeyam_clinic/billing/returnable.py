"""What of a bill can still come back, and what a return comes to before it is written (RETURN-1 to RETURN-4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select
from sqlalchemy.orm import Session

from narayaneeyam_clinic.billing.credit_note_records import CreditNote, CreditNoteLine
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine, InvoiceState, LineKind, PaymentMethod
from narayaneeyam_clinic.billing.return_rules import CreditReason, LineShare, ReturnsTo, share_of_line, sum_of
from narayaneeyam_clinic.billing.take_payment import paid_of
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Batch
from narayaneeyam_clinic.pharmacy.stock_rules import is_expired
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import Money, total
from narayaneeyam_clinic.store.transaction import Reading

__all__ = [
    "CreditReason",
    "ReturnDraft",
    "ReturnQuote",
    "ReturnableBill",
    "ReturnableLine",
    "ReturnedLine",
    "ReturnedPart",
    "ReturnsTo",
    "quote_return",
    "returnable_bill",
    "work_out_return",
]


class _Typed(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)


class ReturnedLine(_Typed):
    """`quantity` in base units of a medicine, else in services. Goods go to the shelf unless said otherwise."""

    invoice_line_id: str
    quantity: int
    returns_to: ReturnsTo = ReturnsTo.SHELF


class ReturnDraft(_Typed):
    """A whole return against one bill. Its id becomes the credit note's, so writing it twice gives one note (RETURN-6).

    What the bill's customer has then paid too much is given back by `refund`; `payable_shown` is what the screen showed.
    """

    id: str = Field(default_factory=new_id)
    invoice_id: str
    lines: tuple[ReturnedLine, ...]
    reason: CreditReason = CreditReason.SALES_RETURN
    note: str = ""
    refund: PaymentMethod = PaymentMethod.CASH
    refund_reference: str = ""
    payable_shown: Money | None = None


@dataclass(frozen=True, slots=True)
class ReturnableLine:
    """A line of the bill; `left` of its `billed.quantity` has not come back. Only goods go somewhere."""

    invoice_line_id: str
    position: int
    kind: LineKind
    description: str
    batch_number: str | None
    expires_on: date | None
    base_unit: str | None
    pack_size: int
    billed: LineShare
    left: int
    is_goods: bool
    # Expired or blocked by now: it does not go back to the shelf.
    only_quarantine: bool


@dataclass(frozen=True, slots=True)
class ReturnableBill:
    """A bill with its lines, what is paid for it by now, and the credit and debit notes it has."""

    invoice_id: str
    number: str
    day: date
    patient_id: str | None
    recipient_name: str
    payable: Money
    paid: Money
    lines: tuple[ReturnableLine, ...]
    notes: tuple[str, ...]
    # What was asked for besides stands on them, and is taken back from them.
    debit_notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReturnedPart:
    """One line of a return, worked out."""

    invoice_line: InvoiceLine
    returns_to: ReturnsTo | None
    share: LineShare


@dataclass(frozen=True, slots=True)
class ReturnQuote:
    """What a return comes to: its totals in the form of a bill's, what it takes off what is due, and the money to give back."""

    parts: tuple[ReturnedPart, ...]
    taxable: Money
    cgst: Money
    sgst: Money
    igst: Money
    exempt: Money
    round_off: Money
    payable: Money
    off_due: Money
    refund: Money


def returnable_bill(rd: Reading, invoice_id: str) -> ReturnableBill:
    """Refused: not_permitted, bill_not_found, bill_is_cancelled."""
    rd.require(Permission.TAKE_BACK)
    invoice = issued_bill(rd.session, invoice_id)
    before = back_before(rd.session, invoice_id)
    lines = lines_of_bill(rd.session, invoice_id)
    lots = _lots(rd.session, lines)
    return ReturnableBill(
        invoice.id,
        invoice.number,
        invoice.day,
        invoice.patient_id,
        invoice.recipient_name,
        invoice.payable,
        paid_of(rd.session, invoice_id),
        tuple(
            ReturnableLine(
                line.id,
                line.position,
                line.kind,
                line.description,
                line.batch_number,
                line.expires_on,
                line.base_unit,
                line.pack_size,
                billed_share(line),
                line.quantity - before.get(line.id, LineShare()).quantity,
                line.batch_id is not None,
                only_quarantine=_only_quarantine(rd, lots.get(line.batch_id or "")),
            )
            for line in lines
        ),
        tuple(
            rd.session.scalars(
                select(CreditNote.number)
                .where(CreditNote.invoice_id == invoice_id)
                .order_by(CreditNote.at, CreditNote.id)
            )
        ),
        debit_notes_of(rd.session, invoice_id),
    )


def debit_notes_of(session: Session, invoice_id: str) -> tuple[str, ...]:
    """The numbers of those that stand, the first first."""
    i = Invoice
    notes = select(i.number).where(i.debits_id == invoice_id, i.state == InvoiceState.ISSUED).order_by(i.at, i.id)
    return tuple(session.scalars(notes))


def quote_return(rd: Reading, draft: ReturnDraft) -> ReturnQuote:
    """What `take_back` would write. Refused: as `take_back`, but for the number."""
    rd.require(Permission.TAKE_BACK)
    return work_out_return(rd, draft)


def work_out_return(rd: Reading, draft: ReturnDraft) -> ReturnQuote:
    """Refused: bill_not_found, bill_is_cancelled, nothing_comes_back, bill_line_not_found, line_twice, quantity_not_positive,
    more_than_billed, not_for_the_shelf (an expired or blocked batch), refund_method, payable_changed.
    """
    invoice = issued_bill(rd.session, draft.invoice_id)
    if not draft.lines:
        raise Refused("nothing_comes_back", field="lines")
    if draft.refund not in (PaymentMethod.CASH, PaymentMethod.UPI, PaymentMethod.CARD):
        raise Refused("deposit_is_no_payment", field="refund")
    lines = {line.id: line for line in lines_of_bill(rd.session, draft.invoice_id)}
    before = back_before(rd.session, draft.invoice_id)
    lots = _lots(rd.session, list(lines.values()))
    parts: list[ReturnedPart] = []
    for one in draft.lines:
        line = lines.get(one.invoice_line_id)
        if line is None:
            raise Refused("bill_line_not_found", field="lines")
        if any(part.invoice_line.id == line.id for part in parts):
            raise Refused("line_twice", field="lines", description=line.description)
        share = share_of_line(
            billed_share(line), before.get(line.id, LineShare()), one.quantity, is_exempt=line.is_exempt
        )
        returns_to = one.returns_to if line.batch_id is not None else None
        if returns_to is ReturnsTo.SHELF and _only_quarantine(rd, lots.get(line.batch_id or "")):
            raise Refused(
                "not_for_the_shelf", field="returns_to", medicine=line.description, batch=line.batch_number or ""
            )
        parts.append(ReturnedPart(line, returns_to, share))
    quote = _totals(rd.session, invoice, lines, before, parts)
    if draft.payable_shown is not None and draft.payable_shown != quote.payable:
        raise Refused("payable_changed", shown=draft.payable_shown, payable=quote.payable)
    return quote


def billed_share(line: InvoiceLine) -> LineShare:
    """The whole of a billed line."""
    return LineShare(line.quantity, line.taxable, line.cgst, line.sgst, line.igst, line.amount)


def _totals(
    session: Session,
    invoice: Invoice,
    lines: dict[str, InvoiceLine],
    before: dict[str, LineShare],
    parts: Sequence[ReturnedPart],
) -> ReturnQuote:
    """Rounded to the rupee as a bill is; the note that takes back the last of a bill takes what its payable has left."""
    shares = sum_of(part.share for part in parts)
    exempt = total([part.share.amount for part in parts if part.invoice_line.is_exempt])
    left = invoice.payable - total(
        list(session.scalars(select(CreditNote.payable).where(CreditNote.invoice_id == invoice.id)))
    )
    back = {part.invoice_line.id: part.share.quantity for part in parts}
    is_all = all(
        before.get(line.id, LineShare()).quantity + back.get(line.id, 0) == line.quantity for line in lines.values()
    )
    payable = left if is_all else min(shares.amount.to_whole_rupees(), left)
    due = invoice.payable - paid_of(session, invoice.id)
    off_due = min(payable, due)
    return ReturnQuote(
        tuple(parts), shares.taxable, shares.cgst, shares.sgst, shares.igst, exempt,
        payable - shares.amount, payable, off_due, payable - off_due,
    )  # fmt: skip


def issued_bill(session: Session, invoice_id: str) -> Invoice:
    """Refused: bill_not_found, bill_is_cancelled."""
    invoice = session.get(Invoice, invoice_id)
    if invoice is None:
        raise Refused("bill_not_found")
    if invoice.state is InvoiceState.CANCELLED:
        raise Refused("bill_is_cancelled", number=invoice.number)
    return invoice


def lines_of_bill(session: Session, invoice_id: str) -> list[InvoiceLine]:
    return list(
        session.scalars(select(InvoiceLine).where(InvoiceLine.invoice_id == invoice_id).order_by(InvoiceLine.position))
    )


def back_before(session: Session, invoice_id: str) -> dict[str, LineShare]:
    """By line of the bill: what its credit notes took back."""
    n = CreditNoteLine
    rows = session.execute(
        select(n.invoice_line_id, n.quantity, n.taxable, n.cgst, n.sgst, n.igst, n.amount)
        .join(CreditNote, CreditNote.id == n.credit_note_id)
        .where(CreditNote.invoice_id == invoice_id)
    )
    back: dict[str, LineShare] = {}
    for line_id, quantity, taxable, cgst, sgst, igst, amount in rows:
        share = LineShare(quantity, taxable, cgst, sgst, igst, amount)
        back[line_id] = back.get(line_id, LineShare()) + share
    return back


def _lots(session: Session, lines: Sequence[InvoiceLine]) -> dict[str, Batch]:
    wanted = [line.batch_id for line in lines if line.batch_id is not None]
    return {lot.id: lot for lot in session.scalars(select(Batch).where(Batch.id.in_(wanted)))} if wanted else {}


def _only_quarantine(rd: Reading, lot: Batch | None) -> bool:
    return lot is not None and (lot.blocked_why is not None or is_expired(lot.expires_on, rd.today))
