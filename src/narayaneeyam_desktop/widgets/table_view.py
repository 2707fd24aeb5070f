"""The view inside a table: whole rows of one height, columns that fit what they say, Enter opens, letters go on to a search."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from narayaneeyam_desktop.remembered import remember, remembered
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.cell_delegate import CellDelegate
from narayaneeyam_desktop.widgets.column_widths import cells_width, evened_out, heading_width, words_width
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.table_model import ColumnsModel

# What a stretching column needs at the least, in pixels at 100 %.
_STRETCH_AT_LEAST = 150
# The share of it that is given up before words are cut.
_STRETCH_GIVES = 0.4
# Narrower than this share of what is wanted, columns that may hide do.
_SHRINKS_WELL = 0.9
# What it keeps of that, at the least, when others lack so many pixels.
_STRETCH_KEEPS = 0.7
_A_LETTER_OR_TWO = 24
# So many rows, at the least, say what their columns need: those in sight, also before the table has its height.
_ROWS_ASKED = 24


class TableView(QTableView):
    """The view inside: whole rows, fixed height, widths that are remembered."""

    opened = Signal()
    typed = Signal(str)

    def __init__(self, columns: Sequence[Column[Any]], name: str, *, is_steady: bool) -> None:
        super().__init__()
        self._columns = columns
        self._name = name
        self._is_steady = is_steady
        self._wanted: dict[int, int] = {}
        # Measured once: words and letters stay, and the table is fitted each time its page changes.
        self._words = [words_width(column) for column in columns]
        self._headings = [heading_width(column) for column in columns]
        # What the cells need that were seen so far; a person's own widths stay as they are.
        self._cells = [0] * len(self._columns)
        self._own: set[int] = set()
        self._is_fitting = False
        self._cells_painter = CellDelegate(self)
        self.setItemDelegate(self._cells_painter)
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
        header.setMinimumSectionSize(theme().size(12))
        header.setStretchLastSection(False)
        self.doubleClicked.connect(self._double_clicked)
        # A drag tells of every pixel; the widths are written once it has come to rest.
        self._at_rest = QTimer(self, interval=400, singleShot=True)
        self._at_rest.timeout.connect(self._remember_widths)

    def take(self, model: ColumnsModel[Any]) -> None:
        self.setModel(model)
        self._rows = model
        self._cells_painter.take(model)
        header = self.horizontalHeader()
        header.setSortIndicatorShown(False)
        widths = self._remembered_widths()
        for at, column in enumerate(self._columns):
            mode = QHeaderView.ResizeMode.Stretch if column.stretch else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(at, mode)
            # As described, and in no language less than its heading and its words.
            wanted = theme().size(widths[at]) if at in widths else max(theme().size(column.width), self._words[at])
            self._wanted[at] = wanted
        self._own = set(widths)
        self._fit()
        header.sectionResized.connect(self._resized)
        model.modelReset.connect(self._rows_came)
        model.dataChanged.connect(self._rows_changed)

    def reword(self, columns: Sequence[Column[Any]]) -> None:
        """The same columns under other words, as wide as these need them."""
        self._columns = columns
        self._words = [words_width(column) for column in columns]
        self._headings = [heading_width(column) for column in columns]
        for at in set(self._wanted) - self._own:
            self._wanted[at] = max(theme().size(columns[at].width), self._words[at])
        self._fit()
        self.viewport().update()

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
        room = self.viewport().width() - for_stretch
        widths = self._asked_for(fixed, room)
        wanted = sum(widths.values())
        may_hide = sorted((at for at in fixed if self._columns[at].may_hide), key=self._turn_to_hide)
        for turn, group in groupby(may_hide, key=self._turn_to_hide):
            # Those of a higher number go before anything shrinks; the others stand a little less room.
            is_tight = room < wanted * (_SHRINKS_WELL if turn == -1 else 1)
            for at in group:
                self.setColumnHidden(at, is_tight)
                wanted -= widths[at] if is_tight else 0
        fixed = [at for at in fixed if not header.isSectionHidden(at)]
        # What can be cut with three dots gives way before what would lose letters, then the stretching one gives some.
        least = {at: min(widths[at], self._words[at]) for at in fixed}
        needed = sum(least.values())
        room = max(room, min(needed, room + int(for_stretch * _STRETCH_GIVES)))
        share = min(1.0, max(0.0, (room - needed) / (wanted - needed))) if wanted > needed else 1.0
        shrink = min(1.0, max(0.3, room / needed)) if needed else 1.0
        widths = {at: int((least[at] + (widths[at] - least[at]) * share) * shrink) for at in fixed}
        self._is_fitting = True
        for at, width in self._evened_out(widths).items():
            header.resizeSection(at, width)
        self._is_fitting = False

    def _asked_for(self, fixed: list[int], room: int) -> dict[int, int]:
        """What the columns are to have: as described where there is room for it, else no more than their cells need."""
        wanted = {at: self._wanted.get(at, 0) for at in fixed}
        if self._is_steady or sum(wanted.values()) <= room or not any(self._cells):
            return wanted
        least = self.horizontalHeader().minimumSectionSize()
        needs = {at: max(self._words[at], self._cells[at], least) for at in fixed}
        return {at: width if at in self._own else min(width, needs[at]) for at, width in wanted.items()}

    def _evened_out(self, widths: dict[int, int]) -> dict[int, int]:
        """The widths of the fixed columns, changed where a cell would be cut while another column stands empty."""
        if not any(self._cells):
            return widths
        least = self.horizontalHeader().minimumSectionSize()
        # Room that is kept for longer words than those that stand there is given up first.
        needs = {at: max(self._headings[at], self._cells[at], least) for at in range(len(self._columns))}
        free = {at: width for at, width in widths.items() if at not in self._own}
        stretching = [at for at, column in enumerate(self._columns) if column.stretch]
        if stretching:
            # Qt shares what is left alike among those that stretch: they are one here, as wide as the widest makes them.
            free[-1] = max(0, self.viewport().width() - sum(widths.values()))
            needs[-1] = max(needs[at] for at in stretching) * len(stretching)
        found = evened_out(free, needs)
        rest = found.pop(-1, 0)
        widths = widths | found
        # A date or a name of the fixed ones that still lacks a letter or two gets them from the text that is cut anyway.
        for at in sorted(found, key=widths.__getitem__):
            lacks = needs[at] - widths[at]
            if (
                0 < lacks <= theme().size(_A_LETTER_OR_TWO)
                and rest - lacks >= theme().size(_STRETCH_AT_LEAST) * _STRETCH_KEEPS
            ):
                widths[at] += lacks
                rest -= lacks
        return widths

    def _rows_came(self) -> None:
        """Other rows: what those before them needed is forgotten."""
        self._cells = [0] * len(self._columns)
        self._ask_cells()

    def _rows_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() == 0 and last.row() == self._rows.rowCount() - 1:
            self._rows_came()
        else:
            self._ask_cells()

    def _ask_cells(self) -> None:
        """What the rows in sight need; a row that is still being read tells when it comes."""
        top = max(0, self.rowAt(0))
        height = self.verticalHeader().defaultSectionSize()
        until = min(self._rows.rowCount(), top + max(_ROWS_ASKED, self.viewport().height() // height + 1))
        rows = [row for row in map(self._rows.known_row, range(top, until)) if row is not None]
        asked = [max(cells_width(column, rows), self._cells[at]) for at, column in enumerate(self._columns)]
        if asked != self._cells:
            self._cells = asked
            self._fit()

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
        if self.horizontalHeader().underMouse() and not self._is_fitting:
            self._wanted[section] = new
            self._own.add(section)
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
        remember(f"widths/{self._name}", " ".join(map(str, widths)))
