"""The account of a patient: what waits for a bill, what is due, and the money that is held for them (LEDGER-27)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.billing.patient_account import ANY, AccountKind, AccountRow, PatientAccount, Purpose
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.formats import date_text, money_text, rupees_text, text_or_dash
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_beside import FormBeside
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit


@dataclass(frozen=True, slots=True)
class TypedDeposit:
    """Money that comes or goes, as typed; without an amount all that is held goes."""

    purpose: Purpose
    method: object
    amount: Money | None
    reference: str


class AccountPage(Page):
    """F9 takes a deposit, F8 gives back what is held; Enter opens a bill, or prints a voucher again.

    Signals:
        taking, giving_back: TypedDeposit.
        row_opened: AccountRow.
    """

    taking = Signal(object)
    giving_back = Signal(object)
    row_opened = Signal(object)

    def __init__(
        self, methods: Sequence[tuple[object, str]], *, may_refund: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Account of the patient"))
        self._may_refund = may_refund
        self.who = small_text("", "heading")
        self.add_beside_title(self.who)
        self.table: RowsTable[AccountRow] = RowsTable(
            [
                Column(self.tr("Day"), _day, width=100),
                Column("", self._kind, width=120, tone=_tone),
                Column(self.tr("What"), self._what, stretch=True),
                Column(self.tr("Number"), _number, width=150),
                Column(self.tr("Amount"), _amount, width=110, right=True, strong=True),
            ],
            name="account",
            empty=EmptyState(self.tr("Nothing is owed and nothing is held")),
            identity=attrgetter("kind", "ref_id", "number", "amount"),
        )
        self.table.set_accessible_name(self.tr("Account of the patient"))
        self.purpose = ChoiceField(self.tr("For"))
        self.held = small_text("", "title")
        self.method = ChoiceField(self.tr("How"), methods)
        self.amount = MoneyEdit(self.tr("Amount"))
        self.reference = LineField(self.tr("Reference (may stay empty)"), max_length=40)
        self.form = FormCard(self.tr("Deposit"))
        self.form.add(purpose=self.purpose)
        self.form.body.addWidget(self.held)
        self.form.add(amount=self.amount)
        self.form.add(method=self.method)
        self.form.add(reference=self.reference)
        self.form.close_with_problem()
        card = Card(margin=0)
        card.body.addWidget(self.table)
        self.body.addWidget(FormBeside(card, self.form, 320), 1)
        self._names: dict[Purpose, Money] = {}
        self.refund_action = self.add_page_action(self.tr("Give back…"), "F8", self._give_back, button=False)
        self.take_action = self.add_page_action(self.tr("Take deposit"), "F9", self._take, primary=True)
        self.refund_action.setVisible(False)
        self.table.row_opened.connect(self.row_opened)
        self.purpose.edited.connect(self._show_held)

    def show_account(self, account: PatientAccount) -> None:
        self.who.setText(f"{account.name} · {account.registration_number}")
        self.table.show_rows(account.rows)
        chosen = self.purpose.value()
        self._names = {one.purpose: one.held for one in account.purposes}
        self.purpose.set_choices([(one.purpose, one.name or self.tr("whatever comes")) for one in account.purposes])
        if chosen in self._names:
            self.purpose.set_value(chosen)
        self._show_held()

    def taken(self) -> None:
        """Ready for another."""
        self.amount.set_value(None)
        self.reference.set_text("")
        self.form.mark_saved()

    def show_problem(self, field: str | None, sentence: str) -> None:
        self.form.show_problem(field, sentence)

    def typed(self) -> TypedDeposit:
        """What stands in the form."""
        purpose = self.purpose.value()
        return TypedDeposit(
            purpose if isinstance(purpose, Purpose) else ANY,
            self.method.value(),
            self.amount.value(),
            self.reference.text(),
        )

    def focus_first(self) -> None:
        self.amount.setFocus()

    def _show_held(self) -> None:
        held = self._names.get(self.typed().purpose)
        self.held.setText(self.tr("{amount} held").format(amount=rupees_text(held)) if held else "")
        self.refund_action.setVisible(self._may_refund and bool(held))

    def _take(self) -> None:
        self.taking.emit(self.typed())

    def _give_back(self) -> None:
        self.giving_back.emit(self.typed())

    def _kind(self, row: AccountRow) -> str:
        return {
            AccountKind.TO_BILL: self.tr("to bill"),
            AccountKind.DUE: self.tr("due"),
            AccountKind.TAKEN: self.tr("deposit"),
            AccountKind.APPLIED: self.tr("used"),
            AccountKind.REFUNDED: self.tr("given back"),
        }[row.kind]

    def _what(self, row: AccountRow) -> str:
        if row.what or row.kind is AccountKind.DUE:
            return text_or_dash(row.what)
        return self.tr("whatever comes")


def _day(row: AccountRow) -> str:
    return date_text(row.day)


def _number(row: AccountRow) -> str:
    return text_or_dash(row.number)


def _amount(row: AccountRow) -> str:
    return money_text(row.amount)


def _tone(row: AccountRow) -> Tone | None:
    return {
        AccountKind.TO_BILL: Tone.AMBER,
        AccountKind.DUE: Tone.RED,
        AccountKind.TAKEN: Tone.LEAF,
    }.get(row.kind, Tone.PLAIN)
