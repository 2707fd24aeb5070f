"""The bill that is being made: its draft, the last look at it, and what of the clinic's answers is still awaited."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from narayaneeyam_clinic.pharmacy.exceptions import Allowance
from narayaneeyam_clinic.pharmacy.find_medicine import FoundMedicine
from narayaneeyam_clinic.pharmacy.sale_draft import SaleDraft
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.counter.bill_rows import ItemWords
from narayaneeyam_desktop.counter.counter_reads import BillLook, look_at_bill
from narayaneeyam_desktop.counter.draft_edits import is_empty
from narayaneeyam_desktop.counter.payments import new_payments
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import unit_text


def new_draft() -> SaleDraft:
    """Empty, to be paid in cash."""
    return SaleDraft(payments=new_payments())


class BillOnCounter(QObject):
    """Holds the draft; every change is worked out anew by the clinic, and an older answer never replaces a newer one.

    Signals:
        changed: the draft or the look at it is another.
        settled: no answer is awaited any more.
        refused: an awaited answer was refused (Refused).
    """

    changed = Signal()
    settled = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self.draft = new_draft()
        self.look: BillLook | None = None
        self.items: dict[str, ItemWords] = {}
        self.allowance: Allowance | None = None
        self._round = 0
        self._awaited = 0

    @property
    def is_settled(self) -> bool:
        """All answers are here: what is shown is what would be billed."""
        return not self._awaited

    @property
    def is_worked_out(self) -> bool:
        """Whether the last look is of the draft as it is now."""
        return self.look is not None and self.look.round == self._round

    def know(self, medicine: FoundMedicine) -> None:
        """Its name and pack, for rows that cannot be priced (yet)."""
        self.items[medicine.medicine_id] = ItemWords(medicine.name, medicine.pack_size, unit_text(medicine.base_unit))

    def take(self, draft: SaleDraft) -> None:
        """Another bill; what was allowed was for the one before."""
        self.look = None
        self.allowance = None
        self.change(draft)

    def change(self, draft: SaleDraft) -> None:
        """Another state of the bill."""
        self.draft = draft
        self._round += 1
        if is_empty(draft):
            self.look = None
            self.changed.emit()
            return
        self.changed.emit()
        round_number, allowance = self._round, self.allowance

        def work(rd: Reading) -> BillLook:
            return look_at_bill(rd, draft, round_number, allowance)

        self.await_read(work, self._looked)

    def await_read(self, work: Callable[[Reading], Any], done: Callable[[Any], None]) -> None:
        """A read whose answer changes the bill; finishing waits for it."""
        self._awaited += 1
        answer = _Awaited(self, done)
        self.desk.read(self, work, done=answer.came, failed=answer.was_refused)

    def count_down(self) -> None:
        """An awaited answer is here."""
        self._awaited -= 1
        if not self._awaited:
            self.settled.emit()

    def _looked(self, look: BillLook) -> None:
        if look.round != self._round:
            return
        self.look = look
        for found in look.medicines.values():
            self.know(found)
        self.changed.emit()


class _Awaited:
    """One awaited read: counted down whether it is answered or refused."""

    def __init__(self, bill: BillOnCounter, done: Callable[[Any], None]) -> None:
        self._bill, self._done = bill, done

    def came(self, result: Any) -> None:
        self._done(result)
        self._bill.count_down()

    def was_refused(self, refused: Refused) -> None:
        self._bill.refused.emit(refused)
        self._bill.count_down()
