"""`export patient NUMBER FILE` and `breaches` (RIGHT-4, RIGHT-23)."""

from __future__ import annotations

import argparse

from narayaneeyam_clinic.rights.give_copy import give_copy
from narayaneeyam_clinic.rights.rights_lists import BreachRow, breach_list, numbered_patient
from narayaneeyam_desktop.command_line.console import DONE, Console
from narayaneeyam_desktop.command_line.opened_clinic import opened_clinic
from narayaneeyam_desktop.formats import moment_text


def export_record(given: argparse.Namespace, console: Console) -> int:
    """Write the whole record of one patient."""
    with opened_clinic(given, console) as (clinic, actor), clinic.reading(by=actor) as rd:
        patient_id = numbered_patient(rd, given.number)
        path = give_copy(rd, patient_id, given.format, given.file)
    console.tell(
        f"{path}: the record of {given.number}. It is not encrypted.",
        {"number": given.number, "file": str(path), "format": given.format},
    )
    return DONE


def list_breaches(given: argparse.Namespace, console: Console) -> int:
    """The register, open ones first, with the hours that are left."""
    with opened_clinic(given, console) as (clinic, actor), clinic.reading(by=actor) as rd:
        rows = breach_list(rd)
    words = "\n".join(_line(row) for row in rows) or "The register is empty."
    console.tell(
        words,
        {
            "breaches": [
                {
                    "id": row.breach_id, "kind": row.kind.value, "found_at": row.found_at.isoformat(),
                    "state": row.state.value, "hours_left": row.hours_left, "people": row.people, "told": row.told,
                }
                for row in rows
            ]
        },
    )  # fmt: skip
    return DONE


def _line(row: BreachRow) -> str:
    due = "" if row.hours_left is None else f", {row.hours_left} hours left for the Board's details"
    return f"{moment_text(row.found_at)}  {row.kind.value}, {row.state.value}{due}; {row.told} of {row.people} patients told"
