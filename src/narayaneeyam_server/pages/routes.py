"""The addresses of the page. Everything that changes something is a POST of our own form by somebody who may."""

import hmac
import logging
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Form, Query, Request, Response

from narayaneeyam_clinic.sync.join_code import join_text
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server import head_office, quarantine, registry
from narayaneeyam_server.pages import view
from narayaneeyam_server.pages.html import Html
from narayaneeyam_server.pages.overview import may_change, overview
from narayaneeyam_server.pages.sessions import GOOD_FOR_SECONDS, Session, Sessions, is_from_our_page
from narayaneeyam_server.routes.callers import OfServer, address_of, refuse_many_tries
from narayaneeyam_server.running import Server

log = logging.getLogger(__name__)

router = APIRouter(include_in_schema=False)

_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
    " frame-ancestors 'none'"
)
_HEADERS = {
    "content-security-policy": _POLICY,
    "referrer-policy": "same-origin",
    "x-frame-options": "DENY",
    "cache-control": "no-store",
}
_NOT_POSSIBLE = "This is not possible: {code}."
_WORDS = {
    "read_only": "This clinic's home is its hub: do it there.",
    "gap": "An earlier part was refused, so what follows cannot be accepted.",
    "unknown_clinic": "This clinic is not there any more.",
    "unknown_device": "This PC is not there any more.",
}
_FILES = {"page.css": "text/css; charset=utf-8", "page.js": "text/javascript; charset=utf-8"}

Id = Annotated[str, Form(max_length=36)]
Word = Annotated[str, Form(max_length=64)]


@router.get("/")
def page(request: Request, server: OfServer, page: Annotated[int, Query(ge=1, le=10**6)] = 1) -> Response:
    """The clinics; signing in for who has not."""
    session = Sessions(server).of(request)
    if session is None:
        return _html(view.sign_in_page())
    return _office(server, session, page=page)


@router.get("/office/{name}")
def file(name: str) -> Response:
    """The page's own style and script."""
    if name not in _FILES:
        return Response(status_code=404)
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    return Response(text, media_type=_FILES[name], headers={"cache-control": "public, max-age=300"})


@router.post("/office/sign-in")
def sign_in(
    request: Request,
    server: OfServer,
    login: Annotated[str, Form(max_length=200)] = "",
    password: Annotated[str, Form(max_length=200)] = "",
) -> Response:
    """Name and password; the answer to a wrong one tells nothing."""
    if not is_from_our_page(request):
        return _html(view.sign_in_page("Sign in on this page."), 403)
    try:
        refuse_many_tries(request.app.state.rates, address_of(request))
    except ServerSaysNo:
        return _html(view.sign_in_page("Too many tries. Wait a minute, then try again."), 429)
    with server.database.reading() as connection:
        user = head_office.sign_in(connection, login, password)
    if user is None:
        return _html(view.sign_in_page("Name or password are not right."), 401)
    sessions = Sessions(server)
    answer = _back()
    answer.set_cookie(
        sessions.cookie, sessions.begin(user), max_age=GOOD_FOR_SECONDS, path="/", secure=sessions.is_secure,
        httponly=True, samesite="strict",
    )  # fmt: skip
    _note("signed_in", user.user_id)
    return answer


@router.post("/office/sign-out")
def sign_out(request: Request, server: OfServer, form_word: Word = "") -> Response:
    """The cookie goes, and is good for nobody any more."""
    sessions = Sessions(server)
    session = _allowed(request, server, form_word)
    if session is None:
        return _refused(request, server)
    sessions.end(session)
    answer = _back()
    answer.delete_cookie(sessions.cookie, path="/", secure=sessions.is_secure, httponly=True, samesite="strict")
    return answer


@router.post("/office/code")
def code(request: Request, server: OfServer, form_word: Word = "", clinic_id: Id = "") -> Response:
    """A code for a new PC, or for a new clinic; shown once."""
    session = _allowed(request, server, form_word)
    if session is None or not _may(session, clinic_id):
        return _refused(request, server)
    try:
        text = join_text(server.service.make_code(clinic_id or None), server.own_certificate)
        with server.database.reading() as connection:
            name = registry.find_clinic(connection, clinic_id).name if clinic_id else None
    except ServerSaysNo as no:
        return _office(server, session, problem=_words(no), status=409)
    _note("code", session.user.user_id, clinic_id)
    return _office(server, session, told=view.code_told(text, name))


@router.post("/office/revoke")
def revoke(
    request: Request, server: OfServer, form_word: Word = "", clinic_id: Id = "", device_id: Id = ""
) -> Response:
    """The PC sends and receives nothing more."""
    session = _allowed(request, server, form_word)
    if session is None or not clinic_id or not _may(session, clinic_id):
        return _refused(request, server)
    try:
        server.service.revoke(clinic_id, device_id)
    except ServerSaysNo as no:
        return _office(server, session, problem=_words(no), status=409)
    _note("revoked", session.user.user_id, clinic_id, device_id)
    return _back()


@router.post("/office/{decision}")
def decide(
    request: Request,
    server: OfServer,
    decision: str,
    form_word: Word = "",
    clinic_id: Id = "",
    device_id: Id = "",
) -> Response:
    """What a revoked PC sent: accepted or refused."""
    does = {"accept": quarantine.accept, "refuse": quarantine.refuse}.get(decision)
    if does is None:
        return Response(status_code=404)
    session = _allowed(request, server, form_word)
    if session is None or not clinic_id or not _may(session, clinic_id):
        return _refused(request, server)
    try:
        _refuse_mirrored(server, clinic_id)
        does(server.service, clinic_id, device_id, session.user.login)
    except ServerSaysNo as no:
        return _office(server, session, problem=_words(no), status=409)
    _note(decision, session.user.user_id, clinic_id, device_id)
    return _back()


def _allowed(request: Request, server: Server, form_word: str) -> Session | None:
    """Somebody signed in whose own page sent this form (OFFICE-4)."""
    session = Sessions(server).of(request)
    if session is None or not is_from_our_page(request):
        return None
    return session if hmac.compare_digest(form_word.encode(), session.form_word.encode()) else None


def _may(session: Session, clinic_id: str) -> bool:
    return may_change(session.user, clinic_id) and (bool(clinic_id) or session.user.clinic_id is None)


def _refuse_mirrored(server: Server, clinic_id: str) -> None:
    with server.database.reading() as connection:
        if registry.find_clinic(connection, clinic_id).home_mirror is not None:
            raise ServerSaysNo("read_only")


def _refused(request: Request, server: Server) -> Response:
    session = Sessions(server).of(request)
    if session is None:
        return _html(view.sign_in_page("Sign in again."), 403)
    return _office(
        server, session, problem="Nothing was changed: this page is old, or you may not do this.", status=403
    )


def _office(
    server: Server,
    session: Session,
    *,
    page: int = 1,
    told: Html | None = None,
    problem: str | None = None,
    status: int = 200,
) -> Response:
    seen = overview(server, session.user, page)
    return _html(view.office_page(session, seen, server.service.now(), told, problem), status)


def _words(no: ServerSaysNo) -> str:
    return _WORDS.get(str(no.code), _NOT_POSSIBLE.format(code=no.code))


def _html(page: Html, status: int = 200) -> Response:
    return Response(page, status, headers=_HEADERS, media_type="text/html; charset=utf-8")


def _back() -> Response:
    return Response(status_code=303, headers={**_HEADERS, "location": "/"})


def _note(what: str, user_id: str, clinic_id: str = "", device_id: str = "") -> None:
    facts = {"user": user_id, "did": what, "clinic": clinic_id or None, "device": device_id or None}
    log.info("head office", extra={"facts": {name: fact for name, fact in facts.items() if fact is not None}})
