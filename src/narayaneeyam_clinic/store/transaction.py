"""What an action and a read are given: the session, the person, the time, the PC, and the right to tell others afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeVar

from sqlalchemy.orm import Session

from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.store.base import Record

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class ThisDevice:
    """This PC in the clinic: its identity, its number in stamps and hashids, and the codes of its own series."""

    id: str
    number: int
    patient_code: str
    counter_code: str
    token_letter: str


@dataclass(frozen=True, slots=True)
class AccessEntry:
    """One line for the access log, written after the reading or the refused transaction has ended."""

    kind: str
    subject_id: str | None = None
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class PasswordSet:
    """A user's new password, for this PC's key slot; lives only until the commit and never shows itself."""

    user_id: str
    login: str
    password: str = field(repr=False)
    password_hash: str = field(repr=False)


@dataclass(slots=True)
class Reading:
    """A consistent snapshot of the clinic for one person; nothing can be written through it."""

    session: Session
    by: Actor
    now: datetime
    device: ThisDevice
    access: list[AccessEntry] = field(default_factory=list)

    @property
    def today(self) -> date:
        """The business date, in India."""
        return business_date(self.now)

    def require(self, permission: Permission) -> None:
        """Raises Refused("not_permitted")."""
        self.by.require(permission)

    def note_access(self, kind: str, subject_id: str | None = None) -> None:
        """A line in the access log, e.g. that a patient's record was opened."""
        self.access.append(AccessEntry(kind, subject_id))


@dataclass(slots=True)
class Transaction(Reading):
    """One change by one person for one reason; committed whole as one change group, or not at all."""

    why: str = ""
    news: list[object] = field(default_factory=list)
    drawn_numbers: list[tuple[str, int]] = field(default_factory=list)
    passwords: list[PasswordSet] = field(default_factory=list, repr=False)
    decisions: dict[tuple[str, str, str], frozenset[int]] = field(default_factory=dict)

    def add(self, record: R) -> R:
        """Insert one record now, so that parents stand before their children."""
        self.session.add(record)
        self.session.flush()
        return record

    def add_all(self, records: Sequence[Record]) -> None:
        """Insert many records of one kind in one statement."""
        self.session.add_all(records)
        self.session.flush()

    def tell(self, fact: object) -> None:
        """News for open pages, delivered only after the commit."""
        self.news.append(fact)

    def drawn(self, series_key: str, number: int) -> None:
        """A legal number was drawn; its mark is fsynced outside the database after the commit (SYNC, SELL-9)."""
        self.drawn_numbers.append((series_key, number))
