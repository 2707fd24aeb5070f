"""Answers the manager's day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from narayaneeyam_clinic.exports.export_table import Exported, ExportKind, export_table
from narayaneeyam_clinic.papers.day_close import day_close_pdf
from narayaneeyam_clinic.papers.figures import date_text as paper_date
from narayaneeyam_clinic.papers.paper_kinds import PaperKind
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.reports.day_figures import DayFigures, day_figures
from narayaneeyam_clinic.reports.day_paper import day_paper
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shifts.open_shift import has_open_shift
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.day.day_page import DayPage
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.paper_out import PaperOut
from narayaneeyam_desktop.wording import translated


class DayController(Controller):
    """The figures are read again after any news of bills or visits."""

    def __init__(self, page: DayPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        self.paper = PaperOut(desk, self)
        page.day_wanted.connect(self._read)
        page.count_wanted.connect(self._count)
        page.shifts_wanted.connect(self._to_shifts)
        page.print_wanted.connect(self._print)
        page.export_wanted.connect(self._export)
        desk.news.bill_changed.connect(self._changed)
        desk.news.queue_changed.connect(self._changed)
        desk.news.shift_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        wanted = arguments.get("day")
        self._read(wanted if isinstance(wanted, date) else self.page.day)

    def _changed(self, _news: object) -> None:
        if self.page.isVisible():
            self._read(self.page.day)

    def _read(self, day: date) -> None:
        def work(rd: Reading) -> DayFigures:
            return day_figures(rd, day)

        self.desk.read(self, work, done=self.page.show_figures, failed=self._refused, replaces="day")

    def _count(self) -> None:
        """An open shift is counted at its close (SHIFT-12)."""
        self.desk.read(self, has_open_shift, done=self._open_count)

    def _open_count(self, is_in_shift: bool) -> None:
        self.desk.open_page("drawer" if is_in_shift else "cash")

    def _to_shifts(self) -> None:
        self.desk.open_page("shifts")

    def _print(self) -> None:
        self.paper.show(
            PaperKind.DAY,
            translated("papers", "Day {date}").format(date=paper_date(self.page.day)),
            _PdfOf(self.page.day),
        )

    def _export(self, path: Path) -> None:
        day = self.page.day

        def work(rd: Reading) -> Exported:
            return export_table(rd, ExportKind.DAY, path, day=day)

        self.desk.read(self, work, done=self._exported, failed=self._refused)

    def _exported(self, exported: Exported) -> None:
        self.desk.say(self.tr("The day was written to {file}.").format(file=exported.path.name))

    def _refused(self, refused: Refused) -> None:
        self.page.show_problem(self.desk.refused(refused))


def make_day(desk: Desk) -> DayPage:
    """The page with its controller."""
    page = DayPage(
        business_date(desk.clinic.clock()),
        may_export=desk.may(Permission.EXPORT),
        may_count=desk.may(Permission.TAKE_FEES),
    )
    DayController(page, desk)
    return page


class _PdfOf:
    def __init__(self, day: date) -> None:
        self._day = day

    def __call__(self, rd: Reading, size: PaperSize) -> bytes:
        return day_close_pdf(day_paper(rd, self._day), size)
