"""`check [--deep] [--rebuild]`: 0 for a healthy clinic, 1 with every fault told (CAP-13 to CAP-19)."""

from __future__ import annotations

import argparse
import contextlib
from dataclasses import asdict

from narayaneeyam_clinic.diagnostics.facts import note_check
from narayaneeyam_clinic.pharmacy.rebuild_stock import rebuild_stock_on_hand
from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.store.check import check, countersigned_head, log_head
from narayaneeyam_clinic.store.check_heads import check_paper
from narayaneeyam_clinic.store.replay import check_deep
from narayaneeyam_clinic.store.search_rebuild import rebuild_search_index
from narayaneeyam_clinic.sync.countersigned import in_fours
from narayaneeyam_desktop.command_line.console import DONE, REFUSED, Console
from narayaneeyam_desktop.command_line.opened_clinic import opened_clinic
from narayaneeyam_desktop.formats import grouped, moment_text

# What no check of the file alone can prove (CAP-19).
HEAD = (
    "The log ends at {head}. Compare it with the last head on paper: whoever holds the key could rewrite the whole log,"
    " and that shows only there."
)

SIGNED = (
    "The server has countersigned it up to {number} on {at}, signature {signature}; up to there `--head` with the square of"
    " that day's paper shows a rewritten log on every PC."
)


def check_clinic(given: argparse.Namespace, console: Console) -> int:
    """Reads only; with `--rebuild` what follows from the records is made anew first, each in its own transaction."""

    def told(done: int, total: int) -> None:
        console.progress(f"{grouped(done)} of {grouped(total)} groups replayed")

    printed: str | None = given.head
    with opened_clinic(given, console) as (clinic, actor):
        if given.rebuild:
            # The totals first: their action asks for the permission to check, before anything is cleared.
            with clinic.transaction(by=actor, why="check.rebuild_totals") as tx:
                rebuild_stock_on_hand(tx)
            with clinic.transaction(by=actor, why="check.rebuild_search") as tx:
                rebuild_search_index(tx)
        faults = check(clinic, actor)
        if given.deep:
            faults += check_deep(clinic, actor, told=told)
        if printed is not None:
            faults += [fault for fault in check_paper(clinic, actor, printed) if fault not in faults]
        # A file in which nothing can be written any more is told all the same.
        with contextlib.suppress(ClinicFileError), clinic.transaction(by=actor, why="check.note") as tx:
            note_check(tx, len(faults), deep=given.deep)
        with clinic.reading(by=actor) as rd:
            head, signed = log_head(rd), countersigned_head(rd)
    lines = [f"{fault.check}\t{fault.subject}\t{fault.what}" for fault in faults]
    if not faults:
        lines = ["Everything is as it must be."]
    lines.append(HEAD.format(head=head))
    if signed is not None:
        lines.append(
            SIGNED.format(number=signed.said.seq, at=moment_text(signed.at), signature=in_fours(signed.said.signature))
        )
    console.tell(
        "\n".join(lines),
        {
            "faults": [asdict(fault) for fault in faults],
            "head": head,
            "countersigned": None if signed is None else signed.on_paper,
        },
    )
    if faults:
        console.complain(f"Things that are not as they must be: {grouped(len(faults))}.")
    return REFUSED if faults else DONE
