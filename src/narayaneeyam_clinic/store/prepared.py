"""Statements that are made once and run often: compiled to SQL the first time, then only values go in and rows come out.

What SQLAlchemy does anew for each execution (build the expression, find it in its cache, wrap the rows) costs ten times
what SQLite needs for a look-up by key. The columns' types turn values into what is stored and back, here as there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache, cached_property
from typing import Any

from sqlalchemy import Connection, Executable, Select, bindparam, column, func, select
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

from narayaneeyam_clinic.store.base import Record
from narayaneeyam_clinic.store.columns import Facts, into_file, out_of_file

_Turn = Callable[[Any], Any]
_DIALECT = SQLiteDialect_pysqlite(paramstyle="qmark")


class Prepared:
    """One statement with `bindparam` names; a list of ids goes in by `each`. `make` builds it when it is first run."""

    def __init__(self, make: Callable[[], Executable]) -> None:
        self._make = make

    def all(self, session: Session, **values: Any) -> list[tuple[Any, ...]]:
        """Run it in the session's transaction, after what the session has not written yet; the rows, if there are any."""
        text, fixed, turns_in, turns_out = self._compiled
        given = {**fixed, **values}
        asked = [given[name] if turn is None or given[name] is None else turn(given[name]) for name, turn in turns_in]
        rows: list[tuple[Any, ...]] = raw_connection(session).execute(text, asked).fetchall()
        if not turns_out or not rows:
            return rows
        # Column by column: most have nothing to be turned.
        columns: list[Sequence[Any]] = list(zip(*rows, strict=True))
        for at, turn in turns_out:
            columns[at] = _turned(columns[at], turn)
        return list(zip(*columns, strict=True))

    def first(self, session: Session, **values: Any) -> tuple[Any, ...] | None:
        """The first row or None."""
        return next(iter(self.all(session, **values)), None)

    @cached_property
    def _compiled(self) -> tuple[str, dict[str, Any], list[tuple[str, _Turn | None]], list[tuple[int, _Turn]]]:
        statement = self._make()
        compiled: Any = statement.compile(dialect=_DIALECT)  # type: ignore[attr-defined]
        binds = {compiled.bind_names[bind]: bind for bind in compiled.bind_names}
        names = compiled.positiontup or []
        turns_in = [(name, _turn_in(binds[name].type)) for name in names]
        columns = statement.selected_columns if isinstance(statement, Select) else getattr(statement, "_returning", ())
        turns = [_turn_out(column.type) for column in columns]
        turns_out = [(at, turn) for at, turn in enumerate(turns) if turn is not None]
        return compiled.string, dict(compiled.params), turns_in, turns_out


def each(name: str) -> Select[Any]:
    """For `column.in_(each("ids"))`: a list of texts of any length as one value, so that the statement stays the same."""
    return select(column("value")).select_from(func.json_each(bindparam(name, type_=Facts())))


def insert_rows(session: Session, record: type[Record], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert plain rows of one table in one statement; all have the keys of the first. An `id` that is missing is made."""
    if not rows:
        return
    text, turns, makes_id = _insertion(record, tuple(rows[0]))
    columns: list[Sequence[Any]] = []
    for name, turn in turns:
        values = [row[name] for row in rows]
        columns.append(values if turn is None else _turned(values, turn))
    if makes_id is not None:
        columns.append([makes_id() for _ in rows])
    raw_connection(session).executemany(text, zip(*columns, strict=True))


def raw_connection(session: Session) -> Any:
    """The driver's connection under a session, in its transaction, with everything written that the session holds back."""
    if session.autoflush and (session.new or session.dirty or session.deleted):
        session.flush()
    # Ours are bound to the connection whose transaction has begun; to ask the session for it takes longer than a look-up.
    bind = session.bind
    return (bind if isinstance(bind, Connection) else session.connection()).connection.driver_connection


@cache
def _insertion(
    record: type[Record], names: tuple[str, ...]
) -> tuple[str, list[tuple[str, _Turn | None]], Callable[[], str] | None]:
    table: Any = record.__table__
    default = table.c.id.default if "id" in table.c and "id" not in names else None
    columns = (*names, "id") if default is not None else names
    quoted = ", ".join(f'"{name}"' for name in columns)
    text = f'INSERT INTO "{table.name}" ({quoted}) VALUES ({", ".join("?" * len(columns))})'
    return text, [(name, _turn_in(table.c[name].type)) for name in names], _maker(default)


def _maker(default: Any) -> Callable[[], str] | None:
    return None if default is None else lambda: default.arg(None)


def _turn_in(kind: TypeEngine[Any]) -> _Turn | None:
    return into_file(kind) or kind.dialect_impl(_DIALECT).bind_processor(_DIALECT)


def _turn_out(kind: TypeEngine[Any]) -> _Turn | None:
    turn: _Turn | None = out_of_file(kind) or kind.dialect_impl(_DIALECT).result_processor(_DIALECT, None)
    return turn


def _turned(values: Sequence[Any], turn: _Turn) -> list[Any]:
    return [None if value is None else turn(value) for value in values]
