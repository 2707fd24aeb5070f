"""What stands open in the ledger outside stays: offered at the counter, and told wherever somebody should bill it (LEDGER-22)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import bindparam, exists, func, select

from narayaneeyam_clinic.billing.held_money import held_by_purpose
from narayaneeyam_clinic.billing.ledger import PostedCharge, reverse_charge
from narayaneeyam_clinic.billing.ledger_lines import LedgerLine, open_outside_stays
from narayaneeyam_clinic.billing.ledger_records import Charge
from narayaneeyam_clinic.billing.paid import due_of_bill
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine, InvoiceState, LineKind
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.owed_facts import typed_by_hand, typed_on
from narayaneeyam_clinic.pharmacy.sale_draft import ServiceLine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.store.columns import BusinessDate
from narayaneeyam_clinic.store.prepared import Prepared
from narayaneeyam_clinic.store.transaction import Reading, Transaction

_LATELY = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class OpenCharge:
    """One thing that was done or sold and stands on no bill, with the line that bills it. `typed_on` is the number of a bill
    on which the same may stand already, typed by hand.
    """

    charge_id: str
    description: str
    day: date
    amount: Money
    line: ServiceLine
    typed_on: str | None = None


def open_charges(rd: Reading, patient_id: str) -> tuple[OpenCharge, ...]:
    """Of one person, the earliest first. Refused: not_permitted."""
    rd.require(Permission.TAKE_FEES)
    people = same_person(rd, patient_id)
    lines = open_outside_stays(rd.session, people)
    by_hand = typed_by_hand(rd, people) if lines else ()
    found = [
        OpenCharge(line.charge_id, line.description, line.day, line.amount, _bills(line), typed_on(by_hand, line))
        for line in lines
        if line.charge_id is not None
    ]
    return tuple(sorted(found, key=lambda one: (one.day, one.charge_id)))


@dataclass(frozen=True, slots=True)
class Account:
    """What one person owes outside stays: `charges` on no bill yet, `due` of bills; and what is `held` for them."""

    charges: tuple[OpenCharge, ...]
    due: Money
    held: Money


def account_of(rd: Reading, patient_id: str) -> Account:
    """Refused: not_permitted."""
    rd.require(Permission.TAKE_FEES)
    people = same_person(rd, patient_id)
    due = rd.session.scalars(
        select(due_of_bill()).where(Invoice.patient_id.in_(people), Invoice.state == InvoiceState.ISSUED)
    )
    held = held_by_purpose(rd.session, people).values()
    return Account(open_charges(rd, patient_id), total(list(due)), total([one for one in held if one > ZERO]))


@dataclass(frozen=True, slots=True)
class PersonToBill:
    """Somebody for whom something stands open in the ledger; `day` is the last of it."""

    patient_id: str
    name: str
    registration_number: str
    what: tuple[str, ...]
    amount: Money
    day: date


def people_to_bill(rd: Reading) -> tuple[PersonToBill, ...]:
    """Of the last 90 days, who came last first. What is older is told on the patient's page and at the counter.

    Refused: not_permitted.
    """
    rd.require(Permission.TAKE_FEES)
    net: dict[str, list[tuple[Any, ...]]] = {}
    for key, *row in _OPEN_LATELY.all(rd.session, since=rd.today - _LATELY):
        net.setdefault(key, []).append(tuple(row))
    people: dict[str, list[tuple[Any, ...]]] = {}
    for rows in net.values():
        amount = total([row[-1] for row in rows])
        if amount > ZERO:  # its first row is the charge itself, what was taken back came later
            people.setdefault(rows[0][0], []).append((*rows[0][:-1], amount))
    found = [
        PersonToBill(
            patient_id,
            rows[0][1],
            rows[0][2],
            tuple(row[3] for row in rows),
            total([row[-1] for row in rows]),
            max(row[4] for row in rows),
        )
        for patient_id, rows in people.items()
    ]
    return tuple(sorted(found, key=lambda one: (-one.day.toordinal(), one.name, one.patient_id)))


def take_open_charge_back(tx: Transaction, charge_id: str, reason: str) -> PostedCharge:
    """It was charged by mistake, or was paid on a bill that was typed by hand. What belongs to a stay or a package is taken
    back there.

    Refused: not_permitted, charge_not_found, reason_missing, charge_is_reversed, charge_is_billed.
    """
    tx.require(Permission.TAKE_FEES)
    charge = tx.session.get(Charge, charge_id)
    if charge is None or charge.admission_id is not None or charge.package_sale_id is not None:
        raise Refused("charge_not_found")
    return reverse_charge(tx, charge_id, reason)


def _bills(line: LedgerLine) -> ServiceLine:
    """Words and price stand there for the screen while it is worked out; what counts is the ledger's row."""
    kind = line.of_kind.line_kind
    return ServiceLine(
        kind=kind if kind in (LineKind.THERAPY, LineKind.PACKAGE, LineKind.CONSULTATION) else LineKind.OTHER,
        description=line.description,
        price=line.price,
        quantity=max(line.quantity, 1),
        sac=line.sac,
        charge_id=line.charge_id,
    )


_CHARGED = func.coalesce(Charge.reverses_id, Charge.id)
_OPEN_LATELY = Prepared(
    lambda: (
        select(
            _CHARGED, Charge.patient_id, Patient.name, Patient.registration_number, Charge.description, Charge.day,
            Charge.amount,
        )
        .join(Patient, Patient.id == Charge.patient_id)
        .where(
            Charge.admission_id.is_(None),
            Charge.day >= bindparam("since", type_=BusinessDate()),
            ~exists().where(
                InvoiceLine.charge_id == _CHARGED,
                Invoice.id == InvoiceLine.invoice_id,
                Invoice.state == InvoiceState.ISSUED,
            ),
        )
        .order_by(Charge.at, Charge.id)
    )
)  # fmt: skip
