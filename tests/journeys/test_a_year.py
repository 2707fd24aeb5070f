"""At the end of many days the program and the pencil say the same (YEAR)."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.a_year import begin_year, live
from tests.journeys.year_ends import compare

# A run of few days in which everything happens.
SEED = 9
WORK = {
    "billing.cancel",
    "billing.debit",
    "billing.pay",
    "billing.take_back",
    "pharmacy.receive",
    "pharmacy.sell",
    "purchases.pay",
    "purchases.return",
    "shifts.close",
    "stock_room.post",
    "stock_room.transfer",
}


def test_some_days_of_a_year_come_out_as_by_pencil(template_clinic, tmp_path: Path):
    """YEAR-1, YEAR-2, YEAR-3, YEAR-4, YEAR-5, YEAR-6, YEAR-7"""
    year = begin_year(template_clinic.folder, template_clinic.key, tmp_path, SEED)
    try:
        live(year, days=6, bills=10)
        assert year.done >= WORK
        compare(year)
    finally:
        year.pcs.close()
