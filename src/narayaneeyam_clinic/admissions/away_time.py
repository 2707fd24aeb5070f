"""Leave of absence: the patient goes away for a while, and the bed stays theirs (STAY-11)."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select

from narayaneeyam_clinic.admissions.admission_steps import stay_in_house
from narayaneeyam_clinic.admissions.records import AwayTime
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import refuse_long
from narayaneeyam_clinic.shared.news import WardChanged
from narayaneeyam_clinic.store.transaction import Transaction

_LONGEST = timedelta(days=366)


def go_away(tx: Transaction, admission_id: str, reason: str, expected_back_at: datetime | None = None) -> str:
    """The id of the time away. Refused: not_permitted, stay_not_found, stay_is_over, reason_missing, text_too_long,
    day_far_off (back before now, or in a year), already_away.
    """
    _require(tx)
    admission = stay_in_house(tx, admission_id)
    if not reason.strip():
        raise Refused("reason_missing", field="reason")
    refuse_long(reason=reason)
    if expected_back_at is not None and not tx.now <= expected_back_at <= tx.now + _LONGEST:
        raise Refused("day_far_off", field="expected_back_at", day=expected_back_at.date())
    if _open(tx, admission_id):
        raise Refused("already_away", number=admission.number)
    away = tx.add(
        AwayTime(admission_id=admission_id, from_at=tx.now, expected_back_at=expected_back_at, reason=reason.strip())
    )
    tx.tell(WardChanged(admission_id))
    return away.id


def come_back(tx: Transaction, admission_id: str) -> None:
    """Refused: not_permitted, stay_not_found, stay_is_over, not_away."""
    _require(tx)
    admission = stay_in_house(tx, admission_id)
    found = _open(tx, admission_id)
    if not found:
        raise Refused("not_away", number=admission.number)
    for away in found:
        away.back_at = tx.now
    tx.tell(WardChanged(admission_id))


def end_away_time(tx: Transaction, admission_id: str) -> None:
    """Within the action of leaving: who does not come back has left."""
    for away in _open(tx, admission_id):
        away.back_at = tx.now


def _open(tx: Transaction, admission_id: str) -> list[AwayTime]:
    return list(
        tx.session.scalars(select(AwayTime).where(AwayTime.admission_id == admission_id, AwayTime.back_at.is_(None)))
    )


def _require(tx: Transaction) -> None:
    if not tx.by.may(Permission.WARD_WORK):
        tx.require(Permission.ADMIT)
