"""`report NAME --from --to --format pdf|xlsx|csv [--out FILE]` (REPORT-21)."""

from __future__ import annotations

import argparse
from pathlib import Path

from narayaneeyam_clinic.reports.report import Asked
from narayaneeyam_clinic.reports.report_file import write_report
from narayaneeyam_clinic.reports.report_list import report_list, report_of
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_desktop.command_line.console import DONE, Console, WrongUsage
from narayaneeyam_desktop.command_line.opened_clinic import opened_clinic
from narayaneeyam_desktop.formats import grouped


def make_report(given: argparse.Namespace, console: Console) -> int:
    """Write the report; without a name, tell which there are."""
    with opened_clinic(given, console) as (clinic, actor), clinic.reading(by=actor) as rd:
        if given.name is None:
            found = report_list(rd)
            console.tell(
                "\n".join(f"{one.key:18} {one.words} ({', '.join(g.key for g in one.groupings)})" for one in found),
                {"reports": [{"key": one.key, "words": one.words} for one in found]},
            )
            return DONE
        report = report_of(given.name)
        today = business_date(clinic.clock())
        if given.grouping and given.grouping not in {one.key for one in report.groupings}:
            raise WrongUsage(f"--by: one of {', '.join(one.key for one in report.groupings)}")
        asked = Asked(
            given.since or today.replace(day=1), given.until or today, given.grouping or "", _filters(given.only)
        )
        file = given.out or Path(f"{report.key}-{asked.since:%Y%m%d}-{asked.until:%Y%m%d}.{given.format}")
        written = write_report(rd, report.key, asked, file)
    console.tell(
        f"{written.path}: {grouped(written.rows)} rows.",
        {"report": report.key, "file": str(written.path), "rows": written.rows},
    )
    return DONE


def _filters(given: list[str] | None) -> dict[str, str]:
    found = {}
    for one in given or ():
        key, sign, value = one.partition("=")
        if not sign:
            raise WrongUsage("--only: KEY=VALUE")
        found[key] = value
    return found
