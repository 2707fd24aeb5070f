"""The clinic's dated GST rates as the rules want them, and which of them the accountant has not seen (GST-8, GST-25)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from narayaneeyam_clinic.billing.records import GstRate
from narayaneeyam_clinic.billing.supply_rules import RateRow, TaxRate, rate_on
from narayaneeyam_clinic.catalogue import read_catalogue
from narayaneeyam_clinic.store.prepared import Prepared


@dataclass(frozen=True, slots=True)
class RateTable:
    """All rates of the clinic; `unconfirmed` holds those without the accountant's consent."""

    rows: Sequence[RateRow]
    unconfirmed: frozenset[RateRow]
    _answered: dict[tuple[str, str, date], RateRow] = field(default_factory=dict, repr=False, compare=False)

    def on(self, hsn: str, nature: str, day: date) -> RateRow:
        """The rate on the document's date. Refused with `no_tax_rate` when there is none: that is never 0 %."""
        asked = (hsn, nature, day)
        if asked not in self._answered:
            self._answered[asked] = rate_on(self.rows, hsn, nature, day)
        return self._answered[asked]


def read_rate_table(session: Session) -> RateTable:
    """A few dozen rows, in one query. They are read anew each time, so the table is never an old one."""
    return _table_of(tuple(_RATES.all(session)))


def with_shipped_rates(table: RateTable) -> RateTable:
    """With the shipped rows of codes of which the clinic's table says nothing: a clinic that was made by an older program
    bills what that program did not know. Nobody has confirmed those rows.
    """
    known = {row.hsn for row in table.rows}
    missing = tuple(row for row in _shipped() if row.hsn not in known)
    if not missing:
        return table
    return RateTable((*table.rows, *missing), table.unconfirmed | set(missing))


@cache
def _shipped() -> tuple[RateRow, ...]:
    return tuple(
        RateRow(row.hsn, row.nature, TaxRate(row.rate_basis_points), row.valid_from, row.valid_to, row.exempt)
        for row in read_catalogue.gst_rates()
    )


@lru_cache(maxsize=2)
def _table_of(found: tuple[tuple[Any, ...], ...]) -> RateTable:
    """The same rows give the same table, with the answers it has given."""
    rows = [RateRow(hsn, nature, TaxRate(points), *rest) for hsn, nature, points, *rest, _ in found]
    unconfirmed = frozenset(row for row, (*_, is_confirmed) in zip(rows, found, strict=True) if not is_confirmed)
    return RateTable(rows, unconfirmed)


_RATES = Prepared(
    lambda: select(
        GstRate.hsn,
        GstRate.nature,
        GstRate.rate_basis_points,
        GstRate.valid_from,
        GstRate.valid_to,
        GstRate.is_exempt,
        GstRate.is_confirmed,
    )
)
