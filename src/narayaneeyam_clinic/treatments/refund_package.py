"""A package is given back: what was done stays owed by its shares, the rest goes back with a voucher (TREAT-18)."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.billing.charge_kinds import PACKAGE
from narayaneeyam_clinic.billing.deposits import RefundDraft, held_in, refund_deposit
from narayaneeyam_clinic.billing.ledger import NewCharge, post_charge, reverse_charge
from narayaneeyam_clinic.billing.ledger_lines import balance_of_package
from narayaneeyam_clinic.billing.records import PaymentMethod
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.news import TreatmentsChanged
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.treatments.records import PackageSale
from narayaneeyam_clinic.treatments.treatment_states import PackageState


@dataclass(frozen=True, slots=True)
class RefundedPackage:
    """`used` stays owed, `left` is owed no longer; `voucher` is the number of the refund when money was held for it,
    `deposit_id` names its paper.
    """

    used: Money
    left: Money
    paid_back: Money
    voucher: str | None
    deposit_id: str | None


def refund_package(
    tx: Transaction, sale_id: str, reason: str, *, method: PaymentMethod = PaymentMethod.CASH
) -> RefundedPackage:
    """The charge is taken back, and the sessions that were done are charged by their shares instead.

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
    balance = balance_of_package(tx.session, sale_id)
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
    return RefundedPackage(balance.used, balance.left, back, voucher, deposit_id)
