"""What the planned sessions will use, beside what lies on the shelf: a shortage is seen before it happens (TREAT-13)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, or_, select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine, StockOnHand
from narayaneeyam_clinic.shared.limits import LONGEST_LOOK
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.treatments.records import TherapyMaterial, TreatmentSession
from narayaneeyam_clinic.treatments.treatment_states import OPEN_SESSIONS


@dataclass(frozen=True, slots=True)
class MaterialNeed:
    """In base units. `short_on` is the first day whose sessions the shelf does not reach; None when it reaches them all."""

    medicine_id: str
    medicine: str
    base_unit: str
    needed: int
    on_hand: int
    short_on: date | None

    @property
    def short_by(self) -> int:
        return max(0, self.needed - self.on_hand)


def material_needs(rd: Reading, *, days: int = 14) -> list[MaterialNeed]:
    """From today for so many days, what is short first. Refused: not_permitted."""
    if not rd.by.may(Permission.SEE_STOCK):
        rd.require(Permission.SEE_TREATMENTS)
    rows = rd.session.execute(
        select(TherapyMaterial.medicine_id, TreatmentSession.day, func.sum(TherapyMaterial.quantity).label("quantity"))
        .join(TreatmentSession, TreatmentSession.therapy_id == TherapyMaterial.therapy_id)
        .where(
            TherapyMaterial.is_active,
            TreatmentSession.state.in_(OPEN_SESSIONS),
            TreatmentSession.day >= rd.today,
            TreatmentSession.day < rd.today + timedelta(days=min(days, LONGEST_LOOK)),
        )
        .group_by(TherapyMaterial.medicine_id, TreatmentSession.day)
        .order_by(TreatmentSession.day)
    ).all()
    by_medicine: dict[str, list[tuple[date, int]]] = {}
    for medicine_id, day, quantity in rows:
        by_medicine.setdefault(medicine_id, []).append((day, int(quantity)))
    on_hand = _good_stock(rd, list(by_medicine))
    names = {
        one.id: (one.name, one.base_unit)
        for one in rd.session.scalars(select(Medicine).where(Medicine.id.in_(list(by_medicine))))
    }
    needs = [
        MaterialNeed(
            medicine_id,
            *names[medicine_id],
            needed=sum(quantity for _, quantity in by_day),
            on_hand=on_hand.get(medicine_id, 0),
            short_on=_short_on(by_day, on_hand.get(medicine_id, 0)),
        )
        for medicine_id, by_day in by_medicine.items()
    ]
    return sorted(needs, key=lambda one: (one.short_on is None, one.short_on or date.max, one.medicine))


def _good_stock(rd: Reading, medicine_ids: list[str]) -> dict[str, int]:
    """What may still be used today."""
    rows = rd.session.execute(
        select(StockOnHand.medicine_id, func.sum(StockOnHand.quantity))
        .join(Batch, Batch.id == StockOnHand.batch_id)
        .where(
            StockOnHand.medicine_id.in_(medicine_ids),
            StockOnHand.quantity > 0,
            Batch.blocked_why.is_(None),
            or_(Batch.expires_on.is_(None), Batch.expires_on >= rd.today),
        )
        .group_by(StockOnHand.medicine_id)
    )
    return {medicine_id: int(quantity) for medicine_id, quantity in rows}


def _short_on(by_day: list[tuple[date, int]], on_hand: int) -> date | None:
    left = on_hand
    for day, quantity in by_day:
        left -= quantity
        if left < 0:
            return day
    return None
