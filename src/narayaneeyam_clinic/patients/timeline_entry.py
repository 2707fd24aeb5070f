"""One line of a patient's timeline."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from narayaneeyam_clinic.shared.money import Money


class TimelineKind(StrEnum):
    """What a line of the timeline is about."""

    REGISTERED = "registered"
    CONSENT = "consent"
    VISIT = "visit"
    STAY = "stay"
    LEFT = "left"
    VITALS = "vitals"
    CONSULTATION = "consultation"
    PRESCRIPTION = "prescription"
    BILL = "bill"
    ALLERGY = "allergy"
    CONDITION = "condition"
    COURSE = "course"
    TREATMENT = "treatment"
    DOCUMENT = "document"
    CERTIFICATE = "certificate"


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One fact. `what` is its own words (token, diagnoses, medicines, number, substance), `who` the doctor, `state` a word of its kind.

    `ref_id` opens it; `visit_id` groups facts of one visit.
    """

    kind: TimelineKind
    at: datetime
    ref_id: str
    what: str
    who: str = ""
    state: str = ""
    amount: Money | None = None
    visit_id: str | None = None
