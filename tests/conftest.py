"""What every test may ask for: a real encrypted clinic copied from a migrated template, a clock that stands still, people by role."""

from __future__ import annotations

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A test never touches the keyring of the person who runs it; tests about keyrings choose their own.
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from xdist.remote import Producer

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.demo.demo_staff import ADMINISTRATOR_LOGIN, DEMO_PASSWORD
from narayaneeyam_clinic.demo.make_demo_clinic import DemoSize, make_demo_clinic
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.create_clinic import FirstAdministrator, NewClinic, create_clinic
from narayaneeyam_clinic.people.passwords import hash_password
from narayaneeyam_clinic.people.permissions import Role
from narayaneeyam_clinic.people.records import Staff, StaffKind, User
from narayaneeyam_clinic.people.roles import actor_of, give_role
from narayaneeyam_clinic.people.sign_in import find_key
from tests import hashes
from tests.forked import CAN_FORK
from tests.shared_out import TogetherScheduling


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> TogetherScheduling:
    """Whoever runs tests by several workers."""
    return TogetherScheduling(config, log)


def pytest_configure() -> None:
    """Before any clinic is made. Where programs are not forked they would not know of it."""
    if CAN_FORK:
        hashes.make_cheap()


def pytest_collection_finish(session: pytest.Session) -> None:
    """All modules and tests are there and stay: no collection of garbage looks through them again."""
    gc.collect()
    gc.freeze()


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


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture(scope="session")
def template_clinic(tmp_path_factory: pytest.TempPathFactory) -> TemplateClinic:
    """A registered clinic in Kerala with one user of each role; made once, copied for each test."""
    home = tmp_path_factory.mktemp("template")
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


@pytest.fixture
def real_hashes() -> Iterator[None]:
    """For a test that opens with a password what the program itself has made, outside the tests."""
    hashes.make_real()
    yield
    if CAN_FORK:
        hashes.make_cheap()


@pytest.fixture(scope="session")
def lived_clinic(tmp_path_factory: pytest.TempPathFactory) -> TemplateClinic:
    """A demo clinic that lived a few days through the real actions; made once, read or copied by tests, never changed."""
    folder = make_demo_clinic(tmp_path_factory.mktemp("lived"), StandingClock().now, size=DemoSize(patients=30, days=4))
    return TemplateClinic(folder, find_key(folder, ADMINISTRATOR_LOGIN, DEMO_PASSWORD))


@pytest.fixture
def clinic_folder(template_clinic: TemplateClinic, tmp_path: Path) -> Path:
    """A fresh copy of the template's folder, closed."""
    folder = tmp_path / "home" / "clinics" / template_clinic.folder.name
    shutil.copytree(template_clinic.folder, folder)
    return folder


@pytest.fixture
def clinic(clinic_folder: Path, template_clinic: TemplateClinic, clock: StandingClock) -> Iterator[Clinic]:
    """A fresh clinic, opened, at the standing clock."""
    # Without the look at its version that `Clinic.open` begins with: the template was made by this program.
    opened = Clinic(clinic_folder, template_clinic.key, clock)
    yield opened
    opened.close()


@pytest.fixture
def as_role(clinic: Clinic) -> Callable[[str], Actor]:
    """`as_role("pharmacist")`: the clinic's user of that role, with the role's default permissions."""

    def actor(role: str) -> Actor:
        with clinic.reading(by=PROGRAM) as rd:
            user = rd.session.query(User).filter_by(login=role).one()
            return actor_of(rd.session, user)

    return actor
