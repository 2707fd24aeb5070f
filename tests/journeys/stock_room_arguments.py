"""What a stranger would try at the doors of the stock room."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from narayaneeyam_clinic.pharmacy.adjust_stock import MovementKind
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.stock_room.begin_stock_take import StockTakeDraft
from narayaneeyam_clinic.stock_room.count_stock import CountDraft, FoundLotDraft
from narayaneeyam_clinic.stock_room.movement_documents import DocumentOf
from narayaneeyam_clinic.stock_room.post_stock_take import PostingDraft, Uncounted
from narayaneeyam_clinic.stock_room.prepare_medicine import MaterialDraft, PreparationDraft
from narayaneeyam_clinic.stock_room.recall_batch import RecallDraft
from narayaneeyam_clinic.stock_room.recipes import RecipeDraft, RecipeLineDraft
from narayaneeyam_clinic.stock_room.transfer_stock import TransferDraft, TransferLine
from narayaneeyam_clinic.stock_room.write_off_expired import WriteOffDraft

# Nothing of the stock room was done on the marked day.
NOBODYS = "00000000-0000-7000-8000-000000000001"


def stock_room_values(
    medicine_id: str, batch_id: str, staff_id: str, invoice_id: str, folder: Path
) -> dict[str, list[Any]]:
    """By "function.parameter", by parameter, or by type."""
    line = TransferLine(batch_id=batch_id, quantity=1)
    return {
        "stock_take_id": [NOBODYS],
        "recall_id": [NOBODYS],
        "recipe_id": [NOBODYS],
        "preparation_id": [NOBODYS],
        "transfer_id": [NOBODYS],
        "count_id": [NOBODYS],
        "write_off_page.document_id": [NOBODYS],
        "planned": [450],
        "place": ["", "Store"],
        "since": [None],
        "stock_room_documents.only": [None, DocumentOf.TRANSFER],
        "movement_documents.asked": [[(MovementKind.SALE, invoice_id), (MovementKind.SALE, None)]],
        "write_recall_list.header": [("Bill", "Date", "Patient", "Phone", "Quantity", "Unit")],
        "write_recall_list.path": [folder / "recall.csv"],
        "TransferDraft": [TransferDraft(to_place="Ward", lines=(line,))],
        "StockTakeDraft": [StockTakeDraft(place="Store"), StockTakeDraft(is_blind=True)],
        "CountDraft": [CountDraft(stock_take_id=NOBODYS, batch_id=batch_id, quantity=1)],
        "FoundLotDraft": [
            FoundLotDraft(stock_take_id=NOBODYS, medicine_id=medicine_id, batch_number="B9", mrp=Money(1), quantity=1)
        ],
        "PostingDraft": [PostingDraft(stock_take_id=NOBODYS, reason="Because", uncounted=Uncounted.LEFT)],
        "RecallDraft": [RecallDraft(medicine_id=medicine_id, batch_number="B1", reason="Because")],
        "WriteOffDraft": [WriteOffDraft(batch_ids=(batch_id,), reason="Because")],
        "RecipeDraft": [
            RecipeDraft(medicine_id=medicine_id, makes=1, lines=(RecipeLineDraft(medicine_id=NOBODYS, quantity=1),))
        ],
        "PreparationDraft": [
            PreparationDraft(
                medicine_id=medicine_id, planned=1, quantity=1, batch_number="H1", mrp=Money(1), maker_id=staff_id,
                materials=(MaterialDraft(batch_id=batch_id, quantity=1),),
            )
        ],
    }  # fmt: skip
