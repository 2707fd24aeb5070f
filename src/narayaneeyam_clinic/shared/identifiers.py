"""Identities of records: UUIDv7 for what is created once, UUIDv5 of the natural key for what two PCs may both create."""

from __future__ import annotations

from uuid import UUID, uuid5

from uuid6 import uuid7

_HOUSE = UUID("6d0f6a2e-6a53-5c1e-9a37-1d5f0b9a7c11")


def new_id() -> str:
    """A fresh identity, dashed lower-case UUIDv7: sorts roughly by the time it was made."""
    return str(uuid7())


def natural_id(*key: str) -> str:
    """The same identity on every PC for the same natural key, e.g. `natural_id("setting", "upi_id")`."""
    return str(uuid5(_HOUSE, "\x1f".join(key)))
