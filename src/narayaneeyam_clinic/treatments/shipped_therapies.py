"""The shipped list of therapies as rows of the clinic, once; what the clinic changed in them stays (TREAT-1)."""

from __future__ import annotations

from sqlalchemy import select

from narayaneeyam_clinic.catalogue.read_catalogue import therapies
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.news import TreatmentsChanged
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.treatments.records import Therapy
from narayaneeyam_clinic.treatments.treatment_states import TaxContext


def therapy_id(code: str) -> str:
    """The same on every PC, so that two of them, or a later release, add one row."""
    return natural_id("therapy", code)


def take_shipped_therapies(tx: Transaction) -> int:
    """Adds what the clinic does not have yet, and says how many those are. Refused: not_permitted."""
    tx.require(Permission.MANAGE_THERAPIES)
    return add_shipped_therapies(tx)


def add_shipped_therapies(tx: Transaction) -> int:
    """Within an action that has asked, and the creation of a clinic."""
    known = set(tx.session.scalars(select(Therapy.id)))
    added = [
        Therapy(
            id=therapy_id(row.code),
            code=row.code,
            name=row.name,
            minutes=row.minutes,
            therapists=row.therapists,
            skill=row.skill,
            same_sex=row.same_sex,
            room_equipment=row.room_equipment,
            empty_stomach=row.empty_stomach,
            rest_minutes=row.rest_minutes,
            clean_minutes=row.clean_minutes,
            price=None,
            sac=row.sac,
            tax_context=TaxContext(row.tax_context),
            is_active=True,
        )
        for row in therapies()
        if therapy_id(row.code) not in known
    ]
    tx.add_all(added)
    if added:
        tx.tell(TreatmentsChanged())
    return len(added)
