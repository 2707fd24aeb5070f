"""What stands open in the ledger outside stays: offered at the counter, and told wherever somebody should bill it (LEDGER-22)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from narayaneeyam_clinic.billing.ledger import PostedCharge, reverse_charge
from narayaneeyam_clinic.billing.ledger_lines import LedgerLine, open_outside_stays
from narayaneeyam_clinic.billing.ledger_records import Charge
from narayaneeyam_clinic.billing.records import LineKind
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.owed_facts import typed_by_hand, typed_on
from narayaneeyam_clinic.pharmacy.sale_draft import ServiceLine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading, Transaction


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
