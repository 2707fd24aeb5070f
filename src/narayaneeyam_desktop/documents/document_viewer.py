"""One document, as large as is wanted: a PDF with all its pages, or a picture (DOC-6)."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from narayaneeyam_clinic.documents.document_list import OpenedDocument
from narayaneeyam_clinic.documents.file_rules import MediaType
from narayaneeyam_desktop.printing import opened_buffer
from narayaneeyam_desktop.widgets.small_parts import EmptyState

_STEP = 1.25
_SMALLEST, _LARGEST = 0.2, 8.0


class DocumentViewer(QWidget):
    """Shows one document from memory; `clear` forgets it. Fits the width until it is zoomed."""

    def __init__(self, empty: EmptyState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = empty
        self._document = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self._pages = QPdfView(self)
        self._pages.setPageMode(QPdfView.PageMode.MultiPage)
        self._pages.setDocument(self._document)
        self._pages.setAccessibleName(self.tr("The document"))
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setAccessibleName(self.tr("The document"))
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._picture)
        self._scroll.setWidgetResizable(True)
        self._image = QImage()
        # Of a picture's own points; None fits it into the width.
        self._zoom: float | None = None
        self._stack = QStackedWidget()
        for one in (self._empty, self._pages, self._scroll):
            self._stack.addWidget(one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    @property
    def shown_size(self) -> QSize:
        """Of the picture as it is drawn now; empty for a PDF or nothing."""
        return self._picture.pixmap().deviceIndependentSize().toSize() if not self._image.isNull() else QSize()

    def show_document(self, opened: OpenedDocument) -> None:
        self.clear()
        if opened.media_type == MediaType.PDF:
            self._buffer = opened_buffer(opened.content)
            self._document.load(self._buffer)
            self._stack.setCurrentWidget(self._pages)
        else:
            self._image = QImage.fromData(QByteArray(opened.content))
            self._stack.setCurrentWidget(self._scroll)
        self.fit()

    def clear(self) -> None:
        """Shows nothing, and holds nothing: another patient's page, a lock."""
        self._document.close()
        self._buffer = None
        self._image = QImage()
        self._picture.clear()
        self._stack.setCurrentWidget(self._empty)

    def zoom_in(self) -> None:
        self._zoom_by(_STEP)

    def zoom_out(self) -> None:
        self._zoom_by(1 / _STEP)

    def fit(self) -> None:
        """As wide as there is room."""
        self._zoom = None
        self._pages.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._zoom is None:
            self._draw()

    def _zoom_by(self, factor: float) -> None:
        if self._stack.currentWidget() is self._pages:
            now = self._pages.zoomFactor() if self._zoom is not None else 1.0
            self._zoom = min(max(now * factor, _SMALLEST), _LARGEST)
            self._pages.setZoomMode(QPdfView.ZoomMode.Custom)
            self._pages.setZoomFactor(self._zoom)
        elif not self._image.isNull():
            now = self._zoom if self._zoom is not None else self._fitting()
            self._zoom = min(max(now * factor, _SMALLEST * self._fitting()), _LARGEST)
            self._draw()

    def _fitting(self) -> float:
        room = self._scroll.viewport().size()
        return min(1.0, room.width() / max(1, self._image.width()), room.height() / max(1, self._image.height()))

    def _draw(self) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        wanted = self._image.size() * (self._zoom if self._zoom is not None else self._fitting()) * ratio
        drawn = QPixmap.fromImage(
            self._image.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        )
        drawn.setDevicePixelRatio(ratio)
        self._picture.setPixmap(drawn)
        # The label may be larger than the view when it is zoomed, and then the view scrolls.
        self._picture.setMinimumSize(drawn.deviceIndependentSize().toSize() if self._zoom is not None else QSize(1, 1))
