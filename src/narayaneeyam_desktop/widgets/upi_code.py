"""A UPI QR code on the screen: black on white in the dark look too, so that every phone reads it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from narayaneeyam_clinic.papers.qr import qr_path
from narayaneeyam_desktop.theme.theme import theme

_SMALLEST = 132
# Across the counter a phone reads squares of three pixels; of two it often does not.
_MODULE = 3


class UpiCode(QWidget):
    """The code of a payment link; empty without one. A longer link has a larger code, not a finer one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = ""
        self._side = 0
        self._bars: Sequence[tuple[int, int, int]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("UPI QR code"))

    def show_link(self, link: str) -> None:
        if link == self._link:
            return
        self._link = link
        self._side, self._bars = qr_path(link) if link else (0, ())
        self.updateGeometry()
        self.update()

    def link(self) -> str:
        return self._link

    def sizeHint(self) -> QSize:
        edge = max(theme().size(_SMALLEST), self._side * theme().size(_MODULE))
        return QSize(edge, edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._link:
            return
        side, bars = self._side, self._bars
        # Ended before the function is left, whoever may still hold the painter: an exception's frames, a debugger.
        with QPainter(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Qt.GlobalColor.white)
            painter.drawRoundedRect(QRectF(self.rect()), theme().size(4), theme().size(4))
            # Whole device pixels a module: a code with blurred edges is read badly.
            module = (
                max(1, int(min(self.width(), self.height()) * self.devicePixelRatioF()) // side)
                / self.devicePixelRatioF()
            )
            left = (self.width() - module * side) / 2
            top = (self.height() - module * side) / 2
            for column, row, length in bars:
                painter.fillRect(
                    QRectF(left + column * module, top + row * module, length * module, module), Qt.GlobalColor.black
                )
