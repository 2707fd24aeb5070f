"""Tables: `PagedTable` for lists of any length, `RowsTable` for a few finished rows. Enter opens, typing filters, Tab leaves."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedLayout, QTableView, QWidget

from narayaneeyam_desktop.remembered import remembered
from narayaneeyam_desktop.theme.theme import SMALL_SIZE, TEXT_SIZE, theme
from narayaneeyam_desktop.widgets.cell_delegate import PILL_SIZE, CellDelegate
from narayaneeyam_desktop.widgets.paged_table_model import PagedTableModel, Reads
from narayaneeyam_desktop.widgets.search_box import SearchBox
from narayaneeyam_desktop.widgets.small_parts import EmptyState
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.table_model import ColumnsModel, RowsModel

if TYPE_CHECKING:
    from narayaneeyam_clinic.store.transaction import Reading

Row = TypeVar("Row")

# What a stretching column needs at the least, in pixels at 100 %.
_STRETCH_AT_LEAST = 150
# The share of it that is given up before words are cut.
_STRETCH_GIVES = 0.4
# Narrower than this share of what is wanted, columns that may hide do.
_SHRINKS_WELL = 0.9
# So many rows up and down a chosen row is looked for when a list was read again.
_LOOKS_AWAY = 500


def _words_of(column: Column[Row]) -> int:
    """Pixels below which a heading, or a word that the column says, would be cut."""
    heading = QFontMetrics(theme().font(SMALL_SIZE)).horizontalAdvance(column.title) + theme().size(20)
    words = QFontMetrics(theme().font(PILL_SIZE if column.tone else TEXT_SIZE))
    longest = max(map(words.horizontalAdvance, column.says), default=0) + theme().size(34 if column.tone else 20)
    return max(heading, longest if column.says else 0)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where somebody is in a list: the chosen row by number and identity, pixels scrolled, whether the row is in sight."""

    at: int
    identity: object
    scrolled: int
    is_in_sight: bool


class _View(QTableView):
    """The view inside: whole rows, fixed height, widths that are remembered."""

    opened = Signal()
    typed = Signal(str)

    def __init__(self, columns: Sequence[Column[Row]], name: str) -> None:
        super().__init__()
        self._columns = columns
        self._name = name
        self._wanted: dict[int, int] = {}
        # Measured once: words and letters stay, and the table is fitted each time its page changes.
        self._words = [_words_of(column) for column in columns]
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme().size(34))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(theme().size(40))
        header.setStretchLastSection(False)
        self.doubleClicked.connect(self._double_clicked)
        # A drag tells of every pixel; the widths are written once it has come to rest.
        self._at_rest = QTimer(self, interval=400, singleShot=True)
        self._at_rest.timeout.connect(self._remember_widths)

    def take(self, model: ColumnsModel[Row]) -> None:
        self.setModel(model)
        header = self.horizontalHeader()
        header.setSortIndicatorShown(False)
        widths = self._remembered_widths()
        for at, column in enumerate(self._columns):
            mode = QHeaderView.ResizeMode.Stretch if column.stretch else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(at, mode)
            # As described, and in no language less than its heading and its words.
            wanted = theme().size(widths[at]) if at in widths else max(theme().size(column.width), self._words[at])
            self._wanted[at] = wanted
        self._fit()
        header.sectionResized.connect(self._resized)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # A table that becomes lower, for a message of two lines, keeps its chosen row in sight.
        chosen = self.visualRect(self.currentIndex())
        was_seen = self.currentIndex().isValid() and chosen.top() >= 0 and chosen.bottom() <= event.oldSize().height()
        self._fit()
        super().resizeEvent(event)
        if was_seen:
            self.scrollTo(self.currentIndex())

    def _fit(self) -> None:
        """Every column is seen that may not hide: where the table is too narrow for the widths that are wanted, they shrink alike."""
        header = self.horizontalHeader()
        fixed = [at for at, column in enumerate(self._columns) if not column.stretch]
        for_stretch = theme().size(_STRETCH_AT_LEAST) * (len(self._columns) - len(fixed))
        wanted = sum(self._wanted.get(at, 0) for at in fixed)
        room = self.viewport().width() - for_stretch
        may_hide = sorted((at for at in fixed if self._columns[at].may_hide), key=self._turn_to_hide)
        for turn, group in groupby(may_hide, key=self._turn_to_hide):
            # Those of a higher number go before anything shrinks; the others stand a little less room.
            is_tight = room < wanted * (_SHRINKS_WELL if turn == -1 else 1)
            for at in group:
                self.setColumnHidden(at, is_tight)
                wanted -= self._wanted.get(at, 0) if is_tight else 0
        fixed = [at for at in fixed if not header.isSectionHidden(at)]
        # What can be cut with three dots gives way before what would lose letters, then the stretching one gives some.
        least = {at: min(self._wanted.get(at, 0), self._words[at]) for at in fixed}
        needed = sum(least.values())
        room = max(room, min(needed, room + int(for_stretch * _STRETCH_GIVES)))
        share = min(1.0, max(0.0, (room - needed) / (wanted - needed))) if wanted > needed else 1.0
        shrink = min(1.0, max(0.3, room / needed)) if needed else 1.0
        for at in fixed:
            width = least[at] + (self._wanted.get(at, 0) - least[at]) * share
            header.resizeSection(at, int(width * shrink))

    def _turn_to_hide(self, at: int) -> int:
        return -self._columns[at].may_hide

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
            return
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers() and self.model().rowCount():
            # Rows are chosen here, not cells: the first and the last row, not the first and the last column.
            self.selectRow(0 if event.key() == Qt.Key.Key_Home else self.model().rowCount() - 1)
            return
        text = event.text()
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if plain and text.strip() and text.isprintable():
            self.typed.emit(text)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        model = self.model()
        # Qt has made the first row the current one by now, without selecting it.
        if model is not None and model.rowCount() and not self.selectionModel().hasSelection():
            self.selectRow(max(0, self.currentIndex().row()))

    def _double_clicked(self, _index: QModelIndex) -> None:
        self.opened.emit()

    def _resized(self, section: int, _old: int, new: int) -> None:
        if self.horizontalHeader().underMouse():
            self._wanted[section] = new
            if self._name:
                self._at_rest.start()

    def _remembered_widths(self) -> dict[int, int]:
        if not self._name:
            return {}
        text = str(remembered().value(f"widths/{self._name}", ""))
        widths = [int(part) for part in text.split(" ") if part.isdecimal()]
        return dict(enumerate(widths)) if len(widths) == len(self._columns) else {}

    def _remember_widths(self) -> None:
        header = self.horizontalHeader()
        widths = [round(header.sectionSize(at) / theme().scale) for at in range(len(self._columns))]
        remembered().setValue(f"widths/{self._name}", " ".join(map(str, widths)))


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
    ) -> None:
        """`identity` tells a row from the others for as long as it lives: with it the selection goes where the row goes."""
        super().__init__()
        self._model = model
        self._identity = identity
        self._place: _Place | None = None
        self._columns = tuple(columns)
        self._sorted_by: tuple[int, bool] | None = None
        self.view = _View(self._columns, name)
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
        self.view.setFocus()
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
            self.setFocusProxy(self.view if self._model.rowCount() else None)  # type: ignore[arg-type]  # none is allowed
            if had_focus and self._model.rowCount():
                self.view.setFocus()
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
    ) -> None:
        self.model = RowsModel(columns)
        super().__init__(columns, self.model, name=name, empty=empty, identity=identity)
        self.model.setParent(self)
        self._model_reset()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Other rows; the selected row stays selected, or, without an identity or when it is gone, its number."""
        self._remember_place()
        self.model.show(rows)
        self._return_to_place()

    def rows(self) -> list[Row]:
        return self.model.rows()
