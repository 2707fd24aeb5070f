"""A lot that was found and that the ledger does not have (SHELF-14)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.blame import blame
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone
from narayaneeyam_desktop.widgets.suggest_field import SuggestField
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit
from narayaneeyam_desktop.wording import translated


class FoundLotPage(Page):
    """What is printed on the pack, and how many. Signals: counting: F9."""

    counting = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(translated("stock_room", "Found another lot"))
        card = Card()
        card.setMaximumWidth(theme().size(560))
        card.body.setSpacing(theme().size(8))
        self.medicine = SuggestField(translated("stock_room", "Medicine or code"))
        self.batch = LineField(translated("stock_room", "Batch"), max_length=40)
        self.expiry = LineField(translated("stock_room", "Expiry"), placeholder="MM/YY", max_length=20)
        self.mrp = MoneyEdit(translated("stock_room", "MRP of a pack"))
        self.place = SuggestField(translated("stock_room", "Place"), at_least=0)
        self.quantity = LineField(translated("stock_room", "How many"), max_length=20)
        for field in (self.medicine, self.batch, self.expiry, self.mrp, self.place, self.quantity):
            card.body.addWidget(field)
        self.body.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        self.problem = Banner("", Tone.RED)
        self.body.addWidget(self.problem)
        self.body.addStretch(1)
        self.medicine.chosen.connect(self.medicine.go_to_next)
        self.place.chosen.connect(self.place.go_to_next)
        self.add_page_action(translated("stock_room", "Count it"), "F9", self.counting.emit, primary=True)

    def show_problem(self, field: str | None, sentence: str) -> None:
        blamed = {
            "medicine": self.medicine, "batch_number": self.batch, "expiry": self.expiry, "mrp": self.mrp,
            "place": self.place, "quantity": self.quantity,
        }.get(field or "")  # fmt: skip
        blame(blamed, sentence, self.problem)

    def focus_first(self) -> None:
        self.medicine.input.setFocus()
