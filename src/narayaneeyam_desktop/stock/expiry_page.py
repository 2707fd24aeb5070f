"""Lists that are one key away: what expires soon or has expired, and what to order again (STOCK-10)."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.pharmacy.near_expiry import ExpiringRow
from narayaneeyam_desktop.formats import expiry_text, money_text, text_or_dash
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.stock.stock_words import amount_words
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


class ExpiryPage(Page):
    """Batches, the earliest expiry first.

    Signals:
        batch_opened: a batch's medicine is to be opened (ExpiringRow).
        write_off_wanted: the selected batch is to be written off (ExpiringRow).
        sending_back: the selected batch goes back to its supplier (ExpiringRow).
        all_wanted: all that has expired is to be written off by one document.
    """

    batch_opened = Signal(object)
    write_off_wanted = Signal(object)
    sending_back = Signal(object)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Expiry"))
        self.worth = small_text("")
        self.add_beside_title(self.worth)
        self.table: RowsTable[ExpiringRow] = RowsTable(
            [
                Column(self.tr("Medicine"), _medicine, stretch=True),
                Column(self.tr("Batch"), _batch, width=140),
                Column(self.tr("Place"), _place, width=90),
                Column(self.tr("Expiry"), _expiry, width=100, tone=_tone),
                Column(self.tr("Days left"), _days, width=100, right=True),
                Column(self.tr("In stock"), _amount, width=120, right=True),
                Column(self.tr("Worth at MRP"), _value, width=130, right=True),
            ],
            name="expiry",
            identity=attrgetter("batch_id"),
            empty=EmptyState(
                self.tr("Nothing expires soon"),
                self.tr("Batches appear here before they expire, as early as the clinic has set."),
                icon_name="calendar-check",
            ),
        )
        self.table.set_accessible_name(self.tr("Batches that expire"))
        card = Card(margin=0)
        card.body.addWidget(self.table)
        self.body.addWidget(card, 1)
        self.table.row_opened.connect(self.batch_opened)
        self.table.row_chosen.connect(self._row_chosen)
        self.tell_enter(self.tr("Open"))
        self.all_action = self.add_page_action(self.tr("Write off all expired"), "F7", self.all_wanted.emit)
        self.back_action = self.add_page_action(self.tr("Send back…"), "F8", self._send_back)
        self.write_off_action = self.add_page_action(self.tr("Write off"), "F9", self._write_off, primary=True)
        self._may_adjust = False

    def show_rows(self, rows: Sequence[ExpiringRow], worth: str, *, may_adjust: bool, may_buy: bool) -> None:
        self._may_adjust = may_adjust
        self.back_action.setVisible(may_buy and bool(rows))
        self.all_action.setVisible(may_adjust and any(row.is_expired for row in rows))
        self.table.show_rows(rows)
        self.worth.setText(worth)
        if rows and self.table.selected_row() is None:
            self.table.select(0)
        self._row_chosen(self.table.selected_row())

    def focus_first(self) -> None:
        self.table.setFocus()

    def _row_chosen(self, row: ExpiringRow | None) -> None:
        self.write_off_action.setVisible(self._may_adjust and row is not None and row.is_expired)

    def _send_back(self) -> None:
        row = self.table.selected_row()
        if row is not None:
            self.sending_back.emit(row)

    def _write_off(self) -> None:
        row = self.table.selected_row()
        if row is not None:
            self.write_off_wanted.emit(row)


def _medicine(row: ExpiringRow) -> str:
    return row.medicine


def _batch(row: ExpiringRow) -> str:
    return row.number


def _place(row: ExpiringRow) -> str:
    return text_or_dash(row.location)


def _expiry(row: ExpiringRow) -> str:
    return expiry_text(row.expires_on)


def _tone(row: ExpiringRow) -> Tone:
    return Tone.RED if row.is_expired else Tone.AMBER


def _days(row: ExpiringRow) -> str:
    return str(row.days_left)


def _amount(row: ExpiringRow) -> str:
    return amount_words(row.packs, row.loose, row.base_unit)


def _value(row: ExpiringRow) -> str:
    return money_text(row.value)
