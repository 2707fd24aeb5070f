"""Times of day as the clinic types them: "07:00-13:00, 14:00-18:00", and what is left of them without absences. No database."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.treatments.day_grid import Span

_TIME = r"(\d{1,2})(?:[:.](\d{2}))?"
_SPAN = re.compile(rf"{_TIME}\s*(?:-|–|to)\s*{_TIME}")
_MOMENT = re.compile(_TIME)
A_DAY = 24 * 60


def parse_hours(text: str, field: str = "hours") -> tuple[Span, ...]:
    """Spans in minutes from midnight, in order; nothing typed is "closed". Refused: therapy_hours_not_understood."""
    spans = []
    for part in filter(None, map(str.strip, re.split(r"[,;]", text))):
        found = _SPAN.fullmatch(part)
        if found is None:
            raise Refused("therapy_hours_not_understood", field=field, text=part)
        start, end = _minute(found[1], found[2], field), _minute(found[3], found[4], field)
        if start >= end:
            raise Refused("therapy_hours_not_understood", field=field, text=part)
        spans.append((start, end))
    spans.sort()
    for earlier, later in pairwise(spans):
        if later[0] < earlier[1]:
            raise Refused("therapy_hours_not_understood", field=field, text=text)
    return tuple(spans)


def parse_times(text: str, field: str = "times") -> tuple[int, ...]:
    """Minutes from midnight of "08:00, 13:00". Refused: therapy_hours_not_understood."""
    times = []
    for part in filter(None, map(str.strip, re.split(r"[,;]", text))):
        found = _MOMENT.fullmatch(part)
        if found is None:
            raise Refused("therapy_hours_not_understood", field=field, text=part)
        times.append(_minute(found[1], found[2], field))
    return tuple(sorted(times))


def without(spans: Iterable[Span], away: Iterable[Span]) -> tuple[Span, ...]:
    """What is left of the spans when others are taken out."""
    left = list(spans)
    for start, end in away:
        left = [part for s, e in left for part in ((s, min(e, start)), (max(s, end), e)) if part[0] < part[1]]
    return tuple(sorted(left))


def _minute(hours: str, minutes: str | None, field: str) -> int:
    found = int(hours) * 60 + int(minutes or 0)
    if found > A_DAY or int(minutes or 0) > 59:
        raise Refused("therapy_hours_not_understood", field=field, text=f"{hours}:{minutes or '00'}")
    return found
