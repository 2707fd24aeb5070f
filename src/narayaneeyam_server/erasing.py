"""The server's own log without what was erased: segments are written anew in their places, with the hashes that they had (RIGHT-12).

The replica knows what is erased, since it applies the log as a PC does. Whatever its log holds otherwise than it came is put
into the segments that rest here, and into what waits in quarantine; files of documents that nobody names any more go.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, delete, select, update

from narayaneeyam_clinic.sync.change_group import unpack
from narayaneeyam_clinic.sync.erasing import any_erased, files_to_forget, filtered_payload
from narayaneeyam_clinic.sync.segment import pack_segment, read_segment
from narayaneeyam_clinic.sync.travelling import Segment
from narayaneeyam_server import tables as t
from narayaneeyam_server.database import Database
from narayaneeyam_server.log_store import place_of, quarantine_place
from narayaneeyam_server.registry import find_clinic
from narayaneeyam_server.sealing import seal, unseal

Filtered = tuple[str, int]
"""Device and number of a group."""


def take_out(database: Database, key: bytes, clinic_id: str, raw: Any, done: set[Filtered]) -> bool:
    """What the replica (`raw`, whose transaction the caller holds) has no more goes from the server; whether that was anything.
    `done`: what went before."""
    if not any_erased(raw):
        return False
    groups: dict[str, dict[int, bytes]] = defaultdict(dict)
    for device_id, seq, payload in raw.execute(
        "SELECT device_id, seq, payload FROM change_group WHERE salt IS NULL AND payload IS NOT NULL"
    ).fetchall():
        if (device_id, seq) not in done:
            groups[device_id][seq] = unpack(payload)
    for device_id, payloads in groups.items():
        _filter_device(database, key, clinic_id, device_id, payloads)
        done.update((device_id, seq) for seq in payloads)
    _filter_quarantine(database, key, clinic_id, raw)
    _forget_files(database, clinic_id, raw)
    return bool(groups)


def _filter_device(
    database: Database, key: bytes, clinic_id: str, device_id: str, payloads: Mapping[int, bytes]
) -> None:
    s = t.segment.c
    asked = select(s.epoch, s.first_order, s.first_seq, s.last_seq).where(
        s.clinic_id == clinic_id, s.device_id == device_id, s.last_seq >= min(payloads), s.first_seq <= max(payloads)
    )
    with database.reading() as connection:
        found = [tuple(row) for row in connection.execute(asked)]
    for epoch, first_order, first_seq, last_seq in found:
        if not any(first_seq <= seq <= last_seq for seq in payloads):
            continue
        # One lock for each segment: who pushes waits for none of the others.
        with database.writing() as connection:
            find_clinic(connection, clinic_id, lock=True)
            _filter_segment(connection, key, clinic_id, epoch, first_order, payloads)


def _filter_segment(
    connection: Connection, key: bytes, clinic_id: str, epoch: int, first_order: int, payloads: Mapping[int, bytes]
) -> None:
    s = t.segment.c
    is_it = (s.clinic_id == clinic_id) & (s.epoch == epoch) & (s.first_order == first_order)
    place = place_of(clinic_id, epoch, first_order)
    sealed = connection.execute(select(s.sealed).where(is_it)).scalar_one()
    segment = read_segment(unseal(key, place, sealed))
    left = _with(segment, payloads)
    if left is not None:
        connection.execute(update(t.segment).where(is_it).values(sealed=seal(key, place, pack_segment(left))))


def _with(segment: Segment, payloads: Mapping[int, bytes]) -> Segment | None:
    """The segment with these payloads in place of its own; None when it has them already."""
    groups = tuple(
        group._replace(salt=None, payload=payloads[group.header.seq]) if group.header.seq in payloads else group
        for group in segment.groups
    )
    return None if groups == segment.groups else replace(segment, groups=groups)


def _filter_quarantine(database: Database, key: bytes, clinic_id: str, raw: Any) -> None:
    """What a revoked PC brought stands in no order, and so in no replica: it is looked through here."""
    q = t.quarantined.c
    with database.reading() as connection:
        found = connection.execute(select(t.quarantined).where(q.clinic_id == clinic_id)).all()
    for one in found:
        place = quarantine_place(clinic_id, one.device_id, one.first_seq)
        segment = read_segment(unseal(key, place, one.sealed))
        payloads = {
            group.header.seq: left
            for group in segment.groups
            if group.payload is not None and (left := filtered_payload(raw, group.payload)) is not None
        }
        changed = _with(segment, payloads)
        if changed is not None:
            with database.writing() as connection:
                connection.execute(
                    update(t.quarantined)
                    .where(q.clinic_id == clinic_id, q.device_id == one.device_id, q.first_seq == one.first_seq)
                    .values(sealed=seal(key, place, pack_segment(changed)))
                )


def _forget_files(database: Database, clinic_id: str, raw: Any) -> None:
    named = json.dumps(files_to_forget(raw))
    gone = [
        row[0]
        for row in raw.execute(
            "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT file_name FROM document)", (named,)
        ).fetchall()
    ]
    if gone:
        d = t.document_part.c
        with database.writing() as connection:
            connection.execute(delete(t.document_part).where(d.clinic_id == clinic_id, d.file_name.in_(gone)))
