"""Answers the page of GSTR-1: reads the month, tells figures and documents in words, writes the files, marks it as filed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from narayaneeyam_clinic.gst_returns.amendment_rules import AmendedRow
from narayaneeyam_clinic.gst_returns.documents_behind import Behind, documents_of_series
from narayaneeyam_clinic.gst_returns.file_return import file_return, take_back_filing
from narayaneeyam_clinic.gst_returns.gstr1_figures import Figure, FigureOf, figures_of
from narayaneeyam_clinic.gst_returns.gstr1_warnings import LookAt
from narayaneeyam_clinic.gst_returns.make_gstr1 import (
    ExportedReturn,
    MadeReturn,
    Period,
    export_gstr1,
    made_gstr1,
)
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import date_text, grouped, money_text
from narayaneeyam_desktop.gst_returns.behind_rows import behind_rows, behind_words
from narayaneeyam_desktop.gst_returns.figures_view import DocumentRow
from narayaneeyam_desktop.gst_returns.gstr1_page import Gstr1Page
from narayaneeyam_desktop.gst_returns.gstr1_rows import (
    amended_row,
    amended_words,
    documents_of,
    documents_of_amendment,
    figure_row,
    net_of,
    what_of,
)
from narayaneeyam_desktop.gst_words import warning_words
from narayaneeyam_desktop.translations import month_and_year
from narayaneeyam_desktop.wording import counted

_MONTHS_BACK = 24
_WARNINGS_SHOWN = 4
_AFTER_AMENDED = (FigureOf.CODES, FigureOf.DOCUMENTS)


class Gstr1Controller(Controller):
    """One month at a time; the month before this one to begin with, because its return is made now."""

    def __init__(self, page: Gstr1Page, desk: Desk, first: Period) -> None:
        super().__init__(page, desk)
        self._page = page
        self._period = first
        self._made: MadeReturn | None = None
        self._figures: list[Figure | AmendedRow] = []
        page.month_wanted.connect(self._month)
        page.figure_chosen.connect(self._figure)
        page.document_opened.connect(self._open)
        page.files_wanted.connect(self._write)
        page.filing.connect(self._file)
        page.opening_again.connect(self._open_again)
        page.other_page.connect(self._other_page)
        desk.news.bill_changed.connect(self._changed)
        desk.news.reports_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        if isinstance(period := arguments.get("period"), Period):
            self._page.month.set_value(period)
            self._period = period
        self._read()

    def _month(self, period: object) -> None:
        if isinstance(period, Period):
            self._period = period
            self._read()

    def _changed(self, _news: object) -> None:
        if self._page.isVisible():
            self._read()

    def _read(self) -> None:
        period = self._period

        def work(rd: Reading) -> MadeReturn:
            return made_gstr1(rd, period)

        self.desk.read(self, work, done=self._show, failed=self._refused, replaces="gstr1")

    def _show(self, made: MadeReturn) -> None:
        self._made = made
        figures = figures_of(made.told)
        # Before the codes: what amends an earlier month is what somebody has to type.
        at = next((place for place, one in enumerate(figures) if one.of in _AFTER_AMENDED), len(figures))
        self._figures = [*figures[:at], *made.amended, *figures[at:]]
        rows = [
            amended_row(number, one) if isinstance(one, AmendedRow) else figure_row(number, one)
            for number, one in enumerate(self._figures)
        ]
        facts = counted(
            self.tr("GSTIN {gstin} · {count} document"),
            self.tr("GSTIN {gstin} · {count} documents"),
            count=len(made.supplies),
            gstin=made.told.gstin,
        )
        self._page.show_return(facts, rows, self._warnings(made), self._notes(made))
        self._show_filing(made)

    def _warnings(self, made: MadeReturn) -> list[str]:
        """What somebody has to do, one by one."""
        to_do = [one for one in made.warnings if one.kind is not LookAt.TAX_DIFFERS]
        warnings = [warning_words(one) for one in to_do[:_WARNINGS_SHOWN]]
        if len(to_do) > _WARNINGS_SHOWN:
            warnings.append(
                self.tr("and {count} more; all stand with the files.").format(
                    count=grouped(len(to_do) - _WARNINGS_SHOWN)
                )
            )
        return warnings

    def _notes(self, made: MadeReturn) -> str:
        """What somebody who files has to know and no figure says."""
        notes = [
            self.tr("The files match the portal's published form field by field; they were not tried in the portal."),
            self.tr(
                "No advance is told: goods bear no tax on one (Notification 66/2017), treatment is exempt. "
                "Who files by quarter sends the bills to registered persons by IFF."
            ),
        ]
        if made.told.codes_to_registered is not made.told.codes_registered:
            notes.append(
                self.tr("Nobody registered bought: table 12 holds one row of zeros, because the portal asks for it.")
            )
        if made.amended:
            notes.append(
                self.tr(
                    "What amends an earlier month stands in the JSON and in amendments.csv: compare both in the portal"
                    " before you file. Exempt supplies stand in the list alone."
                )
            )
        # Shown, not hidden; as nobody has to do anything about it, it is no warning.
        differs = [one.difference for one in made.warnings if one.kind is LookAt.TAX_DIFFERS]
        if differs:
            notes.append(
                counted(
                    self.tr(
                        "On {count} document the portal's own arithmetic comes to a little more or less, together {amount}."
                        " That is normal; nothing to do."
                    ),
                    self.tr(
                        "On {count} documents the portal's own arithmetic comes to a little more or less, together {amount}."
                        " That is normal; nothing to do."
                    ),
                    count=len(differs),
                    amount=money_text(Money(sum(differs))),
                )
            )
        return " ".join(notes)

    def _show_filing(self, made: MadeReturn) -> None:
        may = self.desk.may(Permission.FILE_RETURNS)
        today = business_date(self.desk.clinic.clock())
        filed = made.filed
        if filed is None:
            is_over = today >= self._period.day_after
            self._page.show_filing("", day=today if may and is_over else None, may_open=False)
            return
        words = self.tr("Filed on {day} by {name}.").format(day=date_text(filed.filed_on), name=filed.by)
        if filed.reference:
            words += " " + self.tr("Reference {reference}.").format(reference=filed.reference)
        words += " " + (
            counted(
                self.tr("{count} document came or was cancelled since; it is told with the next open month."),
                self.tr("{count} documents came or were cancelled since; they are told with the next open month."),
                count=len(made.since),
            )
            if made.since
            else self.tr("Nothing came since. The figures stand as they were filed.")
        )
        self._page.show_filing(words, day=None, may_open=may)

    def _refused(self, refused: Refused) -> None:
        self._made = None
        self._page.show_problem(self.desk.refused(refused))

    def _figure(self, number: object) -> None:
        if self._made is None or not isinstance(number, int) or number >= len(self._figures):
            return
        figure = self._figures[number]
        if isinstance(figure, AmendedRow):
            difference = Money(figure.now.taxable - figure.before.taxable)
            sums = self.tr("Together {taxable} more or less than was filed").format(taxable=money_text(difference))
            self._page.show_documents(amended_words(figure), documents_of_amendment(figure), sums)
            return
        if figure.run is not None:
            self._read_numbers(figure.run.series, what_of(figure), self._made.as_filed)
            return
        rows = documents_of(figure, self._made.supplies)
        sums = ""
        if rows:
            sums = self.tr("Together {taxable} and {tax} of tax").format(
                taxable=money_text(net_of(figure)),
                tax=money_text(figure.tax),
            )
        self._page.show_documents(what_of(figure), rows, sums)

    def _read_numbers(self, series: str, heading: str, only: frozenset[str] | None) -> None:
        """Of a series every document of the month, cancelled ones and vouchers too."""
        period = self._period

        def work(rd: Reading) -> Behind:
            return documents_of_series(rd, series, period.first_day, period.day_after, only)

        def show(behind: Behind) -> None:
            self._page.show_documents(heading, behind_rows(behind), behind_words(behind))

        self.desk.read(self, work, done=show, replaces="gstr1_numbers")

    def _open(self, row: object) -> None:
        if isinstance(row, DocumentRow) and row.page:
            self.desk.open_page(row.page, **row.arguments)

    def _other_page(self, key: str) -> None:
        self.desk.open_page(key, period=self._period)

    def _write(self, folder: Path) -> None:
        period = self._period

        def work(rd: Reading) -> ExportedReturn:
            return export_gstr1(rd, period, folder)

        self.desk.read(self, work, done=self._written, failed=self._not_done)

    def _written(self, exported: ExportedReturn) -> None:
        self.desk.say(
            counted(
                self.tr("{count} file was written to {folder}."),
                self.tr("{count} files were written to {folder}."),
                count=len(exported.files),
                folder=exported.files[0].parent.name,
            )
        )

    def _file(self, day: date | None, reference: str) -> None:
        period = self._period

        def work(tx: Transaction) -> str:
            return file_return(tx, period, day, reference)

        self.desk.change(self, work, why="gst.file", done=self._was_filed, failed=self._not_done)

    def _was_filed(self, _id: str) -> None:
        self.desk.say(self.tr("{month} is marked as filed.").format(month=month_and_year(self._period.first_day)))
        self._read()

    def _open_again(self, reason: str) -> None:
        period = self._period

        def work(tx: Transaction) -> None:
            take_back_filing(tx, period, reason)

        self.desk.change(self, work, why="gst.open_again", done=self._is_open, failed=self._not_done)

    def _is_open(self, _none: None) -> None:
        self.desk.say(self.tr("{month} is open again.").format(month=month_and_year(self._period.first_day)))
        self._read()

    def _not_done(self, refused: Refused) -> None:
        self._page.problem.say(self.desk.refused(refused))


def months_back(now: Period) -> list[tuple[object, str]]:
    """This month and two years of months before it, in words."""
    periods = [now.earlier(back) for back in range(_MONTHS_BACK)]
    return [(period, month_and_year(period.first_day)) for period in periods]


def make_gstr1(desk: Desk) -> Gstr1Page:
    """The page with its controller."""
    today = business_date(desk.clinic.clock())
    before = Period.of(today).earlier(1)
    page = Gstr1Page(months_back(Period.of(today)), today, may_export=desk.may(Permission.EXPORT))
    page.month.set_value(before)
    Gstr1Controller(page, desk, before)
    return page
