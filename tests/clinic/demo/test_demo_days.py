"""What the demo invents must be possible."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from narayaneeyam_clinic.admissions.records import Admission
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.consultations.records import Visit, Vitals
from narayaneeyam_clinic.demo.demo_days import GROWN_UP_DAYS, _child_weighs
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.actor import PROGRAM
from tests.clinic_of_roles import StandingClock


@pytest.mark.parametrize(("days", "kilograms"), [(2, 4), (180, 7), (364, 10), (366, 10), (5 * 365, 18), (11 * 365, 30)])
def test_a_child_weighs_what_children_weigh(days: int, kilograms: int):
    assert _child_weighs(days) == kilograms
    assert days < GROWN_UP_DAYS


def test_nobody_comes_before_they_are_registered_and_weights_stay(lived_clinic):
    """HOUSE-10: a demo that is like a clinic; of whoever stays on the ward the weight is the ward's."""
    clinic = Clinic(lived_clinic.folder, lived_clinic.key, StandingClock())
    try:
        with clinic.reading(by=PROGRAM) as rd:
            early = rd.session.scalars(
                select(Visit.token)
                .join(Patient, Patient.id == Visit.patient_id)
                .where(Visit.arrived_at < Patient.registered_at)
            ).all()
            staying = select(Admission.patient_id)
            spread = rd.session.execute(
                select(func.max(Vitals.weight_g) - func.min(Vitals.weight_g))
                .where(Vitals.weight_g > 40_000, Vitals.patient_id.not_in(staying))
                .group_by(Vitals.patient_id)
            ).scalars()
            assert early == []
            assert max(each or 0 for each in spread) <= 4_000
    finally:
        clinic.close()
