"""What a password costs in the tests: nearly nothing, for a quarter of a second each time, many hundred times, proves nothing.

What it costs in the program is held by `test_vault.py` (KEY-3).
"""

from __future__ import annotations

from argon2 import PasswordHasher

from narayaneeyam_clinic.people import passwords
from narayaneeyam_clinic.store import key_slot

REAL = dict(key_slot.ARGON2)
_REAL_HASHER = passwords._hasher


def are_cheap() -> bool:
    return key_slot.ARGON2 != REAL


def make_cheap() -> None:
    """In this process, from now on."""
    key_slot.ARGON2.update({"time_cost": 1, "memory_cost": 1024, "parallelism": 1})
    passwords._hasher = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1)


def make_real() -> None:
    """For files that the program itself has made, in a process without tests or long ago."""
    key_slot.ARGON2.update(REAL)
    passwords._hasher = _REAL_HASHER
