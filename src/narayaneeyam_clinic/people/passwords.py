"""Passwords: argon2id hashes, and what a password must be."""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from narayaneeyam_clinic.shared.errors import Refused

SHORTEST = 8
# RFC 9106's second recommendation: 64 MiB, three passes (PEOPLE: argon2id with at least 64 MiB).
_hasher = PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=4)


def hash_password(password: str, *, login: str = "", field: str = "password") -> str:
    """The hash to store. Refuses a password that is too short or is the login name."""
    if len(password) < SHORTEST:
        raise Refused("password_too_short", field=field, shortest=SHORTEST)
    if login and password.casefold() == login.casefold():
        raise Refused("password_is_login", field=field)
    return _hasher.hash(password)


def hash_pin(pin: str) -> str:
    """The hash to store of a PIN; what a PIN must be is asked where it is chosen."""
    return _hasher.hash(pin)


def is_password(password: str, password_hash: str) -> bool:
    """Whether the password is the one that was hashed."""
    try:
        return _hasher.verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        return False
