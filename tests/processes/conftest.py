"""The clinic of three PCs, prepared once; a database of PostgreSQL; small disks."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from narayaneeyam_clinic.shared.identifiers import new_id
from tests.processes.premises import Prepared, prepare
from tests.server.conftest import postgresql_server as postgresql_server
from tests.server.small_disk import small_disk as a_small_disk


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """Made once: one worker runs all these tests (`xdist_group`)."""
    return prepare(tmp_path_factory.mktemp("premises") / "home")


@pytest.fixture
def empty_postgresql(postgresql_server: str) -> str:
    """The address of a database of its own."""
    name = f"t{new_id().replace('-', '')}"
    engine = create_engine(f"{postgresql_server}/postgres", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    engine.dispose()
    return f"{postgresql_server}/{name}"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[str, int], Path]]:
    """`small_disk(name, megabytes)`: a disk in memory of that size."""
    with contextlib.ExitStack() as made:

        def disk(name: str, megabytes: int) -> Path:
            folder = tmp_path / name
            folder.mkdir()
            return made.enter_context(a_small_disk(folder, megabytes))

        yield disk
