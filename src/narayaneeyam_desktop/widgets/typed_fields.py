"""Fields that take one kind of value: money, quantities, phones. What cannot be such a value cannot be typed."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.formats import grouped, money_text
from narayaneeyam_desktop.widgets.field import LineField


class MoneyEdit(LineField):
    """An amount in rupees, at most two decimals. Commas and ₹ may be typed; leaving the field writes it as 1,23,456.00."""

    def __init__(self, label: str, *, hint: str = "", large: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(label, hint=hint, parent=parent)
        self.input.setValidator(
            QRegularExpressionValidator(QRegularExpression(r"₹? ?[0-9,]{0,14}(\.[0-9]{0,2})?"), self.input)
        )
        self.input.setAlignment(Qt.AlignmentFlag.AlignRight)
        if large:
            self.input.setProperty("role", "amount")
        self.finished.connect(self._tidy)

    def value(self) -> Money | None:
        """The amount; None when nothing is typed."""
        text = self.input.text().replace(",", "").replace("₹", "").strip()
        try:
            return Money.rupees(Decimal(text)) if text else None
        except InvalidOperation:  # a lone "."
            return None

    def set_value(self, amount: Money | None) -> None:
        self.set_text("" if amount is None else money_text(amount))

    def _tidy(self) -> None:
        self.input.setText("" if (amount := self.value()) is None else money_text(amount))


class QuantityEdit(LineField):
    """A whole number of at most nine digits, with its unit beside the label."""

    def __init__(self, label: str, *, unit: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(f"{label} ({unit})" if unit else label, hint=hint, parent=parent)
        self.input.setValidator(QRegularExpressionValidator(QRegularExpression(r"[0-9,]{0,11}"), self.input))
        self.input.setAlignment(Qt.AlignmentFlag.AlignRight)

    def value(self) -> int | None:
        """The number; None when nothing is typed."""
        digits = self.input.text().replace(",", "")
        return int(digits) if digits else None

    def set_value(self, quantity: int | None) -> None:
        self.set_text("" if quantity is None else grouped(quantity))


class PhoneField(LineField):
    """A phone number as people write it: digits, blanks, +, brackets and dashes. The clinic says whether it is one."""

    def __init__(self, label: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint=hint, parent=parent)
        self.input.setValidator(QRegularExpressionValidator(QRegularExpression(r"\+?[0-9 ()\-]{0,20}"), self.input))
        self.input.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
