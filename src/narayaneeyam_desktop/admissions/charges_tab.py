"""What the stay has come to: charges by kind and day at the left, deposits and the balance at the right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.billing.stay_statement import Foot, StatementFoot, StatementLine, StayStatement
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_desktop.formats import date_text, money_text, rupees_text
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit
from narayaneeyam_desktop.wording import translated


@dataclass(frozen=True, slots=True)
class ChargeLine:
    """A row of the table: the heading of a kind with its sum, or one charge of a day."""

    heading: str
    amount: Money
    line: StatementLine | None = None


@dataclass(frozen=True, slots=True)
class MoneyTyped:
    """The money strip as typed: `method` is a payment method's key."""

    amount: Money | None
    method: str
    reference: str
    reason: str


@dataclass(frozen=True, slots=True)
class ChargeTyped:
    """A charge by hand as typed: "fee" or "other", for what, how much."""

    kind: str
    what: str
    amount: Money | None


class ChargesTab(QWidget):
    """Shows and signals.

    Signals:
        deposit_wanted, refund_wanted: MoneyTyped.
        voucher_wanted: StatementFoot, to be printed again.
        charge_wanted: ChargeTyped; take_off_wanted, move_wanted: StatementLine, off the bill or to another stay.
    """

    deposit_wanted = Signal(object)
    refund_wanted = Signal(object)
    voucher_wanted = Signal(object)
    charge_wanted = Signal(object)
    take_off_wanted = Signal(object)
    move_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = theme().size
        self.table: RowsTable[ChargeLine] = RowsTable(
            self._columns(),
            name="stay_charges",
            empty=EmptyState(self.tr("Nothing is charged yet")),
        )
        self.table.set_accessible_name(self.tr("Charges"))
        self.problem = Banner("", Tone.AMBER)
        left = QVBoxLayout()
        left.setSpacing(size(8))
        left.addWidget(self.problem)
        left.addWidget(self.table, 1)
        self.by_hand = self._by_hand()
        left.addWidget(self.by_hand)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size(12))
        column.addWidget(self._sum_card(), 1)
        self.money = self._money_card()
        column.addWidget(self.money)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, size(8), 0, 0)
        across.setSpacing(size(12))
        across.addLayout(left, 3)
        # With large letters it gives way to the charges, and is never cut itself.
        right.setMinimumWidth(size(290))
        right.setMaximumWidth(size(360))
        across.addWidget(right, 2)
        self.foot.row_opened.connect(self._open_foot)
        self.take.clicked.connect(self._take)
        self.refund.clicked.connect(self._refund)
        self.add.clicked.connect(self._add)
        self.off.clicked.connect(self._take_off)

    def show_rights(self, *, takes: bool, refunds: bool) -> None:
        self.money.setVisible(takes or refunds)
        self.take.setVisible(takes)
        self.by_hand.setVisible(takes)
        self.refund.setVisible(refunds)

    def show_statement(self, statement: StayStatement) -> None:
        """Charges by heading and day; the foot adds up to the balance."""
        rows: list[ChargeLine] = []
        for group in statement.groups:
            rows.append(ChargeLine(_heading(group.heading), group.amount))
            rows += [ChargeLine("", line.amount, line) for line in group.lines]
        self.table.show_rows(rows)
        self.foot.show_rows(statement.foot)
        owed = statement.balance >= ZERO
        self.balance_label.setText(self.tr("Still to pay") if owed else self.tr("Left of the deposit"))
        self.balance.setText(rupees_text(statement.balance if owed else -statement.balance))

    def say_problem(self, sentence: str) -> None:
        """Why the charges cannot be told, or no bill can be made now."""
        self.problem.say(sentence)

    def show_problem(self, field: str | None, sentence: str) -> None:
        self.money.show_problem(field, sentence)

    def typed(self) -> MoneyTyped:
        return MoneyTyped(
            self.amount.value(), str(self.method.value() or "cash"), self.reference.text(), self.reason.text()
        )

    def paid(self) -> None:
        """Written: the strip is empty again."""
        self.amount.set_value(None)
        self.reference.set_text("")
        self.reason.set_text("")
        self.money.mark_saved()

    def charged(self) -> None:
        """The charge stands in the ledger: the row is empty again."""
        self.what.set_text("")
        self.price.set_value(None)

    def show_charge_problem(self, field: str | None, sentence: str) -> None:
        blamed = {"description": self.what, "amount": self.price}.get(field or "")
        if blamed is None:
            self.problem.say(sentence)
        else:
            blamed.show_problem(sentence)
            blamed.setFocus()

    def focus_first(self) -> None:
        self.table.setFocus()

    def _sum_card(self) -> Card:
        card = Card()
        self.foot: RowsTable[StatementFoot] = RowsTable(
            [
                Column("", self._foot_words, stretch=True, tail=_foot_tail),
                Column(self.tr("Amount"), _foot_amount, width=100, right=True),
            ],
            name="stay_foot",
        )
        # Five lines without a heading: what is there after the bill and a refund.
        self.foot.view.horizontalHeader().hide()
        self.foot.setMinimumHeight(theme().size(5 * 34))
        self.foot.set_accessible_name(self.tr("Sum, deposits and what is due"))
        self.balance_label = small_text("", "heading")
        self.balance = small_text("", "amount")
        row = QHBoxLayout()
        row.addWidget(self.balance_label, 1, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.balance)
        card.body.addWidget(self.foot, 1)
        card.body.addLayout(row)
        card.body.addWidget(small_text(self.tr("Enter on a deposit prints its voucher again."), "label"))
        return card

    def _by_hand(self) -> QWidget:
        """A fee or something else, in one row under the charges."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().size(8))
        self.kind = ChoiceField(self.tr("Charge"), [("fee", self.tr("Professional fee")), ("other", self.tr("Other"))])
        self.what = LineField(self.tr("For what"), max_length=120)
        self.kind.input.setMinimumWidth(theme().size(100))
        self.price = MoneyEdit(self.tr("Amount"))
        self.price.setFixedWidth(theme().size(110))
        self.add = ActionButton(self.tr("Charge it"))
        self.off = ActionButton(self.tr("Take off…"))
        row.addWidget(self.kind, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.what, 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.price, 0, Qt.AlignmentFlag.AlignTop)
        for button in (self.add, self.off):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        return line

    def _add(self) -> None:
        self.charge_wanted.emit(ChargeTyped(str(self.kind.value() or "fee"), self.what.text(), self.price.value()))

    def _take_off(self) -> None:
        if (line := self._chosen()) is not None:
            self.take_off_wanted.emit(line)

    def move_chosen(self) -> None:
        """The charge of the chosen row is another stay's."""
        if (line := self._chosen()) is not None:
            self.move_wanted.emit(line)

    def _chosen(self) -> StatementLine | None:
        row = self.table.selected_row()
        return None if row is None or row.line is None or row.line.charge_id is None else row.line

    def _money_card(self) -> FormCard:
        form = FormCard(self.tr("Deposit, refund, payment"), margin=12)
        self.amount = MoneyEdit(self.tr("Amount"))
        self.method = ChoiceField(
            self.tr("How"), [("cash", self.tr("Cash")), ("upi", self.tr("UPI")), ("card", self.tr("Card"))]
        )
        self.reference = LineField(self.tr("Reference"), max_length=60)
        self.reason = LineField(self.tr("Reason of a refund"), max_length=200)
        form.add(amount=self.amount, method=self.method)
        form.add(reference=self.reference, reason=self.reason)
        self.take = ActionButton(self.tr("Take a deposit"))
        self.refund = ActionButton(self.tr("Give back…"))
        row = QHBoxLayout()
        row.setSpacing(theme().size(8))
        row.addWidget(self.take)
        row.addWidget(self.refund)
        row.addStretch(1)
        form.body.addLayout(row)
        form.body.addWidget(form.problem)
        return form

    def _open_foot(self, row: StatementFoot) -> None:
        if row.deposit_id is not None and row.number:
            self.voucher_wanted.emit(row)

    def _take(self) -> None:
        self.deposit_wanted.emit(self.typed())

    def _refund(self) -> None:
        self.refund_wanted.emit(self.typed())

    def _columns(self) -> list[Column[ChargeLine]]:
        return [
            Column(self.tr("Day"), _day, width=96),
            Column(self.tr("What"), _what, stretch=True, tail=self._tail, tone=_heading_tone),
            Column(self.tr("Quantity"), _quantity, width=90, right=True),
            Column(self.tr("Amount"), _amount, width=110, right=True),
        ]

    def _tail(self, row: ChargeLine) -> str:
        if row.line is None:
            return ""
        notes = []
        if row.line.taken_back:
            notes.append(self.tr("less what came back"))
        if row.line.covered:
            notes.append(self.tr("paid by package"))
        if row.line.bills:
            notes.append(self.tr("on bill {numbers}").format(numbers=", ".join(row.line.bills)))
        return " · ".join(notes)

    def _foot_words(self, row: StatementFoot) -> str:
        return {
            Foot.CHARGES: self.tr("Charges"),
            Foot.ON_BILLS: self.tr("On bill"),
            Foot.TAX: self.tr("GST"),
            Foot.ROUND_OFF: self.tr("Round off"),
            Foot.DUE: self.tr("Due of bill"),
            Foot.DEPOSIT: self.tr("Deposit"),
            Foot.REFUND: self.tr("Given back"),
            Foot.APPLIED: self.tr("Deposit used"),
        }[row.kind]


def _heading(heading: str) -> str:
    return {
        "Rooms": translated("ward", "Rooms"),
        "Fees": translated("ward", "Fees"),
        "Treatments": translated("ward", "Treatments"),
        "Ward medicines": translated("ward", "Ward medicines"),
        "Meals": translated("ward", "Meals"),
    }.get(heading, translated("ward", "Other"))


def _foot_tail(row: StatementFoot) -> str:
    return row.what or (date_text(row.day) if row.day else "")


def _foot_amount(row: StatementFoot) -> str:
    return money_text(row.amount)


def _day(row: ChargeLine) -> str:
    return date_text(row.line.day) if row.line is not None and row.line.says_day else ""


def _what(row: ChargeLine) -> str:
    return row.heading if row.line is None else row.line.description


def _heading_tone(row: ChargeLine) -> Tone | None:
    return Tone.LEAF if row.line is None else None


def _quantity(row: ChargeLine) -> str:
    return "" if row.line is None else row.line.quantity


def _amount(row: ChargeLine) -> str:
    return money_text(row.amount)
