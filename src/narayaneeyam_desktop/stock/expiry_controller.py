"""Answers the list of what expires."""

from __future__ import annotations

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.near_expiry import ExpiringRow, near_expiry
from narayaneeyam_clinic.purchases.return_lots import receipt_of_lot
from narayaneeyam_clinic.shared.money import total
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import rupees_text
from narayaneeyam_desktop.stock.expiry_page import ExpiryPage


class ExpiryController(Controller):
    """Reads the list when it is opened and after news of the stock."""

    def __init__(self, page: ExpiryPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        page.batch_opened.connect(self._open)
        page.write_off_wanted.connect(self._write_off)
        page.sending_back.connect(self._send_back)
        page.all_wanted.connect(self._write_off_all)
        desk.news.stock_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._read()

    def _read(self) -> None:
        self.desk.read(self, near_expiry, done=self._show, replaces="expiry")

    def _show(self, rows: list[ExpiringRow]) -> None:
        worth = rupees_text(total([row.value for row in rows]))
        words = self.tr("{amount} at MRP").format(amount=worth) if rows else ""
        self._page.show_rows(
            rows, words, may_adjust=self.desk.may(Permission.ADJUST_STOCK), may_buy=self.desk.may(Permission.BUY)
        )

    def _open(self, row: ExpiringRow) -> None:
        self.desk.open_page("medicine", medicine_id=row.medicine_id, batch_id=row.batch_id)

    def _write_off(self, row: ExpiringRow) -> None:
        self.desk.open_page("medicine", medicine_id=row.medicine_id, batch_id=row.batch_id, correct=True)

    def _send_back(self, row: ExpiringRow) -> None:
        """Against the bill that it came with; what no bill brought goes back from a page of its own."""

        def work(rd: Reading) -> str:
            return receipt_of_lot(rd, row.batch_id)

        def found(receipt_id: str) -> None:
            if receipt_id:
                self.desk.open_page("give_back", receipt_id=receipt_id)
            else:
                self.desk.open_page("send_lots", batch_id=row.batch_id)

        self.desk.read(self, work, done=found, replaces="way_back")

    def _write_off_all(self) -> None:
        self.desk.open_page("write_off")

    def _changed(self, _news: object) -> None:
        self._read()


def make_expiry(desk: Desk) -> ExpiryPage:
    """The page with its controller."""
    page = ExpiryPage()
    ExpiryController(page, desk)
    return page
