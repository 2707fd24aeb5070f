"""Taking goods in: the supplier's bill, one line after another by keyboard alone (STOCK-7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.stock import received_row as cell
from narayaneeyam_desktop.stock.received_row import ReceivedRow
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.field import CheckField, Field, LineField
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Rule, Tone, small_text
from narayaneeyam_desktop.widgets.suggest_field import SuggestField, Suggestion
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit, QuantityEdit


@dataclass(frozen=True, slots=True)
class TypedLine:
    """The entry row as typed; `medicine` is what its suggestion carried."""

    medicine: object
    medicine_text: str
    batch_number: str
    expiry: str
    mrp: Money | None
    cost: Money | None
    packs: int | None
    free: int | None
    place: str


class ReceivePage(Page):
    """Supplier and bill above, the entry row, the lines below; F9 takes it all in.

    Signals:
        line_entered: Enter in the last field of the entry row (TypedLine).
        medicine_chosen: the medicine of the entry row (Suggestion).
        expiry_typed: the expiry field was left (str).
        line_wanted, line_removed: a row is to be changed, or taken away (its number from 0).
        posting: everything is to be taken in.
    """

    line_entered = Signal(object)
    medicine_chosen = Signal(object)
    expiry_typed = Signal(str)
    line_wanted = Signal(object)
    line_removed = Signal(object)
    posting = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Receive stock"))
        size = theme().size
        self.supplier = LineField(self.tr("Supplier"), max_length=120)
        self.supplier_bill = LineField(self.tr("Their bill number"), max_length=40)
        self.is_opening = CheckField(self.tr("Opening stock, counted on the shelf"))
        self.is_opening.toggled.connect(self._opening_toggled)
        head = Card()
        across = QHBoxLayout()
        across.setSpacing(size(12))
        across.addWidget(self.supplier, 3, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.supplier_bill, 2, Qt.AlignmentFlag.AlignTop)
        ticked = QVBoxLayout()
        ticked.setSpacing(size(4))
        ticked.addWidget(small_text(" ", "label"))
        ticked.addWidget(self.is_opening)
        ticked.addStretch(1)
        across.addLayout(ticked, 2)
        head.body.addLayout(across)
        self.body.addWidget(head)
        card = Card(margin=0)
        card.body.setSpacing(0)
        card.body.addLayout(self._entry_row())
        card.body.addWidget(Rule())
        self.table: RowsTable[ReceivedRow] = RowsTable(
            self._columns(),
            name="receive",
            empty=EmptyState(
                self.tr("No line yet"),
                self.tr(
                    "Type or scan the medicine, then batch, expiry and price; Enter goes on and the last Enter adds it."
                ),
                icon_name="package-plus",
            ),
        )
        self.table.set_accessible_name(self.tr("Lines received"))
        self.table.view.installEventFilter(self)
        self.table.row_opened.connect(self._row_opened)
        card.body.addWidget(self.table, 1)
        self.body.addWidget(card, 1)
        self.problem = Banner("", Tone.RED)
        self.body.addWidget(self.problem)
        self.post_action = self.add_page_action(self.tr("Take it in"), "F9", self.posting.emit, primary=True)

    def show_rows(self, rows: Sequence[ReceivedRow]) -> None:
        self.table.show_rows(rows)
        self.problem.say("")

    def entry(self) -> TypedLine:
        """The entry row as it stands."""
        return TypedLine(
            self.medicine.value(),
            self.medicine.text(),
            self.batch.text(),
            self.expiry.text(),
            self.mrp.value(),
            self.cost.value(),
            self.packs.value(),
            self.free.value(),
            self.place.text(),
        )

    def show_entry(self, line: TypedLine | None, suggestion: Suggestion | None) -> None:
        """Fills the entry row, or empties it for the next line."""
        self.medicine.take(suggestion)
        self.batch.set_text(line.batch_number if line else "")
        self.expiry.set_text(line.expiry if line else "")
        self.mrp.set_value(line.mrp if line else None)
        self.cost.set_value(line.cost if line else None)
        self.packs.set_value(line.packs if line else None)
        self.free.set_value(line.free if line else None)
        self.place.set_text(line.place if line else "")
        (self.batch if line else self.medicine).input.setFocus()

    def show_problem(self, field: str | None, sentence: str) -> None:
        """At the field to blame, else under the lines."""
        blamed: Field | None = {
            "medicine": self.medicine,
            "batch_number": self.batch,
            "expiry": self.expiry,
            "mrp": self.mrp,
            "purchase_price": self.cost,
            "quantity": self.packs,
            "supplier": self.supplier,
        }.get(field or "")
        if blamed is None:
            self.problem.say(sentence)
            return
        blamed.show_problem(sentence)
        blamed.input.setFocus()

    def clear_problems(self) -> None:
        self.problem.say("")
        for field in (self.supplier, self.medicine, self.batch, self.expiry, self.mrp, self.cost, self.packs):
            field.clear_problem()

    def show_head(self, supplier: str = "", supplier_bill: str = "", *, is_opening: bool = False) -> None:
        """Whose bill it is; empty for the next one."""
        self.supplier.set_text(supplier)
        self.supplier_bill.set_text(supplier_bill)
        self.is_opening.setChecked(is_opening)

    def draft_state(self) -> object | None:
        return bool(self.table.rows()) or None

    def focus_first(self) -> None:
        (self.medicine if self.supplier.text() or self.is_opening.isChecked() else self.supplier).input.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is self.place.input and enter:
                self._enter_line()
                return True
            if watched is self.table.view and event.key() == Qt.Key.Key_Delete:
                row = self.table.view.currentIndex().row()
                if row >= 0:
                    self.line_removed.emit(row)
                return True
        return super().eventFilter(watched, event)

    def _entry_row(self) -> QHBoxLayout:
        size = theme().size
        self.medicine = SuggestField(self.tr("Medicine"))
        self.batch = LineField(self.tr("Batch"), max_length=40)
        self.expiry = LineField(self.tr("Expiry"), placeholder=self.tr("MM/YYYY"), max_length=20)
        self.mrp = MoneyEdit(self.tr("MRP"))
        self.cost = MoneyEdit(self.tr("Cost"))
        self.packs = QuantityEdit(self.tr("Packs"))
        self.free = QuantityEdit(self.tr("Free"))
        self.place = LineField(self.tr("Place"), max_length=30)
        row = QHBoxLayout()
        row.setContentsMargins(size(12), size(12), size(12), size(12))
        row.setSpacing(size(8))
        shares = ((self.medicine, 8), (self.batch, 4), (self.expiry, 4), (self.mrp, 4), (self.cost, 4),
                  (self.packs, 3), (self.free, 3), (self.place, 3))  # fmt: skip
        for field, share in shares:
            row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        self.add_button = ActionButton(self.tr("Add"))
        self.add_button.clicked.connect(self._enter_line)
        beside = QVBoxLayout()
        beside.setSpacing(size(4))
        beside.addWidget(small_text(" ", "label"))
        beside.addWidget(self.add_button)
        beside.addStretch(1)
        row.addLayout(beside)
        self.medicine.chosen.connect(self._chosen)
        self.expiry.finished.connect(self._expiry_left)
        self.place.input.installEventFilter(self)
        return row

    def _chosen(self, suggestion: Suggestion) -> None:
        self.batch.input.setFocus()
        self.medicine_chosen.emit(suggestion)

    def _expiry_left(self) -> None:
        if self.expiry.text():
            self.expiry_typed.emit(self.expiry.text())

    def _enter_line(self) -> None:
        self.line_entered.emit(self.entry())

    def _row_opened(self, _row: ReceivedRow) -> None:
        self.line_wanted.emit(self.table.view.currentIndex().row())

    def _opening_toggled(self, is_opening: bool) -> None:
        self.supplier.setEnabled(not is_opening)
        self.supplier_bill.setEnabled(not is_opening)

    def _columns(self) -> list[Column[ReceivedRow]]:
        return [
            Column("#", cell.number, width=34),
            Column(self.tr("Medicine"), cell.name, stretch=True, tail=cell.pack),
            Column(self.tr("Batch"), cell.batch, width=110),
            Column(self.tr("Expiry"), cell.expiry, width=90),
            Column(self.tr("Place"), cell.place, width=80),
            Column(self.tr("Packs"), cell.packs, width=80, right=True),
            Column(self.tr("Free"), cell.free, width=70, right=True),
            Column(self.tr("Cost"), cell.cost, width=100, right=True),
            Column(self.tr("MRP"), cell.mrp, width=100, right=True),
            Column("", cell.warning, width=120, tone=cell.tone),
        ]
