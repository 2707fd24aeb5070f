"""The conversation with PCs over HTTP (WIRE). Segments and frames travel as their own bytes, all else as JSON."""

import asyncio
import contextlib
import random
import re
import time
from collections.abc import Callable, Iterator
from typing import Annotated, Any, ParamSpec, TypeVar

import anyio.to_thread
from anyio import CapacityLimiter
from fastapi import APIRouter, Header, Query, Request, Response
from fastapi.responses import StreamingResponse

from narayaneeyam_clinic.sync.messages import (
    EPOCH_HEADER,
    FRAMES_TYPE,
    LAST_ORDER_HEADER,
    MAX_WAIT_SECONDS,
    PROTOCOL,
    SEGMENT_TYPE,
    Hello,
    HelloAnswer,
    JoinAnswer,
    JoinAsk,
    LeaseAsk,
    Message,
    Problem,
    Pushed,
    SaysNo,
    SnapshotManifest,
    pack_frames,
)
from narayaneeyam_clinic.sync.transport import Credentials, Pulled, ServerSaysNo
from narayaneeyam_clinic.version import __version__
from narayaneeyam_server.log_store import Place
from narayaneeyam_server.routes.callers import Caller, OfServer, address_of, refuse_many_tries
from narayaneeyam_server.running import Server
from narayaneeyam_server.service import LOWEST_PROTOCOL

P = ParamSpec("P")
R = TypeVar("R")

_MOST = 2**53
# Many who wait for the same clinic are woken by one push; they come one after the other, not all in one instant.
_CROWD = 20
_CROWD_SECONDS_EACH = 0.003
_CROWD_SECONDS = 0.4
_RANGE = re.compile(r"bytes=([0-9]{1,15})-", re.ASCII)
BYTES_TYPE = "application/octet-stream"


class ServerSays(Message):
    """What anybody may know of a server."""

    name: str
    version: str
    lowest_protocol: int
    highest_protocol: int
    time: int


class Threads:
    """Pushing, pulling and copying each have their own: those who wait for one do not hold up another."""

    def __init__(self) -> None:
        self.pushing = CapacityLimiter(4)
        self.pulling = CapacityLimiter(6)
        self.copying = CapacityLimiter(4)


def refusals(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """How OpenAPI describes what a route may refuse."""
    content = {"application/problem+json": {"schema": Problem.model_json_schema()}}
    return {
        status: {"description": "Refused", "content": content} for status in (408, 413, 422, 429, 500, 503, *statuses)
    }


router = APIRouter(prefix="/sync", tags=["sync"], responses=refusals())
FOR_PCS = refusals(401, 403, 404, 409, 425, 426)


@router.get("/server")
def server_says(server: OfServer) -> ServerSays:
    """Who this is, which protocols it speaks, and what time it is."""
    return ServerSays(
        name="narayaneeyam", version=__version__, lowest_protocol=LOWEST_PROTOCOL, highest_protocol=PROTOCOL,
        time=server.service.now(),
    )  # fmt: skip


@router.post("/join", responses=refusals(403, 404, 409, 410, 426))
async def join(request: Request, server: OfServer, ask: JoinAsk) -> JoinAnswer:
    """With a code: a clinic joins, or a new PC joins its clinic."""
    address = address_of(request)
    refuse_many_tries(request.app.state.rates, address)
    return await _in(_threads(request).pushing, server.service.join, ask, address)


@router.post("/hello", responses=FOR_PCS)
async def hello(request: Request, server: OfServer, who: Caller, said: Hello) -> HelloAnswer:
    """Each time a PC comes: it learns where the server is, and gets its next token."""
    return await _in(_threads(request).pushing, server.service.hello, who, said)


@router.post("/lease", responses=FOR_PCS)
async def lease(request: Request, server: OfServer, who: Caller, ask: LeaseAsk) -> JoinAnswer:
    """A PC with another past becomes a new device."""
    return await _in(_threads(request).pushing, server.service.lease, who, ask)


@router.post(
    "/push",
    responses=FOR_PCS,
    openapi_extra={
        "requestBody": {"required": True, "content": {SEGMENT_TYPE: {"schema": {"type": "string", "format": "binary"}}}}
    },
)
async def push(
    request: Request,
    server: OfServer,
    who: Caller,
    at_epoch: Annotated[int | None, Query(ge=0, le=_MOST)] = None,
    at_order: Annotated[int, Query(ge=0, le=_MOST)] = 0,
) -> Pushed:
    """The next groups of this PC, as a segment; with a place, only while the order ends there."""
    at = None if at_epoch is None else (at_epoch, at_order)
    pushed = await _in(_threads(request).pushing, server.service.push, who, await request.body(), at)
    request.app.state.metrics.groups.inc(0 if pushed.quarantined else pushed.new_groups)
    return pushed


@router.get(
    "/pull",
    response_class=Response,
    responses={**FOR_PCS, 200: {"content": {FRAMES_TYPE: {"schema": {"type": "string", "format": "binary"}}}}},
)
async def pull(
    request: Request,
    server: OfServer,
    who: Caller,
    epoch: Annotated[int, Query(ge=0, le=_MOST)],
    after: Annotated[int, Query(ge=0, le=_MOST)],
    wait: Annotated[float, Query(ge=0, le=MAX_WAIT_SECONDS, allow_inf_nan=False)] = 0,
) -> Response:
    """What follows a place in the order; waits when there is nothing."""
    pulled = await _pulled(request, server, who, epoch, after, wait)
    headers = {EPOCH_HEADER: str(pulled.epoch), LAST_ORDER_HEADER: str(pulled.last_order)}
    return Response(pack_frames(pulled.frames), media_type=FRAMES_TYPE, headers=headers)


@router.get("/snapshot", responses=FOR_PCS)
async def manifest(request: Request, server: OfServer, who: Caller) -> SnapshotManifest:
    """What a new PC downloads, with a key for this one download."""
    return await _in(_threads(request).copying, server.service.manifest, who)


@router.get(
    "/snapshot/{snapshot_id}",
    response_class=StreamingResponse,
    responses={**FOR_PCS, 200: {"content": {BYTES_TYPE: {}}}, 206: {"content": {BYTES_TYPE: {}}}},
)
async def snapshot(
    request: Request,
    server: OfServer,
    who: Caller,
    snapshot_id: str,
    wanted: Annotated[str, Header(alias="range", max_length=100)] = "bytes=0-",
) -> Response:
    """The snapshot's bytes, from a place on (`Range: bytes=N-`)."""
    form = _RANGE.fullmatch(wanted)
    if form is None or re.fullmatch(r"[0-9a-f]{32}", snapshot_id) is None:
        raise ServerSaysNo(SaysNo.MALFORMED)
    from_byte = int(form[1])
    pieces = await _in(_threads(request).copying, server.service.snapshot, who, snapshot_id, from_byte)
    return StreamingResponse(_kept(pieces), 206 if from_byte else 200, media_type=BYTES_TYPE)


async def _pulled(request: Request, server: Server, who: Credentials, epoch: int, after: int, wait: float) -> Pulled:
    """As `SyncService.pull`, but who waits holds no thread."""
    service, threads, waiting = server.service, _threads(request).pulling, request.app.state.metrics.waiting
    until = time.monotonic() + wait
    rung = asyncio.Event()
    loop = asyncio.get_running_loop()

    def wake() -> None:
        with contextlib.suppress(RuntimeError):  # the server has ended
            loop.call_soon_threadsafe(rung.set)

    with service.bell.listening(who.clinic_id, wake):
        while True:
            rung.clear()
            pulled = await _in(threads, service.pull_now, who, epoch, after)
            left = until - time.monotonic()
            if pulled.frames or left <= 0 or service.bell.is_closed:
                return pulled
            service.bell.saw(who.clinic_id, Place(pulled.epoch, pulled.last_order))
            with waiting.track_inprogress():
                try:
                    async with asyncio.timeout(left):
                        await rung.wait()
                except TimeoutError:
                    continue
            crowd = service.bell.waiting_for(who.clinic_id)
            if crowd > _CROWD:
                await asyncio.sleep(random.uniform(0, min(_CROWD_SECONDS, crowd * _CROWD_SECONDS_EACH)))  # noqa: S311


async def _in(limiter: CapacityLimiter, work: Callable[P, R], *given: P.args, **named: P.kwargs) -> R:
    return await anyio.to_thread.run_sync(lambda: work(*given, **named), limiter=limiter)


def _threads(request: Request) -> Threads:
    threads: Threads = request.app.state.threads
    return threads


def _kept(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """An iterator that Starlette reads in threads of its own."""
    yield from pieces
