"""Hubs that mirror their clinics' logs to this server: who they are, and the token each was given once."""

from __future__ import annotations

import secrets

from sqlalchemy import Connection, insert, select

from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.sync.messages import SaysNo
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server import tables as t
from narayaneeyam_server.registry import AnyRow, plain
from narayaneeyam_server.service import SyncService

_TOKEN_BYTES = 32


def add_mirror(service: SyncService, name: str) -> str:
    """The token, which is kept only as a keyed hash."""
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


def find_mirror(connection: Connection, service: SyncService, token: str) -> AnyRow:
    """Raises ServerSaysNo: bad_token, revoked."""
    found = connection.execute(
        select(t.mirror).where(t.mirror.c.token_hash == service.tokens.hash_of("mirror", token))
    ).one_or_none()
    if found is None:
        raise ServerSaysNo(SaysNo.BAD_TOKEN)
    if found.revoked_at is not None:
        raise ServerSaysNo(SaysNo.REVOKED)
    return found
