"""Answers the page of a report: asks for rows and documents, opens what a row stands for, writes files, keeps it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.papers.paper_kinds import PaperKind
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.report_sheet import report_pdf
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.reports.keep_report import Span, days_of, keep_report
from narayaneeyam_clinic.reports.make_report import documents_behind, made_report
from narayaneeyam_clinic.reports.report import OPENS, Asked, Period
from narayaneeyam_clinic.reports.report_file import WrittenReport, report_sheet, write_report
from narayaneeyam_clinic.reports.report_list import filter_choices, report_of
from narayaneeyam_clinic.reports.report_rows import BehindRow, MadeReport, ReportRow
from narayaneeyam_clinic.reports.report_words import words_of
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import EMPTY, date_text, grouped
from narayaneeyam_desktop.paper_out import PaperOut
from narayaneeyam_desktop.reports.report_page import Choices, ReportPage
from narayaneeyam_desktop.reports.report_texts import cell_text, told
from narayaneeyam_desktop.widgets.work_strip import Progress
from narayaneeyam_desktop.wording import counted


class ReportController(Controller):
    """One report at a time; a stopped or refused one leaves what was shown before."""

    def __init__(self, page: ReportPage, desk: Desk, always: str = "") -> None:
        super().__init__(page, desk)
        self._page = page
        self._always = always
        self._today = business_date(desk.clinic.clock())
        self._key = ""
        self._span = Span.THIS_MONTH
        self._asked = Asked(self._today, self._today)
        self._made: MadeReport | None = None
        self._progress: Progress | None = None
        self._choices: dict[str, list[tuple[str, str]]] = {}
        self.paper = PaperOut(desk, self)
        page.span_chosen.connect(self._span_chosen)
        page.days_typed.connect(self._days_typed)
        page.grouping_chosen.connect(self._grouping_chosen)
        page.filter_chosen.connect(self._filter_chosen)
        page.row_chosen.connect(self._row_chosen)
        page.row_opened.connect(self._row_opened)
        page.document_opened.connect(self._open)
        page.sort_wanted.connect(self._sort)
        page.file_wanted.connect(self._write)
        page.print_wanted.connect(self._print)
        page.keep_wanted.connect(self._keep)

    def opened(self, arguments: dict[str, object]) -> None:
        """`report`, and perhaps `asked` (Asked) with `span` (Span)."""
        key = self._always or str(arguments.get("report", ""))
        asked, span = arguments.get("asked"), arguments.get("span")
        if key == self._key and asked is None:
            self._read()
            return
        self._key = key
        self._span = span if isinstance(span, Span) else Span.FIXED if asked is not None else Span.THIS_MONTH
        if isinstance(asked, Asked):
            self._asked = asked
        else:
            since, until = days_of(self._span, self._today)
            self._asked = Asked(since, min(until, self._today))
        self._page.file_name = key

        def work(rd: Reading) -> dict[str, list[tuple[str, str]]]:
            return filter_choices(rd, key)

        self.desk.read(self, work, done=self._show_choices, failed=self._refused, replaces="choices")

    def _show_choices(self, found: dict[str, list[tuple[str, str]]]) -> None:
        report = report_of(self._key)
        self._choices = found
        self._page.show_choices(
            Choices(
                told(report.words),
                _spans() if report.period is Period.DAYS else (),
                [(one.key, told(one.words)) for one in report.groupings],
                [
                    (
                        one.key,
                        told(one.words),
                        [
                            ("", self.tr("All")),
                            *(
                                (key, told(words_of(name)) if isinstance(one.choices, tuple) else name)
                                for key, name in found[one.key]
                            ),
                        ],
                    )
                    for one in report.filters
                ],
            )
        )
        self._read()

    def _span_chosen(self, span: object) -> None:
        if isinstance(span, Span):
            self._span = span
            if span is not Span.FIXED:
                since, until = days_of(span, self._today)
                self._asked = replace(self._asked, since=since, until=until)
                self._read()

    def _days_typed(self, days: tuple[date, date]) -> None:
        if days != (self._asked.since, self._asked.until):
            self._span = Span.FIXED
            self._asked = replace(self._asked, since=days[0], until=days[1])
            self._read()

    def _grouping_chosen(self, key: object) -> None:
        self._asked = replace(self._asked, grouping=str(key or ""))
        self._read()

    def _filter_chosen(self) -> None:
        self._asked = replace(self._asked, filters=self._page.chosen_filters())
        self._read()

    def _read(self) -> None:
        if not self._key:
            return
        asked, key = self._asked, self._key
        grouping = report_of(key).grouping(asked.grouping)
        self._page.show_asked(self._span, asked.since, asked.until, grouping.key, asked.filters)
        if self._progress is not None:
            # What nobody waits for any more is not read to its end.
            self._progress.stop()
        progress = self._progress = Progress()

        def work(rd: Reading) -> MadeReport:
            return made_report(rd, key, asked, progress.told)

        self._page.show_work(progress)
        self.desk.read(self, work, done=self._show, failed=self._not_made, replaces="report")

    def _show(self, made: MadeReport) -> None:
        self._page.work.end()
        self._made = made
        parts = [counted(self.tr("{count} row"), self.tr("{count} rows"), count=len(made.rows))]
        parts += [
            f"{told(one.words)} {cell_text(one, total)}"
            for one, total in zip(made.columns, made.totals, strict=True)
            if total not in ("", None)
        ]
        if made.report.note:
            parts.append(told(made.report.note))
        self._page.show_rows(made.columns, made.rows, " · ".join(parts), is_each=made.grouping.is_each)

    def _not_made(self, refused: Refused) -> None:
        self._page.work.end()
        self._page.show_problem(self.desk.refused(refused))

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(self.desk.refused(refused))

    def _row_chosen(self, row: object) -> None:
        made = self._made
        if made is None or made.grouping.is_each or not isinstance(row, ReportRow):
            self._page.show_documents("", (), [])
            return
        asked, key = made.asked, made.report.key
        if not all(self.desk.may(needed) for needed in made.report.documents_need):
            self._page.show_documents(self.tr("Whose they are is told only to who may see clinical records."), (), [])
            return

        def work(rd: Reading) -> tuple[ReportRow, BehindRow]:
            return row, documents_behind(rd, key, asked, row.key)

        self.desk.read(self, work, done=self._show_documents, failed=self._refused, replaces="documents")

    def _show_documents(self, found: tuple[ReportRow, BehindRow]) -> None:
        row, behind = found
        made = self._made
        if made is None:
            return
        names = [cell_text(one, cell) for one, cell in zip(made.columns, row.cells, strict=False)][
            : len(made.grouping.columns)
        ]
        heading = " · ".join([next((name for name in names if name != EMPTY), EMPTY), grouped(behind.in_all)])
        if behind.in_all > len(behind.rows):
            heading = self.tr("{heading}, the first {count} shown").format(
                heading=heading, count=grouped(len(behind.rows))
            )
        # What is nothing in every document of the row says nothing; of many figures the last are told.
        figures = [at for at in range(3, len(behind.columns)) if any(one.cells[at] for one in behind.rows)]
        told_columns = [0, 1, 2, *figures[-self._page.figures_beside :]]
        rows = [
            replace(one, key=str(n), cells=tuple(one.cells[at] for at in told_columns))
            for n, one in enumerate(behind.rows)
        ]
        self._page.show_documents(heading, tuple(behind.columns[at] for at in told_columns), rows)

    def _row_opened(self, row: object) -> None:
        if self._made is not None and self._made.grouping.is_each:
            self._open(row)
        else:
            self._page.go_to_documents()

    def _open(self, row: object) -> None:
        if isinstance(row, ReportRow) and row.page in OPENS and row.ref:
            self.desk.open_page(row.page, **{OPENS[row.page]: row.ref})

    def _sort(self, wanted: tuple[str, bool]) -> None:
        made = self._made
        if made is None:
            return
        key, descending = wanted
        at = next(at for at, one in enumerate(made.columns) if one.key == key)

        def value(row: ReportRow) -> tuple[bool, int, str]:
            cell = row.cells[at]
            return cell is None, cell if isinstance(cell, int) else 0, str(cell or "").casefold()

        self._show(replace(made, rows=tuple(sorted(made.rows, key=value, reverse=descending))))

    def _write(self, path: Path) -> None:
        asked, key = self._asked, self._key
        progress = Progress()

        def work(rd: Reading) -> WrittenReport:
            return write_report(rd, key, asked, path, progress.told)

        self._page.show_work(progress)
        self.desk.read(self, work, done=self._written, failed=self._not_made)

    def _written(self, written: WrittenReport) -> None:
        self._page.work.end()
        self.desk.say(
            counted(
                self.tr("{file}: {count} row was written."),
                self.tr("{file}: {count} rows were written."),
                count=written.rows,
                file=written.path.name,
            )
        )

    def _print(self) -> None:
        title = f"{report_of(self._key).words} {date_text(self._asked.since)}"
        self.paper.show(PaperKind.DAY, title, _PdfOf(self._key, self._asked))

    def _keep(self, name: str) -> None:
        key, asked, span = self._key, self._asked, self._span

        def work(tx: Transaction) -> str:
            return keep_report(tx, name, key, asked, span)

        self.desk.change(self, work, why="reports.keep", done=self._kept, failed=self._refused)

    def _kept(self, _kept_id: str) -> None:
        self.desk.say(self.tr("The report is kept: it stands above the others in the list of reports."))


class _PdfOf:
    def __init__(self, key: str, asked: Asked) -> None:
        self._key, self._asked = key, asked

    def __call__(self, rd: Reading, size: PaperSize) -> bytes:
        return report_pdf(report_sheet(rd, self._key, self._asked), size)


def _spans() -> list[tuple[object, str]]:
    return [
        (Span.TODAY, QCoreApplication.translate("report_spans", "Today")),
        (Span.YESTERDAY, QCoreApplication.translate("report_spans", "Yesterday")),
        (Span.THIS_WEEK, QCoreApplication.translate("report_spans", "This week")),
        (Span.THIS_MONTH, QCoreApplication.translate("report_spans", "This month")),
        (Span.LAST_MONTH, QCoreApplication.translate("report_spans", "Last month")),
        (Span.THIS_YEAR, QCoreApplication.translate("report_spans", "This financial year")),
        (Span.LAST_YEAR, QCoreApplication.translate("report_spans", "Last financial year")),
        (Span.FIXED, QCoreApplication.translate("report_spans", "From … to …")),
    ]


def make_report_page(desk: Desk, always: str = "") -> ReportPage:
    """The page with its controller; `always` is the report of a page that shows one only."""
    page = ReportPage(business_date(desk.clinic.clock()), may_export=desk.may(Permission.EXPORT))
    ReportController(page, desk, always)
    return page
