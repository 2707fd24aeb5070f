"""One bill: its lines as billed, its money, its paper. A cancelled one stays and says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.counter.bill_rows import BillRow, Sum
from narayaneeyam_desktop.counter.lines_table import line_columns
from narayaneeyam_desktop.counter.totals_card import TotalsCard
from narayaneeyam_desktop.formats import cash_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.ask import Question, ask_reason
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Pill, Tone, small_text
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit


@dataclass(frozen=True, slots=True)
class PaymentShown:
    """One payment in finished words."""

    method: str
    amount: str
    detail: str


@dataclass(frozen=True, slots=True)
class BilledShown:
    """A bill in finished words."""

    title: str
    state: str
    tone: Tone
    facts: str
    rows: Sequence[BillRow]
    sums: Sequence[Sum]
    to_pay: str
    payments: Sequence[PaymentShown]
    due: Money
    held: Money
    cancelled: str
    may_cancel: bool
    may_take_back: bool
    may_debit: bool
    may_take: bool
    # The number of the other paper of the same sale.
    goes_with: str = ""


@dataclass(frozen=True, slots=True)
class TypedTaking:
    """A payment as typed: the method's value, the amount (None pays all), its reference."""

    method: object
    amount: Money | None
    reference: str


class BillPage(Page):
    """Lines at the left, money at the right.

    Signals:
        print_wanted, preview_wanted, labels_wanted: the paper; labels for its medicines.
        taking: money for what is due (TypedTaking).
        deposit_wanted: what is held for the patient is to pay it.
        take_back_wanted: goods of it come back.
        debit_wanted: it was too low.
        cancelling: the bill is to be cancelled, after the person has confirmed it (the reason).
    """

    print_wanted = Signal()
    labels_wanted = Signal()
    preview_wanted = Signal()
    taking = Signal(object)
    deposit_wanted = Signal()
    take_back_wanted = Signal()
    debit_wanted = Signal()
    cancelling = Signal(str)

    def __init__(self, methods: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        size = theme().size
        self.state = Pill()
        self.add_beside_title(self.state)
        self.facts = small_text("")
        self.facts.setWordWrap(True)
        self.body.addWidget(self.facts)
        self._goes_with = ""
        self.cancelled = Banner("", Tone.RED)
        self.body.addWidget(self.cancelled)
        card = Card(margin=0)
        self.lines: RowsTable[BillRow] = RowsTable(line_columns())
        self.lines.set_accessible_name(self.tr("Lines of the bill"))
        card.body.addWidget(self.lines, 1)
        across = QHBoxLayout()
        across.setSpacing(size(12))
        across.addWidget(card, 1)
        side = QVBoxLayout()
        side.setSpacing(size(12))
        self.totals = TotalsCard()
        side.addWidget(self.totals)
        side.addWidget(self._payments_card(methods))
        side.addStretch(1)
        holder = QWidget()
        side.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(side)
        self._side = Scrolled(holder)
        across.addWidget(self._side)
        self.body.addLayout(across, 1)
        self.cancel_action = self.add_page_action(self.tr("Cancel the bill…"), "Ctrl+Del", self._ask)
        self.take_back_action = self.add_page_action(self.tr("Take back…"), "F4", self.take_back_wanted.emit)
        self.debit_action = self.add_page_action(self.tr("Debit note…"), "F3", self.debit_wanted.emit)
        self.labels_action = self.add_page_action(self.tr("Labels"), "F12", self.labels_wanted.emit, button=False)
        self.preview_action = self.add_page_action(self.tr("Look at the paper"), "F7", self.preview_wanted.emit)
        self.print_action = self.add_page_action(self.tr("Print"), "F9", self.print_wanted.emit, primary=True)
        self.question: Question | None = None

    def show_bill(self, bill: BilledShown) -> None:
        """The bill as it stands."""
        self.set_title(bill.title)
        self.state.show_state(bill.state, bill.tone)
        self.facts.setText(bill.facts)
        self.cancelled.say(bill.cancelled)
        self._goes_with = bill.goes_with
        self.lines.show_rows(bill.rows)
        self.totals.show_sums(bill.sums, bill.to_pay)
        self.cancel_action.setVisible(bill.may_cancel)
        self.labels_action.setVisible(not bill.cancelled)
        self.take_back_action.setVisible(bill.may_take_back)
        self.debit_action.setVisible(bill.may_debit)
        self._show_payments(bill)

    def show_taking_problem(self, field: str | None, sentence: str) -> None:
        """Why the payment was not taken."""
        (self.reference if field == "reference" else self.amount).show_problem(sentence)

    def payment_taken(self) -> None:
        """Ready for another. The focus leaves the button, which goes when nothing is due any more."""
        self.amount.set_value(None)
        self.reference.set_text("")
        self.focus_first()

    def focus_first(self) -> None:
        self.lines.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < theme().size(1000)
        self._side.setFixedWidth(theme().size(272 if is_narrow else 300))

    def _payments_card(self, methods: Sequence[tuple[object, str]]) -> Card:
        card = Card()
        card.body.addWidget(small_text(self.tr("Payments"), "label"))
        self._payments = QVBoxLayout()
        self._payments.setSpacing(theme().size(4))
        card.body.addLayout(self._payments)
        self.due = small_text("", "heading")
        card.body.addWidget(self.due)
        self.taking_part = QWidget()
        column = QVBoxLayout(self.taking_part)
        column.setContentsMargins(0, 0, 0, 0)
        self.method = ChoiceField(self.tr("Paid by"), methods)
        self.amount = MoneyEdit(self.tr("Amount"), hint=self.tr("Empty pays all that is due."))
        self.reference = LineField(self.tr("Reference (may stay empty)"), max_length=40)
        self.take_action = self.add_page_action(self.tr("Take payment"), "F8", self._take, button=False)
        self.take_button = ActionButton.for_action(self.take_action)
        self.deposit_action = self.add_page_action("", "F6", self.deposit_wanted.emit, button=False)
        self.deposit_action.setVisible(False)
        self.deposit_button = ActionButton.for_action(self.deposit_action)
        card.body.addWidget(self.deposit_button)
        for widget in (self.method, self.amount, self.reference, self.take_button):
            column.addWidget(widget)
        card.body.addWidget(self.taking_part)
        return card

    def _show_payments(self, bill: BilledShown) -> None:
        while (item := self._payments.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for payment in bill.payments:
            self._payments.addWidget(_payment_row(payment))
        if not bill.payments:
            self._payments.addWidget(small_text(self.tr("Nothing was paid yet.")))
        due = bool(bill.due)
        self.due.setText(self.tr("Due {amount}").format(amount=cash_text(bill.due)) if due else "")
        appear(self.due, due)
        appear(self.taking_part, bill.may_take)
        self.take_action.setVisible(bill.may_take)
        self.deposit_action.setText(self.tr("Pay {amount} from the deposit").format(amount=cash_text(bill.held)))
        self.deposit_action.setVisible(bool(bill.held))

    def _take(self) -> None:
        self.taking.emit(TypedTaking(self.method.value(), self.amount.value(), self.reference.text()))

    def _ask(self) -> None:
        """A question, because cancelling cannot be undone, and why: the reason stays with the bill (SELL-18)."""
        words = self.tr(
            "Its number stays, the stock goes back to its batches and the money is given back. This cannot be undone."
        )
        if self._goes_with:
            also = self.tr("The other paper of this sale, {number}, is cancelled with it.")
            words = f"{also.format(number=self._goes_with)} {words}"
        self.question = ask_reason(
            self,
            self.tr("Cancel bill {number}?").format(number=self.title),
            words,
            self.tr("Why the bill is cancelled"),
            self._confirmed,
            verb=self.tr("Cancel the bill"),
        )

    def _confirmed(self, reason: str) -> None:
        self.cancelling.emit(reason)


def _payment_row(payment: PaymentShown) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    row = QHBoxLayout()
    row.addWidget(small_text(payment.method, ""))
    row.addStretch(1)
    row.addWidget(small_text(payment.amount, ""))
    column.addLayout(row)
    if payment.detail:
        detail = small_text(payment.detail, "hint")
        detail.setWordWrap(True)
        column.addWidget(detail)
    return made
