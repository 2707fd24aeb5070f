"""The totals of the bill, the amount to pay large."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from narayaneeyam_desktop.counter.bill_rows import Sum
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.small_parts import Card, small_text


class TotalsCard(Card):
    """Words at the left, amounts at the right; the large amount is what is to be paid unless `label` says otherwise."""

    def __init__(self, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._label = label or self.tr("To pay")
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(theme().size(4))
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        self.amount = small_text("", "amount")
        self.amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        last = QGridLayout()
        last.setColumnStretch(1, 1)
        last.addWidget(small_text(self._label), 0, 0, Qt.AlignmentFlag.AlignBottom)
        last.addWidget(self.amount, 0, 1)
        self.body.addLayout(last)
        self._shown: list[tuple[QWidget, QWidget]] = []

    def show_sums(self, sums: Sequence[Sum], to_pay: str) -> None:
        for words, amount in self._shown:
            self._grid.removeWidget(words)
            self._grid.removeWidget(amount)
            words.hide()
            amount.hide()
            words.deleteLater()
            amount.deleteLater()
        self._shown = []
        for row, each in enumerate(sums):
            words, amount = small_text(each.words), small_text(each.amount, "")
            amount.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(words, row, 0)
            self._grid.addWidget(amount, row, 1)
            self._shown.append((words, amount))
        self.amount.setText(to_pay)
        self.amount.setAccessibleName(f"{self._label} {to_pay}")

    def sums(self) -> list[str]:
        """What stands there, for whoever asks: "CGST 2.5% 16.50"."""
        return [f"{words.text()} {amount.text()}" for words, amount in self._shown]  # type: ignore[attr-defined]
