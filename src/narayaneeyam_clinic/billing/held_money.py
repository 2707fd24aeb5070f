"""What is held for a person pays a bill: first what was given for its packages and its stay, then what was given for
nothing in particular (LEDGER-14, LEDGER-15, LEDGER-21).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from narayaneeyam_clinic.billing.credit_note_records import CreditNoteLine
from narayaneeyam_clinic.billing.ledger_records import Charge, Deposit, DepositKind
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine, Payment, PaymentMethod
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.shared.news import LedgerChanged
from narayaneeyam_clinic.store.prepared import Prepared, each
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.sync.number_series import DrawnNumber


@dataclass(frozen=True, slots=True)
class Purpose:
    """What money was given for: a stay, a package, or (neither) whatever the person comes to owe."""

    admission_id: str | None = None
    package_sale_id: str | None = None

    @property
    def word(self) -> str:
        """Tells the purposes of one bill apart in a natural id."""
        return self.package_sale_id or ("stay" if self.admission_id else "any")


ANY = Purpose()


@dataclass(frozen=True, slots=True)
class FromDeposit:
    """So much of what is held for one purpose."""

    purpose: Purpose
    amount: Money


@dataclass(frozen=True, slots=True)
class HeldForBill:
    """`held` is all that may pay for the bill, `gives` what does."""

    held: Money = ZERO
    gives: tuple[FromDeposit, ...] = ()

    @property
    def given(self) -> Money:
        return total([one.amount for one in self.gives])


def what_pays(
    session: Session,
    people: Sequence[str],
    payable: Money,
    *,
    packages: Mapping[str, Money] | None = None,
    admission_id: str | None = None,
    takes_any: bool = True,
) -> HeldForBill:
    """Within an action or read that has asked. What is held for a package pays at most what the bill says of it (`packages`);
    with `takes_any` what was given for nothing in particular pays too.
    """
    held = held_by_purpose(session, people)
    most = [(Purpose(package_sale_id=sale), amount) for sale, amount in (packages or {}).items()]
    if admission_id is not None:
        most.append((Purpose(admission_id=admission_id), payable))
    if takes_any:
        most.append((ANY, payable))
    gives: list[FromDeposit] = []
    for purpose, limit in most:
        amount = min(held.get(purpose, ZERO), limit, payable - total([one.amount for one in gives]))
        if amount > ZERO:
            gives.append(FromDeposit(purpose, amount))
    return HeldForBill(total([max(held.get(purpose, ZERO), ZERO) for purpose, _ in most]), tuple(gives))


def held_by_purpose(session: Session, people: Sequence[str]) -> dict[Purpose, Money]:
    """Of one person under all their records (LEDGER-17); within an action or read that has asked. Below zero where two PCs
    gave the same money (LEDGER-20).
    """
    rows = _HELD.all(session, people=list(people))
    return {Purpose(admission, package): amount for admission, package, amount in rows if amount}


def packages_on_bill(session: Session, invoice_id: str) -> dict[str, Money]:
    """What a bill says of each package, less what was taken for it before and what credit notes took off."""
    left: dict[str, Money] = {}
    credited = session.execute(
        select(Charge.package_sale_id, CreditNoteLine.amount)
        .join(InvoiceLine, InvoiceLine.id == CreditNoteLine.invoice_line_id)
        .join(Charge, Charge.id == InvoiceLine.charge_id)
        .where(InvoiceLine.invoice_id == invoice_id, Charge.package_sale_id.is_not(None))
    )
    billed = session.execute(
        select(Charge.package_sale_id, InvoiceLine.amount)
        .join(Charge, Charge.id == InvoiceLine.charge_id)
        .where(InvoiceLine.invoice_id == invoice_id, Charge.package_sale_id.is_not(None))
    )
    taken = session.execute(
        select(Deposit.package_sale_id, Deposit.amount).where(
            Deposit.invoice_id == invoice_id, Deposit.package_sale_id.is_not(None)
        )
    )
    for sale, amount in (*billed, *taken, *((sale, -amount) for sale, amount in credited)):
        if sale is not None:
            left[sale] = left.get(sale, ZERO) + amount
    return left


def apply_deposits(
    tx: Transaction,
    invoice: Invoice,
    gives: Sequence[FromDeposit],
    *,
    payment_id: str | None = None,
    receipt: DrawnNumber | None = None,
) -> str:
    """Within the action that finishes a bill or pays what is left of one: one payment by deposit, and a row for each
    purpose. The payment's id. A later payment brings its own id and has a receipt as any other.
    """
    key = payment_id or natural_id("paid_by_deposit", invoice.id)
    for given in gives:
        _apply(tx, natural_id("deposit_applied", key, given.purpose.word), invoice, given.purpose, -given.amount)
    payment = tx.add(
        Payment(
            id=key,
            invoice_id=invoice.id,
            method=PaymentMethod.DEPOSIT,
            amount=total([one.amount for one in gives]),
            series_key=receipt.series_key if receipt else None,
            sequence=receipt.sequence if receipt else None,
            receipt_number=receipt.text if receipt else None,
            day=tx.today,
            at=tx.now,
            by=tx.by.user_id,
            device_id=tx.device.id,
        )
    )
    return payment.id


def put_deposit_back(tx: Transaction, invoice: Invoice) -> None:
    """Within the action that cancels a bill: what it took is held again, once, whichever PCs cancelled it (LEDGER-15). What it
    took on another PC meanwhile is put back by a further entry, when somebody says so (LEDGER-25).
    """
    took: dict[Purpose, list[Money]] = {}
    for admission, package, amount in tx.session.execute(
        select(Deposit.admission_id, Deposit.package_sale_id, Deposit.amount).where(
            Deposit.invoice_id == invoice.id, Deposit.kind == DepositKind.APPLIED
        )
    ):
        took.setdefault(Purpose(admission, package), []).append(amount)
    for purpose, amounts in took.items():
        before = sum(amount > ZERO for amount in amounts)
        key = natural_id("deposit_back", invoice.id, purpose.word, *([str(before)] if before else []))
        if (left := total(amounts)) < ZERO:
            _apply(tx, key, invoice, purpose, -left)


def hold_again(tx: Transaction, invoice: Invoice, amount: Money, purpose: Purpose, key: str) -> None:
    """Within the action that takes something off a bill: what was paid too much for it is held, and not given back."""
    _apply(tx, natural_id("held_again", key), invoice, purpose, amount)


def _apply(tx: Transaction, key: str, invoice: Invoice, purpose: Purpose, amount: Money) -> None:
    assert invoice.patient_id is not None  # nothing is held for nobody
    tx.add(
        Deposit(
            id=key,
            patient_id=invoice.patient_id,
            admission_id=purpose.admission_id,
            package_sale_id=purpose.package_sale_id,
            invoice_id=invoice.id,
            kind=DepositKind.APPLIED,
            amount=amount,
            day=tx.today,
            at=tx.now,
            by=tx.by.user_id,
            device_id=tx.device.id,
        )
    )
    tx.tell(LedgerChanged(invoice.patient_id))


_HELD = Prepared(
    lambda: (
        select(Deposit.admission_id, Deposit.package_sale_id, func.sum(Deposit.amount))
        .where(Deposit.patient_id.in_(each("people")))
        .group_by(Deposit.admission_id, Deposit.package_sale_id)
    )
)
