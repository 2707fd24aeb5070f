"""The pages of the stock room in the list of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import PageSpec, Section

if TYPE_CHECKING:
    from narayaneeyam_clinic.store.transaction import Reading


def stock_room_pages() -> list[PageSpec]:
    """The stock room, and what is opened from it."""
    from narayaneeyam_clinic.people.permissions import Permission as May

    elsewhere, take, lot = Section.ELSEWHERE, ("stock_take_id",), ("batch_id", "medicine_id")
    return [
        PageSpec("stock_room", "Stock room", "store", May.SEE_STOCK, Section.SHOP, _stock_room),
        PageSpec("transfer", "Transfer", "boxes", May.MOVE_STOCK, elsewhere, _transfer),
        PageSpec(
            "transfer_document", "Transfer", "boxes", May.SEE_STOCK, elsewhere, _transfer_document,
            identity=("transfer_id",), example=_some_transfer,
        ),
        PageSpec("begin_stock_take", "Count the stock", "clipboard-list", May.COUNT_STOCK, elsewhere, _begin),
        PageSpec(
            "stock_take", "Stock-take", "clipboard-list", May.SEE_STOCK, elsewhere, _stock_take, identity=take,
            example=_some_take,
        ),
        PageSpec("found_lot", "Found another lot", "clipboard-list", May.COUNT_STOCK, elsewhere, _found_lot),
        PageSpec(
            "stock_take_differences", "Differences", "clipboard-list", May.ADJUST_STOCK, elsewhere, _differences,
            identity=take, example=_some_take,
        ),
        PageSpec("write_off", "Write off", "trash-2", May.SEE_STOCK, elsewhere, _write_off, identity=("document_id",), example=_a_new_one),
        PageSpec("recalls", "Recalls", "ban", May.SEE_STOCK, elsewhere, _recalls),
        PageSpec(
            "recall", "Recall", "ban", May.SEE_STOCK, elsewhere, _recall, identity=("recall_id",), example=_some_recall
        ),
        PageSpec(
            "bin_card", "Bin card", "history", May.SEE_STOCK, elsewhere, _bin_card, identity=lot, example=_some_lot
        ),
        PageSpec("stock_on_day", "Stock of a day", "calendar-days", May.SEE_STOCK, elsewhere, _stock_on_day),
        PageSpec("prepare", "Prepare", "clipboard-list", May.PREPARE_MEDICINES, elsewhere, _prepare),
        PageSpec("recipe", "Recipe", "clipboard-list", May.PREPARE_MEDICINES, elsewhere, _recipe),
        PageSpec(
            "preparation", "Preparation", "clipboard-list", May.SEE_STOCK, elsewhere, _preparation,
            identity=("preparation_id",), example=_some_preparation,
        ),
    ]  # fmt: skip


def _stock_room(desk: Desk) -> Page:
    from narayaneeyam_desktop.stock_room.stock_room_controller import make_stock_room

    return make_stock_room(desk)


def _transfer(desk: Desk) -> Page:
    from narayaneeyam_desktop.stock_room.transfer_controller import make_transfer

    return make_transfer(desk)


def _transfer_document(desk: Desk) -> Page:
    from narayaneeyam_desktop.stock_room.transfer_document_controller import make_transfer_document

    return make_transfer_document(desk)


def _begin(desk: Desk) -> Page:
    from narayaneeyam_desktop.stock_room.begin_stock_take_controller import make_begin_stock_take

    return make_begin_stock_take(desk)


def _stock_take(desk: Desk) -> Page:
    from narayaneeyam_desktop.stock_room.stock_take_controller import make_stock_take

    return make_stock_take(desk)


def _found_lot(desk: Desk) -> Page:
    from narayaneeyam_desktop.stock_room.found_lot_controller import make_found_lot

    return make_found_lot(desk)


def _differences(desk: Desk) -> Page:
    from narayaneeyam_desktop.stock_room.differences_controller import make_differences

    return make_differences(desk)


def _write_off(desk: Desk) -> Page:
    from narayaneeyam_desktop.stock_room.write_off_controller import make_write_off

    return make_write_off(desk)


def _a_new_one(_reading: Reading) -> dict[str, object] | None:
    """A document that is still to be written needs nothing to begin with."""
    return {}


def _recalls(desk: Desk) -> Page:
    from narayaneeyam_desktop.stock_room.recalls_controller import make_recalls

    return make_recalls(desk)


def _recall(desk: Desk) -> Page:
    from narayaneeyam_desktop.stock_room.recall_controller import make_recall

    return make_recall(desk)


def _bin_card(desk: Desk) -> Page:
    from narayaneeyam_desktop.stock_room.bin_card_controller import make_bin_card

    return make_bin_card(desk)


def _stock_on_day(desk: Desk) -> Page:
    from narayaneeyam_desktop.stock_room.stock_on_day_controller import make_stock_on_day

    return make_stock_on_day(desk)


def _prepare(desk: Desk) -> Page:
    from narayaneeyam_desktop.stock_room.prepare_controller import make_prepare

    return make_prepare(desk)


def _recipe(desk: Desk) -> Page:
    from narayaneeyam_desktop.stock_room.recipe_controller import make_recipe

    return make_recipe(desk)


def _preparation(desk: Desk) -> Page:
    from narayaneeyam_desktop.stock_room.preparation_document_controller import make_preparation

    return make_preparation(desk)


def _some_transfer(reading: Reading) -> dict[str, object] | None:
    return _some_document(reading, "transfer", "transfer_id")


def _some_take(reading: Reading) -> dict[str, object] | None:
    return _some_document(reading, "stock_take", "stock_take_id")


def _some_preparation(reading: Reading) -> dict[str, object] | None:
    return _some_document(reading, "preparation", "preparation_id")


def _some_document(reading: Reading, of: str, key: str) -> dict[str, object] | None:
    from narayaneeyam_clinic.stock_room.document_list import stock_room_documents
    from narayaneeyam_clinic.stock_room.movement_documents import DocumentOf

    found = stock_room_documents(reading, only=DocumentOf(of), limit=1)
    return {key: found[0].document_id} if found else None


def _some_recall(reading: Reading) -> dict[str, object] | None:
    from narayaneeyam_clinic.stock_room.recall_page import recalls

    found = recalls(reading)
    return {"recall_id": found[0].recall_id} if found else None


def _some_lot(reading: Reading) -> dict[str, object] | None:
    from narayaneeyam_clinic.pharmacy.stock_list import StockOrder, stock_list

    found = stock_list(reading, order=StockOrder.ON_HAND, descending=True, limit=1)
    return {"medicine_id": found[0].medicine_id} if found else None
