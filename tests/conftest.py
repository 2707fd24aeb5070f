"""What every test may ask for: a real encrypted clinic copied from a migrated template, a clock that stands still, people by role."""

from __future__ import annotations

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A test never touches the keyring of the person who runs it; tests about keyrings choose their own.
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")

import shutil
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers
from xdist.remote import Producer

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.demo.demo_staff import ADMINISTRATOR_LOGIN, DEMO_PASSWORD
from narayaneeyam_clinic.demo.make_demo_clinic import DemoSize, make_demo_clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.sign_in import find_key
from tests import hashes
from tests.clinic_of_roles import (
    StandingClock,
    TemplateClinic,
    actor_with,
    make_clinic_of_roles,
)
from tests.forked import CAN_FORK
from tests.shared_out import TogetherScheduling


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> TogetherScheduling:
    """Whoever runs tests by several workers."""
    return TogetherScheduling(config, log)


def pytest_configure() -> None:
    """Before any clinic is made. Where programs are not forked they would not know of it."""
    gc.disable()  # until all tests are read in
    # Whether an example came slowly says how busy the processors are, not how good the test is.
    settings.register_profile("busy", suppress_health_check=[HealthCheck.too_slow], deadline=None)
    settings.load_profile("busy")
    if CAN_FORK:
        hashes.make_cheap()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems() -> None:
    """Hypothesis would read the whole program again in each worker, for the numbers and words that stand in it."""
    providers._seen_modules.update(id(module) for module in list(sys.modules.values()))


def pytest_collection_finish(session: pytest.Session) -> None:
    """All modules and tests are there and stay: no collection of garbage looks through them again."""
    gc.collect()
    gc.freeze()
    gc.enable()


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture(scope="session")
def template_clinic(tmp_path_factory: pytest.TempPathFactory) -> TemplateClinic:
    """A registered clinic in Kerala with one user of each role; made once, copied for each test."""
    return make_clinic_of_roles(tmp_path_factory.mktemp("template"))


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
    return partial(actor_with, clinic)
