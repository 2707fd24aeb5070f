"""A server's service and the PCs of one clinic around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.clinic import Clinic
from tests.clinic.sync.linked import Pc, World, first_pc, join_pc, settle
from tests.clinic_of_roles import TemplateClinic
from tests.desktop.sync.stations import Station, station

StationOf = Callable[[Clinic, str], Station]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    (tmp_path / "world").mkdir()
    made = World(tmp_path / "world")
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
def desk_pc(world: World, template_clinic: TemplateClinic) -> Pc:
    """The PC on which the clinic began; the server has its whole log."""
    made = first_pc(world, template_clinic)
    settle(made)
    return made


@pytest.fixture
def counter_pc(world: World, desk_pc: Pc) -> Pc:
    """A second PC with everything."""
    clinic = world.keep(join_pc(world, 2, desk_pc.row.clinic_id).clinic)
    made = Pc.of(clinic, world)
    settle(desk_pc, made)
    return made
