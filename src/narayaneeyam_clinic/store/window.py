"""A window of a long list: so many rows from an offset. A negative offset counts from the end, as in Python.

SQLite reaches an offset by walking there, so the end of a long list is read backwards from the end instead (SPEED-3).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Select

T = TypeVar("T")
S = TypeVar("S", bound=Select[*tuple[Any, ...]])


@dataclass(frozen=True, slots=True)
class Window:
    """`limit` rows from `offset`; `backwards` when the statement must be ordered the other way round."""

    offset: int
    limit: int

    @property
    def backwards(self) -> bool:
        return self.offset < 0

    def cut(self, statement: S) -> S:
        """The statement, ordered as `backwards` asks, narrowed to the window."""
        start = max(-self.offset - self.limit, 0) if self.backwards else self.offset
        return statement.offset(start).limit(min(self.limit, -self.offset) if self.backwards else self.limit)

    def in_order(self, rows: Sequence[T]) -> list[T]:
        """The rows of the cut statement in the order of the list."""
        return list(reversed(rows)) if self.backwards else list(rows)
