"""GST identification numbers of regular taxpayers: form, state and check character."""

from __future__ import annotations

import re
from dataclasses import dataclass

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.states import FORMER_STATES, STATES

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_FORM = re.compile(r"[0-9]{2}[A-Z]{5}[0-9]{4}[A-Z][1-9A-Z][Z1-9ABD-J][0-9A-Z]")
_LENGTH = 15


@dataclass(frozen=True, slots=True)
class Gstin:
    """A checked GSTIN."""

    text: str

    @property
    def state(self) -> str:
        """The two-digit state code it is registered in."""
        return self.text[:2]

    def __str__(self) -> str:
        return self.text


def gstin(text: str, *, field: str = "gstin") -> Gstin:
    """The GSTIN in capitals without spaces. Refused: wrong length, form, state or check character, each with its own code."""
    typed = re.sub(r"[\s-]", "", text).upper()
    if len(typed) != _LENGTH:
        raise Refused("gstin_length", field=field, length=len(typed))
    if not _FORM.fullmatch(typed):
        raise Refused("gstin_form", field=field)
    if typed[:2] not in STATES and typed[:2] not in FORMER_STATES:
        raise Refused("gstin_state", field=field, state=typed[:2])
    if typed[-1] != check_character(typed[:-1]):
        raise Refused("gstin_check_character", field=field)
    return Gstin(typed)


def check_character(first_fourteen: str) -> str:
    """The 15th character: weights 1, 2, 1, 2 … over base 36, digits of each product added."""
    whole = 0
    for place, character in enumerate(first_fourteen):
        product = _ALPHABET.index(character) * (1 + place % 2)
        whole += product // 36 + product % 36
    return _ALPHABET[-whole % 36]
