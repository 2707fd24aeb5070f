"""Whether the process lives, whether it can answer, and its numbers."""

from fastapi import APIRouter, Request, Response
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from narayaneeyam_clinic.sync.messages import Message
from narayaneeyam_server import metrics
from narayaneeyam_server.problems import problem
from narayaneeyam_server.routes.callers import OfServer
from narayaneeyam_server.routes.sync import refusals

router = APIRouter(tags=["operation"])


class Alive(Message):
    """It is."""

    status: str = "ok"


@router.get("/health")
async def health() -> Alive:
    """The process lives."""
    return Alive()


@router.get("/ready", response_model=Alive, responses=refusals())
def ready(server: OfServer) -> Response | Alive:
    """The database answers."""
    try:
        with server.database.reading() as connection:
            connection.execute(select(1))
    except SQLAlchemyError:
        return problem(503, "database", "The server's database does not answer.")
    if server.service.bell.is_closed:
        return problem(503, "ending", "The server is ending.")
    return Alive()


@router.get("/metrics", response_class=Response, responses={200: {"content": {metrics.TYPE: {}}}})
def numbers(request: Request) -> Response:
    """For Prometheus."""
    return Response(request.app.state.metrics.text(), media_type=metrics.TYPE)
