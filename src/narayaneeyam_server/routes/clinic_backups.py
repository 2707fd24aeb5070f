"""Backups of clinics, which this server keeps and cannot read (BAK-15)."""

import re
from typing import Annotated

import anyio.to_thread
from fastapi import APIRouter, Header, Path, Query, Request, Response
from fastapi.responses import StreamingResponse

from narayaneeyam_clinic.sync.messages import (
    BACKUP_NAME,
    MAX_BACKUP_BYTES,
    BackupAtServer,
    BackupEnd,
    BackupPart,
    BackupsAtServer,
)
from narayaneeyam_server.clinic_backups import ClinicBackups
from narayaneeyam_server.routes.callers import Caller, OfServer
from narayaneeyam_server.routes.sync import BYTES_TYPE, FOR_PCS, refusals
from narayaneeyam_server.running import Server

router = APIRouter(prefix="/sync/backup", tags=["backups"], responses=refusals())

Name = Annotated[str, Path(pattern=BACKUP_NAME, max_length=40)]
_BINARY = {"content": {BYTES_TYPE: {"schema": {"type": "string", "format": "binary"}}}}
_RANGE = re.compile(r"bytes=([0-9]{1,15})-", re.ASCII)


@router.get("", responses=FOR_PCS)
async def listed(request: Request, server: OfServer, who: Caller) -> BackupsAtServer:
    """What is kept of the clinic."""
    return await anyio.to_thread.run_sync(_kept(server).listed, who, limiter=request.app.state.threads.copying)


@router.put("/{name}", responses=FOR_PCS, openapi_extra={"requestBody": {"required": True, **_BINARY}})
async def put(
    request: Request,
    server: OfServer,
    who: Caller,
    name: Name,
    offset: Annotated[int, Query(ge=0, le=MAX_BACKUP_BYTES)] = 0,
) -> BackupPart:
    """The next part of a backup."""
    content = await request.body()
    limiter = request.app.state.threads.copying
    return await anyio.to_thread.run_sync(_kept(server).take_part, who, name, offset, content, limiter=limiter)


@router.post("/{name}/end", responses=FOR_PCS)
async def end(request: Request, server: OfServer, who: Caller, name: Name, said: BackupEnd) -> BackupAtServer:
    """All parts were sent; the answer is what was read back."""
    return await anyio.to_thread.run_sync(_kept(server).end, who, name, said, limiter=request.app.state.threads.copying)


@router.get("/{name}", response_class=Response, responses={**FOR_PCS, 200: _BINARY, 206: _BINARY})
async def get(
    request: Request,
    server: OfServer,
    who: Caller,
    name: Name,
    wanted: Annotated[str, Header(alias="range", max_length=100)] = "",
) -> Response:
    """A backup's bytes, or those from a place on."""
    found = _RANGE.fullmatch(wanted)
    from_byte = int(found[1]) if found else 0
    limiter = request.app.state.threads.copying
    size, pieces = await anyio.to_thread.run_sync(_kept(server).read, who, name, from_byte, limiter=limiter)
    headers = {"content-length": str(max(size - from_byte, 0))}
    if found:
        headers["content-range"] = f"bytes {from_byte}-{max(size - 1, 0)}/{size}"
    return StreamingResponse(pieces, 206 if found else 200, headers=headers, media_type=BYTES_TYPE)


def _kept(server: Server) -> ClinicBackups:
    return ClinicBackups(server.service, server.settings.data)
