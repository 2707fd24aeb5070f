"""What the board paints, as finished words: a bed with what keeps it on which days (`board_words` makes it from the read)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from narayaneeyam_desktop.widgets.small_parts import Tone


@dataclass(frozen=True, slots=True)
class DayBar:
    """Days on which a bed is kept: from the first, until `to_day`, which itself is free again.

    `tone` is its colour, `words` stand in it, `says` tells it in a sentence. `admission_id` or `reservation_id` names it;
    a bed that is closed has neither.
    """

    from_day: date
    to_day: date
    tone: Tone
    words: str
    says: str
    admission_id: str | None = None
    reservation_id: str | None = None
    patient_id: str = ""
    # Whose initials stand in a bar that is too narrow for the words.
    name: str = ""

    def holds(self, day: date) -> bool:
        return self.from_day <= day < self.to_day


@dataclass(frozen=True, slots=True)
class BedLine:
    """One row: the bed, its room and category, today's state in a word and its tone, and its spans in order."""

    bed_id: str
    room: str
    bed: str
    category: str
    state: str
    tone: Tone
    says: str
    spans: tuple[DayBar, ...] = ()
    may_be_cleaned: bool = False
    is_closed: bool = False
    begins_room: bool = True

    def span_on(self, day: date) -> DayBar | None:
        return next((span for span in self.spans if span.holds(day)), None)


@dataclass(frozen=True, slots=True)
class BoardCell:
    """A bed on a day, with what keeps it then."""

    bed: BedLine
    day: date
    span: DayBar | None

    @property
    def free_until(self) -> date | None:
        """The first day after this one on which the bed is kept again; None when it is free as far as the board goes."""
        later = [span.from_day for span in self.bed.spans if span.from_day > self.day]
        return min(later) if later else None


def days_from(first: date, count: int) -> list[date]:
    return [first + timedelta(days=n) for n in range(count)]
