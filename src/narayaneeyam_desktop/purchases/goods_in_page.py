"""Goods in: the supplier's bill, one line after another by keyboard alone (STOCK-7, BUY-10)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.purchases.goods_in_entry import GoodsEntry
from narayaneeyam_desktop.purchases.goods_in_rows import GoodsRow, goods_columns
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.blame import blame
from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import CheckField, LineField
from narayaneeyam_desktop.widgets.row_keys import RowKeys
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Pill, Rule, Tone, small_text
from narayaneeyam_desktop.widgets.suggest_field import SuggestField, Suggestion
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit
from narayaneeyam_desktop.wording import translated


@dataclass(frozen=True, slots=True)
class TypedHead:
    """Whose bill it is, as typed; `supplier_value` is what the suggestion carried, None for free text."""

    supplier: str
    supplier_value: object
    bill: str
    day: date | None
    total: Money | None
    is_opening: bool


class GoodsInPage(Page):
    """Supplier and bill above, the entry, the lines, what they come to; F9 takes it all in.

    Signals:
        line_entered, medicine_chosen, code_typed, expiry_typed: of the entry.
        line_wanted, line_removed: a row is to be changed, or taken away (its number from 0).
        head_changed: something of the head.
        posting: everything is to be taken in.
    """

    line_entered = Signal(object)
    medicine_chosen = Signal(object)
    code_typed = Signal(str)
    expiry_typed = Signal(str)
    line_wanted = Signal(object)
    line_removed = Signal(object)
    head_changed = Signal()
    posting = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(translated("purchases", "Goods in"))
        self.body.addWidget(self._head(today))
        card = Card(margin=0)
        card.body.setSpacing(0)
        self.entry = GoodsEntry()
        self.entry.line_entered.connect(self.line_entered)
        self.entry.medicine_chosen.connect(self.medicine_chosen)
        self.entry.code_typed.connect(self.code_typed)
        self.entry.expiry_typed.connect(self.expiry_typed)
        card.body.addWidget(self.entry)
        card.body.addWidget(Rule())
        self.table: RowsTable[GoodsRow] = RowsTable(
            goods_columns(),
            name="goods_in",
            empty=EmptyState(
                translated("purchases", "No line yet"),
                translated(
                    "purchases",
                    "Type or scan the medicine, then batch, expiry and price. Enter goes on; in the place it adds the line.",
                ),
                icon_name="package-plus",
            ),
        )
        self.table.set_accessible_name(translated("purchases", "Lines of the bill"))
        RowKeys(self.table.view, delete=self._take_off)
        self.table.row_opened.connect(self._row_opened)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(Rule())
        card.body.addLayout(self._foot())
        self.body.addWidget(card, 1)
        self.problem = Banner("", Tone.RED)
        self.body.addWidget(self.problem)
        self.post_action = self.add_page_action(
            translated("purchases", "Take it in"), "F9", self.posting.emit, primary=True
        )

    def head(self) -> TypedHead:
        is_opening = self.is_opening.isChecked()
        return TypedHead(
            "" if is_opening else self.supplier.text(),
            None if is_opening else self.supplier.value(),
            "" if is_opening else self.supplier_bill.text(),
            None if is_opening else self.bill_day.value(),
            None if is_opening else self.total.value(),
            is_opening,
        )

    def show_head(self, head: TypedHead | None) -> None:
        """Whose bill it is; nothing for the next one."""
        is_known = head is not None and head.supplier_value is not None
        self.supplier.take(Suggestion(head.supplier, head.supplier_value) if head and is_known else None)
        if head and not is_known:
            self.supplier.set_text(head.supplier)
        self.supplier_bill.set_text(head.bill if head else "")
        self.bill_day.set_value(head.day if head else None)
        self.total.set_value(head.total if head else None)
        if head is not None:
            self.is_opening.setChecked(head.is_opening)

    def show_rows(self, rows: Sequence[GoodsRow]) -> None:
        self.table.show_rows(rows)
        self.problem.say("")

    def show_totals(self, words: str, total: str, difference: str, tone: Tone) -> None:
        """What the lines come to, and whether that is what is printed."""
        self.sums.setText(words)
        self.sum.setText(total)
        self.difference.show_state(difference, tone)
        self.difference.setVisible(bool(difference))

    def show_problem(self, field: str | None, sentence: str) -> None:
        """At the field to blame, else under the lines."""
        of_head = {
            "supplier": self.supplier,
            "supplier_bill": self.supplier_bill,
            "supplier_bill_day": self.bill_day,
            "printed_total": self.total,
        }.get(field or "")
        blame(of_head, sentence, self.problem)

    def clear_problems(self) -> None:
        self.problem.say("")
        for field in (self.supplier, self.supplier_bill, self.bill_day, self.total):
            field.clear_problem()
        self.entry.clear_problems()

    def draft_state(self) -> object | None:
        return bool(self.table.rows()) or None

    def focus_first(self) -> None:
        (self.entry.medicine if self.supplier.text() or self.is_opening.isChecked() else self.supplier).input.setFocus()

    def _take_off(self) -> None:
        row = self.table.view.currentIndex().row()
        if row >= 0:
            self.line_removed.emit(row)

    def _head(self, today: date) -> Card:
        size = theme().size
        self.supplier = SuggestField(translated("purchases", "Supplier"))
        self.supplier_bill = LineField(translated("purchases", "Their bill number"), max_length=40)
        self.bill_day = DateField(translated("purchases", "Date of the bill"), today)
        self.total = MoneyEdit(translated("purchases", "Total on the bill"))
        self.is_opening = CheckField(translated("purchases", "Opening stock, counted on the shelf"))
        self.is_opening.toggled.connect(self._opening_toggled)
        self.supplier.entered.connect(self._supplier_entered)
        self.supplier.chosen.connect(self._supplier_chosen)
        for field in (self.supplier, self.supplier_bill, self.bill_day, self.total):
            field.edited.connect(self.head_changed)
        self.total.finished.connect(self.head_changed)
        head = Card()
        across = QHBoxLayout()
        across.setSpacing(size(12))
        for widget, share in ((self.supplier, 4), (self.supplier_bill, 2), (self.bill_day, 2), (self.total, 2)):
            across.addWidget(widget, share, Qt.AlignmentFlag.AlignTop)
        ticked = QVBoxLayout()
        ticked.setSpacing(size(4))
        ticked.addWidget(small_text(" ", "label"))
        ticked.addWidget(self.is_opening)
        ticked.addStretch(1)
        across.addLayout(ticked, 2)
        head.body.addLayout(across)
        return head

    def _foot(self) -> QHBoxLayout:
        size = theme().size
        self.sums, self.sum, self.difference = small_text(""), small_text("", "heading"), Pill()
        self.sums.setWordWrap(True)
        self.difference.hide()
        foot = QHBoxLayout()
        foot.setContentsMargins(size(12), size(8), size(12), size(8))
        foot.setSpacing(size(12))
        foot.addWidget(self.sums, 1)
        foot.addWidget(self.difference)
        foot.addWidget(self.sum)
        return foot

    def _supplier_entered(self, _text: str) -> None:
        self.supplier.go_to_next()

    def _supplier_chosen(self, _suggestion: Suggestion) -> None:
        self.head_changed.emit()
        self.supplier_bill.input.setFocus()

    def _row_opened(self, _row: GoodsRow) -> None:
        self.line_wanted.emit(self.table.view.currentIndex().row())

    def _opening_toggled(self, is_opening: bool) -> None:
        for field in (self.supplier, self.supplier_bill, self.bill_day, self.total):
            field.setEnabled(not is_opening)
        self.head_changed.emit()
