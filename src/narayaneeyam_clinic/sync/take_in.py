"""Taking in a segment of another PC: stored and applied in one transaction. The caller tells open pages and the search."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from narayaneeyam_clinic.store.engine import SqlError
from narayaneeyam_clinic.sync.apply import CannotApply, Taken, TakenIn, broken_rule, store_segment
from narayaneeyam_clinic.sync.apply_whole import apply_groups
from narayaneeyam_clinic.sync.parking import (
    apply_or_park,
    apply_waiting_parts,
    has_place_now,
    parked_groups,
    retry,
    wake,
)
from narayaneeyam_clinic.sync.travelling import Segment

if TYPE_CHECKING:
    from narayaneeyam_clinic.clinic import Clinic


Take = Callable[[Any, Segment, Taken | None], TakenIn]
"""One of the two ways to take in a segment within a transaction."""


def take_in(clinic: Clinic, segment: Segment, taken: Taken | None = None) -> TakenIn:
    """The whole segment at once; if anything in it fails, again group by group, and the one that fails is parked.

    Raises ChainBroken.
    """
    return whole_or_one_by_one(clinic, lambda raw, take: take(raw, segment, taken))


def whole_or_one_by_one(clinic: Clinic, work: Callable[[Any, Take], TakenIn]) -> TakenIn:
    """`work` in one transaction with the quick way to take a segment; if anything fails, once more with the careful one."""
    try:
        with clinic.taking_in() as raw:
            return work(raw, take_in_whole)
    except (CannotApply, SqlError) as error:
        # A full disk or a damaged file is no fault of a group.
        if isinstance(error, SqlError) and broken_rule(error) is None:
            raise
    with clinic.taking_in() as raw:
        return work(raw, take_in_one_by_one)


def take_in_whole(raw: Any, segment: Segment, taken: Taken | None) -> TakenIn:
    """Within a transaction that is rolled back when this raises CannotApply or SqlError. Raises ChainBroken."""
    result = TakenIn()
    groups = store_segment(raw, segment, taken)
    result.new_groups = len(groups)
    apply_groups(raw, groups, result)
    wake(raw, result)
    return result


def take_in_one_by_one(raw: Any, segment: Segment, taken: Taken | None) -> TakenIn:
    """Each group in a savepoint of its own; those that cannot be applied are parked. Raises ChainBroken."""
    result = TakenIn()
    groups = store_segment(raw, segment, taken)
    result.new_groups = len(groups)
    for group in groups:
        apply_or_park(raw, group, result)
    wake(raw, result)
    return result


def catch_up(raw: Any, *, upgraded: bool) -> None:
    """At opening: what waited for this program. After an upgrade everything that is parked is tried once more."""
    if has_place_now(raw):
        apply_waiting_parts(raw)
    if upgraded:
        retry(raw, parked_groups(raw))
