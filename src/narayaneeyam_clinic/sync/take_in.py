"""Taking in a segment of another PC: stored and applied in one transaction, open pages and the search told afterwards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.store.engine import SqlError
from narayaneeyam_clinic.sync.apply import (
    CannotApply,
    Taken,
    TakenIn,
    apply_groups,
    apply_or_park,
    parked_groups,
    store_segment,
)
from narayaneeyam_clinic.sync.segment import Segment


def take_in(clinic: Clinic, segment: Segment, taken: Taken | None = None) -> TakenIn:
    """One segment at once; if anything in it fails, again group by group, and the one that fails is parked.

    Raises ChainBroken.
    """
    return take_in_all(clinic, [(segment, taken)])


def take_in_all(
    clinic: Clinic,
    segments: Sequence[tuple[Segment, Taken | None]],
    noted: Callable[[Any, TakenIn], None] | None = None,
) -> TakenIn:
    """Several segments in one transaction; `noted` writes there too, told what came: how far this PC is now (WIRE-11).

    Raises ChainBroken; then nothing is written.
    """

    def work(raw: Any, *, one_by_one: bool) -> TakenIn:
        result = TakenIn()
        for segment, taken in segments:
            groups = store_segment(raw, segment, taken)
            result.new_groups += len(groups)
            if one_by_one:
                for group in groups:
                    apply_or_park(raw, group, result)
            else:
                apply_groups(raw, groups, result)
        if noted is not None:
            noted(raw, result)
        return result

    try:
        with clinic.taking_in() as raw:
            return work(raw, one_by_one=False)
    except (CannotApply, SqlError):
        with clinic.taking_in() as raw:
            return work(raw, one_by_one=True)


def retry_parked(clinic: Clinic) -> TakenIn:
    """Each parked group once more, the earliest first: what it was waiting for may have come. `parked` counts the rest."""
    with clinic.taking_in() as raw:
        result = TakenIn()
        for group in parked_groups(raw):
            raw.execute(
                "DELETE FROM parked_group WHERE device_id = ? AND seq = ?", (group.header.device_id, group.header.seq)
            )
            apply_or_park(raw, group, result)
    return result
