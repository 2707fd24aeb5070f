"""Records that are one person: the pointer `merged_into`, followed (PAT-23).

A pointer always leads from who was registered later to who was registered earlier, so no two PCs can make a circle.
"""

from __future__ import annotations

from sqlalchemy import text

from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading

# The way up: who is kept. The way down: everybody whose pointers lead there.
_UPWARDS = text(
    "WITH RECURSIVE up(id, merged_into) AS (SELECT id, merged_into FROM patient WHERE id = :patient UNION"
    " SELECT p.id, p.merged_into FROM patient p JOIN up ON p.id = up.merged_into)"
    " SELECT id FROM up WHERE merged_into IS NULL"
)
_DOWNWARDS = text(
    "WITH RECURSIVE one(id) AS (SELECT :patient UNION"
    " SELECT p.id FROM patient p JOIN one ON p.merged_into = one.id) SELECT id FROM one"
)

_SEVERAL = text(
    "WITH RECURSIVE several(id, kept) AS (SELECT id, id FROM patient WHERE merged_into IS NULL"
    " AND id IN (SELECT merged_into FROM patient WHERE merged_into IS NOT NULL) UNION"
    " SELECT p.id, several.kept FROM patient p JOIN several ON p.merged_into = several.id) SELECT id, kept FROM several"
)


def kept_record(rd: Reading, patient_id: str) -> Patient:
    """The record that stands for this person now. Refused: patient_not_found."""
    kept_id = rd.session.scalar(_UPWARDS, {"patient": patient_id})
    patient = rd.session.get(Patient, kept_id) if kept_id is not None else None
    if patient is None or not patient.is_active:
        raise Refused("patient_not_found", field="patient")
    return patient


def same_person(rd: Reading, patient_id: str) -> tuple[str, ...]:
    """The ids of all records of this person, the kept one first; an unknown id alone."""
    kept_id = rd.session.scalar(_UPWARDS, {"patient": patient_id}) or patient_id
    return tuple(rd.session.scalars(_DOWNWARDS, {"patient": kept_id}))


def several_records(rd: Reading) -> dict[str, str]:
    """Of everybody with more than one record: each of them -> the one that stands for the person now.

    For reads over many people: whoever is not in it has one record.
    """
    return {row.id: row.kept for row in rd.session.execute(_SEVERAL)}
