"""Answers the lot that was found."""

from __future__ import annotations

from narayaneeyam_clinic.pharmacy.find_medicine import FoundMedicine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_clinic.stock_room.count_stock import CountedLot, FoundLotDraft, count_found_lot
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.stock_room.found_lot_page import FoundLotPage
from narayaneeyam_desktop.stock_room.lot_suggestions import medicine_suggestions
from narayaneeyam_desktop.stock_room.stock_room_words import base_units_typed
from narayaneeyam_desktop.stock_room.transfer_controller import place_suggestions
from narayaneeyam_desktop.wording import translated


class FoundLotController(Controller):
    """Counts it and goes back to the counting."""

    def __init__(self, page: FoundLotPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._take_id, self._draft_id = "", new_id()
        page.medicine.suggest_from(desk, medicine_suggestions)
        page.place.suggest_from(desk, place_suggestions)
        page.counting.connect(self._count)

    def opened(self, arguments: dict[str, object]) -> None:
        self._take_id = str(arguments.get("stock_take_id", ""))
        if place := str(arguments.get("place", "")):
            self._page.place.set_text(place)
        self._page.place.setEnabled(not place)

    def _count(self) -> None:
        page, medicine = self._page, self._page.medicine.value()
        if not isinstance(medicine, FoundMedicine):
            page.show_problem("medicine", translated("stock_room", "Choose the medicine from the list."))
            return
        try:
            quantity = base_units_typed(page.quantity.text(), medicine.pack_size)
        except Refused as refused:
            page.show_problem("quantity", self.desk.refused(refused))
            return
        draft = FoundLotDraft(
            id=self._draft_id,
            stock_take_id=self._take_id,
            medicine_id=medicine.medicine_id,
            batch_number=page.batch.text(),
            expiry=page.expiry.text(),
            mrp=page.mrp.value() or ZERO,
            place=page.place.text(),
            quantity=quantity,
        )

        def work(tx: Transaction) -> CountedLot:
            return count_found_lot(tx, draft)

        self.desk.change(
            self, work, why="stock_room.count_found_lot", done=self._done, failed=self._refused,
            disables=page.primary_action,
        )  # fmt: skip

    def _done(self, _counted: CountedLot) -> None:
        self._draft_id = new_id()
        self._page.medicine.take(None)
        for field in (self._page.batch, self._page.expiry, self._page.quantity):
            field.set_text("")
        self._page.mrp.set_value(None)
        self.desk.go_back()

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(refused.field, self.desk.refused(refused))


def make_found_lot(desk: Desk) -> FoundLotPage:
    """The page with its controller."""
    page = FoundLotPage()
    FoundLotController(page, desk)
    return page
