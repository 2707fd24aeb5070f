"""The voucher of a deposit that was taken or given back, under its own number (LEDGER-13, STAY-70)."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import func, select

from narayaneeyam_clinic.admissions.records import Admission
from narayaneeyam_clinic.admissions.stay_paper_head import patient_head, stay_head
from narayaneeyam_clinic.billing.ledger_records import Deposit, DepositKind
from narayaneeyam_clinic.billing.recipient import METHOD_WORDS
from narayaneeyam_clinic.papers.voucher import VoucherPaper
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.treatments.records import PackageSale


def voucher_paper(rd: Reading, deposit_id: str, *, is_duplicate: bool = False) -> VoucherPaper:
    """`held` is what the account held after this voucher. Refused: not_permitted, deposit_not_found (an application to a
    bill has no voucher of its own).
    """
    rd.require(Permission.SEE_BILLS)
    deposit = rd.session.get(Deposit, deposit_id)
    if deposit is None or deposit.number is None or deposit.method is None:
        raise Refused("deposit_not_found")
    admission = rd.session.get(Admission, deposit.admission_id) if deposit.admission_id else None
    package = rd.session.get(PackageSale, deposit.package_sale_id) if deposit.package_sale_id else None
    is_refund = deposit.kind is DepositKind.REFUNDED
    if admission is not None:
        head = stay_head(rd, admission, number=deposit.number, on=deposit.day)
    else:
        head = patient_head(rd, deposit.patient_id, number=deposit.number, on=deposit.day)
    purpose = "Deposit for the stay" if admission is not None else package.name if package is not None else "Deposit"
    taker = rd.session.get(User, deposit.by)
    return VoucherPaper(
        head=replace(head, time=deposit.at.astimezone(INDIA).strftime("%I:%M %p"), is_duplicate=is_duplicate),
        purpose="Deposit given back" if is_refund else purpose,
        amount=-deposit.amount if is_refund else deposit.amount,
        method=METHOD_WORDS.get(deposit.method, deposit.method.value),
        held=_held_after(rd, deposit),
        is_refund=is_refund,
        reference=deposit.reference or "",
        reason=deposit.reason or "",
        by=taker.name if taker is not None else "",
    )


def _held_after(rd: Reading, deposit: Deposit) -> Money:
    """Of the account that it belongs to, with all that came before it."""
    account = (
        (Deposit.admission_id == deposit.admission_id)
        if deposit.admission_id
        else (Deposit.package_sale_id == deposit.package_sale_id)
        if deposit.package_sale_id
        else (
            Deposit.patient_id.in_(same_person(rd, deposit.patient_id))
            & Deposit.admission_id.is_(None)
            & Deposit.package_sale_id.is_(None)
        )
    )
    held = rd.session.scalar(select(func.sum(Deposit.amount)).where(account, Deposit.at <= deposit.at))
    return held if isinstance(held, Money) else Money(int(held or 0))
