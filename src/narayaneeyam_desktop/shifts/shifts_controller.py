"""Answers the list of shifts."""

from __future__ import annotations

from collections.abc import Sequence

from narayaneeyam_clinic.papers.paper_kinds import PaperKind
from narayaneeyam_clinic.shifts.shift_list import ShiftRow, shift_count, shift_list
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.paper_out import PaperOut
from narayaneeyam_desktop.shifts.drawer_controller import ZReportOf
from narayaneeyam_desktop.shifts.shifts_page import ShiftsPage
from narayaneeyam_desktop.wording import translated


class ShiftsController(Controller):
    """The table asks for what it paints."""

    def __init__(self, page: ShiftsPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        self.paper = PaperOut(desk, self)
        page.shift_opened.connect(self._open)
        desk.news.shift_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        def rows(rd: Reading, offset: int, limit: int) -> Sequence[ShiftRow]:
            return shift_list(rd, offset=offset, limit=limit)

        self.page.table.show_rows(self.desk, shift_count, rows)

    def _changed(self, _news: object) -> None:
        self.page.table.refresh()

    def _open(self, row: ShiftRow) -> None:
        if not row.is_closed:
            self.desk.say(self.tr("This shift goes on. Its Z report is there when it is closed."))
            return
        title = translated("papers", "Z report {number}").format(number=row.number)
        self.paper.show(PaperKind.SHIFT, title, ZReportOf(row.shift_id))


def make_shifts(desk: Desk) -> ShiftsPage:
    """The page with its controller."""
    page = ShiftsPage()
    ShiftsController(page, desk)
    return page
