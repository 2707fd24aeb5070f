"""A picture as large as is wanted, of which only what is in sight is drawn: neither time nor memory grow with the zoom."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget


class PictureCanvas(QWidget):
    """Draws the middle of itself full with the picture; the scroll area around it says what is in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels: tuple[QImage, ...] = ()
        self._scale = 1.0

    def show_levels(self, levels: tuple[QImage, ...]) -> None:
        """The picture and its smaller likenesses, the largest first; nothing to show nothing."""
        self._levels = levels
        self.update()

    @property
    def picture_size(self) -> QSize:
        """In the picture's own points; empty for none."""
        return self._levels[0].size() if self._levels else QSize()

    @property
    def drawn_size(self) -> QSize:
        """On the screen, as it is enlarged now."""
        return self.picture_size * self._scale if self._levels else QSize()

    def enlarge(self, scale: float, *, is_fitting: bool) -> None:
        """So many points of the screen for one of the picture. A fitting one needs no more room than there is."""
        self._scale = scale
        self.setMinimumSize(QSize(1, 1) if is_fitting else self.drawn_size)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._levels:
            return
        whole = QRectF(QPointF(), QSizeF(self.drawn_size))
        whole.moveCenter(QRectF(self.rect()).center())
        seen = whole.intersected(QRectF(event.rect()))
        level = self._level_for(whole.width() * self.devicePixelRatioF())
        share = level.width() / max(1.0, whole.width())
        source = QRectF((seen.topLeft() - whole.topLeft()) * share, seen.size() * share)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(seen, level, source)

    def _level_for(self, width: float) -> QImage:
        """The smallest that has a point for each of the screen; a picture that is enlarged has none larger than itself."""
        return next((one for one in reversed(self._levels) if one.width() >= width), self._levels[0])
