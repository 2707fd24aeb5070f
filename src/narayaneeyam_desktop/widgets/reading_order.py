"""Tab goes as people read, also where a page was not built in that order (REACH-10)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollArea, QSplitter, QTabWidget, QWidget


def tab_as_read(layout: QLayout) -> None:
    """Puts all that Tab stops at within this layout in the order of the layout; call it when everything is in its window."""
    for before, after in pairwise(_stops_of(layout)):
        QWidget.setTabOrder(before, after)


def _stops_of(layout: QLayout) -> Iterator[QWidget]:
    for at in _order_of(layout):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _stops_in(widget)
        elif inner is not None:
            yield from _stops_of(inner)


def _order_of(layout: QLayout) -> list[int]:
    """A grid counts its parts as they were added, and is read row by row."""
    places = list(range(layout.count()))
    if not isinstance(layout, QGridLayout):
        return places
    rows_and_columns = {at: layout.getItemPosition(at) for at in places}
    return sorted(places, key=lambda at: tuple(rows_and_columns[at]))  # type: ignore[arg-type]  # four numbers


def _stops_in(widget: QWidget | None) -> Iterator[QWidget]:
    if widget is None:
        return
    proxy = widget.focusProxy()
    # A field goes whole, with what stands in it: Tab would come to its input again where the field was left behind. Qt moves it
    # only if it has a policy of its own.
    if proxy is not None and widget.isAncestorOf(proxy):
        widget.setFocusPolicy(proxy.focusPolicy())
        yield widget
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
        return
    if isinstance(widget, QScrollArea):
        yield from _stops_in(widget.widget())
    elif isinstance(widget, QTabWidget):
        yield widget.tabBar()
        for at in range(widget.count()):
            yield from _stops_in(widget.widget(at))
    elif isinstance(widget, QSplitter):
        for at in range(widget.count()):
            yield from _stops_in(widget.widget(at))
    elif (layout := widget.layout()) is not None:
        yield from _stops_of(layout)
