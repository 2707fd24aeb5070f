"""Answers the page of the stock of a day."""

from __future__ import annotations

from functools import partial

from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.stock_room.lot_places import places
from narayaneeyam_clinic.stock_room.stock_on_day import LotOnDay, StockOnDay, stock_on_day
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import date_text, expiry_text, money_text, rupees_text, text_or_dash
from narayaneeyam_desktop.stock_room.shown_table import ShownRow
from narayaneeyam_desktop.stock_room.stock_on_day_page import StockOnDayPage
from narayaneeyam_desktop.stock_room.stock_room_words import amount_text
from narayaneeyam_desktop.wording import counted, translated


class StockOnDayController(Controller):
    """Reads what is asked for."""

    def __init__(self, page: StockOnDayPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._shown: tuple[object, object] | None = None
        page.asked.connect(self._ask)
        page.row_opened.connect(self._open)

    def opened(self, arguments: dict[str, object]) -> None:
        self._shown = None
        self.desk.read(self, places, done=self._places, replaces="places")
        self._ask()

    def _places(self, known: list[str]) -> None:
        chosen = self._page.place.value()
        self._page.place.set_choices([("", translated("stock_room", "All places")), *((one, one) for one in known)])
        self._page.place.set_value(chosen)

    def _ask(self) -> None:
        day, place = self._page.day.value(), self._page.place.value()
        if day is not None and (day, place) != self._shown:
            self._shown = (day, place)
            work = partial(stock_on_day, day=day, place=str(place or ""))
            self.desk.read(self, work, done=self._show, replaces="stock_on_day")

    def _show(self, stock: StockOnDay) -> None:
        facts = [
            date_text(stock.day),
            counted(
                translated("stock_room", "{count} lot"), translated("stock_room", "{count} lots"), count=len(stock.lots)
            ),
            translated("stock_room", "{amount} at purchase price").format(amount=rupees_text(stock.at_cost)),
            translated("stock_room", "{amount} at MRP").format(amount=rupees_text(stock.at_mrp)),
        ]
        if stock.without_cost:
            facts.append(
                counted(
                    translated("stock_room", "{count} lot has no purchase price"),
                    translated("stock_room", "{count} lots have no purchase price"),
                    count=stock.without_cost,
                )
            )
        self._page.show_rows([_row(lot) for lot in stock.lots], "  ·  ".join(facts))

    def _open(self, batch_id: object) -> None:
        self.desk.open_page("bin_card", batch_id=batch_id)


def _row(lot: LotOnDay) -> ShownRow:
    cells = (
        lot.medicine,
        lot.number,
        expiry_text(lot.expires_on),
        text_or_dash(lot.location),
        amount_text(lot.quantity, lot.pack_size, lot.base_unit),
        money_text(lot.at_cost),
        money_text(lot.at_mrp),
    )
    return ShownRow(lot.batch_id, cells, lot.batch_id)


def make_stock_on_day(desk: Desk) -> StockOnDayPage:
    """The page with its controller."""
    page = StockOnDayPage(business_date(desk.clinic.clock()))
    StockOnDayController(page, desk)
    return page
