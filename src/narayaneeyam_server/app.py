"""The server as a web application. What it can be asked is the list of routers below; each only translates."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import APIRouter, FastAPI
from fastapi_offline import FastAPIOffline

from narayaneeyam_clinic.sync.messages import BACKUP_PART_BYTES, MAX_DOCUMENT_BYTES
from narayaneeyam_clinic.version import __version__
from narayaneeyam_server import problems
from narayaneeyam_server.api import refusals as api_refusals
from narayaneeyam_server.api import routes as api
from narayaneeyam_server.guard import Guard
from narayaneeyam_server.metrics import Metrics
from narayaneeyam_server.mirror_messages import MAX_MIRROR_BYTES
from narayaneeyam_server.pages import routes as pages
from narayaneeyam_server.routes import clinic_backups, documents, health, mirror, sync
from narayaneeyam_server.routes.callers import Rates
from narayaneeyam_server.running import Server

# A router finds the server with `narayaneeyam_server.routes.callers.OfServer`.
ROUTERS: tuple[APIRouter, ...] = (
    sync.router,
    documents.router,
    clinic_backups.router,
    mirror.router,
    health.router,
    api.router,
    pages.router,
)
# Paths that may bring more than a push, in bytes.
BODY_LIMITS: dict[str, int] = {
    "/sync/mirror": MAX_MIRROR_BYTES,
    "/sync/document": MAX_DOCUMENT_BYTES,
    "/sync/backup": BACKUP_PART_BYTES,
}


def create_app(server: Server) -> FastAPI:
    """The application of one server process; it does not close the server."""
    # Its page of documents brings its own scripts: a clinic's network may have no way to anybody else's.
    app = FastAPIOffline(
        title="Narayaneeyam server",
        version=__version__,
        summary="Keeps the log of each clinic in order",
        docs_url="/docs",
        redoc_url=None,
        lifespan=_lifespan,
    )
    app.state.server = server
    app.state.metrics = Metrics()
    app.state.threads = sync.Threads()
    app.state.rates = Rates(server.settings.requests_per_second, server.settings.tries_per_minute)
    problems.install(app)
    api_refusals.install(app)
    for router in ROUTERS:
        app.include_router(router)
    app.add_middleware(Guard, metrics=app.state.metrics, body_limits=BODY_LIMITS)
    return app


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    yield
    # Those who wait must not hold up the end.
    app.state.server.service.close()
