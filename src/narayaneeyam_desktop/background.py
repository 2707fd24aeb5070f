"""Work off the screen's thread: one writer, two readers, and two verbs, *change* and *read*; beside them *network*, with two
workers of its own. No other module makes a thread.

Whoever asks is its `owner`: when the owner is gone (its page was closed), the answer is dropped. All references that
Qt objects may hang on stay on the screen's thread, so nothing of Qt ever dies on a worker. What the network needs of the
clinic's file it asks of the writer (`in_turn`), behind whatever a person waits for.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from queue import PriorityQueue
from typing import Any, TypeVar

import shiboken6
from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer, Signal

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.garbage import ScreenGarbage
from narayaneeyam_desktop.screen_first import AT_MOST, ScreenFirst

logger = logging.getLogger(__name__)

# What a person waits for goes before a batch of a long job; the end of a thread comes after all that is queued.
_INTERACTIVE, _BULK, _END = range(3)
READERS = 2
# An answer whose showing took longer lets the screen paint and hear keys before the next one is shown.
_SHOWN_AT_ONCE = 0.005
# What nobody waits for gives way to the screen for longer.
_BULK_GIVES_WAY = 1.0
# How long the end of the program waits for a network worker, which has been told to stop (LINK-9). What cannot be told, as
# a search of the network, ends with the program.
_PATIENCE_SECONDS = 1

T = TypeVar("T")


class Closing(Exception):
    """The program ends: the network's work with the clinic's file is not begun any more."""


@dataclass(eq=False, slots=True)
class _Asked:
    """One piece of work from its asking to its answer."""

    number: int
    owner: QObject
    work: Callable[[], Any] | None
    done: Callable[[Any], None] | None
    failed: Callable[[Refused], None] | None
    is_change: bool
    replaces: tuple[int, str] | None
    settled: Callable[[], None] | None
    bulk: bool
    on_network: bool = False
    stale: bool = False
    result: Any = None
    error: BaseException | None = None


@dataclass(eq=False, slots=True)
class _InTurn:
    """Work of the network with the clinic's file, which waits on its own thread until the writer has done it."""

    work: Callable[[], Any] | None
    ended: threading.Event = field(default_factory=threading.Event)
    result: Any = None
    error: BaseException | None = None


_Queue = PriorityQueue[tuple[int, int, _Asked | _InTurn | None]]


class Background(QObject):
    """Runs work on its threads and brings the answers back to the thread it was made on.

    Signals:
        refused: a Refused that nobody was there to hear (`failed` was not given, or a change's page is closed).
        crashed: an exception that is a defect of ours.
        saved: a change was committed.
        busy: whether anything interactive is under way (bool).
        changed: something was asked, or an answer was heard.
    """

    refused = Signal(object)
    crashed = Signal(object)
    saved = Signal()
    busy = Signal(bool)
    changed = Signal()
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked: dict[int, _Asked] = {}
        self._newest: dict[tuple[int, str], int] = {}
        self._numbers = count(1)
        self._closed = False
        self._changes: _Queue = PriorityQueue()
        self._reads: _Queue = PriorityQueue()
        self._long_calls: _Queue = PriorityQueue()
        self._short_calls: _Queue = PriorityQueue()
        self._threads: list[threading.Thread] = []
        self._network: list[threading.Thread] = []
        self._stops: list[Callable[[], None]] = []
        self._garbage = ScreenGarbage(self)
        self._screen = ScreenFirst(self)
        self._arrived: deque[int] = deque()
        self._steps = 0
        self._is_answering = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._hear_next)

    def change(
        self,
        owner: QObject,
        work: Callable[[], Any],
        *,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Refused], None] | None = None,
        settled: Callable[[], None] | None = None,
        bulk: bool = False,
    ) -> None:
        """Runs `work` on the one writer thread, in the order asked; a batch of a long job (`bulk`) waits for all else.

        `settled` is called before the answer, whatever it is, even a crash.
        """
        asked = _Asked(0, owner, work, done, failed, True, None, settled, bulk)
        self._ask(self._changes, asked, _BULK if bulk else _INTERACTIVE)

    def read(
        self,
        owner: QObject,
        work: Callable[[], Any],
        *,
        done: Callable[[Any], None] | None,
        failed: Callable[[Refused], None] | None = None,
        replaces: str | None = None,
        settled: Callable[[], None] | None = None,
        bulk: bool = False,
    ) -> None:
        """Runs `work` on a reader thread.

        A newer read of the same owner with the same `replaces` makes this one stale: it is not answered, and not run if
        it has not begun.
        """
        key = None if replaces is None else (id(owner), replaces)
        asked = _Asked(0, owner, work, done, failed, False, key, settled, bulk)
        if key is not None and (older := self._asked.get(self._newest.get(key, 0))) is not None:
            older.stale = True
        self._ask(self._reads, asked, _BULK if bulk else _INTERACTIVE)
        if key is not None:
            self._newest[key] = asked.number

    def network(
        self,
        owner: QObject,
        work: Callable[[], Any],
        *,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Refused], None] | None = None,
        settled: Callable[[], None] | None = None,
        waits: bool = False,
    ) -> None:
        """Runs `work` on one of the two network workers: what `waits` for hours (a link that listens) on one, what a person
        asked for on the other, so that it never stands behind the first. Nobody is shown as busy by it.

        Work with the clinic's file goes through `in_turn`. `stop_with` tells how work that waits is brought to its end.
        """
        asked = _Asked(0, owner, work, done, failed, False, None, settled, True, on_network=True)
        self._ask(self._long_calls if waits else self._short_calls, asked, _INTERACTIVE)

    def stop_with(self, stop: Callable[[], None]) -> None:
        """`stop` is called when the program ends (LINK-9); it may be called from any thread, and more than once."""
        self._stops.append(stop)

    def stop_no_more(self, stop: Callable[[], None]) -> None:
        """What `stop` would bring to an end has ended."""
        if stop in self._stops:
            self._stops.remove(stop)

    def in_turn(self, work: Callable[[], T]) -> T:
        """Called on a network worker: `work` is done by the writer, after what people at the keyboard wait for, and its result
        or its exception comes back here. Raises Closing."""
        asked = _InTurn(work)
        if self._closed:
            raise Closing
        self._changes.put((_BULK, next(self._numbers), asked))
        asked.ended.wait()
        if asked.error is not None:
            raise asked.error
        result: T = asked.result
        return result

    def someone_waits(self) -> bool:
        """Whether a change that a person asked for stands in the queue; from any thread."""
        with self._changes.mutex:
            return any(priority < _BULK for priority, _, _ in self._changes.queue)

    def is_idle(self) -> bool:
        """Nothing that somebody waits for is under way, every answer was heard, and what the screen does in several events is done;
        the network does not count."""
        return not self._steps and not self._is_asked()

    def step(self, *, begins: bool) -> None:
        """Work of the screen's own thread, in several events, has begun or come to its end: a page that is made."""
        self._steps += 1 if begins else -1

    def is_answering(self) -> bool:
        """Whether an answer is being shown at this moment: nobody has pressed a key for what happens now."""
        return self._is_answering

    def _is_asked(self) -> bool:
        return any(not asked.on_network for asked in self._asked.values())

    def works_for(self, page: QObject) -> bool:
        """Whether somebody on this page (the page, its controller, a part of it) waits for an answer; long jobs do not count."""
        return any(
            not asked.stale and not asked.bulk and shiboken6.isValid(asked.owner) and _belongs_to(asked.owner, page)
            for asked in self._asked.values()
        )

    def shutdown(self) -> None:
        """Waits until every change that was asked for is done, drops the reads, stops the network's work, and ends the threads.
        Answers are no longer heard."""
        if self._closed:
            return
        self._closed = True
        for asked in self._asked.values():
            asked.stale = asked.stale or not asked.is_change
        self._end_network()
        self._changes.put((_END, next(self._numbers), None))
        for _ in range(READERS):
            self._reads.put((_END, next(self._numbers), None))
        for thread in self._threads:
            thread.join()
        self._asked.clear()
        self._garbage.stop()

    def _ask(self, queue: _Queue, asked: _Asked, priority: int) -> None:
        if self._closed:
            return
        if not self._threads:
            # Not when it is made: the first window does not wait for threads (SPEED-1).
            self._begin()
        if asked.on_network and not self._network:
            # A clinic that stands alone has none.
            self._begin_network()
        was_idle = not self._is_asked()
        self._screen.watch(not was_idle or not asked.on_network)
        asked.number = next(self._numbers)
        self._asked[asked.number] = asked
        if was_idle and not asked.on_network:
            self.busy.emit(True)
        queue.put((priority, asked.number, asked))
        if not asked.on_network:
            self.changed.emit()

    def _begin(self) -> None:
        self._answered.connect(self._hear, QtCore.Qt.ConnectionType.QueuedConnection)
        self._threads = [threading.Thread(target=self._serve, args=(self._changes,), name="writer", daemon=True)]
        self._threads += [
            threading.Thread(target=self._serve, args=(self._reads,), name=f"reader {n + 1}", daemon=True)
            for n in range(READERS)
        ]
        for thread in self._threads:
            thread.start()

    def _begin_network(self) -> None:
        self._network = [
            threading.Thread(target=self._serve, args=(queue,), name=name, daemon=True)
            for queue, name in ((self._long_calls, "network that waits"), (self._short_calls, "network"))
        ]
        for thread in self._network:
            thread.start()

    def _end_network(self) -> None:
        """Before the writer ends, for the network's last piece of work may still be in its turn."""
        for stop in tuple(self._stops):
            stop()
        for queue in (self._long_calls, self._short_calls):
            queue.put((_END, next(self._numbers), None))
        for thread in self._network:
            thread.join(_PATIENCE_SECONDS)
            if thread.is_alive():
                logger.warning("%s did not end in %s seconds", thread.name, _PATIENCE_SECONDS)

    def _serve(self, queue: _Queue) -> None:
        while True:
            asked = queue.get()[2]
            if asked is None:
                return
            if isinstance(asked, _InTurn):
                _do_in_turn(asked)
                continue
            number = asked.number
            if not asked.stale and asked.work is not None:
                if queue is self._reads:
                    self._screen.give_way(_BULK_GIVES_WAY if asked.bulk else AT_MOST)
                try:
                    asked.result = asked.work()
                except BaseException as error:  # noqa: BLE001  # goes back to the screen's thread, which tells or reports it
                    asked.error = error
            # The last reference must not die here: `_asked` holds it until the screen's thread has heard.
            del asked
            if not self._closed:
                self._answered.emit(number)

    def _hear(self, number: int) -> None:
        self._arrived.append(number)
        if not self._soon.isActive():
            self._hear_next()

    def _hear_next(self) -> None:
        """One answer after the other, as they came; between two long ones the screen has its turn (HOUSE-35)."""
        until = time.perf_counter() + _SHOWN_AT_ONCE
        try:
            self._is_answering = True
            while self._arrived and time.perf_counter() < until:
                self._hear_one(self._arrived.popleft())
        finally:
            self._is_answering = False
            if self._arrived or time.perf_counter() > until:
                self._soon.start()

    def _hear_one(self, number: int) -> None:
        asked = self._asked.pop(number, None)
        if asked is None:
            return
        if not asked.on_network:
            if not self._is_asked():
                self._screen.watch(False)
                self.busy.emit(False)
            self.changed.emit()
        if asked.replaces is not None and self._newest.get(asked.replaces) == number:
            del self._newest[asked.replaces]
        alive = shiboken6.isValid(asked.owner)
        if alive and asked.settled is not None:
            asked.settled()
        if asked.error is not None:
            self._tell_error(asked, asked.error, alive=alive)
            return
        if asked.is_change:
            self.saved.emit()
        if alive and not asked.stale and asked.done is not None:
            asked.done(asked.result)

    def _tell_error(self, asked: _Asked, error: BaseException, *, alive: bool) -> None:
        if not isinstance(error, Refused):
            self.crashed.emit(error)
        elif alive and not asked.stale and asked.failed is not None:
            asked.failed(error)
        elif asked.is_change or (alive and not asked.stale):
            # A change refused after its page was closed: the person thinks it was saved, so it is said all the same.
            self.refused.emit(error)


def _do_in_turn(asked: _InTurn) -> None:
    work, asked.work = asked.work, None
    try:
        assert work is not None
        asked.result = work()
    except BaseException as error:  # noqa: BLE001  # rises on the thread that waits for it
        asked.error = error
    finally:
        asked.ended.set()


def _belongs_to(owner: QObject | None, page: QObject) -> bool:
    while owner is not None and owner is not page:
        owner = owner.parent()
    return owner is page
