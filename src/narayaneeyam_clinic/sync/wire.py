"""The conversation with a server over HTTPS. Whatever does not look like an answer of ours is no answer (WIRE-12)."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar
from urllib.parse import urlsplit
from weakref import WeakSet

import httpx
from pydantic import ValidationError

from narayaneeyam_clinic.sync.messages import (
    CLINIC_HEADER,
    DEVICE_HEADER,
    EPOCH_HEADER,
    FRAMES_TYPE,
    LAST_ORDER_HEADER,
    SEGMENT_TYPE,
    BackupAtServer,
    BackupEnd,
    BackupPart,
    BackupsAtServer,
    BadFrames,
    Hello,
    HelloAnswer,
    JoinAnswer,
    JoinAsk,
    LeaseAsk,
    Message,
    Problem,
    Pushed,
    SnapshotManifest,
    read_frames,
)
from narayaneeyam_clinic.sync.server_address import trusting_only
from narayaneeyam_clinic.sync.transport import Credentials, Place, Pulled, ServerSaysNo, Unreachable

M = TypeVar("M", bound=Message)

PROBLEM_TYPE = "application/problem+json"
JSON_TYPE = "application/json"
BYTES_TYPE = "application/octet-stream"
MAX_ANSWER_BYTES = 64 * 1024 * 1024
_CONNECT_SECONDS = 5.0
_ANSWER_SECONDS = 30.0
# Twenty megabytes over a slow line.
_FILE_SECONDS = 300.0
# What a proxy in front of the server answers in its own words.
_OF_A_PROXY = {413: "too_large", 429: "too_many_requests"}


class HttpTransport:
    """One server, over one client that keeps its connections. Several threads may speak at once."""

    def __init__(self, address: str, certificate: str | None = None) -> None:
        """`certificate` (PEM) is then the only one that is trusted."""
        pinned = trusting_only(certificate) if certificate is not None else None
        is_open = urlsplit(address).scheme == "https" and pinned is None
        self._client = httpx.Client(
            base_url=address,
            verify=True if pinned is None else pinned,
            timeout=httpx.Timeout(_ANSWER_SECONDS, connect=_CONNECT_SECONDS),
            limits=httpx.Limits(max_connections=4, max_keepalive_connections=4, keepalive_expiry=60),
            # A hub on the clinic's own network is not behind the proxy that leads to the world.
            trust_env=is_open,
            headers={"accept-encoding": "identity", "user-agent": "narayaneeyam"},
        )
        self._streams: WeakSet[Any] = WeakSet()
        self._stopped = threading.Event()
        self._counting, self._under_way = threading.Lock(), 0

    def join(self, ask: JoinAsk) -> JoinAnswer:
        return self._told(JoinAnswer, "POST", "/sync/join", body=ask)

    def hello(self, who: Credentials, said: Hello) -> HelloAnswer:
        return self._told(HelloAnswer, "POST", "/sync/hello", who, body=said)

    def lease(self, who: Credentials, ask: LeaseAsk) -> JoinAnswer:
        return self._told(JoinAnswer, "POST", "/sync/lease", who, body=ask)

    def push(self, who: Credentials, packed: bytes, at: Place | None = None) -> Pushed:
        path = "/sync/push" if at is None else f"/sync/push?at_epoch={at[0]}&at_order={at[1]}"
        return self._told(Pushed, "POST", path, who, packed=packed)

    def pull(self, who: Credentials, epoch: int, after: int, wait: float) -> Pulled:
        asked: dict[str, str | int] = {"epoch": epoch, "after": after, "wait": f"{wait:g}"}
        headers, body = self._asked("GET", "/sync/pull", FRAMES_TYPE, who, asked, wait=wait)
        try:
            return Pulled(int(headers[EPOCH_HEADER]), int(headers[LAST_ORDER_HEADER]), tuple(read_frames(body)))
        except (BadFrames, KeyError, ValueError):
            raise Unreachable("not_ours") from None

    def manifest(self, who: Credentials) -> SnapshotManifest:
        return self._told(SnapshotManifest, "GET", "/sync/snapshot", who)

    def snapshot(self, who: Credentials, snapshot_id: str, from_byte: int) -> Iterator[bytes]:
        headers = {**_headers(who), "range": f"bytes={from_byte}-"}
        with self._answer("GET", f"/sync/snapshot/{snapshot_id}", headers=headers) as answer:
            _refuse(answer, BYTES_TYPE)
            if from_byte and answer.status_code != httpx.codes.PARTIAL_CONTENT:
                raise Unreachable("not_ours")
            yield from answer.iter_raw(256 * 1024)

    def put_document(self, who: Credentials, name: str, content: bytes) -> None:
        path = f"/sync/document/{name}"
        self._asked("PUT", path, JSON_TYPE, who, content=content, kind=BYTES_TYPE, wait=_FILE_SECONDS)

    def document(self, who: Credentials, name: str) -> bytes:
        return self._asked("GET", f"/sync/document/{name}", BYTES_TYPE, who, wait=_FILE_SECONDS)[1]

    def put_backup(self, who: Credentials, name: str, offset: int, content: bytes) -> BackupPart:
        return self._told(
            BackupPart,
            "PUT",
            f"/sync/backup/{name}?offset={offset}",
            who,
            packed=content,
            kind=BYTES_TYPE,
            wait=_FILE_SECONDS,
        )

    def end_backup(self, who: Credentials, name: str, end: BackupEnd) -> BackupAtServer:
        return self._told(BackupAtServer, "POST", f"/sync/backup/{name}/end", who, body=end, wait=_FILE_SECONDS)

    def backups(self, who: Credentials) -> BackupsAtServer:
        return self._told(BackupsAtServer, "GET", "/sync/backup", who)

    def backup(self, who: Credentials, name: str, from_byte: int) -> Iterator[bytes]:
        headers = {**_headers(who), "range": f"bytes={from_byte}-"}
        with self._answer("GET", f"/sync/backup/{name}", headers=headers) as answer:
            _refuse(answer, BYTES_TYPE)
            if from_byte and answer.status_code != httpx.codes.PARTIAL_CONTENT:
                raise Unreachable("not_ours")
            yield from answer.iter_raw(256 * 1024)

    def abort(self) -> None:
        """No more of it: what is under way is cut off, from any thread, so that nobody waits for a long answer at the end."""
        with self._counting:
            self._stopped.set()
            is_idle = self._under_way == 0
            streams = tuple(self._streams)
        for stream in streams:
            _cut(stream)
        if is_idle:
            self._client.close()

    def close(self) -> None:
        """The same, said by whoever is done with it."""
        self.abort()

    @contextlib.contextmanager
    def _counted(self) -> Iterator[None]:
        """Whoever is the last under way after the end closes the connections behind it."""
        with self._counting:
            if self._stopped.is_set():
                raise Unreachable("stopped")
            self._under_way += 1
        try:
            yield
        finally:
            with self._counting:
                self._under_way -= 1
                is_last = self._stopped.is_set() and self._under_way == 0
            if is_last:
                self._client.close()

    def _told(
        self,
        form: type[M],
        method: str,
        path: str,
        who: Credentials | None = None,
        *,
        body: Message | None = None,
        packed: bytes | None = None,
        kind: str = SEGMENT_TYPE,
        wait: float = 0.0,
    ) -> M:
        content = packed if body is None else body.model_dump_json().encode()
        kind = kind if body is None else JSON_TYPE
        _, answer = self._asked(method, path, JSON_TYPE, who, content=content, kind=kind, wait=wait)
        try:
            return form.model_validate_json(answer)
        except ValidationError:
            raise Unreachable("not_ours") from None

    def _asked(
        self,
        method: str,
        path: str,
        wanted: str,
        who: Credentials | None,
        query: Mapping[str, str | int] | None = None,
        *,
        content: bytes | None = None,
        kind: str | None = None,
        wait: float = 0.0,
    ) -> tuple[httpx.Headers, bytes]:
        headers = _headers(who) if who is not None else {}
        if content is not None and kind is not None:
            headers["content-type"] = kind
        timeout = httpx.Timeout(_ANSWER_SECONDS + wait, connect=_CONNECT_SECONDS)
        with self._answer(method, path, params=query, content=content, headers=headers, timeout=timeout) as answer:
            _refuse(answer, wanted)
            return answer.headers, _whole(answer)

    @contextlib.contextmanager
    def _answer(self, method: str, path: str, **asked: Any) -> Iterator[httpx.Response]:
        try:
            with (
                self._counted(),
                self._client.stream(method, path, extensions={"trace": self._trace}, **asked) as answer,
            ):
                yield answer
        except httpx.TimeoutException:
            raise Unreachable("timeout") from None
        except httpx.ConnectError as error:
            raise Unreachable("certificate" if _is_about_tls(error) else "no_connection") from None
        except (httpx.HTTPError, httpx.StreamError, OSError, ValueError, RuntimeError):
            # Broken off in the middle, or an answer that is no HTTP; RuntimeError: closed by another thread meanwhile.
            raise Unreachable("stopped" if self._stopped.is_set() else "broken_off") from None

    def _trace(self, event: str, told: dict[str, Any]) -> None:
        if event not in ("connection.connect_tcp.complete", "connection.start_tls.complete"):
            return
        stream = told["return_value"]
        with self._counting:
            self._streams.add(stream)
            is_late = self._stopped.is_set()
        if is_late:
            # Begun in place of one that was cut off before this question took it.
            _cut(stream)


def _cut(stream: Any) -> None:
    """Both ways; not the TLS socket's own way, which takes its state from under the thread that reads."""
    with contextlib.suppress(OSError):
        socket.socket.shutdown(stream.get_extra_info("socket"), socket.SHUT_RDWR)


def _headers(who: Credentials) -> dict[str, str]:
    return {
        "authorization": f"Bearer {who.token}",
        CLINIC_HEADER: who.clinic_id,
        DEVICE_HEADER: who.device_id,
    }


def _refuse(answer: httpx.Response, wanted: str) -> None:
    """Raises ServerSaysNo for a refusal of ours, Unreachable for everything that is neither that nor what was wanted."""
    given = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    if answer.is_success and given == wanted:
        return
    if answer.is_server_error and given != PROBLEM_TYPE:
        raise Unreachable("server_error")
    if given == PROBLEM_TYPE:
        try:
            problem = Problem.model_validate_json(_whole(answer))
        except ValidationError:
            raise Unreachable("not_ours") from None
        if answer.is_server_error:
            raise Unreachable("server_error")
        raise ServerSaysNo(problem.code, **problem.facts)
    if answer.status_code in _OF_A_PROXY:
        raise ServerSaysNo(_OF_A_PROXY[answer.status_code])
    # A captive portal's page with 200 or a redirect to it, a router's login.
    raise Unreachable("not_ours")


def _whole(answer: httpx.Response) -> bytes:
    parts = bytearray()
    for part in answer.iter_raw():
        parts += part
        if len(parts) > MAX_ANSWER_BYTES:
            raise Unreachable("not_ours")
    length = answer.headers.get("content-length")
    if length is not None and length.isdecimal() and int(length) != len(parts):
        raise Unreachable("broken_off")
    return bytes(parts)


def _is_about_tls(error: BaseException) -> bool:
    known: BaseException | None = error
    while known is not None:
        if isinstance(known, ssl.SSLError):
            return True
        known = known.__cause__ or known.__context__
    return "CERTIFICATE_VERIFY_FAILED" in str(error)
