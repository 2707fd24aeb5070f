"""What to order again: at or below the level that the clinic has set, with what was sold lately (STOCK-10)."""

from __future__ import annotations

from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.pharmacy.reorder_list import ReorderRow
from narayaneeyam_desktop.formats import text_or_dash
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.stock.stock_words import amount_words, level_words, pack_words
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


class ReorderPage(Page):
    """Medicines, the emptiest first.

    Signals:
        medicine_opened: a medicine (ReorderRow).
        receive_wanted: goods have come.
    """

    medicine_opened = Signal(object)
    receive_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("To order"))
        self.table: RowsTable[ReorderRow] = RowsTable(
            [
                Column(self.tr("Medicine"), _name, stretch=True, tail=_pack),
                Column(self.tr("In stock"), _amount, width=130, right=True, tone=_tone),
                Column(self.tr("Order again at"), _level, width=130, right=True),
                Column(self.tr("Sold in 30 days"), _sold, width=140, right=True),
                Column(self.tr("Last bought from"), _supplier, width=220),
            ],
            name="reorder",
            identity=attrgetter("stock.medicine_id"),
            empty=EmptyState(
                self.tr("Nothing to order"),
                self.tr("A medicine appears here when its stock falls to its level. F2 on its page sets the level."),
                icon_name="check",
            ),
        )
        self.table.set_accessible_name(self.tr("Medicines to order"))
        card = Card(margin=0)
        card.body.addWidget(self.table)
        self.body.addWidget(card, 1)
        self.table.row_opened.connect(self.medicine_opened)
        self.tell_enter(self.tr("Open"))
        self.receive_action = self.add_page_action(
            self.tr("Receive stock"), "F9", self.receive_wanted.emit, primary=True
        )

    def focus_first(self) -> None:
        self.table.setFocus()


def _name(row: ReorderRow) -> str:
    return row.stock.name


def _pack(row: ReorderRow) -> str:
    return pack_words(row.stock.name, row.stock.pack_size, row.stock.base_unit)


def _amount(row: ReorderRow) -> str:
    return amount_words(row.stock.packs, row.stock.loose, row.stock.base_unit)


def _tone(row: ReorderRow) -> Tone | None:
    return Tone.RED if row.stock.sellable <= 0 else None


def _level(row: ReorderRow) -> str:
    return level_words(row.stock.reorder_level, row.stock.pack_size, row.stock.base_unit)


def _sold(row: ReorderRow) -> str:
    packs, loose = divmod(max(row.sold_lately, 0), row.stock.pack_size)
    return amount_words(packs, loose, row.stock.base_unit)


def _supplier(row: ReorderRow) -> str:
    return text_or_dash(row.last_supplier)
