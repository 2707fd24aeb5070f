"""Where a hub sends its clinics' logs."""

from typing import Annotated

from fastapi import APIRouter, Header, Request, Security
from fastapi.concurrency import run_in_threadpool
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from narayaneeyam_clinic.sync.messages import CLINIC_HEADER, FRAMES_TYPE, BadFrames, SaysNo, read_frames
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server import mirrors
from narayaneeyam_server.mirror_messages import MirrorHello, MirrorPlace
from narayaneeyam_server.routes.callers import OfServer, address_of, is_id, refuse_many_tries
from narayaneeyam_server.routes.sync import refusals
from narayaneeyam_server.running import Server

router = APIRouter(prefix="/sync/mirror", tags=["mirror"], responses=refusals(401, 403, 404, 409))
_bearer = HTTPBearer(auto_error=False, scheme_name="Mirror", description="The token that this server gave to the hub.")
Bearer = Annotated[HTTPAuthorizationCredentials | None, Security(_bearer)]


@router.post("/hello")
def hello(request: Request, server: OfServer, bearer: Bearer, said: MirrorHello) -> MirrorPlace:
    """A hub tells of one of its clinics; the answer is how far its order is mirrored."""
    return mirrors.hello(server.service, _token(request, server, bearer), said)


@router.post(
    "",
    openapi_extra={
        "requestBody": {"required": True, "content": {FRAMES_TYPE: {"schema": {"type": "string", "format": "binary"}}}}
    },
)
async def take(
    request: Request,
    server: OfServer,
    bearer: Bearer,
    clinic: Annotated[str, Header(alias=CLINIC_HEADER, max_length=100)] = "",
) -> MirrorPlace:
    """What follows in the order, as frames with every segment."""
    token = await run_in_threadpool(_token, request, server, bearer)
    body = await request.body()
    try:
        frames = list(read_frames(body))
    except BadFrames:
        raise ServerSaysNo(SaysNo.MALFORMED) from None
    if not is_id(clinic):
        raise ServerSaysNo(SaysNo.UNKNOWN_CLINIC)
    return await run_in_threadpool(mirrors.take, server.service, token, clinic, frames)


def _token(request: Request, server: Server, bearer: HTTPAuthorizationCredentials | None) -> str:
    token = bearer.credentials if bearer is not None else ""
    if not mirrors.is_known(server.service, token):
        refuse_many_tries(request.app.state.rates, address_of(request))
        raise ServerSaysNo(SaysNo.BAD_TOKEN)
    return token
