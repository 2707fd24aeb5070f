"""Two PCs of one clinic and their server, made once and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.clinic.sync.linked import LinkedTemplate, Pc, World, make_linked, reopened, settle
from tests.clinic.sync.replicas import Replicas, replicas
from tests.clinic_of_roles import TemplateClinic


@pytest.fixture(scope="session")
def linked_template(template_clinic: TemplateClinic, tmp_path_factory: pytest.TempPathFactory) -> LinkedTemplate:
    return make_linked(tmp_path_factory.mktemp("linked"), template_clinic)


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
