"""Sending what this PC did: its groups in order, as segments that shrink where the line is bad (WIRE-9)."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.sync.apply import Taken, take_places
from narayaneeyam_clinic.sync.countersigned import keep_head
from narayaneeyam_clinic.sync.link_row import change_link, read_link, reading_raw
from narayaneeyam_clinic.sync.messages import Pushed, SaysNo
from narayaneeyam_clinic.sync.read_log import segment_after
from narayaneeyam_clinic.sync.segment import pack_segment
from narayaneeyam_clinic.sync.transport import Credentials, Place, ServerSaysNo, Transport, Unreachable
from narayaneeyam_clinic.sync.travelling import Segment

Run = Callable[[Callable[[], None]], None]
"""How a piece of work on the file is run: at once, or in its turn after what a person waits for."""

MOST_BYTES, LEAST_BYTES = 256 * 1024, 16 * 1024
FIRST_GROUPS, MOST_GROUPS, LEAST_GROUPS = 500, 4_000, 1
_ANSWERS_WRITTEN_TOGETHER = 8


@dataclass(slots=True)
class SegmentSize:
    """How much goes at once: halved when an answer does not come or it was too much, doubled again when it goes well.

    Many small groups make few bytes: once as many as `FIRST_GROUPS` went well, more go together.
    """

    bytes: int = MOST_BYTES
    groups: int = FIRST_GROUPS

    def smaller(self) -> bool:
        """False when it was as small as can be."""
        if (self.bytes, self.groups) == (LEAST_BYTES, LEAST_GROUPS):
            return False
        self.bytes = max(self.bytes // 2, LEAST_BYTES)
        self.groups = max(self.groups // 2, LEAST_GROUPS)
        return True

    def larger(self, went: int) -> None:
        """So many groups went well."""
        next_one = self.after(went)
        self.bytes, self.groups = next_one.bytes, next_one.groups

    def after(self, went: int) -> SegmentSize:
        """What it is when so many groups have gone well."""
        most = MOST_GROUPS if went >= FIRST_GROUPS else FIRST_GROUPS
        return SegmentSize(min(self.bytes * 2, MOST_BYTES), max(self.groups, min(self.groups * 2, most)))


@dataclass(slots=True)
class Sent:
    """What went out in one exchange."""

    groups: int = 0
    bytes: int = 0


@dataclass(slots=True)
class _Ahead:
    """Reads the segment after the one that is on its way, while the server has it."""

    beside: ThreadPoolExecutor
    work: Callable[[int, SegmentSize], tuple[Segment, bytes] | None]
    after: int = -1
    begun: Future[tuple[Segment, bytes] | None] | None = None

    def begin(self, after: int, size: SegmentSize) -> None:
        self.after, self.begun = after, self.beside.submit(self.work, after, size)

    def read(self, after: int, size: SegmentSize) -> tuple[Segment, bytes] | None:
        """What follows the number `after`; read now if something else was read ahead."""
        begun, self.begun = self.begun, None
        if begun is None:
            return self.work(after, size)
        found = begun.result()
        return found if self.after == after else self.work(after, size)


@dataclass(slots=True)
class PushOwn:
    """One PC's sending. `told(done, total)` hears of groups."""

    clinic: Clinic
    transport: Transport
    run: Run
    told: Callable[[int, int], None]
    size: SegmentSize = field(default_factory=SegmentSize)

    def push(
        self, who: Credentials, sent_seq: int, sent: Sent, *, up_to: int | None = None, at: Place | None = None
    ) -> None:
        """Everything after `sent_seq`, at most `up_to`. Raises ServerSaysNo, Unreachable; what was answered before stays.

        With `at` the server takes it only as long as the order ends there or with what this call sent: order_went_on.
        """
        last = self._last_own(who.device_id) if up_to is None else up_to
        begun_at, answers = sent_seq, list[Pushed]()
        # Nothing is begun on it while one segment is enough.
        with ThreadPoolExecutor(1, thread_name_prefix="reading ahead") as beside:
            ahead = _Ahead(beside, partial(self._read, who.device_id, last))
            try:
                while sent_seq < last:
                    sent_seq = self._push_next(who, sent_seq, last, sent, answers, ahead, at)
                    at = _end_after(at, answers)
                    self.told(sent_seq - begun_at, last - begun_at)
                    if len(answers) >= _ANSWERS_WRITTEN_TOGETHER:
                        self._keep(who.device_id, answers)
                        answers = []
            finally:
                self._keep(who.device_id, answers)

    def _read(self, device_id: str, last: int, after: int, size: SegmentSize) -> tuple[Segment, bytes] | None:
        """The next segment, and its bytes; None when there is none that follows."""
        most = min(size.groups, last - after)
        with reading_raw(self.clinic) as raw:
            segment = segment_after(raw, device_id, after, max_bytes=size.bytes, max_groups=most)
        if segment is None or segment.first_seq != after + 1:
            return None
        return segment, pack_segment(segment)

    def _push_next(
        self,
        who: Credentials,
        after: int,
        last: int,
        sent: Sent,
        answers: list[Pushed],
        ahead: _Ahead,
        at: Place | None,
    ) -> int:
        read = ahead.read(after, self.size)
        if read is None:
            # The server has more of this device than lies here.
            raise ServerSaysNo(SaysNo.FORKED)
        segment, packed = read
        if segment.last_seq < last:
            ahead.begin(segment.last_seq, self.size.after(len(segment.groups)))
        try:
            pushed = self.transport.push(who, packed, at)
        except Unreachable:
            self.size.smaller()
            raise
        except ServerSaysNo as no:
            if no.code == SaysNo.GAP and no.facts.get("last_seq", after) < after:
                return no.facts["last_seq"]
            if no.code == SaysNo.TOO_LARGE and self.size.smaller():
                return after
            raise
        if pushed.last_seq < segment.last_seq:
            raise Unreachable("not_ours")
        self.size.larger(len(segment.groups))
        sent.groups += len(segment.groups)
        sent.bytes += len(packed)
        answers.append(pushed)
        return pushed.last_seq

    def _keep(self, device_id: str, answers: list[Pushed]) -> None:
        if not answers:
            return

        def keep() -> None:
            with self.clinic.taking_in() as raw:
                for one in answers:
                    if one.first_order is not None and one.new_groups:
                        first = one.last_seq - one.new_groups + 1
                        taken = Taken(one.epoch, one.first_order, one.taken_at)
                        take_places(raw, device_id, first, one.last_seq, taken)
                change_link(raw, sent_seq=answers[-1].last_seq)
                if (row := read_link(raw)) is not None:
                    keep_head(raw, row, answers[-1].countersigned, self.clinic.clock())

        self.run(keep)

    def _last_own(self, device_id: str) -> int:
        with reading_raw(self.clinic) as raw:
            return last_seq_of(raw, device_id)


def _end_after(at: Place | None, answers: list[Pushed]) -> Place | None:
    """Where the order ends when nobody but this PC was there since."""
    if at is None or not answers or answers[-1].first_order is None:
        return at
    return answers[-1].epoch, answers[-1].first_order + answers[-1].new_groups - 1


def last_seq_of(raw: Any, device_id: str) -> int:
    """The number of a device's last group here; 0 before the first."""
    (found,) = raw.execute("SELECT max(seq) FROM change_group WHERE device_id = ?", (device_id,)).fetchone()
    return int(found or 0)
