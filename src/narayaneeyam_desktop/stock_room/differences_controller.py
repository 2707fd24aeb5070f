"""Answers the differences of a stock-take: their reasons and the posting."""

from __future__ import annotations

from functools import partial

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, total
from narayaneeyam_clinic.stock_room.post_stock_take import PostedStockTake, PostingDraft, Uncounted, post_stock_take
from narayaneeyam_clinic.stock_room.stock_take_page import (
    StockTakePageRow,
    StockTakeState,
    TakeLotRow,
    stock_take_page,
)
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import EMPTY, grouped, money_text, rupees_text, text_or_dash
from narayaneeyam_desktop.stock_room.differences_page import DifferencesPage
from narayaneeyam_desktop.stock_room.shown_table import ShownRow
from narayaneeyam_desktop.stock_room.stock_room_words import amount_text, lot_text, signed_text
from narayaneeyam_desktop.stock_room.stock_take_controller import lot_state
from narayaneeyam_desktop.wording import translated


class DifferencesController(Controller):
    """Differences as they stand now: counts and sales of others come in while the reasons are written."""

    def __init__(self, page: DifferencesPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._take_id = ""
        self._take: StockTakePageRow | None = None
        self._reasons: dict[str, str] = {}
        page.reason_typed.connect(self._reason)
        page.posting.connect(self._post)
        desk.news.stock_room_changed.connect(self._changed)
        desk.news.stock_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        take_id = str(arguments.get("stock_take_id", ""))
        if take_id != self._take_id:
            self._take_id, self._reasons = take_id, {}
        self._read()

    def _read(self) -> None:
        work = partial(stock_take_page, stock_take_id=self._take_id, differences=True)
        self.desk.read(self, work, done=self._show, failed=self._refused, replaces="differences")

    def _changed(self, _news: object) -> None:
        if self._take_id:
            self._read()

    def _show(self, take: StockTakePageRow) -> None:
        self._take = take
        going_on = take.state is StockTakeState.COUNTING
        missing = [row for row in take.not_counted if row.expected]
        differing = [row for row in take.rows if row.difference or row.count_again]
        self._page.set_title(translated("stock_room", "Differences of {number}").format(number=take.number))
        facts = [
            translated("stock_room", "{counted} of {all} lots counted").format(
                counted=grouped(take.lots_counted), all=grouped(take.lots_of_all)
            ),
            translated("stock_room", "{count} differ, worth {amount}").format(
                count=grouped(sum(1 for row in differing if row.difference)),
                amount=rupees_text(total([row.value or ZERO for row in differing])),
            ),
        ]
        if missing:
            facts.append(translated("stock_room", "{count} not counted").format(count=grouped(len(missing))))
        rows = [_row(row, self._reasons.get(row.batch_id, row.reason)) for row in differing]
        rows += [_row(row, self._reasons.get(row.batch_id, row.reason)) for row in missing]
        self._page.show_rows(rows, "  ·  ".join(facts))
        for field in (self._page.reason, self._page.own):
            field.setVisible(going_on)
        self._page.uncounted.setVisible(going_on and bool(missing))
        self._page.post_action.setVisible(going_on)

    def _reason(self, typed: tuple[str, str]) -> None:
        self._reasons[typed[0]] = typed[1]
        if self._take is not None:
            self._show(self._take)

    def _post(self) -> None:
        chosen = self._page.uncounted.value()
        draft = PostingDraft(
            stock_take_id=self._take_id,
            reason=self._page.reason.text(),
            reasons=self._reasons,
            uncounted=chosen if isinstance(chosen, Uncounted) else None,
        )

        def work(tx: Transaction) -> PostedStockTake:
            return post_stock_take(tx, draft)

        self.desk.change(
            self, work, why="stock_room.post_stock_take", done=self._posted, failed=self._refused,
            disables=self._page.post_action,
        )  # fmt: skip

    def _posted(self, posted: PostedStockTake) -> None:
        self.desk.say(
            translated("stock_room", "{number} is posted, {count} lots were corrected.").format(
                number=posted.number, count=grouped(posted.differences)
            )
        )
        self.desk.go_back()

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(refused.field, self.desk.refused(refused))


def _row(row: TakeLotRow, reason: str) -> ShownRow:
    words, tone = lot_state(row)
    if row.counted is None:
        words, tone = translated("stock_room", "not counted"), None
    cells = (
        row.medicine,
        lot_text(row.number, row.expires_on, row.location),
        EMPTY if row.expected is None else amount_text(row.expected, row.pack_size, row.base_unit),
        EMPTY if row.counted is None else amount_text(row.counted, row.pack_size, row.base_unit),
        EMPTY if not row.difference else signed_text(row.difference, row.pack_size, row.base_unit),
        money_text(row.value) if row.difference else EMPTY,
        text_or_dash(reason),
        words,
    )
    return ShownRow(row.batch_id, cells, row, tone)


def make_differences(desk: Desk) -> DifferencesPage:
    """The page with its controller."""
    page = DifferencesPage()
    DifferencesController(page, desk)
    return page
