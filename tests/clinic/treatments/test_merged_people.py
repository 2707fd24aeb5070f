"""A person with two records is one person for whoever plans and treats (PAT-23)."""

from __future__ import annotations

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.patients.allergies import NewAllergy, add_allergy
from narayaneeyam_clinic.patients.merge_patients import merge_patients
from narayaneeyam_clinic.treatments.course_rules import ItemPlan
from narayaneeyam_clinic.treatments.sessions_of_day import sessions_of_day
from narayaneeyam_clinic.treatments.shipped_therapies import therapy_id
from narayaneeyam_clinic.treatments.treatment_states import Phase
from tests.clinic.consultations.invented import EVERYTHING, add_patient
from tests.clinic.treatments.therapy_house import MONDAY, therapy_house

THALAM = (ItemPlan(therapy_id("thalam"), Phase.PRADHANA, days=1, best_minute=10 * 60),)


def test_two_courses_of_one_person_share_no_minute_and_know_all_allergies(clinic: Clinic, as_role):
    """TREAT-5, TREAT-10: planned under two registrations, the later one merged into the earlier."""
    house = therapy_house(clinic, as_role)
    other = add_patient(clinic, "Lakshmi N", "N1-00077")
    house.planned(THALAM)
    second = house.order(THALAM, patient_id=other)
    with clinic.transaction(by=EVERYTHING, why="test.merge") as tx:
        add_allergy(tx, other, NewAllergy(substance="Sesame"))
        merged = merge_patients(tx, house.patient_id, other)
    house.accept(house.proposal(second))
    with clinic.reading(by=as_role("doctor")) as rd:
        first, later = sessions_of_day(rd, MONDAY)
    assert first.start + first.minutes <= later.start
    assert {first.allergies, later.allergies} == {("Sesame",)}
    assert merged.kept_id in {first.patient_id, later.patient_id}
