"""What the pages of patients' rights show: the register of breaches with whom they concern, and the ledger of erasures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import case, func, select

from narayaneeyam_clinic.patients.merged_people import kept_record, same_person
from narayaneeyam_clinic.patients.records import Consent, Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.rights.breach_rules import hours_left
from narayaneeyam_clinic.rights.breaches import BreachDraft
from narayaneeyam_clinic.rights.erase_patient import ErasureView, erasure_view
from narayaneeyam_clinic.rights.records import (
    AskedBy,
    Breach,
    BreachKind,
    BreachPerson,
    BreachState,
    Erasure,
    ErasureReason,
    ErasureScope,
)
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class BreachRow:
    """One line of the register. `hours_left` is None once the Board has the details; `people` of whom `told` were told."""

    breach_id: str
    kind: BreachKind
    account: str
    found_at: datetime
    state: BreachState
    hours_left: int | None
    people: int
    told: int
    affects_all: bool


@dataclass(frozen=True, slots=True)
class AffectedPerson:
    """A patient who must be told, with how to reach them."""

    person_id: str
    patient_id: str
    name: str
    registration_number: str
    phone: str | None
    told_at: datetime | None
    told_how: str | None


@dataclass(frozen=True, slots=True)
class BreachRead:
    """One breach whole. `people` is None for who may not see patients."""

    row: BreachRow
    draft: BreachDraft
    board_told_at: datetime | None
    board_details_at: datetime | None
    board_reference: str | None
    people_told_at: datetime | None
    closed_why: str | None
    people: tuple[AffectedPerson, ...] | None


@dataclass(frozen=True, slots=True)
class ErasureRow:
    """One line of the ledger of erasures. `may_purge`: something of the person need not be kept any longer."""

    patient_id: str
    registration_number: str
    scope: ErasureScope
    asked_by: AskedBy
    asked_on: date
    reason: ErasureReason
    at: datetime
    decided_by: str
    keeps_clinical_until: date | None
    keeps_bills_until: date | None
    may_purge: bool


@dataclass(frozen=True, slots=True)
class GivenConsent:
    """One acceptance of the notice, and its withdrawal."""

    given_at: datetime
    notice_version: str
    language: str
    given_by: str
    withdrawn_at: datetime | None
    withdrawn_by: str | None
    withdrawn_why: str | None


@dataclass(frozen=True, slots=True)
class PatientRights:
    """What one patient may ask for. `erasure` is None for who may not erase."""

    patient_id: str
    name: str
    registration_number: str
    consents: tuple[GivenConsent, ...]
    erasure: ErasureView | None


def patient_rights(rd: Reading, patient_id: str) -> PatientRights:
    """Refused: not_permitted, patient_not_found."""
    rd.require(Permission.SEE_PATIENTS)
    patient = kept_record(rd, patient_id)
    c = Consent
    rows = rd.session.execute(
        select(c.given_at, c.notice_version, c.language, c.given_by, c.withdrawn_at, c.withdrawn_by, c.withdrawn_why)
        .where(c.patient_id.in_(same_person(rd, patient.id)))
        .order_by(c.given_at.desc())
    )
    return PatientRights(
        patient.id,
        patient.name,
        patient.registration_number,
        tuple(GivenConsent(*row) for row in rows),
        erasure_view(rd, patient.id) if rd.by.may(Permission.ERASE) else None,
    )


def numbered_patient(rd: Reading, number: str) -> str:
    """The patient with this registration number. Refused: not_permitted, patient_not_found."""
    rd.require(Permission.SEE_PATIENTS)
    found = rd.session.scalar(select(Patient.id).where(Patient.registration_number == number.strip().upper()))
    if found is None:
        raise Refused("patient_not_found", field="patient")
    return found


def breach_list(rd: Reading) -> tuple[BreachRow, ...]:
    """Open ones first, of each the newest first. Refused: not_permitted."""
    rd.require(Permission.MANAGE_BREACHES)
    order = (case((Breach.state == BreachState.OPEN, 0), else_=1), Breach.found_at.desc(), Breach.id)
    return tuple(_row(rd, breach) for breach in rd.session.scalars(select(Breach).order_by(*order)))


def breach(rd: Reading, breach_id: str) -> BreachRead:
    """Refused: not_permitted, breach_not_found."""
    rd.require(Permission.MANAGE_BREACHES)
    found = rd.session.get(Breach, breach_id)
    if found is None:
        raise Refused("breach_not_found")
    fields = {name: getattr(found, name) for name in BreachDraft.model_fields}
    draft = BreachDraft(
        **{name: "" if value is None and name != "happened_at" else value for name, value in fields.items()}
    )
    return BreachRead(
        _row(rd, found),
        draft,
        found.board_told_at,
        found.board_details_at,
        found.board_reference,
        found.people_told_at,
        found.closed_why,
        _people(rd, breach_id) if rd.by.may(Permission.SEE_PATIENTS) else None,
    )


def erasure_list(rd: Reading) -> tuple[ErasureRow, ...]:
    """The newest first. Refused: not_permitted."""
    rd.require(Permission.ERASE)
    rows = rd.session.execute(
        select(Erasure, Patient.registration_number, User.name)
        .join(Patient, Patient.id == Erasure.patient_id)
        .outerjoin(User, User.id == Erasure.decided_by)
        .order_by(Erasure.at.desc(), Erasure.id)
    ).all()
    scopes: dict[str, set[ErasureScope]] = {}
    for one, _, _ in rows:
        scopes.setdefault(one.patient_id, set()).add(one.scope)
    return tuple(
        ErasureRow(
            one.patient_id, number, one.scope, one.asked_by, one.asked_on, one.reason, one.at, by or "",
            one.keeps_clinical_until, one.keeps_bills_until, _may_purge(one, scopes[one.patient_id], rd.today),
        )
        for one, number, by in rows
    )  # fmt: skip


def _may_purge(one: Erasure, scopes: set[ErasureScope], today: date) -> bool:
    until = ((ErasureScope.CLINICAL, one.keeps_clinical_until), (ErasureScope.BILLS, one.keeps_bills_until))
    return one.scope is ErasureScope.CONTACT and any(
        day is not None and day <= today and scope not in scopes for scope, day in until
    )


def _row(rd: Reading, found: Breach) -> BreachRow:
    people, told = rd.session.execute(
        select(func.count(), func.count(BreachPerson.told_at)).where(
            BreachPerson.breach_id == found.id, BreachPerson.is_active
        )
    ).one()
    waits = found.state is BreachState.OPEN and found.board_details_at is None
    left = hours_left(found.found_at, rd.now) if waits else None
    return BreachRow(
        found.id, found.kind, found.account, found.found_at, found.state, left, people, told, found.affects_all
    )


def _people(rd: Reading, breach_id: str) -> tuple[AffectedPerson, ...]:
    p = BreachPerson
    rows = rd.session.execute(
        select(p.id, p.patient_id, Patient.name, Patient.registration_number, Patient.phone, p.told_at, p.told_how)
        .join(Patient, Patient.id == p.patient_id)
        .where(p.breach_id == breach_id, p.is_active)
        .order_by(p.told_at.is_not(None), Patient.name, p.id)
    )
    return tuple(AffectedPerson(*row) for row in rows)
