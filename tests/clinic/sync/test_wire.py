"""What a PC takes for an answer of its server, over real sockets (WIRE-1, WIRE-12)."""

from __future__ import annotations

import re
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.sync.join_code import JoinCode, fingerprint_of
from narayaneeyam_clinic.sync.messages import FrameHead, Pushed, SaysNo, pack_frame
from narayaneeyam_clinic.sync.server_address import certificate_at
from narayaneeyam_clinic.sync.transport import Credentials, ServerSaysNo, Transport, Unreachable
from narayaneeyam_clinic.sync.wire import HttpTransport

WHO = Credentials(new_id(), new_id(), "1.token")
PUSHED = Pushed(last_seq=1, new_groups=1, epoch=1, first_order=1, taken_at=0).model_dump_json()
HEAD = FrameHead(epoch=1, first_order=1, last_order=1, device_id=new_id(), first_seq=1, last_seq=1, taken_at=0)


def answer(status: int, kind: str, body: bytes | str, *, length: int | None = None, more: str = "") -> bytes:
    content = body.encode() if isinstance(body, str) else body
    said = len(content) if length is None else length
    return (
        f"HTTP/1.1 {status} x\r\ncontent-type: {kind}\r\ncontent-length: {said}\r\n{more}connection: close\r\n\r\n".encode()
        + content
    )


@contextmanager
def answering(said: bytes, context: ssl.SSLContext | None = None) -> Iterator[tuple[str, list[bytes]]]:
    """A server that says the same to everybody; the address, and what it was asked."""
    listener = socket.create_server(("127.0.0.1", 0))
    asked: list[bytes] = []
    ended = threading.Event()

    def serve() -> None:
        while not ended.is_set():
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            try:
                with context.wrap_socket(connection, server_side=True) if context else connection as line:
                    asked.append(_whole_request(line))
                    if said:
                        line.sendall(said)
                    else:
                        ended.wait(20)
            except OSError:
                continue

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"{'https' if context else 'http'}://127.0.0.1:{listener.getsockname()[1]}", asked
    finally:
        ended.set()
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)


def _whole_request(line: socket.socket) -> bytes:
    """Who answers before the body has come breaks the line off; empty when nothing was asked."""
    request = line.recv(65536)
    while request:
        head, blank, body = request.partition(b"\r\n\r\n")
        length = re.search(rb"content-length: (\d+)", head.lower())
        if blank and len(body) >= (int(length[1]) if length else 0):
            break
        more = line.recv(65536)
        if not more:
            break
        request += more
    return request


@contextmanager
def speaking_to(address: str, certificate: str | None = None) -> Iterator[HttpTransport]:
    transport = HttpTransport(address, certificate)
    yield transport
    transport.close()


PORTAL = "<html><body>Welcome to Free WiFi, please sign in</body></html>"
NOT_OURS = [
    ("a captive portal's page", answer(200, "text/html", PORTAL), "not_ours"),
    ("its page that says it is JSON", answer(200, "application/json", PORTAL), "not_ours"),
    ("its redirect", answer(302, "text/html", "", more="location: http://portal.example/\r\n"), "not_ours"),
    ("its refusal", answer(511, "text/html", PORTAL), "server_error"),
    ("a router's login", answer(401, "text/html", PORTAL), "not_ours"),
    ("another program's JSON", answer(200, "application/json", '{"ok": true}'), "not_ours"),
    ("a body that was cut off", answer(200, "application/json", PUSHED[:-9], length=len(PUSHED)), "broken_off"),
    ("a problem that is none", answer(400, "application/problem+json", "{}"), "not_ours"),
    ("a gateway's fault", answer(502, "text/html", "Bad gateway"), "server_error"),
    ("no HTTP", b"SSH-2.0-OpenSSH_9.6\r\n", "broken_off"),
    ("nothing", b"\r\n", "broken_off"),
]


@pytest.mark.parametrize(("said", "reason"), [one[1:] for one in NOT_OURS], ids=[one[0] for one in NOT_OURS])
def test_what_is_no_answer_of_ours_is_none(said, reason):
    """WIRE-12"""
    with answering(said) as (address, _), speaking_to(address) as transport:
        with pytest.raises(Unreachable) as gone:
            transport.push(WHO, b"x")
        assert gone.value.reason == reason


def test_an_answer_of_ours_is_read_and_the_question_says_who_asks():
    with answering(answer(200, "application/json", PUSHED)) as (address, asked), speaking_to(address) as transport:
        assert transport.push(WHO, b"the segment").last_seq == 1
        transport.push(WHO, b"issued again", (5, 7))
    assert asked[1].decode().startswith("POST /sync/push?at_epoch=5&at_order=7 HTTP/1.1")
    request = asked[0].decode()
    assert request.startswith("POST /sync/push HTTP/1.1")
    for line in (
        "authorization: Bearer 1.token", f"narayaneeyam-clinic: {WHO.clinic_id}",
        f"narayaneeyam-device: {WHO.device_id}", "content-type: application/vnd.narayaneeyam.segment",
        "accept-encoding: identity",
    ):  # fmt: skip
        assert f"{line}\r\n" in request


def test_a_refusal_of_ours_has_its_code_and_facts():
    body = '{"type":"about:blank","title":"Gap","status":409,"code":"gap","facts":{"last_seq":7}}'
    said = answer(409, "application/problem+json", body)
    with answering(said) as (address, _), speaking_to(address) as transport, pytest.raises(ServerSaysNo) as no:
        transport.push(WHO, b"x")
    assert (no.value.code, no.value.facts) == (SaysNo.GAP, {"last_seq": 7})


@pytest.mark.parametrize(("status", "code"), [(413, "too_large"), (429, "too_many_requests")])
def test_a_proxys_refusal_is_understood(status, code):
    said = answer(status, "text/html", "no")
    with answering(said) as (address, _), speaking_to(address) as transport, pytest.raises(ServerSaysNo) as no:
        transport.push(WHO, b"x")
    assert no.value.code == code


def test_pulled_frames_are_whole_or_nothing():
    """WIRE-12"""
    body = pack_frame(HEAD, b"a segment")
    headers = "narayaneeyam-epoch: 1\r\nnarayaneeyam-last-order: 1\r\n"
    kind = "application/vnd.narayaneeyam.frames"
    with answering(answer(200, kind, body, more=headers)) as (address, _), speaking_to(address) as transport:
        pulled = transport.pull(WHO, 1, 0, 0)
    assert pulled.frames == ((HEAD, b"a segment"),)
    for said in (
        answer(200, kind, body[:-1], more=headers), answer(200, kind, body), answer(200, kind, b"\0\0\0\1", more=headers),
    ):  # fmt: skip
        with answering(said) as (address, _), speaking_to(address) as transport, pytest.raises(Unreachable):
            transport.pull(WHO, 1, 0, 0)


def test_nobody_at_the_address():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with speaking_to(f"http://127.0.0.1:{port}") as transport, pytest.raises(Unreachable) as gone:
        transport.push(WHO, b"x")
    assert gone.value.reason == "no_connection"


def test_a_long_answer_is_cut_off_when_the_program_ends():
    with answering(b"") as (address, asked), speaking_to(address) as transport:
        reasons: list[str] = []

        def ask() -> None:
            try:
                transport.pull(WHO, 1, 0, 25)
            except Unreachable as gone:
                reasons.append(gone.reason)

        waiting = threading.Thread(target=ask)
        waiting.start()
        begun = time.monotonic()
        while not asked and time.monotonic() - begun < 10:
            threading.Event().wait(0.01)
        transport.abort()
        waiting.join(5)
        assert not waiting.is_alive()
        assert reasons == ["stopped"]
        with pytest.raises(Unreachable):
            transport.push(WHO, b"x")


def test_a_connection_begun_while_the_program_ends_is_cut_off_too(monkeypatch: pytest.MonkeyPatch):
    """WIRE-10: the end comes between the question and the connection it is going to take."""
    with answering(b"") as (address, _), speaking_to(address) as transport:
        known = HttpTransport._trace

        def traced(self: HttpTransport, event: str, told: dict[str, object]) -> None:
            if event == "connection.connect_tcp.started":
                transport.abort()
            known(self, event, told)

        monkeypatch.setattr(HttpTransport, "_trace", traced)
        begun = time.monotonic()
        with pytest.raises(Unreachable, match="stopped"):
            transport.pull(WHO, 1, 0, 25)
        assert time.monotonic() - begun < 10


def made_certificate(folder: Path, *, days: tuple[int, int] = (-1, 1)) -> tuple[ssl.SSLContext, str]:
    """A server's TLS with a certificate of its own, and the certificate (PEM)."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "a server")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(now + timedelta(days=days[0]))
        .not_valid_after(now + timedelta(days=days[1])).sign(key, hashes.SHA256())
    )  # fmt: skip
    folder.mkdir(parents=True, exist_ok=True)
    pem = certificate.public_bytes(serialization.Encoding.PEM)
    (folder / "certificate.pem").write_bytes(pem)
    (folder / "key.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "certificate.pem", folder / "key.pem")
    return context, pem.decode()


def code_for(pem: str) -> JoinCode:
    return JoinCode("12345678", fingerprint_of(ssl.PEM_cert_to_DER_cert(pem)))


@pytest.mark.parametrize("days", [(-1, 1), (-4000, -3000), (3000, 4000)], ids=["valid", "PC in 2035", "PC in 2010"])
def test_the_pinned_certificate_alone_is_trusted_whatever_the_clock_says(tmp_path, days):
    """WIRE-1, WIRE-7: a PC whose clock is years away still reaches the server that tells it so."""
    context, pem = made_certificate(tmp_path, days=days)
    with answering(answer(200, "application/json", PUSHED), context) as (address, _):
        found = certificate_at(address, code_for(pem))
        assert found is not None
        with speaking_to(address, found) as transport:
            assert transport.push(WHO, b"x").last_seq == 1


def test_another_server_gets_nothing(tmp_path):
    """WIRE-1: neither at the joining nor later; the token is not sent."""
    context, _ = made_certificate(tmp_path / "other")
    _, pem = made_certificate(tmp_path / "ours")
    with answering(answer(200, "application/json", PUSHED), context) as (address, asked):
        with pytest.raises(Refused) as refused:
            certificate_at(address, code_for(pem))
        assert refused.value.code == "certificate_differs"
        for trusted in (pem, None):
            with speaking_to(address, trusted) as transport, pytest.raises(Unreachable) as gone:
                transport.push(WHO, b"x")
            assert gone.value.reason == "certificate"
    assert b"".join(asked) == b""


def test_a_transport_is_what_the_link_needs():
    transport: Transport = HttpTransport("http://127.0.0.1:1")
    assert isinstance(transport, HttpTransport)
    transport.close()
