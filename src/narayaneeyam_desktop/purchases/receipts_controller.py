"""The list of supplier's bills that came in, from which the rest of buying is one key away (BUY-10)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from operator import attrgetter

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.purchases.receipt_list import ReceiptFilter, ReceiptRow, receipt_count, receipt_list
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import date_text, money_text, text_or_dash
from narayaneeyam_desktop.purchases.searched_list import PagedListPage
from narayaneeyam_desktop.widgets.small_parts import EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.wording import translated

ALL, MONTH, YEAR = "all", "month", "year"


class ReceiptsController(Controller):
    """Reads a window of the list; F2 takes goods in."""

    def __init__(self, page: PagedListPage[ReceiptRow], desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._days = page.add_choice(
            translated("purchases", "Days"),
            [
                (ALL, translated("purchases", "All days")),
                (MONTH, translated("purchases", "Last 30 days")),
                (YEAR, translated("purchases", "Last 365 days")),
            ],
        )
        page.searched.connect(self._show)
        page.row_opened.connect(self._open)
        page.tell_enter(translated("purchases", "Open"))
        receive = page.add_page_action(translated("purchases", "Goods in"), "F2", self._receive, primary=False)
        receive.setVisible(desk.may(Permission.RECEIVE_STOCK))
        page.add_page_action(translated("purchases", "Suppliers"), "F3", self._suppliers)
        page.add_page_action(translated("purchases", "Orders"), "F4", self._orders)
        page.add_page_action(translated("purchases", "What to order"), "F6", self._to_order)
        desk.news.purchases_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._show()

    def _wanted(self, rd: Reading) -> ReceiptFilter:
        days = {MONTH: 30, YEAR: 365}.get(str(self._days.value()))
        return ReceiptFilter(
            typed=self._page.box.text(), since=None if days is None else rd.today - timedelta(days=days - 1)
        )

    def _show(self) -> None:
        wanted = self._wanted

        def count(rd: Reading) -> int:
            return receipt_count(rd, wanted(rd))

        def rows(rd: Reading, offset: int, limit: int) -> Sequence[ReceiptRow]:
            return receipt_list(rd, wanted(rd), offset=offset, limit=limit)

        self._page.table.show_rows(self.desk, count, rows)

    def _changed(self, _news: object) -> None:
        self._page.table.refresh()

    def _open(self, row: ReceiptRow) -> None:
        self.desk.open_page("receipt", receipt_id=row.receipt_id)

    def _receive(self) -> None:
        self.desk.open_page("receive")

    def _suppliers(self) -> None:
        self.desk.open_page("suppliers")

    def _orders(self) -> None:
        self.desk.open_page("orders")

    def _to_order(self) -> None:
        self.desk.open_page("to_order")


def receipt_state(row: ReceiptRow) -> str:
    """In one word."""
    if row.is_reversal:
        return translated("purchases", "reversal")
    return translated("purchases", "reversed") if row.is_reversed else ""


def _tone(row: ReceiptRow) -> Tone | None:
    return Tone.RED if row.is_reversed or row.is_reversal else None


def _day(row: ReceiptRow) -> str:
    return date_text(row.day)


def _bill(row: ReceiptRow) -> str:
    return text_or_dash(row.supplier_bill)


def _bill_day(row: ReceiptRow) -> str:
    return date_text(row.supplier_bill_day)


def _number(row: ReceiptRow) -> str:
    return text_or_dash(row.number)


def _payable(row: ReceiptRow) -> str:
    return money_text(row.payable)


def make_receipts(desk: Desk) -> PagedListPage[ReceiptRow]:
    """The page with its controller."""
    page: PagedListPage[ReceiptRow] = PagedListPage(
        translated("purchases", "Purchases"),
        translated("purchases", "Supplier or number"),
        [
            Column(translated("purchases", "Number"), _number, width=150, strong=True),
            Column(translated("purchases", "Came on"), _day, width=110),
            Column(translated("purchases", "Supplier"), attrgetter("supplier"), width=200, stretch=True),
            Column(translated("purchases", "Their bill"), _bill, width=130),
            Column(translated("purchases", "Date of the bill"), _bill_day, width=120, may_hide=2),
            Column(translated("purchases", "Taken in by"), attrgetter("by"), width=150, may_hide=3),
            Column(translated("purchases", "Amount"), _payable, width=110, right=True),
            Column("", receipt_state, width=90, tone=_tone),
        ],
        name="purchases",
        empty=EmptyState(
            translated("purchases", "No supplier's bill here"),
            translated("purchases", "F2 takes goods in with the supplier's bill."),
            icon_name="package-plus",
        ),
        identity=attrgetter("receipt_id"),
    )
    ReceiptsController(page, desk)
    return page
