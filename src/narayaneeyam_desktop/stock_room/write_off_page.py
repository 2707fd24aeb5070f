"""Writing off expired lots, many at once; and one write-off that was made (SHELF-30)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.stock_room.shown_table import Shown, TablePage
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.row_keys import RowKeys
from narayaneeyam_desktop.widgets.small_parts import EmptyState
from narayaneeyam_desktop.wording import translated


class WriteOffPage(TablePage):
    """All expired lots are chosen at first; Space takes one out. Signals: toggled: a lot's id; writing: F9."""

    toggled = Signal(object)
    writing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translated("stock_room", "Write off"),
            [
                Shown(translated("stock_room", "Medicine")),
                Shown(translated("stock_room", "Batch"), 140),
                Shown(translated("stock_room", "Expired"), 100),
                Shown(translated("stock_room", "Place"), 120),
                Shown(translated("stock_room", "Quantity"), 120, right=True),
                Shown(translated("stock_room", "At purchase price"), 150, right=True),
                Shown(translated("stock_room", "Chosen"), 120, is_state=True),
            ],
            name="write_off",
            empty=EmptyState(translated("stock_room", "Nothing has expired"), "", icon_name="calendar-check"),
            parent=parent,
        )
        self.reason = LineField(translated("stock_room", "What becomes of it"), max_length=200)
        self.above.addWidget(self.reason)
        RowKeys(self.table.view, space=self._toggle)
        self.row_opened.connect(self.toggled)
        self.toggle_action = self.add_page_action(translated("stock_room", "Choose or leave out"), "F6", self._toggle)
        self.write_action = self.add_page_action(
            translated("stock_room", "Write off"), "F9", self.writing.emit, primary=True
        )

    def show_open(self, is_open: bool) -> None:
        """Whether it is still to be written."""
        self.reason.setVisible(is_open)
        self.toggle_action.setVisible(is_open)
        self.write_action.setVisible(is_open)

    def focus_first(self) -> None:
        (self.reason.input if self.reason.isVisible() else self.table).setFocus()

    def _toggle(self) -> None:
        self.toggled.emit(self.selected())
