"""A consent is withdrawn as easily as it is given: by the same right, in one step (RIGHT-5)."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints
from sqlalchemy import select

from narayaneeyam_clinic.patients.merged_people import kept_record, same_person
from narayaneeyam_clinic.patients.records import Consent
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.news import PatientChanged
from narayaneeyam_clinic.store.transaction import Transaction


class Withdrawal(BaseModel):
    """By whom ("patient", or a guardian's name), and why, if they say so: nobody has to."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True, str_strip_whitespace=True)

    withdrawn_by: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)] = "patient"
    why: Annotated[str, StringConstraints(strip_whitespace=True, max_length=400)] = ""


def withdraw_consent(tx: Transaction, patient_id: str, withdrawal: Withdrawal) -> int:
    """Every consent of the person that is in force; how many. What was done until now stays lawful.

    Refused: not_permitted, patient_not_found, no_consent_to_withdraw.
    """
    tx.require(Permission.REGISTER_PATIENTS)
    patient = kept_record(tx, patient_id)
    people = same_person(tx, patient.id)
    in_force = tx.session.scalars(
        select(Consent).where(Consent.patient_id.in_(people), Consent.withdrawn_at.is_(None))
    ).all()
    if not in_force:
        raise Refused("no_consent_to_withdraw")
    for consent in in_force:
        consent.withdrawn_at = tx.now
        consent.withdrawn_by = withdrawal.withdrawn_by
        consent.withdrawn_why = withdrawal.why or None
    tx.tell(PatientChanged(patient.id))
    return len(in_force)
