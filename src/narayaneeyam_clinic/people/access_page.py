"""The access log as an administrator reads it: who, when, what; a patient stands there by registration number only (PEOPLE-16)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.store.access_log import access_log
from narayaneeyam_clinic.store.log_records import AccessNote
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class AccessLine:
    """One line. `who` is empty for a login name that nobody has; `about` is a registration number, or what was asked for."""

    at: datetime
    who: str
    kind: str
    about: str


def access_count(rd: Reading) -> int:
    """How many lines there are on this PC."""
    rd.require(Permission.SEE_ACCESS_LOG)
    return rd.session.scalar(select(func.count()).select_from(AccessNote)) or 0


def access_lines(rd: Reading, offset: int, limit: int) -> list[AccessLine]:
    """A window of lines, the newest first."""
    rows = access_log(rd, limit=limit, offset=offset)
    names = _known(rd, User.id, User.name, {row.user_id for row in rows})
    numbers = _known(rd, Patient.id, Patient.registration_number, {row.subject_id for row in rows})
    return [
        AccessLine(
            row.at, names.get(row.user_id or "", ""), row.kind, numbers.get(row.subject_id or "", row.detail or "")
        )
        for row in rows
    ]


def _known(rd: Reading, key: object, value: object, ids: set[str | None]) -> dict[str, str]:
    rows = rd.session.execute(select(key, value).where(key.in_(ids - {None})))  # type: ignore[call-overload, attr-defined]  # two columns of one table
    return {row[0]: row[1] for row in rows}
