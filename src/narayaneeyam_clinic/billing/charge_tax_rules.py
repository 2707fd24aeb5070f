"""How a charge is taxed: by what it is, whether it belongs to a stay, what it costs, and the day of the bill (LEDGER-6 to 9).

No database here; rates and the limit of a room's price come from the dated table.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from narayaneeyam_clinic.billing.charge_kinds import IN_PATIENT, WELL_BEING, TaxedAs
from narayaneeyam_clinic.billing.gst_rules import LineInput, LineTax, RateRow, line_tax
from narayaneeyam_clinic.billing.ledger_lines import LedgerLine
from narayaneeyam_clinic.billing.rate_table import RateTable
from narayaneeyam_clinic.billing.supply_rules import ANY_NATURE, NO_TAX, TaxRate
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money

# A row of the rate table of this nature holds for rooms above so many rupees a day: "room_over_5000".
_ROOM_OVER = "room_over_"


@dataclass(frozen=True, slots=True)
class TaxedCharge:
    """A line of the ledger with its code and its tax; `amount` is what it adds to the bill."""

    line: LedgerLine
    code: str
    rate: RateRow | None
    tax: LineTax

    @property
    def amount(self) -> Money:
        return self.tax.total


def supplied_as(line: LedgerLine, rates: RateTable, day: date) -> tuple[str, str]:
    """Code and nature under which the rate table is asked."""
    kind = line.of_kind
    own = line.sac or kind.sac
    if line.admission_id is None or kind.taxed_as is TaxedAs.ITSELF:
        return own, ANY_NATURE
    if kind.taxed_as is TaxedAs.ROOM:
        return IN_PATIENT, _nature_of_room(line.price, rates, day)
    # Massage for well-being is no health care, also when somebody takes it during a stay.
    return (own if own.startswith(WELL_BEING) else IN_PATIENT), ANY_NATURE


def tax_charge(
    line: LedgerLine, rates: RateTable, day: date, *, registered: bool, discount: Money = ZERO
) -> TaxedCharge:
    """One line. Without GSTIN nothing is taxed and no rate is looked for (GST-22).

    Refused: charge_has_no_rate, with its words and code: a missing rate never turns into 0 %.
    """
    code, nature = supplied_as(line, rates, day)
    rate = _rate(line, rates, code, nature, day) if registered else None
    is_exempt = rate is None or rate.exempt
    parts = _parts(
        rate.rate if rate else NO_TAX, line.amount, discount, is_exempt, line.of_kind.price_includes_tax, registered
    )
    return TaxedCharge(line, code, rate, parts)


@lru_cache(4096)
def _parts(
    rate: TaxRate, amount: Money, discount: Money, is_exempt: bool, inclusive: bool, registered: bool
) -> LineTax:
    """A stay has the same meals and therapies day after day."""
    taxed = LineInput(rate=rate, amount=amount, discount=discount, exempt=is_exempt, inclusive=inclusive)
    return line_tax(taxed, supplier_registered=registered)


def _rate(line: LedgerLine, rates: RateTable, code: str, nature: str, day: date) -> RateRow:
    try:
        return rates.on(code, nature, day)
    except Refused:
        raise Refused("charge_has_no_rate", description=line.description, sac=code, day=day) from None


def _nature_of_room(per_day: Money, rates: RateTable, day: date) -> str:
    """The highest limit of that day that the price exceeds; at exactly the limit the room is no dearer than it."""
    limits = [
        int(row.nature.removeprefix(_ROOM_OVER))
        for row in rates.rows
        if row.hsn == IN_PATIENT and row.nature.startswith(_ROOM_OVER) and row.holds_on(day)
    ]
    passed = [limit for limit in limits if per_day > Money.rupees(limit)]
    return f"{_ROOM_OVER}{max(passed)}" if passed else ANY_NATURE
