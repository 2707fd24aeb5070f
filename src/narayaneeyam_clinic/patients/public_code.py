"""The patient's public code: what stands as QR on card and ticket, and tells a stranger nothing (PAT-12, PAT-13)."""

from __future__ import annotations

from functools import lru_cache

from hashids import Hashids

# Without the letters and digits that are mistaken for one another when read aloud.
_ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
_SHORTEST = 8


def public_code(salt: str, device_number: int, sequence: int) -> str:
    """The code of the patient who got number `sequence` on PC `device_number`; unlike on any other clinic's salt."""
    code: str = _codes(salt).encode(device_number, sequence)
    return code


@lru_cache(maxsize=8)
def _codes(salt: str) -> Hashids:
    return Hashids(salt=salt, min_length=_SHORTEST, alphabet=_ALPHABET)
