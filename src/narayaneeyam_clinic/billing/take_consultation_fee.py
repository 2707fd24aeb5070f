"""The consultation fee of a visit, taken at the desk: an exempt line on a bill of its own, with its receipt (QUEUE-6)."""

from __future__ import annotations

from sqlalchemy import select

from narayaneeyam_clinic.billing.records import LineKind
from narayaneeyam_clinic.consultations.queue import fee_was_billed
from narayaneeyam_clinic.consultations.records import Visit
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.pharmacy.sale_draft import PaymentDraft, SaleDraft, ServiceLine, Sold
from narayaneeyam_clinic.pharmacy.sell_medicine import sell_medicine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading, Transaction


def take_consultation_fee(
    tx: Transaction,
    visit_id: str,
    payments: tuple[PaymentDraft, ...],
    *,
    fee: Money | None = None,
    bill_id: str | None = None,
) -> Sold:
    """Bill the visit's fee (or `fee`, where it was agreed otherwise). It is charged once a visit.

    A registered clinic gives a bill of supply. Give a `bill_id` made when the page opened: pressing twice then gives the
    same bill. Refused: no such visit, no fee to take, already charged.
    """
    tx.require(Permission.TAKE_FEES)
    visit = tx.session.get(Visit, visit_id)
    if visit is None:
        raise Refused("visit_not_found")
    amount = fee if fee is not None else visit.fee
    if not amount:
        raise Refused("no_fee_to_take", field="fee")
    draft = SaleDraft(
        id=bill_id or new_id(),
        patient_id=visit.patient_id,
        visit_id=visit_id,
        doctor_id=visit.doctor_id,
        services=(_fee_line(tx, visit, amount),),
        # Who takes a fee at the desk has the money in hand; what is held waits for a bill that asks for it.
        use_deposit=False,
        payments=payments,
    )
    return sell_medicine(tx, draft)


def unpaid_fee_lines(rd: Reading, visit_id: str) -> tuple[ServiceLine, ...]:
    """The visit's fee as a line for the counter's bill, unless it was billed already or there is none (SELL-20)."""
    visit = rd.session.get(Visit, visit_id)
    if visit is None or not visit.fee or not rd.by.may(Permission.TAKE_FEES) or fee_was_billed(rd, visit_id):
        return ()
    return (_fee_line(rd, visit, visit.fee),)


def _fee_line(rd: Reading, visit: Visit, amount: Money) -> ServiceLine:
    doctor = rd.session.execute(select(Staff.name).where(Staff.id == visit.doctor_id)).scalar_one()
    return ServiceLine(kind=LineKind.CONSULTATION, description=f"Consultation, {doctor}", price=amount)
