"""A course as days across and therapies down; each session stands where it belongs. Arrows walk, Enter opens (TREAT-8)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from narayaneeyam_clinic.treatments.course_page import CoursePageRead, ItemRow
from narayaneeyam_clinic.treatments.sessions_of_day import SessionRow
from narayaneeyam_clinic.treatments.treatment_states import OPEN_SESSIONS, SessionState
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.treatments.treatment_words import phase_words, session_state_words, session_tone
from narayaneeyam_desktop.widgets.cell_strokes import pill_colours
from narayaneeyam_desktop.widgets.time_field import minute_text

_Index = QModelIndex | QPersistentModelIndex
_ROW, _DAY = 58, 126


class GridModel(QAbstractTableModel):
    """Finished texts: one row an item of the order, one column a day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[ItemRow, ...] = ()
        self.days: tuple[date, ...] = ()
        self._cells: dict[tuple[str, date], list[SessionRow]] = {}

    def show(self, course: CoursePageRead) -> None:
        """Days from the first of the order or of a session to the last."""
        self.beginResetModel()
        self.items = course.items
        dates = [one.day for one in course.sessions]
        first = min([course.row.starts_on, *dates])
        last = max([course.row.starts_on + timedelta(days=max(0, course.days - 1)), *dates])
        self.days = tuple(first + timedelta(days=n) for n in range((last - first).days + 1))
        self._cells = {}
        for session in course.sessions:
            self._cells.setdefault((session.item_id, session.day), []).append(session)
        self.endResetModel()

    def sessions_at(self, index: _Index) -> list[SessionRow]:
        """What stands in a cell, in the order of time."""
        if not index.isValid():
            return []
        return self._cells.get((self.items[index.row()].item_id, self.days[index.column()]), [])

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.days)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        sessions = self.sessions_at(index)
        if not sessions:
            return None
        now = _in_force(sessions)
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(_cell_words(one) for one in now)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "; ".join(f"{_cell_words(one)} {', '.join(one.therapists)}" for one in sessions)
        ink, ground = pill_colours(theme().colours, session_tone(now[0].state))
        if role == Qt.ItemDataRole.BackgroundRole:
            return QColor(ground)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(ink)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.days[section].strftime("%d-%m")
        item = self.items[section]
        return f"{item.therapy}\n{phase_words(item.phase)}"


class _CellWithRing(QStyledItemDelegate):
    """The cell in which the person stands has a ring: its ground is the state of the session, and stays so."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        is_here = bool(option.state & QStyle.StateFlag.State_Selected)
        option.state &= ~QStyle.StateFlag.State_Selected
        super().paint(painter, option, index)
        if is_here:
            colours = theme().colours
            has_focus = isinstance(option.widget, QTableView) and option.widget.hasFocus()
            painter.setPen(QPen(QColor(colours.leaf_text if has_focus else colours.field_line), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))


class CourseGrid(QTableView):
    """Signals:
    session_opened: Enter or a double click (SessionRow).
    session_chosen: another cell (SessionRow or None).
    empty_opened: Enter or a double click where no session stands.
    """

    session_opened = Signal(object)
    session_chosen = Signal(object)
    empty_opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid_model = GridModel(self)
        self.setModel(self.grid_model)
        self.setItemDelegate(_CellWithRing(self))
        self.setAccessibleName(self.tr("Days and therapies"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(True)
        self.setWordWrap(True)
        self.verticalHeader().setDefaultSectionSize(theme().size(_ROW))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultSectionSize(theme().size(_DAY))
        self.selectionModel().currentChanged.connect(self._moved)
        self.doubleClicked.connect(self._opened)

    def show_course(self, course: CoursePageRead) -> None:
        """The chosen session stays chosen as far as it is there."""
        before = self.chosen()
        at = self.currentIndex()
        self.grid_model.show(course)
        row, column = (max(0, at.row()), max(0, at.column())) if before is not None else self._first(course)
        self.setCurrentIndex(self.grid_model.index(row, column))
        self.session_chosen.emit(self.chosen())

    def chosen(self) -> SessionRow | None:
        """The session in force in the cell; of several the first that is open."""
        sessions = self.grid_model.sessions_at(self.currentIndex())
        return _in_force(sessions)[0] if sessions else None

    def cell(self) -> tuple[str, date] | None:
        """The therapy of the order (its item) and the day of the chosen cell."""
        at = self.currentIndex()
        return (self.grid_model.items[at.row()].item_id, self.grid_model.days[at.column()]) if at.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._opened(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _opened(self, _index: QModelIndex) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.session_opened.emit(chosen)
        else:
            self.empty_opened.emit()

    def _moved(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self.session_chosen.emit(self.chosen())

    def _first(self, course: CoursePageRead) -> tuple[int, int]:
        """Where the first open session stands."""
        waiting = [one for one in course.sessions if one.state in OPEN_SESSIONS] or list(course.sessions)
        if not waiting:
            return 0, 0
        rows = [item.item_id for item in course.items]
        return rows.index(waiting[0].item_id), self.grid_model.days.index(waiting[0].day)


def _in_force(sessions: Sequence[SessionRow]) -> list[SessionRow]:
    """What was moved away stands behind what takes place there."""
    return sorted(sessions, key=_moved_last)


def _moved_last(session: SessionRow) -> tuple[bool, int]:
    return session.state is SessionState.MOVED, session.start


def _cell_words(session: SessionRow) -> str:
    dose = f" {session.dose}" if session.dose else ""
    return f"{minute_text(session.start)}{dose}\n{session_state_words(session.state)}"
