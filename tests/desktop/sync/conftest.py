"""A server's service and the PCs of one clinic around it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from tests.clinic.sync.linked import LinkedTemplate, Pc, World, first_pc, make_linked, reopened, settle
from tests.clinic_of_roles import TemplateClinic
from tests.desktop.sync.stations import Station, station

StationOf = Callable[[Clinic, str], Station]


@pytest.fixture(scope="session")
def linked_template(template_clinic: TemplateClinic, tmp_path_factory: pytest.TempPathFactory) -> LinkedTemplate:
    return make_linked(tmp_path_factory.mktemp("linked"), template_clinic)


@pytest.fixture
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    """A server; for a test with two PCs a copy of one that knows both."""
    home = tmp_path / "world"
    if "counter_pc" in request.fixturenames:
        linked: LinkedTemplate = request.getfixturevalue("linked_template")
        shutil.copytree(linked.home, home)
        made = World(home, master_key=linked.master_key)
    else:
        home.mkdir()
        made = World(home)
    yield made
    made.close()


@pytest.fixture
def station_of(qtbot: QtBot, world: World) -> Iterator[StationOf]:
    """`station_of(clinic, "receptionist")`: ended before the server is."""
    made: list[Station] = []

    def begun(clinic: Clinic, login: str) -> Station:
        made.append(station(qtbot, clinic, world, login))
        return made[-1]

    yield begun
    for one in made:
        one.end()


@pytest.fixture
def desk_pc(request: pytest.FixtureRequest, world: World, template_clinic: TemplateClinic) -> Pc:
    """The PC on which the clinic began; the server has its whole log."""
    if "counter_pc" in request.fixturenames:
        made = reopened(world, 1, request.getfixturevalue("linked_template").keys[0])
    else:
        made = first_pc(world, template_clinic)
    settle(made)
    return made


@pytest.fixture
def counter_pc(world: World, desk_pc: Pc, linked_template: LinkedTemplate) -> Pc:
    """A second PC with everything."""
    made = reopened(world, 2, linked_template.keys[1])
    settle(desk_pc, made)
    return made
