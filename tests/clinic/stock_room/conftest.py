"""A pharmacist in a stock room, and three PCs that write apart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.clinic.stock_room.room import Room
from tests.clinic.sync.replicas import Replicas, replicas


@pytest.fixture
def room(clinic, as_role) -> Room:
    return Room(clinic, as_role("pharmacist"))


@pytest.fixture
def pcs(template_clinic, tmp_path: Path) -> Iterator[Replicas]:
    made = replicas(template_clinic.folder, template_clinic.key, tmp_path, 2)
    yield made
    made.close()
