"""What the item field asks the clinic while one types, and how a found medicine stands in its list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.pharmacy.find_medicine import FoundMedicine, find_by_code, find_medicine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.counter.bill_rows import pack_tail
from narayaneeyam_desktop.formats import money_text, quantity_text, unit_text
from narayaneeyam_desktop.typed_quantity import TypedItem, TypedQuantity, parse_item
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.widgets.suggest_field import Suggestion

LEAST_LETTERS = 2


@dataclass(frozen=True, slots=True)
class ItemWanted:
    """A medicine to put on the bill; `quantity` is None when none was said."""

    medicine: FoundMedicine
    quantity: TypedQuantity | None


@dataclass(frozen=True, slots=True)
class LookedUp:
    """What a code or a finished text gave: one medicine, or several to choose from."""

    typed: str
    quantity: TypedQuantity | None
    found: Sequence[FoundMedicine]


def suggest_items(rd: Reading, text: str) -> list[Suggestion]:
    """Suggestions for what is typed so far; "3*dhan" suggests for "dhan"."""
    typed = _understood(text)
    if len(typed.item) < LEAST_LETTERS:
        return []
    return [suggestion_of(found, typed.quantity) for found in find_medicine(rd, typed.item)]


def look_up_item(rd: Reading, text: str) -> LookedUp:
    """Enter before the list was there: a SKU or barcode exactly, or whatever the name finds."""
    typed = parse_item(text)
    exact = find_by_code(rd, typed.item)
    if exact is not None:
        return LookedUp(text, typed.quantity, [exact])
    return LookedUp(text, typed.quantity, find_medicine(rd, typed.item))


def look_up_code(rd: Reading, code: str, before: str) -> LookedUp:
    """A scan; a quantity ("3*") may stand before it."""
    return LookedUp(code, _understood(before).quantity, [one for one in (find_by_code(rd, code),) if one])


def suggestion_of(found: FoundMedicine, quantity: TypedQuantity | None) -> Suggestion:
    """Name, pack, price and what is there."""
    pack = pack_tail(found.name, quantity_text(found.pack_size, unit_text(found.base_unit)))
    tail = "  ·  ".join(part for part in (pack, money_text(found.mrp) if found.mrp else "", found.location) if part)
    if found.sellable <= 0:
        state, tone = QCoreApplication.translate("counter", "out of stock"), Tone.RED
    else:
        state, tone = stock_words(found.packs, found.loose, unit_text(found.base_unit)), Tone.PLAIN
    return Suggestion(found.name, ItemWanted(found, quantity), tail, state, tone)


def stock_words(packs: int, loose: int, unit: str) -> str:
    """ "12 in stock", "12 + 5 tab in stock"."""
    count = f"{packs} + {loose} {unit}" if loose and packs else f"{loose} {unit}" if loose else str(packs)
    return QCoreApplication.translate("counter", "{count} in stock").format(count=count)


def _understood(text: str) -> TypedItem:
    """While typing nothing is refused: a quantity that is not one yet is simply not there."""
    try:
        return parse_item(text)
    except Refused:
        return TypedItem(None, text.rpartition("*")[2].strip())
