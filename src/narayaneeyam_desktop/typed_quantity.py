"""What is typed for a quantity at the counter: "3", "3 tab", "2 + 5 tab", and "3*" before an item (SELL-9, SELL-11)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from narayaneeyam_clinic.shared.errors import Refused

_BEFORE_ITEM = re.compile(r"\s*(\d{1,6}\s*[^\W\d]{0,12})\s*\*\s*(.*)")
_ONE = re.compile(r"(\d{1,9})\s*([^\W\d]{0,12})\.?")
_PACK_WORDS = frozenset({"", "p", "pack", "packs", "bottle", "bottles", "strip", "strips"})


@dataclass(frozen=True, slots=True)
class TypedQuantity:
    """Whole packs, and loose base units beside them."""

    packs: int = 0
    units: int = 0

    def in_base_units(self, pack_size: int) -> int:
        return self.packs * pack_size + self.units


ONE_PACK = TypedQuantity(packs=1)


@dataclass(frozen=True, slots=True)
class TypedItem:
    """What stands in the item field: how many, or None when it was not said, and of what."""

    quantity: TypedQuantity | None
    item: str


def parse_quantity(text: str) -> TypedQuantity:
    """A number is packs; a number with a unit ("tab", "ml", "loose") is loose units. Refused: anything else, and nothing."""
    packs = units = 0
    for part in text.replace(",", "").split("+"):
        match = _ONE.fullmatch(part.strip())
        if match is None:
            raise Refused("quantity_not_understood", field="quantity", text=text.strip())
        if match[2].casefold() in _PACK_WORDS:
            packs += int(match[1])
        else:
            units += int(match[1])
    if not packs and not units:
        raise Refused("quantity_not_positive", field="quantity", quantity=0)
    return TypedQuantity(packs, units)


def parse_quantity_or_none(text: str) -> TypedQuantity:
    """As `parse_quantity`, where nothing, or "0", is none."""
    return parse_quantity(text) if text.strip(" 0") else TypedQuantity()


def parse_item(text: str) -> TypedItem:
    """ "3*dhan" is three packs of what "dhan" finds; "3 tab*dhan" three loose tablets."""
    match = _BEFORE_ITEM.fullmatch(text)
    if match is None:
        return TypedItem(None, text.strip())
    return TypedItem(parse_quantity(match[1]), match[2].strip())


def quantity_words(packs: int, units: int, unit: str) -> str:
    """As it is typed again: "2", "30 tab", "2 + 5 tab"."""
    loose = f"{units} {unit}".rstrip()
    if not units:
        return str(packs)
    return f"{packs} + {loose}" if packs else loose
