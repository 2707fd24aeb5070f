"""What a stock-take expects of a lot, and how that differs from what was counted (SHELF-13, SHELF-15)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Counted:
    """One count of a lot. Stamps order what was done on all PCs."""

    count_id: str
    stamp: int
    quantity: int
    takes_back_id: str | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """One movement of a lot. A correction by another stock-take says what lay there, whenever it was written."""

    stamp: int
    quantity: int
    is_other_take: bool = False


@dataclass(frozen=True, slots=True)
class LotFigures:
    """`counted` is None while nobody has counted the lot; then `expected` is what the ledger has now.

    `moved_between`: base units that came or went between the first and the last count, so that counts of several shelves
    may have met the same goods twice, or not at all. `last_stamp` is 0 while the lot is not counted.
    """

    expected: int
    counted: int | None
    moved_between: int
    last_stamp: int

    @property
    def difference(self) -> int:
        return 0 if self.counted is None else self.counted - self.expected


def standing(counts: Sequence[Counted]) -> list[Counted]:
    """The counts that nobody took back, the earliest first."""
    taken_back = {one.takes_back_id for one in counts if one.takes_back_id}
    return sorted(
        (one for one in counts if one.takes_back_id is None and one.count_id not in taken_back),
        key=lambda one: one.stamp,
    )


def lot_figures(on_hand: int, counts: Sequence[Counted], moved: Sequence[Moved]) -> LotFigures:
    """`on_hand` is the ledger now; `moved` what moved since the day of the first count, at least."""
    valid = standing(counts)
    if not valid:
        return LotFigures(on_hand, None, 0, 0)
    first, last = valid[0].stamp, valid[-1].stamp
    later = sum(one.quantity for one in moved if one.stamp > last and not one.is_other_take)
    between = sum(one.quantity for one in moved if first < one.stamp <= last and not one.is_other_take)
    return LotFigures(on_hand - later, sum(one.quantity for one in valid), between, last)
