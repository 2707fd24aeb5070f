"""The access log: sign-ins, refused actions, records opened. Local to this PC, inside the encrypted file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.log_records import AccessNote
from narayaneeyam_clinic.store.transaction import AccessEntry, Reading
from narayaneeyam_clinic.store.window import Window


@dataclass(frozen=True, slots=True)
class AccessRow:
    """One line of the access log as it is shown."""

    at: datetime
    user_id: str | None
    kind: str
    subject_id: str | None
    detail: str | None


def write_access(connection: Connection, at: datetime, user_id: str | None, entries: Iterable[AccessEntry]) -> None:
    """Append lines; the caller commits."""
    connection.execute(
        insert(AccessNote),
        [
            {"at": at, "user_id": user_id, "kind": e.kind, "subject_id": e.subject_id, "detail": e.detail}
            for e in entries
        ],
    )


def access_log(rd: Reading, *, limit: int = 200, offset: int = 0) -> list[AccessRow]:
    """The newest lines first; for those who may see it."""
    rd.require(Permission.SEE_ACCESS_LOG)
    n = AccessNote
    window = Window(offset, limit)
    lines = select(n.at, n.user_id, n.kind, n.subject_id, n.detail)
    found = window.in_order(
        rd.session.execute(window.cut(lines.order_by(n.n.asc() if window.backwards else n.n.desc()))).all()
    )
    return [AccessRow(row.at, row.user_id, row.kind, row.subject_id, row.detail) for row in found]
