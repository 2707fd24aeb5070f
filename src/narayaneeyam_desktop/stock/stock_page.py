"""What the pharmacy keeps: one row a medicine, with what is there, what expires and what runs low."""

from __future__ import annotations

from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from narayaneeyam_clinic.pharmacy.stock_list import StockFilter, StockOrder, StockRow, StockState
from narayaneeyam_desktop.formats import expiry_text, money_text, text_or_dash
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.stock.stock_words import all_stock_states, amount_words, pack_words, stock_state
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import ChoiceField
from narayaneeyam_desktop.widgets.search_box import SearchBox
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import PagedTable
from narayaneeyam_desktop.wording import counted


class StockPage(Page):
    """A search box and a choice over a table of any length.

    Signals:
        filtered: something else is asked for.
        sorted_by: (key, descending).
        medicine_opened: a medicine (StockRow).
        add_wanted, receive_wanted, expiry_wanted, reorder_wanted, starter_wanted: the actions.
    """

    filtered = Signal()
    sorted_by = Signal(object)
    medicine_opened = Signal(object)
    add_wanted = Signal()
    receive_wanted = Signal()
    expiry_wanted = Signal()
    reorder_wanted = Signal()
    starter_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Stock"))
        size = theme().size
        self.box = SearchBox(self.tr("Name, SKU or formulation"))
        self.box.setFixedWidth(size(320))
        self.only = ChoiceField(
            "",
            [
                (StockFilter.ALL, self.tr("All medicines")),
                (StockFilter.REORDER, self.tr("To order again")),
                (StockFilter.OUT, self.tr("Out of stock")),
                (StockFilter.NEAR_EXPIRY, self.tr("Expires soon")),
                (StockFilter.EXPIRED, self.tr("Expired stock")),
                (StockFilter.NOT_KEPT, self.tr("No longer kept")),
            ],
        )
        self.only.input.setAccessibleName(self.tr("Which medicines"))
        self.only.fit_words(180)
        self.counted = small_text("")
        self.empty = EmptyState("", "-", icon_name="boxes", link=self.tr("Take the starter list in"))
        self.empty.action_requested.connect(self.starter_wanted)
        self.table: PagedTable[StockRow] = PagedTable(
            self._columns(), name="stock", empty=self.empty, identity=attrgetter("medicine_id")
        )
        self.table.set_accessible_name(self.tr("Medicines"))
        row = QHBoxLayout()
        row.setSpacing(size(12))
        row.addWidget(self.box)
        row.addWidget(self.only)
        row.addWidget(self.counted, 1)
        self.body.addLayout(row)
        card = Card(margin=0)
        card.body.addWidget(self.table)
        self.body.addWidget(card, 1)
        self.table.filter_with(self.box)
        self.box.searched.connect(self._filter)
        self.only.edited.connect(self.filtered)
        self.table.row_opened.connect(self.medicine_opened)
        self.table.sort_requested.connect(self.sorted_by)
        self.table.model.counted.connect(self._show_count)
        self.tell_enter(self.tr("Open"))
        self.add_action = self.add_page_action(self.tr("Add medicine"), "F2", self.add_wanted.emit)
        self.add_page_action(self.tr("Expiry"), "F6", self.expiry_wanted.emit)
        self.add_page_action(self.tr("To order"), "F7", self.reorder_wanted.emit)
        self.receive_action = self.add_page_action(
            self.tr("Receive stock"), "F9", self.receive_wanted.emit, primary=True
        )

    def wanted(self) -> tuple[str, StockFilter]:
        """What is typed and which medicines."""
        return self.box.text().strip(), StockFilter(str(self.only.value()))

    def show_rights(self, *, edits: bool, receives: bool) -> None:
        self.add_action.setVisible(edits)
        self.receive_action.setVisible(receives)

    def focus_first(self) -> None:
        self.box.setFocus()
        self.box.selectAll()

    def _filter(self, _text: str) -> None:
        self.filtered.emit()

    def _show_count(self, count: int) -> None:
        typed, only = self.wanted()
        self.counted.setText(counted(self.tr("{count} medicine"), self.tr("{count} medicines"), count=count))
        is_all = not typed and only is StockFilter.ALL
        self.empty.show_link(is_all and self.add_action.isVisible())
        if is_all:
            self.empty.say(
                self.tr("No medicine yet"),
                self.tr("Begin with the usual medicines of the starter list, or press F2 to add your own."),
            )
        else:
            self.empty.say(self.tr("Nothing is found"), self.tr("Try fewer letters, or all medicines."))

    def _columns(self) -> list[Column[StockRow]]:
        return [
            Column(self.tr("Medicine"), _name, stretch=True, tail=_pack, sort=str(StockOrder.NAME)),
            Column(self.tr("SKU"), _sku, width=100),
            Column(self.tr("Form"), _form, width=120),
            Column(self.tr("Place"), _place, width=70),
            Column(self.tr("In stock"), _amount, width=100, right=True, sort=str(StockOrder.ON_HAND)),
            Column(self.tr("Expiry"), _expiry, width=80, right=True, sort=str(StockOrder.EXPIRY)),
            Column(self.tr("MRP"), _mrp, width=80, right=True),
            Column("", _state, width=112, tone=_tone, says=all_stock_states()),
        ]


def _name(row: StockRow) -> str:
    return row.name


def _pack(row: StockRow) -> str:
    return pack_words(row.name, row.pack_size, row.base_unit)


def _sku(row: StockRow) -> str:
    return row.sku


def _form(row: StockRow) -> str:
    return row.form


def _place(row: StockRow) -> str:
    return text_or_dash(row.location)


def _amount(row: StockRow) -> str:
    return amount_words(row.packs, row.loose, row.base_unit)


def _expiry(row: StockRow) -> str:
    return expiry_text(row.nearest_expiry)


def _mrp(row: StockRow) -> str:
    return money_text(row.mrp)


def _state(row: StockRow) -> str:
    return stock_state(row.state)[0]


def _tone(row: StockRow) -> Tone | None:
    return None if row.state is StockState.FINE else stock_state(row.state)[1]
