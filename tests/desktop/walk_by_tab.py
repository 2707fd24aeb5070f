"""A walk through a page by Tab, as somebody without a mouse goes; and what can be told of each control (REACH-1, REACH-10)."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QScrollArea, QWidget

from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.widgets.person_strip import PersonStrip

_MOST_STOPS = 200
# Qt knows no better for what is there to be scrolled only; each has a name all the same.
_SCROLLED_ONLY = (QScrollArea, QPdfView)
_NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)


def untold_controls(page: QWidget) -> list[str]:
    """Controls that a screen reader has no words or no role for."""
    found = []
    for widget in _seen(page):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None:
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        name, classes = told.text(QAccessible.Text.Name).strip(), {one.__name__ for one in type(widget).__mro__}
        # On Linux Qt tells what is chosen for the name of a box; what it is called comes by its label, or its description.
        if isinstance(widget, QComboBox):
            name = widget.accessibleName() if _label_of(widget) or widget.accessibleDescription() else ""
        if not name or name in classes:
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}: {name!r}")
        if told.role() in _NO_ROLE and not isinstance(widget, _SCROLLED_ONLY):
            found.append(f"{type(widget).__name__} has no role")
    return found


def _label_of(box: QComboBox) -> str:
    labels = box.parentWidget().findChildren(QLabel)
    return next((label.text() for label in labels if label.buddy() is box), "")


def faults_of_the_walk(page: Page) -> list[str]:
    """From the control that has the focus first, by Tab, until it comes round: what holds it, what it misses, what it jumps to."""
    page.focus_first()
    first = QApplication.focusWidget()
    if first is None or not page.isAncestorOf(first) or not first.isVisible():
        return [f"the focus is at first on {first and _said(first)}"]
    if first is page:
        return [] if not _stops(page) else ["the page itself has the focus, not a control of it"]
    stops = _walk(first)
    faults = [] if stops[-1] is first else [f"Tab does not come back: {_said(stops[-1])}"]
    faults += [f"not reached by Tab: {_said(widget)}" for widget in _stops(page) if widget not in stops]
    faults += [
        f"Tab jumps up or back: {_said(here)} -> {_said(following)}"
        for here, following in pairwise([first, *stops[:-1]])
        if page.isAncestorOf(here) and page.isAncestorOf(following) and _jumps(page, here, following)
    ]
    return faults


def _walk(first: QWidget) -> list[QWidget]:
    """Where Tab stops, until it is where it began, or where it was before."""
    stops: list[QWidget] = []
    for _ in range(_MOST_STOPS):
        QTest.keyClick(stops[-1] if stops else first, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None, "Tab leads nowhere"
        stops.append(now)
        if now is first or now in stops[:-1]:
            break
    return stops


def _stops(page: QWidget) -> list[QWidget]:
    tab = Qt.FocusPolicy.TabFocus
    return [one for one in _seen(page) if one.isEnabled() and one.focusProxy() is None and one.focusPolicy() & tab]


def _seen(page: QWidget) -> list[QWidget]:
    return [widget for widget in page.findChildren(QWidget) if widget.isVisible()]


def _jumps(page: Page, here: QWidget, following: QWidget) -> bool:
    """Above what came before, in the same column, or at the left of it in the same row. The actions in the title row, or in the strip
    of a person, come last: they end what is done in the fields."""
    if any(strip.isAncestorOf(following) for strip in (page.header, *page.findChildren(PersonStrip))):
        return False
    before, after = _box(page, here), _box(page, following)
    is_above, is_left = after.bottom() <= before.top(), after.right() <= before.left()
    shares_row = after.top() < before.bottom() and before.top() < after.bottom()
    return (is_above and after.left() < before.right()) or (is_left and shares_row)


def _box(page: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def _said(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r}"
