"""Getting what the other PCs did: segments in the clinic's order become rows here, a few hundred at a time (WIRE-10, WIRE-11).

The place up to which everything is here is written in the transaction of the rows. Within a segment that is cut into
several transactions the place moves with the last of them: what comes again is known and changes nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.shared.news import RowsCame
from narayaneeyam_clinic.store.search_due import note_search_due
from narayaneeyam_clinic.sync.apply import ChainBroken, GroupMissing, Taken, TakenIn, take_places
from narayaneeyam_clinic.sync.link_row import change_link, read_link, reading_raw
from narayaneeyam_clinic.sync.messages import FrameHead, SaysNo
from narayaneeyam_clinic.sync.push_own import Run, last_seq_of
from narayaneeyam_clinic.sync.segment import BadSegment, read_segment
from narayaneeyam_clinic.sync.take_in import Take, whole_or_one_by_one
from narayaneeyam_clinic.sync.transport import Credentials, Pulled, ServerSaysNo, Transport, Unreachable
from narayaneeyam_clinic.sync.travelling import Segment, TravellingGroup

log = logging.getLogger(__name__)

ROWS_AT_ONCE = 500
"""After so many rows the person at the keyboard comes first."""

_BEGINNING = (1, 0)
_ROW_MARK = b'"t":'
"""Stands once in each row of a canonical payload; within a value its quotes would be escaped."""


@dataclass(slots=True)
class Came:
    """What came in one exchange."""

    groups: int = 0
    rows: int = 0
    bytes: int = 0


@dataclass(slots=True)
class _Batch:
    """What becomes one transaction: pieces of others' segments, own places, and how far this PC is then."""

    pieces: list[tuple[Segment, Taken]] = field(default_factory=list)
    own: list[FrameHead] = field(default_factory=list)
    reached: tuple[int, int] | None = None
    rows: int = 0


@dataclass(slots=True)
class PullOthers:
    """One PC's receiving. `told(done, total)` hears of groups."""

    clinic: Clinic
    transport: Transport
    run: Run
    told: Callable[[int, int], None]
    # What to do when the log holds other groups than those that came: True when it is worth another try.
    makes_room: Callable[[Sequence[Segment]], bool] | None = None

    def pull(self, who: Credentials, came: Came, heads: Mapping[str, int] | None = None) -> None:
        """Everything that the server has by now, at least up to `heads`; what came before a fault stays.

        A server that was restored twice may have places before this PC's that the PC never saw: then it goes through the
        order once more from the beginning, and what is here already gets its place (WIRE-15).
        Raises ServerSaysNo, Unreachable, ChainBroken.
        """
        try:
            self._pull_all(who, came)
            misses = self._misses(heads or {})
        except GroupMissing:
            misses = True
        if misses:
            log.warning("a part of the order was passed over: it is gone through once more")
            self._write(_Batch(reached=_BEGINNING), came)
            self._pull_all(who, came)

    def _pull_all(self, who: Credentials, came: Came) -> None:
        while not self.take(self.transport.pull(who, *self._place(), 0), came):
            pass

    def _misses(self, heads: Mapping[str, int]) -> bool:
        with reading_raw(self.clinic) as raw:
            return any(last_seq_of(raw, device_id) < last for device_id, last in heads.items())

    def take(self, pulled: Pulled, came: Came) -> bool:
        """Take in one answer; True when nothing follows it. Frames that are here already are passed over."""
        epoch, place = self._place()
        if not pulled.frames:
            if pulled.epoch > epoch:
                # A new epoch in which nothing stands yet.
                self._write(_Batch(reached=(pulled.epoch, 0)), came)
            return True
        begun, waits = place, max(pulled.last_order - place, 1)
        for batch in batches(
            frame for frame in pulled.frames if (frame[0].epoch, frame[0].last_order) > (epoch, place)
        ):
            self._write(batch, came)
            if batch.reached is not None and batch.reached[0] == epoch == pulled.epoch:
                self.told(min(batch.reached[1] - begun, waits), waits)
        came.bytes += sum(len(packed or b"") for _, packed in pulled.frames)
        last = pulled.frames[-1][0]
        return (last.epoch, last.last_order) >= (pulled.epoch, pulled.last_order)

    def _place(self) -> tuple[int, int]:
        with reading_raw(self.clinic) as raw:
            row = read_link(raw)
        if row is None:
            raise Unreachable("not_joined")
        return row.epoch, row.place

    def _write(self, batch: _Batch, came: Came) -> None:
        def write() -> None:
            try:
                result = self._taken_in(batch)
            except ChainBroken:
                if self.makes_room is None or not self.makes_room([segment for segment, _ in batch.pieces]):
                    raise
                result = self._taken_in(batch)
            came.groups += result.new_groups
            came.rows += sum(len(ids) for ids in result.rows.values())
            tell_rows(self.clinic, result)

        self.run(write)

    def _taken_in(self, batch: _Batch) -> TakenIn:
        """All at once; if anything in it fails, again group by group, and the one that fails is parked."""
        return whole_or_one_by_one(self.clinic, lambda raw, take: self._written(raw, batch, take))

    def _written(self, raw: Any, batch: _Batch, take: Take) -> TakenIn:
        result = TakenIn()
        for segment, taken in batch.pieces:
            one = take(raw, segment, taken)
            result.new_groups += one.new_groups
            result.parked += one.parked
            for table, ids in one.rows.items():
                result.rows[table] |= ids
        for head in batch.own:
            if last_seq_of(raw, head.device_id) < head.last_seq:
                # The server has more of this PC than lies here: the file is an older image.
                raise ServerSaysNo(SaysNo.FORKED)
            take_places(raw, head.device_id, head.first_seq, head.last_seq, _taken(head))
        if batch.reached is not None:
            change_link(raw, epoch=batch.reached[0], place=batch.reached[1])
        note_search_due(raw, result.rows)
        return result


def tell_rows(clinic: Clinic, result: TakenIn) -> None:
    """Open pages and the other listeners of the clinic hear which rows came."""
    if result.rows:
        clinic.tell(RowsCame({table: frozenset(ids) for table, ids in result.rows.items()}))


def batches(frames: Iterator[tuple[FrameHead, bytes | None]], rows_at_once: int = ROWS_AT_ONCE) -> Iterator[_Batch]:
    """The frames as transactions of about `rows_at_once` rows; a group is never cut. Raises Unreachable for bytes not ours."""
    batch = _Batch()
    for head, packed in frames:
        if packed is None:
            batch.own.append(head)
            batch.rows += 1
        else:
            segment = _segment_of(head, packed)
            cuts = list(_cut(segment, rows_at_once, batch.rows))
            for number, (first, groups, rows) in enumerate(cuts):
                batch.pieces.append(_piece(segment, head, first, groups))
                batch.rows += rows
                if number < len(cuts) - 1:
                    yield batch
                    batch = _Batch()
        batch.reached = (head.epoch, head.last_order)
        if batch.rows >= rows_at_once:
            yield batch
            batch = _Batch()
    if batch.reached is not None:
        yield batch


def _segment_of(head: FrameHead, packed: bytes) -> Segment:
    try:
        segment = read_segment(packed)
    except BadSegment:
        raise Unreachable("not_ours") from None
    placed = head.last_order - head.first_order == head.last_seq - head.first_seq
    told = (head.device_id, head.first_seq, head.last_seq)
    if not placed or told != (segment.device_id, segment.first_seq, segment.last_seq):
        raise Unreachable("not_ours")
    return segment


def _cut(segment: Segment, rows_at_once: int, begun: int) -> Iterator[tuple[int, Sequence[TravellingGroup], int]]:
    """(index of the first group, groups, rows) of each piece; `begun` rows stand in the first one's batch already."""
    first, rows = 0, begun
    for at, group in enumerate(segment.groups):
        rows += group.payload.count(_ROW_MARK) if group.payload is not None else 1
        if rows >= rows_at_once and at + 1 < len(segment.groups):
            yield first, segment.groups[first : at + 1], rows - (begun if first == 0 else 0)
            first, rows = at + 1, 0
    yield first, segment.groups[first:], rows - (begun if first == 0 else 0)


def _piece(segment: Segment, head: FrameHead, first: int, groups: Sequence[TravellingGroup]) -> tuple[Segment, Taken]:
    taken = replace(_taken(head), first_order=head.first_order + first)
    if len(groups) == len(segment.groups):
        return segment, taken
    hashed = segment.hashed
    before, last = hashed[first][1], hashed[first + len(groups) - 1][2]
    return Segment(segment.device_id, before, last, tuple(groups)), taken


def _taken(head: FrameHead) -> Taken:
    return Taken(head.epoch, head.first_order, head.taken_at)
