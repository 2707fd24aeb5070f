"""What a bill at the counter must know of its patient's ledger outside stays: what stands open, and what money is held."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlalchemy import select

from narayaneeyam_clinic.billing.held_money import HeldForBill, what_pays
from narayaneeyam_clinic.billing.ledger_lines import LedgerLine, lines_of_charges, open_outside_stays
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine, InvoiceState, LineKind
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.sale_draft import SaleDraft, ServiceLine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.prepared import Prepared, each
from narayaneeyam_clinic.store.transaction import Reading

# So long before and any time after it was done, a therapy that was typed onto a bill may be the one of the ledger.
_PAID_BEFORE = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class ByHand:
    """A therapy on a bill in force that names no row of the ledger."""

    description: str
    day: date
    number: str


@dataclass(frozen=True, slots=True)
class OwedFacts:
    """`billed` are the charges that the draft names, `open` what of the person's ledger stands on no bill, `by_hand` the
    therapies that were typed onto bills beside the ledger.
    """

    people: tuple[str, ...] = ()
    billed: dict[str, LedgerLine] = field(default_factory=dict)
    open: tuple[LedgerLine, ...] = ()
    by_hand: tuple[ByHand, ...] = ()

    def line(self, service: ServiceLine) -> LedgerLine:
        """The row of the ledger that a line bills.

        Refused: charge_not_found (or a stay's: its own bill holds it), charge_is_billed, charge_is_reversed.
        """
        found = self.billed.get(service.charge_id or "")
        if found is None or found.admission_id is not None:
            raise Refused("charge_not_found")
        if found.bills:
            raise Refused("charge_is_billed", number=found.bills[0].number)
        if not found.amount:
            raise Refused("charge_is_reversed", description=found.description)
        return found

    def refuse_typed(self, service: ServiceLine) -> None:
        """A therapy typed by hand while one of this name stands open in the ledger would be billed twice (SELL-36).

        Refused: therapy_stands_open.
        """
        for line in self.open:
            if line.charge_id not in self.billed and line.description == service.description:
                raise Refused("therapy_stands_open", description=line.description, day=line.day)

    def billed_by_hand(self, line: LedgerLine) -> str | None:
        """The number of a bill on which this may stand already, typed by hand."""
        return typed_on(self.by_hand, line)


def typed_on(by_hand: Iterable[ByHand], line: LedgerLine) -> str | None:
    """The newest bill that has a therapy of this name and about this day, typed beside the ledger."""
    found = [one for one in by_hand if one.description == line.description and one.day >= line.day - _PAID_BEFORE]
    return max(found, key=lambda one: (one.day, one.number)).number if found else None


def typed_by_hand(rd: Reading, people: Sequence[str]) -> tuple[ByHand, ...]:
    """Within a door that has asked."""
    return tuple(ByHand(*row) for row in _BY_HAND.all(rd.session, people=list(people)))


def read_owed(rd: Reading, draft: SaleDraft) -> OwedFacts:
    """Nothing is read for who is not known; a bill of medicines alone asks for no charges."""
    if draft.patient_id is None:
        return OwedFacts()
    people = same_person(rd, draft.patient_id)
    named = [line.charge_id for line in draft.services if line.charge_id]
    if not any(line.kind is LineKind.THERAPY or line.charge_id for line in draft.services):
        return OwedFacts(people)
    return OwedFacts(
        people,
        lines_of_charges(rd.session, named, people) if named else {},
        open_outside_stays(rd.session, people),
        typed_by_hand(rd, people),
    )


def held_for(rd: Reading, draft: SaleDraft, owed: OwedFacts, packages: dict[str, Money], payable: Money) -> HeldForBill:
    """What is held for the patient and what of it pays; nothing for who may not take fees."""
    if not owed.people or not rd.by.may(Permission.TAKE_FEES):
        return HeldForBill()
    found = what_pays(rd.session, owed.people, payable, packages=packages)
    return found if draft.use_deposit else HeldForBill(found.held)


_BY_HAND = Prepared(
    lambda: (
        select(InvoiceLine.description, Invoice.day, Invoice.number)
        .join(Invoice, Invoice.id == InvoiceLine.invoice_id)
        .where(
            Invoice.patient_id.in_(each("people")),
            Invoice.state == InvoiceState.ISSUED,
            InvoiceLine.kind == LineKind.THERAPY,
            InvoiceLine.charge_id.is_(None),
        )
    )
)
