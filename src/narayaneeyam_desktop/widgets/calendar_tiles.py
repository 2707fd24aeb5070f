"""Pictures of a calendar's days, in bands, each painted once: a cursor that moves or a scroll only lays them again (BOOK-44).

A day of twelve doctors has hundreds of names. What cannot be painted within a few milliseconds comes in the next event: keys are
heard between (HOUSE-35).
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap

from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.calendar_days import GridDay
from narayaneeyam_desktop.widgets.calendar_paint import Scale, paint_day

# Pixels of a band's height; hatches have a period of eight.
_BAND = 64
_SECONDS_OF_AN_EVENT = 0.003


@dataclass(frozen=True, slots=True)
class _Place:
    """One band of a day, in the size in which it is shown."""

    day: date
    band: int
    width: int
    opens: int
    per_minute: float
    ratio: float


@dataclass(frozen=True, slots=True)
class _Tile:
    """`in_sight`: the part of the day, where the words of an absence follow it; None on days without."""

    picture: QPixmap
    shown: GridDay
    lanes: tuple[int, ...]
    in_sight: tuple[float, float] | None

    def is_of(self, shown: GridDay, lanes: tuple[int, ...], in_sight: tuple[float, float] | None) -> bool:
        return self.shown is shown and self.lanes == lanes and self.in_sight == in_sight


class DayTiles:
    """What was painted, as long as it is in sight or near it."""

    def __init__(self) -> None:
        self._tiles: dict[_Place, _Tile] = {}
        self._seen: set[_Place] = set()
        self._until = 0.0
        self._painted = 0
        self._ratio = 1.0
        self.is_whole = False

    def clear(self) -> None:
        """Letters or colours are others now."""
        self._tiles.clear()
        self.is_whole = False

    def begin(self, ratio: float) -> None:
        """A painting begins, in so many dots a pixel."""
        self._seen.clear()
        self._until = time.perf_counter() + _SECONDS_OF_AN_EVENT
        self._painted = 0
        self._ratio = ratio
        self.is_whole = True

    def lay(self, painter: QPainter, shown: GridDay, lanes: Sequence[int], box: QRectF, scale: Scale) -> None:
        """The part of the day that is in `box`; what has to be painted anew is laid as it was until its turn comes."""
        top, bottom = box.top() - scale.top, box.bottom() - scale.top
        follows = bool(shown.closed) or any(shown.lanes[number].absent for number in lanes)
        in_sight = (top, bottom) if follows else None
        for band in range(int(top // _BAND), int((bottom - 1) // _BAND) + 1):
            place = _Place(shown.day, band, int(box.width()), scale.opens, scale.per_minute, self._ratio)
            tile = self._tiles.get(place)
            if tile is None or not tile.is_of(shown, tuple(lanes), in_sight):
                if not self._painted or time.perf_counter() < self._until:
                    self._painted += 1
                    tile = _Tile(_picture(place, shown, lanes, top, bottom), shown, tuple(lanes), in_sight)
                    self._tiles[place] = tile
                else:
                    self.is_whole = False
            self._seen.add(place)
            if tile is not None:
                painter.drawPixmap(QPointF(box.left(), scale.top + band * _BAND), tile.picture)

    def end(self) -> None:
        """What is out of sight is kept while it is no more than what is in sight."""
        if len(self._tiles) > 2 * len(self._seen):
            self._tiles = {place: tile for place, tile in self._tiles.items() if place in self._seen}


def _picture(place: _Place, shown: GridDay, lanes: Sequence[int], top: float, bottom: float) -> QPixmap:
    """`top` and `bottom`: of what is in sight, in pixels of the whole day."""
    picture = QPixmap(round(place.width * place.ratio), round(_BAND * place.ratio))
    picture.setDevicePixelRatio(place.ratio)
    picture.fill(QColor(theme().colours.ground))
    begins = place.band * _BAND
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = Scale(-begins, place.opens, place.per_minute)
    in_sight = QRectF(0, top - begins, place.width, bottom - top)
    paint_day(painter, shown, lanes, QRectF(0, 0, place.width, _BAND), scale, in_sight)
    painter.end()
    return picture
