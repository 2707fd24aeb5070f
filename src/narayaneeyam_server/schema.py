"""The server's tables through the versions: a new database is made as it is now, an older one goes step by step.

Each step may be run again without harm, and several server processes that start at once wait for the first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import Column, Connection, MetaData, Table, func, insert, inspect, select, text
from sqlalchemy.schema import CreateColumn

from narayaneeyam_server import tables as t

Step = Callable[[Connection], None]

# A number of our own among PostgreSQL's advisory locks.
_LOCK = 7_240_615_311


class DatabaseTooNew(Exception):
    """A newer program has worked with this database."""


def bring_up_to_date(connection: Connection) -> int:
    """To be called inside a writing transaction; returns the version. Raises DatabaseTooNew."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    found = version_of(connection)
    if found > VERSION:
        raise DatabaseTooNew(found)
    if found == VERSION:
        return VERSION
    if found == 0:
        t.metadata.create_all(connection)
    for version, step in enumerate(STEPS, 2):
        if 0 < found < version:
            step(connection)
    connection.execute(t.schema_version.delete())
    connection.execute(insert(t.schema_version).values(version=VERSION))
    return VERSION


def version_of(connection: Connection) -> int:
    """0 for an empty database, 1 for the first tables, which did not yet say their version."""
    inspector = inspect(connection)
    if inspector.has_table(t.schema_version.name):
        return connection.execute(select(func.max(t.schema_version.c.version))).scalar() or 1
    return 1 if inspector.has_table(t.clinic.name) else 0


def add_columns(connection: Connection, table: Table, names: Sequence[str]) -> None:
    """Those of the columns that are not there yet."""
    present = {column["name"] for column in inspect(connection).get_columns(table.name)}
    for name in names:
        if name not in present:
            # A copy without its table: only the column's own words are wanted.
            column = Column(
                name, table.c[name].type, nullable=table.c[name].nullable, server_default=_default(table, name)
            )
            Table(table.name, MetaData(), column)
            words = CreateColumn(column).compile(dialect=connection.dialect)
            connection.exec_driver_sql(f"ALTER TABLE {table.name} ADD COLUMN {words}")


def _default(table: Table, name: str) -> str | None:
    default = table.c[name].server_default
    return None if default is None else default.arg  # type: ignore[attr-defined]


def _registry(connection: Connection) -> None:
    """Version 2: who may speak: codes, tokens, devices with their series, epochs; head office; mirrors."""
    t.metadata.create_all(
        connection,
        tables=[t.schema_version, t.enrolment, t.wrong_try, t.incident, t.head_office_user, t.mirror],
    )
    add_columns(connection, t.clinic, ["takes_back", "next_number", "home_mirror"])
    add_columns(
        connection,
        t.device,
        [
            "patient_code", "counter_code", "token_letter", "reserve_code", "known_from", "generation", "came_from",
            "spare_of", "asked_in_epoch",
            "settled_epoch", "last_contact", "waiting", "to_settle", "parked", "program", "schema_rev", "protocol",
            "clock_offset",
        ],
    )  # fmt: skip
    add_columns(connection, t.quarantined, ["state", "decided_at", "decided_by"])
    highest = select(func.coalesce(func.max(t.device.c.number), 0) + 1).where(
        t.device.c.clinic_id == t.clinic.c.clinic_id
    )
    connection.execute(t.clinic.update().values(next_number=highest.scalar_subquery()))


def _spares_from_above(connection: Connection) -> None:
    """Version 3: devices in reserve have numbers of their own end; signing out ends a session."""
    add_columns(connection, t.clinic, ["next_spare"])
    t.metadata.create_all(connection, tables=[t.ended_session])


def _documents(connection: Connection) -> None:
    """Version 4: the files of documents."""
    t.metadata.create_all(connection, tables=[t.document_part])


def _issued_again(connection: Connection) -> None:
    """Version 5: what was issued again, so that it is not brought a second time."""
    t.metadata.create_all(connection, tables=[t.issued_again])


def _erasures(connection: Connection) -> None:
    """Version 6: whether anybody was erased in a clinic."""
    add_columns(connection, t.clinic, ["has_erasures"])


# What leads from version n to n + 1; the first leads from 1 to 2. A step that stands here never changes.
STEPS: tuple[Step, ...] = (_registry, _spares_from_above, _documents, _issued_again, _erasures)
VERSION = len(STEPS) + 1
