"""What becomes of one row of a file, and of one batch of rows; the same for all kinds of import (IMP-4, IMP-6)."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from time import perf_counter_ns
from typing import TypeVar

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Transaction

# One transaction holds the write lock: at most so many rows, and so long, that a sale at the counter never waits (SYNC).
MOST_ROWS = 500
_FEWEST_ROWS = 5
# What a batch writes itself; sealing and committing it take about half as much again.
_WANTED_NS = 26_000_000

T = TypeVar("T")


class Verdict(StrEnum):
    NEW = "new"
    SAME = "same"
    CHANGE = "change"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class RowVerdict:
    """What an import does with a row. Of a bad one: the code and facts of the refusal and the field; its cells go back to the person.

    `label` is the name in the row, for the preview.
    """

    row: int
    verdict: Verdict
    label: str = ""
    code: str | None = None
    field: str | None = None
    facts: Mapping[str, object] = dataclasses.field(default_factory=dict)
    cells: tuple[str, ...] = ()

    def refusal(self) -> Refused:
        """The reason as a refusal, for its sentence."""
        return Refused(self.code or "", field=self.field, **self.facts)


def bad_row(row: int, cells: tuple[str, ...], label: str, refused: Refused) -> RowVerdict:
    return RowVerdict(row, Verdict.BAD, label, refused.code, refused.field, refused.facts, cells)


@dataclass(frozen=True, slots=True)
class BatchDone:
    """One committed batch: up to which row of the file, how many rows of each verdict, and the bad ones.

    `changed` counts known rows whose values were brought up to the file; `left` those that differ and were left alone.
    """

    up_to_row: int
    new: int = 0
    same: int = 0
    changed: int = 0
    left: int = 0
    bad: tuple[RowVerdict, ...] = ()

    @property
    def rows(self) -> int:
        return self.new + self.same + self.changed + self.left + len(self.bad)


Batch = Callable[[Transaction], BatchDone]


def in_batches(rows: Iterable[T], write: Callable[[Transaction, list[T]], BatchDone]) -> Iterator[Batch]:
    """Cut rows into transactions: begun small, then as large as keeps one of them short on this PC."""
    rest = iter(rows)
    size = MOST_ROWS // 4
    took = 0

    while batch := list(islice(rest, size)):

        def written(tx: Transaction, batch: list[T] = batch) -> BatchDone:
            nonlocal took
            begun = perf_counter_ns()
            done = write(tx, batch)
            tx.session.flush()
            took = perf_counter_ns() - begun
            return done

        yield written
        if took:
            size = max(_FEWEST_ROWS, min(MOST_ROWS, size * 2, size * _WANTED_NS // took))
