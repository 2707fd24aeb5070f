"""The joining text that an administrator shows: a code of eight digits and the fingerprint of the server's certificate (WIRE-1).

    1234 5678-ABCDE FGHIJ KLMNO PQRST

The fingerprint is the first 100 bits of SHA-256 of the certificate (DER) in base32; it is missing when the server stands
behind a certificate that every PC trusts anyway.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from hashlib import sha256

from narayaneeyam_clinic.shared.errors import Refused

CODE_DIGITS = 8
FINGERPRINT_CHARACTERS = 20
_GROUP = 5
# Base32 has none of these digits: whoever types one has read a letter for it.
_MISREAD = str.maketrans("018", "OIB")
_GAPS = re.compile(r"[\s-]+")


@dataclass(frozen=True, slots=True)
class JoinCode:
    """What was typed: eight digits, and twenty letters of the certificate or None."""

    code: str
    fingerprint: str | None


def fingerprint_of(certificate: bytes) -> str:
    """The 20 characters for a certificate in DER form."""
    return base64.b32encode(sha256(certificate).digest()).decode()[:FINGERPRINT_CHARACTERS]


def join_text(code: str, certificate: bytes | None) -> str:
    """What is shown and read aloud, in groups."""
    digits = f"{code[:4]} {code[4:]}"
    if certificate is None:
        return digits
    letters = fingerprint_of(certificate)
    return f"{digits}-{' '.join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))}"


def parse_join_code(typed: str) -> JoinCode:
    """Case, blanks, dashes and the usual misreadings do not count. Refused: join_code_not_understood."""
    plain = _GAPS.sub("", typed).upper()
    code, rest = plain[:CODE_DIGITS], plain[CODE_DIGITS:].translate(_MISREAD)
    if not re.fullmatch(r"[0-9]{8}", code) or not re.fullmatch(r"([A-Z2-7]{20})?", rest):
        raise Refused("join_code_not_understood", field="code")
    return JoinCode(code, rest or None)
