"""A card to count notes and coins in: how many of each, and what they come to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.formats import EMPTY, money_text
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.small_parts import Card, small_text
from narayaneeyam_desktop.widgets.typed_fields import QuantityEdit


class NotesAndCoins(Card):
    """Blank at first, so that counting is counting.

    Signals:
        edited: a number of pieces was typed.
    """

    edited = Signal()

    def __init__(self, denominations: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.insertWidget(0, small_text(self.tr("Notes and coins"), "heading"))
        self.fields: dict[int, QuantityEdit] = {}
        self._amounts: dict[int, QLabel] = {}
        grid = QGridLayout()
        grid.setVerticalSpacing(theme().size(6))
        grid.setHorizontalSpacing(theme().size(12))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for at, rupees in enumerate(denominations):
            field = QuantityEdit("")
            field.input.setAccessibleName(self.tr("Pieces of ₹{rupees}").format(rupees=rupees))
            field.input.setMaxLength(6)
            field.setFixedWidth(theme().size(90))
            field.edited.connect(self._typed)
            amount, label = small_text(EMPTY, ""), small_text(f"₹{rupees} ×", "")
            amount.setMinimumWidth(theme().size(110))
            for words in (amount, label):
                words.setAlignment(right)
            grid.addWidget(label, at, 0)
            grid.addWidget(field, at, 1)
            grid.addWidget(amount, at, 2)
            self.fields[rupees], self._amounts[rupees] = field, amount
        self.body.addLayout(grid)
        self.body.addStretch(1)

    def pieces(self) -> dict[int, int]:
        """By rupees; empty while nothing was typed, not even a nought."""
        if not any(field.text() for field in self.fields.values()):
            return {}
        return {rupees: field.value() or 0 for rupees, field in self.fields.items()}

    def clear(self) -> None:
        for field in self.fields.values():
            field.set_value(None)
        for amount in self._amounts.values():
            amount.setText(EMPTY)

    def focus_first(self) -> None:
        next(iter(self.fields.values())).setFocus()

    def _typed(self) -> None:
        for rupees, field in self.fields.items():
            pieces = field.value()
            self._amounts[rupees].setText(EMPTY if pieces is None else money_text(Money.rupees(rupees * pieces)))
        self.edited.emit()
