"""The rooms in which the clinic treats."""

from __future__ import annotations

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.treatments.plan_facts import therapy_rooms
from narayaneeyam_clinic.treatments.plan_problem import TherapyRoom


def rooms_for_therapies(rd: Reading) -> tuple[TherapyRoom, ...]:
    """In their order. Refused: not_permitted."""
    rd.require(Permission.SEE_TREATMENTS)
    return therapy_rooms(rd)
