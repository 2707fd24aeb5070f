"""A list in place of the lines: prescriptions that wait, bills on hold. Enter takes the row, Esc goes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from narayaneeyam_desktop.widgets.small_parts import EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


@dataclass(frozen=True, slots=True)
class Pick:
    """One row in finished words; `value` is what it stands for."""

    value: object
    name: str
    tail: str
    what: str
    state: str
    tone: Tone
    when: str


class PickList(RowsTable[Pick]):
    """A short list to take from.

    Signals:
        picked: Enter or a double click (Pick).
        removing: Del (Pick).
        left: Esc.
    """

    picked = Signal(object)
    removing = Signal(object)
    left = Signal()

    def __init__(self, name: str, empty_heading: str, empty_advice: str) -> None:
        columns: list[Column[Pick]] = [
            Column(name, _name, stretch=True, tail=_tail),
            Column("", _what, width=150, may_hide=2),
            Column("", _state, width=104, tone=_tone),
            Column("", _when, width=96, right=True),
        ]
        super().__init__(
            columns,
            empty=EmptyState(empty_heading, empty_advice, icon_name="clipboard-list"),
            identity=attrgetter("value"),
        )
        self.set_accessible_name(name)
        self.row_opened.connect(self.picked)
        self.view.installEventFilter(self)

    def begin(self) -> None:
        """Takes the focus, on the first row."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.select(0)

    def show_picks(self, picks: Sequence[Pick]) -> None:
        self.show_rows(picks)
        if self.isVisible() and picks and not self.view.currentIndex().isValid():
            self.begin()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            row = self.selected_row()
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Delete and row is not None:
                self.removing.emit(row)
                return True
        return super().eventFilter(watched, event)


def _name(row: Pick) -> str:
    return row.name


def _tail(row: Pick) -> str:
    return row.tail


def _what(row: Pick) -> str:
    return row.what


def _state(row: Pick) -> str:
    return row.state


def _tone(row: Pick) -> Tone | None:
    return row.tone if row.state else None


def _when(row: Pick) -> str:
    return row.when
