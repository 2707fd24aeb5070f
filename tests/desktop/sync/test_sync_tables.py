"""The lists of the Sync page by themselves."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.sync.sync_overview import ExchangeRow
from narayaneeyam_desktop.sync.sync_tables import ExchangesTable

NOW = datetime(2026, 11, 21, 4, 30, tzinfo=UTC)


def exchanges(count: int) -> list[ExchangeRow]:
    """The newest first."""
    return [
        ExchangeRow(number, NOW + timedelta(minutes=number), 1, 0, 0, 812, 60, "done") for number in range(count, 0, -1)
    ]


@pytest.mark.parametrize(("chosen", "stays"), [(0, 30), (3, 17)])
def test_the_newest_exchange_stays_in_sight_unless_another_was_chosen(qtbot: QtBot, chosen: int, stays: int):
    """LINK-12, LINK-6"""
    table = ExchangesTable()
    qtbot.addWidget(table)
    table.resize(700, 200)
    table.show()
    table.show_rows(exchanges(20))
    table.select(chosen)
    table.show_rows(exchanges(30))
    row = table.selected_row()
    assert row is not None
    assert row.number == stays
    assert (table.view.verticalScrollBar().value() == 0) == (chosen == 0)
