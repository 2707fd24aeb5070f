"""One order: its paper, the goods that come of it, its end (BUY-51 to BUY-53)."""

from __future__ import annotations

from functools import partial

from narayaneeyam_clinic.papers.paper_kinds import PaperKind
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.purchase_paper import purchase_pdf
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.purchases.order_list import OrderLineRow, OrderPage, OrderState, order_page
from narayaneeyam_clinic.purchases.place_order import cancel_order, close_order
from narayaneeyam_clinic.purchases.purchase_papers import order_paper
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import cash_text, date_text, grouped, money_text, quantity_text, unit_text
from narayaneeyam_desktop.paper_out import PaperOut
from narayaneeyam_desktop.purchases.posted_page import PostedColumn, PostedPage, PostedRow, PostedShown
from narayaneeyam_desktop.purchases.purchase_words import order_state_words
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.wording import translated

CLOSE, CANCEL = "close", "cancel"


class OrderController(Controller):
    """Print it, take its goods in, close or cancel it."""

    def __init__(self, page: PostedPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._out = PaperOut(desk, self)
        self._order_id = ""
        self._shown: OrderPage | None = None
        self._cancel_action = page.add_page_action(translated("purchases", "Cancel…"), "Ctrl+Del", self._ask_cancel)
        self._close_action = page.add_page_action(translated("purchases", "Close…"), "F4", self._ask_close)
        page.add_page_action(translated("purchases", "Look at the paper"), "F7", self._look)
        page.add_page_action(translated("purchases", "Print"), "F8", self._print)
        self._receive_action = page.add_page_action(
            translated("purchases", "Goods have come"), "F9", self._receive, primary=True
        )
        page.reason_given.connect(self._reason)
        desk.news.purchases_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        order_id = arguments.get("order_id")
        if isinstance(order_id, str):
            self._order_id = order_id
            self._read()

    def _read(self) -> None:
        self.desk.read(self, partial(_order, self._order_id), done=self._show, replaces="order")

    def _show(self, found: OrderPage) -> None:
        self._shown = found
        is_open = found.row.state is OrderState.ORDERED
        may_buy = self.desk.may(Permission.BUY)
        has_come = any(line.came for line in found.lines)
        self._cancel_action.setVisible(is_open and may_buy and not has_come)
        self._close_action.setVisible(is_open and may_buy)
        self._receive_action.setVisible(is_open and self.desk.may(Permission.RECEIVE_STOCK))
        self._page.show_document(_shown(found))

    def _receive(self) -> None:
        self.desk.open_page("receive", order_id=self._order_id)

    def _print(self) -> None:
        if self._shown is not None:
            self._out.print(PaperKind.PURCHASE, self._shown.row.number, partial(_paper, self._order_id))

    def _look(self) -> None:
        if self._shown is not None:
            self._out.show(PaperKind.PURCHASE, self._shown.row.number, partial(_paper, self._order_id))

    def _ask_close(self) -> None:
        self._page.ask_why(
            CLOSE,
            translated("purchases", "Close this order?"),
            translated("purchases", "What has not come is not expected any more."),
            translated("purchases", "Close the order"),
        )

    def _ask_cancel(self) -> None:
        self._page.ask_why(
            CANCEL,
            translated("purchases", "Cancel this order?"),
            translated("purchases", "Tell the supplier too: nothing is sent from here."),
            translated("purchases", "Cancel the order"),
        )

    def _reason(self, answer: tuple[str, str]) -> None:
        what, reason = answer
        order_id = self._order_id

        def work(tx: Transaction) -> None:
            if what == CLOSE:
                close_order(tx, order_id, reason)
            else:
                cancel_order(tx, order_id, reason)

        self.desk.change(self, work, why="purchases.order", failed=self._refused)

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(self.desk.refused(refused))

    def _changed(self, _news: object) -> None:
        if self._order_id:
            self._read()


def _order(order_id: str, rd: Reading) -> OrderPage:
    return order_page(rd, order_id)


def _paper(order_id: str, rd: Reading, size: PaperSize) -> bytes:
    return purchase_pdf(order_paper(rd, order_id), size)


def _shown(found: OrderPage) -> PostedShown:
    row = found.row
    facts = (
        row.supplier,
        translated("purchases", "ordered on {day} by {name}").format(day=date_text(row.day), name=row.by),
        translated("purchases", "wanted by {day}").format(day=date_text(row.expected_on)) if row.expected_on else "",
        found.note,
    )
    tone = {OrderState.ORDERED: Tone.AMBER, OrderState.CANCELLED: Tone.RED}.get(row.state, Tone.PLAIN)
    left = sum(line.left for line in found.lines)
    return PostedShown(
        title=row.number,
        facts="   ".join(fact for fact in facts if fact),
        rows=[_line(one) for one in found.lines],
        sums=[(translated("purchases", "Packs still to come"), grouped(left))],
        total_words=translated("purchases", "Worth"),
        total=cash_text(row.worth),
        state=order_state_words(row.state),
        tone=tone,
        notice=found.ended_why,
    )


def _line(one: OrderLineRow) -> PostedRow:
    return PostedRow(
        one.line_id,
        (
            one.medicine,
            quantity_text(one.pack_size, unit_text(one.base_unit)),
            grouped(one.packs),
            grouped(one.came) if one.came else "–",
            grouped(one.left) if one.left else "–",
            money_text(one.rate),
            money_text(one.rate.times(one.packs)) if one.rate is not None else "–",
        ),
    )


def make_order(desk: Desk) -> PostedPage:
    """The page with its controller."""
    page = PostedPage(
        [
            PostedColumn(translated("purchases", "Medicine"), 220, stretch=True),
            PostedColumn(translated("purchases", "Pack"), 100),
            PostedColumn(translated("purchases", "Packs"), 90, right=True),
            PostedColumn(translated("purchases", "Came"), 90, right=True),
            PostedColumn(translated("purchases", "Left"), 90, right=True),
            PostedColumn(translated("purchases", "Rate"), 100, right=True),
            PostedColumn(translated("purchases", "Worth"), 110, right=True),
        ],
        "order",
        translated("purchases", "Lines of the order"),
    )
    OrderController(page, desk)
    return page
