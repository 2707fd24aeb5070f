"""How long records are kept, whoever asks for their erasure (RIGHT-16). Pure rules, dates of the clinic.

The years of clinical records are the clinic's own choice, at least the three that the profession's rules ask for; records of a
child at least until 21. Bills: the years of the tax law, from the end of the financial year of the last one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from narayaneeyam_clinic.shared.clock import financial_year

GROWN_UP_AT = 21


@dataclass(frozen=True, slots=True)
class Retention:
    """The clinic's choices, in years."""

    clinical_years: int
    bills_years: int


def keeps_clinical_until(last_care: date, born_on: date | None, retention: Retention) -> date:
    """The first day on which clinical content need not be kept any longer."""
    by_years = years_later(last_care, retention.clinical_years)
    return by_years if born_on is None else max(by_years, years_later(born_on, GROWN_UP_AT))


def keeps_bills_until(last_bill: date | None, retention: Retention) -> date | None:
    """The first day on which bills need not name anybody; None without a bill."""
    if last_bill is None:
        return None
    return date(financial_year(last_bill) + 1 + retention.bills_years, 4, 1)


def years_later(day: date, years: int) -> date:
    """The same day; of 29 February the first of March."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)
