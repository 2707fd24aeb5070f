"""A day in steps of five minutes as one whole number: bit n is the step that begins n * 5 minutes after midnight.

Whether people, a room and a patient are free together is then a few ANDs and shifts, for all starts of a day at once.
No database.
"""

from __future__ import annotations

from collections.abc import Iterable

STEP = 5
STEPS = 24 * 60 // STEP
WHOLE_DAY = (1 << STEPS) - 1

Span = tuple[int, int]


def steps_of(minutes: int) -> int:
    """Steps that so many minutes take; a begun step counts."""
    return -(-minutes // STEP)


def span_mask(start: int, end: int) -> int:
    """The steps that a time from `start` to `end` (minutes from midnight) touches."""
    first, after = max(0, start // STEP), min(STEPS, steps_of(end))
    return ((1 << (after - first)) - 1) << first if after > first else 0


def spans_mask(spans: Iterable[Span]) -> int:
    """Several times as one."""
    mask = 0
    for start, end in spans:
        mask |= span_mask(start, end)
    return mask


def starts_within(free: int, minutes: int) -> int:
    """The steps at which so many minutes can begin and be free to their end."""
    wanted, have, starts = max(1, steps_of(minutes)), 1, free
    while have < wanted:
        shift = min(have, wanted - have)
        starts &= starts >> shift
        have += shift
    return starts


def at_least(masks: Iterable[int], count: int) -> int:
    """The steps at which at least `count` of the masks have a bit; `count` 0 is everywhere."""
    if count == 0:
        return WHOLE_DAY
    reached = [0] * count
    for mask in masks:
        for at in range(count - 1, 0, -1):
            reached[at] |= reached[at - 1] & mask
        reached[0] |= mask
    return reached[count - 1]


def nearest(starts: int, minute: int) -> int | None:
    """The start (minutes from midnight) nearest to a wished minute, the earlier of two; None when there is none."""
    if not starts:
        return None
    wished = max(0, min(STEPS - 1, minute // STEP))
    before = starts & ((1 << (wished + 1)) - 1)
    after = starts >> wished
    earlier = before.bit_length() - 1 if before else None
    later = wished + ((after & -after).bit_length() - 1) if after else None
    if earlier is None or (later is not None and later - wished < wished - earlier):
        return None if later is None else later * STEP
    return earlier * STEP


def from_minute(starts: int, minute: int) -> int:
    """The starts that are not before a minute."""
    first = max(0, steps_of(minute))
    return starts >> first << first
