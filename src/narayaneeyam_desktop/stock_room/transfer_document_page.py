"""One transfer that was written, and undoing it (SHELF-6)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.stock_room.shown_table import Shown, TablePage
from narayaneeyam_desktop.widgets.small_parts import EmptyState
from narayaneeyam_desktop.wording import translated


class TransferDocument(TablePage):
    """Signals: undo_wanted."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translated("stock_room", "Transfer"),
            [
                Shown(translated("stock_room", "Medicine")),
                Shown(translated("stock_room", "Batch"), 140),
                Shown(translated("stock_room", "Expiry"), 100),
                Shown(translated("stock_room", "From"), 140),
                Shown(translated("stock_room", "Carried"), 140, right=True),
            ],
            name="transfer_document",
            empty=EmptyState(translated("stock_room", "Nothing was carried"), "", icon_name="boxes"),
            parent=parent,
        )
        self.tell_enter(translated("stock_room", "Bin card"))
        self.undo_action = self.add_page_action(translated("stock_room", "Carry it back"), "F8", self.undo_wanted.emit)
