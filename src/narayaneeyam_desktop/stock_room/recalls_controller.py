"""Answers the list of recalls."""

from __future__ import annotations

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.find_medicine import FoundMedicine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.stock_room.recall_batch import RecallDraft, recall_batch
from narayaneeyam_clinic.stock_room.recall_page import RecallRow, recalls
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import moment_text, text_or_dash
from narayaneeyam_desktop.stock_room.lot_suggestions import medicine_suggestions
from narayaneeyam_desktop.stock_room.recalls_page import RecallsPage
from narayaneeyam_desktop.stock_room.shown_table import ShownRow
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.wording import translated


class RecallsController(Controller):
    """Recalls a batch and opens what was recalled."""

    def __init__(self, page: RecallsPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        may = desk.may(Permission.ADJUST_STOCK)
        for widget in (page.medicine, page.batch, page.reason):
            widget.setVisible(may)
        page.recall_action.setVisible(may)
        page.medicine.suggest_from(desk, medicine_suggestions)
        page.recalling.connect(self._recall)
        page.row_opened.connect(self._open)
        desk.news.stock_room_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._read()

    def _read(self) -> None:
        self.desk.read(self, recalls, done=self._show, replaces="recalls")

    def _changed(self, _news: object) -> None:
        self._read()

    def _show(self, rows: list[RecallRow]) -> None:
        self._page.show_rows([_row(row) for row in rows])

    def _open(self, recall_id: object) -> None:
        self.desk.open_page("recall", recall_id=recall_id)

    def _recall(self) -> None:
        medicine = self._page.medicine.value()
        if not isinstance(medicine, FoundMedicine):
            self._page.show_problem("medicine", translated("stock_room", "Choose the medicine from the list."))
            return
        draft = RecallDraft(
            medicine_id=medicine.medicine_id, batch_number=self._page.batch.text(), reason=self._page.reason.text()
        )

        def work(tx: Transaction) -> str:
            return recall_batch(tx, draft)

        self.desk.change(
            self, work, why="stock_room.recall", done=self._recalled, failed=self._refused,
            disables=self._page.recall_action,
        )  # fmt: skip

    def _recalled(self, recall_id: str) -> None:
        self._page.medicine.take(None)
        self._page.batch.set_text("")
        self._page.reason.set_text("")
        self.desk.open_page("recall", recall_id=recall_id)

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(refused.field, self.desk.refused(refused))


def recall_state(row: RecallRow) -> tuple[str, Tone]:
    """The pill of a recall."""
    if row.ended_at is None:
        return translated("stock_room", "recalled"), Tone.RED
    return translated("stock_room", "ended"), Tone.PLAIN


def _row(row: RecallRow) -> ShownRow:
    words, tone = recall_state(row)
    cells = (row.medicine, row.batch_number, row.reason, moment_text(row.at), text_or_dash(row.by), words)
    return ShownRow(row.recall_id, cells, row.recall_id, tone)


def make_recalls(desk: Desk) -> RecallsPage:
    """The page with its controller."""
    page = RecallsPage()
    RecallsController(page, desk)
    return page
