"""The medicines to choose from while prescribing, with what is in stock (RX-8). Prescribing does not need stock (RX-12)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import IS_HELD, Batch, DosageForm, Medicine, StockOnHand
from narayaneeyam_clinic.prescriptions.line_rules import MedicineFacts
from narayaneeyam_clinic.store.search_index import MEDICINE, search
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class MedicineChoice:
    """A medicine with what can still be sold of it, in base units, and its nearest expiry among that."""

    facts: MedicineFacts
    on_hand: int
    nearest_expiry: date | None

    @property
    def packs_on_hand(self) -> int:
        return self.on_hand // self.facts.pack_size


def medicine_choices(rd: Reading, typed: str, limit: int = 8) -> list[MedicineChoice]:
    """The medicines found by what is typed, best first; only those still kept. Refused: not_permitted."""
    rd.require(Permission.SEE_STOCK)
    # More are asked for than shown: some that are found are no longer kept.
    found = [one.ref_id for one in search(rd, typed, (MEDICINE,), limit * 2)]
    known = choices_of(rd, found)
    return [known[medicine_id] for medicine_id in found if medicine_id in known][:limit]


def choices_of(rd: Reading, medicine_ids: Iterable[str], *, also_ended: bool = False) -> dict[str, MedicineChoice]:
    """These medicines by id. What is expired or blocked does not count as stock."""
    ids = list(dict.fromkeys(medicine_ids))
    facts = medicine_facts(rd, ids, also_ended=also_ended)
    sellable = rd.session.execute(
        select(StockOnHand.medicine_id, func.sum(StockOnHand.quantity), func.min(Batch.expires_on))
        .join(Batch, Batch.id == StockOnHand.batch_id)
        .where(
            StockOnHand.medicine_id.in_(ids),
            IS_HELD,
            StockOnHand.quantity > 0,
            Batch.blocked_why.is_(None),
            or_(Batch.expires_on.is_(None), Batch.expires_on >= rd.today),
        )
        .group_by(StockOnHand.medicine_id)
    )
    stock = {medicine_id: (quantity, expiry) for medicine_id, quantity, expiry in sellable}
    return {one: MedicineChoice(facts[one], *stock.get(one, (0, None))) for one in ids if one in facts}


def medicine_facts(rd: Reading, medicine_ids: Iterable[str], *, also_ended: bool = False) -> dict[str, MedicineFacts]:
    """What a line needs to know of these medicines, by id; unknown ids are left out."""
    query = (
        select(
            Medicine.id, Medicine.name, Medicine.base_unit, Medicine.pack_size, Medicine.loose_allowed,
            Medicine.schedule_e1, Medicine.is_external, Medicine.formulation,
            DosageForm.code, DosageForm.name.label("form_name"),
        )
        .join(DosageForm, DosageForm.id == Medicine.dosage_form_id)
        .where(Medicine.id.in_(list(medicine_ids)))
    )  # fmt: skip
    if not also_ended:
        query = query.where(Medicine.is_active)
    return {
        row.id: MedicineFacts(
            medicine_id=row.id,
            name=row.name,
            form_code=row.code,
            form_name=row.form_name,
            base_unit=row.base_unit,
            pack_size=row.pack_size,
            loose_allowed=row.loose_allowed,
            schedule_e1=row.schedule_e1,
            is_external=row.is_external,
            formulation=row.formulation or "",
        )
        for row in rd.session.execute(query)
    }
