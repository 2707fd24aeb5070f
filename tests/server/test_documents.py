"""The files of documents on the server, and on their way between PCs."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest
from sqlalchemy import select

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.documents.document_files import DocumentFiles
from narayaneeyam_clinic.documents.exchange_files import fetch_file, send_files
from narayaneeyam_clinic.documents.keep_document import keep_file
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.sync.messages import MAX_DOCUMENT_BYTES
from narayaneeyam_clinic.sync.transport import Credentials, ServerSaysNo
from narayaneeyam_server import tables as t
from narayaneeyam_server.backup import back_up, restore
from narayaneeyam_server.database import Database
from narayaneeyam_server.document_store import PART_BYTES, document, take_document
from narayaneeyam_server.service import SyncService
from tests.clinic.documents.papers import pdf
from tests.server.log_of_pcs import Pc, another_pc, begun_clinic, clinic_to_join
from tests.server.served import Served

NAME, OTHER = "0a" * 32, "0b" * 32
LONG = bytes(range(256)) * 2000  # four parts
FAR_PAST_THE_LIMIT = MAX_DOCUMENT_BYTES + 1


class Direct:
    """A PC's line to a server in this process."""

    def __init__(self, service: SyncService) -> None:
        self.service = service

    def put_document(self, who: Credentials, name: str, content: bytes) -> None:
        take_document(self.service, who, name, content)

    def document(self, who: Credentials, name: str) -> bytes:
        return document(self.service, who, name)


def code_of(work: Callable[[], object]) -> str:
    with pytest.raises(ServerSaysNo) as no:
        work()
    return str(no.value.code)


def test_a_file_is_sealed_in_parts_and_the_clinics_own(service: SyncService, database: Database):
    """DOC-9"""
    desk = begun_clinic(service)
    counter, stranger = another_pc(service, desk), begun_clinic(service)
    assert take_document(service, desk.who, NAME, LONG) == len(LONG)
    assert document(service, counter.who, NAME) == LONG
    # What is there stays, whoever comes with something else.
    take_document(service, counter.who, NAME, b"something else")
    assert document(service, desk.who, NAME) == LONG
    assert code_of(lambda: document(service, stranger.who, NAME)) == "not_found"
    assert code_of(lambda: document(service, desk.who, OTHER)) == "not_found"
    assert code_of(lambda: take_document(service, desk.who, OTHER, bytes(FAR_PAST_THE_LIMIT))) == "too_large"
    service.revoke(counter.clinic_id, counter.lease.device_id)
    assert code_of(lambda: document(service, counter.who, NAME)) == "revoked"
    with database.reading() as connection:
        sealed = [bytes(row) for row in connection.execute(select(t.document_part.c.sealed)).scalars()]
    assert len(sealed) == -(-len(LONG) // PART_BYTES)
    assert not any(LONG[300:340] in one for one in sealed)


def test_a_servers_backup_holds_the_files(service: SyncService, database: Database, master_key: bytes, tmp_path):
    """DOC-9"""
    desk = begun_clinic(service)
    take_document(service, desk.who, NAME, LONG)
    back_up(database, master_key, tmp_path / "backup")
    empty = Database.open(f"sqlite:///{tmp_path / 'again.db'}")
    restore(empty, master_key, tmp_path / "backup")
    again = SyncService(empty, master_key)
    try:
        assert document(again, desk.who, NAME) == LONG
    finally:
        again.close()
        empty.close()


def test_it_is_sent_once_and_fetched_by_another_pc(
    service: SyncService, clinic: Clinic, as_role: Callable[[str], Actor]
):
    """DOC-8"""
    desk, line = begun_clinic(service), Direct(service)
    kept = keep_file(clinic, as_role("receptionist"), pdf(3))
    files = DocumentFiles(clinic.folder, clinic.key)
    assert files.waiting() == [kept.name]
    send_files(clinic, line, desk.who, lambda: False)
    assert files.waiting() == [kept.name]
    send_files(clinic, line, desk.who, lambda: True)
    assert files.waiting() == []
    # On the other PC it is not there yet.
    files.path_of(kept.name).unlink()
    fetch_file(clinic, line, desk.who, kept.name)
    assert (files.get(kept.name), files.waiting()) == (pdf(3), [])
    files.path_of(kept.name).unlink()
    for name, content in ((OTHER, None), (NAME, b"a forged file")):
        if content is not None:
            take_document(service, desk.who, name, content)
        with pytest.raises(Refused) as refused:
            fetch_file(clinic, line, desk.who, name)
        assert refused.value.code == "document_nowhere"
        assert not files.has(name)
    # Another server, or one that lost what it had.
    keep_file(clinic, as_role("receptionist"), pdf(5))
    files.send_all_again()
    assert len(files.waiting()) == 1


def test_over_http(tmp_path):
    """DOC-8, DOC-9: larger than a push may be; a server that knows no documents is left alone."""
    with Served(tmp_path / "server") as server:
        transport = server.transport()
        desk = Pc.joins(transport, server.code(), clinic_to_join())
        long = LONG * 4
        transport.put_document(desk.who, NAME, long)
        assert transport.document(desk.who, NAME) == long
        assert code_of(lambda: transport.document(desk.who, OTHER)) == "not_found"
        for wrong in ("../server.db", "0A" * 32, "0a" * 31, "%2e%2e%2fserver.db"):
            with pytest.raises(ServerSaysNo) as no:
                transport.document(desk.who, wrong)
            assert no.value.code in ("malformed", "not_found")
        nobody = Credentials(desk.clinic_id, desk.lease.device_id, "1.AAAA")
        assert code_of(lambda: transport.document(nobody, NAME)) == "bad_token"
        answer = httpx.put(f"{server.address}/sync/document/{NAME}", content=b"0" * FAR_PAST_THE_LIMIT, timeout=30)
        assert answer.status_code in (401, 413)
        transport.close()
