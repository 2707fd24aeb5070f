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
from narayaneeyam_clinic.store.engine import SqlError
from narayaneeyam_clinic.store.search_due import note_search_due
from narayaneeyam_clinic.sync.apply import (
    CannotApply,
    ChainBroken,
    GroupMissing,
    Taken,
    TakenIn,
    broken_rule,
    take_places,
)
from narayaneeyam_clinic.sync.link_row import change_link, read_link, reading_raw
from narayaneeyam_clinic.sync.messages import FrameHead, SaysNo
from narayaneeyam_clinic.sync.push_own import Run, last_seq_of
from narayaneeyam_clinic.sync.segment import BadSegment, read_segment
from narayaneeyam_clinic.sync.take_in import Take, take_in_whole, whole_or_one_by_one
from narayaneeyam_clinic.sync.transport import Credentials, Pulled, ServerSaysNo, Transport, Unreachable
from narayaneeyam_clinic.sync.travelling import Segment, TravellingGroup

log = logging.getLogger(__name__)

ROWS_AT_ONCE = 500
"""After so many rows the person at the keyboard comes first."""
ROWS_TOGETHER = 4_000
"""While nobody waits, up to so many become one transaction: what costs most is writing the pages of the indexes anew."""

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


def nobody_waits() -> bool:
    """The usual `someone_waits` of a program without a screen."""
    return False


@dataclass(slots=True)
class PullOthers:
    """One PC's receiving. `told(done, total)` hears of groups."""

    clinic: Clinic
    transport: Transport
    run: Run
    told: Callable[[int, int], None]
    # What to do when the log holds other groups than those that came: True when it is worth another try.
    makes_room: Callable[[Sequence[Segment]], bool] | None = None
    # Whether a person waits for the file: asked on the thread on which `run` has the work done.
    someone_waits: Callable[[], bool] = nobody_waits

    def pull(self, who: Credentials, came: Came, heads: Mapping[str, tuple[int, str]] | None = None) -> None:
        """Everything that the server has by now, at least up to `heads` (number and hash of a device's last group, "" when that is
        not told); what came before a fault stays.

        A server that was restored twice may have places before this PC's that the PC never saw, or another group under a number
        that is here: then it goes through the order once more from the beginning, and what is here already gets its place
        (WIRE-15, WIRE-20).
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

    def _misses(self, heads: Mapping[str, tuple[int, str]]) -> bool:
        with reading_raw(self.clinic) as raw:
            return any(
                last_seq_of(raw, device_id) < last or (told and _hash_of(raw, device_id, last) not in ("", told))
                for device_id, (last, told) in heads.items()
            )

    def take(self, pulled: Pulled, came: Came) -> bool:
        """Take in one answer; True when nothing follows it. Frames that are here already are passed over."""
        epoch, place = self._place()
        if not pulled.frames:
            if pulled.epoch > epoch:
                # A new epoch in which nothing stands yet.
                self._write(_Batch(reached=(pulled.epoch, 0)), came)
            return True
        begun, waits = place, max(pulled.last_order - place, 1)
        for together in _together(
            batches(frame for frame in pulled.frames if (frame[0].epoch, frame[0].last_order) > (epoch, place))
        ):
            self._write_all(together, came)
            reached = next((batch.reached for batch in reversed(together) if batch.reached is not None), None)
            if reached is not None and reached[0] == epoch == pulled.epoch:
                self.told(min(reached[1] - begun, waits), waits)
        came.bytes += sum(len(packed or b"") for _, packed in pulled.frames)
        last = pulled.frames[-1][0]
        return (last.epoch, last.last_order) >= (pulled.epoch, pulled.last_order)

    def _place(self) -> tuple[int, int]:
        with reading_raw(self.clinic) as raw:
            row = read_link(raw)
        if row is None:
            raise Unreachable("not_joined")
        return row.epoch, row.place

    def _write_all(self, together: Sequence[_Batch], came: Came) -> None:
        """In as few transactions as the person at the keyboard allows; if one of them fails, each batch in its own."""
        while together:
            done = self._write_some(together, came) if len(together) > 1 else 0
            for batch in together if not done else ():
                self._write(batch, came)
            together = together[done:] if done else ()

    def _write_some(self, together: Sequence[_Batch], came: Came) -> int:
        """How many of them became one transaction; 0 when that did not go."""
        result, done = TakenIn(), 0

        def write() -> None:
            nonlocal done
            try:
                with self.clinic.taking_in() as raw:
                    for batch in together:
                        result.add(self._written(raw, batch, take_in_whole))
                        done += 1
                        if self.someone_waits():
                            break
            except (CannotApply, ChainBroken, ServerSaysNo, SqlError) as error:
                done = 0
                if isinstance(error, SqlError) and broken_rule(error) is None:
                    raise
                return
            self._tell(result, came)

        self.run(write)
        return done

    def _write(self, batch: _Batch, came: Came) -> None:
        def write() -> None:
            try:
                result = self._taken_in(batch)
            except ChainBroken:
                if self.makes_room is None or not self.makes_room([segment for segment, _ in batch.pieces]):
                    raise
                result = self._taken_in(batch)
            self._tell(result, came)

        self.run(write)

    def _tell(self, result: TakenIn, came: Came) -> None:
        came.groups += result.new_groups
        came.rows += sum(len(ids) for ids in result.rows.values())
        tell_rows(self.clinic, result)

    def _taken_in(self, batch: _Batch) -> TakenIn:
        """All at once; if anything in it fails, again group by group, and the one that fails is parked."""
        return whole_or_one_by_one(self.clinic, lambda raw, take: self._written(raw, batch, take))

    def _written(self, raw: Any, batch: _Batch, take: Take) -> TakenIn:
        result = TakenIn()
        for segment, taken in batch.pieces:
            result.add(take(raw, segment, taken))
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


def _together(found: Iterator[_Batch]) -> Iterator[Sequence[_Batch]]:
    """As many as may become one transaction."""
    together: list[_Batch] = []
    try:
        for batch in found:
            together.append(batch)
            if sum(one.rows for one in together) >= ROWS_TOGETHER:
                yield together
                together = []
    except Unreachable:
        # What came before a fault stays.
        yield together
        raise
    if together:
        yield together


def _hash_of(raw: Any, device_id: str, seq: int) -> str:
    """Of the group that stands here under this number; "" when none does."""
    found = raw.execute("SELECT hash FROM change_group WHERE device_id = ? AND seq = ?", (device_id, seq)).fetchone()
    return bytes(found[0]).hex() if found else ""


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
    whole = len(groups) == len(segment.groups)
    return segment if whole else segment.part(first, len(groups)), taken


def _taken(head: FrameHead) -> Taken:
    return Taken(head.epoch, head.first_order, head.taken_at)
