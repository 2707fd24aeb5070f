"""Stock, batches and movements in finished words and tones, shared by the pages of this feature."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.pharmacy.adjust_stock import MovementKind
from narayaneeyam_clinic.pharmacy.batch_list import BatchState
from narayaneeyam_clinic.pharmacy.medicine_draft import Nature
from narayaneeyam_clinic.pharmacy.stock_list import StockState
from narayaneeyam_desktop.formats import EMPTY, grouped, unit_text
from narayaneeyam_desktop.widgets.small_parts import Tone


def amount_words(packs: int, loose: int, base_unit: str) -> str:
    """ "12", "12 + 5 nos", "5 ml": packs first, loose units with their unit."""
    if not loose:
        return grouped(packs)
    words = f"{grouped(loose)} {unit_text(base_unit)}"
    return f"{grouped(packs)} + {words}" if packs else words


def level_words(level: int | None, pack_size: int, base_unit: str) -> str:
    """Where it is ordered again, as what lies there is told: in packs (STOCK-15)."""
    return EMPTY if level is None else amount_words(*divmod(level, pack_size), base_unit)


def pack_words(name: str, pack_size: int, base_unit: str) -> str:
    """ "450 ml"; nothing where the name ends with it already."""
    pack = f"{grouped(pack_size)} {unit_text(base_unit)}"
    return "" if name.casefold().endswith(pack.casefold()) else pack


def stock_state(state: StockState) -> tuple[str, Tone | None]:
    """The pill of a medicine; fine needs none."""
    return {
        StockState.FINE: ("", None),
        StockState.OUT: (QCoreApplication.translate("stock", "out of stock"), Tone.RED),
        StockState.REORDER: (QCoreApplication.translate("stock", "order again"), Tone.AMBER),
        StockState.EXPIRED: (QCoreApplication.translate("stock", "expired stock"), Tone.RED),
        StockState.NEAR_EXPIRY: (QCoreApplication.translate("stock", "expires soon"), Tone.AMBER),
    }[state]


def batch_state(state: BatchState) -> tuple[str, Tone | None]:
    """The pill of a batch."""
    return {
        BatchState.GOOD: ("", None),
        BatchState.NEAR_EXPIRY: (QCoreApplication.translate("stock", "expires soon"), Tone.AMBER),
        BatchState.EXPIRED: (QCoreApplication.translate("stock", "expired"), Tone.RED),
        BatchState.BLOCKED: (QCoreApplication.translate("stock", "blocked"), Tone.RED),
        BatchState.EMPTY: (QCoreApplication.translate("stock", "empty"), Tone.PLAIN),
    }[state]


def all_stock_states() -> tuple[str, ...]:
    """Every word the pills of medicines and batches may show, so that their column is wide enough in each language."""
    states = (*map(stock_state, StockState), *map(batch_state, BatchState))
    return tuple(words for words, _tone in states)


def movement_words(kind: MovementKind) -> str:
    """What moved the stock."""
    return {
        MovementKind.OPENING: QCoreApplication.translate("stock", "Opening stock"),
        MovementKind.PURCHASE: QCoreApplication.translate("stock", "Received"),
        MovementKind.SALE: QCoreApplication.translate("stock", "Sold"),
        MovementKind.SALE_CANCELLED: QCoreApplication.translate("stock", "Sale cancelled"),
        MovementKind.SALE_RETURN: QCoreApplication.translate("stock", "Brought back"),
        MovementKind.WARD_ISSUE: QCoreApplication.translate("stock", "Given to the ward"),
        MovementKind.WARD_RETURN: QCoreApplication.translate("stock", "Back from the ward"),
        MovementKind.THERAPY: QCoreApplication.translate("stock", "Used in a treatment"),
        MovementKind.ADJUST_UP: QCoreApplication.translate("stock", "Found"),
        MovementKind.ADJUST_DOWN: QCoreApplication.translate("stock", "Missing"),
        MovementKind.DAMAGED: QCoreApplication.translate("stock", "Damaged"),
        MovementKind.EXPIRED: QCoreApplication.translate("stock", "Expired, written off"),
        MovementKind.PURCHASE_REVERSED: QCoreApplication.translate("stock", "Receipt reversed"),
        MovementKind.PURCHASE_RETURN: QCoreApplication.translate("stock", "Back to the supplier"),
        MovementKind.TRANSFER: QCoreApplication.translate("stock", "Moved"),
        MovementKind.STOCK_TAKE: QCoreApplication.translate("stock", "Stock-take"),
        MovementKind.PREPARATION: QCoreApplication.translate("stock", "Made in the house"),
    }[kind]


def nature_words(nature: Nature) -> str:
    """What decides the GST rate beside the HSN."""
    return {
        Nature.CLASSICAL: QCoreApplication.translate("stock", "Classical"),
        Nature.PROPRIETARY: QCoreApplication.translate("stock", "Proprietary"),
        Nature.COSMETIC: QCoreApplication.translate("stock", "Cosmetic"),
        Nature.RAW_HERB: QCoreApplication.translate("stock", "Raw herb"),
        Nature.FOOD: QCoreApplication.translate("stock", "Food"),
    }[nature]
