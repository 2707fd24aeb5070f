"""Who was billed under a GSTIN, or with which GSTIN a patient was billed last (SELL-39): nothing is typed twice."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from narayaneeyam_clinic.billing.records import Invoice
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class KnownBuyer:
    """As they stood on their last bill."""

    gstin: str
    name: str
    address: str


def known_buyer(rd: Reading, *, gstin: str = "", patient_id: str | None = None) -> KnownBuyer | None:
    """By the GSTIN, or of the patient. Needs SEE_BILLS."""
    rd.require(Permission.SEE_BILLS)
    i = Invoice
    if gstin:
        of_whom = i.recipient_gstin == gstin
    elif patient_id:
        of_whom = i.patient_id.in_(same_person(rd, patient_id)) & i.recipient_gstin.is_not(None)
    else:
        return None
    row = rd.session.execute(
        select(i.recipient_gstin, i.recipient_name, i.recipient_address)
        .where(of_whom)
        .order_by(i.day.desc(), i.at.desc())
        .limit(1)
    ).first()
    return KnownBuyer(row[0] or "", row[1], row[2] or "") if row is not None else None
