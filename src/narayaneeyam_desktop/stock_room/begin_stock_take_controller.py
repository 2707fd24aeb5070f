"""Answers the beginning of a stock-take."""

from __future__ import annotations

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.stock_room.begin_stock_take import BegunStockTake, StockTakeDraft, begin_stock_take
from narayaneeyam_clinic.stock_room.lot_places import places
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.stock_room.begin_stock_take_page import BeginStockTakePage
from narayaneeyam_desktop.wording import translated


class BeginStockTakeController(Controller):
    """Begins, and opens what was begun."""

    def __init__(self, page: BeginStockTakePage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._draft_id = new_id()
        page.beginning.connect(self._begin)

    def opened(self, arguments: dict[str, object]) -> None:
        self.desk.read(self, places, done=self._places, replaces="places")

    def _places(self, known: list[str]) -> None:
        chosen = self._page.place.value()
        self._page.place.set_choices([("", translated("stock_room", "All places")), *((one, one) for one in known)])
        self._page.place.set_value(chosen)

    def _begin(self) -> None:
        draft = StockTakeDraft(
            id=self._draft_id,
            place=str(self._page.place.value() or ""),
            is_blind=self._page.is_blind.isChecked(),
            note=self._page.note.text(),
        )

        def work(tx: Transaction) -> BegunStockTake:
            return begin_stock_take(tx, draft)

        self.desk.change(
            self, work, why="stock_room.begin_stock_take", done=self._begun, failed=self._refused,
            disables=self._page.primary_action,
        )  # fmt: skip

    def _begun(self, begun: BegunStockTake) -> None:
        self._draft_id = new_id()
        self.desk.open_page("stock_take", stock_take_id=begun.stock_take_id)

    def _refused(self, refused: Refused) -> None:
        self._page.place.show_problem(self.desk.refused(refused))


def make_begin_stock_take(desk: Desk) -> BeginStockTakePage:
    """The page with its controller."""
    page = BeginStockTakePage()
    BeginStockTakeController(page, desk)
    return page
