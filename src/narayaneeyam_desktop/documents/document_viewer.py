"""One document, as large as is wanted: a PDF with all its pages, or a picture (DOC-6)."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from narayaneeyam_clinic.documents.document_list import OpenedDocument
from narayaneeyam_clinic.documents.file_rules import MediaType
from narayaneeyam_desktop.documents.picture_canvas import PictureCanvas
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
        self._pages.setProperty("role", "reading")
        self._pages.setPageMode(QPdfView.PageMode.MultiPage)
        self._pages.setDocument(self._document)
        self._pages.setAccessibleName(self.tr("The document"))
        self._picture = PictureCanvas()
        self._picture.setAccessibleName(self.tr("The document"))
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._picture)
        self._scroll.setWidgetResizable(True)
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
        return self._picture.drawn_size

    def show_document(self, opened: OpenedDocument, levels: tuple[QImage, ...]) -> None:
        """`levels` are those of a picture, unpacked on a worker."""
        self.clear()
        if opened.media_type == MediaType.PDF:
            self._buffer = opened_buffer(opened.content)
            self._document.load(self._buffer)
            self._stack.setCurrentWidget(self._pages)
        else:
            self._picture.show_levels(levels)
            self._stack.setCurrentWidget(self._scroll)
        self.fit()

    def is_showing(self) -> bool:
        """Whether there is anything to see."""
        return self._stack.currentWidget() is not self._empty

    def clear(self) -> None:
        """Shows nothing, and holds nothing: another patient's page, a lock."""
        self._document.close()
        self._buffer = None
        self._picture.show_levels(())
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
        elif not self._picture.picture_size.isEmpty():
            now = self._zoom if self._zoom is not None else self._fitting()
            self._zoom = min(max(now * factor, _SMALLEST * self._fitting()), _LARGEST)
            self._draw()

    def _fitting(self) -> float:
        room, size = self._scroll.viewport().size(), self._picture.picture_size
        return min(1.0, room.width() / max(1, size.width()), room.height() / max(1, size.height()))

    def _draw(self) -> None:
        is_fitting = self._zoom is None
        self._picture.enlarge(self._fitting() if self._zoom is None else self._zoom, is_fitting=is_fitting)
