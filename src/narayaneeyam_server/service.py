"""What a server answers to a PC (WIRE), whatever carries the words: the routes only translate, tests call it directly.

Every method blocks and may be called from any thread. Refusals are ServerSaysNo, as the PC's link knows them.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import Connection

from narayaneeyam_clinic.shared.clock import Clock, system_clock, to_milliseconds
from narayaneeyam_clinic.store.upgrade import program_revision
from narayaneeyam_clinic.sync.messages import (
    MAX_PUSH_BYTES,
    MAX_WAIT_SECONDS,
    PROTOCOL,
    Digests,
    Hello,
    HelloAnswer,
    JoinAnswer,
    JoinAsk,
    LeaseAsk,
    Pushed,
    SaysNo,
    SnapshotManifest,
)
from narayaneeyam_clinic.sync.segment import BadSegment, holds_filtered
from narayaneeyam_clinic.sync.transport import Credentials, Pulled, ServerSaysNo
from narayaneeyam_server import enrolment, hello_rules, joining, registry
from narayaneeyam_server.database import Database
from narayaneeyam_server.log_store import LogStore, Place
from narayaneeyam_server.registry import AnyRow
from narayaneeyam_server.tokens import TokenRead, Tokens
from narayaneeyam_server.waiting import Bell

LOWEST_PROTOCOL = 1
_CONTACT_MS = 60_000


class Snapshots(Protocol):
    """Where a new PC's first copy comes from. Raises ServerSaysNo: not_ready."""

    def prepare(self, clinic_id: str) -> None: ...

    def manifest(self, clinic_id: str, device_id: str) -> SnapshotManifest: ...

    def read(self, clinic_id: str, device_id: str, snapshot_id: str, from_byte: int) -> Iterator[bytes]: ...


class Replicas(Protocol):
    """The clinics' rows as the server has them; `differing` names tables whose digests differ at this place;
    `something_erased` has the log looked through for what erasures take out.
    """

    def differing(self, clinic_id: str, epoch: int, order: int, digests: Digests) -> list[str]: ...

    def something_erased(self, clinic_id: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Known:
    """Who speaks, after the token was verified."""

    clinic: AnyRow
    device: AnyRow
    token: TokenRead


class SyncService:
    """One server's conversation with all PCs of all its clinics."""

    def __init__(
        self,
        database: Database,
        master_key: bytes,
        *,
        clock: Clock = system_clock,
        snapshots: Snapshots | None = None,
        replicas: Replicas | None = None,
    ) -> None:
        self.database = database
        self.tokens = Tokens(master_key)
        self.log_store = LogStore(database, master_key)
        self.bell = Bell(self.log_store.places)
        self.snapshots = snapshots
        self.replicas = replicas
        self._clock = clock
        self._contacts: dict[tuple[str, str], int] = {}

    def now(self) -> int:
        """Milliseconds since 1970, by this server's clock."""
        return to_milliseconds(self._clock())

    def close(self) -> None:
        """Wakes those who wait; the database stays its owner's."""
        self.bell.close()

    def make_code(self, clinic_id: str | None) -> str:
        """A joining code for a new PC of a clinic, or (None) for a clinic that began alone."""
        with self.database.writing() as connection:
            if clinic_id is not None and registry.find_clinic(connection, clinic_id).home_mirror is not None:
                raise ServerSaysNo(SaysNo.READ_ONLY)
            code = enrolment.make_code(connection, self.tokens, clinic_id, self.now())
        if clinic_id is not None and self.snapshots is not None:
            self.snapshots.prepare(clinic_id)
        return code

    def revoke(self, clinic_id: str, device_id: str) -> None:
        """It cannot pull any more; what it pushes waits for review."""
        with self.database.writing() as connection:
            if registry.find_clinic(connection, clinic_id, lock=True).home_mirror is not None:
                raise ServerSaysNo(SaysNo.READ_ONLY)
            if registry.find_device(connection, clinic_id, device_id) is None:
                raise ServerSaysNo(SaysNo.UNKNOWN_DEVICE)
            registry.set_device(connection, clinic_id, device_id, revoked_at=self.now())
        self.bell.ring(clinic_id)

    def join(self, ask: JoinAsk, address: str = "") -> JoinAnswer:
        """With a code a clinic joins, or a new PC joins its clinic; a wrong code counts against the address."""
        now = self.now()
        if ask.protocol < LOWEST_PROTOCOL:
            raise ServerSaysNo(SaysNo.UPDATE_NEEDED)
        with self.database.writing() as connection:
            code = enrolment.find_code(connection, self.tokens, ask.code, address, ask.attempt, now)
            # A wrong code is counted: what was written of it stays.
            joined = (
                code
                if isinstance(code, ServerSaysNo)
                else joining.join(connection, self.log_store, self.tokens, ask, code, now)
            )
        if isinstance(joined, ServerSaysNo):
            raise joined
        joined = joined.model_copy(update={"signing_key": self.log_store.countersigning.key})
        if ask.clinic is None and self.snapshots is not None:
            self.snapshots.prepare(joined.clinic_id)
        return joined

    def hello(self, who: Credentials, said: Hello) -> HelloAnswer:
        """The PC says how it is, learns how the server is, and gets its next token."""
        now = self.now()
        with self._noting(who, now), self.database.writing() as connection:
            known = self._known(connection, who, lock=True, may_return=True)
            clinic, device = known.clinic, known.device
            if device.revoked_at is not None:
                raise ServerSaysNo(SaysNo.REVOKED)
            hello_rules.refuse_another_past(device, said)
            if hello_rules.has_lost(clinic, device, known.token, said):
                registry.note_incident(connection, who.clinic_id, who.device_id, "server_is_behind", now)
                # Numbers were passed over already when it began to take back.
                clinic = registry.begin_epoch(
                    connection, who.clinic_id, beyond=said.epoch, skips_numbers=not clinic.takes_back
                )
            generation = known.token.generation + 1
            if known.token.generation == device.generation - 1:
                generation = device.generation  # the answer with this token was lost
            registry.set_device(
                connection, who.clinic_id, who.device_id, generation=generation, last_contact=now,
                **hello_rules.as_told(said, now), **hello_rules.giving_back(clinic, device, said),
            )  # fmt: skip
            takes_back = clinic.takes_back and not registry.end_taking_back(connection, clinic)
            heads = registry.heads(connection, who.clinic_id)
            answer = HelloAnswer(
                time=now,
                epoch=clinic.epoch,
                last_order=clinic.last_order,
                known_seq=device.last_seq,
                known_hash=bytes(device.last_hash).hex(),
                next_token=self.tokens.token(who.clinic_id, who.device_id, generation, device.number),
                spare=registry.spare_for(connection, who.clinic_id, who.device_id),
                lowest_protocol=LOWEST_PROTOCOL,
                highest_protocol=PROTOCOL,
                update_needed=said.protocol < LOWEST_PROTOCOL,
                takes_back=takes_back,
                heads={device_id: seq for device_id, (seq, _) in heads.items()},
                head_hashes={device_id: last for device_id, (seq, last) in heads.items() if seq},
                devices=[registry.seen(row) for row in registry.devices_of(connection, who.clinic_id)],
                signing_key=self.log_store.countersigning.key,
                countersigned=self.log_store.countersigning.last(connection, device, now),
            )
        self._contacts[who.clinic_id, who.device_id] = now
        if said.digests is None or takes_back:
            return answer
        return answer.model_copy(update={"differing": self._differing(who, said, said.digests, now)})

    def lease(self, who: Credentials, ask: LeaseAsk) -> JoinAnswer:
        """A PC with another past, or a restored one, becomes a device of its own; any token it ever had is enough."""
        now = self.now()
        with self._noting(who, now), self.database.writing() as connection:
            known = self._known(connection, who, lock=True, may_return=True, any_age=True)
            if known.device.revoked_at is not None:
                raise ServerSaysNo(SaysNo.REVOKED)
            return joining.lease(connection, self.tokens, known.clinic, known.device, ask, now)

    def push(self, who: Credentials, packed: bytes, at: tuple[int, int] | None = None) -> Pushed:
        """The next groups of this PC; of another's only while the server takes back what it lost. `at`: see LogStore."""
        now = self.now()
        if len(packed) > MAX_PUSH_BYTES:
            raise ServerSaysNo(SaysNo.TOO_LARGE, bytes=MAX_PUSH_BYTES)
        token = self.tokens.read(who.clinic_id, who.device_id, who.token)
        if token is None:
            raise ServerSaysNo(SaysNo.BAD_TOKEN)
        with self._noting(who, now):
            try:
                pushed = self.log_store.push(
                    who.clinic_id, who.device_id, packed, now, generation=token.generation, at=at and Place(*at)
                )
            except BadSegment as bad:
                raise ServerSaysNo(SaysNo.TOO_LARGE if bad.code == "too_large" else SaysNo.BAD_SEGMENT) from None
        if pushed.first_order is not None:
            self.bell.ring(who.clinic_id)
        self.look_for_erased(who.clinic_id)
        return pushed

    def look_for_erased(self, clinic_id: str) -> None:
        """After something came: only clinics in which somebody was erased are looked through."""
        if clinic_id in self.log_store.erasing and self.replicas is not None:
            self.replicas.something_erased(clinic_id)

    def pull(self, who: Credentials, epoch: int, after: int, wait: float) -> Pulled:
        """What follows a place in the order; waits up to `wait` seconds (at most 25) when there is nothing."""
        until = time.monotonic() + min(wait, MAX_WAIT_SECONDS)
        rung = threading.Event()
        with self.bell.listening(who.clinic_id, rung.set):
            while True:
                rung.clear()
                pulled = self.pull_now(who, epoch, after)
                if pulled.frames or (left := until - time.monotonic()) <= 0 or self.bell.is_closed:
                    return pulled
                self.bell.saw(who.clinic_id, Place(pulled.epoch, pulled.last_order))
                rung.wait(left)

    def pull_now(self, who: Credentials, epoch: int, after: int) -> Pulled:
        """What follows a place in the order, without waiting."""
        now = self.now()
        with self._noting(who, now), self.database.reading() as connection:
            known = self._known(connection, who)
            if known.device.revoked_at is not None:
                raise ServerSaysNo(SaysNo.REVOKED)
            if known.device.protocol < LOWEST_PROTOCOL:
                raise ServerSaysNo(SaysNo.UPDATE_NEEDED)
            place, found = self.log_store.after_in(connection, known.clinic, epoch, after, but_of=who.device_id)
            if any(
                one.packed is not None and holds_filtered(one.packed) for one in found
            ) and hello_rules.is_before_erasures(known.device.schema_rev):
                raise ServerSaysNo(SaysNo.UPDATE_NEEDED)
        self._in_contact(who, now)
        return Pulled(place.epoch, place.order, tuple(one.frame for one in found))

    def manifest(self, who: Credentials) -> SnapshotManifest:
        """The newest snapshot of the clinic, sealed for this one download."""
        return self._snapshots(who).manifest(who.clinic_id, who.device_id)

    def snapshot(self, who: Credentials, snapshot_id: str, from_byte: int) -> Iterator[bytes]:
        """Its bytes, from where the last download was cut."""
        return self._snapshots(who).read(who.clinic_id, who.device_id, snapshot_id, from_byte)

    def authentic(self, who: Credentials) -> Known:
        """For what others add to the server: who speaks, neither revoked nor with an old token. Raises ServerSaysNo."""
        with self.database.reading() as connection:
            known = self._known(connection, who)
        if known.device.revoked_at is not None:
            raise ServerSaysNo(SaysNo.REVOKED)
        return known

    def _snapshots(self, who: Credentials) -> Snapshots:
        self.authentic(who)
        if self.snapshots is None:
            raise ServerSaysNo(SaysNo.NOT_READY)
        return self.snapshots

    def _known(
        self,
        connection: Connection,
        who: Credentials,
        *,
        lock: bool = False,
        may_return: bool = False,
        any_age: bool = False,
    ) -> Known:
        """Who speaks. `may_return`: a device that a restored server forgot is taken in again. Raises ServerSaysNo."""
        token = self.tokens.read(who.clinic_id, who.device_id, who.token)
        if token is None:
            raise ServerSaysNo(SaysNo.BAD_TOKEN)
        clinic = registry.find_clinic(connection, who.clinic_id, lock=lock)
        if clinic.home_mirror is not None:
            raise ServerSaysNo(SaysNo.READ_ONLY)
        device = registry.find_device(connection, who.clinic_id, who.device_id)
        if device is None:
            if not may_return:
                raise ServerSaysNo(SaysNo.UNKNOWN_DEVICE)
            device = registry.take_back_device(connection, who.clinic_id, who.device_id, [token.number], "")
            clinic = registry.find_clinic(connection, who.clinic_id)
        elif device.generation == 0 and may_return:
            # It is somebody already: the server that was restored since, or made anew, still knew it.
            came_from = device.spare_of or device.came_from
            registry.set_device(connection, who.clinic_id, who.device_id, spare_of=None, came_from=came_from)
            registry.set_clinic(connection, who.clinic_id, takes_back=True)
            clinic = registry.find_clinic(connection, who.clinic_id)
        if token.generation < device.generation - 1 and not any_age:
            raise ServerSaysNo(SaysNo.FORKED)
        return Known(clinic, device, token)

    def _differing(self, who: Credentials, said: Hello, digests: Digests, now: int) -> list[str]:
        if self.replicas is None or said.schema_rev != program_revision():
            # Between two versions of the program rows have other columns: they are compared when both are the same.
            return []
        differing = self.replicas.differing(who.clinic_id, said.epoch, said.order, digests)
        if differing:
            with self.database.writing() as connection:
                registry.note_incident(
                    connection, who.clinic_id, who.device_id, "digests_differ", now, ", ".join(differing)[:400]
                )
        return differing

    def _in_contact(self, who: Credentials, now: int) -> None:
        """Once a minute: a PC that only waits is seen to be there."""
        if now - self._contacts.get((who.clinic_id, who.device_id), 0) >= _CONTACT_MS:
            self._contacts[who.clinic_id, who.device_id] = now
            with self.database.writing() as connection:
                registry.set_device(connection, who.clinic_id, who.device_id, last_contact=now)

    @contextmanager
    def _noting(self, who: Credentials, now: int) -> Iterator[None]:
        """A refusal that an administrator should see is noted after the transaction it ended."""
        try:
            yield
        except ServerSaysNo as no:
            if no.code in _NOTED:
                with self.database.writing() as connection:
                    registry.note_incident(connection, who.clinic_id, who.device_id, no.code, now)
            raise


# What only an authentic PC can bring about: strangers write nothing.
_NOTED = frozenset({SaysNo.FORKED, SaysNo.REVOKED, SaysNo.BAD_SEGMENT, SaysNo.NOT_YOUR_SEGMENT, SaysNo.UNKNOWN_CLINIC})
