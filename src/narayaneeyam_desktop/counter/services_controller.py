"""Answers the page of the bill of services."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.billing.open_charges import OpenCharge, PersonToBill, open_charges, people_to_bill
from narayaneeyam_clinic.billing.payment_link import payment_link_at_counter
from narayaneeyam_clinic.billing.services_to_bill import OpenFee, open_fees
from narayaneeyam_clinic.pharmacy.quote_sale import quote_sale
from narayaneeyam_clinic.pharmacy.sale_draft import PaymentDraft, PaymentMethod, Quote, SaleDraft, Sold
from narayaneeyam_clinic.pharmacy.sell_medicine import sell_medicine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO, total
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.counter.bill_rows import MONEY_PROBLEMS, amount_to_pay, bill_sums, problem_words
from narayaneeyam_desktop.counter.bill_words import finish_words, no_lines_words, no_link_words
from narayaneeyam_desktop.counter.counter_reads import customer_of
from narayaneeyam_desktop.counter.finished_bills import FinishedBills
from narayaneeyam_desktop.counter.payment_card import TypedPayment
from narayaneeyam_desktop.counter.payments import new_payments, payments_of
from narayaneeyam_desktop.counter.reserve_series import ReserveSeries
from narayaneeyam_desktop.counter.services_page import ServiceRow, ServicesPage, ServicesShown
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import rupees_text


@dataclass(frozen=True, slots=True)
class _Typed:
    """What the person has decided; the rest is the ledger's. `bill_id` becomes the invoice's id (SELL-15).

    `turned` are charges and visits (of fees) whose row was put on the bill or left out against what is proposed.
    """

    bill_id: str
    patient_id: str
    turned: frozenset[str] = frozenset()
    payments: tuple[PaymentDraft, ...] = ()
    use_deposit: bool = True


@dataclass(frozen=True, slots=True)
class _Look:
    """What stands open, and the bill of what is not left out; no quote when nothing is on it."""

    who: str
    rows: tuple[ServiceRow, ...]
    fee_visits: frozenset[str]
    draft: SaleDraft
    quote: Quote | None
    upi_link: str


class ServicesController(Controller):
    """Argument: `patient_id`; without it the people to bill are listed."""

    def __init__(self, page: ServicesPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._typed = _new_bill("")
        self._look: _Look | None = None  # None while a newer one is under way
        self._finish_wanted = self._finishing = False
        self._finished = FinishedBills(page, desk, self)
        self._reserve = ReserveSeries(desk, page, self)
        self._reserve.opened.connect(self._finish)
        page.toggled.connect(self._toggle)
        page.person_chosen.connect(self._choose)
        page.finish_wanted.connect(self._finish)
        page.payment.edited.connect(self._paid)
        page.payment.deposit_wanted.connect(self._deposit)
        for signal in (desk.news.ledger_changed, desk.news.bill_changed):
            signal.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        patient_id = str(arguments.get("patient_id") or "")
        if patient_id != self._typed.patient_id:
            self._begin(patient_id)
        self._read()

    def _begin(self, patient_id: str) -> None:
        self._typed = _new_bill(patient_id)
        self._page.payment.begin()

    def _read(self) -> None:
        typed = self._typed
        self._look = None
        if not typed.patient_id:
            self.desk.read(self, people_to_bill, done=self._page.show_people, replaces="services")
            return

        def work(rd: Reading) -> _Look:
            return _look_at(rd, typed)

        self.desk.read(self, work, done=self._show, replaces="services")

    def _show(self, look: _Look) -> None:
        self._look, quote = look, look.quote
        stays = total([row.amount for row in look.rows if not row.is_on_bill])
        rest = self.tr("Left out, and stays open: {amount}.").format(amount=rupees_text(stays)) if stays else ""
        self._page.show_services(
            ServicesShown(
                look.who,
                look.rows,
                tuple(bill_sums(quote)) if quote else (),
                rupees_text(amount_to_pay(quote)),
                finish_words(quote),
                problem_words(quote, look.draft, {}, money_too=False),
                rest,
            )
        )
        payment = self._page.payment
        held, due, change = (quote.held, quote.due, quote.change) if quote else (ZERO, ZERO, ZERO)
        payment.show_amounts(change=change, due=due, payable=amount_to_pay(quote))
        payment.show_held(held, is_used=self._typed.use_deposit)
        payment.show_link(look.upi_link, "" if look.upi_link else no_link_words())
        if self._finish_wanted:
            self._finish()

    def _toggle(self, row: ServiceRow) -> None:
        turned = self._typed.turned ^ {row.key}
        if self._look is not None and row.key in self._look.fee_visits and not row.is_on_bill:
            # A bill belongs to one visit: another fee gives its place.
            turned = (turned | self._look.fee_visits) - {row.key}
        self._edit(turned=turned)

    def _choose(self, person: PersonToBill) -> None:
        self.desk.open_page("services", patient_id=person.patient_id)

    def _paid(self, typed: TypedPayment) -> None:
        self._page.payment.clear_problems()
        self._edit(payments=payments_of(typed))

    def _deposit(self, is_used: bool) -> None:
        self._edit(use_deposit=is_used)

    def _edit(self, **changes: object) -> None:
        self._typed = replace(self._typed, **changes)  # type: ignore[arg-type]  # names of its own fields
        self._read()

    def _finish(self) -> None:
        """F9. What is being worked out is waited for."""
        look = self._look
        self._finish_wanted = look is None
        if look is None or self._finishing:
            return
        if look.quote is None:
            self.desk.say(no_lines_words())
            return
        if look.quote.problems:
            self._refused(look.quote.problems[0].refused)
            return
        shown = {"payable_shown": look.quote.totals.payable, "deposit_shown": look.quote.from_deposit}
        draft = look.draft.model_copy(update=shown)

        def work(tx: Transaction) -> Sold:
            return sell_medicine(tx, draft)

        self._finishing = True
        self.desk.change(
            self,
            work,
            why="billing.services",
            done=self._sold,
            failed=self._not_sold,
            disables=self._page.finish_action,
        )

    def _sold(self, sold: Sold) -> None:
        self._finishing = False
        self._begin(self._typed.patient_id)
        self._finished.tell_and_print(sold)
        self._read()

    def _not_sold(self, refused: Refused) -> None:
        """Nothing was written; something else may have changed."""
        self._finishing = False
        if not self._reserve.answers(refused):
            self._refused(refused)

    def _refused(self, refused: Refused) -> None:
        self._finish_wanted = False
        sentence = self.desk.refused(refused)
        if refused.code in MONEY_PROBLEMS and refused.field != "patient":
            self._page.payment.show_problem(sentence)
            self._page.payment.focus_field().input.setFocus()
        else:
            self._page.show_problem(sentence)

    def _changed(self, news: object) -> None:
        about = getattr(news, "patient_id", None)
        if self._page.isVisible() and not self._finishing and about in (None, self._typed.patient_id or about):
            self._read()


def _new_bill(patient_id: str) -> _Typed:
    return _Typed(new_id(), patient_id, payments=new_payments())


def _look_at(rd: Reading, typed: _Typed) -> _Look:
    charges, fees = open_charges(rd, typed.patient_id), open_fees(rd, typed.patient_id)
    # What may be paid already stands beside the bill until somebody puts it there.
    chosen = [one for one in charges if (one.charge_id in typed.turned) == (one.typed_on is not None)]
    fee = next((one for one in fees if one.visit_id not in typed.turned), None)
    draft = SaleDraft(
        id=typed.bill_id,
        patient_id=typed.patient_id,
        visit_id=fee.visit_id if fee else None,
        doctor_id=fee.doctor_id if fee else None,
        services=(*((fee.line,) if fee else ()), *(one.line for one in chosen)),
        use_deposit=typed.use_deposit,
        payments=typed.payments,
    )
    quote = quote_sale(rd, draft) if draft.services else None
    return _Look(
        customer_of(rd, draft).words,
        (*(_fee_row(rd, one, draft) for one in fees), *(_charge_row(one, draft) for one in charges)),
        frozenset(one.visit_id for one in fees),
        draft,
        quote,
        _payment_link(rd, draft, quote) if quote else "",
    )


def _fee_row(rd: Reading, fee: OpenFee, draft: SaleDraft) -> ServiceRow:
    return ServiceRow(fee.visit_id, rd.today, fee.line.description, fee.fee, fee.visit_id == draft.visit_id)


def _charge_row(charge: OpenCharge, draft: SaleDraft) -> ServiceRow:
    is_on_bill = any(line.charge_id == charge.charge_id for line in draft.services)
    words = QCoreApplication.translate("counter", "perhaps paid on bill {number}")
    note = words.format(number=charge.typed_on) if charge.typed_on else ""
    return ServiceRow(charge.charge_id, charge.day, charge.description, charge.amount, is_on_bill, note)


def _payment_link(rd: Reading, draft: SaleDraft, quote: Quote) -> str:
    parts = [part.amount for part in draft.payments if part.method is PaymentMethod.UPI and part.amount]
    return payment_link_at_counter(rd, total(parts) if parts else amount_to_pay(quote), draft.id)


def make_services(desk: Desk) -> ServicesPage:
    """The page with its controller."""
    page = ServicesPage()
    ServicesController(page, desk)
    return page
