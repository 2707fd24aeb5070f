"""A list of buying with a search box over it: bills that came in, suppliers, orders, makers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import ChoiceField
from narayaneeyam_desktop.widgets.search_box import SearchBox
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import PagedTable, RowsTable

Row = TypeVar("Row")


class _SearchedPage(Page):
    """Search box, perhaps a choice, a sum in words, and the table below.

    Signals:
        searched: something else is asked for.
        row_opened: Enter on a row (the row).
    """

    searched = Signal()
    row_opened = Signal(object)

    def __init__(self, title: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(title)
        size = theme().size
        self.box = SearchBox(placeholder)
        self.box.setMaximumWidth(size(360))
        self.told = small_text("", "muted")
        self._row = QHBoxLayout()
        self._row.setSpacing(size(12))
        self._row.addWidget(self.box, 2)
        self._row.addWidget(self.told, 1)
        self.body.addLayout(self._row)
        self.card = Card(margin=0)
        self.body.addWidget(self.card, 1)
        self.box.searched.connect(self._searched)

    def add_choice(self, name: str, choices: Sequence[tuple[object, str]]) -> ChoiceField:
        """A choice beside the search box."""
        choice = ChoiceField("", choices)
        choice.input.setAccessibleName(name)
        choice.keep_words_whole()
        choice.edited.connect(self.searched)
        self._row.insertWidget(1, choice)
        return choice

    def opened(self, arguments: dict[str, object]) -> None:
        # A choice beside the search box is made after the table.
        self.tab_as_read()
        super().opened(arguments)

    def focus_first(self) -> None:
        self.box.setFocus()
        self.box.selectAll()

    def _searched(self, _text: str) -> None:
        self.searched.emit()

    def _take(self, table: PagedTable[Row] | RowsTable[Row]) -> None:
        table.set_accessible_name(self.title)
        self.card.body.addWidget(table)
        table.filter_with(self.box)
        table.row_opened.connect(self.row_opened)


class PagedListPage(_SearchedPage, Generic[Row]):
    """Of any length."""

    def __init__(
        self,
        title: str,
        placeholder: str,
        columns: Sequence[Column[Row]],
        *,
        name: str,
        empty: EmptyState,
        identity: Callable[[Row], object],
    ) -> None:
        super().__init__(title, placeholder)
        self.table: PagedTable[Row] = PagedTable(columns, name=name, empty=empty, identity=identity)
        self._take(self.table)


class RowsListPage(_SearchedPage, Generic[Row]):
    """Of rows that are all there."""

    def __init__(
        self,
        title: str,
        placeholder: str,
        columns: Sequence[Column[Row]],
        *,
        name: str,
        empty: EmptyState,
        identity: Callable[[Row], object],
    ) -> None:
        super().__init__(title, placeholder)
        self.table: RowsTable[Row] = RowsTable(columns, name=name, empty=empty, identity=identity)
        self._take(self.table)
