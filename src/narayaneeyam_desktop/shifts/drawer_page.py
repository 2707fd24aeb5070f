"""The drawer of this PC: opened with its float, cash put in and taken out, counted and closed (SHIFT-1, SHIFT-3, SHIFT-5, SHIFT-9)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from narayaneeyam_clinic.shifts.close_shift import MethodCount, ShiftCountDraft
from narayaneeyam_clinic.shifts.open_shift import CashMove, MovedCash, OpenShift, ProposedFloat
from narayaneeyam_desktop.formats import money_text, rupees_text, time_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.shifts.counting_form import CountingForm
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import EmptyState, Pill, TableCard, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit


class DrawerPage(Page):
    """Closed: a field for the float. Open: notes and coins, the methods, and the cash that was moved.

    Signals:
        open_wanted: the float (Money).
        move_wanted: cash in or out (CashMove).
        compare_wanted, close_wanted: what was counted (ShiftCountDraft).
        shifts_wanted, count_wanted: the earlier shifts; a count without a shift.
    """

    open_wanted = Signal(object)
    move_wanted = Signal(object)
    compare_wanted = Signal(object)
    close_wanted = Signal(object)
    shifts_wanted = Signal()
    count_wanted = Signal()

    def __init__(self, *, may_see_shifts: bool, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Drawer"), parent)
        self._shift: OpenShift | None = None
        self.state = Pill()
        self.add_beside_title(self.state)
        self.parts = QStackedWidget()
        self._closed, self._open = self._make_closed(), self._make_open()
        for part in (self._closed, self._open):
            self.parts.addWidget(part)
        self.body.addWidget(self.parts, 1)
        self.shifts_action = self.add_page_action(self.tr("Earlier shifts"), "F5", self.shifts_wanted.emit)
        self.shifts_action.setVisible(may_see_shifts)
        self.count_action = self.add_page_action(self.tr("Count without a shift"), "F6", self.count_wanted.emit)
        self.move_action = self.add_page_action(self.tr("Cash in or out"), "F4", self._to_moving)
        self.main_action = self.add_page_action(self.tr("Open the drawer"), "F9", self._go_on, primary=True)
        self.form.changed.connect(self._say_what_f9_does)
        # Until the drawer was read it stands as a closed one: never with the buttons of both.
        self._arrange()

    def show_closed(self, proposed: ProposedFloat) -> None:
        """No shift is open: what should lie in the drawer is proposed."""
        self._shift = None
        self.parts.setCurrentWidget(self._closed)
        self.state.show_state(self.tr("closed"))
        self.opening_float.set_value(proposed.amount)
        hint = self.tr("What lies in the drawer now.")
        if proposed.left_in or proposed.taken_since:
            hint = self.tr("Left in at the last close {left}, cash taken without a shift since then {taken}.").format(
                left=rupees_text(proposed.left_in), taken=rupees_text(proposed.taken_since)
            )
        self.opening_float.set_hint(hint)
        self.opening.mark_saved()
        self._arrange()

    def show_open(self, shift: OpenShift) -> None:
        """The shift that goes on; what was typed of the same one stays."""
        if self._shift is None or self._shift.shift_id != shift.shift_id:
            self.form.start(shift.opening_float)
        self._shift = shift
        self.parts.setCurrentWidget(self._open)
        opened = self.tr("open since {time} with {float}, {name}").format(
            time=time_text(shift.opened_at), float=rupees_text(shift.opening_float), name=shift.opened_by
        )
        self.state.show_state(opened, Tone.LEAF)
        self.moved.show_rows(list(reversed(shift.moved)))
        self._arrange()

    def show_compared(self, draft: ShiftCountDraft, counts: Sequence[MethodCount]) -> None:
        """After counting: what was expected; a difference asks for its reason."""
        self.form.show_compared(draft, counts)
        self._say_what_f9_does()

    def show_problem(self, field: str | None, sentence: str) -> None:
        if self.is_open:
            self.form.show_problem(field, sentence)
        else:
            self.opening.show_problem(field, sentence)

    def cash_moved(self) -> None:
        """It is kept: the fields are empty for the next."""
        self.amount.set_value(None)
        self.reason.set_text("")
        self.moving.mark_saved()
        self.form.focus_first()

    @property
    def is_open(self) -> bool:
        return self._shift is not None

    def focus_first(self) -> None:
        if self.is_open:
            self.form.focus_first()
        else:
            self.opening_float.setFocus()

    def _make_closed(self) -> QWidget:
        self.opening = FormCard(self.tr("Open the drawer"))
        self.opening_float = MoneyEdit(self.tr("Float (₹)"), large=True)
        self.opening.add(opening_float=self.opening_float)
        self.opening.close_with_problem()
        self.opening.setFixedWidth(theme().size(420))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.opening)
        column.addStretch(1)
        return inside

    def _make_open(self) -> QWidget:
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().size(12))
        self.form = CountingForm()
        row.addWidget(Scrolled(self.form), 3)
        right = QVBoxLayout()
        right.setSpacing(theme().size(12))
        right.addWidget(self._make_moving())
        right.addWidget(self._make_moved(), 1)
        row.addLayout(right, 2)
        return inside

    def _make_moving(self) -> FormCard:
        self.moving = FormCard(self.tr("Cash in or out"))
        self.way = ChoiceField(self.tr("Way"), [("out", self.tr("taken out")), ("in", self.tr("put in"))])
        self.amount = MoneyEdit(self.tr("Amount (₹)"))
        self.reason = LineField(self.tr("Reason"), max_length=200)
        self.moving.add(way=self.way, amount=self.amount)
        self.moving.add(reason=self.reason)
        self.move_button = ActionButton(self.tr("Keep it"))
        self.move_button.clicked.connect(self._move)
        self.moving.body.addWidget(self.move_button)
        self.moving.close_with_problem()
        return self.moving

    def _make_moved(self) -> TableCard:
        self.moved: RowsTable[MovedCash] = RowsTable(
            [
                Column(self.tr("Reason"), _reason, width=120, stretch=True, tail=_when),
                Column(self.tr("Amount"), _amount, width=100, right=True),
            ],
            name="drawer_moved",
            empty=EmptyState(
                self.tr("No cash was moved"), self.tr("Change brought, milk paid, money to the bank: F4.")
            ),
        )
        self.moved.set_accessible_name(self.tr("Cash put in and taken out"))
        return TableCard(self.moved, self.tr("Cash put in and taken out"))

    def _arrange(self) -> None:
        for action, shown in ((self.move_action, self.is_open), (self.count_action, not self.is_open)):
            action.setVisible(shown)
        self._say_what_f9_does()

    def _say_what_f9_does(self) -> None:
        if not self.is_open:
            self.main_action.setText(self.tr("Open the drawer"))
        elif self.form.is_compared():
            self.main_action.setText(self.tr("Close the shift and print"))
        else:
            self.main_action.setText(self.tr("Compare the counts"))

    def _go_on(self) -> None:
        """F9: opens, compares what was counted, or closes what was compared."""
        if self._shift is None:
            amount = self.opening_float.value()
            if amount is None:
                self.opening_float.show_problem(
                    self.tr("Count what lies in the drawer. Where there is nothing, write 0.")
                )
            else:
                self.open_wanted.emit(amount)
            return
        draft = self.form.draft(self._shift.shift_id)
        if draft is None:
            self.form.show_problem("cash", self.tr("Count the notes, or type the whole sum."))
        elif self.form.is_compared():
            self.close_wanted.emit(draft)
        else:
            self.compare_wanted.emit(draft)

    def _to_moving(self) -> None:
        self.amount.setFocus()

    def _move(self) -> None:
        amount = self.amount.value()
        if amount is None:
            self.amount.show_problem(self.tr("Write the amount."))
            self.amount.setFocus()
        else:
            self.move_wanted.emit(
                CashMove(amount=amount if self.way.value() == "in" else -amount, reason=self.reason.text())
            )


def _reason(row: MovedCash) -> str:
    return row.reason


def _when(row: MovedCash) -> str:
    return f"{time_text(row.at)} · {row.by}"


def _amount(row: MovedCash) -> str:
    return money_text(row.amount)
