"""Whether it is seen what has the focus: two pictures, with it and without, differ by a ring or a bar of enough contrast (REACH-12)."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from narayaneeyam_desktop.page import Page

# WCAG 2.2, 1.4.11 and 2.4.13: 3 to 1 between the same pixels with and without the focus.
LEAST_CONTRAST = 3.0
# A bar at the chosen row of a table is the least that marks: 3 pixels by a row.
_LEAST_PIXELS = 60
_AROUND = 3


def luminance(colour: QColor) -> float:
    """WCAG 2.1 relative luminance."""
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def kind_of(widget: QWidget) -> tuple[object, ...]:
    """Controls of one kind show the focus alike."""
    checked = isinstance(widget, QAbstractButton) and widget.isChecked()
    look = tuple(widget.property(name) for name in ("role", "tone", "large", "invalid", "touch"))
    return type(widget).__name__, *look, checked


def is_seen_to_have_it(page: Page, widget: QWidget, elsewhere: QWidget) -> bool:
    """Gives the focus to `elsewhere` and then to the widget, and compares the two pictures."""
    elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
    without = _picture(page, widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    if QApplication.focusWidget() is not widget:
        return False
    with_it = _picture(page, widget)
    changed = 0
    known: dict[tuple[int, int], bool] = {}
    for y in range(with_it.height()):
        for x in range(with_it.width()):
            pair = (without.pixel(x, y), with_it.pixel(x, y))
            if pair[0] == pair[1]:
                continue
            if pair not in known:
                known[pair] = contrast(QColor(pair[0]), QColor(pair[1])) >= LEAST_CONTRAST
            changed += known[pair]
            if changed >= _LEAST_PIXELS:
                return True
    return False


def _picture(page: Page, widget: QWidget) -> QImage:
    box = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    if isinstance(widget, QLabel):
        box = box.intersected(page.rect())
    return page.grab(box.intersected(page.rect())).toImage().convertToFormat(QImage.Format.Format_RGB32)
