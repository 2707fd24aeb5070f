"""The counter as one sees it: the item field, the lines, totals, payment, and what is still to be dispensed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from narayaneeyam_desktop.counter.allow_strip import AllowStrip
from narayaneeyam_desktop.counter.bill_rows import BillRow, Sum
from narayaneeyam_desktop.counter.customer_strip import CustomerStrip
from narayaneeyam_desktop.counter.item_field import ItemField
from narayaneeyam_desktop.counter.lines_table import LinesTable
from narayaneeyam_desktop.counter.payment_card import PaymentCard
from narayaneeyam_desktop.counter.pick_list import PickList
from narayaneeyam_desktop.counter.scanner import ScanWatch, moment_of
from narayaneeyam_desktop.counter.still_card import StillCard, StillRow
from narayaneeyam_desktop.counter.strips import LineStrip
from narayaneeyam_desktop.counter.totals_card import TotalsCard
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Pill, Tone, small_text

_AMOUNT = re.compile(r"[0-9][0-9,]*(\.[0-9]{1,2})?")


@dataclass(frozen=True, slots=True)
class BillShown:
    """Everything of a bill that changes while it is made, in finished words."""

    rows: Sequence[BillRow]
    sums: Sequence[Sum]
    to_pay: str
    finish_words: str
    problem: str
    warning: str
    in_question: str
    still: Sequence[StillRow]
    still_empty: str
    customer: str
    prescription: str
    state: str
    on_hold: str
    waiting: str


@dataclass(frozen=True, slots=True)
class CounterParts:
    """The parts that have the most fields; they may be made in events of their own before the page (HOUSE-51)."""

    line_strip: LineStrip = field(default_factory=LineStrip)
    customer_strip: CustomerStrip = field(default_factory=CustomerStrip)
    allow_strip: AllowStrip = field(default_factory=AllowStrip)
    totals: TotalsCard = field(default_factory=TotalsCard)
    payment: PaymentCard = field(default_factory=PaymentCard)
    still: StillCard = field(default_factory=StillCard)


class CounterPage(Page):
    """The counter. Keys: F2 new, F3 give instead, F4 hold or resume, F5 waiting, F6 discount, F7 payment, F8 patient, F9 take and print,
    Ctrl P the last bill again, F10 the drawer, F11 dues, F12 labels.

    Signals:
        new_wanted, hold_wanted, waiting_wanted, discount_wanted, customer_wanted, finish_wanted, cancel_wanted: the actions.
        line_wanted: a line is to be changed ((row, digit typed on it or "")).
        remove_wanted: a line is to be removed (BillRow).
        scanned: a code came from the scanner (Scan).
        paper_wanted: the paper of a bill that was not printed.
        last_wanted: the last bill once more on paper.
        drawer_wanted: to the drawer of this PC.
        substitute_wanted: another maker's for what is out of stock.
        labels_wanted, dues_wanted: the labels of the last bill; the bills that are due.
    """

    new_wanted = Signal()
    hold_wanted = Signal()
    waiting_wanted = Signal()
    discount_wanted = Signal()
    customer_wanted = Signal()
    finish_wanted = Signal()
    remove_wanted = Signal(object)
    line_wanted = Signal(object)
    scanned = Signal(object)
    paper_wanted = Signal()
    last_wanted = Signal()
    drawer_wanted = Signal()
    substitute_wanted = Signal()
    labels_wanted = Signal()
    dues_wanted = Signal()

    def __init__(self, moment: Callable[[QKeyEvent], float] = moment_of, parts: CounterParts | None = None) -> None:
        """`parts` where they were made before the page."""
        super().__init__(self.tr("Counter"))
        made = CounterParts() if parts is None else parts
        self.line_strip, self.customer_strip, self.allow_strip = made.line_strip, made.customer_strip, made.allow_strip
        self.totals, self.payment, self.still = made.totals, made.payment, made.still
        self._warning = ""
        self._pills()
        across = QHBoxLayout()
        across.setSpacing(theme().size(12))
        self._bill = self._bill_card()
        across.addWidget(self._bill, 1)
        across.addLayout(self._right_column())
        self.body.addLayout(across)
        self._declare_actions()
        # The code has its place when the column has grown for it.
        self._side.verticalScrollBar().rangeChanged.connect(self._bring_code_into_view)
        self._right.addWidget(ActionButton.for_action(self.finish_action, primary=True, large=True))
        self.scans = ScanWatch(self, moment)
        self.scans.scanned.connect(self.scanned)
        payment = self.payment
        for each in (self.item, self.line_strip.quantity, self.line_strip.price, self.line_strip.discount,
                      self.line_strip.bill_discount,
                      self.customer_strip.who, self.customer_strip.address, self.customer_strip.gstin,
                      self.customer_strip.delivery, self.allow_strip.why, payment.received, payment.upi_reference,
                      payment.card_reference, payment.split_cash, payment.split_upi, payment.split_card):  # fmt: skip
            self.scans.watch(each.input)

    def show_bill(self, bill: BillShown) -> None:
        """The bill as it is now."""
        self.lines.show_rows(bill.rows)
        self.totals.show_sums(bill.sums, bill.to_pay)
        self.finish_action.setText(bill.finish_words)
        self.problem.say(bill.problem, Tone.RED)
        self._warning = bill.warning
        self.in_question.say(bill.in_question)
        if bill.rows:
            self.unprinted.say("")
        self.still.show_rows(bill.still, bill.still_empty)
        self._make_room()
        self.customer.setText(bill.customer)
        self.prescription.show_state(bill.prescription, Tone.LEAF)
        self.state.show_state(bill.state)
        self.on_hold.show_state(bill.on_hold)
        self.waiting.show_state(bill.waiting, Tone.BLUE)

    def show_problem(self, sentence: str) -> None:
        """Why the bill cannot be finished, until the bill changes."""
        self.problem.say(sentence, Tone.RED)

    def show_unprinted(self, sentence: str) -> None:
        """A finished bill that did not come to paper, with the way to it, until the next bill begins or nothing is said."""
        self.unprinted.say(sentence, Tone.AMBER, link=self.tr("Open the paper") if sentence else "")

    def select_line(self, draft_line: int) -> None:
        """Selects the first row of this line."""
        for number, row in enumerate(self.lines.rows()):
            if row.draft_line == draft_line:
                self.lines.select(number)
                return

    def show_lines(self) -> None:
        """Back from a list or a strip to the item field."""
        self.show_bill_lines()
        self.close_strips()
        self.focus_first()

    def show_bill_lines(self) -> None:
        """The lines in place of a list that stood open; the focus and an open strip stay."""
        self.middle.setCurrentWidget(self.lines)

    def show_list(self, which: PickList) -> None:
        """The waiting prescriptions or the held bills, in place of the lines."""
        self.close_strips()
        self.middle.setCurrentWidget(which)
        which.begin()

    def close_strips(self) -> None:
        for strip in (self.line_strip, self.customer_strip, self.allow_strip):
            strip.hide()
        self._make_room()

    def begin_bill(self) -> None:
        """Ready for the first item of another bill."""
        self.payment.begin()
        self.item.clear()
        self.show_lines()
        self._side.verticalScrollBar().setValue(0)

    def _bring_code_into_view(self) -> None:
        """The payer must see the code whole, on a low screen too (SELL-13)."""
        if (code := self.payment.shown_code()) is not None:
            self._side.ensureWidgetVisible(code, 0, theme().size(12))

    def _make_room(self) -> None:
        """While a strip is open the lines need the room; what is to be looked at comes back with them."""
        has_strip = not (self.line_strip.isHidden() and self.customer_strip.isHidden())
        self.warning.say("" if has_strip else self._warning, Tone.AMBER)

    def focus_first(self) -> None:
        self.item.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Esc closes a list or a strip, or comes back from the payment, before it leaves the page.
        if event.key() == Qt.Key.Key_Escape and self._is_beside_the_bill():
            self.show_lines()
        else:
            super().keyPressEvent(event)

    def _is_beside_the_bill(self) -> bool:
        is_open = self.middle.currentWidget() is not self.lines
        has_strip = any(strip.isVisible() for strip in (self.line_strip, self.customer_strip, self.allow_strip))
        return is_open or has_strip or not self._bill.isAncestorOf(self.focusWidget() or self._bill)

    def _pills(self) -> None:
        self.state, self.on_hold, self.waiting, self.drawer = Pill(), Pill(), Pill(), Pill()
        for pill in (self.state, self.on_hold, self.waiting, self.drawer):
            self.add_beside_title(pill)
        self.customer = small_text("")
        self.prescription = Pill()
        for widget in (self.customer, self.prescription):
            self.add_before_actions(widget)

    def _bill_card(self) -> Card:
        size = theme().size
        card = Card(margin=0)
        card.body.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(size(12), size(12), size(12), size(8))
        self.item = ItemField()
        top.addWidget(self.item)
        # Here, and not at the foot, where the quiet bar floats: the number of the bill must be read (SELL-29).
        self.unprinted = Banner(tone=Tone.AMBER)
        self.unprinted.followed.connect(self.paper_wanted)
        top.addWidget(self.unprinted)
        card.body.addLayout(top)
        self.lines = LinesTable()
        self.lines.changing.connect(self.line_wanted)
        self.lines.removing.connect(self.remove_wanted)
        self.waiting_list = PickList(
            self.tr("Waits for this counter"),
            self.tr("No prescription is waiting"),
            self.tr("When a doctor signs one, it appears here."),
        )
        self.held_list = PickList(
            self.tr("Bills on hold"), self.tr("No bill is on hold"), self.tr("F4 puts the bill you are making here.")
        )
        self.middle = QStackedWidget()
        for each in (self.lines, self.waiting_list, self.held_list):
            self.middle.addWidget(each)
        self.waiting_list.left.connect(self.show_lines)
        self.held_list.left.connect(self.show_lines)
        card.body.addWidget(self.middle, 1)
        bottom = QVBoxLayout()
        bottom.setContentsMargins(size(12), size(8), size(12), size(12))
        bottom.setSpacing(size(8))
        self.problem, self.warning = Banner(tone=Tone.RED), Banner(tone=Tone.AMBER)
        self.in_question = Banner(tone=Tone.RED)
        for banner in (self.in_question, self.problem, self.warning):
            bottom.addWidget(banner)
        card.body.addLayout(bottom)
        for strip in (self.line_strip, self.customer_strip, self.allow_strip):
            strip.left.connect(self.show_lines)
            strip.opened.connect(self._make_room)
            card.body.addWidget(strip)
        return card

    def _right_column(self) -> QVBoxLayout:
        """Totals, payment and what is still to be dispensed scroll where the screen is low; the button below never does."""
        size = theme().size
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size(12))
        for card in (self.totals, self.payment):
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            column.addWidget(card)
        self.still.setMinimumHeight(size(96))
        column.addWidget(self.still, 1)
        self._side = Scrolled(inside)
        self._right = QVBoxLayout()
        self._right.setSpacing(size(12))
        self._right.addWidget(self._side, 1)
        return self._right

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < theme().size(1000)
        # Longer words (the ways of paying in Malayalam) stand whole.
        self._side.setFixedWidth(max(theme().size(272 if is_narrow else 300), self.payment.width_of_ways()))

    def _pay(self) -> None:
        """A number that stands where items are typed is the cash received (SELL-45); else the next way of paying."""
        if _AMOUNT.fullmatch(typed := self.item.text()):
            self.item.clear()
            self.payment.take_cash(typed)
        else:
            self.payment.next_way()

    def _declare_actions(self) -> None:
        def declare(text: str, key: str, does: Callable[[], None], *, primary: bool = False) -> QAction:
            return self.add_page_action(text, key, does, primary=primary, button=False)

        declare(self.tr("New bill"), "F2", self.new_wanted.emit)
        self.substitute_action = declare(self.tr("Give instead"), "F3", self.substitute_wanted.emit)
        declare(self.tr("Hold or resume"), "F4", self.hold_wanted.emit)
        declare(self.tr("Prescriptions"), "F5", self.waiting_wanted.emit)
        declare(self.tr("Discount"), "F6", self.discount_wanted.emit)
        declare(self.tr("Payment"), "F7", self._pay)
        declare(self.tr("Patient"), "F8", self.customer_wanted.emit)
        declare(self.tr("Print the last bill"), "Ctrl+P", self.last_wanted.emit)
        declare(self.tr("Labels"), "F12", self.labels_wanted.emit)
        declare(self.tr("Dues"), "F11", self.dues_wanted.emit)
        self.drawer_action = declare(self.tr("Drawer"), "F10", self.drawer_wanted.emit)
        self.finish_action = declare(self.tr("Take money and print"), "F9", self.finish_wanted.emit, primary=True)
