"""What both table models share: columns, finished text, tails and tones for the delegate."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from narayaneeyam_desktop.widgets.table_columns import Column

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

NO_PARENT = QModelIndex()
TAIL_ROLE = Qt.ItemDataRole.UserRole + 1
TONE_ROLE = Qt.ItemDataRole.UserRole + 2
STRONG_ROLE = Qt.ItemDataRole.UserRole + 3

_WAITING = "…"


class ColumnsModel(QAbstractTableModel, Generic[Row]):
    """A table model over rows of one kind; `row` is None while a row is still being read."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)

    @abstractmethod
    def row(self, index: int) -> Row | None:
        """The row of this number; None while it is still being read."""

    def known_row(self, index: int) -> Row | None:
        """The row where it is there already; nothing is read for it."""
        return self.row(index)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == STRONG_ROLE:
            return column.strong
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, TAIL_ROLE, TONE_ROLE):
            return None
        row = self.row(index.row())
        if row is None:
            return _WAITING if role == Qt.ItemDataRole.DisplayRole and index.column() == 0 else None
        if role == TAIL_ROLE:
            return column.tail(row) if column.tail else None
        if role == TONE_ROLE:
            tone = column.tone(row) if column.tone else None
            return None if tone is None else tone.value
        text = column.text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole and column.tail:
            return f"{text} {column.tail(row)}"
        return text


class RowsModel(ColumnsModel[Row]):
    """A few rows that are all there."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._rows: list[Row] = []

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def row(self, index: int) -> Row | None:
        return self._rows[index] if 0 <= index < len(self._rows) else None

    def rows(self) -> list[Row]:
        return list(self._rows)

    def show(self, rows: Sequence[Row]) -> None:
        """Other rows. With the same number of rows the view keeps its place and selection."""
        if len(rows) == len(self._rows):
            self._rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()
