"""The link to the clinic's server: greets it, sends what was done here, gets what others did, and waits for more (SYNC-6).

It never blocks the person: the network on the caller's thread, work on the file in small pieces through `run`. Nothing
here decides how changes merge, and nothing that is decided depends on this PC's clock.
"""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar, runtime_checkable

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.documents.document_files import DocumentFiles
from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.sync.apply import ChainBroken
from narayaneeyam_clinic.sync.give_back import give_back
from narayaneeyam_clinic.sync.greet import Greeting, greet
from narayaneeyam_clinic.sync.link_notes import Counts, counts_of, keep_exchange
from narayaneeyam_clinic.sync.link_row import LinkRow, read_link, reading_raw
from narayaneeyam_clinic.sync.link_state import CLOCK_TELLS_FROM_MS, LinkKind, LinkState
from narayaneeyam_clinic.sync.messages import MAX_WAIT_SECONDS, SaysNo
from narayaneeyam_clinic.sync.new_device import (
    ask_new_device,
    issue_the_rest_again,
    make_room,
    report_device,
    to_be_sent_with_care,
)
from narayaneeyam_clinic.sync.own_program import note_own_program
from narayaneeyam_clinic.sync.pauses import Pauses
from narayaneeyam_clinic.sync.pull_others import Came, PullOthers, nobody_waits
from narayaneeyam_clinic.sync.push_own import PushOwn, Run, Sent
from narayaneeyam_clinic.sync.tidy_up import compare, index_some, try_parked_again
from narayaneeyam_clinic.sync.transport import Credentials, ServerSaysNo, Transport, Unreachable
from narayaneeyam_clinic.sync.travelling import Segment

T = TypeVar("T")

log = logging.getLogger(__name__)

GREET_SECONDS = 300.0
COMPARE_SECONDS = 1800.0
_OTHER_TRIES = 4
_WORTH_TELLING = 100  # groups: fewer are there before anybody has read it
_ASK_AGAIN = frozenset({SaysNo.ANOTHER_EPOCH, SaysNo.UNKNOWN_DEVICE, SaysNo.BAD_TOKEN})
_FOR_LONG = {SaysNo.REVOKED: LinkKind.REVOKED, SaysNo.UPDATE_NEEDED: LinkKind.UPDATE_NEEDED}
# A server that has too much to do is as good as away; nobody has to do anything about it.
_BUSY = (SaysNo.TOO_MANY_REQUESTS, SaysNo.NOT_READY, SaysNo.ORDER_WENT_ON)
_KINDS = _FOR_LONG | dict.fromkeys(_BUSY, LinkKind.OFFLINE)


@runtime_checkable
class Interruptible(Protocol):
    """A transport whose long answers can be cut off from another thread."""

    def abort(self) -> None: ...


def at_once(work: Callable[[], None]) -> None:
    """The usual `run` of a program without a screen."""
    work()


def kind_of_refusal(code: str) -> LinkKind:
    """How it stands after the server has refused with this code."""
    return _KINDS.get(SaysNo(code), LinkKind.REFUSED) if code in tuple(SaysNo) else LinkKind.REFUSED


def nobody(_state: LinkState) -> None:
    """The usual `tell`."""


# What else goes over the line; the last argument says whether to go on.
Also = Callable[[Transport, Credentials, Callable[[], bool]], None]


def nothing_else(_transport: Transport, _who: Credentials, _goes_on: Callable[[], bool]) -> None:
    """The usual `also`."""


class Link:
    """One clinic's link. `exchange` and `wait` may be called from two threads; each runs as far as it can and raises nothing
    of the network's or the server's: what became of it stands in the state.

    `run` runs a piece of work on the file and returns when it is done (the desktop: in its writer queue, after what a
    person waits for; `someone_waits` tells there whether one does). `tell` hears each new state. `chance` and `monotonic`
    make the pauses after a failure. `also` is done when all groups were exchanged: files, which are not part of the log.
    """

    def __init__(
        self,
        clinic: Clinic,
        transport: Transport,
        *,
        pc_name: str,
        run: Run = at_once,
        tell: Callable[[LinkState], None] = nobody,
        someone_waits: Callable[[], bool] = nobody_waits,
        chance: random.Random | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        also: Also = nothing_else,
    ) -> None:
        self._clinic, self._transport, self._pc_name = clinic, transport, pc_name
        self._run, self._tell = run, tell
        self._monotonic = monotonic
        self._pauses = Pauses(chance or random.Random(), monotonic)  # noqa: S311
        self._pushing = PushOwn(clinic, transport, run, self._sending)
        self._pulling = PullOthers(clinic, transport, run, self._receiving, self._make_room, someone_waits)
        self._turn = threading.Lock()
        self._nudged, self._stopped = threading.Event(), threading.Event()
        self._state = LinkState(LinkKind.CONNECTING if self._row() else LinkKind.NOT_JOINED)
        self._also, self._also_under_way = also, threading.Lock()
        self._greeted_at: float | None = None
        self._compared_at = monotonic()
        self._update_needed = False

    def exchange(self, *, compare_now: bool = False) -> LinkState:
        """Greet when it is due, send all, get all, tidy up; `compare_now`: also compare the rows with the server's."""
        sent, came, begun = Sent(), Came(), self._monotonic()
        with self._turn:
            outcome = self._tried(lambda: self._exchange(sent, came))
            self._note(sent, came, begun, outcome)
        if outcome == "done" and self._state.kind is LinkKind.UP_TO_DATE:
            self._do_else()
            self._compare_when_due(compare_now=compare_now)
        return self._told()

    def ask(self, work: Callable[[Transport, Credentials], T]) -> T:
        """One question to the server outside the exchange, e.g. for a file. Raises Unreachable, ServerSaysNo."""
        return work(self._transport, self._needed_row().who)

    def wait(self, seconds: float = MAX_WAIT_SECONDS) -> LinkState:
        """Until others did something, at most `seconds`; after a failure until the next try is due, or `wake`."""
        pause = self.pause_left()
        row = self._row()
        if (
            pause > 0
            or row is None
            or row.device_id != self._clinic.device.id
            or self._state.kind in _FOR_LONG.values()
        ):
            self._nudged.wait(pause or seconds)
            self._nudged.clear()
            return self.state()
        came, begun = Came(), self._monotonic()
        more = index_some(self._clinic, self._run)

        def waited() -> LinkKind:
            nonlocal begun
            pulled = self._transport.pull(row.who, row.epoch, row.place, 0 if more else seconds)
            begun = self._monotonic()  # what it took is told without the waiting
            with self._turn:
                now = self._needed_row()
                # An exchange that went through the order anew meanwhile may stand before what was asked for.
                if (now.epoch, now.place) >= (row.epoch, row.place):
                    self._pulling.take(pulled, came)
            return LinkKind.UP_TO_DATE

        outcome = self._tried(waited)
        index_some(self._clinic, self._run, batches=1)
        self._note(Sent(), came, begun, outcome)
        return self._told()

    def pause_left(self) -> float:
        """Seconds until the next try after a failure; 0 when nothing failed."""
        return self._pauses.left

    def wake(self) -> None:
        """“Try now”: a pause ends."""
        self._pauses.end()
        self._nudged.set()

    def stop(self) -> None:
        """From any thread: whoever waits comes back soon, and nothing new begins."""
        self._stopped.set()
        self._nudged.set()
        if isinstance(self._transport, Interruptible):
            self._transport.abort()

    def state(self) -> LinkState:
        """How it stands, with what waits by now."""
        row = self._row()
        if row is None:
            return LinkState(LinkKind.NOT_JOINED)
        counts = counts_of(self._clinic, row)
        kind, total = self._state.kind, self._state.total
        if kind is LinkKind.UP_TO_DATE and counts.waiting:
            kind, total = LinkKind.SENDING, counts.waiting
        return self._made(row, counts, kind, self._state.done, total)

    def _exchange(self, sent: Sent, came: Came) -> LinkKind:
        for _ in range(_OTHER_TRIES):
            row = self._row()
            if row is None:
                return LinkKind.NOT_JOINED
            greeted_before = self._greeted_at
            try:
                return self._as_this_device(row, sent, came)
            except ServerSaysNo as no:
                self._greeted_at = None
                if no.code == SaysNo.FORKED:
                    log.warning("the server knows another past of this PC: it becomes a new device")
                    ask_new_device(self._clinic, self._transport, self._needed_row(), self._run)
                elif no.code not in _ASK_AGAIN or greeted_before is None:
                    raise
        raise ServerSaysNo(SaysNo.FORKED)

    def _as_this_device(self, row: LinkRow, sent: Sent, came: Came) -> LinkKind:
        if row.device_id != self._clinic.device.id:
            report_device(self._clinic, self._transport, row, self._run)
            self._greeted_at, row = None, self._needed_row()
        greeting = self._greet_when_due(row, sent)
        row = self._needed_row()
        if greeting.takes_back:
            give_back(self._clinic, self._transport, row.who, greeting.heads, sent, self._run)
            DocumentFiles(self._clinic.folder, self._clinic.key).send_all_again()
        held_back = to_be_sent_with_care(self._clinic, row)
        self._pushing.push(row.who, row.sent_seq, sent, up_to=held_back and held_back[0] - 1)
        if self._update_needed:
            return LinkKind.UPDATE_NEEDED
        self._pulling.pull(
            row.who, came, {one: (greeting.heads.get(one, 0), greeting.hashes.get(one, "")) for one in greeting.ordered}
        )
        row = self._needed_row()
        if row.reissue or held_back is not None:
            self._issue_again(row, sent, came)
        try_parked_again(self._clinic, self._run)
        index_some(self._clinic, self._run)
        return LinkKind.UP_TO_DATE

    def _issue_again(self, row: LinkRow, sent: Sent, came: Came) -> None:
        """Everything was pulled. What others send meanwhile may be the same, issued again by another copy of this PC."""
        tries = 0
        while True:
            issue_the_rest_again(self._clinic, row, self._run)
            row = self._needed_row()
            try:
                if (careful := to_be_sent_with_care(self._clinic, row)) is not None:
                    self._pushing.push(row.who, row.sent_seq, sent, up_to=careful[1], at=(row.epoch, row.place))
                break
            except ServerSaysNo as no:
                tries += 1
                if no.code != SaysNo.ORDER_WENT_ON or tries == _OTHER_TRIES:
                    raise
            self._pulling.pull(row.who, came)
            row = self._needed_row()
        self._pushing.push(row.who, self._needed_row().sent_seq, sent)

    def _do_else(self) -> None:
        """Not in turn, as files may take minutes; and by one thread only."""
        if not self._also_under_way.acquire(blocking=False):
            return
        try:

            def done() -> LinkKind:
                self._also(self._transport, self._needed_row().who, lambda: not self._stopped.is_set())
                return LinkKind.UP_TO_DATE

            self._tried(done)
        finally:
            self._also_under_way.release()

    def _compare_when_due(self, *, compare_now: bool) -> None:
        """Not in turn: of many rows it takes seconds, in which others' work goes on coming."""
        if not compare_now and self._monotonic() - self._compared_at < COMPARE_SECONDS:
            return
        self._compared_at = self._monotonic()

        def compared() -> LinkKind:
            compare(self._clinic, self._transport, self._pc_name, self._run)
            return LinkKind.UP_TO_DATE

        self._tried(compared)

    def _greet_when_due(self, row: LinkRow, sent: Sent) -> Greeting:
        if self._greeted_at is not None and self._monotonic() - self._greeted_at < GREET_SECONDS:
            return Greeting()
        note_own_program(self._clinic, self._run)
        try:
            greeting = greet(self._clinic, self._transport, row, self._pc_name, self._run)
        except ServerSaysNo as no:
            if no.code == SaysNo.REVOKED:
                # It gets nothing any more; what it did waits with the server for review (WIRE-8).
                self._pushing.push(row.who, row.sent_seq, sent)
            raise
        self._greeted_at = self._monotonic()
        self._update_needed = greeting.update_needed
        return greeting

    def _tried(self, work: Callable[[], LinkKind]) -> str:
        """Runs it; the outcome is "done" or what went wrong in one word."""
        try:
            if self._stopped.is_set():
                raise Unreachable("stopped")
            kind = work()
        except Unreachable as gone:
            return self._failed(LinkKind.OFFLINE, gone.reason)
        except ServerSaysNo as no:
            return self._failed(kind_of_refusal(no.code), no.code)
        except ChainBroken:
            return self._failed(LinkKind.REFUSED, "chain_broken")
        except ClinicFileError as trouble:
            return self._failed(LinkKind.REFUSED, trouble.code)
        self._pauses.succeeded()
        self._state = LinkState(kind)
        return "done"

    def _failed(self, kind: LinkKind, problem: str) -> str:
        self._pauses.failed(refused=kind is not LinkKind.OFFLINE)
        self._greeted_at = None
        self._state = LinkState(kind, problem=problem)
        return problem

    def _note(self, sent: Sent, came: Came, begun: float, outcome: str) -> None:
        if self._stopped.is_set():
            return
        took_ms, is_news = int((self._monotonic() - begun) * 1000), self._pauses.failures <= 1
        try:
            keep_exchange(self._clinic, self._run, sent, came, took_ms, outcome, is_news=is_news)
        except ClinicFileError as trouble:
            log.error("an exchange was not noted: %s", trouble.code)

    def _make_room(self, segments: Sequence[Segment]) -> bool:
        return make_room(self._clinic, segments)

    def _sending(self, done: int, total: int) -> None:
        self._progress(LinkKind.SENDING, done, total)

    def _receiving(self, done: int, total: int) -> None:
        self._progress(LinkKind.RECEIVING, done, total)

    def _progress(self, kind: LinkKind, done: int, total: int) -> None:
        if total >= _WORTH_TELLING:
            self._state = LinkState(kind, done=done, total=total)
            self._told()

    def _told(self) -> LinkState:
        state = self.state()
        self._tell(state)
        return state

    def _made(self, row: LinkRow, counts: Counts, kind: LinkKind, done: int, total: int) -> LinkState:
        wrong_by = row.clock_wrong_by_ms
        tells = wrong_by is not None and abs(wrong_by) >= CLOCK_TELLS_FROM_MS
        return LinkState(
            kind, counts.waiting, done, total, row.last_success_at, counts.to_settle, counts.parked,
            wrong_by if tells else None, self._state.problem,
        )  # fmt: skip

    def _needed_row(self) -> LinkRow:
        row = self._row()
        if row is None:
            raise Unreachable("not_joined")
        return row

    def _row(self) -> LinkRow | None:
        with reading_raw(self._clinic) as raw:
            return read_link(raw)
