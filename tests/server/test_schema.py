"""A server's database from the first version to this one (SERVER-12)."""

from __future__ import annotations

import pytest
from sqlalchemy import create_engine, inspect, text

from narayaneeyam_clinic.sync.segment import pack_segment, read_segment
from narayaneeyam_server import tables as t
from narayaneeyam_server.database import Database
from narayaneeyam_server.log_store import LogStore
from narayaneeyam_server.schema import VERSION, DatabaseTooNew, version_of
from narayaneeyam_server.sealing import new_key, seal
from tests.server.log_of_pcs import groups_of

CLINIC = "0192f0a0-0000-7000-8000-00000000c001"
DESK = "0192f0a0-0000-7000-8000-00000000d001"

# As the first version made them; never changed.
VERSION_1 = """
CREATE TABLE clinic (
 clinic_id VARCHAR(36) NOT NULL, name VARCHAR(200) NOT NULL, epoch BIGINT NOT NULL, last_order BIGINT NOT NULL,
 wrapped_key {blob} NOT NULL, made_at BIGINT NOT NULL, PRIMARY KEY (clinic_id));
CREATE TABLE device (
 clinic_id VARCHAR(36) NOT NULL, device_id VARCHAR(36) NOT NULL, number BIGINT NOT NULL, name VARCHAR(200) NOT NULL,
 last_seq BIGINT NOT NULL, last_hash {blob} NOT NULL, revoked_at BIGINT, PRIMARY KEY (clinic_id, device_id));
CREATE UNIQUE INDEX device_number ON device (clinic_id, number);
CREATE TABLE segment (
 clinic_id VARCHAR(36) NOT NULL, epoch BIGINT NOT NULL, first_order BIGINT NOT NULL, last_order BIGINT NOT NULL,
 device_id VARCHAR(36) NOT NULL, first_seq BIGINT NOT NULL, last_seq BIGINT NOT NULL, taken_at BIGINT NOT NULL,
 sealed {blob} NOT NULL, PRIMARY KEY (clinic_id, epoch, first_order));
CREATE INDEX segment_device ON segment (clinic_id, device_id, first_seq);
CREATE TABLE quarantined (
 clinic_id VARCHAR(36) NOT NULL, device_id VARCHAR(36) NOT NULL, first_seq BIGINT NOT NULL, last_seq BIGINT NOT NULL,
 reason VARCHAR(40) NOT NULL, came_at BIGINT NOT NULL, sealed {blob} NOT NULL,
 PRIMARY KEY (clinic_id, device_id, first_seq));
"""


def shape(engine):
    inspector = inspect(engine)
    return {
        table: (
            sorted(
                (column["name"], str(column["type"]), column["nullable"]) for column in inspector.get_columns(table)
            ),
            inspector.get_pk_constraint(table)["constrained_columns"],
            sorted(
                (index["name"], tuple(index["column_names"]), bool(index["unique"]))
                for index in inspector.get_indexes(table)
            ),
        )
        for table in sorted(inspector.get_table_names())
    }


@pytest.fixture
def first_version(database_url, master_key):
    """A database of the first version with a clinic, two devices and three groups."""
    engine = create_engine(database_url)
    blob = "BLOB" if engine.dialect.name == "sqlite" else "BYTEA"
    key = new_key()
    segment = groups_of(DESK, 1, 3)
    with engine.begin() as connection:
        for statement in VERSION_1.format(blob=blob).split(";"):
            if statement.strip():
                connection.exec_driver_sql(statement)
        insert = "INSERT INTO {} VALUES ({})"
        for table, *row in (
            ("clinic", CLINIC, "Sree Dhanwanthari", 1, 3, seal(master_key, CLINIC, key), 1),
            ("device", CLINIC, DESK, 1, "Reception", 3, segment.last, None),
            ("device", CLINIC, CLINIC, 2, "Counter", 0, bytes(32), None),
            ("segment", CLINIC, 1, 1, 3, DESK, 1, 3, 5, seal(key, f"{CLINIC}/1/1", pack_segment(segment))),
        ):  # fmt: skip
            names = [f"v{number}" for number in range(len(row))]
            connection.execute(
                text(insert.format(table, ", ".join(f":{name}" for name in names))), dict(zip(names, row, strict=True))
            )
    engine.dispose()
    return database_url


def test_the_first_version_becomes_this_one(first_version, master_key, tmp_path):
    """SERVER-12: with everything in it, and with the same tables as one that is made today."""
    for _ in range(2):  # the second time there is nothing to do
        database = Database.open(first_version)
        with database.reading() as connection:
            assert version_of(connection) == VERSION
            assert connection.execute(text("SELECT next_number, takes_back FROM clinic")).one() == (3, False)
        upgraded = shape(database.engine)
        _, found = LogStore(database, master_key).after(CLINIC, 1, 0)
        assert read_segment(found[0].packed or b"") == groups_of(DESK, 1, 3)
        database.close()
    assert set(upgraded) == set(t.metadata.tables)
    if first_version.startswith("sqlite"):
        fresh = Database.open(f"sqlite:///{tmp_path / 'fresh.db'}")
        assert shape(fresh.engine) == upgraded
        fresh.close()


def test_an_upgrade_that_was_cut_off_goes_on(first_version):
    """SERVER-12"""
    engine = create_engine(first_version)
    with engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE clinic ADD COLUMN home_mirror VARCHAR(36)")
    engine.dispose()
    database = Database.open(first_version)
    assert "next_number" in [column["name"] for column in inspect(database.engine).get_columns("clinic")]
    database.close()


def test_a_newer_database_is_left_alone(database, database_url):
    """SERVER-12"""
    with database.writing() as connection:
        connection.execute(text("UPDATE schema_version SET version = :n"), {"n": VERSION + 1})
    with pytest.raises(DatabaseTooNew):
        Database.open(database_url)
