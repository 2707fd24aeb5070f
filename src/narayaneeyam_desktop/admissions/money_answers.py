"""Answers the charges of a stay: statement, deposits and refunds with their vouchers, and the final bill (STAY-66)."""

from __future__ import annotations

from PySide6.QtCore import QObject

from narayaneeyam_clinic.admissions.charge_stay import StayChargeDraft, charge_stay, take_stay_charge_back
from narayaneeyam_clinic.billing.deposits import (
    DepositDraft,
    RefundDraft,
    TakenDeposit,
    refund_deposit,
    take_deposit,
)
from narayaneeyam_clinic.billing.finish_bill import finish_bill
from narayaneeyam_clinic.billing.ledger import PostedCharge
from narayaneeyam_clinic.billing.ledger_bill import LedgerBillDraft
from narayaneeyam_clinic.billing.stay_statement import StatementFoot, StatementLine, StayStatement, stay_statement
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.sale_draft import PaymentDraft, PaymentMethod, Sold
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.admissions.charge_moves import ChargeMoves
from narayaneeyam_desktop.admissions.charges_tab import ChargeTyped, MoneyTyped
from narayaneeyam_desktop.admissions.stay_answers import StayAnswers
from narayaneeyam_desktop.admissions.stay_page import StayPage
from narayaneeyam_desktop.admissions.stay_papers import StayPapers
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import rupees_text
from narayaneeyam_desktop.widgets.ask import ask, ask_reason


class MoneyAnswers(StayAnswers):
    """Ids of vouchers and of the bill are given beforehand: pressing twice writes once."""

    def __init__(self, page: StayPage, desk: Desk, papers: StayPapers, parent: QObject) -> None:
        super().__init__(page, desk, parent)
        self._papers = papers
        self._statement: StayStatement | None = None
        self._voucher_id, self._bill_id, self._charge_id = new_id(), new_id(), new_id()
        self._off_id = ""
        page.charges.deposit_wanted.connect(self._take)
        page.charges.refund_wanted.connect(self._give_back)
        page.charges.voucher_wanted.connect(self._voucher_again)
        page.charges.charge_wanted.connect(self._charge)
        page.charges.take_off_wanted.connect(self._ask_off)
        self._moves = ChargeMoves(page, desk, self)
        page.charges.move_wanted.connect(self._ask_move)
        page.print_charges.connect(self._print)
        page.estimate_wanted.connect(self._estimate_again)
        page.make_bill.connect(self._ask_bill)

    def refresh(self) -> None:
        if not self.desk.may(Permission.SEE_BILLS):
            return
        admission_id = self.admission_id

        def work(rd: Reading) -> StayStatement:
            return stay_statement(rd, admission_id)

        self.desk.read(self, work, done=self._show, failed=self._not_told, replaces="charges")

    def _show(self, statement: StayStatement) -> None:
        self._statement = statement
        self.page.show_statement(statement)
        reasons = [one for one in statement.refused if one.code != "bill_has_no_lines"]
        self.page.charges.say_problem(" ".join(dict.fromkeys(map(self.desk.refused, reasons))))

    def _not_told(self, refused: Refused) -> None:
        self.page.charges.say_problem(self.desk.refused(refused))

    def _take(self, typed: MoneyTyped) -> None:
        stay = self.page.stay
        if stay is None:
            return
        if not typed.amount:
            self.page.charges.show_problem("amount", self.tr("Write the amount."))
            return
        draft = DepositDraft(
            id=self._voucher_id,
            patient_id=stay.patient.patient_id,
            admission_id=self.admission_id,
            amount=typed.amount,
            method=PaymentMethod(typed.method),
            reference=typed.reference,
        )

        def work(tx: Transaction) -> TakenDeposit:
            return take_deposit(tx, draft)

        take = self.page.charges.take
        self.change(work, "billing.deposit", done=self._paid, failed=self._refused, disables=take)

    def _give_back(self, typed: MoneyTyped) -> None:
        """Without an amount all that is held."""
        stay = self.page.stay
        if stay is None:
            return
        draft = RefundDraft(
            id=self._voucher_id,
            patient_id=stay.patient.patient_id,
            admission_id=self.admission_id,
            amount=typed.amount or None,
            method=PaymentMethod(typed.method),
            reference=typed.reference,
            reason=typed.reason,
        )

        def work(tx: Transaction) -> TakenDeposit:
            return refund_deposit(tx, draft)

        refund = self.page.charges.refund
        self.change(work, "billing.refund", done=self._paid, failed=self._refused, disables=refund)

    def _paid(self, taken: TakenDeposit) -> None:
        self._voucher_id = new_id()
        self.page.charges.paid()
        self._papers.voucher(taken.deposit_id, taken.number)
        self.refresh()

    def _refused(self, refused: Refused) -> None:
        self.page.charges.show_problem(refused.field, self.desk.refused(refused))

    def _charge(self, typed: ChargeTyped) -> None:
        if not typed.amount:
            self.page.charges.show_charge_problem("amount", self.tr("Write the amount."))
            return
        draft = StayChargeDraft(
            id=self._charge_id,
            admission_id=self.admission_id,
            kind=typed.kind,
            description=typed.what,
            amount=typed.amount,
        )

        def work(tx: Transaction) -> PostedCharge:
            return charge_stay(tx, draft)

        add = self.page.charges.add
        self.change(work, "ward.charge", done=self._charged, failed=self._not_charged, disables=add)

    def _charged(self, _posted: PostedCharge) -> None:
        self._charge_id = new_id()
        self.page.charges.charged()

    def _not_charged(self, refused: Refused) -> None:
        self.page.charges.show_charge_problem(refused.field, self.desk.refused(refused))

    def _ask_off(self, line: StatementLine) -> None:
        self._off_id = line.charge_id or ""
        ask_reason(
            self.page,
            self.tr("Take {what} off the bill?").format(what=line.description),
            "",
            self.tr("Why"),
            self._take_off,
            verb=self.tr("Take it off"),
        )

    def _ask_move(self, line: StatementLine) -> None:
        self._moves.ask(self.admission_id, line)

    def _take_off(self, reason: str) -> None:
        charge_id = self._off_id

        def work(tx: Transaction) -> PostedCharge:
            return take_stay_charge_back(tx, charge_id, reason)

        self.change(work, "ward.charge_back", failed=self._not_charged)

    def _voucher_again(self, row: StatementFoot) -> None:
        if row.deposit_id is not None:
            self._papers.voucher(row.deposit_id, row.number, again=True)

    def _print(self) -> None:
        stay = self.page.stay
        if stay is not None:
            self._papers.interim(self.admission_id, stay.number)

    def _estimate_again(self) -> None:
        self._papers.agreed_estimate(self.admission_id)

    def _ask_bill(self) -> None:
        """The bill has a number for ever: it is asked for once, with what it comes to."""
        statement = self._statement
        if statement is None:
            return
        typed = self.page.charges.typed()
        paid = min(typed.amount or ZERO, statement.rest)
        words = self.tr("{payable} to bill, {held} held as deposit, {paid} paid now, {due} stays due.").format(
            payable=rupees_text(statement.payable),
            held=rupees_text(statement.held),
            paid=rupees_text(paid),
            due=rupees_text(statement.rest - paid),
        )
        ask(self.page, self.tr("Make the bill of this stay?"), words, self.tr("Make the bill"), self._make_bill)

    def _make_bill(self, _no_reason: str) -> None:
        stay, typed, statement = self.page.stay, self.page.charges.typed(), self._statement
        if stay is None or statement is None:
            return
        payments: tuple[PaymentDraft, ...] = ()
        if typed.amount:
            is_cash = typed.method == PaymentMethod.CASH
            payment = PaymentDraft(
                method=PaymentMethod(typed.method),
                amount=min(typed.amount, statement.rest),
                received=typed.amount if is_cash else None,
                reference=typed.reference,
            )
            payments = (payment,)
        draft = LedgerBillDraft(
            id=self._bill_id,
            patient_id=stay.patient.patient_id,
            admission_id=self.admission_id,
            payments=payments,
            payable_shown=statement.payable,
        )

        def work(tx: Transaction) -> Sold:
            return finish_bill(tx, draft)

        self.change(
            work, "billing.finish_stay", done=self._billed, failed=self._refused, disables=self.page.main_action
        )

    def _billed(self, sold: Sold) -> None:
        self._bill_id = new_id()
        self.page.charges.paid()
        self._papers.invoice(sold.invoice_id, sold.number)
        self.refresh()

    def show_bill(self) -> None:
        """The last bill of the stay on its own page."""
        if self._statement is not None and self._statement.bills:
            self.desk.open_page("bill", invoice_id=self._statement.bills[-1][0])
