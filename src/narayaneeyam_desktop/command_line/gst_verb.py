"""`gst gstr1|gstr3b --period MMYYYY --out DIR` (GSTR-10, GSTR-15)."""

from __future__ import annotations

import argparse

from narayaneeyam_clinic.gst_returns.make_gstr1 import Period, export_gstr1
from narayaneeyam_clinic.gst_returns.make_gstr3b import export_gstr3b
from narayaneeyam_desktop.command_line.console import DONE, Console
from narayaneeyam_desktop.command_line.opened_clinic import opened_clinic
from narayaneeyam_desktop.gst_words import warning_words


def write_gstr1(given: argparse.Namespace, console: Console) -> int:
    """Write the files; what to look at is told behind them and stops nothing."""
    period = Period.parse(given.period)
    with opened_clinic(given, console) as (clinic, actor), clinic.reading(by=actor) as rd:
        exported = export_gstr1(rd, period, given.out)
    lines = [str(file) for file in exported.files] + [warning_words(one) for one in exported.warnings]
    console.tell(
        "\n".join(lines),
        {
            "period": period.text,
            "files": [str(file) for file in exported.files],
            "warnings": [
                {"kind": str(one.kind), "number": one.number, "detail": one.detail, "difference": one.difference}
                for one in exported.warnings
            ],
        },
    )
    return DONE


def write_gstr3b(given: argparse.Namespace, console: Console) -> int:
    """Write the summary, the register of purchases and what was lost."""
    period = Period.parse(given.period)
    with opened_clinic(given, console) as (clinic, actor), clinic.reading(by=actor) as rd:
        files = export_gstr3b(rd, period, given.out)
    console.tell("\n".join(map(str, files)), {"period": period.text, "files": [str(file) for file in files]})
    return DONE
