"""The clinic's log as the server keeps it: segments in one order per clinic, given under one lock (SERVER).

A segment is checked before the lock is taken, so that the lock is held for three small statements. A push that was
answered and whose answer was lost comes again: what is kept already is cut off, and nothing is there twice.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sqlalchemy import Connection, Engine, event, insert, select, update
from sqlalchemy.engine import Row

from narayaneeyam_clinic.sync.change_group import GENESIS
from narayaneeyam_clinic.sync.segment import Segment, pack_segment, read_segment
from narayaneeyam_server import tables as t
from narayaneeyam_server.sealing import new_key, seal, unseal

PULL_BYTES = 4 * 1024 * 1024


class Refusal(Exception):
    """A push or pull that is not taken; `code` is what the PC is told, `facts` what it needs to go on."""

    def __init__(self, code: str, **facts: int) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


@dataclass(frozen=True, slots=True)
class Pushed:
    """The last group of this device that the server has, and whether anything was new."""

    last_seq: int
    new_groups: int


@dataclass(frozen=True, slots=True)
class Ordered:
    """A segment in its place. `packed` is None for the groups of the asking device: it needs only their place."""

    epoch: int
    first_order: int
    last_order: int
    device_id: str
    first_seq: int
    last_seq: int
    taken_at: int
    packed: bytes | None


class LogStore:
    """One database with the logs of any number of clinics. Use it from any thread and from several processes."""

    def __init__(self, engine: Engine, master_key: bytes) -> None:
        self._engine = engine
        self._master_key = master_key
        self._keys: dict[str, bytes] = {}
        if engine.dialect.name == "sqlite":
            _let_writers_wait(engine)
        t.metadata.create_all(engine)

    def add_clinic(self, clinic_id: str, name: str, now: int) -> None:
        """A clinic without devices yet."""
        wrapped = seal(self._master_key, clinic_id, new_key())
        with self._writing() as connection:
            connection.execute(
                insert(t.clinic).values(
                    clinic_id=clinic_id, name=name, epoch=1, last_order=0, wrapped_key=wrapped, made_at=now
                )
            )

    def add_device(self, clinic_id: str, device_id: str, number: int, name: str) -> None:
        """A PC that may push from now on."""
        with self._writing() as connection:
            connection.execute(
                insert(t.device).values(
                    clinic_id=clinic_id, device_id=device_id, number=number, name=name, last_seq=0, last_hash=GENESIS
                )
            )

    def revoke_device(self, clinic_id: str, device_id: str, now: int) -> None:
        """It cannot pull any more; what it pushes waits for review."""
        with self._writing() as connection:
            connection.execute(
                update(t.device)
                .where(t.device.c.clinic_id == clinic_id, t.device.c.device_id == device_id)
                .values(revoked_at=now)
            )

    def push(self, clinic_id: str, device_id: str, packed: bytes, now: int) -> Pushed:
        """Take a device's next groups.

        Raises BadSegment; Refusal: not_your_segment, unknown_device, gap (with `last_seq`), forked.
        """
        given = read_segment(packed)
        if given.device_id != device_id:
            raise Refusal("not_your_segment")
        key = self._key_of(clinic_id)
        with self._writing() as connection:
            clinic = self._locked(connection, clinic_id)
            device = self._device(connection, clinic_id, device_id)
            fresh = _what_is_new(given, device)
            if fresh is None:
                return Pushed(device.last_seq, 0)
            packed = packed if fresh is given else pack_segment(fresh)
            if device.revoked_at is not None:
                self._quarantine(connection, clinic_id, fresh, packed, key, now)
                return Pushed(fresh.last_seq, len(fresh.groups))
            first = clinic.last_order + 1
            last = clinic.last_order + len(fresh.groups)
            connection.execute(
                insert(t.segment).values(
                    clinic_id=clinic_id, epoch=clinic.epoch, first_order=first, last_order=last, device_id=device_id,
                    first_seq=fresh.first_seq, last_seq=fresh.last_seq, taken_at=now,
                    sealed=seal(key, _place(clinic_id, clinic.epoch, first), packed),
                )
            )  # fmt: skip
            connection.execute(update(t.clinic).where(t.clinic.c.clinic_id == clinic_id).values(last_order=last))
            self._remember(connection, clinic_id, fresh)
            return Pushed(fresh.last_seq, len(fresh.groups))

    def pull(
        self, clinic_id: str, device_id: str, epoch: int, after: int, *, at_most: int = PULL_BYTES
    ) -> list[Ordered]:
        """The segments after an order, up to the first that fills `at_most` bytes; empty when there are none.

        Refused: unknown_device, revoked, another_epoch (with `epoch`).
        """
        key = self._key_of(clinic_id)
        with self._engine.connect() as connection:
            device = self._device(connection, clinic_id, device_id)
            if device.revoked_at is not None:
                raise Refusal("revoked")
            found = connection.execute(select(t.clinic.c.epoch).where(t.clinic.c.clinic_id == clinic_id)).scalar_one()
            if found != epoch:
                raise Refusal("another_epoch", epoch=found)
            rows = connection.execution_options(stream_results=True, max_row_buffer=50).execute(
                select(t.segment)
                .where(t.segment.c.clinic_id == clinic_id, t.segment.c.epoch == epoch, t.segment.c.first_order > after)
                .order_by(t.segment.c.first_order)
            )
            pulled: list[Ordered] = []
            size = 0
            for row in rows:
                own = row.device_id == device_id
                packed = None if own else unseal(key, _place(clinic_id, epoch, row.first_order), row.sealed)
                pulled.append(
                    Ordered(
                        epoch, row.first_order, row.last_order, row.device_id, row.first_seq, row.last_seq,
                        row.taken_at, packed,
                    )
                )  # fmt: skip
                size += len(packed or b"")
                if size >= at_most:
                    break
            return pulled

    def _quarantine(
        self, connection: Connection, clinic_id: str, fresh: Segment, packed: bytes, key: bytes, now: int
    ) -> None:
        connection.execute(
            insert(t.quarantined).values(
                clinic_id=clinic_id, device_id=fresh.device_id, first_seq=fresh.first_seq, last_seq=fresh.last_seq,
                reason="revoked", came_at=now,
                sealed=seal(key, f"{clinic_id}/quarantined/{fresh.device_id}/{fresh.first_seq}", packed),
            )
        )  # fmt: skip
        self._remember(connection, clinic_id, fresh)

    def _remember(self, connection: Connection, clinic_id: str, fresh: Segment) -> None:
        connection.execute(
            update(t.device)
            .where(t.device.c.clinic_id == clinic_id, t.device.c.device_id == fresh.device_id)
            .values(last_seq=fresh.last_seq, last_hash=fresh.last)
        )

    def _locked(self, connection: Connection, clinic_id: str) -> Row[int, int]:
        # On PostgreSQL the row is the lock, for several server processes; on SQLite the transaction began IMMEDIATE.
        found = connection.execute(
            select(t.clinic.c.epoch, t.clinic.c.last_order).where(t.clinic.c.clinic_id == clinic_id).with_for_update()
        ).one_or_none()
        if found is None:
            raise Refusal("unknown_clinic")
        return found

    def _device(self, connection: Connection, clinic_id: str, device_id: str) -> Row[int, bytes, int | None]:
        found = connection.execute(
            select(t.device.c.last_seq, t.device.c.last_hash, t.device.c.revoked_at).where(
                t.device.c.clinic_id == clinic_id, t.device.c.device_id == device_id
            )
        ).one_or_none()
        if found is None:
            raise Refusal("unknown_device")
        return found

    def _key_of(self, clinic_id: str) -> bytes:
        if clinic_id not in self._keys:
            with self._engine.connect() as connection:
                wrapped = connection.execute(
                    select(t.clinic.c.wrapped_key).where(t.clinic.c.clinic_id == clinic_id)
                ).scalar_one_or_none()
            if wrapped is None:
                raise Refusal("unknown_clinic")
            self._keys[clinic_id] = unseal(self._master_key, clinic_id, wrapped)
        return self._keys[clinic_id]

    @contextlib.contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._engine.execution_options(writes=True).begin() as connection:
            yield connection


def _place(clinic_id: str, epoch: int, first_order: int) -> str:
    return f"{clinic_id}/{epoch}/{first_order}"


def _what_is_new(given: Segment, device: Row[int, bytes, int | None]) -> Segment | None:
    if given.first_seq > device.last_seq + 1:
        raise Refusal("gap", last_seq=device.last_seq)
    hashed = given.hashed
    known = [own for group, _, own in hashed if group.header.seq == device.last_seq]
    past = known[0] if known else given.prev if given.first_seq == device.last_seq + 1 else None
    if past is not None and past != bytes(device.last_hash):
        raise Refusal("forked")
    fresh = tuple(group for group, _, _ in hashed if group.header.seq > device.last_seq)
    if not fresh:
        return None
    return given if len(fresh) == len(given.groups) else replace(given, prev=bytes(device.last_hash), groups=fresh)


def _let_writers_wait(engine: Engine) -> None:
    """SQLite: a writer takes its lock at once and waits for another, instead of failing when it comes to write."""

    @event.listens_for(engine, "connect")
    def _prepare(raw: object, _record: object) -> None:
        raw.isolation_level = None  # type: ignore[attr-defined]
        for statement in (
            "PRAGMA journal_mode=WAL",
            "PRAGMA synchronous=FULL",
            "PRAGMA busy_timeout=30000",
            "PRAGMA foreign_keys=ON",
        ):
            raw.execute(statement)  # type: ignore[attr-defined]

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
