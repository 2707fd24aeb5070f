"""The codes of a device follow from its number, so that a server that forgot a device never gives its codes again.

A number whose codes somebody has already (a clinic may choose its first counter's code) is passed over.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import chain

from narayaneeyam_clinic.shared.clock import MAX_DEVICE_NUMBER
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.sync.messages import SaysNo
from narayaneeyam_clinic.sync.number_series import reserve_code
from narayaneeyam_clinic.sync.transport import ServerSaysNo

FIRST_SPARE = 99
"""PCs count up from 1, devices in reserve down from here, so that a clinic's PCs are 1, 2, 3; where the two meet, both go on
above."""
_COUNTER_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXY"
_PER_LETTER = 99
_QUEUE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Codes:
    """What a device draws its numbers under."""

    number: int
    patient_code: str
    counter_code: str
    reserve_code: str


def codes_of(number: int) -> Codes:
    """Raises ServerSaysNo: too_many_devices."""
    letter, place = divmod(number - 1, _PER_LETTER)
    try:
        reserve = reserve_code(number)
    except Refused:
        raise ServerSaysNo(SaysNo.TOO_MANY_DEVICES) from None
    return Codes(number, f"N{number}", f"{_COUNTER_LETTERS[letter]}{place + 1}", reserve)


def numbers_for_pcs(next_number: int, next_spare: int) -> Iterable[int]:
    """The numbers that a new PC may have, in the order in which they are given."""
    return chain(range(next_number, next_spare + 1), _above(next_number))


def numbers_for_spares(next_number: int, next_spare: int) -> Iterable[int]:
    """Those of a device in reserve."""
    return chain(range(next_spare, next_number - 1, -1), _above(next_number))


def _above(next_number: int) -> Iterable[int]:
    return range(max(next_number, FIRST_SPARE + 1), MAX_DEVICE_NUMBER + 1)


def next_codes(numbers: Iterable[int], given: Collection[Codes]) -> Codes:
    """The first of `numbers` that is free: `given` are the codes of every device there ever was. Raises ServerSaysNo."""
    taken = {one.number for one in given}
    words = {word for one in given for word in (one.patient_code, one.counter_code, one.reserve_code)}
    for number in numbers:
        codes = codes_of(number)
        if number not in taken and words.isdisjoint((codes.patient_code, codes.counter_code, codes.reserve_code)):
            return codes
    raise ServerSaysNo(SaysNo.TOO_MANY_DEVICES)


def token_letter(taken: Collection[str], *, is_spare: bool = False) -> str:
    """A letter that no other PC has, as long as there are any; then the one that the fewest have. Spares count down."""
    letters = list(taken)
    return min(_QUEUE_LETTERS[::-1] if is_spare else _QUEUE_LETTERS, key=letters.count)
