"""Signing in, and which clinics one may then read."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from sqlalchemy import select

from narayaneeyam_server import head_office, tables
from narayaneeyam_server.api.paging import Answer
from narayaneeyam_server.api.refusals import not_signed_in
from narayaneeyam_server.api.signed_in import UUID_FORM, OfCaller, sign_in_to_clinic, signing_of
from narayaneeyam_server.api.signing import GOOD_FOR_SECONDS, SignedIn
from narayaneeyam_server.routes.callers import OfServer, address_of, refuse_many_tries
from narayaneeyam_server.running import Server

LONGEST_PASSWORD = 200
router = APIRouter(tags=["sign in"])


class Token(Answer):
    """Send it as `Authorization: Bearer …`."""

    access_token: str
    token_type: str = "bearer"  # noqa: S105  # the kind of token, as OAuth2 calls it
    expires_in: int = GOOD_FOR_SECONDS


class ClinicToRead(Answer):
    clinic_id: str
    name: str


class ClinicsToRead(Answer):
    items: list[ClinicToRead]


@router.post("/token")
def token(
    request: Request,
    server: OfServer,
    username: Annotated[str, Form(max_length=200)],
    password: Annotated[str, Form(max_length=LONGEST_PASSWORD)],
    grant_type: Annotated[str, Form(pattern="^password$")] = "password",
    clinic_id: Annotated[str, Form(pattern=f"^$|{UUID_FORM}", description="For a user of a clinic")] = "",
) -> Token:
    """OAuth2, password grant. With `clinic_id` a user of that clinic signs in; without, somebody of the head office."""
    refuse_many_tries(request.app.state.rates, address_of(request))
    if clinic_id:
        who = sign_in_to_clinic(server, clinic_id, username, password)
    else:
        who = _of_head_office(server, username, password)
    return Token(access_token=signing_of(server).sign(who, server.service.now()))


@router.get("/clinics")
def clinics(caller: OfCaller) -> ClinicsToRead:
    """The clinics that the token reads."""
    allowed = caller.clinics()
    c = tables.clinic.c
    wanted = select(c.clinic_id, c.name).order_by(c.name, c.clinic_id)
    if allowed is not None:
        wanted = wanted.where(c.clinic_id.in_(allowed))
    with caller.server.database.reading() as connection:
        rows = connection.execute(wanted).all()
    return ClinicsToRead(items=[ClinicToRead(clinic_id=row.clinic_id, name=row.name) for row in rows])


def _of_head_office(server: Server, username: str, password: str) -> SignedIn:
    with server.database.reading() as connection:
        user = head_office.sign_in(connection, username, password)
    if user is None:
        raise not_signed_in()
    return SignedIn(user.user_id, None)
