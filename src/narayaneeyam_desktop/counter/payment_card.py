"""How the bill is paid: cash with what was received, UPI with its code, card, split over several, or due."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_desktop.formats import cash_text, rupees_text
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.field import CheckField, LineField
from narayaneeyam_desktop.widgets.small_parts import Card, small_text
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit
from narayaneeyam_desktop.widgets.upi_code import UpiCode


class Way(StrEnum):
    """How it is paid. Split is more than one of the others; due is later."""

    CASH = "cash"
    UPI = "upi"
    CARD = "card"
    SPLIT = "split"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class TypedPayment:
    """What stands in the card: the way, the cash received, references, and the parts of a split."""

    way: Way
    received: Money | None = None
    upi_reference: str = ""
    card_reference: str = ""
    cash: Money | None = None
    upi: Money | None = None
    card: Money | None = None


class PaymentCard(Card):
    """Shows the ways and the fields of the chosen one.

    Signals:
        edited: something about the payment changed (TypedPayment).
        deposit_wanted: whether what is held for the patient pays first.
    """

    edited = Signal(object)
    deposit_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setSpacing(theme().size(8))
        self.deposit = CheckField("")
        self.deposit.clicked.connect(self.deposit_wanted)
        self.body.addWidget(self.deposit)
        self.show_held(ZERO, is_used=True)
        self._ways = QButtonGroup(self)
        self._buttons: dict[Way, ActionButton] = {}
        self._lay_out_ways()
        self._panels = {
            Way.CASH: self._cash_part(),
            Way.UPI: self._upi_part(),
            Way.CARD: self._card_part(),
            Way.SPLIT: self._split_part(),
            Way.DUE: self._due_part(),
        }
        for panel in self._panels.values():
            self.body.addWidget(panel)
        self.begin()

    def begin(self) -> None:
        """For a new bill: cash, nothing typed."""
        for field in (self.received, self.split_cash, self.split_upi, self.split_card):
            field.set_value(None)
        self.upi_reference.set_text("")
        self.card_reference.set_text("")
        self.back.setText("–")
        self.choose(Way.CASH)

    def choose(self, way: Way) -> None:
        """Shows this way, without a signal."""
        self._buttons[way].setChecked(True)
        for other, panel in self._panels.items():
            appear(panel, other is way)

    def way(self) -> Way:
        return next(way for way, button in self._buttons.items() if button.isChecked())

    def typed(self) -> TypedPayment:
        """What stands in it now."""
        return TypedPayment(
            self.way(),
            self.received.value(),
            self.upi_reference.text(),
            self.card_reference.text(),
            self.split_cash.value(),
            self.split_upi.value(),
            self.split_card.value(),
        )

    def show_typed(self, typed: TypedPayment) -> None:
        """Puts a kept payment back, without a signal."""
        self.received.set_value(typed.received)
        self.upi_reference.set_text(typed.upi_reference)
        self.card_reference.set_text(typed.card_reference)
        self.split_cash.set_value(typed.cash)
        self.split_upi.set_value(typed.upi)
        self.split_card.set_value(typed.card)
        self.choose(typed.way)

    def show_amounts(self, *, change: Money, due: Money, payable: Money) -> None:
        """What goes back and what stays open."""
        has_received = self.received.value() is not None
        self.back.setText(cash_text(change) if has_received else "–")
        self.left_open.setText(cash_text(due))
        self.due_amount.setText(rupees_text(payable))

    def show_held(self, held: Money, *, is_used: bool) -> None:
        """What is held for the patient, and whether it pays first (LEDGER-14)."""
        words = self.tr("Use the deposit, {amount} held").format(amount=cash_text(held))
        self.deposit.setText(words)
        self.deposit.setAccessibleName(words)
        self.deposit.setChecked(is_used)
        appear(self.deposit, bool(held))

    def show_link(self, link: str, advice: str) -> None:
        """The UPI code, or why there is none."""
        for code in (self.code, self.split_code):
            code.show_link(link)
        appear(self.code, bool(link))
        # A split without a part by UPI asks nobody for one.
        appear(self.split_code, bool(link) and bool(self.split_upi.value()))
        self.code_words.setText(advice)
        appear(self.code_words, bool(advice))

    def shown_code(self) -> QWidget | None:
        """The code that the chosen way shows, if it shows one."""
        codes = {Way.UPI: self.code, Way.SPLIT: self.split_code}
        code = codes.get(self.way())
        return None if code is None or code.isHidden() else code

    def show_problem(self, sentence: str) -> None:
        """Under the field that is to blame in the chosen way."""
        self.focus_field().show_problem(sentence)

    def clear_problems(self) -> None:
        for field in (self.received, self.upi_reference, self.split_cash):
            if field.has_problem():
                field.clear_problem()

    def focus_field(self) -> LineField:
        """The field of the chosen way where typing begins."""
        return {
            Way.UPI: self.upi_reference,
            Way.CARD: self.card_reference,
            Way.SPLIT: self.split_cash,
        }.get(self.way(), self.received)

    def width_of_ways(self) -> int:
        """Pixels in which the words of all ways stand whole beside each other, with what is around them."""
        metrics = QFontMetrics(theme().font())
        words = sum(metrics.horizontalAdvance(button.text()) + theme().size(12) for button in self._buttons.values())
        return words + theme().size(6) * (len(self._buttons) - 1) + theme().size(30)

    def next_way(self) -> None:
        """The next way, as a key chooses it, with the focus in its field."""
        ways = list(self._buttons)
        self._buttons[ways[(ways.index(self.way()) + 1) % len(ways)]].click()
        self.focus_field().input.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_cash(self, received: str) -> None:
        """So much was handed over in cash; the focus is there."""
        self.received.set_text(received)
        self.choose(Way.CASH)
        self._edited()
        self.received.input.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out_ways(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme().size(6))
        words = {
            Way.CASH: self.tr("Cash"),
            Way.UPI: self.tr("UPI"),
            Way.CARD: self.tr("Card"),
            Way.SPLIT: self.tr("Split"),
            Way.DUE: self.tr("Due"),
        }
        for way, text in words.items():
            button = ActionButton(text)
            button.setProperty("role", "segment")
            button.setCheckable(True)
            self._ways.addButton(button)
            self._buttons[way] = button
            button.clicked.connect(self._chosen)
            row.addWidget(button, 1)
        self.body.addLayout(row)

    def _cash_part(self) -> QWidget:
        self.received = MoneyEdit(self.tr("Received"))
        self.back = small_text("–", "heading")
        part, column = _part()
        column.addWidget(self.received)
        column.addLayout(_between(self.tr("Give back"), self.back))
        self._tell_edits(self.received)
        return part

    def _upi_part(self) -> QWidget:
        self.code = UpiCode()
        self.code_words = small_text("", "hint")
        self.code_words.setWordWrap(True)
        self.upi_reference = LineField(self.tr("UPI reference, 12 digits (may stay empty)"), max_length=20)
        part, column = _part()
        column.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.code_words)
        column.addWidget(self.upi_reference)
        self._tell_edits(self.upi_reference)
        return part

    def _card_part(self) -> QWidget:
        self.card_reference = LineField(self.tr("Slip number (may stay empty)"), max_length=40)
        part, column = _part()
        column.addWidget(self.card_reference)
        self._tell_edits(self.card_reference)
        return part

    def _split_part(self) -> QWidget:
        self.split_cash = MoneyEdit(self.tr("Cash"))
        self.split_upi = MoneyEdit(self.tr("UPI"))
        self.split_card = MoneyEdit(self.tr("Card"))
        self.left_open = small_text("–", "heading")
        self.split_code = UpiCode()
        part, column = _part()
        row = QHBoxLayout()
        row.setSpacing(theme().size(8))
        for field in (self.split_cash, self.split_upi, self.split_card):
            row.addWidget(field)
        column.addLayout(row)
        column.addLayout(_between(self.tr("Stays due"), self.left_open))
        column.addWidget(self.split_code, 0, Qt.AlignmentFlag.AlignHCenter)
        self._tell_edits(self.split_cash, self.split_upi, self.split_card)
        return part

    def _due_part(self) -> QWidget:
        self.due_amount = small_text("–", "heading")
        part, column = _part()
        column.addLayout(_between(self.tr("Stays due"), self.due_amount))
        return part

    def _tell_edits(self, *fields: LineField) -> None:
        for field in fields:
            field.edited.connect(self._edited)

    def _chosen(self) -> None:
        self.choose(self.way())
        self._edited()

    def _edited(self) -> None:
        self.edited.emit(self.typed())


def _part() -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().size(8))
    return part, column


def _between(words: str, amount: QLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(small_text(words, "muted"))
    row.addStretch(1)
    row.addWidget(amount)
    return row
