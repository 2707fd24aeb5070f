"""A table is described by its columns: what each shows of a row, how wide, and whether it can be sorted by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from narayaneeyam_desktop.widgets.small_parts import Tone

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column over rows of one kind.

    `text` gives finished text; `tail` a quieter text after it ("42 F"); `tone` makes the text a pill. `width` is in
    pixels at 100 %, and at least one column should `stretch`. `sort` is the key that a click on the header asks for.
    `says` are words it may show whole ("waiting", "with doctor"): in another language they may need more than `width`.
    A column that `may_hide` goes when the table is too narrow to show all of them well; of several numbers the highest goes
    first, and all above 1 before anything shrinks.
    """

    title: str
    text: Callable[[Row], str]
    width: int = 120
    stretch: bool = False
    right: bool = False
    strong: bool = False
    tail: Callable[[Row], str] | None = None
    tone: Callable[[Row], Tone | None] | None = None
    sort: str | None = None
    may_hide: int = 0
    says: tuple[str, ...] = ()
