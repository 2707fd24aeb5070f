"""Who is signed in at the head office's page: a signed cookie, and the word that each form must send back (OFFICE-4, OFFICE-6)."""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import urlsplit

import jwt
from sqlalchemy import delete, insert, select
from starlette.requests import Request

from narayaneeyam_server import head_office
from narayaneeyam_server import tables as t
from narayaneeyam_server.head_office import HeadOfficeUser
from narayaneeyam_server.running import Server

GOOD_FOR_SECONDS = 8 * 60 * 60
_ALGORITHM = "HS256"
_AUDIENCE = "narayaneeyam office"


@dataclass(frozen=True, slots=True)
class Session:
    """`form_word` belongs to this session alone and stands in each of its forms; `hash` is what is kept of it once it is ended.

    `good_until` in milliseconds since 1970.
    """

    user: HeadOfficeUser
    form_word: str
    hash: str
    good_until: int


class Sessions:
    """With keys worked out from the server's master key: any process of one server knows the sessions of the others."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._key = bytes.fromhex(server.service.tokens.hash_of("office", "sessions"))

    @property
    def cookie(self) -> str:
        """Its name; with TLS one that browsers keep for this host alone."""
        return "__Host-office" if self.is_secure else "office"

    @property
    def is_secure(self) -> bool:
        return not self._server.settings.plain_http

    def begin(self, user: HeadOfficeUser) -> str:
        """The cookie's value."""
        now = self._server.service.now() // 1000
        claims = {
            "sub": user.user_id,
            "aud": _AUDIENCE,
            "sid": secrets.token_hex(16),
            "iat": now,
            "exp": now + GOOD_FOR_SECONDS,
        }
        return jwt.encode(claims, self._key, _ALGORITHM)

    def end(self, session: Session) -> None:
        """Whoever kept a copy of the cookie is out, too."""
        with self._server.database.writing() as connection:
            connection.execute(delete(t.ended_session).where(t.ended_session.c.good_until < self._server.service.now()))
            connection.execute(insert(t.ended_session).values(session_hash=session.hash, good_until=session.good_until))

    def of(self, request: Request) -> Session | None:
        """None when nobody is signed in, the session is old or was ended, or the person was disabled since."""
        options = {"require": ["sub", "sid", "exp"], "verify_exp": False, "verify_iat": False}
        try:
            claims = jwt.decode(
                request.cookies.get(self.cookie, ""), self._key, [_ALGORITHM], audience=_AUDIENCE,
                options=options,  # type: ignore[arg-type]  # of PyJWT's own dict
            )  # fmt: skip
        except (jwt.InvalidTokenError, ValueError):
            return None
        # By the server's clock, which tests set.
        if int(claims["exp"]) * 1000 <= self._server.service.now():
            return None
        session_hash = self._hash("session", claims["sid"])
        with self._server.database.reading() as connection:
            user = head_office.find_user(connection, str(claims["sub"]))
            ended = connection.execute(
                select(t.ended_session.c.session_hash).where(t.ended_session.c.session_hash == session_hash)
            ).first()
        if user is None or not user.is_active or ended is not None:
            return None
        return Session(user, self._hash("form", claims["sid"]), session_hash, int(claims["exp"]) * 1000)

    def _hash(self, kind: str, session_id: object) -> str:
        return hmac.digest(self._key, f"{kind}|{session_id}".encode(), sha256).hex()


def is_from_our_page(request: Request) -> bool:
    """Whether the browser says that one of our own pages asks. A form of another site carries that site's origin."""
    origin = request.headers.get("origin")
    if origin is not None and origin != "null":
        return urlsplit(origin).netloc == request.headers.get("host")
    return request.headers.get("sec-fetch-site") in ("same-origin", "none")
