"""Answers the list of what to order."""

from __future__ import annotations

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.reorder_list import ReorderRow, reorder_list
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.stock.reorder_page import ReorderPage


class ReorderController(Controller):
    """Reads the list when it is opened and after news of the stock."""

    def __init__(self, page: ReorderPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        page.receive_action.setVisible(desk.may(Permission.RECEIVE_STOCK))
        page.medicine_opened.connect(self._open)
        page.receive_wanted.connect(self._receive)
        desk.news.stock_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._read()

    def _read(self) -> None:
        self.desk.read(self, reorder_list, done=self._show, replaces="reorder")

    def _show(self, rows: list[ReorderRow]) -> None:
        self._page.table.show_rows(rows)

    def _open(self, row: ReorderRow) -> None:
        self.desk.open_page("medicine", medicine_id=row.stock.medicine_id)

    def _receive(self) -> None:
        self.desk.open_page("receive")

    def _changed(self, _news: object) -> None:
        self._read()


def make_reorder(desk: Desk) -> ReorderPage:
    """The page with its controller."""
    page = ReorderPage()
    ReorderController(page, desk)
    return page
