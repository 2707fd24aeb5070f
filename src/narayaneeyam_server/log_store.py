"""The clinic's log as the server keeps it: segments in one order per clinic, given under one lock (SERVER).

A segment is checked before the lock is taken, so that the lock is held for a few small statements. A push that was
answered and whose answer was lost comes again: what is kept already is cut off, and nothing is there twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace

from sqlalchemy import Connection, bindparam, func, insert, select, update

from narayaneeyam_clinic.shared.clock import MAX_DEVICE_NUMBER
from narayaneeyam_clinic.sync.erasing import brings_erasure
from narayaneeyam_clinic.sync.messages import CountersignedHead, FrameHead, Pushed, SaysNo
from narayaneeyam_clinic.sync.segment import BadSegment, pack_segment, read_segment
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_clinic.sync.travelling import Segment
from narayaneeyam_server import tables as t
from narayaneeyam_server.countersigning import Countersigning
from narayaneeyam_server.database import Database
from narayaneeyam_server.issued_again import refuse_what_stands, remember
from narayaneeyam_server.registry import (
    AnyRow,
    find_clinic,
    find_device,
    set_clinic,
    set_device,
    stamp_numbers,
    take_back_device,
)
from narayaneeyam_server.sealing import new_key, seal, unseal

FIRST_EPOCH = 1
PULL_BYTES = 4 * 1024 * 1024
# A frame without its segment takes room too: a PC that pulls its own log must not get all of it at once.
_FRAME_BYTES = 256
MAX_UNPACKED_PUSH_BYTES = 64 * 1024 * 1024
MAX_PUSH_ROWS = 200_000
# How a row begins in a payload (its keys are sorted): counting them needs no parsing.
_ROW_MARK = b'"t":"'


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """How far a clinic's order goes."""

    epoch: int
    order: int


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

    @property
    def frame(self) -> tuple[FrameHead, bytes | None]:
        return FrameHead(
            epoch=self.epoch, first_order=self.first_order, last_order=self.last_order, device_id=self.device_id,
            first_seq=self.first_seq, last_seq=self.last_seq, taken_at=self.taken_at,
        ), self.packed  # fmt: skip


class LogStore:
    """The logs of any number of clinics in one database. Use it from any thread and from several processes."""

    def __init__(self, database: Database, master_key: bytes) -> None:
        self.database = database
        # Clinics in which somebody was erased, as far as this process knows.
        self.erasing: set[str] = set()
        self._master_key = master_key
        self.countersigning = Countersigning(master_key)
        self._keys: dict[str, bytes] = {}

    def add_clinic(
        self, connection: Connection, clinic_id: str, name: str, epoch: int, now: int, **values: object
    ) -> None:
        """A clinic without devices yet, with a key of its own."""
        wrapped = seal(self._master_key, clinic_id, new_key())
        connection.execute(
            insert(t.clinic).values(
                clinic_id=clinic_id, name=name, epoch=epoch, last_order=0, wrapped_key=wrapped, made_at=now, **values
            )
        )

    def push(
        self, clinic_id: str, device_id: str, packed: bytes, now: int, *, generation: int | None = None,
        at: Place | None = None,
    ) -> Pushed:  # fmt: skip
        """Take the next groups of a device from this PC; those of another PC only while the server takes back what it lost.

        `generation` is that of the token it came with. `at`: what is new is taken only while the order ends there, since
        the PC must have seen what another copy of it issued again. Raises BadSegment; ServerSaysNo: unknown_clinic,
        unknown_device, not_your_segment, gap (with `last_seq`), forked, read_only, too_large, order_went_on.
        """
        given = read_segment(packed, at_most=MAX_UNPACKED_PUSH_BYTES)
        if sum((group.payload or b"").count(_ROW_MARK) for group in given.groups) > MAX_PUSH_ROWS:
            raise ServerSaysNo(SaysNo.TOO_LARGE, rows=MAX_PUSH_ROWS)
        key = self.key_of(clinic_id)
        with self.database.writing() as connection:
            clinic = find_clinic(connection, clinic_id, lock=True)
            if clinic.home_mirror is not None:
                raise ServerSaysNo(SaysNo.READ_ONLY)
            pusher = find_device(connection, clinic_id, device_id)
            if pusher is None:
                raise ServerSaysNo(SaysNo.UNKNOWN_DEVICE)
            if generation is not None and generation < pusher.generation - 1:
                raise ServerSaysNo(SaysNo.FORKED)
            writer = self._writer(connection, clinic, pusher, given)
            fresh = what_is_new(given, writer.last_seq, writer.last_hash)
            waits = pusher.revoked_at is not None
            if fresh is None:
                head = None if waits else self.countersigning.last(connection, writer, now)
                return _answer(clinic, writer.last_seq, now, quarantined=waits, head=head)
            if at is not None and at != Place(clinic.epoch, clinic.last_order):
                raise ServerSaysNo(SaysNo.ORDER_WENT_ON)
            numbers = {group.header.stamp & MAX_DEVICE_NUMBER for group in fresh.groups}
            # Once a server was restored, a PC may have to issue again what another PC had done and nobody else kept.
            if clinic.epoch == FIRST_EPOCH and numbers != {writer.number}:
                allowed = stamp_numbers(connection, clinic_id, writer)
                if allowed is not None and not numbers <= allowed:
                    raise BadSegment("stamp_of_another")
            if not waits:
                refuse_what_stands(connection, clinic_id, fresh.device_id, fresh.groups)
                if numbers != {writer.number}:
                    remember(connection, clinic_id, fresh.device_id, writer.number, fresh.groups)
            self.note_erasures(connection, clinic, fresh)
            packed = packed if fresh is given else pack_segment(fresh)
            contact = {}
            if writer is pusher:
                contact = {"last_contact": now, "waiting": max(0, pusher.waiting - len(fresh.groups))}
            set_device(connection, clinic_id, fresh.device_id, last_seq=fresh.last_seq, last_hash=fresh.last, **contact)
            if waits:
                self._quarantine(connection, clinic_id, fresh, packed, key, now)
                return _answer(clinic, fresh.last_seq, now, new=len(fresh.groups), quarantined=True)
            first = self.append(connection, clinic, fresh.device_id, fresh.first_seq, fresh.last_seq, packed, key, now)
            new = len(fresh.groups)
            head = self.countersigning.signed(
                clinic_id, fresh.device_id, fresh.last_seq, fresh.last, clinic.epoch, first + new - 1, now
            )
            return _answer(clinic, fresh.last_seq, now, new=new, first_order=first, head=head)

    def note_erasures(self, connection: Connection, clinic: AnyRow, segment: Segment) -> None:
        """From the first erasure on, whatever comes is looked through."""
        if not clinic.has_erasures and brings_erasure(segment.groups):
            set_clinic(connection, clinic.clinic_id, has_erasures=True)
            self.erasing.add(clinic.clinic_id)
        elif clinic.has_erasures:
            self.erasing.add(clinic.clinic_id)

    def append(
        self, connection: Connection, clinic: AnyRow, device_id: str, first_seq: int, last_seq: int, packed: bytes,
        key: bytes, now: int,
    ) -> int:  # fmt: skip
        """The next place for a verified segment; the clinic must be locked. Returns the place of its first group."""
        first: int = clinic.last_order + 1
        last = clinic.last_order + last_seq - first_seq + 1
        connection.execute(
            _TAKE,
            {
                "clinic_id": clinic.clinic_id, "epoch": clinic.epoch, "first_order": first, "last_order": last,
                "device_id": device_id, "first_seq": first_seq, "last_seq": last_seq, "taken_at": now,
                "sealed": seal(key, place_of(clinic.clinic_id, clinic.epoch, first), packed),
            },
        )  # fmt: skip
        connection.execute(_GO_ON, {"clinic": clinic.clinic_id, "last": last})
        return first

    def after(
        self, clinic_id: str, epoch: int, after: int, *, but_of: str | None = None, at_most: int = PULL_BYTES
    ) -> tuple[Place, list[Ordered]]:
        """How far the order goes, and the segments after a place, over the end of an epoch into the next.

        Up to the first that fills `at_most` bytes. The groups of device `but_of` come without their bytes.
        Raises ServerSaysNo: unknown_clinic, another_epoch (with `epoch`).
        """
        with self.database.reading() as connection:
            clinic = find_clinic(connection, clinic_id)
            return self.after_in(connection, clinic, epoch, after, but_of=but_of, at_most=at_most)

    def after_in(
        self, connection: Connection, clinic: AnyRow, epoch: int, after: int, *, but_of: str | None = None,
        at_most: int = PULL_BYTES,
    ) -> tuple[Place, list[Ordered]]:  # fmt: skip
        """As `after`, in the caller's transaction."""
        place = Place(clinic.epoch, clinic.last_order)
        if epoch > place.epoch:
            raise ServerSaysNo(SaysNo.ANOTHER_EPOCH, epoch=place.epoch)
        if (epoch, after) >= (place.epoch, place.order):
            return place, []
        key = self.key_of(clinic.clinic_id)
        found: list[Ordered] = []
        size = 0
        for row in _rows_after(connection, clinic, epoch, after):
            if (row.epoch, row.last_order) > (place.epoch, place.order):
                break  # came between the two statements; the next pull brings it
            own = row.device_id == but_of
            packed = None if own else unseal(key, place_of(row.clinic_id, row.epoch, row.first_order), row.sealed)
            found.append(
                Ordered(
                    row.epoch, row.first_order, row.last_order, row.device_id, row.first_seq, row.last_seq,
                    row.taken_at, packed,
                )
            )  # fmt: skip
            size += len(packed or b"") + _FRAME_BYTES
            if size >= at_most:
                break
        return place, found

    def places(self, clinic_ids: Sequence[str]) -> dict[str, Place]:
        """How far the order of each of these clinics goes."""
        c = t.clinic.c
        with self.database.reading() as connection:
            rows = connection.execute(select(c.clinic_id, c.epoch, c.last_order).where(c.clinic_id.in_(clinic_ids)))
            return {row.clinic_id: Place(row.epoch, row.last_order) for row in rows}

    def key_of(self, clinic_id: str) -> bytes:
        """The clinic's data key. Raises ServerSaysNo: unknown_clinic; SealBroken for another master key."""
        if clinic_id not in self._keys:
            with self.database.reading() as connection:
                wrapped = find_clinic(connection, clinic_id).wrapped_key
            self._keys[clinic_id] = unseal(self._master_key, clinic_id, wrapped)
        return self._keys[clinic_id]

    def _writer(self, connection: Connection, clinic: AnyRow, pusher: AnyRow, given: Segment) -> AnyRow:
        """The device whose groups these are."""
        if given.device_id == pusher.device_id:
            return pusher
        if not clinic.takes_back or pusher.revoked_at is not None:
            raise ServerSaysNo(SaysNo.NOT_YOUR_SEGMENT)
        writer = find_device(connection, clinic.clinic_id, given.device_id)
        if writer is None:
            # Its own number is in most of its stamps; those it took over from a predecessor come first.
            numbers = [group.header.stamp & MAX_DEVICE_NUMBER for group in reversed(given.groups)]
            numbers = [number for number in dict.fromkeys(numbers) if number > 0]
            writer = take_back_device(connection, clinic.clinic_id, given.device_id, numbers, "")
        return writer

    def _quarantine(
        self, connection: Connection, clinic_id: str, fresh: Segment, packed: bytes, key: bytes, now: int
    ) -> None:
        connection.execute(
            insert(t.quarantined).values(
                clinic_id=clinic_id, device_id=fresh.device_id, first_seq=fresh.first_seq, last_seq=fresh.last_seq,
                reason="revoked", came_at=now,
                sealed=seal(key, quarantine_place(clinic_id, fresh.device_id, fresh.first_seq), packed),
            )
        )  # fmt: skip


# What every push writes, put together once.
_TAKE = insert(t.segment)
_GO_ON = update(t.clinic).where(t.clinic.c.clinic_id == bindparam("clinic")).values(last_order=bindparam("last"))

_S = t.segment.c
# The segment in the midst of which the place lies, if there is one, and what follows; both are found by the key alone.
_BEGIN = (
    select(_S.first_order)
    .where(_S.clinic_id == bindparam("clinic"), _S.epoch == bindparam("epoch"), _S.first_order <= bindparam("after"))
    .order_by(_S.first_order.desc())
    .limit(1)
    .scalar_subquery()
)
_IN_EPOCH = (
    select(t.segment)
    .where(
        _S.clinic_id == bindparam("clinic"),
        _S.epoch == bindparam("epoch"),
        _S.first_order >= func.coalesce(_BEGIN, 0),
        _S.last_order > bindparam("after"),
    )
    .order_by(_S.first_order)
)
_IN_LATER_EPOCHS = (
    select(t.segment)
    .where(_S.clinic_id == bindparam("clinic"), _S.epoch > bindparam("epoch"))
    .order_by(_S.epoch, _S.first_order)
)


def _rows_after(connection: Connection, clinic: AnyRow, epoch: int, after: int) -> Iterator[AnyRow]:
    streaming = connection.execution_options(stream_results=True, max_row_buffer=50)
    place = {"clinic": clinic.clinic_id, "epoch": epoch}
    with closing(streaming.execute(_IN_EPOCH, place | {"after": after})) as rows:
        yield from rows
    if epoch < clinic.epoch:
        with closing(streaming.execute(_IN_LATER_EPOCHS, place)) as rows:
            yield from rows


def place_of(clinic_id: str, epoch: int, first_order: int) -> str:
    """What a sealed segment is bound to."""
    return f"{clinic_id}/{epoch}/{first_order}"


def quarantine_place(clinic_id: str, device_id: str, first_seq: int) -> str:
    """What a sealed segment in quarantine is bound to."""
    return f"{clinic_id}/quarantined/{device_id}/{first_seq}"


def what_is_new(given: Segment, last_seq: int, last_hash: bytes) -> Segment | None:
    """What of a segment follows a device's last known group; None when all of it is known. Raises ServerSaysNo: gap, forked."""
    if given.first_seq > last_seq + 1:
        raise ServerSaysNo(SaysNo.GAP, last_seq=last_seq)
    hashed = given.hashed
    known = [own for group, _, own in hashed if group.header.seq == last_seq]
    past = known[0] if known else given.prev if given.first_seq == last_seq + 1 else None
    if past is not None and past != bytes(last_hash):
        raise ServerSaysNo(SaysNo.FORKED)
    fresh = tuple(group for group, _, _ in hashed if group.header.seq > last_seq)
    if not fresh:
        return None
    return given if len(fresh) == len(given.groups) else replace(given, prev=bytes(last_hash), groups=fresh)


def _answer(
    clinic: AnyRow, last_seq: int, now: int, *, new: int = 0, first_order: int | None = None, quarantined: bool = False,
    head: CountersignedHead | None = None,
) -> Pushed:  # fmt: skip
    return Pushed(
        last_seq=last_seq, new_groups=new, epoch=clinic.epoch, first_order=first_order, taken_at=now,
        quarantined=quarantined, countersigned=head,
    )  # fmt: skip
