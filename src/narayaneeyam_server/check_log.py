"""`check`: each clinic's order without a gap, each device's chain unbroken, every seal whole, the registry in step."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from narayaneeyam_clinic.sync.change_group import GENESIS
from narayaneeyam_clinic.sync.segment import BadSegment, read_segment
from narayaneeyam_clinic.sync.travelling import Segment
from narayaneeyam_server import tables as t
from narayaneeyam_server.database import Database
from narayaneeyam_server.log_store import LogStore, place_of, quarantine_place
from narayaneeyam_server.registry import AnyRow
from narayaneeyam_server.sealing import SealBroken, unseal

_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class LogFault:
    """What is not as it must be, and where; never what stands in a group."""

    clinic_id: str
    place: str
    what: str


def check_clinic(database: Database, store: LogStore, clinic_id: str) -> list[LogFault]:
    """Reads the whole log of a clinic, a few segments at a time."""
    faults: list[LogFault] = []

    def fault(place: str, what: str) -> None:
        faults.append(LogFault(clinic_id, place, what))

    try:
        key = store.key_of(clinic_id)
    except SealBroken:
        return [LogFault(clinic_id, "clinic", "its key cannot be opened: another master key")]
    heads: dict[str, tuple[int, bytes]] = {}
    ends: dict[int, int] = {}
    s = t.segment.c
    with database.reading() as connection:
        clinic = connection.execute(select(t.clinic).where(t.clinic.c.clinic_id == clinic_id)).one()
        rows = connection.execution_options(yield_per=_AT_ONCE).execute(
            select(t.segment).where(s.clinic_id == clinic_id).order_by(s.epoch, s.first_order)
        )
        for row in rows:
            place = f"epoch {row.epoch}, order {row.first_order}"
            if row.first_order != ends.get(row.epoch, 0) + 1:
                fault(place, f"a gap after order {ends.get(row.epoch, 0)}")
            ends[row.epoch] = row.last_order
            segment = _opened(key, place_of(clinic_id, row.epoch, row.first_order), row)
            if isinstance(segment, str):
                fault(place, segment)
                heads[row.device_id] = (row.last_seq, b"")
                continue
            head = heads.get(row.device_id, (0, GENESIS))
            for what in _misfits(row, segment, head, repeats=clinic.home_mirror is not None):
                fault(place, what)
            heads[row.device_id] = max(head, (segment.last_seq, segment.last))
        if ends.get(clinic.epoch, 0) != clinic.last_order:
            fault(
                f"epoch {clinic.epoch}", f"the clinic says {clinic.last_order}, the last is {ends.get(clinic.epoch, 0)}"
            )
        held = connection.execute(
            select(t.quarantined)
            .where(t.quarantined.c.clinic_id == clinic_id)
            .order_by(t.quarantined.c.device_id, t.quarantined.c.first_seq)
        )
        for row in held:
            place = f"quarantine of {row.device_id}, {row.first_seq}"
            segment = _opened(key, quarantine_place(clinic_id, row.device_id, row.first_seq), row)
            if isinstance(segment, str):
                fault(place, segment)
            elif row.state != "accepted":
                for what in _misfits(row, segment, heads.get(row.device_id, (0, GENESIS)), counts=False):
                    fault(place, what)
                heads[row.device_id] = (segment.last_seq, segment.last)
        for device in connection.execute(select(t.device).where(t.device.c.clinic_id == clinic_id)):
            seq, last = heads.pop(device.device_id, (0, GENESIS))
            if (device.last_seq, bytes(device.last_hash)) != (seq, last):
                fault(f"device {device.number}", f"the registry knows its group {device.last_seq}, the log {seq}")
    faults += [LogFault(clinic_id, f"device {device_id}", "in the log, not in the registry") for device_id in heads]
    return faults


def _opened(key: bytes, place: str, row: AnyRow) -> Segment | str:
    try:
        return read_segment(unseal(key, place, row.sealed))
    except SealBroken:
        return "the seal is broken"
    except BadSegment as bad:
        return f"the segment is damaged: {bad.code}"


def _misfits(
    row: AnyRow, segment: Segment, head: tuple[int, bytes], *, counts: bool = True, repeats: bool = False
) -> list[str]:
    found = []
    if (segment.device_id, segment.first_seq, segment.last_seq) != (row.device_id, row.first_seq, row.last_seq):
        found.append("the row says other groups than the segment holds")
    if counts and row.last_order - row.first_order != segment.last_seq - segment.first_seq:
        found.append("more or fewer places than groups")
    if repeats and segment.first_seq <= head[0]:
        return found  # its hub was restored and ordered these groups once more
    if (segment.first_seq - 1, segment.prev) != head:
        found.append(f"does not follow group {head[0]} of its device")
    return found
