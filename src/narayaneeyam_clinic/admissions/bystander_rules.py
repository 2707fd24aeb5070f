"""A bystander in one line, as a desk hears it: "Sarada Nair 98470 12345 sister" (STAY-62)."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Seven digits or more, as numbers are written. Whether it is a number of somebody is asked when it is kept.
_PHONE = re.compile(r"\+?\d(?:[ ()\-]*\d){6,14}")
_BETWEEN = " ,;:–-()"


@dataclass(frozen=True, slots=True)
class Bystander:
    """What one line tells; "" is what it does not tell."""

    name: str
    phone: str = ""
    relation: str = ""


def bystander_of(line: str) -> Bystander:
    """Name, number, relation; the relation stands after the number, or after a comma before it.

    A line without a number is a name, whatever else is in it: nothing is guessed from words.
    """
    found = _PHONE.search(line)
    if found is None:
        return Bystander(line.strip())
    before, after = line[: found.start()].strip(_BETWEEN), line[found.end() :].strip(_BETWEEN)
    if not before:
        before, after = after, ""
    if not after and "," in before:
        before, after = (part.strip(_BETWEEN) for part in before.rsplit(",", 1))
    return Bystander(before, found.group(), after)
