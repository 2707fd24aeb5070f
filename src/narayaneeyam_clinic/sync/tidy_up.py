"""What follows when everything was sent and got: parked groups again, the search, the comparison of rows (WIRE-16)."""

from __future__ import annotations

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.store.search_due import any_due, index_due, note_search_due
from narayaneeyam_clinic.sync.digest import table_digests
from narayaneeyam_clinic.sync.greet import greet
from narayaneeyam_clinic.sync.link_row import read_link, reading_raw
from narayaneeyam_clinic.sync.parking import parked_groups, retry
from narayaneeyam_clinic.sync.pull_others import tell_rows
from narayaneeyam_clinic.sync.push_own import Run, last_seq_of
from narayaneeyam_clinic.sync.repair import repair_tables
from narayaneeyam_clinic.sync.transport import Transport

_INDEX_STEPS = 5


def try_parked_again(clinic: Clinic, run: Run) -> None:
    """Once in each exchange: what a parked group waited for may be here."""

    def again() -> None:
        with clinic.taking_in() as raw:
            result = retry(raw, parked_groups(raw, only_ready=True))
            note_search_due(raw, result.rows)
        tell_rows(clinic, result)

    with reading_raw(clinic) as raw:
        ready = bool(parked_groups(raw, only_ready=True))
    if ready:
        run(again)


def index_some(clinic: Clinic, run: Run, batches: int = _INDEX_STEPS) -> bool:
    """Some of what came is indexed, step by step; True when more is due."""
    with reading_raw(clinic) as raw:
        due = any_due(raw)
    steps: list[bool] = []
    while due and len(steps) < batches:
        run(lambda: steps.append(index_due(clinic)))
        due = steps[-1]
    return due


def compare(clinic: Clinic, transport: Transport, pc_name: str, run: Run) -> None:
    """When nothing waits: the digests of the rows against the server's at the same place; what differs is repaired."""
    with reading_raw(clinic) as raw:
        # All of one moment: what is typed meanwhile is not in the digests, and not in what the server compares.
        row = read_link(raw)
        if row is None or last_seq_of(raw, row.device_id) > row.sent_seq:
            return
        digests = table_digests(raw)
    differing = greet(clinic, transport, row, pc_name, run, digests).differing
    if differing:
        repair_tables(clinic, differing, run)
