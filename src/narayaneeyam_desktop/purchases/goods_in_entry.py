"""The fields of one line of a supplier's bill, in two rows; Enter goes on, and in the place it adds the line (BUY-19)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.field import Field, LineField
from narayaneeyam_desktop.widgets.small_parts import small_text
from narayaneeyam_desktop.widgets.suggest_field import SuggestField, Suggestion
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit, QuantityEdit
from narayaneeyam_desktop.wording import translated


@dataclass(frozen=True, slots=True)
class TypedLine:
    """The entry as typed; `medicine` is what its suggestion carried, `packs` "5", "30 tab" or "2 + 5 tab"."""

    medicine: object
    batch_number: str
    expiry: str
    mrp: Money | None
    rate: Money | None
    packs: str
    free: int | None
    discount: str = ""
    place: str = ""
    gst: str = ""
    short: int | None = None
    order_line_id: str = ""


class GoodsEntry(QWidget):
    """Medicine, batch, expiry, MRP, rate, packs, free; discount, place, GST, short below.

    Signals:
        line_entered: the line is to be added (TypedLine).
        medicine_chosen: another medicine (Suggestion).
        code_typed: Enter in the medicine before a list was there: a scanned code (str).
        expiry_typed: the expiry was left (str).
    """

    line_entered = Signal(object)
    medicine_chosen = Signal(object)
    code_typed = Signal(str)
    expiry_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = theme().size
        self._order_line_id = ""
        self.medicine = SuggestField(translated("purchases", "Medicine"))
        self.batch = LineField(translated("purchases", "Batch"), max_length=40)
        self.expiry = LineField(translated("purchases", "Expiry"), placeholder="MM/YY", max_length=20)
        self.mrp = MoneyEdit(translated("purchases", "MRP"))
        self.rate = MoneyEdit(translated("purchases", "Rate"))
        self.packs = LineField(translated("purchases", "Packs"), max_length=20)
        self.free = QuantityEdit(translated("purchases", "Free"))
        self.discount = LineField(translated("purchases", "Discount"), placeholder="5%", max_length=12)
        self.place = LineField(translated("purchases", "Place"), max_length=30)
        self.gst = LineField(translated("purchases", "GST %"), max_length=6)
        self.short = QuantityEdit(translated("purchases", "Short"))
        self.last = small_text("")
        self.last.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(size(12), size(12), size(12), size(12))
        column.setSpacing(size(8))
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, shares in (
            (first, ((self.medicine, 8), (self.batch, 4), (self.expiry, 3), (self.mrp, 4), (self.rate, 4),
                     (self.packs, 3), (self.free, 3))),
            (second, ((self.discount, 3), (self.place, 4), (self.gst, 3), (self.short, 3))),
        ):  # fmt: skip
            row.setSpacing(size(8))
            for field, share in shares:
                row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        second.addLayout(_level_with_inputs(self.last), 9)
        self.add_button = ActionButton(translated("purchases", "Add"))
        self.add_button.clicked.connect(self.enter_line)
        second.addLayout(_level_with_inputs(self.add_button))
        self.medicine.chosen.connect(self._chosen)
        self.medicine.entered.connect(self.code_typed)
        self.expiry.finished.connect(self._expiry_left)
        self._adding = (self.place.input, self.gst.input, self.short.input)
        for line in self._adding:
            line.installEventFilter(self)

    def typed(self) -> TypedLine:
        """As it stands."""
        return TypedLine(
            self.medicine.value(),
            self.batch.text(),
            self.expiry.text(),
            self.mrp.value(),
            self.rate.value(),
            self.packs.text(),
            self.free.value(),
            self.discount.text(),
            self.place.text(),
            self.gst.text(),
            self.short.value(),
            self._order_line_id,
        )

    def show_line(self, line: TypedLine | None, suggestion: Suggestion | None) -> None:
        """A line to change, or nothing for the next one."""
        self.medicine.take(suggestion)
        self._order_line_id = line.order_line_id if line else ""
        for field, text in (
            (self.batch, line.batch_number if line else ""),
            (self.expiry, line.expiry if line else ""),
            (self.packs, line.packs if line else ""),
            (self.discount, line.discount if line else ""),
            (self.place, line.place if line else ""),
            (self.gst, line.gst if line else ""),
        ):
            field.set_text(text)
        self.mrp.set_value(line.mrp if line else None)
        self.rate.set_value(line.rate if line else None)
        self.free.set_value(line.free if line else None)
        self.short.set_value(line.short if line else None)
        self.last.setText("")
        for hinted in (self.packs, self.expiry, self.gst):
            hinted.set_hint("")
        (self.batch if line else self.medicine).input.setFocus()

    def is_begun(self) -> bool:
        return bool(self.medicine.text() or self.batch.text())

    def show_problem(self, field: str | None, sentence: str) -> bool:
        """At the field to blame; False when it is none of these."""
        blamed = self._fields().get(field or "")
        if blamed is None:
            return False
        blamed.show_problem(sentence)
        blamed.setFocus()
        return True

    def clear_problems(self) -> None:
        for field in self._fields().values():
            field.clear_problem()

    def enter_line(self) -> None:
        """Add what stands there."""
        self.line_entered.emit(self.typed())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched in self._adding
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.enter_line()
            return True
        return super().eventFilter(watched, event)

    def _fields(self) -> dict[str, Field]:
        return {
            "medicine": self.medicine,
            "batch_number": self.batch,
            "expiry": self.expiry,
            "mrp": self.mrp,
            "purchase_price": self.rate,
            "quantity": self.packs,
            "discount": self.discount,
            "rate": self.gst,
            "short_packs": self.short,
            "location": self.place,
        }

    def _chosen(self, suggestion: Suggestion) -> None:
        self.batch.input.setFocus()
        self.medicine_chosen.emit(suggestion)

    def _expiry_left(self) -> None:
        if self.expiry.text():
            self.expiry_typed.emit(self.expiry.text())


def _level_with_inputs(widget: QWidget) -> QVBoxLayout:
    """Something without a label, on the height of the fields beside it."""
    column = QVBoxLayout()
    column.setSpacing(theme().size(4))
    column.addWidget(small_text(" ", "label"))
    column.addWidget(widget)
    column.addStretch(1)
    return column
