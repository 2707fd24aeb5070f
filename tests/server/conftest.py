"""Databases for the server's tests: SQLite in a folder, and a real PostgreSQL of this run where one is installed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_server.database import Database
from narayaneeyam_server.sealing import new_key
from narayaneeyam_server.service import SyncService
from tests.server.own_postgresql import own_postgresql, why_not


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """The address of a PostgreSQL made for this run; each test takes a database of its own in it."""
    if reason := why_not():
        pytest.skip(reason)
    with own_postgresql() as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database; the test runs once with each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'server.db'}"
    server = request.getfixturevalue("postgresql_server")
    name = f"t{new_id().replace('-', '')}"
    engine = create_engine(f"{server}/postgres", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    engine.dispose()
    return f"{server}/{name}"


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    opened = Database.open(database_url)
    yield opened
    opened.close()


@pytest.fixture
def master_key() -> bytes:
    return new_key()


@pytest.fixture
def service(database: Database, master_key: bytes, clock) -> Iterator[SyncService]:
    made = SyncService(database, master_key, clock=clock)
    yield made
    made.close()
