"""Buttons: outlined, the filled primary one, and those that show their key (F9) as a small cap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from narayaneeyam_desktop.theme.theme import SMALL_SIZE, theme
from narayaneeyam_desktop.widgets.appearing import appear

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QPaintEvent

# The property of an action whose key stands on a button of its page.
ON_BUTTON = "on_button"


class ActionButton(QPushButton):
    """A button with the name of its key beside its words. Space presses it; Enter does not, so that nothing is finished by accident."""

    def __init__(self, text: str, *, primary: bool = False, large: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._action: QAction | None = None
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        if primary:
            self.setProperty("role", "primary")
        if large:
            self.setProperty("large", True)

    @classmethod
    def for_action(
        cls, action: QAction, *, primary: bool = False, large: bool = False, parent: QWidget | None = None
    ) -> ActionButton:
        """The button of an action; follows its words, its key and whether it is enabled or visible."""
        made = cls(action.text(), primary=primary, large=large, parent=parent)
        made._action = action
        action.setProperty(ON_BUTTON, True)
        made.clicked.connect(action.trigger)
        action.changed.connect(made._follow)
        made._follow()
        return made

    def enterEvent(self, event: QEnterEvent) -> None:
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._key():
            hint.setWidth(hint.width() + self._cap_size().width() + theme().size(8))
        return hint

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        key = self._key()
        if not key:
            super().paintEvent(event)
            return
        # Imported here: the many names of a style are made when they are imported, and the first window needs none.
        from PySide6.QtGui import QPainter
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

        option = QStyleOptionButton()
        self.initStyleOption(option)
        words = option.text
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        colours = theme().colours
        filled = self.property("role") == "primary" and self.isEnabled()
        ink = QColor(colours.on_leaf if filled else colours.ink if self.isEnabled() else colours.muted)
        gap, cap = theme().size(8), self._cap_size()
        width = self.fontMetrics().horizontalAdvance(words)
        left = (self.width() - width - gap - cap.width()) // 2
        painter.setPen(ink)
        painter.setFont(self.font())
        # On the base line of the theme's font: scripts of different height in a row of buttons would stand up and down.
        metrics = self.fontMetrics()
        painter.drawText(QPointF(left, (self.height() + metrics.ascent() - metrics.descent()) / 2), words)
        box = QRectF(left + width + gap + 0.5, (self.height() - cap.height()) / 2 + 0.5, cap.width(), cap.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(255, 255, 255, 110) if filled else QColor(colours.field_line))
        painter.setBrush(QColor(255, 255, 255, 36) if filled else QColor(colours.ground))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(ink)
        painter.setFont(self._cap_font())
        painter.drawText(box, QtCore.Qt.AlignmentFlag.AlignCenter, key)

    def _follow(self) -> None:
        if self._action is None:
            return
        self.setText(self._action.text())
        self.setAccessibleName(self._action.text())
        self.setEnabled(self._action.isEnabled())
        appear(self, self._action.isVisible())
        self.updateGeometry()

    def _key(self) -> str:
        if self._action is None:
            return ""
        return self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")

    def _cap_font(self) -> QFont:
        return theme().font(SMALL_SIZE - 1)

    def _cap_size(self) -> QSize:
        metrics = QFontMetrics(self._cap_font())
        return QSize(metrics.horizontalAdvance(self._key()) + theme().size(10), metrics.height() + 1)


class PrimaryButton(ActionButton):
    """The filled button of a page or a card; `large` at the counter."""

    def __init__(self, text: str, *, large: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, primary=True, large=large, parent=parent)


class LinkButton(QPushButton):
    """Words that open something, inside a sentence or a card."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "link")
        self.setAccessibleName(text)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)
