"""The list of a patient's documents: a small picture, the title, and what it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from narayaneeyam_clinic.documents.document_list import DocumentRow
from narayaneeyam_desktop.documents.document_words import about, size_words
from narayaneeyam_desktop.theme.theme import SMALL_SIZE, theme

_ABOUT = Qt.ItemDataRole.UserRole + 1
_ROW = Qt.ItemDataRole.UserRole


class DocumentShelf(QListWidget):
    """One document a row.

    Signals:
        document_chosen: the row on which the person stands now (DocumentRow).
    """

    document_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Its card has the line.
        self.setProperty("role", "shelf")
        self.setAccessibleName(self.tr("Documents"))
        self.setIconSize(QSize(theme().size(44), theme().size(56)))
        self.setItemDelegate(_Row(self))
        self.setUniformItemSizes(True)
        self.currentItemChanged.connect(self._moved)

    def show_rows(self, rows: Sequence[DocumentRow]) -> None:
        """The person stays on the document where they were."""
        before = self.selected()
        icons = {self._row(at).document_id: self.item(at).icon() for at in range(self.count())}
        self.blockSignals(True)
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.title)
            item.setData(_ROW, row)
            item.setData(_ABOUT, f"{about(row)} · {size_words(row.size_bytes)}")
            item.setIcon(icons.get(row.document_id, QIcon()))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.title}, {about(row)}")
            self.addItem(item)
            if before is not None and row.document_id == before.document_id:
                self.setCurrentItem(item)
        self.blockSignals(False)

    def show_image(self, document_id: str, image: QImage) -> None:
        """The small picture of one of them, made meanwhile."""
        for at in range(self.count()):
            if self._row(at).document_id == document_id:
                self.item(at).setIcon(QIcon(QPixmap.fromImage(image)))

    def without_images(self) -> list[str]:
        """Ids of those whose picture is still to be made."""
        return [self._row(at).document_id for at in range(self.count()) if self.item(at).icon().isNull()]

    def choose(self, document_id: str) -> None:
        """Stands on this document, or on the first."""
        for at in range(self.count()):
            if self._row(at).document_id == document_id:
                self.setCurrentRow(at)
                return
        if self.count():
            self.setCurrentRow(0)

    def selected(self) -> DocumentRow | None:
        at = self.currentRow()
        return self._row(at) if at >= 0 else None

    def _row(self, at: int) -> DocumentRow:
        row: DocumentRow = self.item(at).data(_ROW)
        return row

    def _moved(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None:
            self.document_chosen.emit(item.data(_ROW))


class _Row(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, theme().size(72))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        size, box, colours = theme().size, option.rect, theme().colours
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(colours.tint))
        painter.setPen(QColor(colours.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        picture = QRect(box.left() + size(10), box.top() + size(8), size(44), size(56))
        painter.fillRect(picture, QColor(colours.quiet))
        icon: QIcon = index.data(Qt.ItemDataRole.DecorationRole) or QIcon()
        icon.paint(painter, picture)
        left = picture.right() + size(12)
        room = box.right() - left - size(10)
        lines = (
            (index.data(Qt.ItemDataRole.DisplayRole), theme().font(strong=True), colours.ink, 14),
            (index.data(_ABOUT), theme().font(SMALL_SIZE), colours.muted, 38),
        )
        for text, font, ink, top in lines:
            painter.setFont(font)
            painter.setPen(QColor(ink))
            shown = QFontMetrics(font).elidedText(str(text), Qt.TextElideMode.ElideRight, room)
            place = QRect(left, box.top() + size(top), room, size(20))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()
