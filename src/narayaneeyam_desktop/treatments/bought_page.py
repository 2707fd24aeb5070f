"""The packages of one patient: bought, used, left; sold here and given back here (TREAT-16 to TREAT-18)."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.treatments.change_package import PackageRow
from narayaneeyam_clinic.treatments.sell_package import PackageOfPatient
from narayaneeyam_clinic.treatments.treatment_states import PackageState
from narayaneeyam_desktop.formats import date_text, money_text, rupees_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_beside import FormBeside
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


class BoughtPage(Page):
    """F9 sells the package that is chosen at the right, F8 gives the one in front back.

    Signals:
        sell_wanted: (package id, method or "" for "on the bill", reference).
        refund_wanted: PackageOfPatient.
    """

    sell_wanted = Signal(object)
    refund_wanted = Signal(object)

    def __init__(self, *, may_sell: bool, may_refund: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Packages of the patient"))
        self._may_refund = may_refund
        self._offered: dict[str, PackageRow] = {}
        self.who = small_text("", "heading")
        self.add_beside_title(self.who)
        self.table: RowsTable[PackageOfPatient] = RowsTable(
            [
                Column(self.tr("Bought"), _bought, width=100),
                Column(self.tr("Package"), _name, width=180, stretch=True),
                Column(self.tr("Done"), _done, width=220),
                Column(self.tr("Price"), _price, width=100, right=True),
                Column(self.tr("Used"), _used, width=100, right=True),
                Column(self.tr("Left"), _left, width=100, right=True, strong=True),
                Column("", self._state, width=96, tone=_tone),
            ],
            name="bought_packages",
            empty=EmptyState(self.tr("No package yet")),
            identity=attrgetter("sale_id"),
        )
        self.table.set_accessible_name(self.tr("Packages of the patient"))
        self.package = ChoiceField(self.tr("Package"))
        self.method = ChoiceField(
            self.tr("Paid now"),
            [
                ("cash", self.tr("in cash")),
                ("upi", self.tr("by UPI")),
                ("card", self.tr("by card")),
                ("", self.tr("later, on the bill")),
            ],
        )
        self.reference = LineField(self.tr("Reference"), max_length=40)
        self.price = small_text("", "title")
        self.form = FormCard(self.tr("Sell a package"), parent=None if may_sell else self)
        if not may_sell:
            self.form.hide()
        self.form.add(package=self.package)
        self.form.body.addWidget(self.price)
        self.form.add(method=self.method)
        self.form.add(reference=self.reference)
        self.form.close_with_problem()
        card = Card(margin=0)
        card.body.addWidget(self.table)
        self._may_sell = may_sell
        self.body.addWidget(FormBeside(card, self.form, 320) if may_sell else card, 1)
        self.refund_action = self.add_page_action(self.tr("Give it back"), "F8", self._refund, button=False)
        self.sell_action = self.add_page_action(self.tr("Sell"), "F9", self._sell, primary=True)
        self.sell_action.setVisible(may_sell)
        self.package.edited.connect(self._chosen_package)
        self.table.row_chosen.connect(self._chosen)
        self._chosen(None)

    def show_patient(self, name: str, number: str) -> None:
        self.who.setText(f"{name} · {number}")

    def show_packages(self, bought: Sequence[PackageOfPatient], offered: Sequence[PackageRow]) -> None:
        self._offered = {row.package_id: row for row in offered}
        self.package.set_choices([(row.package_id, row.name) for row in offered])
        self.table.show_rows(bought)
        if bought and self.table.selected_row() is None:
            # What can be given back is seen without looking for it.
            sold = [at for at, one in enumerate(bought) if one.state is PackageState.SOLD]
            self.table.select(sold[0] if sold else 0)
        self._chosen_package()

    def show_problem(self, field: str | None, sentence: str) -> None:
        self.form.show_problem(field, sentence)

    def focus_first(self) -> None:
        (self.package if self._may_sell else self.table).setFocus()

    def _chosen(self, row: PackageOfPatient | None) -> None:
        self.refund_action.setVisible(self._may_refund and row is not None and row.state is PackageState.SOLD)

    def _chosen_package(self) -> None:
        row = self._offered.get(str(self.package.value() or ""))
        self.price.setText("" if row is None else rupees_text(row.price))
        self.sell_action.setEnabled(row is not None)

    def _sell(self) -> None:
        package = self.package.value()
        if package is not None:
            self.sell_wanted.emit((str(package), str(self.method.value() or ""), self.reference.text()))

    def _refund(self) -> None:
        row = self.table.selected_row()
        if row is not None:
            self.refund_wanted.emit(row)

    def _state(self, row: PackageOfPatient) -> str:
        return self.tr("given back") if row.state is PackageState.REFUNDED else ""


def _bought(row: PackageOfPatient) -> str:
    return date_text(business_date(row.sold_at))


def _name(row: PackageOfPatient) -> str:
    return row.name


def _done(row: PackageOfPatient) -> str:
    return ", ".join(f"{item.therapy} {item.done}/{item.sessions}" for item in row.items)


def _price(row: PackageOfPatient) -> str:
    return money_text(row.price)


def _used(row: PackageOfPatient) -> str:
    return money_text(row.used)


def _left(row: PackageOfPatient) -> str:
    return money_text(row.left)


def _tone(row: PackageOfPatient) -> Tone | None:
    return Tone.PLAIN if row.state is PackageState.REFUNDED else None
