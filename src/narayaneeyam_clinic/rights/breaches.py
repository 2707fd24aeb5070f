"""The register of breaches: noted at once, filled in as more is known, closed when Board and patients were told (RIGHT-20 to RIGHT-23)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints
from sqlalchemy import func, select

from narayaneeyam_clinic.patients.merged_people import kept_record
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.rights.records import Breach, BreachKind, BreachPerson, BreachState
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.news import RightsChanged
from narayaneeyam_clinic.store.transaction import Transaction

Account = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Words = Annotated[str, StringConstraints(strip_whitespace=True, max_length=2000)]


class BreachDraft(BaseModel):
    """What is known of a breach. Only what happened and when the clinic knew of it are needed at first."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    kind: BreachKind
    account: Account
    found_at: datetime
    happened_at: datetime | None = None
    extent: Words = ""
    location: Words = ""
    impact: Words = ""
    measures: Words = ""
    contact: Words = ""
    affects_all: bool = False


class Told(StrEnum):
    """Who was told of a breach as a whole."""

    BOARD = "board_told_at"
    BOARD_DETAILS = "board_details_at"
    PEOPLE = "people_told_at"


def note_breach(tx: Transaction, draft: BreachDraft) -> str:
    """A new breach; its id. Refused: not_permitted, and the times of `_refuse_times`."""
    tx.require(Permission.MANAGE_BREACHES)
    _refuse_times(tx, draft)
    breach = tx.add(
        Breach(noted_at=tx.now, noted_by=tx.by.user_id, state=BreachState.OPEN, **_columns(draft)),
    )
    tx.tell(RightsChanged())
    return breach.id


def change_breach(tx: Transaction, breach_id: str, draft: BreachDraft) -> None:
    """More is known, or it was known wrongly; the history keeps what was said before.

    Refused: not_permitted, breach_not_found, breach_is_closed, and the times of `_refuse_times`.
    """
    breach = _open_breach(tx, breach_id)
    _refuse_times(tx, draft)
    for column, value in _columns(draft).items():
        if getattr(breach, column) != value:
            setattr(breach, column, value)
    tx.tell(RightsChanged())


def note_told(tx: Transaction, breach_id: str, whom: Told, reference: str = "") -> None:
    """That the Board, or all patients, were told now. Refused: not_permitted, breach_not_found, breach_is_closed."""
    breach = _open_breach(tx, breach_id)
    setattr(breach, whom.value, tx.now)
    if whom is not Told.PEOPLE and reference.strip():
        breach.board_reference = reference.strip()
    tx.tell(RightsChanged())


def add_people(tx: Transaction, breach_id: str, patient_ids: Collection[str]) -> int:
    """Patients whom it concerns; how many are new. Refused: not_permitted, breach_not_found, breach_is_closed, patient_not_found."""
    _open_breach(tx, breach_id)
    tx.require(Permission.SEE_PATIENTS)
    added = 0
    for patient_id in patient_ids:
        patient = kept_record(tx, patient_id)
        key = natural_id("breach_person", breach_id, patient.id)
        known = tx.session.get(BreachPerson, key)
        if known is None:
            tx.add(BreachPerson(id=key, breach_id=breach_id, patient_id=patient.id, is_active=True))
            added += 1
        elif not known.is_active:
            known.is_active = True
            added += 1
    tx.tell(RightsChanged())
    return added


def take_person_out(tx: Transaction, person_id: str) -> None:
    """It does not concern them after all. Refused: not_permitted, breach_not_found, breach_is_closed."""
    _person(tx, person_id).is_active = False
    tx.tell(RightsChanged())


def note_person_told(tx: Transaction, person_id: str, how: str) -> None:
    """One patient was told now. Refused: not_permitted, breach_not_found, breach_is_closed, not_said_how."""
    person = _person(tx, person_id)
    if not how.strip():
        raise Refused("not_said_how", field="told_how")
    person.told_at, person.told_how = tx.now, how.strip()
    tx.tell(RightsChanged())


def close_breach(tx: Transaction, breach_id: str, why: str) -> None:
    """Nothing is left to be done. Refused: not_permitted, breach_not_found, breach_is_closed, not_said_why, board_not_told,
    people_not_told.
    """
    breach = _open_breach(tx, breach_id)
    if not why.strip():
        raise Refused("not_said_why", field="closed_why")
    if breach.board_told_at is None or breach.board_details_at is None:
        raise Refused("board_not_told")
    waiting = tx.session.scalar(
        select(func.count()).where(
            BreachPerson.breach_id == breach_id, BreachPerson.is_active, BreachPerson.told_at.is_(None)
        )
    )
    if waiting or (breach.affects_all and breach.people_told_at is None):
        raise Refused("people_not_told", count=waiting or 0)
    breach.state, breach.closed_why = BreachState.CLOSED, why.strip()
    tx.tell(RightsChanged())


def _columns(draft: BreachDraft) -> dict[str, object]:
    return {name: None if value == "" and name != "account" else value for name, value in draft.model_dump().items()}


def _refuse_times(tx: Transaction, draft: BreachDraft) -> None:
    if draft.found_at > tx.now:
        raise Refused("breach_in_the_future", field="found_at")
    if draft.happened_at is not None and draft.happened_at > draft.found_at:
        raise Refused("breach_found_before", field="happened_at")


def _open_breach(tx: Transaction, breach_id: str) -> Breach:
    tx.require(Permission.MANAGE_BREACHES)
    breach = tx.session.get(Breach, breach_id)
    if breach is None:
        raise Refused("breach_not_found")
    if breach.state is BreachState.CLOSED:
        raise Refused("breach_is_closed")
    return breach


def _person(tx: Transaction, person_id: str) -> BreachPerson:
    tx.require(Permission.MANAGE_BREACHES)
    person = tx.session.get(BreachPerson, person_id)
    if person is None:
        raise Refused("breach_not_found")
    _open_breach(tx, person.breach_id)
    return person
