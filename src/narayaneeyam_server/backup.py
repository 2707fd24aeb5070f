"""One file with everything a server knows, sealed under its master key; and the restore, which begins a new epoch.

    "NSB1" + id (16 bytes) + pieces, each: length (4 bytes, big-endian) + sealed(zstd(JSON))

The last piece says how many rows there were, so a file that was cut off is not taken for whole. SQLite and PostgreSQL
write the same file. The master key is not in it: who has the file alone has nothing, and who lost the key has nothing.
"""

from __future__ import annotations

import json
import os
import secrets
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import zstandard
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy import Connection, Table, insert, select

from narayaneeyam_server import tables as t
from narayaneeyam_server.database import Database
from narayaneeyam_server.registry import begin_epoch
from narayaneeyam_server.schema import VERSION
from narayaneeyam_server.sealing import KEY_BYTES, SealBroken, seal, unseal

_MAGIC = b"NSB1"
_ID_BYTES = 16
_LENGTH_BYTES = 4
_ROWS_AT_ONCE = 200
_LONG_ROWS_AT_ONCE = 16
_MAX_PIECE = 512 * 1024 * 1024
# Open codes and wrong tries are of the moment; the version is the file's own.
_LEFT_OUT = (t.schema_version, t.enrolment, t.wrong_try, t.ended_session)


class BackupRefused(Exception):
    """A file that is no whole backup of this server, or a database that is not empty; the text says which."""


@dataclass(frozen=True, slots=True)
class BackedUp:
    """What a backup holds."""

    clinics: int
    rows: int
    bytes: int


def back_up(database: Database, master_key: bytes, target: Path, certificate: str | None = None) -> BackedUp:
    """Write a new file, readable by its owner alone, while the server goes on. Raises FileExistsError, OSError.

    `certificate` is the server's own with its key, by which the PCs know it.
    """
    backup_id = secrets.token_bytes(_ID_BYTES)
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(_MAGIC + backup_id)
            counts = _write(database, _Pieces(master_key, backup_id), file, certificate)
            file.flush()
            os.fsync(file.fileno())
            size = file.tell()
    except BaseException:
        target.unlink()
        raise
    return BackedUp(counts[t.clinic.name], sum(counts.values()), size)


def restore(
    database: Database, master_key: bytes, source: Path, keep_certificate: Callable[[str], None] | None = None
) -> BackedUp:
    """Fill an empty database; every clinic whose home this is begins a new epoch and takes back what came after the backup.

    `keep_certificate` gets the server's own certificate, when the backup holds one. Raises BackupRefused, OSError.
    """
    tables = {table.name: table for table in _tables()}
    counts = dict.fromkeys(tables, 0)
    with source.open("rb") as file, database.writing() as connection:
        if connection.execute(select(t.clinic.c.clinic_id).limit(1)).first() is not None:
            raise BackupRefused(
                "There are clinics on this server already: restore into an empty data folder or database."
            )
        told: dict[str, int] | None = None
        certificate: str | None = None
        for piece in _read(file, master_key):
            if "certificate" in piece:
                certificate = piece["certificate"]
            elif "counts" in piece:
                told = piece["counts"]
            else:
                rows = _rows_of(tables, piece)
                connection.execute(insert(tables[piece["table"]]), rows)
                counts[piece["table"]] += len(rows)
        if told is None or {name: count for name, count in counts.items() if count} != {
            n: c for n, c in told.items() if c
        }:
            raise BackupRefused("The backup is cut off.")
        homes = select(t.clinic.c.clinic_id).where(t.clinic.c.home_mirror.is_(None))
        for clinic_id in connection.execute(homes).scalars().all():
            begin_epoch(connection, clinic_id)
    if keep_certificate is not None and certificate is not None:
        keep_certificate(certificate)
    return BackedUp(counts[t.clinic.name], sum(counts.values()), source.stat().st_size)


class _Pieces:
    """Seals piece after piece, each bound to its number."""

    def __init__(self, master_key: bytes, backup_id: bytes) -> None:
        kdf = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=backup_id, info=b"narayaneeyam server backup 1")
        self._key = kdf.derive(master_key)
        self._number = 0

    def sealed(self, content: bytes) -> bytes:
        return seal(self._key, self._place(), content)

    def opened(self, sealed: bytes) -> bytes:
        return unseal(self._key, self._place(), sealed)

    def _place(self) -> str:
        self._number += 1
        return f"backup/{self._number}"


def _tables() -> list[Table]:
    return [table for table in t.metadata.sorted_tables if table not in _LEFT_OUT]


def _write(database: Database, pieces: _Pieces, file: BinaryIO, certificate: str | None) -> dict[str, int]:
    counts = {}

    def put(content: dict[str, Any]) -> None:
        sealed = pieces.sealed(zstandard.compress(json.dumps(content).encode()))
        file.write(len(sealed).to_bytes(_LENGTH_BYTES, "big") + sealed)

    with database.reading_one_moment() as connection:
        put({"version": VERSION})
        if certificate is not None:
            put({"certificate": certificate})
        for table in _tables():
            counts[table.name] = 0
            for rows in _portions(connection, table):
                put({"table": table.name, "columns": [column.name for column in table.columns], "rows": rows})
                counts[table.name] += len(rows)
    put({"counts": counts})
    return counts


def _portions(connection: Connection, table: Table) -> Iterator[list[list[Any]]]:
    at_once = _LONG_ROWS_AT_ONCE if table is t.document_part else _ROWS_AT_ONCE
    found = connection.execution_options(yield_per=at_once).execute(select(table))
    for rows in found.partitions(at_once):
        yield [[_as_json(value) for value in row] for row in rows]


def _read(file: BinaryIO, master_key: bytes) -> Iterator[dict[str, Any]]:
    if file.read(len(_MAGIC)) != _MAGIC:
        raise BackupRefused("This is no backup of a server.")
    pieces = _Pieces(master_key, file.read(_ID_BYTES))
    version = 0
    while length := file.read(_LENGTH_BYTES):
        size = int.from_bytes(length, "big")
        sealed = file.read(size) if size <= _MAX_PIECE else b""
        try:
            content: dict[str, Any] = json.loads(
                zstandard.decompress(pieces.opened(sealed), max_output_size=_MAX_PIECE)
            )
        except SealBroken:
            raise BackupRefused("The backup was made under another master key, or is damaged.") from None
        if version == 0:
            version = content["version"]
            if version > VERSION:
                raise BackupRefused("The backup was made by a newer program.")
        else:
            yield content


def _rows_of(tables: dict[str, Table], piece: dict[str, Any]) -> list[dict[str, Any]]:
    known = tables[piece["table"]].columns.keys()
    names: Iterable[str] = piece["columns"]
    return [
        {name: _from_json(value) for name, value in zip(names, row, strict=True) if name in known}
        for row in piece["rows"]
    ]


def _as_json(value: object) -> object:
    return {"b": b64encode(value).decode()} if isinstance(value, bytes | memoryview) else value


def _from_json(value: Any) -> object:
    return b64decode(value["b"]) if isinstance(value, dict) else value
