"""PostgreSQL without room for the log: nothing is answered for that is not stored, and it goes on once there is room."""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.sync.segment import read_segment
from narayaneeyam_clinic.sync.transport import Unreachable
from tests.server.log_of_pcs import Pc, clinic_to_join
from tests.server.own_postgresql import USER
from tests.server.served import Served
from tests.server.small_disk import fill, small_disk

# What an empty database takes of it is half.
_MEGABYTES = 20


@pytest.fixture
def disk() -> Iterator[Path]:
    """Which PostgreSQL can reach: the tests' own folders are closed to its user."""
    folder = Path(tempfile.mkdtemp(prefix="narayaneeyam-pg-small-"))
    try:
        with small_disk(folder, _MEGABYTES) as mounted:
            yield mounted
    finally:
        shutil.rmtree(folder)


@pytest.fixture
def database_on(disk: Path, postgresql_server: str) -> Iterator[str]:
    """A database whose tables lie on that disk; what PostgreSQL keeps of all databases does not."""
    place = disk / "tables"
    place.mkdir()
    disk.chmod(0o755)
    if os.geteuid() == 0:
        owner = pwd.getpwnam(USER)
        os.chown(place, owner.pw_uid, owner.pw_gid)
    name = f"t{new_id().replace('-', '')}"
    engine = create_engine(f"{postgresql_server}/postgres", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE TABLESPACE {name} LOCATION '{place}'")
        try:
            connection.exec_driver_sql(f"CREATE DATABASE {name} TABLESPACE {name}")
            yield f"{postgresql_server}/{name}"
        finally:
            connection.exec_driver_sql(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
            connection.exec_driver_sql(f"DROP TABLESPACE {name}")
    engine.dispose()


def test_postgresql_without_room_takes_a_push_whole_or_not_at_all(disk: Path, database_on: str, tmp_path: Path):
    """SERVER-33"""
    where = ("--database-url", database_on)
    with Served(tmp_path / "server", options=where) as server:

        def code(*which: str) -> str:
            digits: str = server.told("device", "code", *which, *where)["code"]
            return digits

        line = server.transport()
        desk = Pc.joins(line, code("--new-clinic"), clinic_to_join())
        desk.hello()
        counter = Pc.joins(line, code(), name="Counter")
        counter.hello()
        desk.writes(2)
        desk.push()
        ballast = fill(disk)
        desk.writes(3, secrets.token_hex(150_000))
        for _ in range(2):
            with pytest.raises(Unreachable, match="server_error"):
                desk.push()
        # It reads on, and nothing of the three is there.
        assert [(head.first_seq, head.last_seq) for head, _ in counter.pull().frames] == [(1, 2)]
        assert counter.pull().frames == ()
        ballast.unlink()
        pushed = desk.push()
        assert (pushed.last_seq, pushed.new_groups, pushed.first_order) == (5, 3, 3)
        ((head, packed),) = counter.pull().frames
        assert packed is not None
        assert (head.first_order, read_segment(packed).last) == (3, desk.hashes[-1])
        assert server.told("check", *where)["faults"] == []
        line.close()
