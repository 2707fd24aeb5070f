"""The clinic that tests begin with: registered, empty, with one person of each role; and a clock that stands still."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.create_clinic import FirstAdministrator, NewClinic, create_clinic
from narayaneeyam_clinic.people.passwords import hash_password
from narayaneeyam_clinic.people.permissions import Role
from narayaneeyam_clinic.people.records import Staff, StaffKind, User
from narayaneeyam_clinic.people.roles import actor_of, give_role

PASSWORD = "pass-word-1"  # of every invented user
RECOVERY_CODE = "ABCDE-FGHJK-MNPQR-STUVW-XYZ23-45678"
GSTIN = "32ABCDE1234F1Z9"


@dataclass(slots=True)
class StandingClock:
    """A clock that moves only when a test says so; it begins on 21-11-2026, 10:00 in India."""

    now: datetime = datetime(2026, 11, 21, 4, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> None:
        """`clock.advance(minutes=5)`"""
        self.now += timedelta(**by)


@dataclass(frozen=True, slots=True)
class TemplateClinic:
    folder: Path
    key: bytes


def actor_with(clinic: Clinic, role: str) -> Actor:
    """The clinic's user of this role, with the role's default permissions."""
    with clinic.reading(by=PROGRAM) as rd:
        return actor_of(rd.session, rd.session.query(User).filter_by(login=role).one())


def make_clinic_of_roles(home: Path) -> TemplateClinic:
    """A registered clinic in Kerala with one user of each role, closed."""
    created = create_clinic(
        home,
        NewClinic(
            name="Sree Dhanwanthari Ayurveda",
            state_code="32",
            address="Temple Road",
            place="Kottakkal",
            pin="676503",
            phone="+914832742000",
            gstin=GSTIN,
            upi_id="clinic@okaxis",
        ),
        FirstAdministrator(name="Asha Administrator", login="administrator", password=PASSWORD),
        recovery_code=RECOVERY_CODE,
        recovery_typed_back=RECOVERY_CODE,
        clock=StandingClock(),
        use_keyring=False,
    )
    clinic = created.clinic
    password_hash = hash_password(PASSWORD)
    with clinic.transaction(by=created.administrator, why="test.people") as tx:
        for role in Role:
            if role is Role.ADMINISTRATOR:
                continue
            kind = StaffKind(str(role))
            name = "Dr. Hari Kumar" if kind is StaffKind.DOCTOR else f"{role} of the clinic".capitalize()
            staff = tx.add(Staff(name=name, kind=kind, council_number="KSMC 1234", is_active=True))
            user = tx.add(
                User(
                    login=str(role),
                    name=name,
                    staff_id=staff.id,
                    password_hash=password_hash,
                    language="en",
                    is_active=True,
                )
            )
            give_role(tx, user.id, role)
    key = clinic.key
    clinic.close()
    return TemplateClinic(clinic.folder, key)
