"""Databases for the server's tests: SQLite in a folder, and a real PostgreSQL of this run where one is installed."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_server.database import Database
from narayaneeyam_server.sealing import new_key
from narayaneeyam_server.service import SyncService

USER = "postgres"


def _programs() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


def _as_postgres() -> list[str]:
    """PostgreSQL refuses to run as root."""
    return ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--init-groups"] if os.geteuid() == 0 else []


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """The address of a PostgreSQL made for this run; each test takes a database of its own in it."""
    programs = _programs()
    if programs is None:
        pytest.skip("no PostgreSQL is installed (Debian: apt-get install postgresql)")
    if os.geteuid() == 0 and shutil.which("setpriv") is None:
        pytest.skip("PostgreSQL does not run as root, and there is no setpriv to become another user")
    # Its socket's path must be short, so not below pytest's own folder.
    home = Path(tempfile.mkdtemp(prefix="narayaneeyam-pg-"))
    if os.geteuid() == 0:
        owner = pwd.getpwnam(USER)
        os.chown(home, owner.pw_uid, owner.pw_gid)
    files = home / "files"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    subprocess.run(
        [*_as_postgres(), str(programs / "initdb"), "-D", str(files), "-U", USER, "--auth=trust", "--encoding=UTF8", "--no-sync"],
        check=True, capture_output=True, cwd=home,
    )  # fmt: skip
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={home}"
    start = [
        *_as_postgres(),
        str(programs / "pg_ctl"),
        "-D",
        str(files),
        "-w",
        "-l",
        str(home / "log"),
        "-o",
        options,
        "start",
    ]
    subprocess.run(start, check=True, stdout=subprocess.DEVNULL, cwd=home)
    try:
        yield f"postgresql+psycopg://{USER}@127.0.0.1:{port}"
    finally:
        stop = [*_as_postgres(), str(programs / "pg_ctl"), "-D", str(files), "-m", "immediate", "stop"]
        subprocess.run(stop, check=True, stdout=subprocess.DEVNULL, cwd=home)
        shutil.rmtree(home)


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
