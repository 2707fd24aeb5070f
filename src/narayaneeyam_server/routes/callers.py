"""Who asks: the server that answers, the PC's credentials out of the headers, and how often it may ask.

Nothing here waits for the database, so it needs no thread: half of what a pull costs would go into changing threads.
"""

import re
from typing import Annotated

from fastapi import Depends, Header, Request, Security
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from narayaneeyam_clinic.sync.messages import CLINIC_HEADER, DEVICE_HEADER, SaysNo
from narayaneeyam_clinic.sync.transport import Credentials, ServerSaysNo
from narayaneeyam_server.rates import Rate
from narayaneeyam_server.running import Server

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII)
_LONGEST_TOKEN = 200
_bearer = HTTPBearer(auto_error=False, description="The PC's token; it changes with each hello.")


class Rates:
    """How often PCs and addresses may ask this process."""

    def __init__(self, requests_per_second: int, tries_per_minute: int) -> None:
        # A PC that sends a long log comes often; only one that has gone wild comes oftener.
        self.of_device = Rate(requests_per_second, 4 * requests_per_second)
        self.of_tries = Rate(tries_per_minute / 60, tries_per_minute)


async def server_of(request: Request) -> Server:
    """The server that this application is."""
    server: Server = request.app.state.server
    return server


def address_of(request: Request) -> str:
    """Where the question comes from; behind a proxy what the proxy says."""
    return request.client.host if request.client is not None else ""


async def caller(
    request: Request,
    bearer: Annotated[HTTPAuthorizationCredentials | None, Security(_bearer)],
    clinic: Annotated[str, Header(alias=CLINIC_HEADER, max_length=100)] = "",
    device: Annotated[str, Header(alias=DEVICE_HEADER, max_length=100)] = "",
) -> Credentials:
    """The PC that asks, not yet verified. Raises ServerSaysNo: bad_token, too_many_requests."""
    server, rates, address = await server_of(request), request.app.state.rates, address_of(request)
    token = bearer.credentials if bearer is not None else ""
    is_form = is_id(clinic) and is_id(device) and len(token) <= _LONGEST_TOKEN
    if not is_form or server.service.tokens.read(clinic, device, token) is None:
        # Whoever guesses is slowed down; a PC with a good token from the same address is not.
        refuse_many_tries(rates, address)
        raise ServerSaysNo(SaysNo.BAD_TOKEN)
    if not rates.of_device.allows(f"{clinic}|{device}"):
        raise ServerSaysNo(SaysNo.TOO_MANY_REQUESTS)
    return Credentials(clinic, device, token)


def is_id(text: str) -> bool:
    """Whether it has the form of an id."""
    return _UUID.fullmatch(text) is not None


def refuse_many_tries(rates: Rates, address: str) -> None:
    """For what strangers may ask. Raises ServerSaysNo: too_many_requests."""
    if not rates.of_tries.allows(address):
        raise ServerSaysNo(SaysNo.TOO_MANY_REQUESTS)


Caller = Annotated[Credentials, Depends(caller)]
OfServer = Annotated[Server, Depends(server_of)]
