"""Answers the page of a patient's packages."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.patients.patient_page import patient_banner
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.treatments.change_package import PackageRow, package_list
from narayaneeyam_clinic.treatments.refund_package import RefundedPackage, refund_package
from narayaneeyam_clinic.treatments.sell_package import (
    PackageOfPatient,
    PaymentMethod,
    SoldPackage,
    packages_of_patient,
    sell_package,
)
from narayaneeyam_desktop.bill_door import BillDoor
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import rupees_text
from narayaneeyam_desktop.paper_out import PaperOut
from narayaneeyam_desktop.papers_to_print import print_voucher
from narayaneeyam_desktop.treatments.bought_page import BoughtPage
from narayaneeyam_desktop.widgets.ask import ask_reason


@dataclass(frozen=True, slots=True)
class _Read:
    name: str
    number: str
    bought: list[PackageOfPatient]
    offered: list[PackageRow]


class BoughtController(Controller):
    """Argument: `patient_id`."""

    def __init__(self, page: BoughtPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._out = PaperOut(desk, self)
        self._patient_id = ""
        self._asked: PackageOfPatient | None = None
        self._sale_id = new_id()
        self.bills = BillDoor(page, desk, self._patient_now, account=True)
        page.sell_wanted.connect(self._sell)
        page.refund_wanted.connect(self._ask_refund)
        desk.news.treatments_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._patient_id = str(arguments.get("patient_id") or "")
        self._read()

    def _changed(self, _news: object) -> None:
        if self._patient_id:
            self._read()

    def _read(self) -> None:
        patient_id = self._patient_id

        def work(rd: Reading) -> _Read:
            banner = patient_banner(rd, patient_id)
            return _Read(banner.name, banner.registration_number, packages_of_patient(rd, patient_id), package_list(rd))

        self.desk.read(self, work, done=self._show, replaces="packages")

    def _show(self, read: _Read) -> None:
        self._page.show_patient(read.name, read.number)
        self._page.show_packages(read.bought, read.offered)
        self.bills.look()

    def _patient_now(self) -> str | None:
        return self._patient_id or None

    def _sell(self, wanted: tuple[str, str, str]) -> None:
        package_id, method, reference = wanted
        patient_id, sale_id = self._patient_id, self._sale_id

        def work(tx: Transaction) -> SoldPackage:
            paid_by = PaymentMethod(method) if method else None
            return sell_package(tx, package_id, patient_id, paid_by=paid_by, reference=reference, sale_id=sale_id)

        self.desk.change(
            self, work, why="packages.sell", done=self._sold, failed=self._refused, disables=self._page.sell_action
        )

    def _sold(self, sold: SoldPackage) -> None:
        self._sale_id = new_id()
        self._print(sold.deposit_id, sold.receipt)
        if sold.receipt is None:
            self.desk.say(self.tr("Sold for {amount}; it stands on the bill.").format(amount=rupees_text(sold.price)))
        else:
            self.desk.say(
                self.tr("Sold for {amount}, receipt {number}.").format(
                    amount=rupees_text(sold.price), number=sold.receipt
                )
            )

    def _ask_refund(self, row: PackageOfPatient) -> None:
        self._asked = row
        ask_reason(
            self._page,
            self.tr("Give {package} back?").format(package=row.name),
            self.tr("{used} stay owed for what was done, {left} go back.").format(
                used=rupees_text(row.used), left=rupees_text(row.left)
            ),
            self.tr("Why"),
            self._refund,
            verb=self.tr("Give it back"),
        )

    def _refund(self, reason: str) -> None:
        if self._asked is None:
            return
        sale_id = self._asked.sale_id
        self.desk.change(
            self,
            lambda tx: refund_package(tx, sale_id, reason),
            why="packages.refund",
            done=self._refunded,
            failed=self._refused,
            disables=self._page.refund_action,
        )

    def _refunded(self, back: RefundedPackage) -> None:
        self._print(back.deposit_id, back.voucher)
        words = self.tr("The package is given back; no money was held for it.")
        if back.voucher is not None:
            words = self.tr("{amount} go back, voucher {number}.").format(
                amount=rupees_text(back.paid_back), number=back.voucher
            )
        if back.credit_note is not None:
            words += " " + self.tr("Its bill has the credit note {number}.").format(number=back.credit_note)
        self.desk.say(words)

    def _print(self, deposit_id: str | None, number: str | None) -> None:
        """Paper for money that came or went."""
        if deposit_id is not None and number is not None:
            print_voucher(self._out, deposit_id, number)

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(refused.field, self.desk.refused(refused))


def make_bought(desk: Desk) -> BoughtPage:
    """The page with its controller."""
    page = BoughtPage(may_sell=desk.may(Permission.TAKE_FEES), may_refund=desk.may(Permission.REFUND))
    BoughtController(page, desk)
    return page
