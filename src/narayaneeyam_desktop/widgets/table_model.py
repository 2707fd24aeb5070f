"""What both table models share: columns, and the finished cells that the delegate paints."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.widgets.table_columns import Column

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

NO_PARENT = QModelIndex()

_WAITING = "…"


class Cell(NamedTuple):
    """What one cell shows: finished text with a quieter tail; with a tone the text stands as a pill."""

    text: str
    tail: str = ""
    tone: Tone | None = None
    right: bool = False
    strong: bool = False


class ColumnsModel(QAbstractTableModel, Generic[Row]):
    """A table model over rows of one kind; `row` is None while a row is still being read."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)

    def reword(self, columns: Sequence[Column[Row]]) -> None:
        """The same columns under other words."""
        self.columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

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
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[index.column()].right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        cell = self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole and cell.tail:
            return f"{cell.text} {cell.tail}"
        return cell.text or None

    def cell(self, row: int, column: int) -> Cell:
        """All that a cell shows. Asked for at once, as a table is painted: five questions to `data` take five times as long."""
        described, shown = self.columns[column], self.row(row)
        if shown is None:
            return Cell(_WAITING if column == 0 else "")
        return Cell(
            described.text(shown),
            described.tail(shown) if described.tail else "",
            described.tone(shown) if described.tone else None,
            described.right,
            described.strong,
        )


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
