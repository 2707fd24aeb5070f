"""Beginning a stock-take: of which place, blind or open (SHELF-10, SHELF-12)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import CheckField, ChoiceField, LineField
from narayaneeyam_desktop.widgets.small_parts import Card, small_text
from narayaneeyam_desktop.wording import translated


class BeginStockTakePage(Page):
    """Signals: beginning: F9."""

    beginning = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(translated("stock_room", "Count the stock"))
        card = Card()
        card.setMaximumWidth(theme().size(560))
        card.body.setSpacing(theme().size(12))
        self.place = ChoiceField(translated("stock_room", "Place"), [("", translated("stock_room", "All places"))])
        self.is_blind = CheckField(
            translated("stock_room", "Blind: whoever counts is not told how many there should be")
        )
        self.note = LineField(translated("stock_room", "Note (may stay empty)"), max_length=200)
        advice = small_text(
            translated(
                "stock_room",
                "What the ledger has now is kept beside the counts. Selling may go on. Several people can count at several PCs.",
            )
        )
        advice.setWordWrap(True)
        for widget in (self.place, self.is_blind, self.note, advice):
            card.body.addWidget(widget)
        self.body.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addStretch(1)
        self.add_page_action(translated("stock_room", "Begin"), "F9", self.beginning.emit, primary=True)

    def focus_first(self) -> None:
        self.place.input.setFocus()
