"""Writing the ledger: one thing owed, or no longer owed (LEDGER-1). Reading it is in `ledger_lines`.

These are rooms behind actions that have asked for their own right: serving a meal, ending a session, leaving a bed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from narayaneeyam_clinic.admissions.records import Admission, AdmissionState
from narayaneeyam_clinic.billing.charge_kinds import IN_PATIENT, charge_kind
from narayaneeyam_clinic.billing.gst_rules import line_amount_for_loose
from narayaneeyam_clinic.billing.ledger_records import Charge
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine, InvoiceState
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id, new_id
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.shared.news import LedgerChanged
from narayaneeyam_clinic.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class NewCharge:
    """What is owed. `price` is for `pack_size` of `quantity` (base units of a medicine; pieces leave it at 1).

    With `covered`, the share of a package, nothing is owed for it. `id`: a natural id where two PCs may both derive it.
    `admission_id`: the patient of a stay is the stay's. `sac` only where the kind's own code is not the right one.
    """

    patient_id: str
    kind: str
    description: str
    price: Money
    quantity: int = 1
    pack_size: int = 1
    base_unit: str | None = None
    day: date | None = None
    admission_id: str | None = None
    package_sale_id: str | None = None
    covered: Money | None = None
    sac: str | None = None
    medicine_id: str | None = None
    batch_id: str | None = None
    source_id: str | None = None
    position: int = 0
    id: str | None = None


@dataclass(frozen=True, slots=True)
class PostedCharge:
    """`is_repeat`: it stood there already under this id, and nothing was written."""

    charge_id: str
    amount: Money
    is_repeat: bool = False


def post_charge(tx: Transaction, new: NewCharge) -> PostedCharge:
    """Write one charge, within an action that has asked for its right.

    Refused: charge_kind_unknown, description_missing, quantity_not_positive, price_negative, stay_not_found,
    stay_is_cancelled, charge_needs_stay.
    """
    kind = charge_kind(new.kind)
    earlier = tx.session.get(Charge, new.id) if new.id else None
    if earlier is not None:
        return PostedCharge(earlier.id, earlier.amount, is_repeat=True)
    if not new.description.strip():
        raise Refused("description_missing", field="description")
    if new.price < ZERO:
        raise Refused("price_negative", field="price")
    if new.admission_id is None and (new.sac or kind.sac) == IN_PATIENT:
        raise Refused("charge_needs_stay", kind=new.kind)  # outside a stay it is no part of an exempt treatment
    gross = line_amount_for_loose(new.price, new.quantity, new.pack_size)
    charge = tx.add(
        Charge(
            id=new.id or new_id(),
            patient_id=_patient_of(tx, new),
            admission_id=new.admission_id,
            package_sale_id=new.package_sale_id,
            kind=new.kind,
            description=new.description.strip(),
            day=new.day or tx.today,
            at=tx.now,
            by=tx.by.user_id,
            quantity=new.quantity,
            base_unit=new.base_unit,
            pack_size=new.pack_size,
            price=new.price,
            amount=gross if new.covered is None else ZERO,
            covered=new.covered or ZERO,
            sac=new.sac,
            medicine_id=new.medicine_id,
            batch_id=new.batch_id,
            source_id=new.source_id,
            position=new.position,
        )
    )
    tx.tell(LedgerChanged(charge.patient_id))
    return PostedCharge(charge.id, charge.amount)


def reverse_charge(
    tx: Transaction,
    charge_id: str,
    reason: str,
    quantity: int | None = None,
    *,
    source_id: str | None = None,
    is_credited: bool = False,
) -> PostedCharge:
    """Take back a charge, or so much of it; within an action that has asked for its right (LEDGER-3, LEDGER-4).

    `source_id` is what took it back (a return from the ward), so that the same return counts once. `is_credited`: a credit
    note takes it off its bill, within the same action. Refused:
    charge_not_found, reason_missing, quantity_not_positive, charge_is_reversed, more_than_charged, charge_is_billed.
    """
    charge = tx.session.get(Charge, charge_id)
    if charge is None or charge.reverses_id is not None:
        raise Refused("charge_not_found")
    if not reason.strip():
        raise Refused("reason_missing", field="reason")
    before = tx.session.scalars(select(Charge).where(Charge.reverses_id == charge_id)).all()
    left = charge.quantity + sum(one.quantity for one in before)
    key = natural_id("reversal", charge_id, source_id or (f"{left}" if quantity is None else new_id()))
    if (same := next((one for one in before if one.id == key), None)) is not None:
        return PostedCharge(same.id, same.amount, is_repeat=True)
    wanted = left if quantity is None else quantity
    _refuse_reversal(tx, charge, wanted, left, is_credited=is_credited)
    record = _reversal(tx, charge, before, wanted, left)
    record.id, record.reason, record.source_id = key, reason.strip(), source_id
    tx.add(record)
    tx.tell(LedgerChanged(charge.patient_id))
    return PostedCharge(record.id, record.amount)


def is_taken_back(tx: Transaction, charge_id: str) -> bool:
    """Whether nothing of a charge is owed any more; within an action that has asked. One that does not exist is not."""
    charge = tx.session.get(Charge, charge_id)
    back = tx.session.scalars(select(Charge.quantity).where(Charge.reverses_id == charge_id)).all()
    return charge is not None and charge.quantity + sum(back) <= 0


def _refuse_reversal(tx: Transaction, charge: Charge, wanted: int, left: int, *, is_credited: bool) -> None:
    """`left` of the charge is not taken back yet."""
    if left <= 0:
        raise Refused("charge_is_reversed", description=charge.description)
    if wanted <= 0:
        raise Refused("quantity_not_positive", field="quantity", quantity=wanted)
    if wanted > left:
        raise Refused("more_than_charged", field="quantity", left=left)
    if not is_credited and (number := _billed_on(tx, charge.id)) is not None:
        raise Refused("charge_is_billed", number=number)


def _reversal(tx: Transaction, charge: Charge, before: Sequence[Charge], wanted: int, left: int) -> Charge:
    """The row that takes so much back, worth its part of what `before` has left of the charge."""
    amount_left = charge.amount + total([one.amount for one in before])
    covered_left = charge.covered + total([one.covered for one in before])
    return Charge(
        patient_id=charge.patient_id,
        admission_id=charge.admission_id,
        package_sale_id=charge.package_sale_id,
        kind=charge.kind,
        description=charge.description,
        day=tx.today,
        at=tx.now,
        by=tx.by.user_id,
        quantity=-wanted,
        base_unit=charge.base_unit,
        pack_size=charge.pack_size,
        price=charge.price,
        amount=-_part(charge.amount, amount_left, wanted, left, charge.quantity),
        covered=-_part(charge.covered, covered_left, wanted, left, charge.quantity),
        sac=charge.sac,
        medicine_id=charge.medicine_id,
        batch_id=charge.batch_id,
        reverses_id=charge.id,
        position=charge.position,
    )


def _part(whole: Money, left: Money, wanted: int, quantity_left: int, quantity: int) -> Money:
    """What so much of a charge came to; the last part is all that is left, so that the parts add up."""
    return left if wanted == quantity_left else min(whole.times_ratio(wanted, quantity), left)


def _patient_of(tx: Transaction, new: NewCharge) -> str:
    if new.admission_id is None:
        return new.patient_id
    admission = tx.session.get(Admission, new.admission_id)
    if admission is None:
        raise Refused("stay_not_found")
    if admission.state is AdmissionState.CANCELLED:
        raise Refused("stay_is_cancelled", number=admission.number)
    return admission.patient_id


def _billed_on(tx: Transaction, charge_id: str) -> str | None:
    number: str | None = tx.session.scalar(
        select(Invoice.number)
        .join(InvoiceLine, InvoiceLine.invoice_id == Invoice.id)
        .where(InvoiceLine.charge_id == charge_id, Invoice.state == InvoiceState.ISSUED)
        .limit(1)
    )
    return number
