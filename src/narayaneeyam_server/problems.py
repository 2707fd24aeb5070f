"""Every refusal as problem+json (RFC 9457) with a code of its own. No refusal tells what was sent."""

import logging

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from sqlalchemy.exc import DataError, OperationalError, SQLAlchemyError
from starlette.exceptions import HTTPException

from narayaneeyam_clinic.sync.messages import Problem, SaysNo
from narayaneeyam_clinic.sync.transport import ServerSaysNo

log = logging.getLogger(__name__)

PROBLEM_TYPE = "application/problem+json"

_STATUS = {
    SaysNo.CODE_WRONG: (403, "The code is not right, or was used already."),
    SaysNo.CODE_EXPIRED: (410, "The code is older than ten minutes."),
    SaysNo.TOO_MANY_TRIES: (429, "Too many wrong codes."),
    SaysNo.DEMO_CLINIC: (409, "A demo clinic joins no server."),
    SaysNo.CLINIC_DIFFERS: (409, "The code is for another clinic."),
    SaysNo.UNKNOWN_CLINIC: (404, "This server does not know the clinic."),
    SaysNo.UNKNOWN_DEVICE: (404, "This server does not know the PC."),
    SaysNo.BAD_TOKEN: (401, "The token is not one of this server's."),
    SaysNo.REVOKED: (403, "The PC was revoked."),
    SaysNo.FORKED: (409, "The PC has another past than the server knows of it."),
    SaysNo.GAP: (409, "Groups are missing before these."),
    SaysNo.ORDER_WENT_ON: (409, "Others have sent something since; get it first."),
    SaysNo.NOT_YOUR_SEGMENT: (403, "These groups are another PC's."),
    SaysNo.BAD_SEGMENT: (422, "These bytes are no groups of a clinic."),
    SaysNo.ANOTHER_EPOCH: (409, "The server's order has another epoch."),
    SaysNo.UPDATE_NEEDED: (426, "The PC's program is too old for this server."),
    SaysNo.TOO_LARGE: (413, "Too much at once."),
    SaysNo.TOO_MANY_REQUESTS: (429, "Too often; try again later."),
    # Not of the 500s: the server is well, and says so itself.
    SaysNo.NOT_READY: (425, "Not ready yet; ask again."),
    SaysNo.READ_ONLY: (403, "The clinic's home is another server; here it is only read."),
    SaysNo.TOO_MANY_DEVICES: (409, "The clinic has no code left for another PC."),
    SaysNo.MALFORMED: (422, "The question is not understood."),
    SaysNo.NOT_FOUND: (404, "The server does not have it."),
    # Not of the 500s, as above.
    SaysNo.NO_ROOM: (413, "The server's disk has no room for it."),
}
_OF_HTTP = {404: "not_found", 405: "method_not_allowed"}


def problem(status: int, code: str, title: str, facts: dict[str, int] | None = None) -> Response:
    """A refusal's answer."""
    headers = (
        {"www-authenticate": "Bearer"} if status == 401 else {"retry-after": "5"} if status in (425, 429, 503) else {}
    )
    said = Problem(title=title, status=status, code=code, facts=facts or {})
    return Response(said.model_dump_json(), status, headers=headers, media_type=PROBLEM_TYPE)


def problem_of(no: ServerSaysNo) -> Response:
    """The answer to what the service refuses."""
    status, title = _STATUS.get(SaysNo(no.code), (400, "Refused."))
    return problem(status, no.code, title, no.facts)


def _refused(request: Request, no: Exception) -> Response:
    assert isinstance(no, ServerSaysNo)
    request.state.code = str(no.code)
    return problem_of(no)


def _malformed(request: Request, _error: Exception) -> Response:
    request.state.code = str(SaysNo.MALFORMED)
    return problem(422, SaysNo.MALFORMED, "The question is not understood.")


def _of_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if error.status_code == 400:  # a body that cannot be read at all
        return _malformed(request, error)
    request.state.code = _OF_HTTP.get(error.status_code, SaysNo.MALFORMED)
    answer = problem(
        error.status_code, request.state.code, "There is nothing here." if error.status_code == 404 else "Refused."
    )
    answer.headers.update(error.headers or {})
    return answer


def _database(request: Request, error: Exception) -> Response:
    log.error("the database does not answer", exc_info=error)
    request.state.code = "database"
    return problem(503, "database", "The server's database does not answer.")


def _defect(_request: Request, error: Exception) -> Response:
    log.error("a defect", exc_info=error)
    return problem(500, "defect", "Something went wrong in the server.")


def install(app: FastAPI) -> None:
    """All of them."""
    app.add_exception_handler(ServerSaysNo, _refused)
    app.add_exception_handler(RequestValidationError, _malformed)
    app.add_exception_handler(HTTPException, _of_http)
    # Values that a database cannot hold (a NUL in a text, a number beyond 64 bits).
    app.add_exception_handler(DataError, _malformed)
    app.add_exception_handler(OperationalError, _database)
    app.add_exception_handler(SQLAlchemyError, _database)
    app.add_exception_handler(Exception, _defect)
