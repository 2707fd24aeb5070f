"""`python3 dev.py torture --year`: a whole year of a shop by seed, compared with the pencil at its end (YEAR)."""

from __future__ import annotations

import sys
import tempfile
import time
import traceback
from collections.abc import Iterable
from pathlib import Path

from tests.clinic_of_roles import make_clinic_of_roles
from tests.journeys.a_year import begin_year, live
from tests.journeys.year_ends import compare

DAYS, BILLS = 300, 60


def many_years(seeds: Iterable[int], days: int = DAYS) -> int:
    """0 when every year came out as by pencil."""
    failed = []
    with tempfile.TemporaryDirectory(prefix="year-") as home:
        template = make_clinic_of_roles(Path(home))
        for seed in seeds:
            begun = time.process_time()
            folder = Path(home) / f"year-{seed}"
            folder.mkdir()
            year = begin_year(template.folder, template.key, folder, seed)
            try:
                live(year, days=days, bills=BILLS)
                compare(year)
                outcome = "as by pencil"
            except Exception as fault:  # noqa: BLE001  # whatever it is, the next seed runs
                failed.append(seed)
                outcome = f"DIFFERS on day {len(year.days)}: {type(fault).__name__}"
                sys.stdout.write("".join(traceback.format_exception(fault)))
            finally:
                year.pcs.close()
            sys.stdout.write(
                f"seed {seed:6} {time.process_time() - begun:6.1f} s  {len(year.days)} days, {len(year.book.bills)} bills,"
                f" {len(year.lots)} lots: {outcome}\n"
            )
            sys.stdout.flush()
    return 1 if failed else 0
