"""`import patients|medicines|stock|prices FILE`: the same preview and the same batches as on the page (IMP-1)."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable
from functools import partial

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.imports.bad_rows import row_reason, write_bad_rows
from narayaneeyam_clinic.imports.headers import ColumnMapping, ImportKind, checked_mapping
from narayaneeyam_clinic.imports.import_table import batches, preview
from narayaneeyam_clinic.imports.read_table import Table, open_table
from narayaneeyam_clinic.imports.remember_mapping import known_mapping, remember_mapping
from narayaneeyam_clinic.imports.row_verdict import RowVerdict, Verdict
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_desktop.command_line.console import DONE, REFUSED, Console, WrongUsage
from narayaneeyam_desktop.command_line.opened_clinic import opened_clinic
from narayaneeyam_desktop.formats import grouped
from narayaneeyam_desktop.wording import sentence

_ROWS_BETWEEN_PROGRESS = 1000
_BAD_ROWS_SHOWN = 20
_WORDS = {
    "new": "new",
    "same": "known already",
    "changed": "brought up to the file",
    "left": "known but different, left alone",
    "bad": "bad",
}


def import_file(given: argparse.Namespace, console: Console) -> int:
    """0 when every row is in or known; 1 when rows were bad: the good ones are in all the same."""
    if given.bad_rows is not None and given.bad_rows.resolve() == given.file.resolve():
        raise WrongUsage("The bad rows need a file of their own, not the one that is imported.")
    kind = ImportKind(given.kind)
    table = open_table(given.file)
    with opened_clinic(given, console) as (clinic, actor):
        mapping = _mapping(clinic, actor, kind, table, given.column)
        if given.dry_run:
            counts, bad = _foretold(clinic, actor, kind, table, mapping, console)
        else:
            counts, bad = _imported(clinic, actor, kind, table, mapping, console, update=given.update)
    reason = partial(row_reason, header=table.header, mapping=mapping, sentence=sentence)
    if bad and given.bad_rows is not None:
        write_bad_rows(table, bad, given.bad_rows, reason)
    _tell(given, console, counts, bad, reason)
    if bad:
        where = f" They stand in {given.bad_rows} with their reasons." if given.bad_rows else ""
        console.complain(f"Rows of {given.file.name} that cannot be imported: {grouped(len(bad))}.{where}")
    return REFUSED if bad else DONE


def _mapping(clinic: Clinic, actor: Actor, kind: ImportKind, table: Table, columns: list[str]) -> ColumnMapping:
    """What is remembered or proposed, with the columns that were named on the command line; those are remembered."""
    with clinic.reading(by=actor) as rd:
        mapping = known_mapping(rd, kind, table.header)
    chosen = dict(mapping.columns)
    for one in columns:
        field, _, heading = one.partition("=")
        if heading not in table.header:
            raise WrongUsage(f"The file has no column “{heading}”. It has: {', '.join(table.header)}.")
        place = table.header.index(heading)
        chosen = {each: at for each, at in chosen.items() if at != place} | {field: place}
    mapping = checked_mapping(kind, table.header, ColumnMapping.of(chosen))
    if columns:
        with clinic.transaction(by=actor, why="imports.mapping") as tx:
            remember_mapping(tx, kind, table.header, mapping)
    return mapping


def _foretold(
    clinic: Clinic, actor: Actor, kind: ImportKind, table: Table, mapping: ColumnMapping, console: Console
) -> tuple[Counter[str], list[RowVerdict]]:
    counts: Counter[str] = Counter()
    bad = []
    with clinic.reading(by=actor) as rd:
        for row in preview(rd, kind, table, mapping):
            counts["left" if row.verdict is Verdict.CHANGE else str(row.verdict)] += 1
            if row.verdict is Verdict.BAD:
                bad.append(row)
            if counts.total() % _ROWS_BETWEEN_PROGRESS == 0:
                console.progress(f"{grouped(counts.total())} rows read")
    return counts, bad


def _imported(
    clinic: Clinic,
    actor: Actor,
    kind: ImportKind,
    table: Table,
    mapping: ColumnMapping,
    console: Console,
    *,
    update: bool,
) -> tuple[Counter[str], list[RowVerdict]]:
    counts: Counter[str] = Counter()
    bad: list[RowVerdict] = []
    for batch in batches(kind, table, mapping, business_date(clinic.clock()), update=update):
        with clinic.transaction(by=actor, why=f"imports.{kind}") as tx:
            done = batch(tx)
        counts.update(new=done.new, same=done.same, changed=done.changed, left=done.left, bad=len(done.bad))
        bad += done.bad
        console.progress(f"{grouped(counts.total())} rows, {grouped(counts['new'])} new, {grouped(len(bad))} bad")
    return counts, bad


def _tell(
    given: argparse.Namespace,
    console: Console,
    counts: Counter[str],
    bad: list[RowVerdict],
    reason: Callable[[RowVerdict], str],
) -> None:
    kept = {name: counts[name] for name in _WORDS}
    rows = [f"{grouped(count)} {_WORDS[name]}" for name, count in kept.items() if count]
    lines = [("It would be: " if given.dry_run else "") + (", ".join(rows) or "no rows")]
    if given.bad_rows is None:
        lines += [f"row {row.row}: {reason(row)}" for row in bad[:_BAD_ROWS_SHOWN]]
        if len(bad) > _BAD_ROWS_SHOWN:
            lines.append(f"and {grouped(len(bad) - _BAD_ROWS_SHOWN)} more")
    facts: dict[str, object] = {**kept, "dry_run": given.dry_run}
    facts["bad_rows"] = [
        {
            "row": row.row,
            "faults": [{"code": fault.code, "field": fault.field} for fault in row.faults],
            "reason": reason(row),
        }
        for row in bad
    ]
    console.tell("\n".join(lines), facts)
