"""Lots for a field that suggests: by the medicine's name or code, the lot that expires first above."""

from __future__ import annotations

from narayaneeyam_clinic.pharmacy.find_medicine import find_medicine
from narayaneeyam_clinic.stock_room.transfer_page import LotToCarry, lots_of_medicine
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.stock_room.stock_room_words import amount_text, lot_text
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.widgets.suggest_field import Suggestion
from narayaneeyam_desktop.wording import translated

_MEDICINES = 5


def found_lots(rd: Reading, text: str) -> list[LotToCarry]:
    """The lots that hold something of what `text` finds: a scanned code, or the beginning of a name."""
    return [lot for one in find_medicine(rd, text, limit=_MEDICINES) for lot in lots_of_medicine(rd, one.medicine_id)]


def lot_suggestions(rd: Reading, text: str) -> list[Suggestion]:
    return [lot_suggestion(lot) for lot in found_lots(rd, text)]


def lot_suggestion(lot: LotToCarry) -> Suggestion:
    return Suggestion(
        lot.medicine,
        lot,
        lot_text(lot.number, lot.expires_on, lot.location),
        translated("stock_room", "blocked")
        if lot.is_blocked
        else amount_text(lot.on_hand, lot.pack_size, lot.base_unit),
        Tone.RED if lot.is_blocked else Tone.PLAIN,
    )


def medicine_suggestions(rd: Reading, text: str) -> list[Suggestion]:
    """Medicines themselves, also those without stock."""
    return [Suggestion(one.name, one, one.sku) for one in find_medicine(rd, text)]
