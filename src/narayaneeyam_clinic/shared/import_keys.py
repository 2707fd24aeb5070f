"""How a row that came in from a file is known again: by the clinic's old number, else by the hash of its cells (IMP-6)."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

_NUMBER = "n:"
_HASH = "h:"


def number_key(old_number: str) -> str:
    """The key of a row that the clinic has numbered; capitals do not count."""
    return _NUMBER + old_number.upper()


def row_hash(cells: Iterable[str | None]) -> str:
    """The key of a row without a number: the hash of its normalised cells; capitals do not count."""
    return hash_of_row(row_text(cells))


def row_text(cells: Iterable[str | None]) -> str:
    """What is hashed of a row: two rows that say the same have the same."""
    return "\x1f".join([cell or "" for cell in cells]).casefold()


def hash_of_row(text: str) -> str:
    """The key of a row without a number, from its `row_text`."""
    return _HASH + blake2b(text.encode(), digest_size=16).hexdigest()


def old_number_of(import_key: str | None) -> str | None:
    """The clinic's old number in a key, if there is one."""
    return import_key[len(_NUMBER) :] if import_key and import_key.startswith(_NUMBER) else None
