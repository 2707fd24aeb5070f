"""The table of what each role may do: one row a permission, one column a role; Space or a click changes one cell."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from narayaneeyam_clinic.people.permissions import Permission, Role
from narayaneeyam_desktop.staff.people_words import permission_text, role_text
from narayaneeyam_desktop.theme.theme import SMALL_SIZE, theme

Index = QModelIndex | QPersistentModelIndex
Allowed = Mapping[Role, frozenset[Permission]]

ROLES = tuple(Role)
PERMISSIONS = tuple(Permission)
_NO_PARENT = QModelIndex()


class RolesModel(QAbstractTableModel):
    """Finished texts; a tick is "✓" and read out as a word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._allowed: Allowed = {}

    def show_allowed(self, allowed: Allowed) -> None:
        self._allowed = allowed
        self.dataChanged.emit(self.index(0, 0), self.index(len(PERMISSIONS) - 1, len(ROLES)))

    def is_allowed(self, role: Role, permission: Permission) -> bool:
        return permission in self._allowed.get(role, frozenset())

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(PERMISSIONS)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(ROLES) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return role_text(ROLES[section - 1]) if section else self.tr("May")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | (
                Qt.AlignmentFlag.AlignHCenter if section else Qt.AlignmentFlag.AlignLeft
            )
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        permission = PERMISSIONS[index.row()]
        if index.column() == 0:
            return permission_text(permission) if role == Qt.ItemDataRole.DisplayRole else None
        yes = self.is_allowed(ROLES[index.column() - 1], permission)
        if role == Qt.ItemDataRole.DisplayRole:
            return "✓" if yes else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self.tr("{role}: {permission}, yes") if yes else self.tr("{role}: {permission}, no")
            return words.format(role=role_text(ROLES[index.column() - 1]), permission=permission_text(permission))
        return None


class _Cells(QStyledItemDelegate):
    """A line under each row; in the middle of a cell a box with or without a tick; a frame around the current cell."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme().size(60), theme().size(34))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, size, rect = theme().colours, theme().size, option.rect
        painter.save()
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        text = str(index.data() or "")
        painter.setFont(theme().font())
        painter.setPen(QColor(colours.ink))
        if index.column() == 0:
            painter.drawText(rect.adjusted(size(12), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
        else:
            side = size(18)
            box = QRect(rect.center().x() - side // 2, rect.center().y() - side // 2, side, side)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(colours.leaf if text else colours.field_line))
            painter.setBrush(QColor(colours.leaf if text else colours.field))
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(QColor(colours.on_leaf))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(QColor(colours.leaf_text), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), 6, 6)
        painter.restore()


class RolesTable(QTableView):
    """Arrows move from cell to cell; Space, Enter or a click changes one.

    Signals:
        change_wanted: (Role, Permission, whether it is to be allowed).
    """

    change_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = RolesModel(self)
        self.setModel(self.cells)
        self.setItemDelegate(_Cells(self))
        self.setAccessibleName(self.tr("What each role may do"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme().size(34))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, len(ROLES) + 1):
            words = QFontMetrics(theme().font(SMALL_SIZE)).horizontalAdvance(role_text(ROLES[column - 1]))
            header.resizeSection(
                column, max(words + theme().size(16), theme().size(100 if theme().scale < 1.2 else 60))
            )
        self.clicked.connect(self._wanted)
        self.setCurrentIndex(self.cells.index(0, 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._wanted(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def change_current(self) -> None:
        """As Space does."""
        self._wanted(self.currentIndex())

    def _wanted(self, index: QModelIndex) -> None:
        if index.isValid() and index.column():
            role, permission = ROLES[index.column() - 1], PERMISSIONS[index.row()]
            self.change_wanted.emit((role, permission, not self.cells.is_allowed(role, permission)))
