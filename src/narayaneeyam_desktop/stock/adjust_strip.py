"""Correcting one batch: found, missing, damaged, expired, blocked; always with a reason (STOCK-8, STOCK-9)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.pharmacy.adjust_stock import MovementKind
from narayaneeyam_clinic.pharmacy.batch_list import BatchRow, BatchState
from narayaneeyam_desktop.formats import unit_text
from narayaneeyam_desktop.stock.stock_words import amount_words, movement_words
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.small_parts import Rule, small_text


class Blocking(StrEnum):
    """What may be done to a batch beside correcting its quantity."""

    BLOCK = "block"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class TypedCorrection:
    """As typed; `what` is a MovementKind or a Blocking."""

    batch_id: str
    what: MovementKind | Blocking
    quantity: str
    reason: str


class AdjustStrip(QFrame):
    """Under the batches; Enter goes on, to the button at the end, and F9 corrects. Esc leaves.

    Signals:
        correcting: a TypedCorrection.
        left: Esc.
    """

    correcting = Signal(object)
    left = Signal()

    def __init__(self, correct: QAction, parent: QWidget | None = None) -> None:
        """`correct`: the action of the page."""
        super().__init__(parent)
        size = theme().size
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, size(8))
        column.setSpacing(size(8))
        column.addWidget(Rule())
        inside = QVBoxLayout()
        inside.setContentsMargins(size(8), 0, size(8), 0)
        column.addLayout(inside)
        self.heading = small_text("", "heading")
        inside.addWidget(self.heading)
        row = QHBoxLayout()
        row.setSpacing(size(12))
        self.what = ChoiceField(self.tr("What happened"))
        self.quantity = LineField(self.tr("Quantity"), max_length=20)
        self.reason = LineField(self.tr("Reason"), max_length=200)
        self.button = ActionButton.for_action(correct)
        for field, share in ((self.what, 3), (self.quantity, 2), (self.reason, 4)):
            row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(size(4))
        beside.addWidget(small_text(" ", "label"))
        beside.addWidget(self.button)
        beside.addStretch(1)
        row.addLayout(beside)
        inside.addLayout(row)
        self._batch_id = ""
        self.what.edited.connect(self._what_changed)
        for each in (self.what.input, self.quantity.input, self.reason.input):
            each.installEventFilter(self)
        self.hide()

    def begin(self, batch: BatchRow, base_unit: str) -> None:
        """Opens for this batch."""
        self.follow(batch, base_unit)
        self.reason.set_text("")
        self.show()
        self.what.input.setFocus()

    def follow(self, batch: BatchRow, base_unit: str) -> None:
        """Shows another batch."""
        self._batch_id = batch.batch_id
        there = amount_words(batch.packs, batch.loose, base_unit)
        self.heading.setText(self.tr("Batch {number}: {amount} there").format(number=batch.number, amount=there))
        is_blocked = batch.state is BatchState.BLOCKED
        kinds: list[tuple[object, str]] = [
            (kind, movement_words(kind))
            for kind in (MovementKind.ADJUST_DOWN, MovementKind.ADJUST_UP, MovementKind.DAMAGED)
        ]
        if batch.state is BatchState.EXPIRED:
            kinds.insert(0, (MovementKind.EXPIRED, movement_words(MovementKind.EXPIRED)))
        if is_blocked:
            kinds.append((Blocking.FREE, self.tr("May be sold again")))
        else:
            kinds.append((Blocking.BLOCK, self.tr("Not to be sold (block)")))
        self.what.set_choices(kinds)
        self.what.set_value(kinds[0][0])
        self.quantity.set_text(there if batch.state is BatchState.EXPIRED else "")
        self.quantity.set_hint(self.tr("packs; loose: 3 {unit}").format(unit=unit_text(base_unit)))
        self._what_changed()

    def show_problem(self, field: str | None, sentence: str) -> None:
        at = {"quantity": self.quantity, "kind": self.what}.get(field or "", self.reason)
        at.show_problem(sentence)
        at.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and watched is self.reason.input:
                self.button.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _what_changed(self) -> None:
        what = self.what.value()
        self.quantity.setVisible(isinstance(what, MovementKind))
        self.reason.setVisible(what is not Blocking.FREE)

    def correct(self) -> None:
        """Says `correcting` of what stands there."""
        what = self.what.value()
        if isinstance(what, (MovementKind, Blocking)):
            self.correcting.emit(TypedCorrection(self._batch_id, what, self.quantity.text(), self.reason.text()))
