"""Time: instants in UTC, the clinic's business date in India, and the hybrid clock that stamps every transaction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

INDIA = ZoneInfo("Asia/Kolkata")

# A stamp packs 41 bits of milliseconds since 2020, a 10-bit counter and a 12-bit device number into one positive 64-bit
# integer, so stamps compare as numbers and ties are broken by the device. It lasts until 2089.
_EPOCH_MS = 1_577_836_800_000
_COUNTER_BITS = 10
_DEVICE_BITS = 12
MAX_DEVICE_NUMBER = (1 << _DEVICE_BITS) - 1
_ONE_HOUR_TICKS = 3_600_000 << _COUNTER_BITS

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)


def to_milliseconds(instant: datetime) -> int:
    """Milliseconds since 1970 in UTC; refuses a time without a zone."""
    if instant.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return (instant - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)


def from_milliseconds(milliseconds: int) -> datetime:
    """The instant in UTC."""
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=milliseconds)


def business_date(instant: datetime) -> date:
    """The date in India: what stands on an invoice, decides the financial year and the expiry."""
    return instant.astimezone(INDIA).date()


def financial_year(day: date) -> int:
    """The year in which the Indian financial year of `day` began: 31-03-2027 -> 2026."""
    return day.year if day.month >= 4 else day.year - 1


@dataclass(frozen=True, slots=True)
class Stamp:
    """One moment of the hybrid logical clock, as a single integer that orders all transactions of a clinic."""

    packed: int

    @property
    def device_number(self) -> int:
        return self.packed & MAX_DEVICE_NUMBER

    @property
    def tick(self) -> int:
        return self.packed >> _DEVICE_BITS

    @property
    def milliseconds(self) -> int:
        """Since 1970, in UTC."""
        return (self.tick >> _COUNTER_BITS) + _EPOCH_MS

    @property
    def instant(self) -> datetime:
        return from_milliseconds(self.milliseconds)


def next_stamp(now: datetime, device_number: int, *, last_own: int = 0, replaced: int = 0) -> int:
    """max(now, what is replaced, the last own stamp if that is under an hour ahead) + 1, for this device (packed).

    An edit made after seeing a value therefore always wins over it, whatever the wall clocks say, and writing never
    fails because of time.
    """
    now_tick = max(to_milliseconds(now) - _EPOCH_MS, 0) << _COUNTER_BITS
    tick = max(now_tick, replaced >> _DEVICE_BITS)
    own_tick = last_own >> _DEVICE_BITS
    if own_tick - now_tick < _ONE_HOUR_TICKS:
        tick = max(tick, own_tick)
    return ((tick + 1) << _DEVICE_BITS) | device_number
