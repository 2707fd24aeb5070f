"""One batch that was made in the house, and reversing it (SHELF-62 to SHELF-64)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.stock_room.shown_table import Shown, TablePage
from narayaneeyam_desktop.widgets.small_parts import EmptyState, small_text
from narayaneeyam_desktop.wording import translated


class PreparationDocument(TablePage):
    """Signals: card_wanted: the bin card of what was made; reverse_wanted: it was posted in error."""

    card_wanted = Signal()
    reverse_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translated("stock_room", "Preparation"),
            [
                Shown(translated("stock_room", "Material")),
                Shown(translated("stock_room", "Batch"), 180),
                Shown(translated("stock_room", "Quantity"), 160, right=True),
                Shown(translated("stock_room", "Cost"), 140, right=True),
            ],
            name="preparation",
            empty=EmptyState(translated("stock_room", "No materials"), "", icon_name="clipboard-list"),
            parent=parent,
        )
        self.outcome = small_text("", "heading")
        self.outcome.setWordWrap(True)
        self.above.addWidget(self.outcome)
        self.add_page_action(translated("stock_room", "Bin card"), "F6", self.card_wanted.emit)
        self.reverse_action = self.add_page_action(
            translated("stock_room", "Posted in error"), "F8", self.reverse_wanted.emit
        )
