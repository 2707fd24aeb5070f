"""Answers the page of GSTR-1: reads the month, tells figures and documents in words, writes the files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.billing.supply_rules import TaxRate
from narayaneeyam_clinic.gst_returns.gstr1_figures import Figure, FigureOf, figures_of
from narayaneeyam_clinic.gst_returns.make_gstr1 import (
    ExportedReturn,
    MadeReturn,
    Period,
    export_gstr1,
    made_gstr1,
)
from narayaneeyam_clinic.gst_returns.supplies import Supply, SupplyPart
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.shared.states import state_name
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import EMPTY, date_text, grouped, money_text, text_or_dash
from narayaneeyam_desktop.gst_returns.gstr1_page import DocumentRow, FigureRow, Gstr1Page
from narayaneeyam_desktop.gst_words import warning_words
from narayaneeyam_desktop.translations import month_and_year

_MONTHS_BACK = 24
_WARNINGS_SHOWN = 4


class Gstr1Controller(Controller):
    """One month at a time; the month before this one to begin with, because its return is made now."""

    def __init__(self, page: Gstr1Page, desk: Desk, first: Period) -> None:
        super().__init__(page, desk)
        self._page = page
        self._period = first
        self._made: MadeReturn | None = None
        self._figures: list[Figure] = []
        page.month_wanted.connect(self._month)
        page.figure_chosen.connect(self._figure)
        page.document_opened.connect(self._open)
        page.files_wanted.connect(self._write)
        desk.news.bill_changed.connect(self._changed)

    def opened(self, _arguments: dict[str, object]) -> None:
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
        self._figures = figures_of(made.told)
        warnings = [warning_words(one) for one in made.warnings[:_WARNINGS_SHOWN]]
        if len(made.warnings) > _WARNINGS_SHOWN:
            warnings.append(
                self.tr("and {count} more; all stand with the files.").format(
                    count=grouped(len(made.warnings) - _WARNINGS_SHOWN)
                )
            )
        facts = self.tr("GSTIN {gstin} · {count} documents").format(
            gstin=made.told.gstin, count=grouped(len(made.supplies))
        )
        rows = [_figure_row(number, figure) for number, figure in enumerate(self._figures)]
        self._page.show_return(facts, rows, warnings)

    def _refused(self, refused: Refused) -> None:
        self._made = None
        self._page.show_problem(self.desk.refused(refused))

    def _figure(self, number: object) -> None:
        if self._made is None or not isinstance(number, int) or number >= len(self._figures):
            return
        figure = self._figures[number]
        supplies = sorted(
            (self._made.supplies[one] for one in figure.documents), key=lambda supply: (supply.day, supply.number)
        )
        rows = [_document_row(supply, figure) for supply in supplies]
        sums = ""
        if rows:
            sums = self.tr("Together {taxable} and {tax} of tax").format(
                taxable=money_text(figure.taxable if figure.of is not FigureOf.EXEMPT else figure.value),
                tax=money_text(figure.tax),
            )
        self._page.show_documents(_what(figure), rows, sums)

    def _open(self, row: object) -> None:
        if isinstance(row, DocumentRow) and row.invoice_id:
            self.desk.open_page("bill", invoice_id=row.invoice_id)

    def _write(self, folder: Path) -> None:
        period = self._period

        def work(rd: Reading) -> ExportedReturn:
            return export_gstr1(rd, period, folder)

        self.desk.read(self, work, done=self._written, failed=self._not_written)

    def _written(self, exported: ExportedReturn) -> None:
        self.desk.say(
            self.tr("{count} files were written to {folder}.").format(
                count=grouped(len(exported.files)), folder=exported.files[0].parent.name
            )
        )

    def _not_written(self, refused: Refused) -> None:
        self._page.problem.say(self.desk.refused(refused))


def _figure_row(number: int, figure: Figure) -> FigureRow:
    if figure.run is not None:
        return FigureRow(number, figure.of.value, _what(figure), grouped(figure.run.net), EMPTY, EMPTY)
    is_exempt = figure.of is FigureOf.EXEMPT
    return FigureRow(
        number,
        figure.of.value.split()[0],
        _what(figure),
        grouped(len(figure.documents)),
        money_text(figure.value if is_exempt else figure.taxable),
        EMPTY if is_exempt else money_text(figure.tax),
    )


def _what(figure: Figure) -> str:
    """What the figure is of."""
    words = {
        FigureOf.REGISTERED: QCoreApplication.translate("gst", "Bills to registered persons"),
        FigureOf.LARGE: QCoreApplication.translate("gst", "Large bills between states"),
        FigureOf.SMALL: QCoreApplication.translate("gst", "All other bills"),
        FigureOf.EXEMPT: QCoreApplication.translate("gst", "Exempt"),
        FigureOf.NOTES_REGISTERED: QCoreApplication.translate("gst", "Credit notes to registered persons"),
        FigureOf.NOTES_OTHERS: QCoreApplication.translate("gst", "Credit notes for large bills"),
        FigureOf.CODES: QCoreApplication.translate("gst", "Code {code}").format(code=figure.code or EMPTY),
        FigureOf.DOCUMENTS: QCoreApplication.translate("gst", "Numbers issued"),
    }[figure.of]
    parts = [words]
    if figure.run is not None:
        parts.append(figure.run.first if figure.run.issued == 1 else f"{figure.run.first} – {figure.run.last}")
        if figure.run.cancelled:
            parts.append(
                QCoreApplication.translate("gst", "{count} cancelled").format(count=grouped(figure.run.cancelled))
            )
    if figure.place:
        parts.append(state_name(figure.place))
    if figure.of is FigureOf.EXEMPT:
        parts.append(
            QCoreApplication.translate("gst", "between states")
            if figure.is_inter_state
            else QCoreApplication.translate("gst", "within the state")
        )
    if figure.of in (FigureOf.EXEMPT, FigureOf.CODES) and figure.is_registered:
        parts.append(QCoreApplication.translate("gst", "registered persons"))
    if figure.rate_basis_points:
        parts.append(f"{TaxRate(figure.rate_basis_points).as_percent} %")
    return " · ".join(parts)


def _document_row(supply: Supply, figure: Figure) -> DocumentRow:
    """The document's part of the figure; a credit note takes it off."""
    parts = [part for part in supply.parts if _belongs(part, figure)]
    sign = -1 if supply.is_note and figure.of not in (FigureOf.NOTES_REGISTERED, FigureOf.NOTES_OTHERS) else 1
    is_exempt = figure.of is FigureOf.EXEMPT
    taxable = sum(part.value if is_exempt else part.taxable for part in parts)
    return DocumentRow(
        supply.document_id,
        supply.bill_id if supply.is_note else supply.document_id,
        supply.number,
        date_text(supply.day),
        text_or_dash(supply.recipient_name),
        money_text(Money(supply.value)),
        money_text(Money(sign * taxable)),
        EMPTY if is_exempt else money_text(Money(sign * sum(part.tax for part in parts))),
    )


def _belongs(part: SupplyPart, figure: Figure) -> bool:
    if figure.of is FigureOf.CODES:
        return part.hsn == figure.code and part.rate_basis_points == figure.rate_basis_points
    if figure.of is FigureOf.EXEMPT:
        return part.is_exempt
    return not part.is_exempt and figure.rate_basis_points in (None, part.rate_basis_points)


def make_gstr1(desk: Desk) -> Gstr1Page:
    """The page with its controller."""
    now = Period.of(business_date(desk.clinic.clock()))
    periods = [now.earlier(back) for back in range(_MONTHS_BACK)]
    page = Gstr1Page(
        [(period, month_and_year(period.first_day)) for period in periods], may_export=desk.may(Permission.EXPORT)
    )
    before = periods[1]
    page.month.set_value(before)
    Gstr1Controller(page, desk, before)
    return page
