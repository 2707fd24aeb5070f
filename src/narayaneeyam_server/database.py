"""The one database of a server, SQLite or PostgreSQL: writers take their lock at once and wait for each other."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url

from narayaneeyam_server.schema import bring_up_to_date

_CONNECTIONS = 8
_OVERFLOW = 16


class Database:
    """Use it from any thread; several processes may use the same database."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        if engine.dialect.name == "sqlite":
            _let_writers_wait(engine)
        else:
            _read_bytes_as_they_are(engine)
        self._writer = engine.execution_options(writes=True)
        try:
            with self.writing() as connection:
                bring_up_to_date(connection)
        except BaseException:
            engine.dispose()
            raise

    @classmethod
    def open(cls, url: str) -> Database:
        """The database at a SQLAlchemy address, with its tables brought up to date. Raises DatabaseTooNew."""
        return cls(create_engine(make_url(url), pool_size=_CONNECTIONS, max_overflow=_OVERFLOW, pool_pre_ping=False))

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction that commits at the end, or is rolled back by any exception."""
        with self._writer.begin() as connection:
            yield connection

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """One transaction that changes nothing."""
        with self.engine.connect() as connection:
            yield connection

    @contextlib.contextmanager
    def reading_one_moment(self) -> Iterator[Connection]:
        """A transaction in which every statement sees the same moment, however long it takes."""
        with self.engine.connect() as connection:
            if connection.dialect.name == "postgresql":
                connection.execution_options(isolation_level="REPEATABLE READ")
            yield connection

    def close(self) -> None:
        self.engine.dispose()


def _let_writers_wait(engine: Engine) -> None:
    """SQLite: a writer takes its lock at once and waits for another, instead of failing when it comes to write."""

    @event.listens_for(engine, "connect")
    def _prepare(raw: object, _record: object) -> None:
        raw.isolation_level = None  # type: ignore[attr-defined]
        for statement in (
            # First of all: the others may have to wait for a process that starts at the same moment.
            "PRAGMA busy_timeout=30000",
            "PRAGMA journal_mode=WAL",
            "PRAGMA synchronous=FULL",
            "PRAGMA foreign_keys=ON",
        ):
            raw.execute(statement)  # type: ignore[attr-defined]

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _read_bytes_as_they_are(engine: Engine) -> None:
    """PostgreSQL: a long reading, which is one of segments, comes as bytes and not as twice as many hexadecimal digits."""

    @event.listens_for(engine, "connect")
    def _prepare(raw: object, _record: object) -> None:
        from psycopg import ServerCursor  # where a server has another database, it is not installed
        from psycopg.pq import Format

        def in_bytes(*given: Any, **named: Any) -> ServerCursor[Any]:
            cursor = ServerCursor[Any](*given, **named)
            cursor.format = Format.BINARY
            return cursor

        raw.server_cursor_factory = in_bytes  # type: ignore[attr-defined]
