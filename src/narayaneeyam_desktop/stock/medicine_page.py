"""One medicine: its particulars, its batches, what moved, who changed what; stock is corrected here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QTabWidget, QWidget

from narayaneeyam_clinic.pharmacy.batch_list import BatchRow
from narayaneeyam_desktop.formats import date_text, expiry_text, money_text, text_or_dash
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.stock.adjust_strip import AdjustStrip
from narayaneeyam_desktop.stock.stock_words import all_stock_states, amount_words, batch_state
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, Pill, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable

_LEFT_OUT_WHEN_NARROW = (3, 5)  # received, cost


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One thing that happened, in finished words."""

    when: str
    what: str
    detail: str
    who: str
    amount: str = ""


@dataclass(frozen=True, slots=True)
class BatchShown:
    """A batch with the unit that its loose pieces are counted in."""

    batch: BatchRow
    base_unit: str


@dataclass(frozen=True, slots=True)
class MedicineShown:
    """A medicine in finished words; `facts` are (label, words)."""

    name: str
    in_stock: str
    state: str
    tone: Tone
    facts: Sequence[tuple[str, str]]
    batches: Sequence[BatchShown]
    movements: Sequence[HistoryRow]
    is_kept: bool


class MedicinePage(Page):
    """Tabs at the left, particulars at the right, the strip for correcting under the batches.

    Signals:
        change_wanted, receive_wanted, history_wanted, keeping_wanted: the actions.
        block_wanted: the selected batch is to be blocked, or freed again (BatchRow).
        card_wanted: the bin card of the selected batch (its id), or of the medicine ("").
    """

    change_wanted = Signal()
    receive_wanted = Signal()
    history_wanted = Signal()
    keeping_wanted = Signal()
    card_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        size = theme().size
        self.state = Pill()
        self.in_stock = small_text("")
        self.add_beside_title(self.in_stock)
        self.add_beside_title(self.state)
        across = QHBoxLayout()
        across.setSpacing(size(12))
        left = Card(margin=0)
        self.tabs = QTabWidget()
        self.batches: RowsTable[BatchShown] = RowsTable(
            self._batch_columns(),
            name="batches",
            identity=attrgetter("batch.batch_id"),
            empty=EmptyState(self.tr("No batch yet"), self.tr("F9 takes the first goods in."), icon_name="package"),
        )
        self.batches.set_accessible_name(self.tr("Batches"))
        self.movements: RowsTable[HistoryRow] = RowsTable(self._movement_columns(), name="movements")
        self.movements.set_accessible_name(self.tr("Movements"))
        self.history: RowsTable[HistoryRow] = RowsTable(self._history_columns(), name="medicine-history")
        self.history.set_accessible_name(self.tr("History of changes"))
        self.tabs.addTab(self.batches, self.tr("Batches"))
        self.tabs.addTab(self.movements, self.tr("Movements"))
        self.tabs.addTab(self.history, self.tr("History"))
        self.tabs.setTabBarAutoHide(False)
        self.tabs.currentChanged.connect(self._tab_changed)
        left.body.setContentsMargins(size(4), size(4), size(4), size(4))
        left.body.addWidget(self.tabs, 1)
        self.correct_action = self.add_page_action(self.tr("Correct"), "F9", self._correct, button=False)
        self.correct_action.setVisible(False)
        self.strip = AdjustStrip(self.correct_action)
        left.body.addWidget(self.strip)
        across.addWidget(left, 1)
        right = self._right = Card()
        facts = QWidget()
        self._facts = QGridLayout(facts)
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setVerticalSpacing(size(4))
        self._facts.setHorizontalSpacing(size(12))
        self._facts.setColumnStretch(1, 1)
        # Many facts, or long names in large letters: they scroll within the card.
        right.body.addWidget(Scrolled(facts), 1)
        across.addWidget(right)
        self.body.addLayout(across, 1)
        self.change_action = self.add_page_action(self.tr("Change"), "F2", self.change_wanted.emit)
        self.adjust_action = self.add_page_action(self.tr("Correct stock"), "F6", self.open_strip)
        self.keep_action = self.add_page_action("", "", self.keeping_wanted.emit)
        self.add_page_action(self.tr("Bin card"), "F8", self._card)
        self.receive_action = self.add_page_action(
            self.tr("Receive stock"), "F9", self.receive_wanted.emit, primary=True
        )
        self.batches.row_opened.connect(self._row_opened)
        self.batches.row_chosen.connect(self._row_chosen)
        self.strip.left.connect(self.close_strip)

    def show_medicine(self, medicine: MedicineShown) -> None:
        self.set_title(medicine.name)
        self.in_stock.setText(medicine.in_stock)
        self.state.show_state(medicine.state, medicine.tone)
        self.keep_action.setText(self.tr("Keep no longer") if medicine.is_kept else self.tr("Keep again"))
        self.batches.show_rows(medicine.batches)
        self.movements.show_rows(medicine.movements)
        while (item := self._facts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (label, words) in enumerate(medicine.facts):
            value = small_text(words, "")
            value.setWordWrap(True)
            named = small_text(label, "label")
            named.setWordWrap(True)
            self._facts.addWidget(named, row, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
        self._facts.setRowStretch(len(medicine.facts), 1)

    def show_history(self, rows: Sequence[HistoryRow]) -> None:
        self.history.show_rows(rows)

    def _card(self) -> None:
        shown = self.batches.selected_row() if self.tabs.currentWidget() is self.batches else None
        self.card_wanted.emit(shown.batch.batch_id if shown is not None else "")

    def open_strip(self) -> None:
        """To correct the selected batch, or the first one."""
        self.tabs.setCurrentWidget(self.batches)
        if self.batches.selected_row() is None:
            self.batches.select(0)
        shown = self.batches.selected_row()
        if shown is not None:
            self.strip.begin(shown.batch, shown.base_unit)
            self._strip_changed()

    def select_batch(self, batch_id: str) -> None:
        for number, shown in enumerate(self.batches.rows()):
            if shown.batch.batch_id == batch_id:
                self.batches.select(number)

    def close_strip(self) -> None:
        self.strip.hide()
        self._strip_changed()
        self.focus_first()

    def _correct(self) -> None:
        self.strip.correct()

    def _strip_changed(self) -> None:
        """F9 is for what is open."""
        is_open = not self.strip.isHidden()
        self.correct_action.setVisible(is_open)
        self.receive_action.setEnabled(not is_open)

    def focus_first(self) -> None:
        self.batches.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < theme().size(1000)
        self._right.setFixedWidth(theme().size(280 if is_narrow else 300))
        for column in _LEFT_OUT_WHEN_NARROW:
            self.batches.view.setColumnHidden(column, is_narrow)

    def _row_opened(self, _row: BatchShown) -> None:
        if self.adjust_action.isVisible():
            self.open_strip()

    def _row_chosen(self, shown: BatchShown | None) -> None:
        if self.strip.isVisible() and shown is not None:
            self.strip.follow(shown.batch, shown.base_unit)

    def _tab_changed(self, _at: int) -> None:
        if self.tabs.currentWidget() is not self.batches:
            self.strip.hide()
            self._strip_changed()
        if self.tabs.currentWidget() is self.history:
            self.history_wanted.emit()

    def _batch_columns(self) -> list[Column[BatchShown]]:
        return [
            Column(self.tr("Batch"), _number, stretch=True, strong=True),
            Column(self.tr("Expiry"), _expiry, width=86),
            Column(self.tr("Place"), _place, width=80),
            Column(self.tr("Received"), _received, width=100, right=True),
            Column(self.tr("MRP"), _mrp, width=80, right=True),
            Column(self.tr("Cost"), _cost, width=80, right=True),
            Column(self.tr("In stock"), _amount, width=100, right=True),
            Column("", _state, width=110, tone=_tone, says=all_stock_states()),
        ]

    def _movement_columns(self) -> list[Column[HistoryRow]]:
        return [
            Column(self.tr("When"), _when, width=170),
            Column(self.tr("What"), _what, width=170),
            Column(self.tr("Batch and reason"), _detail, stretch=True),
            Column(self.tr("Who"), _who, width=130),
            Column(self.tr("Quantity"), _quantity, width=110, right=True),
        ]

    def _history_columns(self) -> list[Column[HistoryRow]]:
        return [
            Column(self.tr("When"), _when, width=170),
            Column(self.tr("Who"), _who, width=150),
            Column(self.tr("What was changed"), _detail, stretch=True),
        ]


def _number(row: BatchShown) -> str:
    return row.batch.number


def _expiry(row: BatchShown) -> str:
    return expiry_text(row.batch.expires_on)


def _place(row: BatchShown) -> str:
    return text_or_dash(row.batch.location)


def _received(row: BatchShown) -> str:
    return date_text(row.batch.received_on)


def _mrp(row: BatchShown) -> str:
    return money_text(row.batch.mrp)


def _cost(row: BatchShown) -> str:
    return money_text(row.batch.purchase_price)


def _amount(row: BatchShown) -> str:
    return amount_words(row.batch.packs, row.batch.loose, row.base_unit)


def _state(row: BatchShown) -> str:
    return batch_state(row.batch.state)[0]


def _tone(row: BatchShown) -> Tone | None:
    return batch_state(row.batch.state)[1]


def _when(row: HistoryRow) -> str:
    return row.when


def _what(row: HistoryRow) -> str:
    return row.what


def _detail(row: HistoryRow) -> str:
    return row.detail


def _who(row: HistoryRow) -> str:
    return row.who


def _quantity(row: HistoryRow) -> str:
    return row.amount
