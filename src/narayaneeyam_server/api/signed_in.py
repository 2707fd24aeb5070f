"""Who asks for rows, which clinics they may read, and the clinic's rows under their rights (API-2, API-3)."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from typing import Annotated

from fastapi import Depends, Path, Request
from fastapi.security import OAuth2PasswordBearer
from sqlalchemy import select

from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.passwords import is_password
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.messages import SaysNo
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server import head_office
from narayaneeyam_server.api.refusals import not_found, not_signed_in
from narayaneeyam_server.api.signing import SignedIn, Signing
from narayaneeyam_server.head_office import HeadOfficeUser
from narayaneeyam_server.log_store import Place
from narayaneeyam_server.routes.callers import OfServer
from narayaneeyam_server.running import Server

log = logging.getLogger(__name__)

# As the clinics' own managers: figures, bills, stock and names, and nothing clinical.
HEAD_OFFICE_SEES = frozenset(
    {
        Permission.SEE_PATIENTS,
        Permission.SEE_QUEUE,
        Permission.SEE_BILLS,
        Permission.SEE_STOCK,
        Permission.SEE_FIGURES,
    }
)
UUID_FORM = r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"
_bearer = OAuth2PasswordBearer(tokenUrl="/api/v1/token", auto_error=False, description="From POST /api/v1/token.")

ClinicId = Annotated[str, Path(pattern=UUID_FORM, description="One of GET /api/v1/clinics")]
RowId = Annotated[str, Path(pattern=UUID_FORM)]


@dataclass(frozen=True, slots=True)
class Caller:
    """Either somebody of the head office, or (with `clinic_id`) a user of a clinic, whose rights are read there each time."""

    server: Server
    who: SignedIn
    office: HeadOfficeUser | None

    def clinics(self) -> list[str] | None:
        """Which clinics they may read; None is every one of this server."""
        if self.office is None:
            return [self.who.clinic_id or ""]
        return None if self.office.clinic_id is None else [self.office.clinic_id]

    @contextmanager
    def reading(self, clinic_id: str) -> Iterator[tuple[Reading, Place]]:
        """The clinic's rows as they stand, under this person's rights, and the place in the order that they show.

        Raises ApiRefused: not_found (also for a clinic that is not theirs), not_signed_in.
        """
        allowed = self.clinics()
        if allowed is not None and clinic_id not in allowed:
            raise not_found()
        try:
            place = self.server.replicas.brought_up_to(clinic_id)
            with self.server.replicas.reading(clinic_id, self._actor(clinic_id)) as rd:
                yield rd, place
        except ServerSaysNo as no:
            if no.code == SaysNo.UNKNOWN_CLINIC:
                raise not_found() from None
            raise

    def _actor(self, clinic_id: str) -> Actor:
        if self.office is not None:
            return Actor(self.office.user_id, self.office.name, HEAD_OFFICE_SEES, login=self.office.login)
        with self.server.replicas.reading(clinic_id) as rd:
            user = rd.session.get(User, self.who.user_id)
            if user is None or not user.is_active or password_mark(user.password_hash) != self.who.password_mark:
                raise not_signed_in()
            return actor_of(rd.session, user)


def signing_of(server: Server) -> Signing:
    return Signing(server.service.tokens)


def password_mark(password_hash: str) -> str:
    """Changes with the password and tells nothing of it: a new password ends the tokens of the old one."""
    return sha256(password_hash.encode()).hexdigest()[:16]


def sign_in_to_clinic(server: Server, clinic_id: str, login: str, password: str) -> SignedIn:
    """A user of the clinic, by the clinic's own password. Raises ApiRefused: not_signed_in."""
    try:
        with server.replicas.reading(clinic_id) as rd:
            named = select(User).where(User.login == login.strip().casefold()).order_by(User.id).limit(1)
            user = rd.session.scalar(named)
            known = user is not None and user.is_active
            password_hash = user.password_hash if user is not None else head_office.NOBODYS_HASH
            user_id = user.id if user is not None else ""
    except ServerSaysNo as no:
        if no.code != SaysNo.UNKNOWN_CLINIC:
            raise
        known, password_hash, user_id = False, head_office.NOBODYS_HASH, ""
    # Worked out for whom nobody knows too: it takes as long.
    if not is_password(password, password_hash) or not known:
        raise not_signed_in()
    return SignedIn(user_id, clinic_id, password_mark(password_hash))


def caller(request: Request, server: OfServer, token: Annotated[str | None, Depends(_bearer)]) -> Caller:
    """Raises ApiRefused: not_signed_in; ServerSaysNo: too_many_requests."""
    who = signing_of(server).read(token or "", server.service.now())
    if who is None:
        raise not_signed_in()
    if not request.app.state.rates.of_device.allows(f"api|{who.user_id}"):
        raise ServerSaysNo(SaysNo.TOO_MANY_REQUESTS)
    office = None
    if who.clinic_id is None:
        with server.database.reading() as connection:
            office = head_office.find_user(connection, who.user_id)
        if office is None or not office.is_active:
            raise not_signed_in()
    log.info(
        "read access",
        extra={"facts": {"user": who.user_id, "clinic": request.path_params.get("clinic_id"), "path": _route(request)}},
    )
    return Caller(server, who, office)


def _route(request: Request) -> str:
    return str(getattr(request.scope.get("route"), "path", ""))


OfCaller = Annotated[Caller, Depends(caller)]
