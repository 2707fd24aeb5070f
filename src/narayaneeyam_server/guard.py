"""What stands before every route: a limit on bodies, one line in the log and the numbers for each request.

Plain ASGI, so that a pull that waits costs nothing but its coroutine.
"""

from __future__ import annotations

import asyncio
import logging
import re
import time
from collections.abc import Mapping

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from narayaneeyam_clinic.sync.messages import CLINIC_HEADER, DEVICE_HEADER, MAX_PUSH_BYTES, SaysNo
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server.metrics import Metrics
from narayaneeyam_server.problems import problem, problem_of

log = logging.getLogger("narayaneeyam_server.requests")

MAX_BODY_BYTES = MAX_PUSH_BYTES
BODY_SECONDS = 30.0
LARGE_BODY_SECONDS = 240.0
_UUID = re.compile(rb"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Guard:
    """`body_limits` holds larger limits for paths that begin so."""

    def __init__(self, app: ASGIApp, metrics: Metrics, body_limits: Mapping[str, int]) -> None:
        self._app = app
        self._metrics = metrics
        self._body_limits = dict(body_limits)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = time.perf_counter()
        status = 500
        scope.setdefault("state", {})

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = message.setdefault("headers", [])
                headers.append((b"x-content-type-options", b"nosniff"))
                if not any(name == b"cache-control" for name, _ in headers):
                    headers.append((b"cache-control", b"no-store"))
            await send(message)

        try:
            try:
                body = await self._body(scope, receive)
            except ServerSaysNo as no:
                scope["state"]["code"] = str(no.code)
                await problem_of(no)(scope, receive, sending)
                return
            except TimeoutError:
                await problem(408, "too_slow", "The question took too long to come.")(scope, receive, sending)
                return
            await self._app(scope, _first(body, receive), sending)
        finally:
            self._tell(scope, status, time.perf_counter() - began)

    async def _body(self, scope: Scope, receive: Receive) -> bytes:
        limit = next(
            (most for path, most in self._body_limits.items() if scope["path"].startswith(path)), MAX_BODY_BYTES
        )
        parts = bytearray()
        # A larger body may take longer, in the same proportion up to this.
        async with asyncio.timeout(min(BODY_SECONDS * limit / MAX_BODY_BYTES, LARGE_BODY_SECONDS)):
            while True:
                message = await receive()
                if message["type"] != "http.request":
                    return bytes(parts)  # it went away; nobody will read the answer
                parts += message.get("body", b"")
                if len(parts) > limit:
                    raise ServerSaysNo(SaysNo.TOO_LARGE, bytes=limit)
                if not message.get("more_body", False):
                    return bytes(parts)

    def _tell(self, scope: Scope, status: int, seconds: float) -> None:
        route = getattr(scope.get("route"), "path", "other")
        self._metrics.requests.labels(route, status).inc()
        self._metrics.seconds.labels(route).observe(seconds)
        code = scope["state"].get("code")
        if code is not None:
            self._metrics.refusals.labels(code).inc()
        headers = dict(scope["headers"])
        facts = {
            "method": scope["method"],
            "route": route,
            "status": status,
            "ms": round(seconds * 1000, 1),
            "clinic": _id(headers, CLINIC_HEADER),
            "device": _id(headers, DEVICE_HEADER),
            "code": code,
        }
        level = logging.DEBUG if route in ("/health", "/ready", "/metrics") else logging.INFO
        log.log(level, "request", extra={"facts": {name: fact for name, fact in facts.items() if fact is not None}})


def _id(headers: Mapping[bytes, bytes], name: str) -> str | None:
    given = headers.get(name.encode())
    if given is None:
        return None
    # What a stranger writes there instead of an id is not told on.
    return given.decode() if _UUID.fullmatch(given) else "not an id"


def _first(body: bytes, receive: Receive) -> Receive:
    given = False

    async def again() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again
