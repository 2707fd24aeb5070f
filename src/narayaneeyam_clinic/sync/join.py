"""A clinic that began alone joins a server with its whole log; the first contact of any PC with a server (WIRE-1, WIRE-2)."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import blake2b

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.documents.document_files import DocumentFiles
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import clinic_profile
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import AccessEntry
from narayaneeyam_clinic.store.vault import Vault
from narayaneeyam_clinic.sync.join_code import JoinCode, parse_join_code
from narayaneeyam_clinic.sync.link import at_once
from narayaneeyam_clinic.sync.link_row import LinkRow, read_link, reading_raw, set_link
from narayaneeyam_clinic.sync.messages import PROTOCOL, ClinicToJoin, JoinAnswer, JoinAsk, SaysNo
from narayaneeyam_clinic.sync.new_device import become_leased, own_leases
from narayaneeyam_clinic.sync.open_link import own_name
from narayaneeyam_clinic.sync.push_own import Run
from narayaneeyam_clinic.sync.server_address import certificate_at, server_address
from narayaneeyam_clinic.sync.transport import ServerSaysNo, Transport, Unreachable
from narayaneeyam_clinic.sync.wire import HttpTransport

_SENTENCES = {
    SaysNo.CODE_WRONG: "join_code_wrong",
    SaysNo.CODE_EXPIRED: "join_code_expired",
    SaysNo.TOO_MANY_TRIES: "join_too_many_tries",
    SaysNo.CLINIC_DIFFERS: "join_clinic_differs",
    SaysNo.DEMO_CLINIC: "demo_cannot_join",
    SaysNo.UPDATE_NEEDED: "join_update_needed",
}


@dataclass(frozen=True, slots=True)
class ServerMet:
    """A server at an address whose certificate is the one that the code names."""

    address: str
    certificate: str | None
    transport: Transport
    # When the joining is done, or was refused.
    done: Callable[[], None] = lambda: None


Meet = Callable[[str, JoinCode], ServerMet]


def meet_server(typed: str, code: JoinCode) -> ServerMet:
    """The address as typed. Refused: server_address_…, server_unreachable, certificate_differs."""
    address = server_address(typed)
    certificate = certificate_at(address, code)
    transport = HttpTransport(address, certificate)
    return ServerMet(address, certificate, transport, transport.abort)


def join_server(
    clinic: Clinic,
    address: str,
    code: str,
    *,
    by: Actor,
    run: Run = at_once,
    pc_name: str | None = None,
    again: bool = False,
    meet: Meet = meet_server,
) -> None:
    """Join with address and code as they were typed; the log is brought by the exchanges that follow.

    `again`: the clinic had a server, which was lost or is another one now. Refused: not_permitted, demo_cannot_join,
    already_joined, join_code_…, server_….
    """
    with clinic.reading(by=by) as rd:
        rd.require(Permission.MANAGE_SETTINGS)
        profile = clinic_profile(rd)
    if profile.is_demo:
        raise Refused("demo_cannot_join")
    with reading_raw(clinic) as raw:
        before = read_link(raw)
    if before is not None and not again:
        raise Refused("already_joined")
    parsed = parse_join_code(code)
    met = meet(address, parsed)
    clinic_id = Vault(clinic.folder).clinic_id
    asked = ClinicToJoin(
        clinic_id=clinic_id,
        name=profile.name[:200],
        is_demo=profile.is_demo,
        devices=own_leases(clinic),
        device_id=clinic.device.id,
        last_epoch=before.epoch if before is not None else 0,
    )
    try:
        answer = ask_to_join(met.transport, parsed, pc_name or own_name(clinic), clinic.key, asked)
    finally:
        met.done()
    run(lambda: _keep(clinic, met, answer, before))
    DocumentFiles(clinic.folder, clinic.key).send_all_again()
    if answer.lease.device_id != clinic.device.id:
        # The server knows this device as another PC's.
        run(lambda: become_leased(clinic, answer, (clinic.device.id,), "joined a server that knows the device"))
    clinic.note_access(by.user_id, AccessEntry("joined_server", None, met.address))


def ask_to_join(
    transport: Transport, code: JoinCode, pc_name: str, key: bytes, clinic: ClinicToJoin | None
) -> JoinAnswer:
    """Asked again with the same code after a lost answer, this PC gets the same. Refused: join_code_…, server_…."""
    attempt = blake2b(code.code.encode(), key=key, digest_size=16).hexdigest()
    ask = JoinAsk(protocol=PROTOCOL, code=code.code, pc_name=pc_name[:200], clinic=clinic, attempt=attempt)
    with as_refusals():
        return transport.join(ask)


@contextlib.contextmanager
def as_refusals() -> Iterator[None]:
    """What the server or the network does not let be, as a refusal that is told to the person."""
    try:
        yield
    except Unreachable as gone:
        if gone.reason == "certificate":
            # The fingerprint would have named it: without one only a certificate that this system trusts is taken.
            raise Refused("join_code_without_letters", field="code") from None
        raise Refused("server_unreachable", field="address", reason=gone.reason) from None
    except ServerSaysNo as no:
        raise _refused(no) from None


def _refused(no: ServerSaysNo) -> Refused:
    """What is said besides the code tells one reason from another."""
    if no.code == SaysNo.TOO_MANY_TRIES and "minutes" in no.facts:
        return Refused("join_wait", field="code", minutes=no.facts["minutes"])
    if no.code == SaysNo.CLINIC_DIFFERS and "code_is_for_clinic" in no.facts:
        return Refused("join_code_is_for_clinic", field="code")
    if no.code == SaysNo.CLINIC_DIFFERS and "clinic_is_there" in no.facts:
        return Refused("join_clinic_is_there", field="code")
    known = _SENTENCES.get(SaysNo(no.code)) if no.code in tuple(SaysNo) else None
    return Refused(known, field="code") if known else Refused("server_says_no", problem=no.code)


def _keep(clinic: Clinic, met: ServerMet, answer: JoinAnswer, before: LinkRow | None) -> None:
    row = LinkRow(
        clinic_id=answer.clinic_id,
        device_id=answer.lease.device_id,
        address=met.address,
        certificate=met.certificate,
        token=answer.token,
        # Of a server that was lost this PC keeps the place: the new one begins a later epoch.
        epoch=before.epoch if before is not None else answer.epoch,
        place=before.place if before is not None else 0,
        sent_seq=0,
        joined_at=clinic.clock(),
        spare=answer.spare,
        reissue=before.reissue if before is not None else (),
        server_key=answer.signing_key,
    )
    with clinic.taking_in() as raw:
        set_link(raw, row)
