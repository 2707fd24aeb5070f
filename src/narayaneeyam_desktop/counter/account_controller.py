"""Answers the page of a patient's account."""

from __future__ import annotations

from narayaneeyam_clinic.billing.deposits import (
    DepositDraft,
    RefundDraft,
    TakenDeposit,
    refund_deposit,
    take_deposit,
)
from narayaneeyam_clinic.billing.patient_account import AccountKind, AccountRow, PatientAccount, patient_account
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.sale_draft import MONEY_METHODS, PaymentMethod
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.bill_door import BillDoor
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.counter.account_page import AccountPage, TypedDeposit
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import cash_text
from narayaneeyam_desktop.paper_out import PaperOut
from narayaneeyam_desktop.papers_to_print import print_voucher
from narayaneeyam_desktop.payment_words import method_words
from narayaneeyam_desktop.widgets.ask import ask_reason


class AccountController(Controller):
    """Argument: `patient_id`."""

    def __init__(self, page: AccountPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._out = PaperOut(desk, self)
        self._patient_id = ""
        self._voucher_id = new_id()
        self._asked: TypedDeposit | None = None
        self.bills = BillDoor(page, desk, self._patient_now)
        page.taking.connect(self._take)
        page.giving_back.connect(self._ask)
        page.row_opened.connect(self._open)
        for signal in (desk.news.ledger_changed, desk.news.bill_changed):
            signal.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._patient_id = str(arguments.get("patient_id") or "")
        self._read()

    def _patient_now(self) -> str | None:
        return self._patient_id or None

    def _read(self) -> None:
        patient_id = self._patient_id

        def work(rd: Reading) -> PatientAccount:
            return patient_account(rd, patient_id)

        self.desk.read(self, work, done=self._show, replaces="account")

    def _show(self, account: PatientAccount) -> None:
        self._page.show_account(account)
        self.bills.look()

    def _take(self, typed: TypedDeposit) -> None:
        draft = DepositDraft(
            id=self._voucher_id,
            patient_id=self._patient_id,
            admission_id=typed.purpose.admission_id,
            package_sale_id=typed.purpose.package_sale_id,
            amount=typed.amount or Money(0),
            method=PaymentMethod(str(typed.method)),
            reference=typed.reference,
        )

        def work(tx: Transaction) -> TakenDeposit:
            return take_deposit(tx, draft)

        self.desk.change(
            self, work, why="billing.deposit", done=self._moved, failed=self._refused, disables=self._page.take_action
        )

    def _ask(self, typed: TypedDeposit) -> None:
        self._asked = typed
        ask_reason(
            self._page,
            self.tr("Give the deposit back?"),
            self.tr("{amount} go back, with a voucher.").format(
                amount=cash_text(typed.amount) if typed.amount else self.tr("All that is held")
            ),
            self.tr("Why"),
            self._give_back,
            verb=self.tr("Give it back"),
        )

    def _give_back(self, reason: str) -> None:
        typed = self._asked
        if typed is None:
            return
        draft = RefundDraft(
            id=self._voucher_id,
            patient_id=self._patient_id,
            admission_id=typed.purpose.admission_id,
            package_sale_id=typed.purpose.package_sale_id,
            amount=typed.amount or None,
            method=PaymentMethod(str(typed.method)),
            reference=typed.reference,
            reason=reason,
        )

        def work(tx: Transaction) -> TakenDeposit:
            return refund_deposit(tx, draft)

        self.desk.change(
            self,
            work,
            why="billing.refund",
            done=self._moved,
            failed=self._refused,
            disables=self._page.refund_action,
        )

    def _moved(self, moved: TakenDeposit) -> None:
        self._voucher_id = new_id()
        self._page.taken()
        print_voucher(self._out, moved.deposit_id, moved.number)
        self.desk.say(
            self.tr("Voucher {number} · {held} held now").format(number=moved.number, held=cash_text(moved.held))
        )

    def _open(self, row: AccountRow) -> None:
        if row.kind in (AccountKind.DUE, AccountKind.APPLIED):
            self.desk.open_page("bill", invoice_id=row.ref_id)
        elif row.kind is AccountKind.TO_BILL:
            self.desk.say(self.tr("Ctrl B puts it on a bill."))
        else:
            print_voucher(self._out, row.ref_id, row.number, again=True)

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(refused.field, self.desk.refused(refused))

    def _changed(self, news: object) -> None:
        if self._page.isVisible() and getattr(news, "patient_id", None) in (None, self._patient_id):
            self._read()


def make_account(desk: Desk) -> AccountPage:
    """The page with its controller."""
    page = AccountPage(
        [(method, method_words(method)) for method in MONEY_METHODS], may_refund=desk.may(Permission.REFUND)
    )
    AccountController(page, desk)
    return page
