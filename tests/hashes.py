"""What a password costs in the tests: nearly nothing, for a quarter of a second each time, many hundred times, proves nothing.

What it costs in the program is held by `test_vault.py` (KEY-3).
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

from argon2 import PasswordHasher

from narayaneeyam_clinic.people import passwords

# A program of before, which a test starts from its own checkout, has it where the slots are read.
_STORE = "narayaneeyam_clinic.store."
_ARGON2: dict[str, int] = import_module(_STORE + ("key_slot" if find_spec(_STORE + "key_slot") else "vault")).ARGON2
REAL = dict(_ARGON2)
_REAL_HASHER = passwords._hasher


def are_cheap() -> bool:
    return _ARGON2 != REAL


def make_cheap() -> None:
    """In this process, from now on."""
    _ARGON2.update({"time_cost": 1, "memory_cost": 1024, "parallelism": 1})
    passwords._hasher = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1)


def make_real() -> None:
    """For files that the program itself has made, in a process without tests or long ago."""
    _ARGON2.update(REAL)
    passwords._hasher = _REAL_HASHER
