"""How wide columns stand: as they are described, never less than their words, and wider where a cell would be cut beside empty room."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TypeVar

from PySide6.QtGui import QFontMetrics

from narayaneeyam_desktop.theme.theme import SMALL_SIZE, TEXT_SIZE, theme
from narayaneeyam_desktop.widgets.cell_strokes import PILL_SIZE
from narayaneeyam_desktop.widgets.table_columns import Column

Row = TypeVar("Row")

# Left and right of a text, and what a pill has around its words, in pixels at 100 %.
_AROUND = 18
_AROUND_PILL = 34


def heading_width(column: Column[Row]) -> int:
    """Pixels below which its heading would be cut."""
    return _advance(column.title, SMALL_SIZE, False, theme().scale) + theme().size(20)


def words_width(column: Column[Row]) -> int:
    """Pixels below which a heading, or a word that the column says, would be cut."""
    size = theme().size
    heading = heading_width(column)
    letters = PILL_SIZE if column.tone else TEXT_SIZE
    longest = max((_advance(word, letters, False, theme().scale) for word in column.says), default=0)
    return max(heading, longest + size(_AROUND_PILL if column.tone else 20) if column.says else 0)


def cells_width(column: Column[Row], rows: Iterable[Row]) -> int:
    """Pixels in which the cells of these rows stand whole."""
    return max((_cell_width(column, row) for row in rows), default=0)


def evened_out(widths: Mapping[int, int], needs: Mapping[int, int]) -> dict[int, int]:
    """The same room in all, so that as few cells as possible are cut: who has more than it needs gives, the shortest want first."""
    wants = {at: needs[at] - width for at, width in widths.items() if needs.get(at, width) > width}
    to_spare = {at: width - needs[at] for at, width in widths.items() if needs.get(at, width) < width}
    left = min(sum(wants.values()), sum(to_spare.values()))
    found = dict(widths)
    for number, (at, want) in enumerate(sorted(wants.items(), key=_amount)):
        given = min(want, left // (len(wants) - number))
        found[at] += given
        left -= given
    taken = sum(found.values()) - sum(widths.values())
    for number, (at, spare) in enumerate(sorted(to_spare.items(), key=_amount)):
        gives = min(spare, -(-taken // (len(to_spare) - number)))
        found[at] -= gives
        taken -= gives
    return found


def _amount(place: tuple[int, int]) -> int:
    return place[1]


def _cell_width(column: Column[Row], row: Row) -> int:
    text, scale, size = column.text(row), theme().scale, theme().size
    if not text:
        return 0
    if column.tone is not None and column.tone(row) is not None:
        return _advance(text, PILL_SIZE, False, scale) + size(_AROUND_PILL)
    tail = column.tail(row) if column.tail is not None and not column.right else ""
    width = _advance(text, TEXT_SIZE, column.strong, scale)
    if tail:
        width += _advance(" ", TEXT_SIZE, column.strong, scale) + _advance(tail, TEXT_SIZE, False, scale)
    return width + size(_AROUND)


@lru_cache(maxsize=4096)
def _advance(text: str, letters: int, strong: bool, _scale: float) -> int:
    """Measured once: a list says the same names again and again, and is fitted each time it is read."""
    return _metrics(letters, strong, _scale).horizontalAdvance(text)


@lru_cache(maxsize=16)
def _metrics(letters: int, strong: bool, _scale: float) -> QFontMetrics:
    return QFontMetrics(theme().font(letters, strong=strong))
