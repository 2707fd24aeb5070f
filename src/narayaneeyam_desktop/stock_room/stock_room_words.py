"""Quantities, lots, movements and documents of the stock room in finished words."""

from __future__ import annotations

from datetime import date

from narayaneeyam_clinic.pharmacy.adjust_stock import MovementKind
from narayaneeyam_clinic.pharmacy.stock_rules import packs_of
from narayaneeyam_clinic.stock_room.movement_documents import DocumentOf, MovementDocument
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import expiry_text, grouped, unit_text
from narayaneeyam_desktop.typed_quantity import parse_quantity
from narayaneeyam_desktop.wording import translated


def amount_text(quantity: int, pack_size: int, base_unit: str) -> str:
    """ "12", "12 + 5 nos", "5 ml", "-2": packs first, loose units with their unit."""
    sign = "-" if quantity < 0 else ""
    count = packs_of(abs(quantity), pack_size)
    if not count.loose:
        return f"{sign}{grouped(count.packs)}"
    loose = f"{grouped(count.loose)} {unit_text(base_unit)}"
    return f"{sign}{grouped(count.packs)} + {loose}" if count.packs else f"{sign}{loose}"


def signed_text(quantity: int, pack_size: int, base_unit: str) -> str:
    """The same with a plus before what came."""
    return ("+" if quantity > 0 else "") + amount_text(quantity, pack_size, base_unit)


def lot_text(number: str, expires_on: date | None, location: str) -> str:
    """ "B1 · 12-2028 · Store"."""
    return "  ·  ".join(part for part in (number, expiry_text(expires_on) if expires_on else "", location) if part)


def base_units_typed(text: str, pack_size: int, *, none_allowed: bool = False) -> int:
    """Base units of "3", "3 tab", "2 + 5 tab"; "0" only where none may be said. Refused: what cannot be understood."""
    if none_allowed and text.strip() == "0":
        return 0
    return parse_quantity(text).in_base_units(pack_size)


def pack_hint(pack_size: int, base_unit: str) -> str:
    """What a number alone counts, under a field for a quantity."""
    unit = unit_text(base_unit)
    return translated("stock_room", "packs of {size} {unit}; loose: 30 {unit}").format(
        size=grouped(pack_size), unit=unit
    )


def movement_text(kind: MovementKind) -> str:
    """What moved the stock."""
    return {
        MovementKind.OPENING: translated("stock", "Opening stock"),
        MovementKind.PURCHASE: translated("stock", "Received"),
        MovementKind.SALE: translated("stock", "Sold"),
        MovementKind.SALE_CANCELLED: translated("stock", "Sale cancelled"),
        MovementKind.SALE_RETURN: translated("stock", "Brought back"),
        MovementKind.WARD_ISSUE: translated("stock", "Given to the ward"),
        MovementKind.WARD_RETURN: translated("stock", "Back from the ward"),
        MovementKind.THERAPY: translated("stock", "Used in a treatment"),
        MovementKind.ADJUST_UP: translated("stock", "Found"),
        MovementKind.ADJUST_DOWN: translated("stock", "Missing"),
        MovementKind.DAMAGED: translated("stock", "Damaged"),
        MovementKind.EXPIRED: translated("stock", "Expired, written off"),
        MovementKind.PURCHASE_REVERSED: translated("stock", "Receipt reversed"),
        MovementKind.PURCHASE_RETURN: translated("stock", "Back to the supplier"),
        MovementKind.TRANSFER: translated("stock", "Moved"),
        MovementKind.STOCK_TAKE: translated("stock", "Stock-take"),
        MovementKind.PREPARATION: translated("stock", "Made in the house"),
    }[kind]


def document_text(of: DocumentOf) -> str:
    """What kind of document."""
    return {
        DocumentOf.RECEIPT: translated("stock_room", "Receipt"),
        DocumentOf.INVOICE: translated("stock_room", "Bill"),
        DocumentOf.CREDIT_NOTE: translated("stock_room", "Credit note"),
        DocumentOf.STAY: translated("stock_room", "Stay"),
        DocumentOf.SESSION: translated("stock_room", "Treatment"),
        DocumentOf.PURCHASE_RETURN: translated("stock_room", "Return to the supplier"),
        DocumentOf.TRANSFER: translated("stock_room", "Transfer"),
        DocumentOf.STOCK_TAKE: translated("stock_room", "Stock-take"),
        DocumentOf.PREPARATION: translated("stock_room", "Preparation"),
        DocumentOf.WRITE_OFF: translated("stock_room", "Write-off"),
    }[of]


_OPENS = {
    DocumentOf.INVOICE: ("bill", "invoice_id"),
    DocumentOf.CREDIT_NOTE: ("bill", "invoice_id"),
    DocumentOf.STAY: ("stay", "admission_id"),
    DocumentOf.SESSION: ("course", "course_id"),
    DocumentOf.TRANSFER: ("transfer_document", "transfer_id"),
    DocumentOf.STOCK_TAKE: ("stock_take", "stock_take_id"),
    DocumentOf.WRITE_OFF: ("write_off", "document_id"),
    DocumentOf.PREPARATION: ("preparation", "preparation_id"),
}


def open_document(desk: Desk, document: MovementDocument) -> None:
    """Opens the page of a document, as far as it has one."""
    if page := _OPENS.get(document.of):
        desk.open_page(page[0], **{page[1]: document.opens_id})
