"""Answers the list of medicines."""

from __future__ import annotations

from collections.abc import Sequence

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.start_from_catalogue import start_from_catalogue
from narayaneeyam_clinic.pharmacy.stock_list import StockOrder, StockRow, stock_count, stock_list
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.stock.stock_page import StockPage


class StockController(Controller):
    """Filter and order are the clinic's, in SQL."""

    def __init__(self, page: StockPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._order, self._descending = StockOrder.NAME, False
        self._shown: object = None
        page.show_rights(edits=desk.may(Permission.EDIT_MEDICINES), receives=desk.may(Permission.RECEIVE_STOCK))
        page.filtered.connect(self._filter)
        page.sorted_by.connect(self._sort)
        page.medicine_opened.connect(self._open)
        page.add_wanted.connect(self._add)
        page.receive_wanted.connect(self._receive)
        page.expiry_wanted.connect(self._expiry)
        page.reorder_wanted.connect(self._reorder)
        page.starter_wanted.connect(self._take_starter_list)
        desk.news.medicine_changed.connect(self._changed)
        desk.news.stock_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        if self._shown is None:
            self._show()
        else:
            self._page.table.refresh()

    def _show(self) -> None:
        typed, only = self._shown = self._page.wanted()
        order, descending = self._order, self._descending

        def count(rd: Reading) -> int:
            return stock_count(rd, only=only, typed=typed)

        def rows(rd: Reading, offset: int, limit: int) -> Sequence[StockRow]:
            return stock_list(
                rd, only=only, typed=typed, order=order, descending=descending, offset=offset, limit=limit
            )

        self._page.table.show_rows(self.desk, count, rows)

    def _filter(self) -> None:
        if self._page.wanted() != self._shown:
            self._show()

    def _sort(self, wanted: tuple[str, bool]) -> None:
        self._order, self._descending = StockOrder(wanted[0]), wanted[1]
        self._show()

    def _changed(self, _news: object) -> None:
        if self._shown is not None:
            self._page.table.refresh()

    def _open(self, row: StockRow) -> None:
        self.desk.open_page("medicine", medicine_id=row.medicine_id)

    def _add(self) -> None:
        self.desk.open_page("medicine_form", medicine_id=None)

    def _receive(self) -> None:
        self.desk.open_page("receive")

    def _expiry(self) -> None:
        self.desk.open_page("near_expiry")

    def _reorder(self) -> None:
        self.desk.open_page("reorder")

    def _take_starter_list(self) -> None:
        self.desk.change(
            self,
            start_from_catalogue,
            why="medicines.start_from_catalogue",
            done=self._starter_list_taken,
            disables=self._page.empty,
        )

    def _starter_list_taken(self, count: int) -> None:
        self.desk.say(
            self.tr("{count} medicines are on the list. Check HSN and rates with your accountant.").format(count=count)
        )


def make_stock(desk: Desk) -> StockPage:
    """The page with its controller."""
    page = StockPage()
    StockController(page, desk)
    return page
