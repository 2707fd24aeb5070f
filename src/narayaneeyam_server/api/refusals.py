"""What the read access refuses, and its answer as problem+json."""

import logging

from fastapi import FastAPI, Request
from fastapi.responses import Response

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_server.problems import problem

log = logging.getLogger(__name__)


class ApiRefused(Exception):
    """Status, code and title of a problem."""

    def __init__(self, status: int, code: str, title: str) -> None:
        super().__init__(code)
        self.status, self.code, self.title = status, code, title


def not_signed_in() -> ApiRefused:
    """One answer for a wrong name, a wrong password, an old token, a disabled user: who guesses learns nothing."""
    return ApiRefused(401, "not_signed_in", "Sign in: name, password or token are not right.")


def not_found() -> ApiRefused:
    return ApiRefused(404, "not_found", "There is nothing here.")


def _refused(request: Request, no: Exception) -> Response:
    assert isinstance(no, ApiRefused)
    request.state.code = no.code
    return problem(no.status, no.code, no.title)


def _not_permitted(request: Request, no: Exception) -> Response:
    """A read of the clinic asked for a right that the person has not."""
    assert isinstance(no, Refused)
    request.state.code = no.code
    if no.code == "not_permitted":
        return problem(403, "not_permitted", "Your role may not see this.")
    log.warning("a read was refused: %s", no.code)
    return problem(422, "malformed", "The question is not understood.")


def install(app: FastAPI) -> None:
    """Both."""
    app.add_exception_handler(ApiRefused, _refused)
    app.add_exception_handler(Refused, _not_permitted)
