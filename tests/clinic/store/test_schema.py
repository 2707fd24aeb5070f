"""The tables: STRICT, text and whole numbers only, the same from the migrations as from the records (STORE-2, STORE-3, STORE-12)."""

from __future__ import annotations

import importlib.util
import stat
import sys
import unicodedata
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import text
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.records import Setting, Staff, StaffKind
from narayaneeyam_clinic.shared.clock import business_date, financial_year
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.places import migrations
from narayaneeyam_clinic.store.all_records import Record
from narayaneeyam_clinic.store.base import synced_tables


@pytest.fixture
def raw(clinic):
    with clinic.reading(by=PROGRAM) as rd:
        yield rd.session.connection().connection.driver_connection


def squeezed(sql: str) -> str:
    return " ".join(sql.split()).replace("( ", "(").replace(" )", ")")


def test_every_table_is_strict_and_holds_text_and_whole_numbers(raw):
    """STORE-2"""
    strict = {
        name: bool(is_strict) for _, name, kind, _, _, is_strict in raw.execute("PRAGMA table_list") if kind == "table"
    }
    ours = set(Record.metadata.tables)
    assert {name for name in ours if not strict[name]} == set()
    for table in synced_tables():
        kinds = {row[2] for row in raw.execute(f'PRAGMA table_info("{table.name}")')}
        assert kinds <= {"TEXT", "INTEGER"}, table.name


def test_the_migrated_schema_is_that_of_the_records(raw):
    """STORE-12: every table and index, word for word."""
    dialect = sqlite.dialect()
    found = {
        name: squeezed(sql) for name, sql in raw.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    }
    for table in Record.metadata.sorted_tables:
        assert found[table.name] == squeezed(str(CreateTable(table).compile(dialect=dialect)))
        for index in table.indexes:
            assert found[str(index.name)] == squeezed(str(CreateIndex(index).compile(dialect=dialect)))


def test_the_file_runs_with_the_pragmas_of_the_house(clinic, raw):
    """STORE-4, LEAK-10"""
    with clinic.transaction(by=PROGRAM, why="test") as tx:
        writer = tx.session.connection().connection.driver_connection
        for connection in (raw, writer):
            asked = {
                name: connection.execute(f"PRAGMA {name}").fetchone()[0]
                for name in ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers", "temp_store")
            }
            assert asked == {
                "journal_mode": "wal",
                "synchronous": 2,
                "foreign_keys": 1,
                "recursive_triggers": 1,
                "temp_store": 2,
            }


def test_no_synced_foreign_key_cascades(raw):
    """STORE-10"""
    for table in synced_tables():
        for row in raw.execute(f'PRAGMA foreign_key_list("{table.name}")'):
            assert (row[5], row[6]) == ("NO ACTION", "NO ACTION"), table.name


def test_text_is_stored_composed_and_without_nul(clinic):
    """STORE-16"""
    decomposed = unicodedata.normalize("NFD", "Café")
    with clinic.transaction(by=PROGRAM, why="test") as tx:
        tx.add(Staff(name=decomposed, kind=StaffKind.COOK, is_active=True))
        stored = tx.session.scalar(text("SELECT name FROM staff WHERE kind = 'cook'"))
    assert stored == "Café"
    with pytest.raises(Exception, match="text_has_nul") as refused, clinic.transaction(by=PROGRAM, why="test") as tx:
        tx.add(Staff(name="a\x00b", kind=StaffKind.COOK, is_active=True))
    error = refused.value if isinstance(refused.value, Refused) else refused.value.__cause__
    assert isinstance(error, Refused)


def test_values_come_back_as_they_were_given(clinic):
    """STORE-3"""
    half_past_midnight = datetime(2026, 3, 31, 19, 0, tzinfo=UTC)
    assert business_date(half_past_midnight) == date(2026, 4, 1)
    assert financial_year(date(2026, 3, 31)) == 2025
    assert financial_year(date(2026, 4, 1)) == 2026


def test_what_two_pcs_may_both_create_has_the_same_identity(clinic):
    """STORE-18"""
    assert natural_id("setting", "near_expiry_days") == natural_id("setting", "near_expiry_days")
    with clinic.transaction(by=PROGRAM, why="test") as tx:
        tx.add(Setting(id=natural_id("setting", "x"), key="x", value="1"))
    with pytest.raises(Exception, match="UNIQUE"), clinic.transaction(by=PROGRAM, why="test") as tx:
        tx.add(Setting(id=natural_id("setting", "x"), key="x", value="2"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_folder_and_files_are_the_owners_alone(clinic, clinic_folder):
    """KEY-12"""
    with clinic.transaction(by=PROGRAM, why="test") as tx:
        tx.add(Staff(name="One", kind=StaffKind.COOK, is_active=True))
    for file in clinic_folder.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name
    assert stat.S_IMODE(clinic_folder.stat().st_mode) == 0o700


def test_migrations_stand_alone():
    """STORE-12: a revision never imports current records."""
    for file in sorted((migrations() / "versions").glob("*.py")):
        assert "narayaneeyam" not in file.read_text(encoding="utf-8")
        spec = importlib.util.spec_from_file_location(file.stem, file)
        assert spec is not None
