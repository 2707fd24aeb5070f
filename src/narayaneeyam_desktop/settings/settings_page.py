"""The list of all that can be set; Enter opens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.widgets.small_parts import Card
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


@dataclass(frozen=True, slots=True)
class SettingsEntry:
    """A page of settings: its key, its name, and what one does there."""

    key: str
    name: str
    what: str


class SettingsPage(Page):
    """One row for each page of settings that the person may open.

    Signals:
        page_wanted: a row was opened (its key).
    """

    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Settings"), parent)
        self.table: RowsTable[SettingsEntry] = RowsTable(
            [Column(self.tr("Setting"), _name, width=280, strong=True), Column("", _what, width=600, stretch=True)],
            name="settings",
        )
        self.table.set_accessible_name(self.tr("Settings"))
        card = Card(margin=0)
        card.body.addWidget(self.table)
        self.body.addWidget(card, 1)
        self.open_action = self.add_page_action(self.tr("Open"), "F9", self._open, primary=True)
        self.table.row_opened.connect(self._opened_row)

    def show_entries(self, entries: Sequence[SettingsEntry]) -> None:
        self.table.show_rows(entries)

    def focus_first(self) -> None:
        self.table.setFocus()

    def _opened_row(self, entry: SettingsEntry) -> None:
        self.page_wanted.emit(entry.key)

    def _open(self) -> None:
        entry = self.table.selected_row()
        if entry is not None:
            self.page_wanted.emit(entry.key)


def _name(entry: SettingsEntry) -> str:
    return entry.name


def _what(entry: SettingsEntry) -> str:
    return entry.what
