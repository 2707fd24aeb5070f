"""A clinic that buys, for tests: one supplier in its state, one beyond it, bills that come in, all by the actions themselves."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from narayaneeyam_clinic.purchases.keep_supplier import SupplierDraft, add_supplier
from narayaneeyam_clinic.purchases.open_bills import SupplierAccount, supplier_accounts
from narayaneeyam_clinic.purchases.post_return import ReturnedGoods
from narayaneeyam_clinic.purchases.receipt_list import ReceiptPage, receipt_page
from narayaneeyam_clinic.purchases.receive_stock import ReceiptDraft, ReceivedLine, ReceivedStock, receive_stock
from narayaneeyam_clinic.purchases.return_to_supplier import GoesBack, ReturnKind, SupplierReturn
from narayaneeyam_clinic.purchases.return_to_supplier import return_to_supplier as give_back
from narayaneeyam_clinic.shared.money import Money
from tests.clinic.shelf import Shelf

KERALA = "32ABCDE1234F1Z9"
TAMIL_NADU = "33ABCDE1234F1Z7"
BILL_DAY = date(2026, 11, 20)


@dataclass
class Buying:
    """What a pharmacist buys; `bills` counts so that no two bills have one number."""

    shelf: Shelf
    bills: int = 0
    suppliers: dict[str, str] = field(default_factory=dict)

    def supplier(self, name: str = "Arya Depot", gstin: str = KERALA, **more: object) -> str:
        """Made when it is first asked for."""
        if name not in self.suppliers:
            with self.shelf.clinic.transaction(by=self.shelf.by, why="purchases.supplier") as tx:
                self.suppliers[name] = add_supplier(tx, SupplierDraft(name=name, gstin=gstin, **more))
        return self.suppliers[name]

    def bill(self, *lines: ReceivedLine, **more: object) -> ReceiptDraft:
        """A bill of Arya Depot that is not posted yet."""
        self.bills += 1
        given: dict[str, object] = {"supplier_id": more.get("supplier_id") or self.supplier()}
        given |= {"supplier_bill": f"AD/{self.bills}", "supplier_bill_day": BILL_DAY} | more
        return ReceiptDraft(lines=lines, **given)

    def post(self, draft: ReceiptDraft) -> ReceivedStock:
        with self.shelf.clinic.transaction(by=self.shelf.by, why="stock.receive") as tx:
            return receive_stock(tx, draft)

    def buy(self, *lines: ReceivedLine, **more: object) -> ReceivedStock:
        return self.post(self.bill(*lines, **more))

    def page(self, receipt_id: str) -> ReceiptPage:
        with self.shelf.clinic.reading(by=self.shelf.by) as rd:
            return receipt_page(rd, receipt_id)

    def give_back(
        self, receipt_id: str, *lines: GoesBack, kind: ReturnKind = ReturnKind.GOODS, **more: object
    ) -> ReturnedGoods:
        draft = SupplierReturn(receipt_id=receipt_id, kind=kind, lines=lines, **({"reason": "leaking"} | more))
        with self.shelf.clinic.transaction(by=self.shelf.by, why="purchases.return") as tx:
            return give_back(tx, draft)

    def account(self, supplier_id: str) -> SupplierAccount:
        with self.shelf.clinic.reading(by=self.shelf.by) as rd:
            return supplier_accounts(rd, supplier_id)[0]


def line(medicine: str, **more: object) -> ReceivedLine:
    """Ten packs at 70.00, MRP 100.00."""
    given = {"batch_number": "B1", "expiry": "12/28", "mrp": Money.rupees(100), "purchase_price": Money.rupees(70)}
    return ReceivedLine(medicine_id=medicine, **(given | {"packs": 10} | more))
