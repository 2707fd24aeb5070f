"""The tables: STRICT, text and whole numbers only, the same from the migrations as from the records."""

from __future__ import annotations

import stat
import sys
import unicodedata
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import text

from narayaneeyam_clinic.billing.records import Invoice
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.records import Setting, Staff, StaffKind
from narayaneeyam_clinic.shared.clock import financial_year
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.all_records import Record
from narayaneeyam_clinic.store.base import synced_tables
from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.store.upgrade import create_file, missing_triggers, row_counts
from tests.clinic.shelf import Shelf
from tests.clinic.store.schema_shape import made, shape, tables_that_differ

# A column and how SQLite itself keeps its value.
TYPED = "{0}, typeof({0}) AS kind_of_{0}"


@pytest.fixture
def raw(clinic):
    with clinic.reading(by=PROGRAM) as rd:
        yield rd.session.connection().connection.driver_connection


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
    """STORE-12: every table with its columns, foreign keys, strictness and indexes."""
    assert tables_that_differ(raw) == []


PARENT = "CREATE TABLE parent (id TEXT PRIMARY KEY) STRICT"
CHILD = "CREATE TABLE child (id TEXT PRIMARY KEY, parent_id TEXT REFERENCES parent (id), n INTEGER) STRICT"
INDEX = "CREATE INDEX child_n ON child (n) WHERE n > 0"


def test_every_file_that_a_program_makes_is_as_its_first(tmp_path):
    """STORE-12, STORE-1: the later ones are copies of what the migrations made, each under its own key and with nothing in it."""
    found = []
    for name, key in (("one.db", b"1" * 32), ("two.db", b"2" * 32), ("three.db", b"3" * 32)):
        create_file(tmp_path / name, key)
        raw = connect(tmp_path / name, key)
        tables = sorted(raw.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall())
        filled = {table for table, rows in row_counts(raw).items() if rows}
        found.append((tables, filled, missing_triggers(raw), raw.execute("PRAGMA journal_mode").fetchone()[0]))
        raw.close()
    assert found[0] == found[1] == found[2]
    assert found[0][1:] == ({"alembic_version"}, [], "wal")
    with pytest.raises(ClinicFileError, match="damaged_file"):
        connect(tmp_path / "two.db", b"1" * 32)


def test_a_column_added_later_makes_the_same_table():
    later = made(
        PARENT,
        "CREATE TABLE child (id TEXT PRIMARY KEY, n INTEGER) STRICT",
        INDEX,
        "ALTER TABLE child ADD COLUMN parent_id TEXT REFERENCES parent (id)",
    )
    assert shape(later, "child") == shape(made(PARENT, CHILD, INDEX), "child")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (" STRICT", ""),
        ("n INTEGER", "n TEXT"),
        ("n INTEGER", "n INTEGER NOT NULL"),
        ("n INTEGER", "n INTEGER DEFAULT 1"),
        ("id TEXT PRIMARY KEY", "id TEXT UNIQUE"),
        (" REFERENCES parent (id)", ""),
        ("parent (id)", "parent (id) ON DELETE CASCADE"),
        ("INDEX child_n ON child (n)", "UNIQUE INDEX child_n ON child (n)"),
        ("ON child (n)", "ON child (n DESC)"),
        ("ON child (n)", "ON child (n, id)"),
        ("WHERE n > 0", "WHERE n > 1"),
        (" WHERE n > 0", ""),
    ],
)
def test_any_other_difference_is_seen(before: str, after: str):
    other = made(PARENT, CHILD.replace(before, after), INDEX.replace(before, after))
    assert shape(other, "child") != shape(made(PARENT, CHILD, INDEX), "child")


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


def test_money_quantities_and_times_are_kept_as_whole_units(shelf: Shelf, clock):
    """STORE-3: paise, base units, UTC milliseconds; half past midnight in India is the next day, and here the next year."""
    clock.now = datetime(2027, 3, 31, 19, 0, tzinfo=UTC)
    medicine = shelf.stocked("Dasamoolarishtam", mrp="210.50", pack=450)
    sold = shelf.sell_packs(medicine, 2)
    milliseconds = (clock.now - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)
    (invoice,) = shelf.rows(
        f"SELECT {TYPED.format('payable')}, {TYPED.format('at')}, {TYPED.format('day')} FROM invoice"
    )
    assert list(invoice.values()) == [42100, "integer", milliseconds, "integer", "2027-04-01", "text"]
    (moved,) = shelf.rows(f"SELECT {TYPED.format('quantity')} FROM stock_movement WHERE kind = 'sale'")
    assert list(moved.values()) == [-900, "integer"]
    (batch,) = shelf.rows(f"SELECT {TYPED.format('mrp')} FROM batch")
    assert list(batch.values()) == [21050, "integer"]
    with shelf.clinic.reading(by=shelf.by) as rd:
        read = rd.session.get_one(Invoice, sold.invoice_id)
        assert (read.payable, read.at, read.day) == (Money.rupees("421"), clock.now, date(2027, 4, 1))
        assert financial_year(read.day) == 2027


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
