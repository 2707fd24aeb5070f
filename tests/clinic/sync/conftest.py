"""Two PCs of one clinic and their server, made once and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.clinic.sync.linked import Pc, World, another_pc, first_pc, reopened, settle
from tests.clinic.sync.replicas import Replicas, replicas
from tests.clinic_of_roles import TemplateClinic


@dataclass(frozen=True, slots=True)
class LinkedTemplate:
    """The folder of a world with two PCs that have everything of each other, and what opens it."""

    home: Path
    master_key: bytes
    keys: tuple[bytes, bytes]


@pytest.fixture(scope="session")
def linked_template(template_clinic: TemplateClinic, tmp_path_factory: pytest.TempPathFactory) -> LinkedTemplate:
    home = tmp_path_factory.mktemp("linked")
    world = World(home)
    try:
        desk = first_pc(world, template_clinic)
        desk.exchange()
        counter = another_pc(world, 2, desk.row.clinic_id)
        settle(desk, counter)
        return LinkedTemplate(home, world.master_key, (desk.clinic.key, counter.clinic.key))
    finally:
        world.close()


@pytest.fixture
def world(linked_template: LinkedTemplate, tmp_path: Path) -> Iterator[World]:
    """A copy of it, the server running."""
    home = tmp_path / "world"
    shutil.copytree(linked_template.home, home)
    made = World(home, master_key=linked_template.master_key)
    yield made
    made.close()


@pytest.fixture
def two(world: World, linked_template: LinkedTemplate) -> tuple[Pc, Pc]:
    """Reception and counter, open, both with everything."""
    desk, counter = (reopened(world, number, key) for number, key in enumerate(linked_template.keys, 1))
    settle(desk, counter)
    return desk, counter


@pytest.fixture
def empty_world(tmp_path: Path) -> Iterator[World]:
    """A server that knows no clinic."""
    made = World(tmp_path)
    yield made
    made.close()


@pytest.fixture
def pcs(template_clinic: TemplateClinic, tmp_path: Path) -> Iterator[Replicas]:
    """Three PCs of one clinic that write without hearing of each other."""
    made = replicas(template_clinic.folder, template_clinic.key, tmp_path, 3)
    yield made
    made.close()
