"""Hubs that mirror their clinics' logs to this server (SERVER-25): read here, enrolled and revoked at home.

The order is the home server's: it is taken as it comes and never given anew. A hub that was restored orders again what
this server may have already; it then stands here twice, under two places, and nothing that was mirrored is removed.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable

from sqlalchemy import Connection, insert, select, update

from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.sync.messages import FrameHead, SaysNo
from narayaneeyam_clinic.sync.segment import BadSegment, read_segment
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_clinic.sync.travelling import Segment
from narayaneeyam_server import registry
from narayaneeyam_server import tables as t
from narayaneeyam_server.log_store import place_of, what_is_new
from narayaneeyam_server.mirror_messages import MirroredDevice, MirrorHello, MirrorPlace
from narayaneeyam_server.registry import LEASED, AnyRow, plain
from narayaneeyam_server.sealing import seal
from narayaneeyam_server.service import SyncService

_TOKEN_BYTES = 32


def add_mirror(service: SyncService, name: str) -> str:
    """The token of a new hub, which is kept only as a keyed hash."""
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    with service.database.writing() as connection:
        connection.execute(
            insert(t.mirror).values(
                mirror_id=new_id(),
                name=plain(name),
                token_hash=service.tokens.hash_of("mirror", token),
                made_at=service.now(),
            )
        )
    return token


def is_known(service: SyncService, token: str) -> bool:
    """Whether this server gave the token."""
    try:
        with service.database.reading() as connection:
            _mirror(connection, service, token)
    except ServerSaysNo:
        return False
    return True


def hello(service: SyncService, token: str, said: MirrorHello) -> MirrorPlace:
    """Names and contacts are brought up to date. Raises ServerSaysNo: bad_token, revoked, clinic_differs."""
    now = service.now()
    with service.database.writing() as connection:
        mirror = _mirror(connection, service, token)
        connection.execute(update(t.mirror).where(t.mirror.c.mirror_id == mirror.mirror_id).values(last_contact=now))
        known = connection.execute(select(t.clinic.c.clinic_id).where(t.clinic.c.clinic_id == said.clinic_id)).first()
        if known is None:
            service.log_store.add_clinic(
                connection, said.clinic_id, plain(said.name), 0, now, home_mirror=mirror.mirror_id
            )
        clinic = _clinic(connection, mirror, said.clinic_id)
        registry.set_clinic(connection, said.clinic_id, name=plain(said.name))
        for one in said.devices:
            _bring(connection, said.clinic_id, one)
    return MirrorPlace(epoch=clinic.epoch, order=clinic.last_order)


def take(
    service: SyncService, token: str, clinic_id: str, frames: Iterable[tuple[FrameHead, bytes | None]]
) -> MirrorPlace:
    """What follows in the home server's order; what comes again is passed over.

    Raises ServerSaysNo: bad_token, revoked, clinic_differs, unknown_device, gap (with `epoch` and `order`), forked,
    bad_segment.
    """
    verified = [(head, packed or b"", _verified(head, packed)) for head, packed in frames]
    key = service.log_store.key_of(clinic_id)
    with service.database.writing() as connection:
        clinic = _clinic(connection, _mirror(connection, service, token), clinic_id)
        epoch, order = clinic.epoch, clinic.last_order
        for head, packed, segment in verified:
            if (head.epoch, head.last_order) <= (epoch, order):
                continue
            if head.first_order != (order + 1 if head.epoch == epoch else 1):
                raise ServerSaysNo(SaysNo.GAP, epoch=epoch, order=order)
            _follow(connection, clinic_id, segment)
            service.log_store.note_erasures(connection, clinic, segment)
            connection.execute(
                insert(t.segment).values(
                    clinic_id=clinic_id, sealed=seal(key, place_of(clinic_id, head.epoch, head.first_order), packed),
                    **head.model_dump(),
                )
            )  # fmt: skip
            epoch, order = head.epoch, head.last_order
        registry.set_clinic(connection, clinic_id, epoch=epoch, last_order=order)
    service.bell.ring(clinic_id)
    service.look_for_erased(clinic_id)
    return MirrorPlace(epoch=epoch, order=order)


def _mirror(connection: Connection, service: SyncService, token: str) -> AnyRow:
    found = connection.execute(
        select(t.mirror).where(t.mirror.c.token_hash == service.tokens.hash_of("mirror", token))
    ).one_or_none()
    if found is None:
        raise ServerSaysNo(SaysNo.BAD_TOKEN)
    if found.revoked_at is not None:
        raise ServerSaysNo(SaysNo.REVOKED)
    return found


def _clinic(connection: Connection, mirror: AnyRow, clinic_id: str) -> AnyRow:
    """Locked. A clinic whose home is here, or another hub, is nobody else's to mirror."""
    clinic = registry.find_clinic(connection, clinic_id, lock=True)
    if clinic.home_mirror != mirror.mirror_id:
        raise ServerSaysNo(SaysNo.CLINIC_DIFFERS)
    return clinic


def _bring(connection: Connection, clinic_id: str, told: MirroredDevice) -> None:
    values = {
        "came_from": told.came_from,
        "last_contact": told.last_contact,
        "waiting": told.waiting,
        "to_settle": told.to_settle,
        "parked": told.parked,
        "program": plain(told.program),
        "schema_rev": plain(told.schema_rev),
        "revoked_at": told.revoked_at,
        "generation": 1,
    }
    if registry.find_device(connection, clinic_id, told.lease.device_id) is not None:
        registry.set_device(connection, clinic_id, told.lease.device_id, name=plain(told.name), **values)
    elif registry.is_free(connection, clinic_id, told.lease):
        registry.add_device(connection, clinic_id, told.lease, plain(told.name), LEASED, **values)
    else:
        raise ServerSaysNo(SaysNo.CLINIC_DIFFERS)


def _verified(head: FrameHead, packed: bytes | None) -> Segment:
    try:
        segment = read_segment(packed or b"")
    except BadSegment:
        raise ServerSaysNo(SaysNo.BAD_SEGMENT) from None
    said = (head.device_id, head.first_seq, head.last_seq, head.last_order - head.first_order + 1)
    if said != (segment.device_id, segment.first_seq, segment.last_seq, len(segment.groups)):
        raise ServerSaysNo(SaysNo.BAD_SEGMENT)
    return segment


def _follow(connection: Connection, clinic_id: str, segment: Segment) -> None:
    """The segment goes on where its device was, or repeats what the hub had to order again."""
    device = registry.find_device(connection, clinic_id, segment.device_id)
    if device is None:
        raise ServerSaysNo(SaysNo.UNKNOWN_DEVICE)
    if what_is_new(segment, device.last_seq, device.last_hash) is not None:
        registry.set_device(connection, clinic_id, segment.device_id, last_seq=segment.last_seq, last_hash=segment.last)
