"""The files of documents: a PC sends each once, and another fetches it when somebody opens it (DOC-8)."""

from typing import Annotated

import anyio.to_thread
from fastapi import APIRouter, Path, Request, Response

from narayaneeyam_clinic.sync.messages import DocumentTaken
from narayaneeyam_server import document_store
from narayaneeyam_server.routes.callers import Caller, OfServer
from narayaneeyam_server.routes.sync import BYTES_TYPE, FOR_PCS, refusals

router = APIRouter(prefix="/sync/document", tags=["documents"], responses=refusals())

FileName = Annotated[str, Path(pattern=r"^[0-9a-f]{64}$", max_length=64)]
_BINARY = {"content": {BYTES_TYPE: {"schema": {"type": "string", "format": "binary"}}}}


@router.put("/{name}", responses=FOR_PCS, openapi_extra={"requestBody": {"required": True, **_BINARY}})
async def put(request: Request, server: OfServer, who: Caller, name: FileName) -> DocumentTaken:
    """A file of the clinic; what is there already stays as it is."""
    content = await request.body()
    limiter = request.app.state.threads.copying
    size = await anyio.to_thread.run_sync(
        document_store.take_document, server.service, who, name, content, limiter=limiter
    )
    return DocumentTaken(size_bytes=size)


@router.get("/{name}", response_class=Response, responses={**FOR_PCS, 200: _BINARY})
async def get(request: Request, server: OfServer, who: Caller, name: FileName) -> Response:
    """The file's content."""
    limiter = request.app.state.threads.copying
    content = await anyio.to_thread.run_sync(document_store.document, server.service, who, name, limiter=limiter)
    return Response(content, media_type=BYTES_TYPE)
