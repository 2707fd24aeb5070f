"""Tables: windowed reading, keys, filtering, remembered widths."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.theme.theme import SMALL_SIZE, TEXT_SIZE, theme
from narayaneeyam_desktop.widgets.cell_lines import CellLine, cell_lines
from narayaneeyam_desktop.widgets.cell_strokes import cut_for_tail
from narayaneeyam_desktop.widgets.paged_table_model import PAGE_ROWS, PagedTableModel
from narayaneeyam_desktop.widgets.search_box import SearchBox
from narayaneeyam_desktop.widgets.small_parts import EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.table_model import RowsModel
from narayaneeyam_desktop.widgets.tables import PagedTable, RowsTable

COLUMNS: list[Column[int]] = [
    Column("Number", lambda n: f"N1-{n:05d}", width=90, sort="number"),
    Column("Name", lambda n: f"Patient {n}", stretch=True, tail=lambda n: "42 F"),
    Column("State", lambda n: "waiting", tone=lambda n: Tone.AMBER),
]
ROWS = 200_000


@pytest.fixture
def desk(desk_for: Callable[[Actor], Desk], as_role: Callable[[str], Actor]) -> Desk:
    return desk_for(as_role("receptionist"))


class Source:
    """A list of numbers, and which pages of it were asked for."""

    def __init__(self, count: int = ROWS) -> None:
        self.count_now = count
        self.asked: list[int] = []

    def count(self, _reading: object) -> int:
        return self.count_now

    def rows(self, _reading: object, offset: int, limit: int) -> list[int]:
        first = offset if offset >= 0 else self.count_now + offset
        self.asked.append(first)
        return list(range(first, min(first + limit, self.count_now)))


def test_only_painted_pages_are_read(qtbot: QtBot, desk: Desk):
    """HOUSE-42"""
    source, table = Source(), PagedTable(COLUMNS)
    qtbot.addWidget(table)
    table.resize(600, 400)
    table.show()
    with qtbot.waitSignal(table.model.counted):
        table.show_rows(desk, source.count, source.rows)
    assert table.model.rowCount() == ROWS
    table.view.scrollToBottom()
    table.select(ROWS - 1)
    qtbot.waitUntil(lambda: table.selected_row() == ROWS - 1)
    assert set(source.asked) <= {0, PAGE_ROWS, ROWS - PAGE_ROWS, ROWS - 2 * PAGE_ROWS}


def test_a_row_that_is_being_read_is_marked(qtbot: QtBot, desk: Desk, qtmodeltester: ModelTester):
    source, model = Source(350), PagedTableModel(COLUMNS)
    with qtbot.waitSignal(model.counted):
        model.show(desk, source.count, source.rows)
    assert model.index(300, 0).data() == "…"
    qtbot.waitUntil(lambda: model.index(300, 0).data() == "N1-00300")
    qtmodeltester.check(model)


def test_refresh_keeps_the_place(qtbot: QtBot, desk: Desk):
    source, table = Source(250), PagedTable(COLUMNS)
    qtbot.addWidget(table)
    table.show()
    with qtbot.waitSignal(table.model.counted):
        table.show_rows(desk, source.count, source.rows)
    table.select(5)
    with qtbot.waitSignal(table.model.counted):
        table.refresh()
    assert table.selected_row() == 5
    source.count_now = 3
    with qtbot.waitSignal(table.model.counted):
        table.refresh()
    assert table.model.rowCount() == 3


class Growing(Source):
    """Numbers downwards; new ones come at the beginning of the list."""

    def rows(self, _reading: object, offset: int, limit: int) -> list[int]:
        return [self.count_now - 1 - at for at in super().rows(_reading, offset, limit)]


def test_a_list_that_grows_above_keeps_the_chosen_row_where_it_stands(qtbot: QtBot, desk: Desk):
    """LINK-6"""
    source, table = Growing(250), PagedTable(COLUMNS, identity=lambda number: number)
    qtbot.addWidget(table)
    table.resize(600, 400)
    table.show()
    with qtbot.waitSignal(table.model.counted):
        table.show_rows(desk, source.count, source.rows)
    table.select(30)
    height = table.view.visualRect(table.view.currentIndex()).top()
    chosen: list[Any] = []
    source.count_now += 7
    with qtbot.waitSignal(table.model.counted):
        table.refresh()
    assert (table.selected_row(), table.view.currentIndex().row()) == (219, 37)
    assert table.view.visualRect(table.view.currentIndex()).top() == height
    table.row_chosen.connect(chosen.append)
    table.view.verticalScrollBar().setValue(0)
    source.count_now += 1
    with qtbot.waitSignal(table.model.counted):
        table.refresh()
    assert table.selected_row() == 219
    assert table.view.verticalScrollBar().value() == 0  # it was out of sight, and the list stays where it is read
    assert chosen == [219]


def test_finished_rows_keep_the_place_too(qtbot: QtBot):
    """LINK-6"""
    table = RowsTable(COLUMNS, identity=lambda number: number)
    qtbot.addWidget(table)
    table.resize(600, 400)
    table.show()
    table.show_rows(list(range(100)))
    table.select(50)
    height = table.view.visualRect(table.view.currentIndex()).top()
    table.show_rows([1000, 1001, *range(100)])
    assert (table.selected_row(), table.view.visualRect(table.view.currentIndex()).top()) == (50, height)


def test_an_older_answer_never_replaces_a_newer(qtbot: QtBot, desk: Desk):
    first, second, model = Source(10), Source(20), PagedTableModel(COLUMNS)
    with qtbot.waitSignal(model.counted):
        model.show(desk, first.count, first.rows)
        model.show(desk, second.count, second.rows)
    assert model.rowCount() == 20


def test_rows_model_is_sound(qtmodeltester: ModelTester):
    model = RowsModel(COLUMNS)
    model.show([1, 2, 3])
    qtmodeltester.check(model)
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Patient 1 42 F"


def test_enter_opens_and_letters_filter(qtbot: QtBot):
    table, box = RowsTable(COLUMNS), SearchBox("Find a patient")
    for widget in (box, table):
        qtbot.addWidget(widget)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
    table.filter_with(box)
    table.show_rows([7, 8])
    table.view.setFocus()
    table.select(1)
    with qtbot.waitSignal(table.row_opened) as opened:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert opened.args == [8]
    with qtbot.waitSignal(box.searched) as searched:
        qtbot.keyClicks(table.view, "l")
    assert searched.args == ["l"]


def test_home_and_end_go_to_the_first_and_the_last_row(qtbot: QtBot):
    table = RowsTable(COLUMNS)
    qtbot.addWidget(table)
    table.show_rows([7, 8, 9])
    table.select(1)
    qtbot.keyClick(table.view, Qt.Key.Key_End)
    assert table.selected_row() == 9
    qtbot.keyClick(table.view, Qt.Key.Key_Home)
    assert table.selected_row() == 7


@pytest.mark.parametrize(
    ("rows", "selected"), [([8, 7, 9], 8), ([7, 9, 10, 8], 8), ([7, 9], 9), ([7], 7), ([7, 8, 9], 8)]
)
def test_the_selection_goes_where_its_row_goes(qtbot: QtBot, rows: list[int], selected: int):
    table = RowsTable(COLUMNS, identity=lambda number: number)
    qtbot.addWidget(table)
    table.show_rows([7, 8, 9])
    table.select(1)
    table.show_rows(rows)
    assert table.selected_row() == selected
    assert [index.row() for index in table.view.selectionModel().selectedRows()] == [rows.index(selected)]


def test_a_header_click_asks_for_the_order(qtbot: QtBot):
    table = RowsTable(COLUMNS)
    qtbot.addWidget(table)
    asked: list[Any] = []
    table.sort_requested.connect(asked.append)
    header = table.view.horizontalHeader()
    for section in (0, 0, 1):
        header.sectionClicked.emit(section)
    assert asked == [("number", False), ("number", True)]


def test_an_empty_table_says_what_to_do(qtbot: QtBot):
    empty = EmptyState("Nobody has come yet", "Press F2 to register a patient.")
    table = RowsTable(COLUMNS, empty=empty)
    qtbot.addWidget(table)
    table.show()
    assert empty.isVisible()
    table.show_rows([1])
    assert table.view.isVisible()
    table.show_rows([])
    assert empty.isVisible()


def test_a_long_name_leaves_room_for_the_age(qtbot: QtBot):
    """QUEUE-13: the name is cut before the age beside it is; a tail that is long itself gives way."""
    metrics = QFontMetrics(theme().font(TEXT_SIZE))
    name, age = "Kunjulakshmi Amma Parameswaran", "57 M"
    room = metrics.horizontalAdvance(f"{name} ") - 1
    cut = cut_for_tail(name, age, room, metrics)
    assert cut.startswith("Kunjulakshmi")
    assert metrics.horizontalAdvance(f"{cut} {age}") <= room
    assert cut_for_tail(name, age * 20, room, metrics) == name


def test_a_cell_that_would_be_cut_stands_in_two_small_lines(qapp: QApplication):
    """HOUSE-50: name and number, long names, words that are wider than the cell."""
    metrics = QFontMetrics(theme().font(TEXT_SIZE))
    small = QFontMetrics(theme().font(SMALL_SIZE))
    name, number = "Kunjulakshmi Amma Parameswaran", "N1-00042"
    whole = metrics.horizontalAdvance(f"{name} {number}") + 4
    assert cell_lines(name, number, whole, strong=False) == ()
    assert cell_lines(name, "", small.horizontalAdvance(name), strong=False) == (CellLine(name),)
    assert cell_lines(name, number, metrics.horizontalAdvance(name), strong=False) == (
        CellLine(name),
        CellLine("", number),
    )
    narrow = small.horizontalAdvance("Kunjulakshmi Amma") + 2
    assert cell_lines(name, "", narrow, strong=False) == (CellLine("Kunjulakshmi Amma"), CellLine("Parameswaran"))
    for width in range(20, whole, 7):
        for line in cell_lines(name, number, width, strong=False):
            assert len((line.text + line.tail).strip()) > 0
    assert cell_lines("Kunjulakshmi", "", 30, strong=False) == ()


def test_no_cell_is_cut_beside_empty_room(qtbot: QtBot):
    """HOUSE-40: a long name takes the room that other columns do not need, and gives it back to shorter rows."""
    columns: list[Column[str]] = [
        Column("Day", lambda name: "21-11", width=90),
        Column("Note", lambda name: "short", stretch=True),
        Column("By", lambda name: name, width=100),
        Column("", lambda name: "", width=90),
    ]
    table = RowsTable(columns)
    qtbot.addWidget(table)
    table.resize(500, 300)
    table.show()
    name = "Dr. Sreedharan Namboothiri"
    table.show_rows([name])
    needed = QFontMetrics(theme().font(TEXT_SIZE)).horizontalAdvance(name) + theme().size(16)
    assert table.view.columnWidth(2) >= needed
    assert table.view.horizontalHeader().length() <= table.view.viewport().width()
    table.show_rows(["Latha"])
    assert table.view.columnWidth(2) == theme().size(100)
