"""Who has this number: asked while it is typed, before anybody is registered twice (PAT-2)."""

from __future__ import annotations

import re

from sqlalchemy import and_, or_, select

from narayaneeyam_clinic.patients.people_rows import PersonRow, listed_people, person_rows
from narayaneeyam_clinic.patients.records import Patient, PatientPhone
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.search_index import PATIENT, matching, matching_ids
from narayaneeyam_clinic.store.transaction import Reading

FEWEST_DIGITS = 5
# The character after "9": everything that begins with the digits lies below digits + ":".
_AFTER_DIGITS = ":"


def people_with_phone(rd: Reading, typed: str, limit: int = 8) -> list[PersonRow]:
    """Patients whose main or further number begins with what is typed so far, by name. Fewer than five digits find nobody.

    Refused: not_permitted.
    """
    rd.require(Permission.SEE_PATIENTS)
    low = _beginning(typed)
    if low is None:
        return []
    wanted = matching(low, PATIENT)
    if wanted is None:
        return []
    high = low + _AFTER_DIGITS
    further = select(PatientPhone.patient_id).where(
        PatientPhone.phone >= low, PatientPhone.phone < high, PatientPhone.is_active
    )
    # The search index knows every number already: an index of its own would make each registration dearer.
    query = listed_people().where(
        Patient.id.in_(matching_ids(wanted)),
        or_(and_(Patient.phone >= low, Patient.phone < high), Patient.id.in_(further)),
    )
    return person_rows(rd.session.execute(query.order_by(Patient.name, Patient.id).limit(limit)))


def _beginning(typed: str) -> str | None:
    """The stored form of the first digits of a number: "098470 1" -> "+919847 01"."""
    digits = re.sub(r"[^0-9+]", "", typed)
    if digits.startswith("00"):
        digits = "+" + digits[2:]
    national = re.sub(r"^\+?91(?=[0-9]{6})", "", digits) if digits.startswith("+91") or len(digits) > 10 else digits
    if national.startswith("+"):
        return national if len(national) > FEWEST_DIGITS else None
    national = national.lstrip("0")
    return f"+91{national}" if len(national) >= FEWEST_DIGITS else None
