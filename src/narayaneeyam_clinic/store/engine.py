"""Opening an encrypted SQLite file: the key first, then the pragmas without which a printed number could be lost."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import URL, Dialect, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlalchemy.util import LRUCache

from narayaneeyam_clinic.shared.errors import ClinicFileError

DATABASE_NAME = "clinic.db"
KEY_BYTES = 32
# `store/checkpoints.py` folds the log in long before; a long reading may hold it up, then SQLite's own way comes in.
LOG_PAGES_AT_MOST = 16_000
SqlError = sqlcipher.Error
# Bytes; SQLite needs less for the files beside the database.
_LEAST_ROOM = 256 << 10


def connect(path: Path, key: bytes, *, must_exist: bool = True) -> Any:
    """One encrypted connection in autocommit, with every pragma of the house set. Errors of the file are told apart."""
    if must_exist and not path.exists():
        raise ClinicFileError("clinic_file_missing", file=path.name)
    if must_exist and path.stat().st_size == 0:
        # SQLite would take it for a new one and write into it.
        raise ClinicFileError("damaged_file", file=path.name)
    try:
        connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False, timeout=10)
        prepare(connection, key)
    except sqlcipher.Error as error:
        raise file_error(error, path) from None
    return connection


def prepare(connection: Any, key: bytes) -> None:
    """Key and pragmas on a raw connection; the first read proves the key."""
    if len(key) != KEY_BYTES:
        raise ValueError("a clinic key has 32 bytes")
    for statement in (
        "PRAGMA cipher_log_level=NONE",
        f"PRAGMA key=\"x'{key.hex()}'\"",
        "PRAGMA temp_store=MEMORY",
        "PRAGMA busy_timeout=10000",
        "PRAGMA journal_mode=WAL",
        # FULL, not NORMAL: a committed invoice number must survive a power cut, or it is printed twice.
        "PRAGMA synchronous=FULL",
        "PRAGMA foreign_keys=ON",
        # Without this, INSERT OR REPLACE deletes rows without firing the delete trigger.
        "PRAGMA recursive_triggers=ON",
        "PRAGMA cell_size_check=ON",
        "SELECT count(*) FROM sqlite_schema",
    ):
        connection.execute(statement).fetchall()


def open_engine(path: Path, key: bytes, *, writes: bool, on_connect: Any = None) -> Engine:
    """An engine for one file: the writer begins IMMEDIATE (two tills cannot both win), readers are query-only."""

    def creator() -> Any:
        connection = connect(path, key)
        # Kilobytes. Readers find what they need again in the system's own cache: with twice as much each a search among
        # 200,000 people is no quicker (SPEED-2, SPEED-8).
        connection.execute(f"PRAGMA cache_size=-{8_000 if writes else 3_000}")
        if writes:
            connection.execute(f"PRAGMA wal_autocheckpoint={LOG_PAGES_AT_MOST}").fetchall()
        else:
            connection.execute("PRAGMA query_only=ON")
        if on_connect is not None:
            on_connect(connection)
        return connection

    shared = _shared()
    pool = QueuePool(
        creator, pool_size=1 if writes else 2, max_overflow=1, reset_on_return="rollback", dialect=shared.dialect
    )
    engine = Engine(
        pool,
        shared.dialect,
        shared.url,
        hide_parameters=True,
        query_cache_size=0,
        execution_options={"compiled_cache": shared.compiled},
    )
    begin = "BEGIN IMMEDIATE" if writes else "BEGIN"

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql(begin)

    return engine


@dataclass(frozen=True, slots=True)
class _Shared:
    dialect: Dialect
    url: URL
    compiled: LRUCache[Any, Any]


@cache
def _shared() -> _Shared:
    """What all engines of the process have in common, so that a statement is put into words once: not for writer and readers
    each, nor again for each clinic that a server or a test opens."""
    model = create_engine("sqlite+pysqlite://", module=sqlcipher)
    with model.connect():
        pass  # the dialect asks the library what it can
    model.dispose()
    return _Shared(model.dialect, model.url, LRUCache(2000))


def _has_no_room(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _LEAST_ROOM
    except OSError:
        return False


def file_error(error: BaseException, path: Path) -> ClinicFileError:
    """What went wrong with the file, as a refusal that says what to do."""
    said = str(error).lower()
    if "not a database" in said or "malformed" in said or "hmac" in said:
        return ClinicFileError("damaged_file", file=path.name)
    # SQLite calls it an I/O error, or a file that cannot be opened, when the disk has no room for its own small files:
    # nobody is to restore a backup for that.
    if "full" in said or (("disk i/o" in said or "unable to open" in said) and _has_no_room(path)):
        return ClinicFileError("disk_full", file=path.name)
    if "disk i/o" in said:
        return ClinicFileError("damaged_file", file=path.name)
    if "locked" in said or "busy" in said:
        return ClinicFileError("file_busy", file=path.name)
    if "unable to open" in said or "readonly" in said:
        return ClinicFileError("cannot_open_file", file=path.name)
    return ClinicFileError("damaged_file", file=path.name)
