"""`diagnostics [--json] [--out FILE]`: how this PC is; 1 when something should be looked at (DIAG-4 to DIAG-6)."""

from __future__ import annotations

import argparse

from narayaneeyam_clinic.diagnostics.facts import Diagnostics, Worry, diagnostics
from narayaneeyam_clinic.diagnostics.support_file import facts_as_json, write_support_file
from narayaneeyam_desktop.command_line.console import DONE, Console
from narayaneeyam_desktop.command_line.opened_clinic import opened_clinic
from narayaneeyam_desktop.crash_reports import reports_kept
from narayaneeyam_desktop.formats import bytes_text, grouped, moment_text

_WORRIES = {
    Worry.LITTLE_ROOM: "The disk is nearly full.",
    Worry.FAULTS: "The last check found faults.",
    Worry.NOT_CHECKED: "The file was not checked for a month.",
    Worry.CLOCK: "The clock of this PC is wrong.",
    Worry.DEFECTS: "The program went wrong in the last week.",
}


def tell_diagnostics(given: argparse.Namespace, console: Console) -> int:
    """In words, as JSON, or as the file for support."""
    reports = reports_kept()
    with opened_clinic(given, console) as (clinic, actor):
        facts = diagnostics(clinic, actor, reports)
    told = facts_as_json(facts)
    if given.out is not None:
        write_support_file(given.out, facts, reports)
        console.tell(f"{given.out} is for whoever helps; no record is in it.", {**told, "file": str(given.out)})
    else:
        console.tell("\n".join(_lines(facts)), told)
    return DONE


def _lines(facts: Diagnostics) -> list[str]:
    check = facts.last_check
    checked = "never" if check is None else f"{moment_text(check.at)}, faults {grouped(check.faults)}"
    return [
        *(_WORRIES[worry] for worry in facts.worries()),
        f"Program      Narayaneeyam {facts.program}, tables {facts.schema}, Python {facts.python}, {facts.database_library}",
        f"System       {facts.system}",
        f"This PC      number {facts.device_number}, {facts.device_id}",
        f"Database     {bytes_text(facts.database_bytes)}, write-ahead log {bytes_text(facts.log_bytes)},"
        f" {grouped(facts.groups)} changes",
        f"Documents    {grouped(facts.documents)}, {bytes_text(facts.documents_bytes)}",
        f"Disk         {bytes_text(facts.free_bytes)} free of {bytes_text(facts.disk_bytes)}",
        f"Last check   {checked}",
        f"Last backup  {moment_text(facts.last_backup_at)}",
        f"Sync         {facts.sync}, waiting {grouped(facts.sync_waiting)}, set aside {grouped(facts.sync_parked)},"
        f" last {moment_text(facts.sync_last_at)}",
        f"Clock        {moment_text(facts.at)}",
        f"Defects      {grouped(len(facts.defects))}, last {moment_text(facts.defects[0] if facts.defects else None)}",
    ]
