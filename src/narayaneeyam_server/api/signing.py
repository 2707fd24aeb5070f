"""Short-lived tokens of the read access: a JWT that says who signed in, never what they may do (API-2)."""

from __future__ import annotations

from dataclasses import dataclass

import jwt

from narayaneeyam_server.tokens import Tokens

GOOD_FOR_SECONDS = 15 * 60
_ALGORITHM = "HS256"
_AUDIENCE = "narayaneeyam api"


@dataclass(frozen=True, slots=True)
class SignedIn:
    """`clinic_id` is None for somebody of the head office; the password's mark changes with the password."""

    user_id: str
    clinic_id: str | None
    password_mark: str = ""


class Signing:
    """Signs with a key worked out from the server's master key, so that every process of one server takes the same tokens."""

    def __init__(self, tokens: Tokens) -> None:
        self._key = bytes.fromhex(tokens.hash_of("api", "jwt"))

    def sign(self, who: SignedIn, now: int) -> str:
        """`now` in milliseconds since 1970."""
        claims: dict[str, object] = {
            "sub": who.user_id,
            "aud": _AUDIENCE,
            "iat": now // 1000,
            "exp": now // 1000 + GOOD_FOR_SECONDS,
            "mark": who.password_mark,
        }
        if who.clinic_id is not None:
            claims["clinic"] = who.clinic_id
        return jwt.encode(claims, self._key, _ALGORITHM)

    def read(self, token: str, now: int) -> SignedIn | None:
        """None for a token that is old, of another server, or no token."""
        options = {"require": ["sub", "aud", "exp"], "verify_exp": False, "verify_iat": False}
        try:
            claims = jwt.decode(token, self._key, [_ALGORITHM], audience=_AUDIENCE, options=options)  # type: ignore[arg-type]  # of PyJWT's own dict
        except (jwt.InvalidTokenError, ValueError):
            return None
        # By the server's clock, which tests set.
        if not isinstance(claims["exp"], int) or claims["exp"] * 1000 <= now:
            return None
        clinic = claims.get("clinic")
        return SignedIn(str(claims["sub"]), None if clinic is None else str(clinic), str(claims.get("mark", "")))
