"""The patient's public code: what stands as QR on card and ticket, and tells a stranger nothing (PAT-12, PAT-13)."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from hashids import Hashids

# Without the letters and digits that are mistaken for one another when read aloud.
_ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
_SHORTEST = 8


def public_code(salt: str, device_number: int, sequence: int) -> str:
    """The code of the patient who got number `sequence` on PC `device_number`; unlike on any other clinic's salt."""
    return _codes(salt, device_number).code(sequence)


class _Codes:
    """The codes of one PC, exactly those of the library, which mixes its alphabets anew for each code.

    How they are mixed depends on the first letter of the code alone, so each mixing is done once: an import issues
    100,000 codes.
    """

    def __init__(self, salt: str, device_number: int) -> None:
        # How the library parts the letters is not told by a method; that its codes stay these is tested.
        parted: dict[str, Any] = vars(Hashids(salt=salt, min_length=_SHORTEST, alphabet=_ALPHABET))
        self._salt, self._device = salt, device_number
        self._letters: str = parted["_alphabet"]
        self._separators: str = parted["_separators"]
        self._guards: str = parted["_guards"]
        self._begun: dict[str, tuple[str, list[str]]] = {}

    def code(self, sequence: int) -> str:
        mixed = self._device % 100 + sequence % 101
        first = self._letters[mixed % len(self._letters)]
        begun = self._begun.get(first)
        if begun is None:
            begun = self._begun[first] = self._begin(first)
        start, alphabets = begun
        code = start + _digits(sequence, alphabets[0])
        return code if len(code) >= _SHORTEST else self._lengthened(code, mixed, alphabets)

    def _begin(self, first: str) -> tuple[str, list[str]]:
        """What all codes with this first letter begin with, the alphabet of their number, and those that fill them up."""
        size = len(self._letters)
        alphabet = _mixed(self._letters, (first + self._salt + self._letters)[:size])
        device = _digits(self._device, alphabet)
        separator = self._separators[self._device % ord(device[0]) % len(self._separators)]
        alphabets = [_mixed(alphabet, (first + self._salt + alphabet)[:size])]
        return first + device + separator, alphabets

    def _lengthened(self, code: str, mixed: int, alphabets: list[str]) -> str:
        guards = self._guards
        code = guards[(mixed + ord(code[0])) % len(guards)] + code
        if len(code) < _SHORTEST:
            code += guards[(mixed + ord(code[2])) % len(guards)]
        half = len(self._letters) // 2
        step = 0
        while len(code) < _SHORTEST:
            step += 1
            if step == len(alphabets):
                alphabets.append(_mixed(alphabets[-1], alphabets[-1]))
            code = alphabets[step][half:] + code + alphabets[step][:half]
            begin = (len(code) - _SHORTEST) // 2
            if len(code) > _SHORTEST:
                code = code[begin : begin + _SHORTEST]
        return code


@lru_cache(maxsize=8)
def _codes(salt: str, device_number: int) -> _Codes:
    return _Codes(salt, device_number)


def _digits(number: int, alphabet: str) -> str:
    """The number written with the letters of the alphabet."""
    base = len(alphabet)
    number, place = divmod(number, base)
    written = alphabet[place]
    while number:
        number, place = divmod(number, base)
        written = alphabet[place] + written
    return written


def _mixed(alphabet: str, salt: str) -> str:
    """The library's shuffle: the same letters in an order that the salt decides."""
    letters = list(alphabet)
    index = total = 0
    for last in range(len(letters) - 1, 0, -1):
        value = ord(salt[index])
        total += value
        other = (value + index + total) % last
        letters[last], letters[other] = letters[other], letters[last]
        index = (index + 1) % len(salt)
    return "".join(letters)
