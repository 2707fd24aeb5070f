"""Under which heading, and of which day, the lines of a stay's bill stand on paper (STAY-72)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from narayaneeyam_clinic.billing.charge_kinds import BYSTANDER_BED, CHARGE_KINDS, OTHER, ChargeKind
from narayaneeyam_clinic.billing.ledger_records import Charge
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine, LineKind
from narayaneeyam_clinic.store.transaction import Reading

# Headings of the papers by the first figure of a kind's place: rooms, fees, treatments, medicines, meals, others.
_HEADINGS = {1: "Rooms", 2: "Fees", 3: "Treatments", 4: "Ward medicines", 5: "Meals"}
_OTHERS = "Other"


@dataclass(frozen=True, slots=True)
class ChargePlace:
    """Where a charge stands, and of which day it is."""

    heading: str
    day: date
    kind: ChargeKind

    def words(self, description: str) -> str:
        """As the line stands on the paper of the bill."""
        line = told(self.kind, description)
        return f"{self.day:%d-%m-%Y}  {line}" if says_day(self.kind) else line


def told(kind: ChargeKind, description: str) -> str:
    """The line in words: a bystander's bed is named, since its days and category are those of the room."""
    return f"{kind.words} · {description}" if kind.key == BYSTANDER_BED else description


def says_day(kind: ChargeKind) -> bool:
    """Rent names its days itself."""
    return kind.line_kind is not LineKind.ROOM


def heading_of(kind: ChargeKind) -> str:
    """Under which heading charges of a kind stand; a kind that comes later finds its place by its number."""
    return _HEADINGS.get(kind.place // 10, _OTHERS)


def places_of_charges(rd: Reading, invoice_id: str) -> dict[int, ChargePlace]:
    """By the position of the line; of a bill that is of no stay there are none."""
    rows = rd.session.execute(
        select(InvoiceLine.position, Charge.kind, Charge.day)
        .join(Charge, Charge.id == InvoiceLine.charge_id)
        .join(Invoice, Invoice.id == InvoiceLine.invoice_id)
        .where(InvoiceLine.invoice_id == invoice_id, Invoice.admission_id.is_not(None))
    )
    places = {}
    for position, key, day in rows:
        kind = CHARGE_KINDS.get(key) or CHARGE_KINDS[OTHER]
        places[position] = ChargePlace(heading_of(kind), day, kind)
    return places
