"""The column types of a clinic database: whole numbers and text in STRICT tables, values of ours in Python.

There is no REAL, NUMERIC, BOOLEAN, DATETIME or BLOB among synced columns, so every replica holds the same bytes.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Integer
from sqlalchemy import Text as SqlText
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

from narayaneeyam_clinic.shared.clock import from_milliseconds, to_milliseconds
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money


def clean_text(value: str) -> str:
    """Text as it is stored: Unicode NFC; a NUL character is refused."""
    if "\x00" in value:
        raise Refused("text_has_nul")
    # Letters of ASCII are composed already, and told in a tenth of the time.
    return value if value.isascii() else unicodedata.normalize("NFC", value)


# Of money and quantities: far beyond any clinic, and far enough from 64 bits that thousands of them can be added up.
LARGEST = 10**15
_LARGEST_STORED = 2**63 - 1


def _within(value: int, largest: int) -> int:
    if not -largest <= value <= largest:
        raise Refused("number_too_large")
    return value


class Text_(TypeDecorator[str]):
    """Text in Unicode NFC; NUL is refused."""

    impl = SqlText
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else clean_text(value)


class Id(TypeDecorator[str]):
    """An identity: dashed lower-case UUID text."""

    impl = SqlText
    cache_ok = True


class Flag(TypeDecorator[bool]):
    """Yes or no as 1 or 0."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)


class Whole(TypeDecorator[int]):
    """A whole number without a unit of its own: a count, an order, basis points, a stamp."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: int | None, dialect: Dialect) -> int | None:
        return None if value is None else _within(value, _LARGEST_STORED)


class Quantity(TypeDecorator[int]):
    """A quantity in whole base units of the medicine: ml, g, mg, count."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: int | None, dialect: Dialect) -> int | None:
        return None if value is None else _within(value, LARGEST)


class Paise(TypeDecorator[Money]):
    """Money as whole paise."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: Money | None, dialect: Dialect) -> int | None:
        return None if value is None else _within(value.paise, LARGEST)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Money | None:
        return None if value is None else Money(value)


class Instant(TypeDecorator[datetime]):
    """A moment as UTC milliseconds since 1970."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else to_milliseconds(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else from_milliseconds(value)


class BusinessDate(TypeDecorator[date]):
    """A date of the clinic (India) as ISO text."""

    impl = SqlText
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        return None if value is None else date.fromisoformat(value)


class Choice(TypeDecorator[StrEnum]):
    """One of a fixed list of words; a word from a newer program is refused when read."""

    impl = SqlText
    cache_ok = True

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: StrEnum | str | None, dialect: Dialect) -> str | None:
        return None if value is None else str(self.words(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self.words(value)


class Facts(TypeDecorator[Any]):
    """A small structure (lists, texts, whole numbers) as canonical JSON text, merged as one value."""

    impl = SqlText
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else canonical_json(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)


class _Words(dict[Any, Any]):
    """Each word of a list and what is made of it, so that a thousand are turned without a call of ours; another is refused."""

    def __init__(self, words: type[StrEnum], made: Callable[[StrEnum], Any]) -> None:
        super().__init__((word.value, made(word)) for word in words)
        self._words, self._made = words, made

    def __missing__(self, value: Any) -> Any:
        return self._made(self._words(value))


def into_file(kind: TypeEngine[Any]) -> Callable[[Any], Any] | None:
    """What `process_bind_param` of the kind does with a value that is not None, as one call; None: nothing, or ask SQLAlchemy."""
    return _Words(kind.words, str).__getitem__ if isinstance(kind, Choice) else _INTO_FILE.get(type(kind))


def out_of_file(kind: TypeEngine[Any]) -> Callable[[Any], Any] | None:
    """The same of `process_result_value`."""
    return _Words(kind.words, kind.words).__getitem__ if isinstance(kind, Choice) else _OUT_OF_FILE.get(type(kind))


_INTO_FILE: dict[type, Callable[[Any], Any]] = {
    Text_: clean_text,
    Flag: int,
    Whole: lambda value: _within(value, _LARGEST_STORED),
    Quantity: lambda value: _within(value, LARGEST),
    Paise: lambda value: _within(value.paise, LARGEST),
    Instant: to_milliseconds,
    BusinessDate: lambda value: value.isoformat(),
}
_OUT_OF_FILE: dict[type, Callable[[Any], Any]] = {
    Flag: bool,
    Paise: Money,
    Instant: from_milliseconds,
    BusinessDate: date.fromisoformat,
}


def canonical_json(value: Any) -> str:
    """The one way a value is written as JSON: sorted keys, no spaces, real characters. Fractions are not numbers here."""
    return _CANONICAL.encode(value)


_CANONICAL = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
