"""A package is given back: what was done stays owed by its shares, the rest goes back with a voucher (TREAT-18)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from narayaneeyam_clinic.billing.charge_kinds import PACKAGE
from narayaneeyam_clinic.billing.deposits import RefundDraft, held_in, refund_deposit
from narayaneeyam_clinic.billing.held_money import Purpose
from narayaneeyam_clinic.billing.ledger import NewCharge, post_charge, reverse_charge
from narayaneeyam_clinic.billing.ledger_lines import balance_of_package
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine, InvoiceState, PaymentMethod
from narayaneeyam_clinic.billing.return_rules import CreditReason
from narayaneeyam_clinic.billing.returnable import ReturnDraft, ReturnedLine
from narayaneeyam_clinic.billing.take_back import take_back
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.limits import refuse_long
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.news import TreatmentsChanged
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.treatments.records import PackageSale
from narayaneeyam_clinic.treatments.treatment_states import PackageState


@dataclass(frozen=True, slots=True)
class RefundedPackage:
    """`used` stays owed, `left` is owed no longer; `voucher` is the number of the refund when money was held for it,
    `deposit_id` names its paper. `credit_note` is the number of what took the package off its bill.
    """

    used: Money
    left: Money
    paid_back: Money
    voucher: str | None
    deposit_id: str | None
    credit_note: str | None = None


def refund_package(
    tx: Transaction, sale_id: str, reason: str, *, method: PaymentMethod = PaymentMethod.CASH
) -> RefundedPackage:
    """The charge is taken back, and the sessions that were done are charged by their shares instead. A bill that holds the
    package has a credit note (TREAT-28); what was paid for it is held, and pays for what was done.

    Refused: not_permitted, package_not_found, package_is_refunded, reason_missing, charge_is_billed (its bill is cancelled
    first), and what `refund_deposit` refuses.
    """
    tx.require(Permission.REFUND)
    sale = tx.session.get(PackageSale, sale_id)
    if sale is None:
        raise Refused("package_not_found", field="package")
    if sale.state is PackageState.REFUNDED:
        raise Refused("package_is_refunded", name=sale.name)
    if not reason.strip():
        raise Refused("reason_missing", field="reason")
    refuse_long(reason=reason)
    balance = balance_of_package(tx.session, sale_id)
    credit_note = _off_its_bill(tx, sale, reason)
    if credit_note is None:
        reverse_charge(tx, natural_id("charge", PACKAGE, sale_id), reason, source_id=sale_id)
    if balance.used > ZERO:
        post_charge(
            tx,
            NewCharge(
                patient_id=sale.patient_id,
                kind=PACKAGE,
                description=sale.name,
                price=balance.used,
                admission_id=sale.admission_id,
                package_sale_id=sale_id,
                source_id=sale_id,
                position=1,
                id=natural_id("charge", PACKAGE, sale_id, "done"),
            ),
        )
    sale.state = PackageState.REFUNDED
    sale.refunded_why = reason.strip()
    held = held_in(tx.session, [sale.patient_id], package_sale_id=sale_id)
    back = min(held, balance.left)
    voucher = deposit_id = None
    if back > ZERO:
        draft = RefundDraft(
            patient_id=sale.patient_id,
            package_sale_id=sale_id,
            amount=back,
            method=method,
            reason=reason.strip(),
            # Its own on each PC: what two drawers gave is twice in the ledger, and the account below zero (LEDGER-20).
        )
        refund = refund_deposit(tx, draft)
        voucher, deposit_id = refund.number, refund.deposit_id
    tx.tell(TreatmentsChanged(sale.patient_id))
    return RefundedPackage(balance.used, balance.left, back, voucher, deposit_id, credit_note)


def _off_its_bill(tx: Transaction, sale: PackageSale, reason: str) -> str | None:
    """The number of the credit note; None where no bill in force holds the package."""
    line = tx.session.execute(
        select(InvoiceLine.id, InvoiceLine.invoice_id)
        .join(Invoice, Invoice.id == InvoiceLine.invoice_id)
        .where(InvoiceLine.charge_id == natural_id("charge", PACKAGE, sale.id), Invoice.state == InvoiceState.ISSUED)
        .order_by(Invoice.at, Invoice.id)
    ).first()
    if line is None:
        return None
    draft = ReturnDraft(
        invoice_id=line.invoice_id,
        lines=(ReturnedLine(invoice_line_id=line.id, quantity=1),),
        reason=CreditReason.SALES_RETURN,
        note=reason.strip(),
    )
    return take_back(tx, draft, held_for=Purpose(package_sale_id=sale.id)).number
