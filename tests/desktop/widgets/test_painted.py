"""What is painted in one go, told to a screen reader piece by piece (REACH-2), and an empty list (REACH-3)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from narayaneeyam_desktop.rooms.board_rows import BedLine, DayBar, days_from
from narayaneeyam_desktop.rooms.board_view import BoardView
from narayaneeyam_desktop.widgets.calendar_days import Absent, Block, GridDay, LaneDay, Slot
from narayaneeyam_desktop.widgets.calendar_pieces import ToldCalendar
from narayaneeyam_desktop.widgets.painted import told_by_readers
from narayaneeyam_desktop.widgets.small_parts import EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.trend_chart import Trend, TrendChart, TrendPoint

TODAY = date(2026, 11, 21)
NAME = QAccessible.Text.Name


def shown(qtbot: QtBot, widget: QWidget) -> tuple[QWidget, QAccessibleInterface]:
    """A window with the widget, to be held, and what a reader finds of the widget."""
    told_by_readers()
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(widget)
    window.resize(900, 600)
    window.show()
    return window, QAccessible.queryAccessibleInterface(widget)


def names(told: QAccessibleInterface) -> list[str]:
    return [told.child(at).text(NAME) for at in range(told.childCount())]


def chosen(told: QAccessibleInterface) -> list[str]:
    parts = [told.child(at) for at in range(told.childCount())]
    return [part.text(NAME) for part in parts if part.state().selected]


def test_a_board_tells_its_beds_and_who_keeps_them(qtbot: QtBot):
    """REACH-2"""
    stay = DayBar(TODAY, date(2026, 11, 24), Tone.LEAF, "Lakshmi N. F", "Lakshmi Nair stays until 24-11-2026.")
    beds = [
        BedLine("1", "Room 1", "A", "Single", "Free", Tone.PLAIN, "Room 1, bed A is free."),
        BedLine("2", "Room 1", "B", "Single", "Taken", Tone.LEAF, "Room 1, bed B is taken.", (stay,)),
    ]
    board = BoardView()
    window, told = shown(qtbot, board)
    board.show_board(beds, days_from(TODAY, 14))
    assert (told.role(), told.text(NAME)) == (QAccessible.Role.List, "Beds and days")
    qtbot.waitUntil(lambda: names(told) == [beds[0].says, beds[1].says, stay.says])
    board.choose("2")
    qtbot.waitUntil(lambda: chosen(told) == [stay.says])
    bar = told.child(2).rect()
    assert told.childAt(bar.center().x(), bar.center().y()).text(NAME) == stay.says
    assert board.rect().contains(QRect(board.mapFromGlobal(bar.topLeft()), bar.size()).center())
    assert told.indexOfChild(told.child(1)) == 1
    above = QAccessible.queryAccessibleInterface(window)
    assert above.indexOfChild(told) >= 0


def test_a_calendar_tells_what_is_booked_and_who_is_away(qtbot: QtBot):
    """REACH-2"""
    block = Block("b", 600, 15, "Lakshmi", "booked", Tone.BLUE, "Lakshmi Nair, booked")
    hari = LaneDay(((540, 720),), (Slot(540, 15), Slot(615, 15)), (block,))
    meera = LaneDay(absent=(Absent(540, 720, "on leave"),))
    grid = ToldCalendar(TODAY)
    _window, told = shown(qtbot, grid)
    grid.show_lanes((("h", "Dr. Hari"), ("m", "Dr. Meera")), 1)
    grid.show_days([GridDay(TODAY, (hari, meera))])
    booked = [
        "21-11-2026 10:00 AM, Dr. Hari: Lakshmi Nair, booked",
        "21-11-2026 9:00 AM – 12:00 PM, Dr. Meera: on leave",
    ]
    qtbot.waitUntil(lambda: names(told) == booked)
    grid.go_to(TODAY, "h", 600, "b")
    qtbot.waitUntil(lambda: chosen(told) == names(told)[:1])


def test_a_curve_tells_its_measures(qtbot: QtBot):
    """REACH-2"""
    points = [TrendPoint(datetime(2026, 11, day, 4, tzinfo=UTC), 70.0 + day, f"{70 + day} kg") for day in (1, 8)]
    chart = TrendChart("Weight")
    _window, told = shown(qtbot, chart)
    chart.show_trends([Trend("Weight", tuple(points))])
    assert (told.role(), told.text(NAME)) == (QAccessible.Role.Chart, "Weight")
    qtbot.waitUntil(lambda: ["71 kg" in words or "78 kg" in words for words in names(told)] == [True, True])


def test_what_is_told_ends_with_its_widget(qtbot: QtBot):
    """REACH-2: Qt keeps what it was given; nothing of it may point to a widget that is gone."""
    for _ in range(3):
        chart = TrendChart("Weight")
        _window, told = shown(qtbot, chart)
        chart.show_trends([Trend("Weight", (TrendPoint(datetime(2026, 11, 1, tzinfo=UTC), 70.0, "70 kg"),))])
        part = told.child(0)
        assert part.isValid()
        shiboken6.delete(chart)
        assert not shiboken6.isValid(told)
        assert not part.isValid()


def test_an_empty_list_is_reached_and_says_what_to_do(qtbot: QtBot):
    """REACH-3"""
    columns: Sequence[Column[str]] = [Column("Name", str, stretch=True)]
    table = RowsTable(columns, empty=EmptyState("Nobody waits", "F2 registers a patient."))
    window, _told = shown(qtbot, table)
    with qtbot.waitActive(window):
        window.activateWindow()
    table.setFocus()
    heading = window.focusWidget()
    assert heading.focusPolicy() & Qt.FocusPolicy.TabFocus
    told = QAccessible.queryAccessibleInterface(heading)
    assert (told.role(), told.text(NAME)) == (QAccessible.Role.StaticText, "Nobody waits F2 registers a patient.")
    table.show_rows(["Lakshmi"])
    assert table.view.hasFocus()
    table.show_rows([])
    assert heading.hasFocus()
    assert heading.mapTo(table, QPoint(0, 0)).y() > 0
