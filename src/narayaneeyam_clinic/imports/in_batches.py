"""The rows of a file cut into transactions that hold the write lock shortly, the next one made ready during a commit (IMP-8, SPEED-9)."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from itertools import islice
from time import perf_counter_ns
from typing import Any, Generic, TypeVar

from sqlalchemy import event

from narayaneeyam_clinic.imports.row_verdict import Batch, BatchDone
from narayaneeyam_clinic.store.transaction import Transaction

# One transaction holds the write lock: at most so many rows, and so long, that a sale at the counter never waits (SYNC).
MOST_ROWS = 500
_FEWEST_ROWS = 5
# What a batch takes to be written and sealed; its commit takes about half as much again.
_WANTED_NS = 26_000_000

T = TypeVar("T")


def in_batches(rows: Iterable[T], write: Callable[[Transaction, list[T]], BatchDone]) -> Iterator[Batch]:
    """Cut rows into transactions: begun small, then as large as keeps one of them short on this PC."""
    ahead = _RowsAhead(rows)
    try:
        with _garbage_at_times() as look:
            while some := ahead.take():
                yield partial(_written, some, write, ahead)
                look()
    finally:
        ahead.close()


@contextmanager
def _garbage_at_times() -> Iterator[Callable[[], object]]:
    """What is circular is looked for once after each transaction, which leaves a little of it. Python by itself would look
    through the rows under way some thousand times. Where somebody else decides when (the screen's thread), nothing is looked for.
    """
    if not gc.isenabled():
        yield lambda: None
        return
    gc.disable()
    try:
        yield partial(gc.collect, 0)
    finally:
        gc.enable()


def _written(
    some: list[T], write: Callable[[Transaction, list[T]], BatchDone], ahead: _RowsAhead[T], tx: Transaction
) -> BatchDone:
    begun = perf_counter_ns()
    done = write(tx, some)
    connection = tx.session.connection()

    def committing(_connection: Any) -> None:
        ahead.make_ready(perf_counter_ns() - begun)

    # The commit encrypts pages and waits for the disk, and needs no Python meanwhile.
    event.listen(connection, "commit", committing, once=True)
    return done


class _RowsAhead(Generic[T]):
    """The rows of the next transaction, read and understood while the one before is being committed.

    Not sooner: two threads that both want Python take turns of five milliseconds, and the write lock would be held for
    the other one's turns too.
    """

    def __init__(self, rows: Iterable[T]) -> None:
        self._rows = iter(rows)
        self._size = MOST_ROWS // 4
        self._thread = ThreadPoolExecutor(1, "import-rows")
        self._ready: Future[list[T]] | None = None

    def take(self) -> list[T]:
        """The next rows; none at the end."""
        ready, self._ready = self._ready, None
        return ready.result() if ready is not None else self._next()

    def make_ready(self, took: int) -> None:
        """Begin with the next rows; `took` says how many nanoseconds the ones before took, and so how many come next."""
        self._size = max(_FEWEST_ROWS, min(MOST_ROWS, self._size * 2, self._size * _WANTED_NS // max(took, 1)))
        self._ready = self._thread.submit(self._next)

    def close(self) -> None:
        self._thread.shutdown(cancel_futures=True)

    def _next(self) -> list[T]:
        return list(islice(self._rows, self._size))
