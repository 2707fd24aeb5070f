"""What a narrow cell says in small letters, in two lines if it must be, instead of cutting it: a long name, its quieter tail."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from narayaneeyam_desktop.theme.theme import SMALL_SIZE, TEXT_SIZE, theme


@dataclass(frozen=True, slots=True)
class CellLine:
    """Ink, and what stands after it in muted ink."""

    text: str
    tail: str = ""


def cell_lines(text: str, tail: str, width: int, *, strong: bool) -> tuple[CellLine, ...]:
    """One or two lines of small letters; none where all of it fits as it is, or nothing is gained."""
    return _lines(text, tail, width, strong, theme().scale)


# A page paints the same cells again and again.
@lru_cache(maxsize=4096)
def _lines(text: str, tail: str, width: int, strong: bool, _scale: float) -> tuple[CellLine, ...]:
    letters, quiet = QFontMetrics(theme().font(TEXT_SIZE, strong=strong)), QFontMetrics(theme().font())
    beside = quiet.horizontalAdvance(f" {tail}") if tail else 0
    # Each part is measured in whole pixels where it is painted.
    if letters.horizontalAdvance(text) + beside + 2 * bool(tail) <= width:
        return ()
    small, muted = QFontMetrics(theme().font(SMALL_SIZE, strong=strong)), QFontMetrics(theme().font(SMALL_SIZE))
    first, rest = _first_line(text, width, small)
    if tail and not (first and rest):
        # Also a single word that is wider than the cell.
        return CellLine(_cut(text, width, small)), CellLine("", _cut(tail, width, muted))
    if not first:
        return ()
    if not rest:
        return (CellLine(first),)
    beside = muted.horizontalAdvance(f" {tail}") if tail else 0
    if small.horizontalAdvance(rest) + beside > width:
        return CellLine(first), CellLine(_cut(rest, width, small))
    return CellLine(first), CellLine(rest, tail)


def _first_line(text: str, width: int, metrics: QFontMetrics) -> tuple[str, str]:
    """As many whole words as have room, and the others."""
    words = text.split()
    for count in range(len(words), 0, -1):
        first = " ".join(words[:count])
        if metrics.horizontalAdvance(first) <= width:
            return first, " ".join(words[count:])
    return "", text


def _cut(text: str, width: int, metrics: QFontMetrics) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
