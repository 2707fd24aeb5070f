"""The two lists beside a bill: what waits, prescriptions and open charges of the patient (F5), and bills on hold (F4)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal

from narayaneeyam_clinic.billing.held_bills import (
    HeldBill,
    discard_held_bill,
    held_bill,
    held_bills,
    hold_bill,
    resume_bill,
)
from narayaneeyam_clinic.billing.open_charges import OpenCharge, PersonToBill, people_to_bill
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.sale_draft import SaleDraft
from narayaneeyam_clinic.prescriptions.waiting_prescriptions import (
    WaitingPrescription,
    unfinished_prescriptions,
    waiting_prescriptions,
)
from narayaneeyam_clinic.shared.money import total
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.charge_words import charge_names
from narayaneeyam_desktop.counter.item_words import charges_left
from narayaneeyam_desktop.counter.pick_list import Pick, PickList
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import date_text, rupees_text, time_text
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.wording import counted


@dataclass(frozen=True, slots=True)
class BothLists:
    """`left_over` are earlier prescriptions of the bill's patient of which something remains (SELL-8); `charges` what stands
    open for them in the ledger and is not on the bill (SELL-35), `people` who else has something to bill while nobody is
    chosen.
    """

    held: tuple[HeldBill, ...]
    waiting: tuple[WaitingPrescription, ...]
    left_over: tuple[WaitingPrescription, ...]
    charges: tuple[OpenCharge, ...] = ()
    people: tuple[PersonToBill, ...] = ()


class ShowsLists(Protocol):
    """What the lists ask of the page."""

    waiting_list: PickList
    held_list: PickList

    def show_list(self, which: PickList) -> None: ...

    def show_lines(self) -> None: ...


class CounterLists(QObject):
    """Reads both lists, and again after news.

    Signals:
        counted: how many are on hold, how many wait, how many earlier ones are unfinished ((int, int, int)).
        prescription_picked: a prescription is to be billed (its id).
        bill_resumed: a held bill comes back (SaleDraft).
        charges_picked: open charges are to be billed (tuple of OpenCharge).
        person_picked: somebody's open charges are to be billed (patient id).
        charge_removing: an open charge is to be taken back (OpenCharge).
    """

    counted = Signal(object)
    prescription_picked = Signal(str)
    bill_resumed = Signal(object)
    charges_picked = Signal(object)
    charge_removing = Signal(object)
    person_picked = Signal(str)

    def __init__(self, page: ShowsLists, desk: Desk, draft: Callable[[], SaleDraft], parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._desk = desk
        self._draft = draft
        page.waiting_list.picked.connect(self._waiting_picked)
        page.held_list.picked.connect(self._held_picked)
        page.waiting_list.removing.connect(self._waiting_removed)
        page.held_list.removing.connect(self._discard)
        news = desk.news
        for changed in (news.queue_changed, news.prescription_changed, news.bill_changed, news.ledger_changed):
            changed.connect(self._changed)

    def refresh(self) -> None:
        """Reads both lists again; those of the bill's patient too."""
        draft = self._draft()

        def work(rd: Reading) -> BothLists:
            return _both(rd, draft)

        self._desk.read(self, work, done=self._read, replaces="lists")

    def show_waiting(self) -> None:
        self._page.show_list(self._page.waiting_list)
        self.refresh()

    def show_held(self) -> None:
        self._page.show_list(self._page.held_list)
        self.refresh()

    def hold(self, draft: SaleDraft, name: str) -> None:
        """Puts a bill on hold; it is known again by its name or its first item."""
        label = name or _items(len(draft.lines))

        def work(tx: Transaction) -> None:
            hold_bill(tx, draft, label=label)

        self._desk.change(self, work, why="billing.hold", done=self._held)

    def _held(self, _nothing: None) -> None:
        self._desk.say(self.tr("The bill is on hold. F4 brings it back."))
        self.refresh()

    def _read(self, both: BothLists) -> None:
        left_over = [_waiting_row(each, is_left_over=True) for each in both.left_over]
        waiting = [_waiting_row(each) for each in both.waiting]
        people = [_person_row(each) for each in both.people]
        self._page.waiting_list.show_picks(_charge_rows(both.charges) + left_over + waiting + people)
        self._page.held_list.show_picks([_held_row(each) for each in both.held])
        self.counted.emit((len(both.held), len(both.waiting), len(both.left_over)))

    def _waiting_picked(self, pick: Pick) -> None:
        self._page.show_lines()
        if isinstance(pick.value, tuple):
            self.charges_picked.emit(pick.value)
        elif isinstance(pick.value, PersonToBill):
            self.person_picked.emit(pick.value.patient_id)
        else:
            self.prescription_picked.emit(str(pick.value))

    def _waiting_removed(self, pick: Pick) -> None:
        if isinstance(pick.value, tuple) and len(pick.value) == 1:
            self.charge_removing.emit(pick.value[0])

    def _held_picked(self, pick: Pick) -> None:
        draft_id, label = str(pick.value), pick.name

        def work(tx: Transaction) -> tuple[SaleDraft, str]:
            return resume_bill(tx, draft_id), label

        self._desk.change(self, work, why="billing.resume", done=self._resumed)

    def _discard(self, pick: Pick) -> None:
        """The customer does not come back. The bill is read first, so that it can be put on hold again."""
        draft_id, label = str(pick.value), pick.name

        def work(tx: Transaction) -> SaleDraft:
            draft = held_bill(tx, draft_id)
            discard_held_bill(tx, draft_id)
            return draft

        self._desk.change(self, work, why="billing.discard_held", done=_Discarded(self, self._desk, label).tell)

    def _resumed(self, resumed: tuple[SaleDraft, str]) -> None:
        draft, label = resumed
        self._page.show_lines()
        self.bill_resumed.emit(draft)
        # Over what said that it is on hold.
        self._desk.say(self.tr("The bill of {name} is here again.").format(name=label))
        self.refresh()

    def _changed(self, _news: object) -> None:
        self.refresh()


class _Discarded:
    """A held bill that was thrown away, and the way to bring it back."""

    def __init__(self, lists: CounterLists, desk: Desk, label: str) -> None:
        self._lists, self._desk, self._label = lists, desk, label
        self._draft: SaleDraft | None = None

    def tell(self, draft: SaleDraft) -> None:
        self._draft = draft
        self._lists.refresh()
        words = QCoreApplication.translate("counter", "The bill of {name} is no longer on hold.")
        self._desk.say(words.format(name=self._label), undo=self._bring_back)

    def _bring_back(self) -> None:
        if self._draft is not None:
            self._lists.hold(self._draft, self._label)


def _both(rd: Reading, draft: SaleDraft) -> BothLists:
    held, charges, patient_id = tuple(held_bills(rd)), tuple(charges_left(rd, draft)), draft.patient_id
    people = people_to_bill(rd) if patient_id is None and rd.by.may(Permission.TAKE_FEES) else ()
    if not rd.by.may(Permission.SEE_PRESCRIPTIONS):
        return BothLists(held, (), (), charges, people)
    waiting = tuple(waiting_prescriptions(rd))
    known = {each.prescription_id for each in waiting}
    of_patient = unfinished_prescriptions(rd, patient_id) if patient_id else []
    return BothLists(
        held, waiting, tuple(each for each in of_patient if each.prescription_id not in known), charges, people
    )


def _charge_rows(charges: Sequence[OpenCharge]) -> list[Pick]:
    """All that is open in one row; beside it, one by one, where there is something to choose."""
    sure = tuple(one for one in charges if one.typed_on is None)
    rows = [_all_charges(sure)] if len(sure) > 1 else []
    return rows + [_charge_row(one) for one in charges]


def _all_charges(charges: tuple[OpenCharge, ...]) -> Pick:
    words = QCoreApplication.translate("counter", "All that is not billed yet")
    amount = rupees_text(total([one.amount for one in charges]))
    return Pick(charges, words, charge_names(one.description for one in charges), amount, _to_bill(), Tone.AMBER, "")


def _charge_row(one: OpenCharge) -> Pick:
    state, tone = _to_bill(), Tone.AMBER
    if one.typed_on is not None:
        state, tone = QCoreApplication.translate("counter", "paid already?"), Tone.RED
    return Pick((one,), one.description, one.typed_on or "", rupees_text(one.amount), state, tone, date_text(one.day))


def _person_row(one: PersonToBill) -> Pick:
    what = f"{one.registration_number}  ·  {charge_names(one.what)}"
    return Pick(one, one.name, what, rupees_text(one.amount), _to_bill(), Tone.AMBER, date_text(one.day))


def _to_bill() -> str:
    return QCoreApplication.translate("counter", "to bill")


def _waiting_row(each: WaitingPrescription, *, is_left_over: bool = False) -> Pick:
    if each.open_lines == each.lines == 1:
        what = QCoreApplication.translate("counter", "1 medicine")
    elif each.open_lines == each.lines:
        what = counted(
            QCoreApplication.translate("counter", "{count} medicine"),
            QCoreApplication.translate("counter", "{count} medicines"),
            count=each.lines,
        )
    else:
        what = QCoreApplication.translate("counter", "{left} of {count} still to give").format(
            left=each.open_lines, count=each.lines
        )
    if is_left_over:
        state, tone, when = QCoreApplication.translate("counter", "earlier"), Tone.AMBER, date_text(each.day)
    else:
        state = QCoreApplication.translate("counter", "Token {token}").format(token=each.token)
        tone, when = Tone.LEAF, time_text(each.signed_at)
    return Pick(each.prescription_id, each.patient_name, each.registration_number, what, state, tone, when)


def _held_row(each: HeldBill) -> Pick:
    return Pick(each.draft_id, each.label, "", _items(each.lines), "", Tone.PLAIN, time_text(each.saved_at))


def _items(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("counter", "1 item")
    return counted(
        QCoreApplication.translate("counter", "{count} item"),
        QCoreApplication.translate("counter", "{count} items"),
        count=count,
    )
