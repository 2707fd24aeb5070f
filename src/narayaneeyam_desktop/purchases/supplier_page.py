"""The account of one supplier: every entry with the balance, what is due by age, a payment (BUY-40 to BUY-43)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.purchases.posted_page import Figures
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.ask import Question, ask, ask_reason
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit
from narayaneeyam_desktop.wording import translated


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One entry of the account in finished words; `value` is what the controller knows it by."""

    value: object
    document_id: str
    day: str
    what: str
    number: str
    theirs: str
    due: str
    amount: str
    balance: str
    state: str


@dataclass(frozen=True, slots=True)
class TypedPayment:
    """A payment as typed; `bill` is a receipt's id, or empty for the account."""

    bill: object
    way: object
    amount: Money | None
    reference: str


class SupplierAccountPage(Page):
    """The entries at the left, what is owed and a payment at the right.

    Signals:
        entry_opened: an entry (EntryRow).
        paying: TypedPayment.
        bill_chosen: the payment is for another bill.
        reason_given: the reason for what was asked ((what, reason)).
    """

    entry_opened = Signal(object)
    paying = Signal(object)
    bill_chosen = Signal()
    reason_given = Signal(object)

    def __init__(self, ways: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        size = theme().size
        self.facts = small_text("")
        self.facts.setWordWrap(True)
        self.body.addWidget(self.facts)
        self.notice = Banner("", Tone.RED)
        self.body.addWidget(self.notice)
        self.table: RowsTable[EntryRow] = RowsTable(
            [
                Column(translated("purchases", "Date"), attrgetter("day"), width=100),
                Column(translated("purchases", "What"), attrgetter("what"), width=150, stretch=True),
                Column(translated("purchases", "Number"), attrgetter("number"), width=150),
                Column(translated("purchases", "Theirs"), attrgetter("theirs"), width=110, may_hide=2),
                Column(translated("purchases", "Due on"), attrgetter("due"), width=100, may_hide=1),
                Column(translated("purchases", "Amount"), attrgetter("amount"), width=110, right=True),
                Column(translated("purchases", "Owed"), attrgetter("balance"), width=110, right=True, strong=True),
                Column("", attrgetter("state"), width=84, tone=_tone),
            ],
            name="supplier_ledger",
            identity=attrgetter("document_id"),
            empty=EmptyState(
                translated("purchases", "Nothing yet"),
                translated("purchases", "Bills that come in, returns and payments stand here."),
                icon_name="receipt",
            ),
        )
        self.table.set_accessible_name(translated("purchases", "Account of the supplier"))
        self.table.row_opened.connect(self.entry_opened)
        card = Card(margin=0)
        card.body.addWidget(self.table)
        across = QHBoxLayout()
        across.setSpacing(size(12))
        across.addWidget(card, 1)
        holder = QWidget()
        side = QVBoxLayout(holder)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(size(12))
        self.figures = Figures()
        side.addWidget(self.figures)
        self.pay_card = self._pay_card(ways)
        side.addWidget(self.pay_card)
        side.addStretch(1)
        scrolled = Scrolled(holder)
        scrolled.setFixedWidth(size(290))
        across.addWidget(scrolled)
        self.body.addLayout(across, 1)
        self.question: Question | None = None
        self._asked = ""

    def show_supplier(self, name: str, facts: str, notice: str) -> None:
        self.set_title(name)
        self.facts.setText(facts)
        self.notice.say(notice, Tone.RED)

    def show_bills(self, bills: Sequence[tuple[object, str]]) -> None:
        """What a payment can be for."""
        chosen = self.bill.value()
        self.bill.set_choices(bills)
        if any(value == chosen for value, _ in bills):
            self.bill.set_value(chosen)

    def payment_written(self) -> None:
        self.amount.set_value(None)
        self.reference.set_text("")

    def show_payment_problem(self, field: str | None, sentence: str) -> None:
        (self.reference if field == "reference" else self.amount).show_problem(sentence)

    def ask_why(self, what: str, title: str, text: str, verb: str) -> None:
        """Asks for a reason; the answer comes by `reason_given`."""
        self._asked = what
        self.question = ask_reason(self, title, text, translated("purchases", "Reason"), self._answered, verb=verb)

    def ask_whether(self, what: str, title: str, text: str, verb: str) -> None:
        self._asked = what
        self.question = ask(self, title, text, verb, self._answered)

    def focus_first(self) -> None:
        self.table.setFocus()

    def _pay_card(self, ways: Sequence[tuple[object, str]]) -> Card:
        card = Card(translated("purchases", "Payment to the supplier"))
        self.bill = ChoiceField(translated("purchases", "For"))
        self.bill.edited.connect(self.bill_chosen)
        self.amount = MoneyEdit(translated("purchases", "Amount"))
        self.way = ChoiceField(translated("purchases", "Paid by"), ways)
        self.reference = LineField(translated("purchases", "Reference (may stay empty)"), max_length=60)
        for field in (self.bill, self.amount, self.way, self.reference):
            card.body.addWidget(field)
        self.pay_button = ActionButton(translated("purchases", "Write the payment"))
        self.pay_button.clicked.connect(self._pay)
        card.body.addWidget(self.pay_button, 0, Qt.AlignmentFlag.AlignRight)
        return card

    def _pay(self) -> None:
        self.paying.emit(TypedPayment(self.bill.value(), self.way.value(), self.amount.value(), self.reference.text()))

    def _answered(self, reason: str) -> None:
        self.reason_given.emit((self._asked, reason))


def _tone(row: EntryRow) -> Tone | None:
    return Tone.RED if row.state else None
