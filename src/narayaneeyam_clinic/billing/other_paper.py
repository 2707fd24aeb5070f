"""A registered buyer's taxable and exempt lines are two papers of one sale (SELL-40): from the one to the other."""

from __future__ import annotations

from narayaneeyam_clinic.billing.records import Invoice
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.store.transaction import Reading


def other_paper(rd: Reading, invoice: Invoice) -> Invoice | None:
    """The bill of supply of a tax invoice, whose id follows from it, or the other way round."""
    if not invoice.recipient_gstin:
        return None
    return rd.session.get(Invoice, invoice.goes_with_id or natural_id("bill_of_supply", invoice.id))
