"""The stock room: what was done lately, and the doors to what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.stock_room.shown_table import Shown, TablePage
from narayaneeyam_desktop.widgets.small_parts import EmptyState
from narayaneeyam_desktop.wording import translated


class StockRoomPage(TablePage):
    """Signals: transfer_wanted, count_wanted, prepare_wanted, recalls_wanted, day_wanted, write_off_wanted."""

    transfer_wanted = Signal()
    count_wanted = Signal()
    prepare_wanted = Signal()
    recalls_wanted = Signal()
    day_wanted = Signal()
    write_off_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translated("stock_room", "Stock room"),
            [
                Shown(translated("stock_room", "Document"), 150),
                Shown(translated("stock_room", "Number"), 160),
                Shown(translated("stock_room", "When"), 170),
                Shown(translated("stock_room", "Place or medicine")),
                Shown(translated("stock_room", "By"), 150, may_hide=2),
                Shown(translated("stock_room", "State"), 110, is_state=True),
            ],
            name="stock_room",
            empty=EmptyState(
                translated("stock_room", "Nothing was done here yet"),
                translated("stock_room", "Carry goods to another place, count the stock, or make a medicine."),
                icon_name="boxes",
            ),
            parent=parent,
        )
        self.tell_enter(translated("stock_room", "Open"))

    def show_rights(self, *, moves: bool, counts: bool, prepares: bool, corrects: bool) -> None:
        """Only what the person may do is there."""
        self.add_page_action(translated("stock_room", "Stock of a day"), "F8", self.day_wanted.emit)
        self.add_page_action(translated("stock_room", "Recalls"), "F6", self.recalls_wanted.emit)
        if corrects:
            self.add_page_action(translated("stock_room", "Write off"), "F7", self.write_off_wanted.emit)
        if prepares:
            self.add_page_action(translated("stock_room", "Prepare"), "F4", self.prepare_wanted.emit)
        if counts:
            self.add_page_action(translated("stock_room", "Count"), "F3", self.count_wanted.emit)
        if moves:
            self.add_page_action(translated("stock_room", "Transfer"), "F9", self.transfer_wanted.emit, primary=True)
