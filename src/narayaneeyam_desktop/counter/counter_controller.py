"""Answers the counter's page: the bill after each step, whom it is for, and the finished invoice to paper."""

from __future__ import annotations

from functools import partial

from narayaneeyam_clinic.billing.held_bills import resume_bill
from narayaneeyam_clinic.pharmacy.sale_draft import SaleDraft, Sold
from narayaneeyam_clinic.pharmacy.sell_medicine import sell_medicine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.counter.allow_ask import AllowAsk
from narayaneeyam_desktop.counter.allow_strip import AllowStrip
from narayaneeyam_desktop.counter.bill_draft import BILL, kept_bill
from narayaneeyam_desktop.counter.bill_on_counter import BillOnCounter, new_draft
from narayaneeyam_desktop.counter.bill_rows import MONEY_PROBLEMS, amount_to_pay, first_item
from narayaneeyam_desktop.counter.bill_words import Around, bill_shown
from narayaneeyam_desktop.counter.charges_offer import ChargesOffer
from narayaneeyam_desktop.counter.counter_lists import CounterLists
from narayaneeyam_desktop.counter.counter_page import CounterPage, CounterParts
from narayaneeyam_desktop.counter.counter_reads import bill_for_prescription
from narayaneeyam_desktop.counter.customer_choice import CustomerChoice
from narayaneeyam_desktop.counter.customer_strip import CustomerStrip
from narayaneeyam_desktop.counter.draft_edits import is_empty, line_count, set_customer, set_payments
from narayaneeyam_desktop.counter.drawer_reminder import DrawerReminder
from narayaneeyam_desktop.counter.finished_bills import FinishedBills
from narayaneeyam_desktop.counter.item_entry import ItemEntry
from narayaneeyam_desktop.counter.line_changes import LineChanges
from narayaneeyam_desktop.counter.payment_card import PaymentCard, TypedPayment
from narayaneeyam_desktop.counter.payments import payments_of, typed_of
from narayaneeyam_desktop.counter.reserve_series import ReserveSeries
from narayaneeyam_desktop.counter.still_card import StillCard
from narayaneeyam_desktop.counter.strips import LineStrip
from narayaneeyam_desktop.counter.substitution import Substitution
from narayaneeyam_desktop.counter.totals_card import TotalsCard
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.draft_keeper import DraftKeeper
from narayaneeyam_desktop.page import PageSteps


class CounterController(Controller):
    """One counter of one person."""

    def __init__(self, page: CounterPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        self.bill = BillOnCounter(desk, self)
        self.items = ItemEntry(page, self.bill, self)
        self.line_changes = LineChanges(page, self.bill, self)
        self.customer = CustomerChoice(page, self.bill, self)
        self.keeper = DraftKeeper(desk, BILL, self._draft_now, self)
        self.finished = FinishedBills(page, desk, self)
        self.reserve = ReserveSeries(desk, page, self)
        self.drawer = DrawerReminder(page, desk, self)
        self.allow = AllowAsk(page, self.bill, self)
        self.substitution = Substitution(page, self.bill, self)
        self.lists = CounterLists(page, desk, self._draft_now, self)
        self.charges = ChargesOffer(page, self.bill, self.lists, self)
        self._around = Around()
        self._begun = False
        self._shown_patient: str | None = None
        self._finish_wanted = False
        self._finishing = False
        self._connect()
        self._show()

    def opened(self, arguments: dict[str, object]) -> None:
        """With `prescription_id` that prescription; with `patient_id` a bill for the patient, and with `charges` what stands
        open for them on it.
        """
        if not self._begun:
            self._begun = True
            self.keeper.look_for_kept(kept_bill, self._kept_found)
        self.lists.refresh()
        self.drawer.look()
        prescription_id, patient_id = arguments.get("prescription_id"), arguments.get("patient_id")
        if isinstance(prescription_id, str):
            self.load_prescription(prescription_id)
        elif isinstance(patient_id, str) and arguments.get("charges"):
            self.bill_person(patient_id)
        elif isinstance(patient_id, str):
            self._bill_for(patient_id)
        elif arguments.get("waiting"):
            self.lists.show_waiting()

    def bill_person(self, patient_id: str) -> None:
        """All that stands open for somebody is the bill; what was on it before goes on hold first."""
        self._bill_for(patient_id)
        self.charges.put_all_on_bill()

    def _bill_for(self, patient_id: str) -> None:
        if patient_id != self.bill.draft.patient_id:
            self._put_aside()
            self.bill.change(set_customer(self.bill.draft, patient_id=patient_id, name=""))

    def load_prescription(self, prescription_id: str) -> None:
        """A prescription becomes the bill; what was on it before goes on hold first."""
        if self.bill.draft.prescription_id == prescription_id:
            return
        self._put_aside()

        def work(rd: Reading) -> SaleDraft:
            return bill_for_prescription(rd, prescription_id)

        self.bill.await_read(work, self._prescription_read)

    def new_bill(self) -> None:
        """F2. What was on the counter is given up, and can be brought back from the quiet bar."""
        before = self.bill.draft
        self._finish_wanted = False
        self._take(new_draft())
        if not is_empty(before):
            self.keeper.forget(before)
            self.desk.say(self.tr("The bill was cleared."), undo=partial(self.bring_back, before))

    def bring_back(self, draft: SaleDraft) -> None:
        """A cleared or held bill is on the counter again."""
        self._put_aside()
        self.keeper.taken_up()
        self._take(draft)

    def finish(self) -> None:
        """F9. Waits for what is still under way, so that a scan and F9 right after it bill the scan too."""
        if self._finishing or not self._take_strips():
            return
        if not self.bill.is_settled:
            self._finish_wanted = True
            return
        look = self.bill.look
        if look is None or not line_count(self.bill.draft):
            self.desk.say(self.tr("There is nothing on the bill yet."))
            self.page.focus_first()
            return
        if look.quote.problems:
            if not self.allow.answers(look.quote.problems[0].refused):
                self._show_problem(look.quote.problems[0].refused)
            return
        shown = {"payable_shown": look.quote.totals.payable, "deposit_shown": look.quote.from_deposit}
        draft, allowance = self.bill.draft.model_copy(update=shown), self.bill.allowance
        self._finishing = True
        self.keeper.pause()

        def work(tx: Transaction) -> Sold:
            return sell_medicine(tx, draft, allowance=allowance)

        self.desk.change(
            self, work, why="pharmacy.sell", done=self._sold, failed=self._not_sold, disables=self.page.finish_action
        )

    def _sold(self, sold: Sold) -> None:
        self._finishing = False
        self._take(new_draft())
        self.finished.tell_and_print(sold)

    def _not_sold(self, refused: Refused) -> None:
        """Nothing was written. The bill stays and is worked out anew, because something else may have changed."""
        self._finishing = False
        if not self.reserve.answers(refused):
            self._show_problem(refused)
        self.bill.change(self.bill.draft)

    def _show_problem(self, refused: Refused) -> None:
        sentence = self.desk.refused(refused)
        if refused.code in MONEY_PROBLEMS and refused.field != "patient":
            self.page.payment.show_problem(sentence)
            self.page.payment.focus_field().input.setFocus()
        else:
            self.page.show_problem(sentence)

    def _hold_or_resume(self) -> None:
        if not self._take_strips():
            return
        if not line_count(self.bill.draft):
            self.lists.show_held()
        else:
            self._put_aside()

    def _put_aside(self) -> None:
        """Puts the bill on hold and begins another (SELL-14)."""
        draft, look = self.bill.draft, self.bill.look
        if not line_count(draft):
            return
        self._take(new_draft())
        self.keeper.pause()
        name = look.customer.name if look else draft.customer_name
        self.lists.hold(draft, name or first_item(draft, self.bill.items))

    def _prescription_read(self, draft: SaleDraft) -> None:
        self._take(draft.model_copy(update={"payments": self.bill.draft.payments}))

    def _kept_found(self, draft: SaleDraft | None) -> None:
        if draft is not None and is_empty(self.bill.draft):
            left = draft.id
            self.desk.change(self, lambda tx: resume_bill(tx, left), why="billing.resume", done=self._kept_taken_up)

    def _kept_taken_up(self, draft: SaleDraft) -> None:
        if is_empty(self.bill.draft):
            self.keeper.taken_up()
            self._take(draft)
            self.desk.say(self.tr("The bill that was being made is here again."))

    def _payment_edited(self, typed: TypedPayment) -> None:
        self.page.payment.clear_problems()
        self.bill.change(set_payments(self.bill.draft, payments_of(typed)))

    def _deposit_wanted(self, is_used: bool) -> None:
        self.bill.change(self.bill.draft.model_copy(update={"use_deposit": is_used}))

    def _take(self, draft: SaleDraft) -> None:
        """Another bill comes onto the counter."""
        self.page.begin_bill()
        self.page.payment.show_typed(typed_of(draft.payments))
        self.bill.take(draft)

    def _take_strips(self) -> bool:
        """What is typed in an open strip belongs to the bill before it is finished or put aside."""
        if not self.line_changes.take():
            return False
        self.customer.take()
        return True

    def _changed(self) -> None:
        if not self._finishing:
            self.keeper.touched()
        if self.bill.draft.patient_id != self._shown_patient:
            self._shown_patient = self.bill.draft.patient_id
            self.lists.refresh()
        self._show()

    def _settled(self) -> None:
        if self._finish_wanted:
            self._finish_wanted = False
            self.finish()

    def _answer_refused(self, refused: Refused) -> None:
        self._finish_wanted = False
        self.desk.say(self.desk.refused(refused))

    def _item_failed(self) -> None:
        self._finish_wanted = False

    def _show(self) -> None:
        bill = self.bill
        look = bill.look
        self.page.show_bill(bill_shown(bill.draft, look, bill.items, self._around, is_current=bill.is_worked_out))
        payment = self.page.payment
        if look is None:
            payment.show_amounts(change=ZERO, due=ZERO, payable=ZERO)
            payment.show_link("", self.tr("The code appears with the first item."))
            payment.show_held(ZERO, is_used=True)
        else:
            quote = look.quote
            payment.show_amounts(change=quote.change, due=quote.due, payable=amount_to_pay(quote))
            payment.show_held(quote.held, is_used=bill.draft.use_deposit)
            payment.show_link(look.upi_link, "" if look.upi_link else self._no_link_words())

    def _counted(self, counts: tuple[int, int, int]) -> None:
        self._around = Around(*counts)
        self._show()

    def _no_link_words(self) -> str:
        if not line_count(self.bill.draft):
            return self.tr("The code appears with the first item.")
        return self.tr("There is no code: the clinic has no UPI id yet, or nothing is left to pay.")

    def _draft_now(self) -> SaleDraft:
        return self.bill.draft

    def _stock_changed(self, _news: object) -> None:
        """Or the ledger: what is there, owed or held is another."""
        if not is_empty(self.bill.draft) and not self._finishing:
            self.bill.change(self.bill.draft)

    def _connect(self) -> None:
        page, bill = self.page, self.bill
        bill.changed.connect(self._changed)
        bill.settled.connect(self._settled)
        bill.refused.connect(self._answer_refused)
        self.items.failed.connect(self._item_failed)
        self.items.price_wanted.connect(self.line_changes.ask_price)
        self.lists.counted.connect(self._counted)
        self.lists.prescription_picked.connect(self.load_prescription)
        self.lists.bill_resumed.connect(self.bring_back)
        self.lists.person_picked.connect(self.bill_person)
        page.payment.edited.connect(self._payment_edited)
        page.payment.deposit_wanted.connect(self._deposit_wanted)
        page.new_wanted.connect(self.new_bill)
        page.hold_wanted.connect(self._hold_or_resume)
        page.waiting_wanted.connect(self.lists.show_waiting)
        page.finish_wanted.connect(self.finish)
        self.reserve.opened.connect(self.finish)
        self.allow.allowed.connect(self.finish)
        page.left.connect(self.keeper.save)
        page.labels_wanted.connect(self.finished.print_labels)
        self.desk.news.stock_changed.connect(self._stock_changed)
        self.desk.news.ledger_changed.connect(self._stock_changed)


def make_counter(desk: Desk) -> PageSteps:
    """The page with its controller."""
    strips = LineStrip(), CustomerStrip(), AllowStrip()
    yield
    parts = CounterParts(*strips, TotalsCard(), PaymentCard(), StillCard())
    yield
    page = CounterPage(parts=parts)
    yield
    CounterController(page, desk)
    return page
