"""A card with a table and, below it, the fields of the chosen row: what is typed there is meant for that row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.row_keys import RowKeys
from narayaneeyam_desktop.widgets.small_parts import Card, Rule
from narayaneeyam_desktop.widgets.tables import RowsTable

Row = TypeVar("Row")


class TypedRowsCard(Card, Generic[Row]):
    """Digits typed in the table begin the first field that is shown, Enter on a row goes there, Enter in a field notes it.

    Signals:
        chosen: the row that the fields are about now.
        noted: what stands in the fields is meant for this row.
    """

    chosen = Signal(object)
    noted = Signal(object)

    def __init__(
        self,
        table: RowsTable[Row],
        fields: Sequence[LineField],
        *,
        empty: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        """`empty` is what Delete does with the fields before it notes them."""
        super().__init__(margin=0, parent=parent)
        self.body.setSpacing(0)
        self._table, self._fields, self._empty = table, tuple(fields), empty
        size = theme().size
        RowKeys(table.view, digits=self._begin, delete=self._take_off)
        table.row_chosen.connect(self._chosen)
        table.row_opened.connect(self._opened)
        self.body.addWidget(table, 1)
        self.body.addWidget(Rule())
        self.row = QHBoxLayout()
        self.row.setContentsMargins(size(12), size(8), size(12), size(12))
        self.row.setSpacing(size(12))
        for field in self._fields:
            field.moves_on_enter = False
            field.enter_pressed.connect(self.note)
            self.row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self.row)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """One of them is always chosen."""
        self._table.show_rows(rows)
        if rows and self._table.selected_row() is None:
            self._table.select(0)

    def note(self) -> None:
        """What stands in the fields is meant for the chosen row."""
        row = self._table.selected_row()
        if row is not None:
            self.noted.emit(row)

    def to_fields(self) -> None:
        """To the first field that is shown, over what stands there."""
        field = self._first()
        field.setFocus()
        field.input.selectAll()

    def _first(self) -> LineField:
        return next((field for field in self._fields if not field.isHidden()), self._fields[0])

    def _begin(self, digit: str) -> None:
        field = self._first()
        field.setFocus()
        field.input.setText(digit)

    def _take_off(self) -> None:
        self._empty()
        self.note()

    def _chosen(self, row: Row | None) -> None:
        if row is not None:
            self.chosen.emit(row)

    def _opened(self, _row: Row) -> None:
        self.to_fields()
