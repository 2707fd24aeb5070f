"""Taking in a segment of another PC: stored and applied in one transaction, open pages and the search told afterwards."""

from __future__ import annotations

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
    """The whole batch at once; if anything in it fails, again group by group, and the one that fails is parked.

    Raises ChainBroken.
    """
    try:
        with clinic.taking_in() as raw:
            result = TakenIn()
            groups = store_segment(raw, segment, taken)
            result.new_groups = len(groups)
            apply_groups(raw, groups, result)
    except (CannotApply, SqlError):
        with clinic.taking_in() as raw:
            result = TakenIn()
            groups = store_segment(raw, segment, taken)
            result.new_groups = len(groups)
            for group in groups:
                apply_or_park(raw, group, result)
    return result


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
