"""The four tables of the day: who came, what was taken, what was cancelled, what lies in the drawers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from narayaneeyam_clinic.pharmacy.sale_draft import MONEY_METHODS
from narayaneeyam_clinic.reports.day_figures import (
    CancelledBill,
    DayFigures,
    DoctorsVisits,
    DrawersCash,
    PaymentMethod,
)
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_desktop.formats import EMPTY, money_text, text_or_dash
from narayaneeyam_desktop.payment_words import method_words
from narayaneeyam_desktop.widgets.small_parts import EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.wording import translated


@dataclass(frozen=True, slots=True)
class CollectionRow:
    """What one person took, or all of them."""

    name: str
    by_method: Mapping[PaymentMethod, Money]
    total: Money


class VisitsTable(RowsTable[DoctorsVisits]):
    """Visits by doctor, with all of them at the end."""

    def __init__(self) -> None:
        super().__init__(
            [
                Column(self.tr("Doctor"), _doctor, width=180, stretch=True),
                Column(self.tr("Came"), _came, width=80, right=True),
                Column(self.tr("Finished"), _finished, width=90, right=True),
            ],
            name="day_visits",
            empty=EmptyState(self.tr("Nobody came on this day"), self.tr("Who gets a token on Today is counted here.")),
        )
        self.set_accessible_name(self.tr("Visits"))

    def show_figures(self, figures: DayFigures) -> None:
        rows = list(figures.visits)
        if len(rows) > 1:
            rows.append(DoctorsVisits(self.tr("All"), figures.came, sum(each.finished for each in rows)))
        self.show_rows(rows)


class CollectionsTable(RowsTable[CollectionRow]):
    """Collections by person and method; the last row sums them."""

    def __init__(self) -> None:
        super().__init__(
            [
                Column(self.tr("Taken by"), _name, width=180, stretch=True),
                *(Column(method_words(method), _amount_of(method), width=92, right=True) for method in MONEY_METHODS),
                Column(self.tr("Sum"), _total, width=100, right=True, strong=True),
            ],
            name="day_collections",
            empty=EmptyState(
                self.tr("No money was taken on this day"),
                self.tr("Fees and bills are counted here when they are paid."),
            ),
        )
        self.set_accessible_name(self.tr("Collections"))

    def show_figures(self, figures: DayFigures) -> None:
        rows = [CollectionRow(each.name, each.by_method, each.total) for each in figures.by_person]
        if rows:
            rows.append(CollectionRow(self.tr("All"), figures.by_method, figures.collected))
        self.show_rows(rows)


class CancelledTable(RowsTable[CancelledBill]):
    """Bills of the day that were cancelled."""

    def __init__(self) -> None:
        super().__init__(
            [
                Column(self.tr("Bill"), _number, width=150, strong=True),
                Column(self.tr("Why and who"), _why, width=110, stretch=True, tail=_by),
                Column(self.tr("Amount"), _payable, width=90, right=True),
            ],
            name="day_cancelled",
            empty=EmptyState(
                self.tr("No bill of this day was cancelled"),
                self.tr("A cancelled bill keeps its number and its reason."),
            ),
        )
        self.set_accessible_name(self.tr("Cancelled bills"))

    def show_figures(self, figures: DayFigures) -> None:
        self.show_rows(figures.cancelled)


class CashTable(RowsTable[DrawersCash]):
    """The drawer of each counter: expected, counted, and the difference with its reason."""

    def __init__(self) -> None:
        super().__init__(
            [
                Column(self.tr("Counter"), _counter, width=64, strong=True),
                Column(self.tr("Expected"), _expected, width=92, right=True),
                Column(self.tr("Counted"), _counted, width=92, right=True),
                Column(self.tr("Difference"), _difference, width=130, tone=_difference_tone, right=True),
                Column(self.tr("Note"), _note, width=140, stretch=True),
            ],
            name="day_cash",
            empty=EmptyState(self.tr("No cash was taken or counted"), self.tr("Count cash at the end of the day: F9.")),
        )
        self.set_accessible_name(self.tr("Cash"))

    def show_figures(self, figures: DayFigures) -> None:
        self.show_rows(figures.cash)


def difference_text(difference: Money | None) -> str:
    """In words: a colour never speaks alone."""
    if difference is None:
        return translated("day", "not counted")
    if not difference:
        return translated("day", "agrees")
    words = translated("day", "{amount} too much") if difference > ZERO else translated("day", "{amount} missing")
    return words.format(amount=money_text(difference if difference > ZERO else -difference))


def expected_text(expected: Money, write: Callable[[Money], str] = money_text) -> str:
    """What should lie in a drawer; more given out than taken in is told in words, not by a sign."""
    if expected < ZERO:
        return translated("day", "{amount} short").format(amount=write(-expected))
    return write(expected)


def collected_text(collected: Money, write: Callable[[Money], str] = money_text) -> str:
    """What was taken; more paid back than taken is told in words."""
    if collected < ZERO:
        return translated("day", "{amount} back").format(amount=write(-collected))
    return write(collected)


def difference_tone(difference: Money | None) -> Tone:
    if difference is None:
        return Tone.AMBER
    return Tone.RED if difference else Tone.LEAF


def _doctor(row: DoctorsVisits) -> str:
    return row.doctor


def _came(row: DoctorsVisits) -> str:
    return str(row.came)


def _finished(row: DoctorsVisits) -> str:
    return str(row.finished)


def _name(row: CollectionRow) -> str:
    return text_or_dash(row.name)


def _amount_of(method: PaymentMethod) -> Callable[[CollectionRow], str]:
    def amount(row: CollectionRow) -> str:
        found = row.by_method.get(method)
        return collected_text(found) if found else EMPTY

    return amount


def _total(row: CollectionRow) -> str:
    return collected_text(row.total)


def _number(row: CancelledBill) -> str:
    return row.number


def _by(row: CancelledBill) -> str:
    return text_or_dash(row.by)


def _why(row: CancelledBill) -> str:
    return text_or_dash(row.why)


def _payable(row: CancelledBill) -> str:
    return money_text(row.payable)


def _counter(row: DrawersCash) -> str:
    return row.counter


def _expected(row: DrawersCash) -> str:
    return expected_text(row.expected)


def _counted(row: DrawersCash) -> str:
    return money_text(row.counted)


def _difference(row: DrawersCash) -> str:
    return difference_text(row.difference)


def _difference_tone(row: DrawersCash) -> Tone:
    return difference_tone(row.difference)


def _note(row: DrawersCash) -> str:
    """The Z report's number, or that the drawer is still open, and the reason."""
    state = translated("day", "shift open") if row.is_open else row.shift
    return text_or_dash(" · ".join(part for part in (state, row.note) if part))
