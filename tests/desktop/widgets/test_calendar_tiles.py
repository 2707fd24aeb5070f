"""The pictures of which a calendar is laid: they show what one painting would show, once, and come a few at a time (BOOK-59)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets import calendar_tiles
from narayaneeyam_desktop.widgets.calendar_days import Absent, Block, GridDay, LaneDay, Slot
from narayaneeyam_desktop.widgets.calendar_grid import CalendarGrid
from narayaneeyam_desktop.widgets.calendar_paint import paint_day, paint_day_line
from narayaneeyam_desktop.widgets.small_parts import Tone

MONDAY = date(2026, 11, 23)
LANES = [("hari", "Hari"), ("devi", "Devi")]


class Uncovered(CalendarGrid):
    """Without the cursor above the days."""

    def paint_over(self, painter: QPainter) -> None:
        pass


def _booked(number: int) -> Block:
    return Block(f"b{number}", 540 + 20 * number, 20, f"Lakshmi {number}", "booked", Tone.BLUE, f"Lakshmi {number}")


def _week(*, booked: int = 20) -> list[GridDay]:
    """Monday full, Tuesday with leave in the afternoon and somebody booked in it, Wednesday closed, then free days."""
    sits = ((540, 1020),)
    free = tuple(Slot(540 + 20 * n, 20) for n in range(booked, 24))
    full = LaneDay(sits, free, tuple(_booked(n) for n in range(booked)))
    away = LaneDay(sits, blocks=(_booked(18),), absent=(Absent(780, 1020, "Leave: wedding"),))
    lanes: list[tuple[tuple[LaneDay, ...], str]] = [((full, full), ""), ((full, away), ""), ((full, LaneDay()), "Onam")]
    lanes += [((LaneDay(sits, free), full), "")] * 4
    return [GridDay(MONDAY + timedelta(days=n), *one) for n, one in enumerate(lanes)]


@pytest.fixture
def grid(qtbot: QtBot) -> CalendarGrid:
    made = Uncovered(MONDAY)
    qtbot.addWidget(made)
    made.resize(1001, 333)
    made.show_lanes(LANES, 7)
    made.show_days(_week())
    made.go_to(MONDAY, "hari", 540)
    made.show()
    qtbot.waitUntil(made.is_whole)
    return made


def _shown(grid: CalendarGrid) -> QImage:
    body = QRect(
        grid.axis(), grid.head(), grid.viewport().width() - grid.axis(), grid.viewport().height() - grid.head()
    )
    return grid.viewport().grab(body).toImage().convertToFormat(QImage.Format.Format_RGB32)


def _painted_at_once(grid: CalendarGrid) -> QImage:
    """The same days by one painting."""
    picture = QPixmap(grid.viewport().size())
    picture.fill(QColor(theme().colours.ground))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    body = QRect(
        grid.axis(), grid.head(), grid.viewport().width() - grid.axis(), grid.viewport().height() - grid.head()
    )
    painter.setClipRect(body)
    first, last = grid.span()
    for number in range(first, last + 1):
        shown = grid._days[grid.first_in_sight() + timedelta(days=number - first)]
        box = QRectF(grid.left_of(number), body.top(), grid.width_of(number), body.height())
        paint_day(painter, shown, grid.lanes_on(shown.day), box, grid.scale(), QRectF(body))
        paint_day_line(painter, box)
    painter.end()
    return picture.copy(body).toImage().convertToFormat(QImage.Format.Format_RGB32)


def _far_dots(one: QImage, other: QImage) -> int:
    """How many dots differ by more than the softness of an edge."""
    assert one.size() == other.size()
    far = 0
    for y in range(0, one.height(), 2):
        for x in range(0, one.width(), 2):
            a, b = one.pixelColor(x, y), other.pixelColor(x, y)
            far += max(abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue())) > 48
    return far


def test_the_pictures_show_what_one_painting_shows(qtbot: QtBot, grid: CalendarGrid):
    """BOOK-59: names, hatches, the words of a leave and of a closed day, at the top and scrolled into the afternoon."""
    for down in (0, 137, grid.verticalScrollBar().maximum()):
        grid.verticalScrollBar().setValue(down)
        grid.viewport().repaint()
        qtbot.waitUntil(grid.is_whole)
        shown, once = _shown(grid), _painted_at_once(grid)
        dots = shown.width() * shown.height() // 4
        assert _far_dots(shown, once) < dots / 1000, f"scrolled by {down}"
    assert _far_dots(_shown(grid), QImage(_shown(grid).size(), QImage.Format.Format_RGB32)) > 1000, "it can tell"


def test_a_cursor_that_moves_paints_no_day_again(qtbot: QtBot, grid: CalendarGrid):
    """BOOK-59: nor does news that changes nothing; what changed is painted anew, and only that."""
    before = {place: tile.picture.cacheKey() for place, tile in grid._tiles._tiles.items()}
    grid.go_to(MONDAY + timedelta(days=1), "hari", 600)
    grid.show_days(_week())
    grid.viewport().repaint()
    qtbot.waitUntil(grid.is_whole)
    assert {place: tile.picture.cacheKey() for place, tile in grid._tiles._tiles.items()} == before
    grid.show_days(_week(booked=19)[:1])
    grid.viewport().repaint()
    qtbot.waitUntil(grid.is_whole)
    changed = {place.day for place, tile in grid._tiles._tiles.items() if tile.picture.cacheKey() != before[place]}
    assert changed == {MONDAY}


def test_a_full_week_comes_in_several_events(qtbot: QtBot, grid: CalendarGrid, monkeypatch: pytest.MonkeyPatch):
    """BOOK-59: what the time of one event does not hold comes in the next ones, until all is there."""
    monkeypatch.setattr(calendar_tiles, "_SECONDS_OF_AN_EVENT", 0)
    pieces = len(grid._tiles._tiles)
    grid._tiles.clear()
    grid.viewport().repaint()
    events = 1
    while not grid.is_whole():
        with qtbot.waitSignal(grid._rest.timeout):
            pass
        grid.viewport().repaint()
        events += 1
    assert (len(grid._tiles._tiles), events) == (pieces, pieces)
    assert pieces > 14
