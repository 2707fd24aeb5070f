"""What the item field asks the clinic while one types, and how medicines, therapies and open fees stand in its list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.billing.open_charges import OpenCharge, open_charges
from narayaneeyam_clinic.billing.services_to_bill import FoundTherapy, OpenFee, find_therapies, open_fees
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.find_medicine import FoundMedicine, find_by_code, find_medicine
from narayaneeyam_clinic.pharmacy.sale_draft import LineKind, SaleDraft
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.search_text import is_found
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.counter.bill_rows import kind_words, pack_tail
from narayaneeyam_desktop.formats import date_text, money_text, quantity_text, unit_text
from narayaneeyam_desktop.typed_quantity import TypedItem, TypedQuantity, parse_item
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.widgets.suggest_field import Suggestion

LEAST_LETTERS = 2
_MOST, _MOST_SERVICES = 8, 5

FoundItem = FoundMedicine | FoundTherapy | OpenFee | OpenCharge


@dataclass(frozen=True, slots=True)
class ItemWanted:
    """Something to put on the bill; `quantity` is None when none was said."""

    item: FoundItem
    quantity: TypedQuantity | None


@dataclass(frozen=True, slots=True)
class LookedUp:
    """What a code or a finished text gave: one item, or several to choose from. `is_number`: bare digits, no name."""

    typed: str
    quantity: TypedQuantity | None
    found: Sequence[FoundItem]
    is_number: bool = False


def suggest_items(rd: Reading, text: str, draft: SaleDraft) -> list[Suggestion]:
    """Suggestions for what is typed so far; "3*dhan" suggests for "dhan"."""
    typed = _understood(text)
    if len(typed.item) < LEAST_LETTERS:
        return []
    return [suggestion_of(found, typed.quantity) for found in _items(rd, typed.item, draft)]


def look_up_item(rd: Reading, text: str, draft: SaleDraft) -> LookedUp:
    """Enter before the list was there: a SKU or barcode exactly, or whatever the name finds."""
    typed = parse_item(text)
    exact = find_by_code(rd, typed.item)
    if exact is not None:
        return LookedUp(text, typed.quantity, [exact])
    return LookedUp(text, typed.quantity, _items(rd, typed.item, draft), is_number=typed.item.isdecimal())


def look_up_code(rd: Reading, code: str, before: str) -> LookedUp:
    """A scan; a quantity ("3*") may stand before it."""
    return LookedUp(code, _understood(before).quantity, [one for one in (find_by_code(rd, code),) if one])


def suggestion_of(found: FoundItem, quantity: TypedQuantity | None) -> Suggestion:
    """Name, pack or minutes, price, and what is there; what is no medicine says so in a word."""
    wanted = ItemWanted(found, quantity)
    if isinstance(found, FoundTherapy):
        price = money_text(found.price) if found.price else QCoreApplication.translate("counter", "price is asked")
        minutes = QCoreApplication.translate("counter", "{count} min").format(count=found.minutes)
        return Suggestion(found.name, wanted, f"{minutes}  ·  {price}", kind_words(LineKind.THERAPY), Tone.BLUE)
    if isinstance(found, OpenCharge):
        open_ = QCoreApplication.translate("counter", "to bill")
        return Suggestion(
            found.description, wanted, f"{date_text(found.day)}  ·  {money_text(found.amount)}", open_, Tone.AMBER
        )
    if isinstance(found, OpenFee):
        fee = QCoreApplication.translate("counter", "fee")
        return Suggestion(found.line.description, wanted, money_text(found.fee), fee, Tone.BLUE)
    pack = pack_tail(found.name, quantity_text(found.pack_size, unit_text(found.base_unit)))
    tail = "  ·  ".join(part for part in (pack, money_text(found.mrp) if found.mrp else "", found.location) if part)
    if found.sellable <= 0:
        state, tone = QCoreApplication.translate("counter", "out of stock"), Tone.RED
    else:
        state, tone = stock_words(found.packs, found.loose, unit_text(found.base_unit)), Tone.PLAIN
    return Suggestion(found.name, wanted, tail, state, tone)


def stock_words(packs: int, loose: int, unit: str) -> str:
    """ "12 in stock", "12 + 5 tab in stock"."""
    count = f"{packs} + {loose} {unit}" if loose and packs else f"{loose} {unit}" if loose else str(packs)
    return QCoreApplication.translate("counter", "{count} in stock").format(count=count)


def _items(rd: Reading, typed: str, draft: SaleDraft) -> list[FoundItem]:
    """Medicines that are there, then fees and therapies, then what is out of stock."""
    if typed.isdecimal():
        # An amount typed into the wrong field would find a medicine by the digits of its name or number.
        exact = find_by_code(rd, typed)
        return [exact] if exact else []
    services = _services(rd, typed, draft) if rd.by.may(Permission.TAKE_FEES) else []
    medicines = find_medicine(rd, typed, limit=_MOST)
    there = [one for at, one in enumerate(medicines) if at == 0 or one.sellable > 0]
    gone = medicines[len(there) :]
    return [*there[: _MOST - len(services)], *services, *gone][:_MOST]


def _services(rd: Reading, typed: str, draft: SaleDraft) -> list[FoundItem]:
    """What stands open first, in place of the therapy of that name: typed beside it, it would be billed twice (SELL-36)."""
    open_ = charges_left(rd, draft)
    names = {one.description for one in open_}
    therapies = find_therapies(rd, typed)
    wanted = {one.name for one in therapies}
    services: list[FoundItem] = [
        *(fee for fee in fees_left(rd, draft) if is_found(f"consultation fee {fee.line.description}", typed)),
        *(one for one in open_ if one.description in wanted or is_found(one.description, typed)),
        *(one for one in therapies if one.name not in names),
    ]
    return services[:_MOST_SERVICES]


def fees_left(rd: Reading, draft: SaleDraft) -> list[OpenFee]:
    """Open fees of the bill's patient that can still stand on it: of its own visit, when it has one, and not there yet."""
    has_fee = any(line.kind is LineKind.CONSULTATION for line in draft.services)
    if draft.patient_id is None or has_fee or not rd.by.may(Permission.TAKE_FEES):
        return []
    return [fee for fee in open_fees(rd, draft.patient_id) if draft.visit_id in (None, fee.visit_id)]


def charges_left(rd: Reading, draft: SaleDraft) -> list[OpenCharge]:
    """What stands open in the ledger for the bill's patient and is not on it yet (SELL-35)."""
    if draft.patient_id is None or not rd.by.may(Permission.TAKE_FEES):
        return []
    there = {line.charge_id for line in draft.services}
    return [one for one in open_charges(rd, draft.patient_id) if one.charge_id not in there]


def _understood(text: str) -> TypedItem:
    """While typing nothing is refused: a quantity that is not one yet is simply not there."""
    try:
        return parse_item(text)
    except Refused:
        return TypedItem(None, text.rpartition("*")[2].strip())
