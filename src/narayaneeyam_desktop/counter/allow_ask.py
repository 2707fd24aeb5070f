"""Asks for what a bill needs beside the seller: a reason, and a second person's PIN (SELL-37)."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.pins import PersonWhoAllows, people_who_allow
from narayaneeyam_clinic.pharmacy.allow_exception import PinAnswer, allow_exception
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_desktop.counter.bill_on_counter import BillOnCounter
from narayaneeyam_desktop.counter.counter_page import CounterPage

_NEEDS_PIN = frozenset({"discount_above_limit", "price_needs_allowing"})


class AllowAsk(QObject):
    """Signals:
    allowed: the bill may be finished now.
    """

    allowed = Signal()

    def __init__(self, page: CounterPage, bill: BillOnCounter, parent: QObject) -> None:
        super().__init__(parent)
        self._strip, self._page, self._bill = page.allow_strip, page, bill
        self._asked: Refused | None = None
        self._strip.taken.connect(self._take)

    def answers(self, refused: Refused) -> bool:
        """Asks when this is what keeps the bill from being finished; then the page need not say it."""
        if refused.code == "reason_missing" and refused.field == "exception_why":
            self._asked = refused
            self._show([], needs_pin=False)
        elif refused.code in _NEEDS_PIN or refused.facts.get("permission") == str(Permission.GIVE_DISCOUNT):
            self._asked = refused
            self._bill.desk.read(self, people_who_allow, done=self._people_read, replaces="who_allows")
        else:
            return False
        return True

    def _people_read(self, people: list[PersonWhoAllows]) -> None:
        if people:
            self._show(people, needs_pin=True)
        else:
            self._page.show_problem(
                self.tr("Nobody has chosen a PIN who may allow this. They do it on “My password and language”.")
            )

    def _show(self, people: list[PersonWhoAllows], *, needs_pin: bool) -> None:
        if self._asked is not None:
            self._page.close_strips()
            heading = self.tr("Somebody else allows it") if needs_pin else self.tr("Why it is allowed")
            self._strip.ask(heading, people, self._bill.draft.exception_why, needs_pin=needs_pin)

    def _take(self) -> None:
        why = self._strip.why.text()
        if not why:
            self._strip.show_problem("exception_why", self.tr("Write the reason."))
            return
        draft = self._bill.draft.model_copy(update={"exception_why": why})
        if not self._strip.pin.isVisible():
            self._page.show_lines()
            self._bill.change(draft)
            self.allowed.emit()
            return
        who, pin = str(self._strip.who.value()), self._strip.pin.text()
        if not pin:
            self._strip.show_problem("pin", self.tr("Let them type their PIN."))
            return

        def work(tx: Transaction) -> PinAnswer:
            return allow_exception(tx, draft, who, pin)

        self._bill.desk.change(self, work, why="billing.allow", done=self._answered, failed=self._refused)

    def _answered(self, answer: PinAnswer) -> None:
        if answer.allowance is None:
            if answer.refused is not None:
                self._refused(answer.refused)
            return
        why = self._strip.why.text()
        self._page.show_lines()
        self._bill.allowance = answer.allowance
        self._bill.change(self._bill.draft.model_copy(update={"exception_why": why}))
        self.allowed.emit()

    def _refused(self, refused: Refused) -> None:
        self._strip.pin.set_text("")
        self._strip.show_problem("pin", self._bill.desk.refused(refused))
