"""Write `versions/0001_first_working_day.py` from the records, while nothing has been released yet.

Run with `python3 dev.py exec python migrations/write_first_revision.py`. Once a version is released the file is frozen,
this script goes, and each change of a table is a revision of its own.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from narayaneeyam_clinic.store.all_records import Record
from narayaneeyam_clinic.store.search_records import FULL_TEXT_STATEMENT

HEAD = '''"""The first working day: every table of the first release, as plain SQL that no later record can change.

Revision ID: 0001
"""

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
'''
FOOT = """)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
"""


def statements() -> list[str]:
    """CREATE TABLE and CREATE INDEX of every record, then what SQLAlchemy does not know: the full-text index."""
    dialect = sqlite.dialect()
    made = []
    for table in Record.metadata.sorted_tables:
        made.append(str(CreateTable(table).compile(dialect=dialect)).strip())
        made.extend(
            str(CreateIndex(index).compile(dialect=dialect)).strip()
            for index in sorted(table.indexes, key=lambda one: str(one.name))
        )
    return [*made, FULL_TEXT_STATEMENT]


def main() -> None:
    tidy = ["\n".join(line.rstrip() for line in made.splitlines()).replace("\t", "    ") for made in statements()]
    body = "".join(f'    """{made}""",\n' for made in tidy)
    (Path(__file__).parent / "versions" / "0001_first_working_day.py").write_text(HEAD + body + FOOT, encoding="utf-8")


if __name__ == "__main__":
    main()
