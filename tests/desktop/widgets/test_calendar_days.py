"""Times as people type them, and where the blocks of a calendar stand; nothing here paints."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from narayaneeyam_desktop.widgets.calendar_days import (
    Absent,
    Block,
    Cursor,
    GridDay,
    LaneDay,
    Slot,
    edges_by_lanes,
    next_stop,
    stop_at,
)
from narayaneeyam_desktop.widgets.calendar_grid import CalendarGrid
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.widgets.time_field import minute_text, typed_minute

DAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "minute"),
    [
        ("9", 540), ("9:20", 560), ("920", 560), ("0920", 560), ("9.20 am", 560), ("6.30 pm", 1110), ("18:30", 1110),
        ("12", 720), ("12 pm", 720), ("12 am", 0), ("24:00", 1440), ("1p", 780),
        ("9:75", None), ("25", None), ("13 pm", None), ("0 am", None), ("24:30", None), ("noon", None), ("", None),
    ],
)  # fmt: skip
def test_times_as_people_type_them(typed: str, minute: int | None):
    """BOOK-51"""
    assert typed_minute(typed) == minute
    if minute is not None:
        assert typed_minute(minute_text(minute)) == minute % 1440


def block(key: str, starts: int, minutes: int) -> Block:
    return Block(key, starts, minutes, key, "booked", Tone.BLUE, key)


def test_what_overlaps_stands_beside_each_other():
    """BOOK-13: neither of two bookings at one time hides the other; what does not overlap keeps the whole width."""
    blocks = [block("a", 540, 30), block("b", 550, 10), block("c", 560, 10), block("d", 600, 20)]
    assert {(one.key, at, of) for one, at, of in LaneDay(blocks=tuple(blocks)).placed} == {
        ("a", 0, 2),
        ("b", 1, 2),
        ("c", 1, 2),
        ("d", 0, 1),
    }


def test_the_cursor_walks_over_blocks_and_slots():
    """BOOK-43: in the order of time; nothing there, nowhere to stand."""
    lane = LaneDay(((540, 600),), (Slot(540, 20), Slot(580, 20)), (block("a", 560, 20),))
    walked, cursor = [], Cursor(DAY, 0, 540)
    while (stop := next_stop(lane, cursor, 1)) is not None:
        walked.append((stop.starts, stop.key))
        cursor = Cursor(DAY, 0, stop.starts, stop.key)
    assert walked == [(560, "a"), (580, "")]
    assert stop_at(LaneDay(), cursor) is None


def test_a_week_shows_the_lanes_in_use():
    """BOOK-42: who does not sit that day takes no room; leave is shown, and a day of nobody shows all."""
    idle, away = LaneDay(), LaneDay(absent=(Absent(0, 1440, "Leave"),))
    busy = LaneDay(((540, 600),))
    assert GridDay(DAY, (busy, idle, away)).lanes_in_use() == (0, 2)
    assert GridDay(DAY, (idle, idle)).lanes_in_use() == (0, 1)


@pytest.mark.parametrize(("now", "stands_at"), [(8 * 60, 9 * 60), (15 * 60 + 5, 15 * 60), (20 * 60, 9 * 60)])
def test_it_opens_at_what_is_now(qtbot: QtBot, now: int, stands_at: int):
    """BOOK-43: within the hours at this moment, before and after them at the first session; a place that was asked for stays."""
    day = GridDay(DAY, (LaneDay(((540, 1020),), tuple(Slot(540 + 20 * n, 20) for n in range(24))),))
    grid = CalendarGrid(DAY)
    qtbot.addWidget(grid)
    grid.resize(600, 300)
    grid.show_lanes([("hari", "Hari")], 1)
    grid.show_now(DAY, now)
    grid.show_days([day])
    stop = grid.place().stop
    assert stop is not None
    assert stop.starts == stands_at
    down, third = grid.verticalScrollBar(), (grid.viewport().height() - grid.head()) / 3
    above = (stands_at - 540) * grid.per_minute() - down.value()
    assert above <= third + 1 or down.value() == down.maximum(), "what comes after it is in sight"
    grid.go_to(DAY, "hari", 11 * 60)
    grid.show_days([day])
    stop = grid.place().stop
    assert stop is not None
    assert stop.starts == 11 * 60


def test_a_day_of_more_doctors_is_wider():
    """BOOK-56: the widths fill the week, none is narrower than its heading, and equal days stay equal."""
    edges = edges_by_lanes([2, 3, 2, 3, 2, 3, 1], 1085, 80)
    widths = [after - before for before, after in itertools.pairwise(edges)]
    assert (edges[0], edges[-1]) == (0, 1085)
    assert min(widths) == 80
    assert widths[1] > widths[0] > widths[6]
    assert edges_by_lanes([1] * 7, 700, 80) == tuple(range(0, 701, 100))
