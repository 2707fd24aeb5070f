"""The bin card of a lot or a medicine (SHELF-50)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.stock_room.shown_table import Shown, TablePage
from narayaneeyam_desktop.widgets.small_parts import EmptyState
from narayaneeyam_desktop.wording import translated


class BinCardPage(TablePage):
    """The latest movement is above. Signals: all_wanted: also the earlier ones."""

    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translated("stock_room", "Bin card"),
            [
                Shown(translated("stock_room", "When"), 165),
                Shown(translated("stock_room", "What"), 150),
                Shown(translated("stock_room", "Document")),
                Shown(translated("stock_room", "Lot"), 170, may_hide=1),
                Shown(translated("stock_room", "By"), 130, may_hide=2),
                Shown(translated("stock_room", "Moved"), 110, right=True),
                Shown(translated("stock_room", "Then there"), 110, right=True),
            ],
            name="bin_card",
            empty=EmptyState(translated("stock_room", "Nothing ever moved"), "", icon_name="boxes"),
            parent=parent,
        )
        self.tell_enter(translated("stock_room", "Open the document"))
        self.all_action = self.add_page_action(translated("stock_room", "Earlier too"), "F6", self.all_wanted.emit)
        self.all_action.setVisible(False)
