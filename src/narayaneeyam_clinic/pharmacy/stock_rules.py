"""Batches: until when they may be sold, which ones a sale takes from, and packs against loose units.

Quantities are whole base units (a tablet, a millilitre, a gram); a pack holds `pack_size` of them.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from narayaneeyam_clinic.shared.errors import Refused

NEAR_EXPIRY_DAYS = 90

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_YEAR = re.compile(r"(\d{1,2}(?=\D)|\d{2})[ /.-]*(\d{4}|\d{2})")
_NAMED_MONTH_YEAR = re.compile(r"([a-z]{3,9})\.?[ /.,-]*(\d{4}|\d{2})")
_DAY_MONTH_YEAR = re.compile(r"(\d{1,2})[ /.-](\d{1,2})[ /.-](\d{4}|\d{2})")
_DAY_NAMED_MONTH_YEAR = re.compile(r"(\d{1,2})[ /.-]*([a-z]{3,9})\.?[ /.,-]*(\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_ISO_MONTH = re.compile(r"(\d{4})[-/](\d{1,2})")


@dataclass(frozen=True, slots=True)
class Batch:
    """One lot as a sale sees it. `expiry` is its last usable day; old asava and arishta stock may have none."""

    id: str
    on_hand: int
    expiry: date | None = None
    received: date | None = None
    is_blocked: bool = False


class SkipReason(StrEnum):
    """Why a batch gave nothing, so that a bare "not enough" is never all the pharmacist reads."""

    EXPIRED = "expired"
    BLOCKED = "blocked"
    EMPTY = "empty"
    NO_WHOLE_PACK = "no_whole_pack"


@dataclass(frozen=True, slots=True)
class PickedLine:
    """So much out of this batch."""

    batch_id: str
    quantity: int


@dataclass(frozen=True, slots=True)
class Skipped:
    """A batch that was passed over, with what lies in it."""

    batch_id: str
    reason: SkipReason
    on_hand: int


@dataclass(frozen=True, slots=True)
class Picked:
    """What a sale takes, how much is missing, and which batches were passed over and why."""

    lines: tuple[PickedLine, ...]
    short_by: int
    why: tuple[Skipped, ...]

    @property
    def quantity(self) -> int:
        return sum(line.quantity for line in self.lines)


def last_day_of_month(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def parse_expiry(text: str) -> date:
    """The last usable day: "12/2026", "12-26", "1226" and "Dec 2026" mean the last day of that month, a full date means itself.

    Refused with field `expiry`: text that is no date, a thirteenth month, a day that the month does not have.
    """
    typed = text.strip().lower()
    if match := _ISO.fullmatch(typed):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _ISO_MONTH.fullmatch(typed):
        return _month_end(int(match[1]), int(match[2]))
    if match := _DAY_MONTH_YEAR.fullmatch(typed):
        return _day(_full_year(match[3]), int(match[2]), int(match[1]))
    if match := _MONTH_YEAR.fullmatch(typed):
        return _month_end(_full_year(match[2]), int(match[1]))
    if match := _NAMED_MONTH_YEAR.fullmatch(typed):
        return _month_end(_full_year(match[2]), _month_named(match[1], text))
    if match := _DAY_NAMED_MONTH_YEAR.fullmatch(typed):
        return _day(_full_year(match[3]), _month_named(match[2], text), int(match[1]))
    raise Refused("expiry_not_understood", field="expiry", text=text)


def is_expired(expiry: date | None, today: date) -> bool:
    """The expiry day itself is still good."""
    return expiry is not None and today > expiry


def is_near_expiry(expiry: date | None, today: date, within_days: int = NEAR_EXPIRY_DAYS) -> bool:
    """Still good, but for no more than so many days; what has expired is not "near" any more."""
    return expiry is not None and today <= expiry <= today + timedelta(days=within_days)


def pick_batches(
    batches: Sequence[Batch], wanted: int, today: date, chosen_batch_id: str | None = None, *, multiple_of: int = 1
) -> Picked:
    """First the batch that the pharmacist chose, then earliest expiry first, earliest receipt next, without expiry last.

    With `multiple_of` (the pack size of what is not sold loose) each batch gives whole packs only.
    Refused: nothing wanted, a chosen batch that is not among them.
    """
    if wanted <= 0:
        raise Refused("quantity_not_positive", field="quantity", quantity=wanted)
    if chosen_batch_id is not None and all(batch.id != chosen_batch_id for batch in batches):
        raise Refused("batch_not_found", field="batch", batch_id=chosen_batch_id)
    in_order = sorted(batches, key=lambda batch: (batch.id != chosen_batch_id, *_first_expiry_first(batch)))
    lines: list[PickedLine] = []
    skipped: list[Skipped] = []
    missing = wanted
    for batch in in_order:
        if reason := _why_not(batch, today, multiple_of):
            skipped.append(Skipped(batch.id, reason, batch.on_hand))
            continue
        taken = min(missing, batch.on_hand) // multiple_of * multiple_of
        if taken:
            lines.append(PickedLine(batch.id, taken))
            missing -= taken
    return Picked(tuple(lines), missing, tuple(skipped))


@dataclass(frozen=True, slots=True)
class PackCount:
    """A quantity as packs and loose units beside them."""

    packs: int
    loose: int


def packs_of(quantity: int, pack_size: int) -> PackCount:
    """Split base units into whole packs and the rest; negative stock (two tills offline) counts the same way below zero."""
    _refuse_pack_size(pack_size)
    packs, loose = divmod(abs(quantity), pack_size)
    return PackCount(packs, loose) if quantity >= 0 else PackCount(-packs, -loose)


def base_units(packs: int, pack_size: int, loose: int = 0) -> int:
    """Packs and loose units as one quantity."""
    _refuse_pack_size(pack_size)
    return packs * pack_size + loose


def refuse_loose(quantity: int, pack_size: int, *, loose_allowed: bool) -> None:
    """Opened bottles and jars are not sold in parts; tablets are."""
    if not loose_allowed and packs_of(quantity, pack_size).loose:
        raise Refused("whole_packs_only", field="quantity", quantity=quantity, pack_size=pack_size)


@dataclass(frozen=True, slots=True)
class ShelfLife:
    """Months of use by dosage form (Drugs and Cosmetics Rules, 161B); None where a form does not expire."""

    dosage_form: str
    months: int | None


def proposed_expiry(rule: ShelfLife, manufactured: date) -> date | None:
    """The expiry to propose when a label gives only the manufacture: the month of manufacture counts as the first one,
    as makers print it (made 11/2026 for 36 months: good through 10/2029).
    """
    if rule.months is None:
        return None
    year, month = divmod(manufactured.year * 12 + manufactured.month - 2 + rule.months, 12)
    return last_day_of_month(year, month + 1)


def _first_expiry_first(batch: Batch) -> tuple[date, date, str]:
    return (batch.expiry or date.max, batch.received or date.max, batch.id)


def _why_not(batch: Batch, today: date, multiple_of: int) -> SkipReason | None:
    if batch.on_hand <= 0:
        return SkipReason.EMPTY
    if batch.is_blocked:
        return SkipReason.BLOCKED
    if is_expired(batch.expiry, today):
        return SkipReason.EXPIRED
    return SkipReason.NO_WHOLE_PACK if batch.on_hand < multiple_of else None


def _refuse_pack_size(pack_size: int) -> None:
    if pack_size <= 0:
        raise Refused("pack_size_not_positive", field="pack_size", pack_size=pack_size)


def _full_year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _month_named(name: str, text: str) -> int:
    if name[:3] not in _MONTHS:
        raise Refused("expiry_not_understood", field="expiry", text=text)
    return _MONTHS.index(name[:3]) + 1


def _refuse_month(year: int, month: int) -> None:
    if not 1 <= month <= 12:
        raise Refused("no_such_month", field="expiry", month=month)
    if not 1990 <= year <= 2100:
        raise Refused("year_out_of_range", field="expiry", year=year)


def _month_end(year: int, month: int) -> date:
    _refuse_month(year, month)
    return last_day_of_month(year, month)


def _day(year: int, month: int, day: int) -> date:
    _refuse_month(year, month)
    last = last_day_of_month(year, month)
    if not 1 <= day <= last.day:
        raise Refused("no_such_date", field="expiry", day=day, month=month, year=year, last_day=last.day)
    return date(year, month, day)
