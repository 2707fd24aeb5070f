"""Identities of records: UUIDv7 for what is created once, UUIDv5 of the natural key for what two PCs may both create."""

from __future__ import annotations

import secrets
from time import time_ns
from uuid import UUID, uuid5

_HOUSE = UUID("6d0f6a2e-6a53-5c1e-9a37-1d5f0b9a7c11")


# Of the last identity made here: of two in one millisecond the later one sorts behind the earlier.
_last_millisecond = 0
_CHANCE = 10  # bytes of it for one identity
# RFC 9562: the two upper bits of this digit are 1 and 0.
_VARIANT = {digit: "89ab"[int(digit, 16) % 4] for digit in "0123456789abcdef"}


def new_id() -> str:
    """A fresh identity, dashed lower-case UUIDv7: sorts roughly by the time it was made.

    Written straight from its digits: by way of a UUID object it takes six times as long, and an import makes 12,000 a second.
    """
    return _identity(secrets.token_hex(_CHANCE))


def new_ids(count: int) -> list[str]:
    """As many fresh identities in their order, for which the system is asked for chance once."""
    chance = secrets.token_hex(_CHANCE * count)
    return [_identity(chance[at : at + 2 * _CHANCE]) for at in range(0, len(chance), 2 * _CHANCE)]


def _identity(chance: str) -> str:
    global _last_millisecond
    _last_millisecond = millisecond = max(time_ns() // 1_000_000, _last_millisecond + 1)
    moment = f"{millisecond:012x}"
    return f"{moment[:8]}-{moment[8:]}-7{chance[:3]}-{_VARIANT[chance[3]]}{chance[4:7]}-{chance[7:19]}"


def natural_id(*key: str) -> str:
    """The same identity on every PC for the same natural key, e.g. `natural_id("setting", "upi_id")`."""
    return str(uuid5(_HOUSE, "\x1f".join(key)))
