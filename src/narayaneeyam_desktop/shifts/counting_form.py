"""Counting a drawer: notes and coins at the left; cash, UPI and card beside them, each with what was expected once it is counted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from narayaneeyam_clinic.billing.count_cash import DENOMINATIONS, sum_of_denominations
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shifts.close_shift import MethodCount, PaymentMethod, ShiftCountDraft
from narayaneeyam_desktop.formats import rupees_text
from narayaneeyam_desktop.payment_words import method_words
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.notes_and_coins import NotesAndCoins
from narayaneeyam_desktop.widgets.small_parts import Pill, Tone, small_text
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit
from narayaneeyam_desktop.wording import translated


class CountingForm(QWidget):
    """All fields are blank at first (SHIFT-5).

    Signals:
        changed: something was counted again, so nothing is compared any more.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._float = ZERO
        self._compared: ShiftCountDraft | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().size(12))
        self.notes = NotesAndCoins(DENOMINATIONS)
        row.addWidget(self.notes)
        row.addWidget(self._make_methods(), 1)
        self.notes.edited.connect(self._pieces_typed)
        self.counts[PaymentMethod.CASH].edited.connect(self._sum_typed)
        for method in (PaymentMethod.UPI, PaymentMethod.CARD):
            self.counts[method].edited.connect(self._counted_again)

    def start(self, opening_float: Money) -> None:
        """Of another shift nothing is counted yet."""
        self._float = opening_float
        self._compared = None
        self.notes.clear()
        for field in (*self.counts.values(), self.left_in):
            field.set_value(None)
        for reason in (*self.reasons.values(), self.note):
            reason.set_text("")
        self.form.mark_saved()
        self._show_nothing_compared()

    def draft(self, shift_id: str) -> ShiftCountDraft | None:
        """What was counted; None while the cash is not."""
        pieces, cash = self.notes.pieces(), self._cash()
        if cash is None:
            return None
        left_in = self.left_in.value()
        return ShiftCountDraft(
            shift_id=shift_id,
            pieces=pieces,
            cash=None if pieces else cash,
            upi=self.counts[PaymentMethod.UPI].value(),
            card=self.counts[PaymentMethod.CARD].value(),
            reasons={method: field.text() for method, field in self.reasons.items() if field.text()},
            left_in=left_in if left_in is not None else min(self._float, cash, key=_paise),
            note=self.note.text(),
        )

    def is_compared(self) -> bool:
        """What stands in the fields is what was compared."""
        return self._compared is not None

    def show_compared(self, draft: ShiftCountDraft, counts: Sequence[MethodCount]) -> None:
        """What was expected of each method, beside its count."""
        self._compared = draft
        if self.left_in.value() is None:
            self.left_in.set_value(draft.left_in)
        first: LineField | None = None
        for one in counts:
            words, tone = _difference(one)
            self._states[one.method].show_state(words, tone)
            appear(self.reasons[one.method], bool(one.difference))
            if one.difference and first is None:
                first = self.reasons[one.method]
        if first is not None:
            first.setFocus()

    def show_problem(self, field: str | None, sentence: str) -> None:
        known = {"cash": "cash", "counted": "cash", "upi": "upi", "card": "card"}
        self.form.show_problem(known.get(field or "", field), sentence)

    def focus_first(self) -> None:
        self.notes.focus_first()

    def _make_methods(self) -> FormCard:
        self.counts = {
            PaymentMethod.CASH: MoneyEdit(self.tr("Cash: the whole sum (₹)")),
            PaymentMethod.UPI: MoneyEdit(self.tr("UPI: as the bank's app says (₹)")),
            PaymentMethod.CARD: MoneyEdit(self.tr("Card: as the machine says (₹)")),
        }
        self.reasons: dict[PaymentMethod, LineField] = {}
        self._states: dict[PaymentMethod, Pill] = {}
        self.form = FormCard(self.tr("Counted"))
        for method, field in self.counts.items():
            self.form.add(**{str(method): field})
            self._states[method] = Pill()
            line = QHBoxLayout()
            line.addWidget(self._states[method], 0, Qt.AlignmentFlag.AlignLeft)
            self.form.body.addLayout(line)
            reason = LineField(
                self.tr("Reason for the difference of {method}").format(method=method_words(method)), max_length=200
            )
            self.reasons[method] = reason
            self.form.add(**{f"reason_{method}": reason})
        self.left_in = MoneyEdit(self.tr("Stays in the drawer (₹)"), hint=self.tr("The next shift's float."))
        self.note = LineField(self.tr("Note"), max_length=200)
        self.form.add(left_in=self.left_in, note=self.note)
        self._told = small_text(self.tr("What is expected is told when all is counted: F9."), "muted")
        self._told.setWordWrap(True)
        self.form.body.addWidget(self._told)
        self.form.close_with_problem()
        return self.form

    def _cash(self) -> Money | None:
        pieces = self.notes.pieces()
        return sum_of_denominations(pieces) if pieces else self.counts[PaymentMethod.CASH].value()

    def _pieces_typed(self) -> None:
        self.counts[PaymentMethod.CASH].set_value(self._cash() if self.notes.pieces() else None)
        self._counted_again()

    def _sum_typed(self) -> None:
        self.notes.clear()
        self._counted_again()

    def _counted_again(self) -> None:
        self._compared = None
        self._show_nothing_compared()
        self.form.clear_problems()
        self.changed.emit()

    def _show_nothing_compared(self) -> None:
        for method, state in self._states.items():
            state.show_state("")
            appear(self.reasons[method], False)


def _difference(one: MethodCount) -> tuple[str, Tone]:
    """In words: a colour never speaks alone."""
    expected = rupees_text(one.expected)
    if not one.difference:
        return translated("shifts", "{expected} expected · agrees").format(expected=expected), Tone.LEAF
    if one.difference < ZERO:
        words = translated("shifts", "{expected} expected · {amount} missing")
        return words.format(expected=expected, amount=rupees_text(-one.difference)), Tone.RED
    words = translated("shifts", "{expected} expected · {amount} too much")
    return words.format(expected=expected, amount=rupees_text(one.difference)), Tone.RED


def _paise(amount: Money) -> int:
    return amount.paise
