"""All shifts of all PCs for the manager, the newest first (SHIFT-10)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_clinic.shifts.shift_list import ShiftRow
from narayaneeyam_desktop.formats import EMPTY, date_text, money_text, time_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import PagedTable
from narayaneeyam_desktop.wording import translated


class ShiftsPage(Page):
    """One row a shift; Enter opens its Z report.

    Signals:
        shift_opened: a row (ShiftRow).
    """

    shift_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Shifts"), parent)
        self.table: PagedTable[ShiftRow] = PagedTable(
            [
                Column(self.tr("Number"), _number, width=170, strong=True),
                Column(self.tr("Date"), _day, width=100),
                Column(self.tr("Counter"), _counter, width=76),
                Column(self.tr("Opened"), _opened, width=80, stretch=True, tail=_opened_by),
                Column(self.tr("Closed"), _closed, width=80, stretch=True, tail=_closed_by),
                Column(self.tr("Counted"), _counted, width=104, right=True),
                Column(self.tr("Left in"), _left_in, width=96, right=True),
                Column(self.tr("Difference"), _difference, width=150, tone=_tone),
            ],
            name="shifts",
            empty=EmptyState(
                self.tr("No shift yet"), self.tr("A drawer is opened with its float on the page “Drawer”.")
            ),
            identity=_identity,
        )
        self.table.set_accessible_name(self.tr("Shifts"))
        self.table.row_opened.connect(self.shift_opened)
        card = Card(margin=0)
        card.body.addWidget(self.table)
        self.body.addWidget(card, 1)
        self.tell_enter(self.tr("Z report"))

    def focus_first(self) -> None:
        self.table.setFocus()


def _identity(row: ShiftRow) -> object:
    return row.shift_id


def _number(row: ShiftRow) -> str:
    return row.number or EMPTY


def _day(row: ShiftRow) -> str:
    return date_text(row.day)


def _counter(row: ShiftRow) -> str:
    return row.counter


def _opened(row: ShiftRow) -> str:
    return time_text(row.opened_at)


def _opened_by(row: ShiftRow) -> str:
    return row.opened_by


def _closed(row: ShiftRow) -> str:
    return time_text(row.closed_at) if row.closed_at is not None else EMPTY


def _closed_by(row: ShiftRow) -> str:
    return row.closed_by


def _counted(row: ShiftRow) -> str:
    return money_text(row.counted) if row.counted is not None else EMPTY


def _left_in(row: ShiftRow) -> str:
    return money_text(row.left_in) if row.left_in is not None else EMPTY


def _difference(row: ShiftRow) -> str:
    """In words: a colour never speaks alone."""
    difference = row.difference
    if difference is None:
        return translated("shifts", "open")
    if not difference:
        return translated("shifts", "agrees")
    words = translated("shifts", "{amount} too much") if difference > ZERO else translated("shifts", "{amount} missing")
    return words.format(amount=money_text(difference if difference > ZERO else -difference))


def _tone(row: ShiftRow) -> Tone:
    if row.difference is None:
        return Tone.AMBER
    return Tone.RED if row.difference else Tone.LEAF
