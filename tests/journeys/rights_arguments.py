"""What a stranger would ask for in somebody's name, and write into the register of breaches."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from narayaneeyam_clinic.rights.breaches import BreachDraft, Told
from narayaneeyam_clinic.rights.erase_patient import ErasureAsked
from narayaneeyam_clinic.rights.records import AskedBy, BreachKind, ErasureReason
from narayaneeyam_clinic.rights.withdraw_consent import Withdrawal

NOBODYS = "00000000-0000-7000-8000-000000000001"
LONG_AGO = datetime(2026, 11, 1, tzinfo=UTC)


def rights_values(patient_id: str, folder: Path) -> dict[str, list[Any]]:
    """By "function.parameter" or by type. Of the marked day no breach is noted: what is asked for is not there."""
    return {
        "whole_record.form": ["pdf"],
        "give_copy.form": ["fhir"],
        "give_copy.path": [folder / "copy.json"],
        "numbered_patient.number": ["N1-00001", "Xqz"],
        "Withdrawal": [Withdrawal()],
        "ErasureAsked": [ErasureAsked(asked_by=AskedBy.PATIENT, reason=ErasureReason.ASKED)],
        "BreachDraft": [BreachDraft(kind=BreachKind.OTHER, account="Something", found_at=LONG_AGO)],
        "breach_id": [NOBODYS],
        "person_id": [NOBODYS],
        "patient_ids": [(patient_id,)],
        "Told": [Told.BOARD],
        "note_told.reference": [""],
        "note_person_told.how": ["phone"],
        "close_breach.why": ["It is over"],
    }
