"""The two lists beside a bill: prescriptions that wait (F5) and bills on hold (F4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal

from narayaneeyam_clinic.billing.held_bills import HeldBill, held_bills, hold_bill, resume_bill
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.sale_draft import SaleDraft
from narayaneeyam_clinic.prescriptions.waiting_prescriptions import WaitingPrescription, waiting_prescriptions
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.counter.pick_list import Pick, PickList
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import time_text
from narayaneeyam_desktop.widgets.small_parts import Tone


@dataclass(frozen=True, slots=True)
class BothLists:
    held: tuple[HeldBill, ...]
    waiting: tuple[WaitingPrescription, ...]


class ShowsLists(Protocol):
    """What the lists ask of the page."""

    waiting_list: PickList
    held_list: PickList

    def show_list(self, which: PickList) -> None: ...

    def show_lines(self) -> None: ...


class CounterLists(QObject):
    """Reads both lists, and again after news.

    Signals:
        counted: how many are on hold and how many wait ((int, int)).
        prescription_picked: a prescription is to be billed (its id).
        bill_resumed: a held bill comes back (SaleDraft).
    """

    counted = Signal(object)
    prescription_picked = Signal(str)
    bill_resumed = Signal(object)

    def __init__(self, page: ShowsLists, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._desk = desk
        page.waiting_list.picked.connect(self._waiting_picked)
        page.held_list.picked.connect(self._held_picked)
        for changed in (desk.news.queue_changed, desk.news.prescription_changed, desk.news.bill_changed):
            changed.connect(self._changed)

    def refresh(self) -> None:
        self._desk.read(self, _both, done=self._read, replaces="lists")

    def show_waiting(self) -> None:
        self._page.show_list(self._page.waiting_list)
        self.refresh()

    def show_held(self) -> None:
        self._page.show_list(self._page.held_list)
        self.refresh()

    def hold(self, draft: SaleDraft, name: str) -> None:
        """Puts a bill on hold; it is known again by its name or its first item."""
        label = name or self.tr("{count} items").format(count=len(draft.lines))

        def work(tx: Transaction) -> None:
            hold_bill(tx, draft, label=label)

        self._desk.change(self, work, why="billing.hold", done=self._held)

    def _held(self, _nothing: None) -> None:
        self._desk.say(self.tr("The bill is on hold. F4 brings it back."))
        self.refresh()

    def _read(self, both: BothLists) -> None:
        self._page.waiting_list.show_picks([_waiting_row(each) for each in both.waiting])
        self._page.held_list.show_picks([_held_row(each) for each in both.held])
        self.counted.emit((len(both.held), len(both.waiting)))

    def _waiting_picked(self, pick: Pick) -> None:
        self._page.show_lines()
        self.prescription_picked.emit(str(pick.value))

    def _held_picked(self, pick: Pick) -> None:
        draft_id = str(pick.value)

        def work(rd: Reading) -> SaleDraft:
            return resume_bill(rd, draft_id)

        self._desk.read(self, work, done=self._resumed)

    def _resumed(self, draft: SaleDraft) -> None:
        self._page.show_lines()
        self.bill_resumed.emit(draft)

    def _changed(self, _news: object) -> None:
        self.refresh()


def _both(rd: Reading) -> BothLists:
    may_see = rd.by.may(Permission.SEE_PRESCRIPTIONS)
    return BothLists(tuple(held_bills(rd)), tuple(waiting_prescriptions(rd)) if may_see else ())


def _waiting_row(each: WaitingPrescription) -> Pick:
    if each.open_lines == each.lines:
        what = QCoreApplication.translate("counter", "{count} medicines").format(count=each.lines)
    else:
        what = QCoreApplication.translate("counter", "{left} of {count} still to give").format(
            left=each.open_lines, count=each.lines
        )
    return Pick(
        each.prescription_id,
        each.patient_name,
        each.registration_number,
        what,
        QCoreApplication.translate("counter", "Token {token}").format(token=each.token),
        Tone.LEAF,
        time_text(each.signed_at),
    )


def _held_row(each: HeldBill) -> Pick:
    what = QCoreApplication.translate("counter", "{count} items").format(count=each.lines)
    return Pick(each.draft_id, each.label, "", what, "", Tone.PLAIN, time_text(each.saved_at))
