"""A professional fee, or something that no other part of the program charges, for a stay; and taking such a charge back."""

from __future__ import annotations

from datetime import date

from pydantic import BaseModel, ConfigDict, Field

from narayaneeyam_clinic.admissions.admission_steps import refuse_before_stay, stay_of
from narayaneeyam_clinic.billing.charge_kinds import FEE, OTHER
from narayaneeyam_clinic.billing.ledger import NewCharge, PostedCharge, post_charge, reverse_charge
from narayaneeyam_clinic.billing.ledger_records import Charge
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.limits import refuse_amount, refuse_long_of
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.news import WardChanged
from narayaneeyam_clinic.store.transaction import Transaction

# What is charged here by hand. Rooms, meals, medicines and treatments are charged by what is done.
BY_HAND = (FEE, OTHER)


class StayChargeDraft(BaseModel):
    """What is owed beside rooms, meals, medicines and treatments. `id` makes charging twice harmless."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    id: str = Field(default_factory=new_id)
    admission_id: str
    kind: str = FEE
    description: str
    amount: Money
    day: date | None = None


def charge_stay(tx: Transaction, draft: StayChargeDraft) -> PostedCharge:
    """Refused: not_permitted, stay_not_found, charge_not_by_hand, amount_not_positive, amount_too_large,
    text_too_long, day_before_stay, day_ahead, description_missing, stay_is_cancelled.
    """
    tx.require(Permission.TAKE_FEES)
    stay = stay_of(tx, draft.admission_id)
    if draft.kind not in BY_HAND:
        raise Refused("charge_not_by_hand", field="kind")
    if draft.amount <= ZERO:
        raise Refused("amount_not_positive", field="amount")
    refuse_amount(draft.amount, "amount")
    refuse_long_of(draft, "description")
    refuse_before_stay(stay, draft.day)
    if draft.day is not None and draft.day > tx.today:
        raise Refused("day_ahead", field="day", day=draft.day)
    posted = post_charge(
        tx,
        NewCharge(
            id=draft.id,
            patient_id=stay.patient_id,
            admission_id=stay.id,
            kind=draft.kind,
            description=draft.description,
            price=draft.amount,
            day=draft.day,
        ),
    )
    tx.tell(WardChanged(stay.id))
    return posted


def take_stay_charge_back(tx: Transaction, charge_id: str, reason: str) -> PostedCharge:
    """It was charged by mistake. Refused: not_permitted, charge_not_found, charge_not_by_hand, reason_missing,
    charge_is_reversed, charge_is_billed.
    """
    tx.require(Permission.TAKE_FEES)
    charge = tx.session.get(Charge, charge_id)
    if charge is None:
        raise Refused("charge_not_found")
    if charge.kind not in BY_HAND or charge.admission_id is None:
        raise Refused("charge_not_by_hand", description=charge.description)
    posted = reverse_charge(tx, charge_id, reason)
    tx.tell(WardChanged(charge.admission_id))
    return posted
