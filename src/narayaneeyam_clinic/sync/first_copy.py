"""The clinic for a PC that has nothing yet: the server's snapshot, or, where it has none, the whole log from the beginning."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from narayaneeyam_clinic.clinic import DATABASE_NAME, UNREGISTERED, Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.shared.clock import Clock
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.search_rebuild import rebuild_search_index
from narayaneeyam_clinic.store.upgrade import create_file
from narayaneeyam_clinic.sync.apply import ChainBroken
from narayaneeyam_clinic.sync.link import at_once
from narayaneeyam_clinic.sync.link_row import LinkRow, read_link, reading_raw, set_link
from narayaneeyam_clinic.sync.messages import SaysNo
from narayaneeyam_clinic.sync.pull_others import Came, PullOthers
from narayaneeyam_clinic.sync.read_log import last_place
from narayaneeyam_clinic.sync.snapshot import receive_snapshot
from narayaneeyam_clinic.sync.snapshot_form import SnapshotSpoilt
from narayaneeyam_clinic.sync.transport import ServerSaysNo, Transport

# Faults of the copy itself. What people have to settle (a number that two PCs printed) is no fault of the copy.
_OF_THE_COPY = frozenset({"file", "chain", "foreign_key", "trigger"})


def get_first_copy(
    folder: Path,
    key: bytes,
    clock: Clock,
    transport: Transport,
    row: LinkRow,
    progress: Callable[[int, int], None] | None,
    preparing: Callable[[int], None] | None = None,
) -> None:
    """Fills `folder` with the clinic's file under `key`, with `row` in it and its place. Goes on where it was cut.

    `preparing` hears how many percent of the copy the server has made, before anything comes.

    Raises ServerSaysNo, Unreachable; Refused: copy_not_verified; ClinicFileError: disk_full.
    """
    told = progress or (lambda _done, _total: None)
    if not (folder / DATABASE_NAME).exists() and not _take_snapshot(
        folder, key, transport, row, told, preparing or (lambda _percent: None)
    ):
        _make_empty(folder / DATABASE_NAME, key)
    clinic = Clinic.open(folder, key, clock=clock)
    try:
        with reading_raw(clinic) as raw:
            begun = read_link(raw)
            epoch, place = last_place(raw) if begun is None else (begun.epoch, begun.place)
            # A snapshot was verified and can be searched; what was pulled group by group is not, until all of it is here.
            is_verified = raw.execute("SELECT 1 FROM search_entry LIMIT 1").fetchone() is not None
        if begun is None:
            begun = replace(row, epoch=epoch, place=place) if place else row
            _write(clinic, lambda raw: set_link(raw, begun))
        if clinic.device == UNREGISTERED:
            came = _pulled(clinic, transport, begun, told)
            if came.groups and not is_verified:
                _verify(clinic)
    finally:
        clinic.close()


def _take_snapshot(
    folder: Path,
    key: bytes,
    transport: Transport,
    row: LinkRow,
    told: Callable[[int, int], None],
    preparing: Callable[[int], None],
) -> bool:
    """False where the server makes none, or one of a later program: then the log brings everything.

    In the log a row says itself what it holds, and what this program has no place for waits (MERGE-15); in a snapshot the
    tables are those of the program that made it. A protocol that this program does not speak is refused by the pull.
    """
    try:
        receive_snapshot(transport, row.who, folder, key, told, preparing)
    except ServerSaysNo as no:
        if no.code not in (SaysNo.NOT_READY, SaysNo.UPDATE_NEEDED):
            raise
        return False
    except SnapshotSpoilt:
        raise Refused("copy_not_verified") from None
    return True


def _pulled(clinic: Clinic, transport: Transport, row: LinkRow, told: Callable[[int, int], None]) -> Came:
    """What came after the place that was reached."""
    came = Came()
    try:
        PullOthers(clinic, transport, at_once, told).pull(row.who, came)
    except ChainBroken:
        raise Refused("copy_not_verified") from None
    return came


def _verify(clinic: Clinic) -> None:
    if any(fault.check in _OF_THE_COPY for fault in check(clinic, PROGRAM)):
        raise Refused("copy_not_verified")
    with clinic.transaction(by=PROGRAM, why="search.index") as tx:
        rebuild_search_index(tx)
    _write(clinic, lambda raw: raw.execute("DELETE FROM search_due"))


def _make_empty(path: Path, key: bytes) -> None:
    """Under its name only when it is whole."""
    making = path.with_name(f"{path.name}.new")
    for left in path.parent.glob(f"{making.name}*"):
        left.unlink()
    create_file(making, key)
    making.rename(path)


def _write(clinic: Clinic, work: Callable[[Any], object]) -> None:
    with clinic.taking_in() as raw:
        work(raw)
