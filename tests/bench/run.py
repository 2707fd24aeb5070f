"""`python3 dev.py bench [sync] [--json] [--quick] [--only WORD]`: every speed promise, measured in this run against its floor or peer."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from compileall import compile_dir
from functools import cached_property
from pathlib import Path

from narayaneeyam_clinic.clinic import Clinic
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

ROOT = Path(__file__).resolve().parents[2]


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
    # As in a clinic: what is installed is compiled.
    compile_dir(ROOT / "src", quiet=2)
    with tempfile.TemporaryDirectory(prefix="scratch-", dir=OUT) as scratch:
        measures = of_sync.measured if asked.what == "sync" else measured
        for result in measures(Path(scratch), quick=asked.quick, only=asked.only):
            results.append(result)
            print(result.as_json() if asked.json else result.as_line(), flush=True)
    return 0 if results and all(result.kept for result in results) else 1


def measured(scratch: Path, *, quick: bool, only: str) -> Iterator[Result]:
    """Each result as it is there. Writing measures work on copies, so that the generated clinic stays as it is."""
    ground = _Ground(scratch, quick=quick)
    measures: list[tuple[str, Callable[[], Result | list[Result] | None]]] = [
        ("search", lambda: of_the_database.search_each_keystroke(ground.clinic)),
        ("history", lambda: of_the_database.history_of_one_record(ground.clinic)),
        ("sale", lambda: of_saving.finish_a_sale(ground.clinic, scratch)),
        ("capture", lambda: of_saving.capture_beside_none(ground.original, scratch)),
        ("log", lambda: of_the_database.log_beside_tables(ground.original, ground.key, scratch)),
        (
            "calendar",
            lambda: of_calendar.the_calendar(
                ground.original, ground.key, scratch, years=1 if quick else of_calendar.YEARS
            ),
        ),
        (
            "stays",
            lambda: of_stays.the_ward(ground.original, ground.key, scratch, years=1 if quick else of_stays.YEARS),
        ),
        ("courses, time", of_courses.proposal_time),
        ("courses, beside CP-SAT", of_courses.placed_beside_cp_sat),
        ("gst", lambda: of_gst_returns.gstr1_of_a_month(ground.clinic)),
        ("goods", lambda: of_purchases.goods_in(ground.clinic)),
        ("stock", lambda: of_stock.the_stock(ground.clinic)),
        ("reports", lambda: of_reports.reports_of_a_year(ground.clinic)),
        ("papers", of_papers.invoice_beside_weasyprint),
        ("import", lambda: of_imports.import_of_patients(scratch, 10_000 if quick else 100_000)),
        ("start", lambda: of_screens.start_beside_a_bare_window(ground.copy.parent.parent)),
        ("search, screen", lambda: of_screens.moved_about(ground.copy, "patients", "patient list")),
        ("lists", lambda: of_screens.lists_and_memory(ground.copy)),
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
        ground.leave()


class _Ground:
    """The generated clinic and a copy of it, made when the first measure asks for them."""

    def __init__(self, scratch: Path, *, quick: bool) -> None:
        self._scratch = scratch
        self._size = TENTH if quick else WHOLE

    @cached_property
    def original(self) -> Path:
        return generated(self._size, _tell)

    @cached_property
    def copy(self) -> Path:
        """A clinic's folder in a data folder."""
        made = self._scratch / "home" / "clinics" / "clinic"
        shutil.copytree(self.original, made)
        return made

    @cached_property
    def key(self) -> bytes:
        return find_key(self.copy, "bench", PASSWORD)

    @cached_property
    def clinic(self) -> Clinic:
        return open_generated(self.copy)

    def leave(self) -> None:
        if "clinic" in vars(self):
            self.clinic.close()


def _tell(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
