"""`export patients|medicines|stock|invoices|day FILE` (DAY-4)."""

from __future__ import annotations

import argparse

from narayaneeyam_clinic.exports.export_table import ExportKind, export_table
from narayaneeyam_desktop.command_line.console import DONE, Console
from narayaneeyam_desktop.command_line.opened_clinic import opened_clinic
from narayaneeyam_desktop.formats import grouped


def export_file(given: argparse.Namespace, console: Console) -> int:
    """Write the list."""
    with opened_clinic(given, console) as (clinic, actor), clinic.reading(by=actor) as rd:
        exported = export_table(rd, ExportKind(given.kind), given.file, day=given.day)
    console.tell(
        f"{exported.path}: {grouped(exported.rows)} rows.",
        {"kind": str(exported.kind), "file": str(exported.path), "rows": exported.rows},
    )
    return DONE
