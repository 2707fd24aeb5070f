"""Every record keeps the rules of the clinic's file: merge rules, STRICT tables, two physical types, no cascades."""

from __future__ import annotations

import ast
from importlib import import_module

from sqlalchemy import Integer, Table
from sqlalchemy import Text as SqlText
from sqlalchemy.types import TypeDecorator

from narayaneeyam_clinic.store.base import VERSION_COLUMNS, Merge, Record, synced_tables
from tests.house_rules.source import CLINIC, SRC, imports, python_files, tree_of


def record_modules() -> set[str]:
    """Every module that declares a record."""
    return {
        ".".join(path.relative_to(SRC).with_suffix("").parts)
        for path in python_files(CLINIC)
        if any(isinstance(node, ast.ClassDef) and _is_record(node) for node in tree_of(path).body)
    }


def all_tables() -> list[Table]:
    """The tables of all records."""
    for module in sorted(record_modules()):
        import_module(module)
    return list(Record.metadata.sorted_tables)


def _is_record(node: ast.ClassDef) -> bool:
    names = {base.id for base in node.bases if isinstance(base, ast.Name)}
    return bool(names & {"Synced", "Local"})


def synced() -> list[Table]:
    all_tables()
    return list(synced_tables())


def test_every_synced_column_declares_its_merge_rule():
    """CAP-9."""
    silent = [
        f"{table.name}.{column.name}"
        for table in synced()
        for column in table.columns
        if column.name not in VERSION_COLUMNS and not isinstance(column.info.get("merge"), Merge)
    ]
    assert silent == []
    assert len(synced()) > 3


def test_synced_columns_store_text_and_whole_numbers_only():
    """STORE-2."""
    physical = {
        f"{table.name}.{column.name}": column.type.impl if isinstance(column.type, TypeDecorator) else column.type
        for table in synced()
        for column in table.columns
    }
    assert {name for name, kind in physical.items() if not isinstance(kind, (SqlText, Integer))} == set()


def test_every_table_is_strict():
    """STORE-2."""
    assert [table.name for table in all_tables() if not table.dialect_options["sqlite"].get("strict")] == []


def test_no_record_is_forgotten_where_all_are_named():
    """Triggers and migrations are generated from what `all_records` imports."""
    imported = {f"{each.module}.{each.name}" for each in imports(tree_of(CLINIC / "store" / "all_records.py"))}
    imported |= {name.rpartition(".")[0] for name in imported} | {name.removesuffix(".None") for name in imported}
    assert record_modules() - imported == set()


def test_no_foreign_key_cascades():
    """STORE-10: what belongs to a record is never deleted behind its back."""
    cascading = [
        f"{table.name}.{key.parent.name}"
        for table in all_tables()
        for key in table.foreign_keys
        if key.ondelete or key.onupdate
    ]
    assert cascading == []
