"""The list of orders (BUY-51)."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from narayaneeyam_clinic.purchases.order_list import OrderFilter, OrderRow, OrderState, order_count, order_list
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import date_text, grouped, money_text
from narayaneeyam_desktop.purchases.purchase_words import order_state_words
from narayaneeyam_desktop.purchases.searched_list import PagedListPage
from narayaneeyam_desktop.widgets.small_parts import EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.wording import translated

ALL, OPEN = "all", "open"


class OrdersController(Controller):
    """Open ones first asked for; Enter opens one, F2 shows what to order."""

    def __init__(self, page: PagedListPage[OrderRow], desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._which = page.add_choice(
            translated("purchases", "Which orders"),
            [(OPEN, translated("purchases", "Open orders")), (ALL, translated("purchases", "All orders"))],
        )
        page.searched.connect(self._show)
        page.row_opened.connect(self._open)
        page.tell_enter(translated("purchases", "Open"))
        page.add_page_action(translated("purchases", "What to order"), "F2", self._to_order)
        desk.news.purchases_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._show()

    def _show(self) -> None:
        wanted = OrderFilter(typed=self._page.box.text(), only_open=self._which.value() == OPEN)

        def count(rd: Reading) -> int:
            return order_count(rd, wanted)

        def rows(rd: Reading, offset: int, limit: int) -> Sequence[OrderRow]:
            return order_list(rd, wanted, offset=offset, limit=limit)

        self._page.table.show_rows(self.desk, count, rows)

    def _changed(self, _news: object) -> None:
        self._page.table.refresh()

    def _open(self, row: OrderRow) -> None:
        self.desk.open_page("order", order_id=row.order_id)

    def _to_order(self) -> None:
        self.desk.open_page("to_order")


def _day(row: OrderRow) -> str:
    return date_text(row.day)


def _expected(row: OrderRow) -> str:
    return date_text(row.expected_on)


def _lines(row: OrderRow) -> str:
    return grouped(row.lines)


def _worth(row: OrderRow) -> str:
    return money_text(row.worth) if row.worth else "–"


def _state(row: OrderRow) -> str:
    return order_state_words(row.state)


def _tone(row: OrderRow) -> Tone | None:
    return {OrderState.ORDERED: Tone.AMBER, OrderState.CANCELLED: Tone.RED}.get(row.state, Tone.PLAIN)


def make_orders(desk: Desk) -> PagedListPage[OrderRow]:
    """The page with its controller."""
    page: PagedListPage[OrderRow] = PagedListPage(
        translated("purchases", "Orders"),
        translated("purchases", "Supplier or number"),
        [
            Column(translated("purchases", "Number"), attrgetter("number"), width=150, strong=True),
            Column(translated("purchases", "Ordered on"), _day, width=110),
            Column(translated("purchases", "Supplier"), attrgetter("supplier"), width=200, stretch=True),
            Column(translated("purchases", "Wanted by"), _expected, width=110, may_hide=1),
            Column(translated("purchases", "Lines"), _lines, width=70, right=True),
            Column(translated("purchases", "Worth"), _worth, width=110, right=True),
            Column(translated("purchases", "Ordered by"), attrgetter("by"), width=160, may_hide=2),
            Column("", _state, width=96, tone=_tone),
        ],
        name="orders",
        empty=EmptyState(
            translated("purchases", "No order here"),
            translated("purchases", "F2 shows what to order, by supplier."),
            icon_name="boxes",
        ),
        identity=attrgetter("order_id"),
    )
    OrdersController(page, desk)
    return page
