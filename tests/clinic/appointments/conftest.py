"""A fresh clinic with a doctor who sits on weekdays."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.records import Staff, StaffKind
from tests.clinic.appointments.booking_desk import BookingDesk
from tests.clinic.consultations.invented import EVERYTHING, add_doctor, add_patient


@pytest.fixture
def desk(clinic: Clinic, as_role: Callable[[str], Actor]) -> BookingDesk:
    """The receptionist's; Dr. Hari Kumar sits 9 to 12 from Monday to Friday in slots of 20 minutes, Dr. Meera Varma never."""
    with clinic.reading(by=EVERYTHING) as rd:
        doctor = rd.session.query(Staff).filter_by(kind=StaffKind.DOCTOR).one().id
    made = BookingDesk(
        clinic,
        as_role("receptionist"),
        doctor,
        add_doctor(clinic),
        add_patient(clinic),
        add_patient(clinic, "Ravi Menon", "N1-00043"),
    )
    made.sits(doctor)
    return made
