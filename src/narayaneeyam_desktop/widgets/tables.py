"""Tables: `PagedTable` for lists of any length, `RowsTable` for a few finished rows. Enter opens, typing filters, Tab leaves."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from narayaneeyam_desktop.widgets.paged_table_model import PagedTableModel, Reads
from narayaneeyam_desktop.widgets.search_box import SearchBox
from narayaneeyam_desktop.widgets.small_parts import EmptyState
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.table_model import ColumnsModel, RowsModel
from narayaneeyam_desktop.widgets.table_view import TableView

if TYPE_CHECKING:
    from narayaneeyam_clinic.store.transaction import Reading

Row = TypeVar("Row")

# So many rows up and down a chosen row is looked for when a list was read again.
_LOOKS_AWAY = 500


@dataclass(frozen=True, slots=True)
class _Place:
    """Where somebody is in a list: the chosen row by number and identity, pixels scrolled, whether the row is in sight."""

    at: int
    identity: object
    scrolled: int
    is_in_sight: bool


class Table(QWidget, Generic[Row]):
    """What both tables are: the view, and what stands there when it is empty.

    Signals:
        row_opened: Enter or a double click on a row (the row).
        row_chosen: another row is selected (the row, or None).
        sort_requested: a click on a header that can be sorted by ((key, descending)).
    """

    row_opened = Signal(object)
    row_chosen = Signal(object)
    sort_requested = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        model: ColumnsModel[Row],
        *,
        name: str,
        empty: EmptyState | None,
        identity: Callable[[Row], object] | None,
        is_steady: bool = False,
    ) -> None:
        """`identity` tells a row from the others for as long as it lives: with it the selection goes where the row goes.

        In a narrow table, columns come and go by what the rows say; where rows are being typed it `is_steady` and they do not.
        """
        super().__init__()
        self._model = model
        self._identity = identity
        self._place: _Place | None = None
        self._columns = tuple(columns)
        self._sorted_by: tuple[int, bool] | None = None
        self.view = TableView(self._columns, name, is_steady=is_steady)
        self.view.take(model)
        self.empty = empty
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.view)
        if empty is not None:
            self._stack.addWidget(empty)
        self.setFocusProxy(self.view)
        self.view.opened.connect(self._open)
        self.view.selectionModel().currentRowChanged.connect(self._chosen)
        model.modelReset.connect(self._model_reset)
        header = self.view.horizontalHeader()
        if any(column.sort for column in self._columns):
            header.setSectionsClickable(True)
            header.sectionClicked.connect(self._header_clicked)

    def set_accessible_name(self, name: str) -> None:
        self.view.setAccessibleName(name)
        self.setAccessibleName(name)

    def reword(self, say: Callable[[str], str]) -> None:
        """Headings and fixed words in the language of now; the rows are finished anew as they are painted."""
        self._columns = tuple(
            replace(column, title=say(column.title), says=tuple(map(say, column.says))) for column in self._columns
        )
        self._model.reword(self._columns)
        self.view.reword(self._columns)

    def selected_row(self) -> Row | None:
        index = self.view.currentIndex()
        return self._model.row(index.row()) if index.isValid() else None

    def select(self, row_number: int) -> None:
        """Selects the row of this number, counted from 0, and shows it."""
        if 0 <= row_number < self._model.rowCount():
            self.view.selectRow(row_number)

    def select_none(self) -> None:
        """No row is selected: what stands beside the table belongs to none of them."""
        self.view.clearSelection()
        self.view.setCurrentIndex(QModelIndex())

    def filter_with(self, box: SearchBox) -> None:
        """Letters typed in the table go to this search box; Down in the box comes back to the table."""
        self.view.typed.connect(box.take_typing)
        box.left_downwards.connect(self._take_focus)

    def _take_focus(self) -> None:
        self.setFocus()
        if not self.view.currentIndex().isValid():
            self.select(0)

    def _open(self) -> None:
        row = self.selected_row()
        if row is not None:
            self.row_opened.emit(row)

    def _chosen(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self.row_chosen.emit(self.selected_row())

    def _model_reset(self) -> None:
        if self.empty is not None:
            had_focus = self.view.hasFocus() or self.hasFocus()
            self._stack.setCurrentIndex(0 if self._model.rowCount() else 1)
            # Tab stops for good at a widget whose proxy is hidden.
            self.setFocusProxy(self.view if self._model.rowCount() else self.empty.stop())  # type: ignore[arg-type]  # none is allowed
            if had_focus:
                self.setFocus()
        if self.view.hasFocus() and self._place is None:
            self.select(0)

    def _remember_place(self) -> None:
        """Before the rows are read anew: which one is chosen, and how far the list is scrolled."""
        at, chosen = self.view.currentIndex().row(), self.selected_row()
        box, top = self.view.viewport().rect(), self.view.visualRect(self.view.currentIndex()).top()
        self._place = _Place(
            at,
            None if self._identity is None or chosen is None else self._identity(chosen),
            self.view.verticalScrollBar().value(),
            at >= 0 and box.top() <= top < box.bottom(),
        )

    def _return_to_place(self) -> None:
        """Afterwards: the chosen row where it stood on the screen, or, when it was out of sight, the list as far scrolled."""
        place, self._place = self._place, None
        count = self._model.rowCount()
        if place is None or not count:
            return
        at = min(place.at, count - 1)
        if place.identity is not None and self._identity is not None:
            at = next((near for near in self._near(at) if self._is_at(near, place.identity)), at)
        if at >= 0:
            self.select(at)
        elif self.view.hasFocus():
            self.select(0)
        self.view.doItemsLayout()
        moved = (at - place.at) * self.view.verticalHeader().defaultSectionSize() if place.is_in_sight else 0
        self.view.verticalScrollBar().setValue(place.scrolled + moved)

    def _near(self, at: int) -> Iterator[int]:
        """Row numbers that are worth a look, the nearest first."""
        count = self._model.rowCount()
        for away in range(min(count, _LOOKS_AWAY)):
            if at + away < count:
                yield at + away
            if away and at - away >= 0:
                yield at - away

    def _is_at(self, number: int, identity: object) -> bool:
        row = self._model.known_row(number)
        return row is not None and self._identity is not None and self._identity(row) == identity

    def _header_clicked(self, section: int) -> None:
        key = self._columns[section].sort
        if key is None:
            return
        descending = self._sorted_by == (section, False)
        self._sorted_by = (section, descending)
        header = self.view.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSortIndicator(section, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)
        self.sort_requested.emit((key, descending))


class PagedTable(Table[Row]):
    """A list of any length, read page by page as it is painted. `name` is under what its widths are remembered."""

    model: PagedTableModel[Row]

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        *,
        name: str = "",
        empty: EmptyState | None = None,
        identity: Callable[[Row], object] | None = None,
    ) -> None:
        self.model = PagedTableModel(columns)
        super().__init__(columns, self.model, name=name, empty=empty, identity=identity)
        self.model.setParent(self)
        self.model.refreshing.connect(self._remember_place)
        self.model.refreshed.connect(self._return_to_place)

    def show_rows(
        self, reads: Reads, count: Callable[[Reading], int], rows: Callable[[Reading, int, int], Sequence[Row]]
    ) -> None:
        """Shows what `count(reading)` counts and `rows(reading, offset, limit)` reads. `reads` is the desk."""
        self.model.show(reads, count, rows)

    def refresh(self) -> None:
        """Reads again what is shown; after news."""
        self.model.refresh()


class RowsTable(Table[Row]):
    """A few rows that are all there: the lines of a bill, the tokens of a day."""

    model: RowsModel[Row]

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        *,
        name: str = "",
        empty: EmptyState | None = None,
        identity: Callable[[Row], object] | None = None,
        is_steady: bool = False,
    ) -> None:
        self.model = RowsModel(columns)
        super().__init__(columns, self.model, name=name, empty=empty, identity=identity, is_steady=is_steady)
        self.model.setParent(self)
        self._model_reset()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Other rows; the selected row stays selected, or, without an identity or when it is gone, its number."""
        self._remember_place()
        self.model.show(rows)
        self._return_to_place()

    def rows(self) -> list[Row]:
        return self.model.rows()
