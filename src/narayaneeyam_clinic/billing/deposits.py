"""Money held for a patient until a bill takes it or it is given back (LEDGER-13 to LEDGER-17).

It has a purpose: a stay, a package, or whatever the person comes to owe. What it pays for is in `held_money`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from narayaneeyam_clinic.admissions.records import Admission
from narayaneeyam_clinic.billing.document_numbers import DocumentKind
from narayaneeyam_clinic.billing.ledger_records import Deposit, DepositKind
from narayaneeyam_clinic.billing.records import PaymentMethod
from narayaneeyam_clinic.billing.upi_link import payment_reference
from narayaneeyam_clinic.patients.merged_people import kept_record, same_person
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.limits import refuse_amount, refuse_long, refuse_long_of
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.shared.news import LedgerChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.sync.number_series import draw_document_number
from narayaneeyam_clinic.treatments.records import PackageSale

__all__ = [
    "DepositDraft",
    "DepositKind",
    "DepositRow",
    "RefundDraft",
    "TakenDeposit",
    "deposits",
    "refund_deposit",
    "take_deposit",
]


class _Typed(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)


class DepositDraft(_Typed):
    """Money that comes. `id` makes taking it twice harmless. Of a stay or of a package at most one is given."""

    id: str = Field(default_factory=new_id)
    patient_id: str
    admission_id: str | None = None
    package_sale_id: str | None = None
    amount: Money
    method: PaymentMethod = PaymentMethod.CASH
    reference: str = ""


class RefundDraft(_Typed):
    """Money that goes back; without `amount` all that is held. `id` makes giving it back twice harmless."""

    id: str = Field(default_factory=new_id)
    patient_id: str
    admission_id: str | None = None
    package_sale_id: str | None = None
    amount: Money | None = None
    method: PaymentMethod = PaymentMethod.CASH
    reference: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TakenDeposit:
    """A voucher of a receipt or of a refund; `held` is what the account holds afterwards."""

    deposit_id: str
    number: str
    amount: Money
    held: Money
    is_repeat: bool = False


@dataclass(frozen=True, slots=True)
class DepositRow:
    """One movement of an account; `amount` is positive when it came. An application names its bill."""

    deposit_id: str
    kind: DepositKind
    number: str
    day: date
    at: datetime
    amount: Money
    method: PaymentMethod | None
    reference: str
    reason: str
    by: str
    patient_id: str
    admission_id: str | None
    package_sale_id: str | None
    invoice_id: str | None


def take_deposit(tx: Transaction, draft: DepositDraft) -> TakenDeposit:
    """With a receipt of its own series. Refused: not_permitted, patient_not_found, stay_not_found, package_not_found (of
    somebody else, or beside a stay), amount_not_positive, amount_too_large, text_too_long,
    deposit_is_no_payment (the method "deposit" is no money).
    """
    tx.require(Permission.TAKE_FEES)
    return _write(tx, draft, DepositKind.TAKEN, DocumentKind.DEPOSIT, draft.amount)


def refund_deposit(tx: Transaction, draft: RefundDraft) -> TakenDeposit:
    """With a refund voucher. Refused: not_permitted, reason_missing, nothing_held, more_than_held, and as taking."""
    tx.require(Permission.REFUND)
    if not draft.reason:
        raise Refused("reason_missing", field="reason")
    if tx.session.get(Deposit, draft.id) is None:
        held = _held(tx, draft)
        if held <= ZERO:
            raise Refused("nothing_held")
        amount = held if draft.amount is None else draft.amount
        if amount > held:
            raise Refused("more_than_held", field="amount", held=held)
    else:
        amount = ZERO  # the same again: nothing is written
    return _write(tx, draft, DepositKind.REFUNDED, DocumentKind.REFUND, amount)


def deposits(
    rd: Reading, patient_id: str, *, admission_id: str | None = None, package_sale_id: str | None = None
) -> list[DepositRow]:
    """All movements of a person, or those of one stay or package, the earliest first. Refused: not_permitted."""
    rd.require(Permission.SEE_BILLS)
    d = Deposit
    condition: ColumnElement[bool] = d.patient_id.in_(same_person(rd, patient_id))
    if admission_id is not None or package_sale_id is not None:
        condition = _account((), admission_id, package_sale_id)
    rows = rd.session.execute(
        select(d, User.name).outerjoin(User, User.id == d.by).where(condition).order_by(d.at, d.id)
    )
    return [
        DepositRow(
            one.id, one.kind, one.number or "", one.day, one.at, one.amount, one.method, one.reference or "",
            one.reason or "", name or "", one.patient_id, one.admission_id, one.package_sale_id, one.invoice_id,
        )
        for one, name in rows
    ]  # fmt: skip


def held_in(
    session: Session, people: Sequence[str], admission_id: str | None = None, package_sale_id: str | None = None
) -> Money:
    """What an account holds, within an action or read that has asked: of the stay, of the package, or of the person."""
    amounts = session.scalars(select(Deposit.amount).where(_account(people, admission_id, package_sale_id)))
    return total(list(amounts))


def _write(
    tx: Transaction, draft: DepositDraft | RefundDraft, kind: DepositKind, numbered: DocumentKind, amount: Money
) -> TakenDeposit:
    patient = kept_record(tx, draft.patient_id)
    earlier = tx.session.get(Deposit, draft.id)
    if earlier is not None:
        return TakenDeposit(earlier.id, earlier.number or "", earlier.amount, _held(tx, draft), is_repeat=True)
    if draft.admission_id is not None:
        admission = tx.session.get(Admission, draft.admission_id)
        if admission is None or admission.patient_id not in same_person(tx, patient.id):
            raise Refused("stay_not_found")
    if draft.package_sale_id is not None:
        sale = tx.session.get(PackageSale, draft.package_sale_id)
        # One movement is of one account: with a stay beside it both would hold the money.
        if sale is None or sale.patient_id not in same_person(tx, patient.id) or draft.admission_id is not None:
            raise Refused("package_not_found", field="package")
    if draft.method is PaymentMethod.DEPOSIT:
        raise Refused("deposit_is_no_payment", field="method")
    if amount <= ZERO:
        raise Refused("amount_not_positive", field="amount", amount=amount)
    refuse_amount(amount, "amount")
    refuse_long_of(draft, "reference")
    refuse_long(reason=draft.reason if isinstance(draft, RefundDraft) else None)
    reference = draft.reference or None
    if reference and draft.method is PaymentMethod.UPI:
        reference = payment_reference(reference)
    number = draw_document_number(tx, numbered, tx.today)
    record = tx.add(
        Deposit(
            id=draft.id,
            patient_id=patient.id,
            admission_id=draft.admission_id,
            package_sale_id=draft.package_sale_id,
            kind=kind,
            method=draft.method,
            amount=amount if kind is DepositKind.TAKEN else -amount,
            reference=reference,
            reason=draft.reason or None if isinstance(draft, RefundDraft) else None,
            series_key=number.series_key,
            sequence=number.sequence,
            number=number.text,
            day=tx.today,
            at=tx.now,
            by=tx.by.user_id,
            device_id=tx.device.id,
        )
    )
    tx.tell(LedgerChanged(patient.id))
    return TakenDeposit(record.id, number.text, record.amount, _held(tx, draft))


def _held(tx: Transaction, draft: DepositDraft | RefundDraft) -> Money:
    return held_in(tx.session, same_person(tx, draft.patient_id), draft.admission_id, draft.package_sale_id)


def _account(people: Sequence[str], admission_id: str | None, package_sale_id: str | None) -> ColumnElement[bool]:
    if admission_id is not None:
        return Deposit.admission_id == admission_id
    if package_sale_id is not None:
        return Deposit.package_sale_id == package_sale_id
    return Deposit.patient_id.in_(people) & Deposit.admission_id.is_(None) & Deposit.package_sale_id.is_(None)
