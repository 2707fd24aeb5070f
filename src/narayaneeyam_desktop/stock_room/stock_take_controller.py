"""Answers the counting page: what a scan counts, counts of others as they come, and what was in error."""

from __future__ import annotations

from functools import partial

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.stock_room.begin_stock_take import cancel_stock_take
from narayaneeyam_clinic.stock_room.count_stock import CountDraft, CountedLot, count_lot, take_back_count
from narayaneeyam_clinic.stock_room.stock_take_page import (
    StockTakePageRow,
    StockTakeState,
    TakeLotRow,
    stock_take_page,
)
from narayaneeyam_clinic.stock_room.transfer_page import LotToCarry
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import EMPTY, expiry_text, grouped, moment_text, text_or_dash
from narayaneeyam_desktop.stock_room.lot_suggestions import found_lots, lot_suggestion
from narayaneeyam_desktop.stock_room.shown_table import ShownRow
from narayaneeyam_desktop.stock_room.stock_room_controller import take_state
from narayaneeyam_desktop.stock_room.stock_room_words import amount_text, base_units_typed, lot_text
from narayaneeyam_desktop.stock_room.stock_take_page import COUNTED, UNCOUNTED, StockTakePage
from narayaneeyam_desktop.widgets.ask import ask
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.widgets.suggest_field import Suggestion
from narayaneeyam_desktop.wording import translated


class StockTakeController(Controller):
    """One stock-take. Of a medicine with several lots the one counted last goes on with the next scan."""

    def __init__(self, page: StockTakePage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._take_id = ""
        self._take: StockTakePageRow | None = None
        self._lot: tuple[str, int] | None = None
        self._latest_of: dict[str, str] = {}
        page.lot.suggest_from(desk, self._suggestions)
        page.lot_chosen.connect(self._chosen)
        page.code_typed.connect(self._code)
        page.count_entered.connect(self._enter)
        page.take_back_wanted.connect(self._take_back)
        page.filtered.connect(self._show_rows)
        page.found_wanted.connect(self._found_lot)
        page.differences_wanted.connect(self._differences)
        page.cancel_wanted.connect(self._ask_cancel)
        page.row_opened.connect(self._row_opened)
        desk.news.stock_room_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._take_id = str(arguments.get("stock_take_id", ""))
        self._read()

    def _read(self) -> None:
        work = partial(stock_take_page, stock_take_id=self._take_id)
        self.desk.read(self, work, done=self._show, failed=self._refused, replaces="stock_take")

    def _changed(self, _news: object) -> None:
        if self._take_id:
            self._read()

    def _show(self, take: StockTakePageRow) -> None:
        was = self._take
        self._take = take
        going_on = take.state is StockTakeState.COUNTING
        if was is None or (was.state, was.stock_take_id) != (take.state, take.stock_take_id):
            self._page.show_going_on(
                counts=going_on and self.desk.may(Permission.COUNT_STOCK),
                corrects=self.desk.may(Permission.ADJUST_STOCK) and take.state is not StockTakeState.CANCELLED,
            )
            self._page.focus_first()
        self._show_rows()

    def _show_rows(self) -> None:
        take = self._take
        if take is None:
            return
        only = self._page.only.value()
        rows = [
            _row(row)
            for row in take.rows
            if only not in (UNCOUNTED, COUNTED) or (row.counted is None) == (only == UNCOUNTED)
        ]
        facts = [
            take.place or translated("stock_room", "All places"), moment_text(take.began_at), take.began_by, take.note,
            translated("stock_room", "blind") if take.is_blind else "",
        ]  # fmt: skip
        progress = translated("stock_room", "{counted} of {all} lots counted").format(
            counted=grouped(take.lots_counted), all=grouped(take.lots_of_all)
        )
        self._page.show_take(
            translated("stock_room", "Stock-take {number}").format(number=take.number),
            "  ·  ".join(fact for fact in facts if fact),
            take_state(take.state),
            progress,
            rows,
            self._last_words(take),
        )
        self._page.back_action.setEnabled(any(not one.is_taken_back for one in take.last_counts))

    def _last_words(self, take: StockTakePageRow) -> str:
        last = next((one for one in take.last_counts if not one.is_taken_back), None)
        if last is None or take.state is not StockTakeState.COUNTING:
            return ""
        in_all = next((row.counted for row in take.rows if row.batch_id == last.batch_id), None) or 0
        return translated("stock_room", "Last: {medicine}, batch {batch}: {amount}, together {all}").format(
            medicine=last.medicine,
            batch=last.number,
            amount=amount_text(last.quantity, last.pack_size, last.base_unit),
            all=amount_text(in_all, last.pack_size, last.base_unit),
        )

    def _suggestions(self, rd: Reading, text: str) -> list[Suggestion]:
        """Lots of this stock-take's place; how many there are is not told in a blind one."""
        take = self._take
        found = []
        for lot in self._here(found_lots(rd, text)):
            one = lot_suggestion(lot)
            blind = take is not None and not take.shows_expected
            found.append(Suggestion(one.text, one.value, one.tail, "" if blind else one.state))
        return found

    def _here(self, lots: list[LotToCarry]) -> list[LotToCarry]:
        place = self._take.place.casefold() if self._take else ""
        return [lot for lot in lots if not place or lot.location.casefold() == place]

    def _chosen(self, suggestion: Suggestion) -> None:
        if isinstance(suggestion.value, LotToCarry):
            self._go_on_with(suggestion.value.batch_id, suggestion.value.pack_size)

    def _row_opened(self, row: TakeLotRow) -> None:
        take = self._take
        if take is not None and take.state is StockTakeState.COUNTING and self.desk.may(Permission.COUNT_STOCK):
            self._page.lot.take(Suggestion(row.medicine, row, lot_text(row.number, row.expires_on, row.location)))
            self._go_on_with(row.batch_id, row.pack_size)
        else:
            self.desk.open_page("bin_card", batch_id=row.batch_id)

    def _go_on_with(self, batch_id: str, pack_size: int) -> None:
        self._lot = (batch_id, pack_size)
        self._page.to_quantity()

    def _code(self, code: str) -> None:
        self.desk.read(self, partial(found_lots, text=code), done=self._scanned, replaces="code")

    def _scanned(self, lots: list[LotToCarry]) -> None:
        here = self._here(lots)
        if not here:
            self._page.show_problem(
                "lot",
                translated("stock_room", "No lot of this is expected here. F3 counts it as found."),
            )
            return
        of_one = [lot for lot in here if lot.medicine_id == here[0].medicine_id]
        latest = self._latest_of.get(here[0].medicine_id)
        lot = next((one for one in of_one if one.batch_id == latest), of_one[0] if len(of_one) == 1 else None)
        if lot is None:
            self._page.lot.input.setText(here[0].medicine)
            self._page.lot.offer(here[0].medicine, [lot_suggestion(one) for one in of_one])
            return
        self._count(lot.batch_id, lot.pack_size, lot.medicine_id)

    def _enter(self, typed: str) -> None:
        if self._lot is None:
            self._page.show_problem("lot", translated("stock_room", "Scan a pack or choose a lot first."))
            return
        batch_id, pack_size = self._lot
        try:
            quantity = base_units_typed(typed, pack_size, none_allowed=True)
        except Refused as refused:
            self._page.show_problem("quantity", self.desk.refused(refused))
            return
        medicine = (
            next((row.medicine_id for row in self._take.rows if row.batch_id == batch_id), "") if self._take else ""
        )
        self._count(batch_id, quantity, medicine)

    def _count(self, batch_id: str, quantity: int, medicine_id: str) -> None:
        draft = CountDraft(stock_take_id=self._take_id, batch_id=batch_id, quantity=quantity)
        if medicine_id:
            self._latest_of[medicine_id] = batch_id

        def work(tx: Transaction) -> CountedLot:
            return count_lot(tx, draft)

        self._lot = None
        self._page.next_lot()
        self.desk.change(self, work, why="stock_room.count", failed=self._refused)

    def _take_back(self) -> None:
        last = next((one for one in self._take.last_counts if not one.is_taken_back), None) if self._take else None
        if last is not None:
            self.desk.change(
                self, partial(take_back_count, count_id=last.count_id), why="stock_room.take_back_count",
                failed=self._refused, disables=self._page.back_action,
            )  # fmt: skip

    def _found_lot(self) -> None:
        self.desk.open_page("found_lot", stock_take_id=self._take_id, place=self._take.place if self._take else "")

    def _differences(self) -> None:
        self.desk.open_page("stock_take_differences", stock_take_id=self._take_id)

    def _ask_cancel(self) -> None:
        ask(
            self._page,
            translated("stock_room", "Cancel the stock-take"),
            translated("stock_room", "The counts stay to be read, and no stock changes."),
            translated("stock_room", "Cancel the stock-take"),
            self._cancel,
        )

    def _cancel(self, _reason: str) -> None:
        work = partial(cancel_stock_take, stock_take_id=self._take_id)
        self.desk.change(self, work, why="stock_room.cancel_stock_take", failed=self._refused)

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(refused.field, self.desk.refused(refused))


def lot_state(row: TakeLotRow) -> tuple[str, Tone | None]:
    """The pill of a lot in a stock-take."""
    if row.count_again:
        return translated("stock_room", "count again"), Tone.AMBER
    if row.counted is None:
        return "", None
    if not row.was_expected:
        return translated("stock_room", "found"), Tone.BLUE
    if row.difference:
        return translated("stock_room", "differs"), Tone.RED
    return translated("stock_room", "counted"), Tone.LEAF


def _row(row: TakeLotRow) -> ShownRow:
    words, tone = lot_state(row)
    expected = EMPTY if row.expected is None else amount_text(row.expected, row.pack_size, row.base_unit)
    counted = EMPTY if row.counted is None else amount_text(row.counted, row.pack_size, row.base_unit)
    cells = (
        row.medicine, row.number, expiry_text(row.expires_on), text_or_dash(row.location), expected, counted, words,
    )  # fmt: skip
    return ShownRow(row.batch_id, cells, row, tone)


def make_stock_take(desk: Desk) -> StockTakePage:
    """The page with its controller."""
    page = StockTakePage()
    StockTakeController(page, desk)
    return page
