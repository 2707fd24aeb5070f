"""Answers the account of a supplier: its entries, payments, the black list (BUY-2, BUY-40 to BUY-43)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.purchases.dues_rules import Age
from narayaneeyam_clinic.purchases.keep_supplier import blacklist_supplier
from narayaneeyam_clinic.purchases.open_bills import SupplierAccount, supplier_accounts
from narayaneeyam_clinic.purchases.pay_supplier import (
    PaidSupplier,
    PaymentToSupplier,
    PaymentWay,
    pay_supplier,
    reverse_payment,
)
from narayaneeyam_clinic.purchases.supplier_ledger import Entry, LedgerRow, supplier_ledger
from narayaneeyam_clinic.purchases.supplier_list import SupplierPage, supplier_page
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_clinic.shared.phone import phone_text
from narayaneeyam_clinic.shared.states import state_name
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import cash_text, date_text, money_text, text_or_dash
from narayaneeyam_desktop.history_door import HistoryDoor
from narayaneeyam_desktop.purchases.purchase_words import kind_words, way_words
from narayaneeyam_desktop.purchases.supplier_page import EntryRow, SupplierAccountPage, TypedPayment
from narayaneeyam_desktop.wording import counted, translated

REVERSE, BLACK, WHITE = "reverse", "black", "white"


@dataclass(frozen=True, slots=True)
class _Account:
    supplier: SupplierPage
    account: SupplierAccount
    entries: list[LedgerRow]


class SupplierController(Controller):
    """One payment at a time; its id is made beforehand, so that writing it twice writes one."""

    def __init__(self, page: SupplierAccountPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._supplier_id = ""
        self._shown: _Account | None = None
        self._payment_id = new_id()
        self._to_reverse = ""
        may_buy = desk.may(Permission.BUY)
        self._black = page.add_page_action(translated("purchases", "Black list…"), "Ctrl+B", self._ask_black)
        self._black.setVisible(may_buy)
        edit = page.add_page_action(translated("purchases", "Correct"), "F2", self._edit)
        edit.setVisible(may_buy)
        HistoryDoor(page, desk, "supplier", self._chosen)
        page.tell_enter(translated("purchases", "Open"))
        page.pay_card.setVisible(desk.may(Permission.PAY_SUPPLIERS))
        page.entry_opened.connect(self._open)
        page.paying.connect(self._pay)
        page.bill_chosen.connect(self._bill_chosen)
        page.reason_given.connect(self._reason)
        desk.news.purchases_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        supplier_id = arguments.get("supplier_id")
        if isinstance(supplier_id, str):
            self._supplier_id = supplier_id
            self._read()

    def _read(self) -> None:
        self.desk.read(self, partial(_account, self._supplier_id), done=self._show, replaces="account")

    def _show(self, found: _Account) -> None:
        self._shown = found
        supplier, account = found.supplier, found.account
        why = supplier.blacklisted_why
        notice = translated("purchases", "On the black list: {why}").format(why=why) if why else ""
        self._page.show_supplier(supplier.particulars.name, _facts(supplier), notice)
        self._black.setText(
            translated("purchases", "Off the black list…") if why else translated("purchases", "Black list…")
        )
        self._page.table.show_rows([_row(one) for one in reversed(found.entries)])
        self._page.figures.show_figures(
            [(words, money_text(account.ages[age])) for age, words in _ages() if account.ages[age]],
            translated("purchases", "Owed"),
            cash_text(account.balance),
        )
        bills = [
            (bill.receipt_id, f"{bill.supplier_bill or bill.number}  ·  {money_text(bill.open)}")
            for bill in account.bills
        ]
        self._page.show_bills([("", translated("purchases", "on the account")), *bills])

    def _chosen(self) -> tuple[str, str] | None:
        shown = self._shown
        return (self._supplier_id, shown.supplier.particulars.name) if shown is not None else None

    def _bill_chosen(self) -> None:
        """What is open of the bill is proposed."""
        chosen = self._page.bill.value()
        bills = self._shown.account.bills if self._shown else ()
        bill = next((one for one in bills if one.receipt_id == chosen), None)
        if bill is not None:
            self._page.amount.set_value(bill.open)

    def _open(self, row: EntryRow) -> None:
        entry = row.value
        if not isinstance(entry, LedgerRow):
            return
        if entry.entry in (Entry.BILL, Entry.BILL_REVERSED):
            self.desk.open_page("receipt", receipt_id=entry.document_id)
        elif entry.entry in (Entry.RETURN, Entry.RETURN_REVERSED):
            self.desk.open_page("given_back", return_id=entry.document_id)
        elif entry.entry is Entry.PAYMENT and not entry.is_reversed and self.desk.may(Permission.PAY_SUPPLIERS):
            self._to_reverse = entry.document_id
            self._page.ask_why(
                REVERSE,
                translated("purchases", "Reverse payment {number}?").format(number=entry.number),
                translated("purchases", "{amount} is owed again.").format(amount=cash_text(-entry.amount)),
                translated("purchases", "Reverse"),
            )

    def _pay(self, typed: TypedPayment) -> None:
        paid = PaymentToSupplier(
            id=self._payment_id,
            supplier_id=self._supplier_id,
            receipt_id=str(typed.bill or ""),
            way=PaymentWay(str(typed.way)),
            amount=typed.amount or ZERO,
            reference=typed.reference,
        )

        def work(tx: Transaction) -> PaidSupplier:
            return pay_supplier(tx, paid)

        self.desk.change(
            self, work, why="purchases.pay", done=self._paid, failed=self._not_paid, disables=self._page.pay_button
        )

    def _paid(self, paid: PaidSupplier) -> None:
        self._payment_id = new_id()
        self._page.payment_written()
        self.desk.say(
            translated("purchases", "{amount} paid, number {number}.").format(
                amount=cash_text(paid.amount), number=paid.number
            )
        )

    def _not_paid(self, refused: Refused) -> None:
        self._page.show_payment_problem(refused.field, self.desk.refused(refused))

    def _edit(self) -> None:
        self.desk.open_page("supplier_form", supplier_id=self._supplier_id)

    def _ask_black(self) -> None:
        if self._shown is not None and self._shown.supplier.blacklisted_why:
            self._page.ask_whether(
                WHITE,
                translated("purchases", "Buy from this supplier again?"),
                "",
                translated("purchases", "Off the black list"),
            )
            return
        self._page.ask_why(
            BLACK,
            translated("purchases", "Buy nothing more from this supplier?"),
            translated(
                "purchases", "No order is placed and no goods come in. What was bought can go back and be paid."
            ),
            translated("purchases", "Black list"),
        )

    def _reason(self, answer: tuple[str, str]) -> None:
        what, reason = answer
        supplier_id, payment_id = self._supplier_id, self._to_reverse

        def work(tx: Transaction) -> None:
            if what == REVERSE:
                reverse_payment(tx, payment_id, reason)
            else:
                blacklist_supplier(tx, supplier_id, reason if what == BLACK else None)

        why = "purchases.reverse" if what == REVERSE else "purchases.black_list"
        self.desk.change(self, work, why=why)

    def _changed(self, _news: object) -> None:
        if self._supplier_id:
            self._read()


def _account(supplier_id: str, rd: Reading) -> _Account:
    return _Account(
        supplier_page(rd, supplier_id), supplier_accounts(rd, supplier_id)[0], supplier_ledger(rd, supplier_id)
    )


def _facts(supplier: SupplierPage) -> str:
    draft = supplier.particulars
    days = counted(
        translated("purchases", "to be paid in {count} day"),
        translated("purchases", "to be paid in {count} days"),
        count=draft.terms_days,
    )
    parts = (
        draft.gstin,
        state_name(draft.state_code) if draft.state_code else "",
        phone_text(draft.phone) if draft.phone else "",
        draft.email,
        draft.licence,
        days if draft.terms_days else "",
    )
    return "   ".join(part for part in parts if part)


def _ages() -> list[tuple[Age, str]]:
    return [
        (Age.NOT_YET, translated("purchases", "Not yet due")),
        (Age.TO_30, translated("purchases", "Up to 30 days late")),
        (Age.TO_60, translated("purchases", "31 to 60 days late")),
        (Age.TO_90, translated("purchases", "61 to 90 days late")),
        (Age.OLDER, translated("purchases", "More than 90 days late")),
    ]


def _row(one: LedgerRow) -> EntryRow:
    return EntryRow(
        value=one,
        document_id=one.document_id,
        day=date_text(one.day),
        what=_what(one),
        number=text_or_dash(one.number),
        theirs=text_or_dash(one.theirs),
        due=date_text(one.due_on),
        amount=money_text(one.amount),
        balance=money_text(one.balance),
        state=translated("purchases", "reversed") if one.is_reversed else "",
    )


def _what(one: LedgerRow) -> str:
    if one.kind is not None:
        words = kind_words(one.kind)
    elif one.way is not None:
        words = translated("purchases", "Payment, {way}").format(way=way_words(one.way))
    else:
        words = translated("purchases", "Bill")
    if one.entry in (Entry.BILL_REVERSED, Entry.RETURN_REVERSED, Entry.PAYMENT_REVERSED):
        return translated("purchases", "{what}: reversal").format(what=words)
    return words


def make_supplier(desk: Desk) -> SupplierAccountPage:
    """The page with its controller."""
    page = SupplierAccountPage([(way, way_words(way)) for way in PaymentWay])
    SupplierController(page, desk)
    return page
