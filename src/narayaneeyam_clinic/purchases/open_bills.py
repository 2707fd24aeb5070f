"""What is owed to suppliers: their bills less returns and payments, by supplier (BUY-40, BUY-41, BUY-43)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.records import StockReceipt, Supplier
from narayaneeyam_clinic.purchases.dues_rules import Age, OpenBill, by_age, due_day, settle_oldest
from narayaneeyam_clinic.purchases.records import PurchaseReturn, SupplierPayment
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class SupplierAccount:
    """What is owed to one supplier. `balance` is receipts less returns less payments (below nothing: an advance)."""

    supplier_id: str
    name: str
    balance: Money
    bills: tuple[OpenBill, ...]
    ages: dict[Age, Money]

    @property
    def late(self) -> Money:
        return total([amount for age, amount in self.ages.items() if age is not Age.NOT_YET])

    @property
    def due_since(self) -> date | None:
        return min((bill.due_on for bill in self.bills), default=None)


def supplier_accounts(rd: Reading, supplier_id: str | None = None) -> list[SupplierAccount]:
    """Of one supplier, or of all with whom something was ever dealt, by name."""
    rd.require(Permission.SEE_PURCHASES)
    r, p, b = StockReceipt, SupplierPayment, PurchaseReturn
    suppliers = rd.session.execute(
        _of(select(Supplier.id, Supplier.name, Supplier.terms_days), Supplier.id, supplier_id).order_by(Supplier.name)
    ).all()
    terms = {row.id: row.terms_days for row in suppliers}
    paid = _sums(rd, select(p.supplier_id, p.receipt_id, func.sum(p.amount)), p.supplier_id, p.receipt_id, supplier_id)
    back = _sums(rd, select(b.supplier_id, b.receipt_id, func.sum(b.payable)), b.supplier_id, b.receipt_id, supplier_id)
    statement = select(
        r.id, r.supplier_id, r.number, r.supplier_bill, r.supplier_bill_day, r.day, r.payable, r.reverses_id
    ).where(r.supplier_id.is_not(None), r.payable.is_not(None))
    receipts = rd.session.execute(_of(statement, r.supplier_id, supplier_id)).all()
    gone = {row.reverses_id for row in receipts if row.reverses_id}
    bills: dict[str, list[OpenBill]] = defaultdict(list)
    balances: dict[str, Money] = defaultdict(lambda: ZERO)
    for row in receipts:
        balances[row.supplier_id] = balances[row.supplier_id] + row.payable
        if row.reverses_id or row.id in gone:
            continue
        key, day = (row.supplier_id, row.id), row.supplier_bill_day or row.day
        left = row.payable - back.get(key, ZERO) - paid.get(key, ZERO)
        bills[row.supplier_id].append(
            OpenBill(
                row.id, row.supplier_id, row.number or "", row.supplier_bill or "", day,
                due_day(day, terms.get(row.supplier_id)), row.payable, left,
            )
        )  # fmt: skip
    on_account: dict[str, Money] = defaultdict(lambda: ZERO)
    for sums in (paid, back):
        for (of, receipt_id), amount in sums.items():
            balances[of] = balances[of] - amount
            if receipt_id is None or receipt_id in gone:
                on_account[of] = on_account[of] + amount
    return [
        _account(row.id, row.name, balances[row.id], bills[row.id], on_account[row.id], rd.today)
        for row in suppliers
        if supplier_id is not None or row.id in balances
    ]


def _account(
    supplier_id: str, name: str, balance: Money, bills: list[OpenBill], on_account: Money, today: date
) -> SupplierAccount:
    left, _ = settle_oldest(bills, on_account)
    return SupplierAccount(supplier_id, name, balance, left, by_age(left, today))


def _of(statement: Any, column: Any, supplier_id: str | None) -> Any:
    return statement if supplier_id is None else statement.where(column == supplier_id)


def _sums(
    rd: Reading, statement: Any, of: Any, receipt: Any, supplier_id: str | None
) -> dict[tuple[str, str | None], Money]:
    rows = rd.session.execute(_of(statement, of, supplier_id).group_by(of, receipt))
    return {(row[0], row[1]): row[2] for row in rows}
