"""What a revoked PC pushed waits here until a person decides: it takes its place in the order, or stays for the record."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from narayaneeyam_clinic.sync.messages import SaysNo
from narayaneeyam_clinic.sync.segment import read_segment
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server import tables as t
from narayaneeyam_server.issued_again import refuse_what_stands
from narayaneeyam_server.log_store import quarantine_place
from narayaneeyam_server.registry import AnyRow, find_clinic, find_device
from narayaneeyam_server.sealing import unseal
from narayaneeyam_server.service import SyncService

WAITING, ACCEPTED, REFUSED = "waiting", "accepted", "refused"


@dataclass(frozen=True, slots=True)
class Quarantined:
    """Groups of a revoked PC in one piece; `whys` says what kinds of work they are, never what is in them."""

    clinic_id: str
    device_id: str
    first_seq: int
    last_seq: int
    came_at: int
    state: str
    whys: tuple[str, ...]


def quarantined(service: SyncService, clinic_id: str | None = None) -> list[Quarantined]:
    """Everything that was ever held back, of one clinic or of all."""
    q = t.quarantined.c
    wanted = select(t.quarantined).order_by(q.clinic_id, q.device_id, q.first_seq)
    with service.database.reading() as connection:
        rows = connection.execute(wanted if clinic_id is None else wanted.where(q.clinic_id == clinic_id)).all()
    return [
        Quarantined(
            row.clinic_id, row.device_id, row.first_seq, row.last_seq, row.came_at, row.state,
            tuple(dict.fromkeys(group.header.why for group in read_segment(_packed(service, row)).groups)),
        )
        for row in rows
    ]  # fmt: skip


def accept(service: SyncService, clinic_id: str, device_id: str, by: str) -> int:
    """All that waits of this device takes its place in the order, in its own order. Returns how many groups.

    Raises ServerSaysNo: unknown_device; gap, when an earlier part was refused: what follows would hang in the air; forked,
    when a part of it stands in the order under another device: its backup works elsewhere, and has brought it (WIRE-19).
    """
    now = service.now()
    accepted = 0
    with service.database.writing() as connection:
        clinic = find_clinic(connection, clinic_id, lock=True)
        _refuse_a_stranger(connection, clinic_id, device_id)
        key = service.log_store.key_of(clinic_id)
        for row in _waiting(connection, clinic_id, device_id):
            _refuse_a_gap(connection, row)
            packed = _packed(service, row)
            refuse_what_stands(connection, clinic_id, device_id, read_segment(packed).groups)
            service.log_store.append(connection, clinic, device_id, row.first_seq, row.last_seq, packed, key, now)
            _decide(connection, row, ACCEPTED, by, now)
            clinic = find_clinic(connection, clinic_id)
            accepted += row.last_seq - row.first_seq + 1
    service.bell.ring(clinic_id)
    service.look_for_erased(clinic_id)
    return accepted


def refuse(service: SyncService, clinic_id: str, device_id: str, by: str) -> int:
    """All that waits of this device stays where it is, for the record. Returns how many groups. Raises ServerSaysNo: unknown_device."""
    now = service.now()
    with service.database.writing() as connection:
        find_clinic(connection, clinic_id, lock=True)
        _refuse_a_stranger(connection, clinic_id, device_id)
        rows = _waiting(connection, clinic_id, device_id)
        for row in rows:
            _decide(connection, row, REFUSED, by, now)
    return sum(row.last_seq - row.first_seq + 1 for row in rows)


def _refuse_a_stranger(connection: Connection, clinic_id: str, device_id: str) -> None:
    if find_device(connection, clinic_id, device_id) is None:
        raise ServerSaysNo(SaysNo.UNKNOWN_DEVICE)


def _waiting(connection: Connection, clinic_id: str, device_id: str) -> list[AnyRow]:
    q = t.quarantined.c
    return list(
        connection.execute(
            select(t.quarantined)
            .where(q.clinic_id == clinic_id, q.device_id == device_id, q.state == WAITING)
            .order_by(q.first_seq)
        )
    )


def _refuse_a_gap(connection: Connection, row: AnyRow) -> None:
    q = t.quarantined.c
    before = connection.execute(
        select(q.last_seq).where(
            q.clinic_id == row.clinic_id, q.device_id == row.device_id, q.first_seq < row.first_seq, q.state == REFUSED
        )
    ).first()
    if before is not None:
        raise ServerSaysNo(SaysNo.GAP, last_seq=before.last_seq)


def _decide(connection: Connection, row: AnyRow, state: str, by: str, now: int) -> None:
    q = t.quarantined.c
    connection.execute(
        update(t.quarantined)
        .where(q.clinic_id == row.clinic_id, q.device_id == row.device_id, q.first_seq == row.first_seq)
        .values(state=state, decided_at=now, decided_by=by)
    )


def _packed(service: SyncService, row: AnyRow) -> bytes:
    key = service.log_store.key_of(row.clinic_id)
    return unseal(key, quarantine_place(row.clinic_id, row.device_id, row.first_seq), row.sealed)
