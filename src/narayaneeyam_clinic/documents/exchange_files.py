"""Files between the PCs of a clinic: each is sent once to the server, and fetched by another PC when somebody opens it (DOC-8)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.documents.document_files import DocumentFiles, name_of
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.profile import code_salt
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.sync.messages import SaysNo
from narayaneeyam_clinic.sync.transport import Credentials, ServerSaysNo, Transport


@runtime_checkable
class FileLine(Protocol):
    """A way to a server that takes files too."""

    def put_document(self, who: Credentials, name: str, content: bytes) -> None: ...

    def document(self, who: Credentials, name: str) -> bytes: ...


def send_files(clinic: Clinic, transport: Transport | FileLine, who: Credentials, goes_on: Callable[[], bool]) -> None:
    """Sends what waits, one after the other, while `goes_on` says so. A server that knows no documents gets none.

    Raises Unreachable, ServerSaysNo, ClinicFileError.
    """
    if not isinstance(transport, FileLine):
        return
    files = DocumentFiles(clinic.folder, clinic.key)
    for name in files.waiting():
        if not goes_on():
            return
        try:
            transport.put_document(who, name, files.get(name))
        except FileNotFoundError:
            pass  # only its mark was left; there is nothing to send
        except ServerSaysNo as no:
            if no.code == SaysNo.NOT_FOUND:
                return
            raise
        files.sent(name)


def fetch_file(clinic: Clinic, transport: Transport | FileLine, who: Credentials, name: str) -> None:
    """Gets one file and keeps it. Refused: document_nowhere (no PC has sent it yet, or what came is not it).

    Raises Unreachable, ServerSaysNo, ClinicFileError.
    """
    if not isinstance(transport, FileLine):
        raise Refused("document_nowhere")
    try:
        content = transport.document(who, name)
    except ServerSaysNo as no:
        if no.code == SaysNo.NOT_FOUND:
            raise Refused("document_nowhere") from None
        raise
    with clinic.reading(by=PROGRAM) as rd:
        salt = code_salt(rd)
    if name_of(content, salt) != name:
        raise Refused("document_nowhere")
    DocumentFiles(clinic.folder, clinic.key).put(name, content, waits=False)
