"""What is owed of a stay and not billed yet, as a bill: a statement at any time, an invoice when it is finished (LEDGER-11,
LEDGER-12). One function works both out, with the rent up to now. What is owed outside stays is billed at the counter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select

from narayaneeyam_clinic.admissions.records import Admission
from narayaneeyam_clinic.billing.charge_tax_rules import TaxedCharge, tax_charge
from narayaneeyam_clinic.billing.gst_rules import (
    BillTotals,
    DocumentTitle,
    apportion_discount,
    bill_totals,
    document_title,
)
from narayaneeyam_clinic.billing.held_money import FromDeposit, HeldForBill, what_pays
from narayaneeyam_clinic.billing.ledger_lines import LedgerLine, lines_of_stay
from narayaneeyam_clinic.billing.paid import due_of_bill
from narayaneeyam_clinic.billing.rate_table import read_rate_table, with_shipped_rates
from narayaneeyam_clinic.billing.records import Invoice, InvoiceState
from narayaneeyam_clinic.billing.room_rent import as_line, rent_due
from narayaneeyam_clinic.patients.merged_people import kept_record, same_person
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.discount_limits import own_discount_limit
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import clinic_profile
from narayaneeyam_clinic.pharmacy.quote_sale import ADDRESS_NEEDED_FROM
from narayaneeyam_clinic.pharmacy.sale_draft import PaymentDraft
from narayaneeyam_clinic.pharmacy.sale_money import MoneyIn, money_in
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.store.transaction import Reading


class LedgerBillDraft(BaseModel):
    """A bill of a stay. Its id becomes the invoice's.

    `discount` is taken before tax. The deposit pays first unless `use_deposit` is False; then the payments; the rest is due.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    id: str = Field(default_factory=new_id)
    patient_id: str
    admission_id: str
    discount: Money = ZERO
    use_deposit: bool = True
    payments: tuple[PaymentDraft, ...] = ()
    address: str = ""
    state_code: str | None = None
    payable_shown: Money | None = None


@dataclass(frozen=True, slots=True)
class IssuedBill:
    """An invoice in force of the same account, with what is left to pay of it."""

    invoice_id: str
    number: str
    payable: Money
    due: Money


@dataclass(frozen=True, slots=True)
class LedgerBill:
    """The bill as it is at this moment. `lines` are to be billed, in the order of the paper; `ledger` is everything owed,
    also what stands on `issued` bills and what a package covers.

    `applied` of what is `held` pays for it; `rest` is left after deposit and payments. `refused` says why it cannot be finished.
    """

    patient: Patient
    admission: Admission
    lines: tuple[TaxedCharge, ...]
    ledger: tuple[LedgerLine, ...]
    totals: BillTotals
    title: DocumentTitle | None
    state_code: str
    gstin: str | None
    issued: tuple[IssuedBill, ...]
    held: Money
    from_deposits: tuple[FromDeposit, ...]
    payments: tuple[MoneyIn, ...]
    refused: tuple[Refused, ...]

    @property
    def applied(self) -> Money:
        return total([one.amount for one in self.from_deposits])

    @property
    def paid(self) -> Money:
        return self.applied + total([part.amount for part in self.payments])

    @property
    def rest(self) -> Money:
        return self.totals.payable - self.paid

    @property
    def change(self) -> Money:
        return total([part.received - part.amount for part in self.payments if part.received is not None])


def interim_bill(rd: Reading, admission_id: str) -> LedgerBill:
    """What a stay has come to so far, with the rent up to now: a statement without number and no tax document.

    Refused: not_permitted, stay_not_found, no_tariff, charge_has_no_rate.
    """
    rd.require(Permission.SEE_BILLS)
    admission = rd.session.get(Admission, admission_id)
    if admission is None:
        raise Refused("stay_not_found")
    return work_out_bill(rd, LedgerBillDraft(patient_id=admission.patient_id, admission_id=admission_id))


def work_out_bill(rd: Reading, draft: LedgerBillDraft) -> LedgerBill:
    """Within an action or read that has asked."""
    patient = kept_record(rd, draft.patient_id)
    admission = _admission(rd, draft)
    people = same_person(rd, patient.id)
    ledger = _ledger(rd, admission)
    profile = clinic_profile(rd)
    lines, refused = _taxed(rd, ledger, draft.discount, registered=profile.gstin is not None)
    totals = bill_totals([line.tax for line in lines])
    held = _held(rd, draft, people, lines, totals.payable)
    payments = _payments(draft, totals.payable - held.given, refused)
    refused += _discount_not_allowed(rd, draft, total([line.tax.gross for line in lines]))
    if not lines:
        refused.append(Refused("bill_has_no_lines"))
    if draft.payable_shown is not None and draft.payable_shown != totals.payable:
        refused.append(Refused("payable_changed", shown=draft.payable_shown, payable=totals.payable))
    if totals.taxable >= ADDRESS_NEEDED_FROM and not (
        (draft.address or patient.address) and (draft.state_code or patient.state_code)
    ):
        refused.append(Refused("recipient_address_needed", field="address", limit=ADDRESS_NEEDED_FROM))
    return LedgerBill(
        patient=patient,
        admission=admission,
        lines=lines,
        ledger=ledger,
        totals=totals,
        title=document_title(profile.gstin is not None, False, [line.tax for line in lines]) if lines else None,
        state_code=profile.state_code,
        gstin=profile.gstin,
        issued=_issued(rd, draft),
        held=held.held,
        from_deposits=held.gives,
        payments=payments,
        refused=tuple(refused),
    )


def rent_until(rd: Reading, admission: Admission) -> datetime:
    """Until when the rent of a stay counts: until the patient left, or now."""
    return admission.left_at or rd.now


def _admission(rd: Reading, draft: LedgerBillDraft) -> Admission:
    admission = rd.session.get(Admission, draft.admission_id)
    if admission is None or admission.patient_id not in same_person(rd, draft.patient_id):
        raise Refused("stay_not_found")
    return admission


def _ledger(rd: Reading, admission: Admission) -> tuple[LedgerLine, ...]:
    running = tuple(as_line(charge) for charge in rent_due(rd, admission, rent_until(rd, admission)))
    lines = sorted(
        (*running, *lines_of_stay(rd.session, admission.id)),
        key=lambda line: (line.of_kind.place, line.day, line.position),
    )
    return tuple(line for line in lines if line.quantity or line.bills)


def _taxed(
    rd: Reading, ledger: Sequence[LedgerLine], discount: Money, *, registered: bool
) -> tuple[tuple[TaxedCharge, ...], list[Refused]]:
    """The unbilled lines with their shares of the discount."""
    open_lines = [line for line in ledger if line.is_unbilled]
    rates = with_shipped_rates(read_rate_table(rd.session))
    refused: list[Refused] = []
    try:
        shares = apportion_discount([line.amount for line in open_lines], discount)
    except Refused as too_much:
        refused.append(too_much)
        shares = tuple(ZERO for _ in open_lines)
    taxed = tuple(
        tax_charge(line, rates, rd.today, registered=registered, discount=share)
        for line, share in zip(open_lines, shares, strict=True)
    )
    return taxed, refused


def _held(
    rd: Reading, draft: LedgerBillDraft, people: Sequence[str], lines: Sequence[TaxedCharge], payable: Money
) -> HeldForBill:
    """A package's deposit pays for the package, then the stay's for all. What was given for neither waits until it is
    asked for (`pay_from_deposit`).
    """
    packages: dict[str, Money] = {}
    for line in lines:
        if (sale := line.line.package_sale_id) is not None:
            packages[sale] = packages.get(sale, ZERO) + line.amount
    found = what_pays(rd.session, people, payable, packages=packages, admission_id=draft.admission_id, takes_any=False)
    return found if draft.use_deposit else HeldForBill(found.held)


def _discount_not_allowed(rd: Reading, draft: LedgerBillDraft, gross: Money) -> list[Refused]:
    """The limit of the seller's roles holds here too (SELL-37); who may allow exceptions has none. A paisa is rounding."""
    if not draft.discount or rd.by.may(Permission.ALLOW_EXCEPTIONS):
        return []
    if not rd.by.may(Permission.GIVE_DISCOUNT):
        return [Refused("not_permitted", permission=str(Permission.GIVE_DISCOUNT))]
    limit = own_discount_limit(rd)
    if limit is None or (draft.discount.paise - 1) * 10_000 <= gross.paise * limit:
        return []
    return [Refused("discount_above_limit", field="discount", limit=f"{limit / 100:g} %")]


def _payments(draft: LedgerBillDraft, payable: Money, refused: list[Refused]) -> tuple[MoneyIn, ...]:
    parts: list[MoneyIn] = []
    for payment in draft.payments:
        try:
            if part := money_in(payment, payable - total([one.amount for one in parts])):
                parts.append(part)
        except Refused as reason:
            refused.append(reason)
    return tuple(parts)


def _issued(rd: Reading, draft: LedgerBillDraft) -> tuple[IssuedBill, ...]:
    rows = rd.session.execute(
        select(Invoice.id, Invoice.number, Invoice.payable, due_of_bill())
        .where(Invoice.admission_id == draft.admission_id, Invoice.state == InvoiceState.ISSUED)
        .order_by(Invoice.at, Invoice.id)
    )
    return tuple(IssuedBill(*row) for row in rows)
