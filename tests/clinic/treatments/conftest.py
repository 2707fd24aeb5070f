"""The clinic that treats."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from tests.clinic.treatments.therapy_house import TherapyHouse, therapy_house


@pytest.fixture
def house(clinic: Clinic, as_role: Callable[[str], Actor]) -> TherapyHouse:
    return therapy_house(clinic, as_role)
