"""The strips that open over the foot of the bill; here the one of a line's quantity, batch, price and discount.

Enter in a strip takes what it says, Esc leaves it. Neither finishes a bill.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.field import ChoiceField, Field, LineField
from narayaneeyam_desktop.widgets.small_parts import Rule, small_text
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit


@dataclass(frozen=True, slots=True)
class LineShown:
    """A line as the strip shows it; `batches` are (batch id or None, words). A service has a price instead of batches."""

    at: int
    name: str
    quantity: str
    unit_hint: str
    batches: tuple[tuple[str | None, str], ...]
    batch_id: str | None
    discount: str
    bill_discount: str
    may_discount: bool
    is_service: bool = False
    price: Money | None = None
    has_price: bool = False


@dataclass(frozen=True, slots=True)
class LineWish:
    """What the person wants of the line."""

    at: int
    quantity: str
    batch_id: str | None
    discount: str
    bill_discount: str
    price: Money | None = None


class Strip(QFrame):
    """The base: a rule, a heading, and a row of fields.

    Signals:
        taken: Enter; the controller asks `wish()`.
        left: Esc.
        opened: it is on the screen.
    """

    taken = Signal()
    left = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = theme().size
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, size(12))
        column.setSpacing(size(8))
        column.addWidget(Rule())
        inside = QVBoxLayout()
        inside.setContentsMargins(size(12), 0, size(12), 0)
        inside.setSpacing(size(8))
        column.addLayout(inside)
        self.heading = small_text("", "heading")
        inside.addWidget(self.heading)
        self.fields = QHBoxLayout()
        self.fields.setSpacing(size(12))
        inside.addLayout(self.fields)
        self.rows = inside
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.opened.emit()

    def watch(self, *inputs: QWidget) -> None:
        """Enter in these takes the strip."""
        for each in inputs:
            each.installEventFilter(self)

    def add_done_button(self) -> None:
        """For the mouse: what Enter does. It stands beside the inputs, below where the others have their label."""
        made = ActionButton(self.tr("Done"))
        made.clicked.connect(self.taken)
        column = QVBoxLayout()
        column.setSpacing(theme().size(4))
        column.addWidget(small_text(" ", "label"))
        column.addWidget(made)
        column.addStretch(1)
        self.fields.addLayout(column)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.taken.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return False


class LineStrip(Strip):
    """One line of the bill."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quantity = LineField(self.tr("Quantity"), max_length=20)
        self.batch = ChoiceField(self.tr("Batch"))
        self.price = MoneyEdit(self.tr("Price of one"))
        self.discount = LineField(self.tr("Discount"), placeholder=self.tr("10% or 15"), max_length=12)
        self.bill_discount = LineField(self.tr("Whole bill"), placeholder=self.tr("10% or 15"), max_length=12)
        shares = ((self.quantity, 2), (self.batch, 4), (self.price, 2), (self.discount, 2), (self.bill_discount, 2))
        for field, share in shares:
            self.fields.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        self.add_done_button()
        self.watch(*(field.input for field, _share in shares))
        self._shown: LineShown | None = None

    def show_line(self, line: LineShown) -> None:
        """Opens for this line."""
        self._shown = line
        self.heading.setText(line.name)
        self.quantity.set_text(line.quantity)
        self.quantity.set_hint(line.unit_hint)
        self.show_batches(line.batches, line.batch_id)
        self.price.set_value(line.price)
        appear(self.batch, not line.is_service)
        self.price.set_label(self.tr("Price of one") if line.is_service else self.tr("Below MRP"))
        appear(self.price, line.is_service or line.has_price)
        self.discount.set_text(line.discount)
        self.bill_discount.set_text(line.bill_discount)
        appear(self.discount, line.may_discount)
        appear(self.bill_discount, line.may_discount)
        self.show()

    def show_batches(self, batches: Sequence[tuple[str | None, str]], chosen: str | None) -> None:
        """The batches to choose from, when they have been read."""
        self.batch.set_choices(batches)
        self.batch.set_value(chosen)
        self.batch.setEnabled(len(batches) > 1)

    def wish(self) -> LineWish | None:
        """What is wanted; None when the strip is closed."""
        if self._shown is None or self.isHidden():
            return None
        batch = self.batch.value()
        return LineWish(
            self._shown.at,
            self.quantity.text(),
            batch if isinstance(batch, str) else None,
            self.discount.text(),
            self.bill_discount.text(),
            self.price.value(),
        )

    def show_problem(self, name: str | None, sentence: str) -> None:
        """At the field of this name."""
        fields: dict[str, Field] = {
            "quantity": self.quantity,
            "price": self.price,
            "discount": self.discount,
            "bill_discount": self.bill_discount,
        }
        field = fields.get(name or "", self.quantity)
        field.show_problem(sentence)
        field.setFocus()
