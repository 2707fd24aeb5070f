"""`python3 dev.py bench [sync] [--json] [--quick] [--only WORD]`: every speed promise, measured in this run against its floor or peer."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from narayaneeyam_clinic.people.sign_in import find_key
from tests.bench import (
    of_calendar,
    of_courses,
    of_gst_returns,
    of_imports,
    of_papers,
    of_purchases,
    of_reports,
    of_saving,
    of_screens,
    of_stays,
    of_stock,
    of_sync,
    of_the_database,
)
from tests.bench.generated_clinic import OUT, PASSWORD, TENTH, WHOLE, generated, open_generated
from tests.bench.results import Result


def main() -> int:
    """Exit 0 when every promise was kept."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("what", nargs="?", choices=["sync"], help="sync: PCs and a server instead of one PC")
    parser.add_argument("--json", action="store_true", help="one object a line")
    parser.add_argument("--quick", action="store_true", help="a tenth of the data")
    parser.add_argument("--only", default="", help="only measures whose name contains this word")
    asked = parser.parse_args()
    results: list[Result] = []
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="scratch-", dir=OUT) as scratch:
        measures = of_sync.measured if asked.what == "sync" else measured
        for result in measures(Path(scratch), quick=asked.quick, only=asked.only):
            results.append(result)
            print(result.as_json() if asked.json else result.as_line(), flush=True)
    return 0 if results and all(result.kept for result in results) else 1


def measured(scratch: Path, *, quick: bool, only: str) -> Iterator[Result]:
    """Each result as it is there. Writing measures work on copies, so that the generated clinic stays as it is."""
    original = generated(TENTH if quick else WHOLE, _tell)
    copy = scratch / "home" / "clinics" / "clinic"
    shutil.copytree(original, copy)
    key = find_key(copy, "bench", PASSWORD)
    clinic = open_generated(copy)
    measures: list[tuple[str, Callable[[], Result | list[Result] | None]]] = [
        ("search", lambda: of_the_database.search_each_keystroke(clinic)),
        ("history", lambda: of_the_database.history_of_one_record(clinic)),
        ("sale", lambda: of_saving.finish_a_sale(clinic, scratch)),
        ("capture", lambda: of_saving.capture_beside_none(original, scratch)),
        ("log", lambda: of_the_database.log_beside_tables(original, key, scratch)),
        (
            "calendar",
            lambda: of_calendar.the_calendar(original, key, scratch, years=1 if quick else of_calendar.YEARS),
        ),
        ("stays", lambda: of_stays.the_ward(original, key, scratch, years=1 if quick else of_stays.YEARS)),
        ("courses, time", of_courses.proposal_time),
        ("courses, beside CP-SAT", of_courses.placed_beside_cp_sat),
        ("gst", lambda: of_gst_returns.gstr1_of_a_month(clinic)),
        ("goods", lambda: of_purchases.goods_in(clinic)),
        ("stock", lambda: of_stock.the_stock(clinic)),
        ("reports", lambda: of_reports.reports_of_a_year(clinic)),
        ("papers", of_papers.invoice_beside_weasyprint),
        ("import", lambda: of_imports.import_of_patients(scratch, 10_000 if quick else 100_000)),
        ("start", lambda: of_screens.start_beside_a_bare_window(copy.parent.parent)),
        ("lists", lambda: of_screens.lists_and_memory(copy)),
        ("stall", lambda: of_screens.longest_stall_of_a_day(scratch)),
    ]
    try:
        for name, measure in measures:
            if only not in name:
                continue
            made = measure()
            if made is None:
                _tell(f"{name}: not measured, its peer is not installed (the extra “bench”)")
                continue
            yield from made if isinstance(made, list) else [made]
    finally:
        clinic.close()


def _tell(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
