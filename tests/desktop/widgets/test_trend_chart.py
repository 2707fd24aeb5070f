"""A chart of measures: painted, said in words, walked through with the keys."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.trend_chart import Trend, TrendChart, TrendPoint


def test_lines_are_painted_and_the_keys_tell_each_measure(qtbot: QtBot):
    """TREAT-22: what was measured stands as a line, and is told to who does not see it."""
    points = tuple(
        TrendPoint(datetime(2026, 11, day, 5, tzinfo=UTC), value, f"{value} kg")
        for day, value in ((1, 80.5), (8, 78.0), (15, 76.5))
    )
    chart = TrendChart("Weight")
    qtbot.addWidget(chart)
    chart.resize(400, 160)
    chart.show_trends([Trend("Weight", points), Trend("None", ())])
    painted = chart.grab().toImage()
    colours = {painted.pixelColor(x, y).name() for x in range(painted.width()) for y in range(0, painted.height(), 2)}
    assert QColor(theme().colours.leaf_text).name() in colours
    assert "78.0 kg (08-11-2026)" in chart.accessibleDescription()
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    chosen = chart.chosen()
    assert chosen is not None
    assert chosen[1].text == "76.5 kg"
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert "78.0 kg" in chart.accessibleDescription()
    chart.show_trends([])
    assert chart.chosen() is None
    chart.grab()
