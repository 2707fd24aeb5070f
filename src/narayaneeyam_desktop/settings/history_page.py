"""The history of one record: who changed what, when, on which PC, from what to what (CAP-12)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.formats import moment_text, text_or_dash
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


@dataclass(frozen=True, slots=True)
class ChangedField:
    """One field of one change, in words."""

    at: datetime
    by: str
    device: str
    field: str
    before: str
    after: str


class HistoryPage(Page):
    """The newest change first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("History of changes"), parent)
        self.table: RowsTable[ChangedField] = RowsTable(
            [
                Column(self.tr("When"), lambda row: moment_text(row.at), width=170),
                Column(self.tr("Who"), lambda row: row.by, width=160),
                Column(self.tr("PC"), lambda row: text_or_dash(row.device), width=110),
                Column(self.tr("Field"), lambda row: row.field, width=170, strong=True),
                Column(self.tr("Was"), lambda row: row.before, width=200),
                Column(self.tr("Became"), lambda row: row.after, width=200, stretch=True),
            ],
            name="record_history",
            empty=EmptyState(self.tr("Nothing was changed")),
        )
        self.table.set_accessible_name(self.tr("History of changes"))
        card = Card(margin=0)
        card.body.addWidget(self.table)
        self.body.addWidget(card, 1)

    def show_name(self, name: str) -> None:
        """Whose history it is."""
        self.set_title(self.tr("History: {name}").format(name=name))

    def show_changes(self, rows: Sequence[ChangedField]) -> None:
        self.table.show_rows(rows)

    def focus_first(self) -> None:
        self.table.setFocus()
