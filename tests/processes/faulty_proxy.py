"""A line that breaks: a proxy of ours on loopback between real PCs and a real server. With the server's own certificate and
key it speaks TLS as the server does, to both sides: to break an answer in its middle it must see it.

What goes wrong follows from the seed and the order in which requests come. A trap does something at an exact moment of one
request, such as ending a process while the server has a push in its hands.
"""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Any

from narayaneeyam_clinic.sync.messages import DEVICE_HEADER

_LONGEST_DELAY_SECONDS = 0.2
_LATE_BY_SECONDS = 0.3
_UPSTREAM_SECONDS = 60.0
_OF_ONE_CONNECTION = {"connection", "keep-alive", "transfer-encoding", "content-length"}
PORTAL = b"<!doctype html><html><title>Hotel Malabar Wi-Fi</title><form>Room number: <input name=room></form></html>"


class Fault(StrEnum):
    """What can go wrong with one request; the server has done its work in those marked with +."""

    DROPPED = "dropped"
    ANSWER_LOST = "answer lost"  # +
    DELAYED = "delayed"  # +
    LATE = "late"  # + the PC has given up long before
    ANSWER_CUT = "answer cut"  # +
    REQUEST_CUT = "request cut"
    REPEATED = "repeated"  # + twice
    ERROR_AFTER = "error after the work was done"  # +
    ERROR_BEFORE = "error"
    PORTAL = "captive portal"
    PORTAL_ELSEWHERE = "captive portal behind a redirect"
    ANOTHER_ANSWER = "well-formed and not ours"


class Moment(StrEnum):
    """Of one request."""

    ASKED = "the server has heard nothing"
    SENT = "the server has heard all and answered nothing"
    ANSWERED = "the server has answered, the PC has heard nothing"
    PASSED_ON = "the PC has the answer"


BAD_LINE: Mapping[Fault, int] = dict.fromkeys(Fault, 30)
"""How often of a thousand requests each goes wrong."""


@dataclass(slots=True)
class Trap:
    """Sprung by the next request of this kind (of this device, with an answer that is not empty), at this moment, once."""

    path: str
    moment: Moment
    does: Callable[[], None]
    after_seconds: float = 0.0
    device: str | None = None
    with_content: bool = False
    is_sprung: threading.Event = field(default_factory=threading.Event)


@dataclass(frozen=True, slots=True)
class _Asked:
    method: str
    path: str
    headers: tuple[tuple[str, str], ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


class FaultyProxy:
    """Listens from its making on; `upstream` may be changed, `faults` and traps set at any time. Use it in a `with`."""

    def __init__(self, upstream: int, seed: int, port: int = 0) -> None:
        self.upstream = upstream
        self.faults: Mapping[Fault, int] = {}
        self.happened: list[tuple[str, Fault]] = []
        self.requests = 0
        self.handshakes = 0
        self.speaks: ssl.SSLContext | None = None
        self.trusts: ssl.SSLContext | None = None
        self._chance = Random(seed)
        self._traps: list[Trap] = []
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._server = _Listening(self, port)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        self._thread.start()

    def speak_as(self, own_certificate: Path) -> None:
        """TLS from now on, with the certificate and the key of the server; upstream no other is trusted."""
        speaks = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        speaks.load_cert_chain(own_certificate)
        trusts = ssl.create_default_context(cafile=str(own_certificate))
        trusts.check_hostname = False
        self.speaks, self.trusts = speaks, trusts

    @property
    def address(self) -> str:
        return f"{'http' if self.speaks is None else 'https'}://127.0.0.1:{self._server.server_address[1]}"

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    def trap(
        self,
        path: str,
        moment: Moment,
        does: Callable[[], None],
        *,
        after_seconds: float = 0.0,
        device: str | None = None,
        with_content: bool = False,
    ) -> Trap:
        """`path` as in "/sync/push"; `after_seconds` is counted from the moment."""
        made = Trap(path, moment, does, after_seconds, device, with_content)
        with self._lock:
            self._traps.append(made)
        return made

    def end(self) -> None:
        self._ended.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def __enter__(self) -> FaultyProxy:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def draw(self, path: str) -> tuple[Fault | None, float]:
        """What goes wrong this time, and a number from 0 to 1 to go wrong by."""
        with self._lock:
            self.requests += 1
            at, part = self._chance.randrange(1000), self._chance.random()
            for fault, often in self.faults.items():
                at -= often
                if at < 0:
                    self.happened.append((path, fault))
                    return fault, part
        return None, part

    def pass_by(self, path: str, moment: Moment, device: str | None, *, has_content: bool = False) -> None:
        """Springs the first trap that was set for this."""
        with self._lock:
            sprung = next((one for one in self._traps if _fits(one, path, moment, device, has_content)), None)
            if sprung is None:
                return
            self._traps.remove(sprung)
        if sprung.after_seconds:
            # The request goes on meanwhile.
            threading.Timer(sprung.after_seconds, self._spring, [sprung]).start()
        else:
            self._spring(sprung)

    def _spring(self, trap: Trap) -> None:
        trap.does()
        trap.is_sprung.set()

    def pause(self, seconds: float) -> None:
        self._ended.wait(seconds)


def _fits(trap: Trap, path: str, moment: Moment, device: str | None, has_content: bool) -> bool:
    return (
        (trap.path, trap.moment) == (path, moment)
        and trap.device in (None, device)
        and (has_content or not trap.with_content)
    )


class _Listening(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def __init__(self, proxy: FaultyProxy, port: int) -> None:
        self.proxy = proxy
        super().__init__(("127.0.0.1", port), _Handler)

    def finish_request(self, request: Any, client_address: Any) -> None:
        """On the thread of this connection, as the greeting of TLS waits for the other side."""
        if self.proxy.speaks is None:
            super().finish_request(request, client_address)
            return
        request.settimeout(_UPSTREAM_SECONDS)
        with self.proxy.speaks.wrap_socket(request, server_side=True) as secured:
            self.proxy.handshakes += 1
            secured.settimeout(None)
            super().finish_request(secured, client_address)

    def handle_error(self, request: object, client_address: object) -> None:
        """A PC that was killed leaves its connection as it is."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Listening

    def do_GET(self) -> None:
        self._pass()

    def do_POST(self) -> None:
        self._pass()

    def log_message(self, format: str, *args: object) -> None:
        """Nobody reads it."""

    def _pass(self) -> None:
        proxy = self.server.proxy
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        asked = _Asked(self.command, self.path, tuple(self.headers.items()), body)
        path = self.path.partition("?")[0]
        fault, part = proxy.draw(path)
        proxy.pass_by(path, Moment.ASKED, self.headers.get(DEVICE_HEADER))
        self.close_connection = fault is not None or self.close_connection
        own = _own_answer(fault)
        if own is not None:
            self._answer(own)
        elif fault is Fault.REQUEST_CUT:
            _send_part(proxy, asked, part)
        elif fault is Fault.LATE:
            threading.Timer(_LATE_BY_SECONDS, _quietly_upstream, [proxy, asked]).start()
        elif fault is not Fault.DROPPED:
            self._forward(proxy, asked, path, fault, part)

    def _forward(self, proxy: FaultyProxy, asked: _Asked, path: str, fault: Fault | None, part: float) -> None:
        device = self.headers.get(DEVICE_HEADER)
        try:
            if fault is Fault.REPEATED:
                _upstream(proxy, asked)
            answer = _upstream(proxy, asked, lambda: proxy.pass_by(path, Moment.SENT, device))
        except (OSError, http.client.HTTPException):
            # The server is away: what a proxy says then.
            self._answer(_Answer(502, (("content-type", "text/html"),), b"<html>Bad gateway</html>"))
            return
        proxy.pass_by(path, Moment.ANSWERED, device, has_content=bool(answer.body))
        if fault is Fault.DELAYED:
            proxy.pause(part * _LONGEST_DELAY_SECONDS)
        if fault is Fault.ANSWER_LOST:
            return
        if fault is Fault.ERROR_AFTER:
            answer = _Answer(504, (("content-type", "text/html"),), b"<html>Gateway timeout</html>")
        self._answer(answer, cut_at=part if fault is Fault.ANSWER_CUT else None)
        proxy.pass_by(path, Moment.PASSED_ON, device, has_content=bool(answer.body))

    def _answer(self, answer: _Answer, *, cut_at: float | None = None) -> None:
        body = answer.body if cut_at is None else answer.body[: int(len(answer.body) * cut_at)]
        try:
            self.send_response_only(answer.status)
            for name, value in answer.headers:
                if name.lower() not in _OF_ONE_CONNECTION:
                    self.send_header(name, value)
            self.send_header("content-length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(body)
            self.wfile.flush()
        except OSError:
            # The PC is gone.
            self.close_connection = True


def _own_answer(fault: Fault | None) -> _Answer | None:
    """What never reaches the server."""
    html = (("content-type", "text/html; charset=utf-8"),)
    match fault:
        case Fault.PORTAL:
            return _Answer(200, html, PORTAL)
        case Fault.PORTAL_ELSEWHERE:
            return _Answer(302, (*html, ("location", "http://127.0.0.1:9/login")), PORTAL)
        case Fault.ERROR_BEFORE:
            return _Answer(503, html, b"<html>Service unavailable</html>")
        case Fault.ANOTHER_ANSWER:
            return _Answer(200, (("content-type", "application/json"),), b'{"status": "ok"}')
    return None


def _upstream(proxy: FaultyProxy, asked: _Asked, sent: Callable[[], None] = lambda: None) -> _Answer:
    """Raises OSError, HTTPException."""
    line = _line_to(proxy)
    connection = http.client.HTTPConnection("127.0.0.1", proxy.upstream, timeout=_UPSTREAM_SECONDS)
    connection.sock = line
    try:
        connection.putrequest(asked.method, asked.path, skip_host=True, skip_accept_encoding=True)
        for name, value in asked.headers:
            if name.lower() not in ("connection", "keep-alive"):
                connection.putheader(name, value)
        connection.endheaders(asked.body or None)
        sent()
        answer = connection.getresponse()
        return _Answer(answer.status, tuple(answer.getheaders()), answer.read())
    finally:
        connection.close()


def _line_to(proxy: FaultyProxy) -> socket.socket:
    """Raises OSError."""
    line = socket.create_connection(("127.0.0.1", proxy.upstream), timeout=_UPSTREAM_SECONDS)
    if proxy.trusts is None:
        return line
    try:
        return proxy.trusts.wrap_socket(line)
    except BaseException:
        line.close()
        raise


def _quietly_upstream(proxy: FaultyProxy, asked: _Asked) -> None:
    try:
        _upstream(proxy, asked)
    except (OSError, http.client.HTTPException):
        # Nobody waits for the answer any more.
        return


def _send_part(proxy: FaultyProxy, asked: _Asked, part: float) -> None:
    """The head and a part of the body, then the line is dead."""
    head = f"{asked.method} {asked.path} HTTP/1.1\r\n" + "".join(
        f"{name}: {value}\r\n" for name, value in asked.headers
    )
    whole = head.encode("latin-1") + b"\r\n" + asked.body
    try:
        with _line_to(proxy) as line:
            line.sendall(whole[: int(len(whole) * part)])
    except OSError:
        return
