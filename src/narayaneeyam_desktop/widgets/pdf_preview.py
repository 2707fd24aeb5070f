"""A paper as it will be printed, to look at before it is."""

from __future__ import annotations

from PySide6.QtCore import QBuffer
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from narayaneeyam_desktop.printing import opened_buffer


class PdfPreview(QWidget):
    """All pages under each other, as wide as the widget. The paper lives in memory only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self._view = QPdfView(self)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setDocument(self._document)
        self._view.setProperty("role", "reading")
        self._view.setAccessibleName(self.tr("Preview of the paper"))
        self.setFocusProxy(self._view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)

    @property
    def page_count(self) -> int:
        """Pages of the paper shown; 0 when there is none."""
        return self._document.pageCount()

    def show_pdf(self, pdf: bytes) -> None:
        """Shows this paper from its first page in place of the one before."""
        self.clear()
        self._buffer = opened_buffer(pdf)
        self._document.load(self._buffer)
        self._view.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Shows nothing: for a lock, where a paper of a patient may not stay on the screen."""
        self._document.close()
        self._buffer = None
