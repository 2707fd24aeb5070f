"""The files of clinics' documents as the server keeps them: sealed with the clinic's key, in parts (DOC-8, DOC-9).

A file that is here is never overwritten. Whether its content fits its name only a PC can tell, which knows the clinic's salt.
"""

from __future__ import annotations

from sqlalchemy import Connection, func, insert, select

from narayaneeyam_clinic.sync.messages import MAX_DOCUMENT_BYTES, SaysNo
from narayaneeyam_clinic.sync.transport import Credentials, ServerSaysNo
from narayaneeyam_server import registry
from narayaneeyam_server import tables as t
from narayaneeyam_server.sealing import seal, unseal
from narayaneeyam_server.service import SyncService

PART_BYTES = 128 * 1024


def take_document(service: SyncService, who: Credentials, name: str, content: bytes) -> int:
    """Keep a file for the clinic's other PCs; returns its size. Raises ServerSaysNo: too_large, and of who speaks."""
    service.authentic(who)
    if len(content) > MAX_DOCUMENT_BYTES:
        raise ServerSaysNo(SaysNo.TOO_LARGE, bytes=MAX_DOCUMENT_BYTES)
    key, parts = service.log_store.key_of(who.clinic_id), _parts(content)
    rows = [
        {
            "clinic_id": who.clinic_id,
            "file_name": name,
            "part": number,
            "parts": len(parts),
            "device_id": who.device_id,
            "taken_at": service.now(),
            "sealed": seal(key, _place(who.clinic_id, name, number, len(parts)), part),
        }
        for number, part in enumerate(parts)
    ]
    with service.database.writing() as connection:
        # Two PCs that send the same paper come one after the other.
        registry.find_clinic(connection, who.clinic_id, lock=True)
        if not _has(connection, who.clinic_id, name):
            connection.execute(insert(t.document_part), rows)
    return len(content)


def document(service: SyncService, who: Credentials, name: str) -> bytes:
    """The content of a file. Raises ServerSaysNo: not_found, and of who speaks."""
    service.authentic(who)
    key, d = service.log_store.key_of(who.clinic_id), t.document_part.c
    with service.database.reading() as connection:
        found = connection.execute(
            select(d.part, d.parts, d.sealed).where(d.clinic_id == who.clinic_id, d.file_name == name).order_by(d.part)
        ).all()
    if not found:
        raise ServerSaysNo(SaysNo.NOT_FOUND)
    return b"".join(unseal(key, _place(who.clinic_id, name, row.part, row.parts), bytes(row.sealed)) for row in found)


def _parts(content: bytes) -> list[bytes]:
    return [content[at : at + PART_BYTES] for at in range(0, max(len(content), 1), PART_BYTES)]


def _has(connection: Connection, clinic_id: str, name: str) -> bool:
    d = t.document_part.c
    return bool(
        connection.execute(
            select(func.count()).select_from(t.document_part).where(d.clinic_id == clinic_id, d.file_name == name)
        ).scalar()
    )


def _place(clinic_id: str, name: str, part: int, parts: int) -> str:
    return f"{clinic_id}|document|{name}|{part}/{parts}"
