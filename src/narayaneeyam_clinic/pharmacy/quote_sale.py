"""What a bill comes to, worked out in one place: the counter shows it while it types, `sell_medicine` writes it down."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from narayaneeyam_clinic.billing.gst_rules import (
    LineInput,
    LineTax,
    SupplyKind,
    apportion_discount,
    is_inter_state,
    line_tax,
    place_of_supply,
    refuse_above_mrp,
)
from narayaneeyam_clinic.billing.held_money import FromDeposit
from narayaneeyam_clinic.billing.records import LineKind
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.exceptions import Allowance, exceptions_on
from narayaneeyam_clinic.pharmacy.owed_facts import held_for
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, Problem, Quote, QuoteLine, SaleDraft, StillToGive
from narayaneeyam_clinic.pharmacy.sale_facts import BatchFacts, MedicineFacts, SaleFacts, read_sale_facts
from narayaneeyam_clinic.pharmacy.sale_lines import Piece, PricedLines, price_lines
from narayaneeyam_clinic.pharmacy.sale_money import SplitPayments, discount_of, split_payments
from narayaneeyam_clinic.pharmacy.sale_parts import SalePart, parts_of, totals_of
from narayaneeyam_clinic.pharmacy.sale_recipient import recipient_of_sale
from narayaneeyam_clinic.pharmacy.substitutes import is_substitute
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.states import state_name
from narayaneeyam_clinic.shifts.open_shift import open_shift_id
from narayaneeyam_clinic.store.transaction import Reading

# From here on an unregistered recipient's name, address and state must stand on the invoice (CGST Rule 46(e), GST-24).
ADDRESS_NEEDED_FROM = Money.rupees(50_000)


@dataclass(frozen=True, slots=True)
class PaidQuote:
    """A quote with the payments it stands on, and what deposits give to it."""

    quote: Quote
    payments: SplitPayments
    from_deposits: tuple[FromDeposit, ...] = ()
    parts: tuple[SalePart, ...] = ()


def quote_sale(rd: Reading, draft: SaleDraft, *, allowance: Allowance | None = None) -> Quote:
    """The bill as it would be at this moment. Raises only when the person may not bill at all; all else is in `problems`."""
    require_billing(rd, draft)
    return work_out(rd, draft, read_sale_facts(rd, draft), allowance).quote


def require_billing(rd: Reading, draft: SaleDraft) -> None:
    """Goods need the right to sell, fees and therapies the right to take fees."""
    if draft.medicines or draft.others or not draft.services:
        rd.require(Permission.SELL)
    if draft.services:
        rd.require(Permission.TAKE_FEES)


def work_out(rd: Reading, draft: SaleDraft, facts: SaleFacts, allowance: Allowance | None = None) -> PaidQuote:
    """Lines, discounts, taxes, totals and payments of one draft."""
    buyer = recipient_of_sale(draft, facts.patient)
    kind = SupplyKind.GOODS_SENT if draft.is_sent else SupplyKind.GOODS_HANDED_OVER
    place = place_of_supply(kind, facts.state_code, buyer.state)
    inter_state = is_inter_state(facts.state_code, place)
    priced = price_lines(draft, facts, rd.today)
    taxes = _taxed(draft, priced, inter_state=inter_state, registered=facts.gstin is not None)
    parts = parts_of(taxes, supplier_registered=facts.gstin is not None, recipient_registered=bool(buyer.gstin))
    totals = totals_of(parts)
    problems = [*_wrong_references(rd, draft, facts), *priced.problems, *buyer.problems]
    if facts.choices.shift_demanded and open_shift_id(rd.session, rd.device.id) is None:
        problems.append(Problem(None, Refused("shift_needed")))
    exceptions = exceptions_on(rd, draft, priced.pieces, taxes, allowance)
    problems.extend(exceptions.problems)
    if totals.taxable >= ADDRESS_NEEDED_FROM and not buyer.is_complete:
        problems.append(Problem(None, Refused("recipient_address_needed", field="address", limit=ADDRESS_NEEDED_FROM)))
    if not rd.by.may(Permission.SELL):
        problems.extend(_medicines_of_ledger(facts))
    if not parts and not problems:
        problems.append(Problem(None, Refused("bill_has_no_lines")))
    held = held_for(rd, draft, facts.owed, _packages(priced.pieces, taxes), totals.payable)
    payments = split_payments(draft, totals.payable, knows_patient=facts.patient is not None, from_deposit=held.given)
    problems.extend(Problem(None, refused) for refused in payments.refused)
    quote = Quote(
        lines=tuple(
            _quote_line(piece, tax, (piece.why, draft.exception_why if n in exceptions.pieces else ""))
            for n, (piece, tax) in enumerate(zip(priced.pieces, taxes, strict=True))
        ),
        totals=totals,
        title=parts[0].title if parts else None,
        place_of_supply=place,
        is_inter_state=inter_state,
        warnings=(*priced.warnings, *payments.warnings),
        problems=tuple(problems),
        still_to_give=tuple(_still_to_give(facts, priced.pieces)),
        paid=payments.paid,
        change=payments.change,
        due=payments.due,
        held=held.held,
        from_deposit=held.given,
        allowed_by=exceptions.allowed_by,
    )
    return PaidQuote(quote, payments, held.gives, parts)


def _medicines_of_ledger(facts: SaleFacts) -> Iterator[Problem]:
    """Who takes fees bills what was done, not what was handed out (LEDGER-29)."""
    if any(line.medicine_id for line in facts.owed.billed.values()):
        yield Problem(None, Refused("not_permitted", permission=str(Permission.SELL)))


def _packages(pieces: Sequence[Piece], taxes: Sequence[LineTax]) -> dict[str, Money]:
    """What the bill says of each package that stands on it."""
    amounts: dict[str, Money] = {}
    for piece, tax in zip(pieces, taxes, strict=True):
        if piece.charge is not None and (sale := piece.charge.package_sale_id) is not None:
            amounts[sale] = amounts.get(sale, ZERO) + tax.total
    return amounts


def _taxed(draft: SaleDraft, priced: PricedLines, *, inter_state: bool, registered: bool) -> list[LineTax]:
    """Each piece with its share of the line's and of the bill's discount, before tax (SELL-26).

    Pieces of a line whose discount cannot be given are taken out of `priced`.
    """
    lines = draft.lines
    discounts: dict[int, Money] = {}
    for at in dict.fromkeys(piece.draft_line for piece in priced.pieces):
        own = [n for n, piece in enumerate(priced.pieces) if piece.draft_line == at]
        gross = [priced.pieces[n].gross for n in own]
        try:
            whole = discount_of(gross, lines[at].discount_basis_points, lines[at].discount)
            discounts.update(zip(own, apportion_discount(gross, whole), strict=True))
        except Refused as refused:
            priced.problems.append(Problem(at, refused))
            discounts.update(dict.fromkeys(own, ZERO))
    net = [piece.gross - discounts[n] for n, piece in enumerate(priced.pieces)]
    try:
        shares = apportion_discount(net, discount_of(net, draft.discount_basis_points, draft.discount))
    except Refused as refused:
        priced.problems.append(Problem(None, refused))
        shares = tuple(ZERO for _ in net)
    return [
        _line_tax(piece, discounts[n] + shares[n], inter_state=inter_state, registered=registered)
        for n, piece in enumerate(priced.pieces)
    ]


def _line_tax(piece: Piece, discount: Money, *, inter_state: bool, registered: bool) -> LineTax:
    if piece.batch is not None:
        refuse_above_mrp(piece.gross, piece.batch.mrp, piece.quantity, piece.pack_size)
    line = LineInput(
        rate=piece.rate, amount=piece.gross, discount=discount, exempt=piece.is_exempt, inclusive=piece.inclusive
    )
    # A service is supplied where it is performed, whatever address goods are sent to (IGST Act s.12(4)).
    crosses = inter_state and piece.kind in (LineKind.MEDICINE, LineKind.OTHER)
    return line_tax(line, inter_state=crosses, supplier_registered=registered)


def _quote_line(piece: Piece, tax: LineTax, why: tuple[str, ...]) -> QuoteLine:
    return QuoteLine(
        draft_line=piece.draft_line,
        kind=piece.kind,
        description=piece.description,
        hsn=piece.hsn,
        quantity=piece.quantity,
        pack_size=piece.pack_size,
        price=piece.price,
        gross=tax.gross,
        discount=tax.discount,
        rate_basis_points=tax.rate.basis_points,
        is_exempt=tax.is_exempt,
        taxable=tax.taxable,
        cgst=tax.cgst,
        sgst=tax.sgst,
        igst=tax.igst,
        amount=tax.total,
        prescription_line_id=piece.prescription_line_id,
        charge_id=piece.charge.charge_id if piece.charge else None,
        done_on=piece.charge.day if piece.charge else None,
        substitutes_id=piece.substitutes_id,
        exception_why="; ".join(filter(None, why)) or None,
        **_from_stock(piece.medicine, piece.batch),
    )


def _from_stock(medicine: MedicineFacts | None, batch: BatchFacts | None) -> dict[str, Any]:
    """What only a line that takes from a batch has."""
    if medicine is None or batch is None:
        return {}
    return {
        "base_unit": medicine.base_unit,
        "mrp": batch.mrp,
        "medicine_id": medicine.id,
        "batch_id": batch.id,
        "batch_number": batch.number,
        "expires_on": batch.expires_on,
        "location": batch.location,
    }


def _wrong_references(rd: Reading, draft: SaleDraft, facts: SaleFacts) -> Iterator[Problem]:
    """What the draft names must exist and belong together. Of records that were merged each is the other's (PAT-23)."""
    if draft.patient_id and facts.patient is None:
        yield Problem(None, Refused("patient_not_found", field="patient"))
    if draft.state_code:
        try:
            state_name(draft.state_code)
        except Refused as refused:
            yield Problem(None, refused)
    if draft.visit_id and not _is_of(rd, draft, facts.visit_patient_id):
        yield Problem(None, Refused("visit_of_another_patient", field="visit"))
    if draft.prescription_id:
        prescription = facts.prescription
        if prescription is None or not _is_of(rd, draft, prescription.patient_id):
            yield Problem(None, Refused("prescription_of_another_patient", field="prescription"))
        elif prescription.replaced_by:
            yield Problem(None, Refused("prescription_replaced", field="prescription"))
    known = {line.line_id for line in facts.prescription.lines} if facts.prescription else set()
    for at, line in enumerate(draft.medicines):
        if line.prescription_line_id and line.prescription_line_id not in known:
            yield Problem(at, Refused("prescription_line_unknown", field="prescription"))
        if line.substitutes_id and (wrong := _wrong_substitute(line, facts)):
            yield Problem(at, wrong)
    yield from _wrong_fee(draft, facts)


def _wrong_substitute(line: MedicineLine, facts: SaleFacts) -> Refused | None:
    """The same formulation of another maker, in the place of a prescribed medicine, with a reason (SELL-42)."""
    prescribed, given = facts.medicines.get(line.substitutes_id or ""), facts.medicines.get(line.medicine_id)
    lines = facts.prescription.lines if facts.prescription else ()
    is_prescribed = any(
        one.line_id == line.prescription_line_id and one.medicine_id == line.substitutes_id for one in lines
    )
    if prescribed is None or given is None or not is_prescribed or not is_substitute(given, prescribed):
        return Refused("not_a_substitute", field="medicine")
    return None if line.substitution_why else Refused("reason_missing", field="substitution_why")


def _is_of(rd: Reading, draft: SaleDraft, patient_id: str | None) -> bool:
    """Whether this is the bill's patient, under whichever of their records."""
    if patient_id == draft.patient_id:
        return True
    return draft.patient_id is not None and patient_id in same_person(rd, draft.patient_id)


def _wrong_fee(draft: SaleDraft, facts: SaleFacts) -> Iterator[Problem]:
    fees = [at for at, line in enumerate(draft.services, len(draft.medicines)) if line.kind is LineKind.CONSULTATION]
    if fees and not draft.visit_id:
        yield Problem(fees[0], Refused("fee_needs_visit", field="visit"))
    if fees and facts.fee_invoice:
        yield Problem(fees[0], Refused("fee_already_charged", field="fee", number=facts.fee_invoice))
    if len(fees) > 1:
        yield Problem(fees[1], Refused("fee_twice_on_bill", field="fee"))


def _still_to_give(facts: SaleFacts, pieces: Sequence[Piece]) -> Iterator[StillToGive]:
    if facts.prescription is None:
        return
    for line in facts.prescription.lines:
        now = sum(piece.quantity for piece in pieces if piece.prescription_line_id == line.line_id)
        remaining = None if line.prescribed is None else max(line.prescribed - line.given - now, 0)
        yield StillToGive(line.line_id, line.medicine_id, line.name, line.prescribed, line.given, now, remaining)
