"""A table model that knows how many rows there are and reads a page of them only when it is painted.

200,000 rows show, and jump to the end, as fast as twenty. Filtering and sorting are the clinic's, in SQL: a controller
gives another pair of `count` and `rows`.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.table_model import NO_PARENT, ColumnsModel, Index

if TYPE_CHECKING:
    from narayaneeyam_clinic.store.transaction import Reading

Row = TypeVar("Row")
T = TypeVar("T")

PAGE_ROWS = 100
_PAGES_KEPT = 40


class Reads(Protocol):
    """What can read beside the screen: a desk."""

    def read(
        self, owner: QObject, work: Callable[[Reading], T], *, done: Callable[[T], None], replaces: str | None = None
    ) -> None: ...


class PagedTableModel(ColumnsModel[Row]):
    """Rows read page by page.

    Signals:
        counted: the true number of rows is known (again).
        refreshing, refreshed: what is shown is read again, and its rows are about to change, or have.
    """

    counted = Signal(object)
    refreshing = Signal()
    refreshed = Signal()

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._reads: Reads | None = None
        self._count_work: Callable[[Reading], int] | None = None
        self._rows_work: Callable[[Reading, int, int], Sequence[Row]] | None = None
        self._count = 0
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()
        self._coming: set[int] = set()
        self._generation = 0

    def show(
        self, reads: Reads, count: Callable[[Reading], int], rows: Callable[[Reading, int, int], Sequence[Row]]
    ) -> None:
        """Shows what `count` counts and `rows(reading, offset, limit)` reads; the rows shown before stay until the answer.

        A negative offset counts from the end, as in Python.
        """
        self._reads, self._count_work, self._rows_work = reads, count, rows
        self._read_all(keeps_place=False)

    def refresh(self) -> None:
        """Reads again what is shown, keeping the place in the list."""
        if self._reads is not None:
            self._read_all(keeps_place=True)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else self._count

    def row(self, index: int) -> Row | None:
        """The row, or None while its page is read (which this call begins)."""
        if not 0 <= index < self._count:
            return None
        page = index // PAGE_ROWS
        rows = self._pages.get(page)
        if rows is None:
            self._read_page(page)
            return None
        self._pages.move_to_end(page)
        within = index - page * PAGE_ROWS
        return rows[within] if within < len(rows) else None

    def known_row(self, index: int) -> Row | None:
        rows = self._pages.get(index // PAGE_ROWS, ())
        within = index % PAGE_ROWS
        return rows[within] if within < len(rows) else None

    def _read_all(self, *, keeps_place: bool) -> None:
        reads, count, rows = self._reads, self._count_work, self._rows_work
        if reads is None or count is None or rows is None:
            return
        self._generation += 1
        generation = self._generation
        self._coming.clear()

        # The count and the pages in use come from one reading, so that they agree.
        pages = list(self._pages)[-3:] if keeps_place else [0]

        def work(reading: Reading) -> tuple[int, int, bool, dict[int, Sequence[Row]]]:
            there = {page: rows(reading, page * PAGE_ROWS, PAGE_ROWS) for page in pages}
            return generation, count(reading), keeps_place, there

        reads.read(self, work, done=self._show_all, replaces="all")

    def _show_all(self, answer: tuple[int, int, bool, dict[int, Sequence[Row]]]) -> None:
        generation, count, keeps_place, pages = answer
        if generation != self._generation:
            return
        if keeps_place:
            self.refreshing.emit()
        if keeps_place and count == self._count:
            self._pages = OrderedDict(pages)
            if count:
                self.dataChanged.emit(self.index(0, 0), self.index(count - 1, len(self.columns) - 1))
        else:
            self.beginResetModel()
            self._pages = OrderedDict(pages)
            self._count = count
            self.endResetModel()
        if keeps_place:
            self.refreshed.emit()
        self.counted.emit(count)

    def _read_page(self, page: int) -> None:
        reads, rows = self._reads, self._rows_work
        if reads is None or rows is None or page in self._coming:
            return
        self._coming.add(page)
        generation = self._generation
        first = page * PAGE_ROWS
        limit = min(PAGE_ROWS, self._count - first)
        # The nearer end is counted from: the far one takes the database a walk through the whole list (SPEED-3).
        offset = first - self._count if first > self._count // 2 else first

        def work(reading: Reading) -> tuple[int, int, Sequence[Row]]:
            return generation, page, rows(reading, offset, limit)

        reads.read(self, work, done=self._show_page)

    def _show_page(self, answer: tuple[int, int, Sequence[Row]]) -> None:
        generation, page, rows = answer
        if generation != self._generation:
            return
        self._coming.discard(page)
        self._pages[page] = rows
        while len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        first = page * PAGE_ROWS
        last = min(first + PAGE_ROWS, self._count) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
