"""A UPI QR code on the screen: black on white in the dark look too, so that every phone reads it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from narayaneeyam_clinic.papers.qr import qr_path
from narayaneeyam_desktop.theme.theme import theme


class UpiCode(QWidget):
    """The code of a payment link; empty without one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("UPI QR code"))

    def show_link(self, link: str) -> None:
        self._link = link
        self.update()

    def link(self) -> str:
        return self._link

    def sizeHint(self) -> QSize:
        return QSize(theme().size(132), theme().size(132))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._link:
            return
        side, bars = qr_path(self._link)
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
