"""What a patient must not be given, and long-standing conditions: added by row, ended with a reason, never deleted (PAT-8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel, ConfigDict
from sqlalchemy import select

from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.patients.records import Allergy, Condition, Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.news import PatientChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.sync.rivals import open_values


class NewAllergy(BaseModel):
    """An allergy as it is told. `severity` is in the clinic's words (mild, severe)."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True, str_strip_whitespace=True)

    substance: str
    reaction: str | None = None
    severity: str | None = None


class NewCondition(BaseModel):
    """A long-standing condition; `since` as it is told ("2019", "childhood")."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True, str_strip_whitespace=True)

    name: str
    since: str | None = None


@dataclass(frozen=True, slots=True)
class AllergyRow:
    """One allergy, with who noted it and when."""

    allergy_id: str
    substance: str
    reaction: str | None
    severity: str | None
    noted_on: date
    noted_by: str
    ended_why: str | None


@dataclass(frozen=True, slots=True)
class ConditionRow:
    """One condition."""

    condition_id: str
    name: str
    since: str | None
    ended_why: str | None


def add_allergy(tx: Transaction, patient_id: str, allergy: NewAllergy) -> str:
    """Note an allergy; returns its id. Refused: not_permitted, patient_not_found, substance_missing, allergy_already_noted."""
    tx.require(Permission.SEE_ALLERGIES)
    _refuse_unknown(tx, patient_id)
    if not allergy.substance:
        raise Refused("substance_missing", field="substance")
    noted = tx.session.scalars(
        select(Allergy.substance).where(
            Allergy.patient_id.in_(same_person(tx, patient_id)), Allergy.ended_why.is_(None)
        )
    )
    if allergy.substance.casefold() in {substance.casefold() for substance in noted}:
        raise Refused("allergy_already_noted", field="substance", substance=allergy.substance)
    added = tx.add(
        Allergy(
            patient_id=patient_id,
            substance=allergy.substance,
            reaction=allergy.reaction or None,
            severity=allergy.severity or None,
            noted_on=tx.today,
            noted_by=tx.by.user_id,
        )
    )
    tx.tell(PatientChanged(patient_id))
    return added.id


def end_allergy(tx: Transaction, allergy_id: str, why: str) -> None:
    """An allergy that is none, or was noted by mistake; the row stays.

    Refused: not_permitted, reason_missing, record_not_found.
    """
    tx.require(Permission.CONSULT)
    allergy = tx.session.get(Allergy, allergy_id)
    if allergy is None:
        raise Refused("record_not_found")
    if not why.strip():
        raise Refused("reason_missing", field="why")
    allergy.ended_why = why.strip()
    tx.tell(PatientChanged(allergy.patient_id))


def add_condition(tx: Transaction, patient_id: str, condition: NewCondition) -> str:
    """Note a long-standing condition; returns its id. Refused: not_permitted, patient_not_found, condition_missing."""
    tx.require(Permission.CONSULT)
    _refuse_unknown(tx, patient_id)
    if not condition.name:
        raise Refused("condition_missing", field="condition")
    added = tx.add(Condition(patient_id=patient_id, name=condition.name, since=condition.since or None))
    tx.tell(PatientChanged(patient_id))
    return added.id


def end_condition(tx: Transaction, condition_id: str, why: str) -> None:
    """A condition that has gone, or was noted by mistake; the row stays.

    Refused: not_permitted, reason_missing, record_not_found.
    """
    tx.require(Permission.CONSULT)
    condition = tx.session.get(Condition, condition_id)
    if condition is None:
        raise Refused("record_not_found")
    if not why.strip():
        raise Refused("reason_missing", field="why")
    condition.ended_why = why.strip()
    tx.tell(PatientChanged(condition.patient_id))


def allergies(rd: Reading, patient_id: str, *, ended: bool = False) -> list[AllergyRow]:
    """The patient's allergies by name; with `ended`, those that were ended too. Refused: not_permitted."""
    rd.require(Permission.SEE_ALLERGIES)
    a = Allergy
    query = (
        select(a.id, a.substance, a.reaction, a.severity, a.noted_on, User.name, a.ended_why)
        .outerjoin(User, User.id == a.noted_by)
        .where(a.patient_id.in_(same_person(rd, patient_id)))
        .order_by(a.ended_why.is_not(None), a.substance)
    )
    rows = rd.session.execute(query if ended else query.where(a.ended_why.is_(None)))
    return [AllergyRow(*row[:5], row[5] or "", row[6]) for row in rows]


def substances_to_avoid(rd: Reading, patient_id: str) -> list[str]:
    """What no medicine for this person may hold, the first noted first: also each value of a substance about which two
    PCs disagree (INBOX-5). Within doors that have asked.
    """
    a = Allergy
    noted = rd.session.execute(
        select(a.id, a.substance, a.ended_why)
        .where(a.patient_id.in_(same_person(rd, patient_id)))
        .order_by(a.noted_on, a.id)
    ).all()
    rivals = open_values(rd, "allergy", [row.id for row in noted])
    avoided: list[str] = []
    for row in noted:
        # One of them says that it is none: until a person decides, it is one.
        if row.ended_why is None or None in rivals.get((row.id, "ended_why"), ()):
            avoided += [row.substance, *(str(one) for one in rivals.get((row.id, "substance"), ()) if one)]
    return list(dict.fromkeys(avoided))


def conditions(rd: Reading, patient_id: str, *, ended: bool = False) -> list[ConditionRow]:
    """The patient's long-standing conditions. Refused: not_permitted."""
    rd.require(Permission.SEE_CLINICAL)
    c = Condition
    people = same_person(rd, patient_id)
    query = select(c.id, c.name, c.since, c.ended_why).where(c.patient_id.in_(people)).order_by(c.name)
    return [ConditionRow(*row) for row in rd.session.execute(query if ended else query.where(c.ended_why.is_(None)))]


def _refuse_unknown(tx: Transaction, patient_id: str) -> None:
    patient = tx.session.get(Patient, patient_id)
    if patient is None or not patient.is_active:
        raise Refused("patient_not_found", field="patient")
