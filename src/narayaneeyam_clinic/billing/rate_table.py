"""The clinic's dated GST rates as the rules want them, and which of them the accountant has not seen (GST-8, GST-25)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from narayaneeyam_clinic.billing.records import GstRate
from narayaneeyam_clinic.billing.supply_rules import RateRow, TaxRate, rate_on


@dataclass(frozen=True, slots=True)
class RateTable:
    """All rates of the clinic; `unconfirmed` holds those without the accountant's consent."""

    rows: Sequence[RateRow]
    unconfirmed: frozenset[RateRow]

    def on(self, hsn: str, nature: str, day: date) -> RateRow:
        """The rate on the document's date. Refused with `no_tax_rate` when there is none: that is never 0 %."""
        return rate_on(self.rows, hsn, nature, day)


def read_rate_table(session: Session) -> RateTable:
    """A few dozen rows, in one query."""
    g = GstRate
    found = session.execute(
        select(g.hsn, g.nature, g.rate_basis_points, g.valid_from, g.valid_to, g.is_exempt, g.is_confirmed)
    ).all()
    rows = [
        RateRow(r.hsn, r.nature, TaxRate(r.rate_basis_points), r.valid_from, r.valid_to, r.is_exempt) for r in found
    ]
    unconfirmed = frozenset(row for row, r in zip(rows, found, strict=True) if not r.is_confirmed)
    return RateTable(rows, unconfirmed)
