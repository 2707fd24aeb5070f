"""What stands open in the ledger for the bill's patient: put on the bill in one step, or taken back (SELL-35, SELL-36)."""

from __future__ import annotations

from PySide6.QtCore import QObject

from narayaneeyam_clinic.billing.ledger import PostedCharge
from narayaneeyam_clinic.billing.open_charges import OpenCharge, open_charges, take_open_charge_back
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.counter.bill_on_counter import BillOnCounter
from narayaneeyam_desktop.counter.counter_lists import CounterLists
from narayaneeyam_desktop.counter.counter_page import CounterPage
from narayaneeyam_desktop.counter.draft_edits import add_charges
from narayaneeyam_desktop.widgets.ask import ask_reason


class ChargesOffer(QObject):
    """Answers the rows of open charges in the list that F5 shows."""

    def __init__(self, page: CounterPage, bill: BillOnCounter, lists: CounterLists, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._bill, self._lists = page, bill, lists
        self._asked: OpenCharge | None = None
        lists.charges_picked.connect(self.put_on_bill)
        lists.charge_removing.connect(self._ask)

    def put_on_bill(self, charges: tuple[OpenCharge, ...]) -> None:
        """Each once; the rest of the bill stays as it is."""
        self._page.show_bill_lines()
        self._bill.change(add_charges(self._bill.draft, charges))
        self._page.focus_first()

    def put_all_on_bill(self) -> None:
        """All that is open for the bill's patient, but for what may be paid already."""
        patient_id = self._bill.draft.patient_id
        if patient_id is None:
            return

        def work(rd: Reading) -> tuple[OpenCharge, ...]:
            return tuple(one for one in open_charges(rd, patient_id) if one.typed_on is None)

        self._bill.await_read(work, self.put_on_bill)

    def _ask(self, charge: OpenCharge) -> None:
        """It was typed onto a bill, or should not stand there."""
        self._asked = charge
        question = ask_reason(
            self._page,
            self.tr("Take {what} back?").format(what=charge.description),
            self.tr("It is owed no longer, and no bill will ask for it."),
            self.tr("Why"),
            self._take_back,
            verb=self.tr("Take it back"),
        )
        if charge.typed_on:
            question.reason.set_text(self.tr("Paid on bill {number}").format(number=charge.typed_on))

    def _take_back(self, reason: str) -> None:
        if self._asked is None:
            return
        charge_id = self._asked.charge_id

        def work(tx: Transaction) -> PostedCharge:
            return take_open_charge_back(tx, charge_id, reason)

        self._bill.desk.change(self, work, why="billing.take_charge_back", done=self._taken)

    def _taken(self, _posted: PostedCharge) -> None:
        if self._asked is not None:
            self._bill.desk.say(self.tr("{what} is taken back.").format(what=self._asked.description))
        self._lists.refresh()
