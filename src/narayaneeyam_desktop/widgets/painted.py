"""What is painted in one go is told piece by piece: a calendar, a board or a curve has no widgets inside that a reader could find.

A widget that is `Painted` answers `pieces()`; a screen reader sees a list whose items are the pieces. PySide lets Python make
such an interface (`QAccessible.installFactory`), but binds no table interface: a board is a list here, not a table, and each
piece says its row and day in words. `told_by_readers` is called once, with the first window.
"""

from __future__ import annotations

import time
from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

# Qt takes none for an interface; the stubs do not know it.
_NOBODY: QAccessibleInterface = None  # type: ignore[assignment]

# A reader asks for hundreds of pieces in a row, and for the number of them before each.
_FRESH_SECONDS = 0.3


@dataclass(frozen=True, slots=True)
class Piece:
    """One painted thing: its words, and its place in pixels of what it is painted on."""

    words: str
    box: QRect
    is_chosen: bool = False


class Painted:
    """Put it before the widget's class. The order of the pieces is the order in which they are read."""

    told_as = QAccessible.Role.List
    piece_told_as = QAccessible.Role.ListItem

    @abstractmethod
    def pieces(self) -> Sequence[Piece]:
        """What is painted now."""

    def tell_chosen(self) -> None:
        """The person stands on another piece: a reader says it, if the widget has the focus."""
        if not QAccessible.isActive() or not isinstance(self, QWidget) or not self.hasFocus():
            return
        chosen = next((at for at, piece in enumerate(self.pieces()) if piece.is_chosen), -1)
        event = QAccessibleEvent(self, QAccessible.Event.Focus)
        event.setChild(chosen)
        QAccessible.updateAccessibility(event)


class _PaintedTold(QAccessibleInterface):
    """The widget, with its pieces for children."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._widget = widget
        self._told: list[_PieceTold] = []
        self._pieces: Sequence[Piece] = ()
        self._fresh_until = 0.0

    def pieces(self) -> Sequence[Piece]:
        now = time.monotonic()
        if now > self._fresh_until and isinstance(self._widget, Painted):
            self._pieces = self._widget.pieces()
            self._fresh_until = now + _FRESH_SECONDS
        return self._pieces

    def place_of(self, box: QRect) -> QRect:
        """On the screen."""
        sheet = self._widget.viewport() if isinstance(self._widget, QAbstractScrollArea) else self._widget
        return QRect(sheet.mapToGlobal(box.topLeft()), box.size())

    def take_down(self) -> None:
        """The widget goes: nobody asks for its pieces any more."""
        for piece in self._told:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(piece))
        self._told.clear()

    # What Qt asks.

    def isValid(self) -> bool:
        return shiboken6.isValid(self._widget)

    def object(self) -> QObject:
        return self._widget

    def window(self) -> QWindow:
        return self._widget.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        above = self._widget.parentWidget()
        return _NOBODY if above is None else QAccessible.queryAccessibleInterface(above)

    def role(self) -> QAccessible.Role:
        return self._widget.told_as if isinstance(self._widget, Painted) else QAccessible.Role.Client

    def rect(self) -> QRect:
        return QRect(self._widget.mapToGlobal(QPoint(0, 0)), self._widget.size())

    def state(self) -> QAccessible.State:
        state, widget = QAccessible.State(), self._widget
        state.focusable = True
        state.focused = widget.hasFocus()
        state.invisible = not widget.isVisible()
        state.disabled = not widget.isEnabled()
        state.active = widget.isActiveWindow()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._widget.accessibleName()
        return self._widget.accessibleDescription() if kind == QAccessible.Text.Description else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Nobody writes here."""

    def childCount(self) -> int:
        return len(self.pieces())

    def child(self, index: int) -> QAccessibleInterface:
        if not 0 <= index < self.childCount():
            return _NOBODY
        while len(self._told) <= index:
            self._told.append(_PieceTold(self, len(self._told)))
        return self._told[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.index if isinstance(child, _PieceTold) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        at = QPoint(x, y)
        found = (number for number, piece in enumerate(self.pieces()) if self.place_of(piece.box).contains(at))
        return self.child(next(found, -1))

    def focusChild(self) -> QAccessibleInterface:
        return self.child(next((number for number, piece in enumerate(self.pieces()) if piece.is_chosen), -1))


class _PieceTold(QAccessibleInterface):
    """The piece of this number, as it is now."""

    def __init__(self, whole: _PaintedTold, index: int) -> None:
        super().__init__()
        self._whole, self.index = whole, index

    def isValid(self) -> bool:
        return shiboken6.isValid(self._whole) and self._whole.isValid() and self.index < self._whole.childCount()

    def object(self) -> QObject:
        return None  # type: ignore[return-value]  # as above

    def window(self) -> QWindow:
        return self._whole.window()

    def parent(self) -> QAccessibleInterface:
        return self._whole

    def role(self) -> QAccessible.Role:
        widget = self._whole.object()
        return widget.piece_told_as if isinstance(widget, Painted) else QAccessible.Role.ListItem

    def rect(self) -> QRect:
        piece = self._piece()
        return QRect() if piece is None else self._whole.place_of(piece.box)

    def state(self) -> QAccessible.State:
        state, piece = self._whole.state(), self._piece()
        is_chosen = piece is not None and piece.is_chosen
        state.selectable = True
        state.selected = is_chosen
        state.focused = bool(state.focused) and is_chosen
        state.offscreen = not self._whole.rect().intersects(self.rect())
        return state

    def text(self, kind: QAccessible.Text) -> str:
        piece = self._piece()
        return piece.words if piece is not None and kind == QAccessible.Text.Name else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Nobody writes here."""

    def childCount(self) -> int:
        return 0

    def child(self, _index: int) -> QAccessibleInterface:
        return _NOBODY

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface:
        return _NOBODY

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def _piece(self) -> Piece | None:
        pieces = self._whole.pieces()
        return pieces[self.index] if self.index < len(pieces) else None


# Held from here while their widgets live: Qt knows them by their address alone.
_told: dict[QWidget, _PaintedTold] = {}
_is_installed = False


def told_by_readers() -> None:
    """From now on readers find the pieces of what is painted."""
    global _is_installed
    if not _is_installed:
        _is_installed = True
        QAccessible.installFactory(_interface_of)


def _interface_of(_class_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if not isinstance(thing, Painted) or not isinstance(thing, QWidget):
        return None
    if thing not in _told:
        _forget_the_gone()
        _told[thing] = _PaintedTold(thing)
    return _told[thing]


def _forget_the_gone() -> None:
    for widget in [one for one in _told if not shiboken6.isValid(one)]:
        _told.pop(widget).take_down()
