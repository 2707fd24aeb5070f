"""A ward for tests: rooms, tariffs, meals and a patient in a bed, all made by the actions themselves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from narayaneeyam_clinic.admissions.admit_patient import AdmissionDraft, Admitted, admit_patient
from narayaneeyam_clinic.admissions.ward_meals import MealDraft, add_meal
from narayaneeyam_clinic.billing.ledger_lines import LedgerLine, lines_of_stay
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.rooms.change_rooms import (
    CategoryDraft,
    RoomDraft,
    TariffDraft,
    add_category,
    add_room,
    set_tariff,
)
from narayaneeyam_clinic.rooms.records import GenderRule
from narayaneeyam_clinic.rooms.room_list import room_list
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading
from tests.clinic.consultations.invented import EVERYTHING, add_doctor, add_patient

T = TypeVar("T")
PAST = date(2020, 1, 1)


@dataclass(slots=True)
class Ward:
    """What one person, who may do everything, does on one clinic's ward."""

    clinic: Clinic
    by: Actor
    doctor_id: str = ""
    beds: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, clinic: Clinic) -> Ward:
        ward = cls(clinic, EVERYTHING)
        ward.doctor_id = add_doctor(clinic)
        return ward

    def do(self, action: Callable[..., T], *values: Any, **named: Any) -> T:
        with self.clinic.transaction(by=self.by, why="test.ward") as tx:
            return action(tx, *values, **named)

    def see(self, read: Callable[..., T], *values: Any, **named: Any) -> T:
        with self.clinic.reading(by=self.by) as rd:
            return read(rd, *values, **named)

    def rooms(
        self,
        *names: str,
        per_day: str = "1000",
        bystander: str = "0",
        category: str = "Private",
        rule: GenderRule = GenderRule.ANY,
        beds: tuple[str, ...] = ("A",),
        icu: bool = False,
    ) -> str:
        """A category with rooms of its own; its id. Beds are known as "102 A"."""
        category_id = self.do(add_category, CategoryDraft(name=category, is_intensive_care=icu))
        self.tariff(category_id, per_day, bystander)
        for name in names:
            self.do(add_room, RoomDraft(name=name, category_id=category_id, gender_rule=rule, beds=beds))
        for room in self.see(room_list):
            self.beds |= {f"{room.name} {bed.name}": bed.bed_id for bed in room.beds}
        return category_id

    def tariff(self, category_id: str, per_day: str, bystander: str = "0", since: date = PAST) -> str:
        return self.do(
            set_tariff,
            TariffDraft(
                category_id=category_id,
                valid_from=since,
                per_day=Money.rupees(per_day),
                per_bystander_day=Money.rupees(bystander),
            ),
        )

    def meal(self, name: str, price: str) -> str:
        return self.do(add_meal, MealDraft(name=name, price=Money.rupees(price)))

    def admit(self, bed: str, patient: str = "", **more: Any) -> Admitted:
        patient_id = patient or add_patient(self.clinic)
        draft = AdmissionDraft(patient_id=patient_id, doctor_id=self.doctor_id, bed_id=self.beds[bed], **more)
        return self.do(admit_patient, draft)


def stay_ledger(rd: Reading, admission_id: str) -> tuple[LedgerLine, ...]:
    """All charges of a stay as they are owed."""
    return lines_of_stay(rd.session, admission_id)
