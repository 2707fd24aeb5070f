"""Answers the page of one recall."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from narayaneeyam_clinic.papers.paper_kinds import PaperKind
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.report_sheet import report_pdf
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.stock_room.recall_batch import block_recalled_lots, end_recall
from narayaneeyam_clinic.stock_room.recall_list import recall_sheet, write_recall_list
from narayaneeyam_clinic.stock_room.recall_page import GivenBy, GotIt, RecallPageRow, recall_page
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import date_text, moment_text, text_or_dash
from narayaneeyam_desktop.paper_out import PaperOut
from narayaneeyam_desktop.stock_room.recall_page import RecallPage
from narayaneeyam_desktop.stock_room.recalls_controller import recall_state
from narayaneeyam_desktop.stock_room.shown_table import ShownRow
from narayaneeyam_desktop.stock_room.stock_room_words import amount_text
from narayaneeyam_desktop.widgets.ask import ask_reason
from narayaneeyam_desktop.wording import counted, translated


class RecallController(Controller):
    """One recall, read again after news."""

    def __init__(self, page: RecallPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._recall_id = ""
        self._shown: RecallPageRow | None = None
        self._paper = PaperOut(desk, self)
        page.print_wanted.connect(self._print)
        page.block_wanted.connect(self._block)
        page.list_chosen.connect(self._write_list)
        page.end_wanted.connect(self._ask_end)
        page.row_opened.connect(self._open)
        desk.news.stock_room_changed.connect(self._changed)
        desk.news.stock_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._recall_id = str(arguments.get("recall_id", ""))
        self._read()

    def _read(self) -> None:
        work = partial(recall_page, recall_id=self._recall_id)
        self.desk.read(self, work, done=self._show, failed=self._refused, replaces="recall")

    def _changed(self, _news: object) -> None:
        if self._recall_id:
            self._read()

    def _show(self, shown: RecallPageRow) -> None:
        self._shown, recall = shown, shown.recall
        self._page.set_title(
            translated("stock_room", "Recall of {medicine}, batch {batch}").format(
                medicine=recall.medicine, batch=recall.batch_number
            )
        )
        self._page.state.show_state(*recall_state(recall))
        facts = [recall.reason, recall.by, moment_text(recall.at), recall.ended_why]
        lots = [
            f"{text_or_dash(lot.location)}: {amount_text(lot.on_hand, shown.pack_size, shown.base_unit)}"
            for lot in shown.lots
        ]
        self._page.lots.setText(translated("stock_room", "Lots: {lots}").format(lots=text_or_dash(", ".join(lots))))
        rows = [_row(at, one, shown) for at, one in enumerate(shown.got_it)]
        self._page.show_rows(rows, "  ·  ".join(fact for fact in facts if fact))
        may, stands = self.desk.may(Permission.ADJUST_STOCK), recall.ended_at is None
        self._page.block_action.setVisible(may and stands and any(not lot.blocked_why for lot in shown.lots))
        self._page.end_action.setVisible(may and stands)
        for action in (self._page.list_action, self._page.print_action):
            action.setVisible(bool(shown.got_it))

    def _block(self) -> None:
        work = partial(block_recalled_lots, recall_id=self._recall_id)
        self.desk.change(
            self, work, why="stock_room.block_recalled", failed=self._refused, disables=self._page.block_action
        )

    def _ask_end(self) -> None:
        ask_reason(
            self._page,
            translated("stock_room", "End the recall"),
            translated("stock_room", "The lots that it had blocked may be sold again."),
            translated("stock_room", "Reason"),
            self._end,
            verb=translated("stock_room", "End the recall"),
        )

    def _end(self, reason: str) -> None:
        work = partial(end_recall, recall_id=self._recall_id, reason=reason)
        self.desk.change(self, work, why="stock_room.end_recall", failed=self._refused)

    def _print(self) -> None:
        """To look at first: it goes to the maker or the inspector, or along to the telephone."""
        recall_id = self._recall_id

        def make(rd: Reading, size: PaperSize) -> bytes:
            return report_pdf(recall_sheet(rd, recall_id), size)

        batch = self._shown.recall.batch_number if self._shown else ""
        self._paper.show(PaperKind.DAY, translated("stock_room", "Recall") + f" {batch}", make)

    def _write_list(self, path: Path) -> None:
        header = (
            translated("stock_room", "Document"),
            translated("stock_room", "Date"),
            translated("stock_room", "Patient"),
            translated("stock_room", "Phone"),
            translated("stock_room", "Quantity"),
            translated("stock_room", "Unit"),
        )
        work = partial(write_recall_list, recall_id=self._recall_id, path=path, header=header)
        self.desk.read(self, work, done=self._listed, failed=self._refused)

    def _listed(self, count: int) -> None:
        self.desk.say(
            counted(
                translated("stock_room", "{count} line is written."),
                translated("stock_room", "{count} lines are written."),
                count=count,
            )
        )

    def _open(self, one: GotIt) -> None:
        page, key = _OPENS[one.given_by]
        self.desk.open_page(page, **{key: one.document_id})

    def _refused(self, refused: Refused) -> None:
        self._page.problem.say(self.desk.refused(refused))


_OPENS = {
    GivenBy.BILL: ("bill", "invoice_id"),
    GivenBy.WARD: ("stay", "admission_id"),
    GivenBy.TREATMENT: ("course", "course_id"),
}


def _given_text(given_by: GivenBy) -> str:
    return {
        GivenBy.BILL: translated("stock_room", "Bill"),
        GivenBy.WARD: translated("stock_room", "Ward"),
        GivenBy.TREATMENT: translated("stock_room", "Treatment"),
    }[given_by]


def _row(at: int, one: GotIt, shown: RecallPageRow) -> ShownRow:
    cells = (
        text_or_dash(one.patient),
        text_or_dash(one.phone),
        _given_text(one.given_by),
        text_or_dash(one.number),
        date_text(one.day),
        amount_text(one.quantity, shown.pack_size, shown.base_unit),
    )
    return ShownRow((one.given_by, one.document_id, at), cells, one)


def make_recall(desk: Desk) -> RecallPage:
    """The page with its controller."""
    page = RecallPage()
    RecallController(page, desk)
    return page
