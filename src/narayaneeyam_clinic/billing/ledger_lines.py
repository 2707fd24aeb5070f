"""Reading the ledger: what is owed net of what was taken back, what of it stands on bills, what a package has left.

Every view of money beside the counter starts from `LedgerLine`s: interim bill, final bill, gate, package (LEDGER-2).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, exists, func, or_, select
from sqlalchemy.orm import Session

from narayaneeyam_clinic.billing.charge_kinds import CHARGE_KINDS, OTHER, ChargeKind
from narayaneeyam_clinic.billing.credit_note_records import CreditNoteLine
from narayaneeyam_clinic.billing.ledger_records import Charge
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine, InvoiceState
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.store.prepared import Prepared, each


@dataclass(frozen=True, slots=True)
class OnBill:
    """A bill in force that a charge stands on, with the quantity that it bills, less what credit notes took off it."""

    invoice_id: str
    number: str
    quantity: int


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One charge, net of what was taken back. `price` is for `pack_size` of `quantity`.

    `charge_id` is None for what is not posted yet (rent of a stay that goes on). `taken_back` is what was taken off,
    `amount` what is owed now; `covered` is the share of a package that paid for it.
    """

    charge_id: str | None
    kind: str
    description: str
    day: date
    at: datetime | None
    quantity: int
    pack_size: int
    base_unit: str | None
    price: Money
    amount: Money
    covered: Money
    taken_back: Money
    sac: str | None
    medicine_id: str | None
    batch_id: str | None
    source_id: str | None
    package_sale_id: str | None
    admission_id: str | None
    position: int
    bills: tuple[OnBill, ...] = ()

    @property
    def of_kind(self) -> ChargeKind:
        """A kind that only a newer program knows is billed as "other"."""
        return CHARGE_KINDS.get(self.kind) or CHARGE_KINDS[OTHER]

    @property
    def is_unbilled(self) -> bool:
        return bool(self.amount) and not self.bills

    @property
    def billed_wrongly(self) -> bool:
        """Billed twice by two PCs, or taken back on one while another billed it (LEDGER-19)."""
        return bool(self.bills) and sum(bill.quantity for bill in self.bills) != self.quantity


@dataclass(frozen=True, slots=True)
class PackageBalance:
    """What a package has left: what was charged for it less the shares of what was done (LEDGER-2). `done` by description."""

    package_sale_id: str
    charged: Money
    used: Money
    done: tuple[LedgerLine, ...]

    @property
    def left(self) -> Money:
        return self.charged - self.used


def balance_of_package(session: Session, package_sale_id: str) -> PackageBalance:
    """Within an action or read that has asked."""
    lines = _net(session, _OF_PACKAGE.all(session, sale=package_sale_id))
    return PackageBalance(
        package_sale_id,
        charged=total([line.amount for line in lines]),
        used=total([line.covered for line in lines]),
        done=tuple(line for line in lines if line.covered),
    )


def lines_of_stay(session: Session, admission_id: str) -> tuple[LedgerLine, ...]:
    """Within an action or read that has asked."""
    return _net(session, _OF_STAY.all(session, admission=admission_id))


def open_outside_stays(session: Session, people: Sequence[str]) -> tuple[LedgerLine, ...]:
    """What of it is owed and stands on no bill yet (LEDGER-22); within an action or read that has asked."""
    return tuple(line for line in _net(session, _OPEN.all(session, people=list(people))) if line.is_unbilled)


def lines_of_charges(session: Session, charges: Sequence[str], people: Sequence[str]) -> dict[str, LedgerLine]:
    """These charges by their ids, so far as they are this person's; within an action or read that has asked."""
    rows = _OF_CHARGES.all(session, charges=list(charges), people=list(people))
    return {line.charge_id: line for line in _net(session, rows) if line.charge_id is not None}


def billed_quantity(session: Session, charge_id: str) -> int:
    """How much of a charge stands on bills in force, less what credit notes took off them; within an action that has asked."""
    return sum(int(quantity) for *_, quantity in _BILLS.all(session, charges=[charge_id]))


def _net(session: Session, rows: list[tuple[Any, ...]]) -> tuple[LedgerLine, ...]:
    charges = [_Row(*row) for row in rows]
    by_id = {one.id: one for one in charges if one.reverses_id is None}
    taken: dict[str, list[_Row]] = {}
    for one in charges:
        if one.reverses_id is not None:
            taken.setdefault(one.reverses_id, []).append(one)
    bills: dict[str, list[OnBill]] = {}
    for charge_id, *bill in _BILLS.all(session, charges=list(by_id)):
        if (on_bill := OnBill(*bill)).quantity:
            bills.setdefault(charge_id, []).append(on_bill)
    lines = [_line(one, taken.get(one.id, []), tuple(bills.get(one.id, []))) for one in by_id.values()]
    return tuple(sorted(lines, key=lambda line: (line.of_kind.place, line.day, line.at, line.position, line.charge_id)))


def _line(charge: _Row, back: list[_Row], bills: tuple[OnBill, ...]) -> LedgerLine:
    quantity, amount, covered, taken_back = charge.quantity, charge.amount, charge.covered, ZERO
    for one in back:
        quantity, amount, covered = quantity + one.quantity, amount + one.amount, covered + one.covered
        taken_back = taken_back - one.amount
    return LedgerLine(
        charge_id=charge.id,
        kind=charge.kind,
        description=charge.description,
        day=charge.day,
        at=charge.at,
        quantity=quantity,
        pack_size=charge.pack_size,
        base_unit=charge.base_unit,
        price=charge.price,
        amount=amount,
        covered=covered,
        taken_back=taken_back,
        sac=charge.sac,
        medicine_id=charge.medicine_id,
        batch_id=charge.batch_id,
        source_id=charge.source_id,
        package_sale_id=charge.package_sale_id,
        admission_id=charge.admission_id,
        position=charge.position,
        bills=bills,
    )


@dataclass(frozen=True, slots=True)
class _Row:
    id: str
    reverses_id: str | None
    kind: str
    description: str
    day: date
    at: datetime
    quantity: int
    pack_size: int
    base_unit: str | None
    price: Money
    amount: Money
    covered: Money
    sac: str | None
    medicine_id: str | None
    batch_id: str | None
    source_id: str | None
    package_sale_id: str | None
    admission_id: str | None
    position: int


def _charges() -> Any:
    c = Charge
    return select(
        c.id, c.reverses_id, c.kind, c.description, c.day, c.at, c.quantity, c.pack_size, c.base_unit, c.price, c.amount,
        c.covered, c.sac, c.medicine_id, c.batch_id, c.source_id, c.package_sale_id, c.admission_id, c.position,
    )  # fmt: skip


def _credited() -> Any:
    back = select(func.sum(CreditNoteLine.quantity)).where(CreditNoteLine.invoice_line_id == InvoiceLine.id)
    return func.coalesce(back.correlate(InvoiceLine).scalar_subquery(), 0)


_OF_STAY = Prepared(lambda: _charges().where(Charge.admission_id == bindparam("admission")))
_OF_CHARGES = Prepared(
    lambda: _charges().where(
        or_(Charge.id.in_(each("charges")), Charge.reverses_id.in_(each("charges"))),
        Charge.patient_id.in_(each("people")),
    )
)
_OPEN = Prepared(
    lambda: _charges().where(
        Charge.patient_id.in_(each("people")),
        Charge.admission_id.is_(None),
        ~exists().where(
            InvoiceLine.charge_id == Charge.id,
            Invoice.id == InvoiceLine.invoice_id,
            Invoice.state == InvoiceState.ISSUED,
        ),
    )
)
_OF_PACKAGE = Prepared(lambda: _charges().where(Charge.package_sale_id == bindparam("sale")))
_BILLS = Prepared(
    lambda: (
        select(InvoiceLine.charge_id, Invoice.id, Invoice.number, InvoiceLine.quantity - _credited())
        .join(Invoice, Invoice.id == InvoiceLine.invoice_id)
        .where(InvoiceLine.charge_id.in_(each("charges")), Invoice.state == InvoiceState.ISSUED)
    )
)
