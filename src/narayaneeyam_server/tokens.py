"""Tokens: who a PC is. They are worked out from the master key, so a restored server knows even devices it forgot.

"generation.number.mac", mac = HMAC-SHA256(device secret, "generation.number"), device secret = HMAC-SHA256(master key,
"clinic|device"). The device's number stands in it, so that a device that comes back keeps its number.
"""

from __future__ import annotations

import hmac
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from hashlib import sha256

from narayaneeyam_clinic.shared.clock import MAX_DEVICE_NUMBER

_FORM = re.compile(
    r"(?P<generation>[1-9][0-9]{0,14})\.(?P<number>[1-9][0-9]{0,3})\.(?P<mac>[A-Za-z0-9_-]{43})", re.ASCII
)


@dataclass(frozen=True, slots=True)
class TokenRead:
    """What an authentic token says."""

    generation: int
    number: int


class Tokens:
    """Makes and verifies the tokens of one server, and keyed hashes for what it must know again but not keep."""

    def __init__(self, master_key: bytes) -> None:
        self._root = _mac(master_key, b"narayaneeyam tokens 1")
        self._hashes = _mac(master_key, b"narayaneeyam hashes 1")

    def token(self, clinic_id: str, device_id: str, generation: int, number: int) -> str:
        """The token of this generation; asked again, it is the same."""
        said = f"{generation}.{number}"
        mac = _mac(self._secret(clinic_id, device_id), said.encode())
        return f"{said}.{urlsafe_b64encode(mac).decode().rstrip('=')}"

    def read(self, clinic_id: str, device_id: str, token: str) -> TokenRead | None:
        """None for a token that this server never made for this device."""
        form = _FORM.fullmatch(token)
        if form is None or int(form["number"]) > MAX_DEVICE_NUMBER:
            return None
        read = TokenRead(int(form["generation"]), int(form["number"]))
        given = urlsafe_b64decode(form["mac"] + "=")
        own = _mac(self._secret(clinic_id, device_id), f"{read.generation}.{read.number}".encode())
        return read if hmac.compare_digest(given, own) else None

    def hash_of(self, kind: str, secret: str) -> str:
        """A keyed hash under which a code, an address or a mirror's token is found again."""
        return _mac(self._hashes, f"{kind}|{secret}".encode()).hex()

    def _secret(self, clinic_id: str, device_id: str) -> bytes:
        return _mac(self._root, f"{clinic_id}|{device_id}".encode())


def _mac(key: bytes, message: bytes) -> bytes:
    return hmac.digest(key, message, sha256)
