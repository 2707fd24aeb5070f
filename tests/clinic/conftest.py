"""The shelf of a fresh clinic, and a patient who came to its doctor today."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.consultations.start_visit import StartedVisit
from narayaneeyam_clinic.people.actor import Actor
from tests.clinic.consultations.invented import add_doctor, add_patient, begin
from tests.clinic.shelf import Shelf
from tests.clinic.ward import Ward


@pytest.fixture
def shelf(clinic: Clinic, as_role: Callable[[str], Actor]) -> Shelf:
    """In the hands of the pharmacist."""
    return Shelf(clinic, as_role("pharmacist"))


@pytest.fixture
def started(clinic: Clinic, as_role: Callable[[str], Actor]) -> StartedVisit:
    """Lakshmi Nair waits for Dr. Meera Varma."""
    return begin(clinic, as_role("receptionist"), add_patient(clinic), add_doctor(clinic))


@pytest.fixture
def ward(clinic: Clinic) -> Ward:
    """In the hands of somebody who may do everything."""
    return Ward.of(clinic)
