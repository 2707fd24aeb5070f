"""The codes of a device follow from its number, so that a server that forgot a device never gives its codes again.

A number whose codes somebody has already (a clinic may choose its first counter's code) is passed over.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from narayaneeyam_clinic.shared.clock import MAX_DEVICE_NUMBER
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.sync.messages import SaysNo
from narayaneeyam_clinic.sync.numbers import reserve_code
from narayaneeyam_clinic.sync.transport import ServerSaysNo

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


def next_codes(next_number: int, given: Collection[Codes]) -> Codes:
    """The codes of the next device: `given` are those of every device there ever was. Raises ServerSaysNo."""
    numbers = {one.number for one in given}
    words = {word for one in given for word in (one.patient_code, one.counter_code, one.reserve_code)}
    for number in range(next_number, MAX_DEVICE_NUMBER + 1):
        codes = codes_of(number)
        if number not in numbers and words.isdisjoint((codes.patient_code, codes.counter_code, codes.reserve_code)):
            return codes
    raise ServerSaysNo(SaysNo.TOO_MANY_DEVICES)


def token_letter(taken: Collection[str]) -> str:
    """A letter that no other PC has, as long as there are any; then the one that the fewest have."""
    letters = list(taken)
    return min(_QUEUE_LETTERS, key=letters.count)
