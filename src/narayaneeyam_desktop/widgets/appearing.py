"""Showing and hiding a part of a page, safely before the part is in the page."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtWidgets import QWidget


def appear(widget: QWidget, shown: bool) -> None:
    """Shows or hides. A widget without a parent is not shown now (it would flash up as a window of its own) but with its page."""
    if not shown:
        widget.hide()
    elif widget.parentWidget() is None:
        widget.setAttribute(QtCore.Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    else:
        widget.show()
