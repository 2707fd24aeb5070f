"""Who accompanies the patient and who signed the consent, corrected while the stay goes on (STAY-74)."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from narayaneeyam_clinic.admissions.admission_steps import stay_in_house
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.limits import refuse_long_of
from narayaneeyam_clinic.shared.news import WardChanged
from narayaneeyam_clinic.shared.phone import phone
from narayaneeyam_clinic.store.transaction import Transaction


class StayCorrection(BaseModel):
    """All that stands there from now on; empty is nobody. Whether the bystander sleeps here is money, and not among it."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    bystander_name: str = ""
    bystander_phone: str = ""
    bystander_relation: str = ""
    consent_by: str = ""


def correct_stay(tx: Transaction, admission_id: str, correction: StayCorrection) -> None:
    """A consent of somebody else counts from now. Refused: not_permitted, stay_not_found, stay_is_over, phone_…,
    text_too_long.
    """
    tx.require(Permission.ADMIT)
    admission = stay_in_house(tx, admission_id)
    refuse_long_of(correction, "bystander_name", "bystander_relation", "consent_by")
    typed = correction.bystander_phone
    admission.bystander_name = correction.bystander_name or None
    admission.bystander_phone = phone(typed, field="bystander_phone") if typed else None
    admission.bystander_relation = correction.bystander_relation or None
    if (admission.consent_by or "") != correction.consent_by:
        admission.consent_by = correction.consent_by or None
        admission.consent_at = tx.now if correction.consent_by else None
    tx.tell(WardChanged(admission.id))
