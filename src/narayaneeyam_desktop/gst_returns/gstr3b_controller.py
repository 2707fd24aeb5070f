"""Answers the page of GSTR-3B: reads the month, tells its lines and what stands behind them, writes the files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.gst_returns.gstr3b_rules import Behind, Figure3b, Line3b, percent_of
from narayaneeyam_clinic.gst_returns.input_tax_rules import Claim, ShareBy, claim_of
from narayaneeyam_clinic.gst_returns.make_gstr3b import Made3b, export_gstr3b, made_gstr3b
from narayaneeyam_clinic.gst_returns.supplies import Period
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.shared.states import state_name
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import EMPTY, date_text, grouped, money_text, text_or_dash
from narayaneeyam_desktop.gst_returns.figures_view import DocumentRow, FigureRow
from narayaneeyam_desktop.gst_returns.gstr1_controller import months_back
from narayaneeyam_desktop.gst_returns.gstr3b_page import Gstr3bPage
from narayaneeyam_desktop.wording import counted

_WITHOUT_VALUE = (Line3b.BLOCKED, Line3b.LOST, Line3b.NET)
_WITHOUT_TAX = (Line3b.EXEMPT, Line3b.INWARD_EXEMPT)


class Gstr3bController(Controller):
    """One month at a time."""

    def __init__(self, page: Gstr3bPage, desk: Desk, first: Period) -> None:
        super().__init__(page, desk)
        self._page = page
        self._period = first
        self._made: Made3b | None = None
        page.month_wanted.connect(self._month)
        page.figure_chosen.connect(self._figure)
        page.document_opened.connect(self._open)
        page.files_wanted.connect(self._write)
        page.purchases_wanted.connect(self._purchases)
        desk.news.bill_changed.connect(self._changed)
        desk.news.purchases_changed.connect(self._changed)

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

        def work(rd: Reading) -> Made3b:
            return made_gstr3b(rd, period)

        self.desk.read(self, work, done=self._show, failed=self._refused, replaces="gstr3b")

    def _show(self, made: Made3b) -> None:
        self._made = made
        rows = [_figure_row(number, figure) for number, figure in enumerate(made.told.figures)]
        share = made.told.share
        of_what = (
            self.tr("Of what was supplied")
            if made.by is ShareBy.TURNOVER
            else self.tr("Of the medicines that were supplied")
        )
        facts = self.tr(
            "{of_what} {exempt} of {all} is exempt: {percent} % of the input tax is blocked (Rule 42)."
        ).format(
            of_what=of_what,
            exempt=money_text(Money(share.exempt)),
            all=money_text(Money(share.all)),
            percent=percent_of(share),
        )
        self._page.show_return(facts, rows, self._warnings(made), self._notes())

    def _warnings(self, made: Made3b) -> list[str]:
        claims = [claim_of(one) for one in made.purchases.values()]
        warnings = []
        if wrong := claims.count(Claim.NO_GSTIN) + claims.count(Claim.WRONG_GSTIN):
            warnings.append(
                counted(
                    self.tr("{count} bill with tax of suppliers without a valid GSTIN: its tax is not input tax."),
                    self.tr("{count} bills with tax of suppliers without a valid GSTIN: their tax is not input tax."),
                    count=wrong,
                )
            )
        if others := sum(one.payable for one in made.purchases.values() if not one.gstin):
            warnings.append(
                self.tr("{amount} was bought of suppliers without a GSTIN: it stands in no line.").format(
                    amount=money_text(Money(others))
                )
            )
        if unknown := sum(not one.is_known for one in made.lost.values()):
            warnings.append(
                counted(
                    self.tr("Of {count} write-off no bill with tax is known: nothing is reversed for it."),
                    self.tr("Of {count} write-offs no bill with tax is known: nothing is reversed for them."),
                    count=unknown,
                )
            )
        return warnings

    def _notes(self) -> str:
        return self.tr(
            "Input tax counts only where the supplier told it too: compare with GSTR-2B in the portal. Zero-rated supplies, "
            "reverse charge and imports are not kept here. The share is chosen in the rules of the clinic."
        )

    def _refused(self, refused: Refused) -> None:
        self._made = None
        self._page.show_problem(self.desk.refused(refused))

    def _figure(self, number: object) -> None:
        if self._made is None or not isinstance(number, int) or number >= len(self._made.told.figures):
            return
        figure = self._made.told.figures[number]
        rows = [_document_row(one, self._made) for one in figure.behind]
        sums = ""
        if figure.line is Line3b.BLOCKED:
            sums = self.tr("The input tax above, of which {percent} % is blocked").format(
                percent=percent_of(self._made.told.share)
            )
        elif rows:
            sums = self.tr("Together {value} and {tax} of tax").format(
                value=money_text(Money(figure.value)), tax=money_text(Money(figure.taxes.whole))
            )
        self._page.show_documents(_what(figure), rows, sums)

    def _open(self, row: object) -> None:
        if isinstance(row, DocumentRow) and row.page:
            self.desk.open_page(row.page, **row.arguments)

    def _purchases(self) -> None:
        self.desk.open_page("gst_registers", register="purchases", period=self._period)

    def _write(self, folder: Path) -> None:
        period = self._period

        def work(rd: Reading) -> tuple[Path, ...]:
            return export_gstr3b(rd, period, folder)

        self.desk.read(self, work, done=self._written, failed=self._not_written)

    def _written(self, files: tuple[Path, ...]) -> None:
        self.desk.say(
            counted(
                self.tr("{count} file was written to {folder}."),
                self.tr("{count} files were written to {folder}."),
                count=len(files),
                folder=files[0].parent.name,
            )
        )

    def _not_written(self, refused: Refused) -> None:
        self._page.problem.say(self.desk.refused(refused))


def _figure_row(number: int, figure: Figure3b) -> FigureRow:
    value = EMPTY if figure.line in _WITHOUT_VALUE else money_text(Money(figure.value))
    heads = (figure.taxes.igst, figure.taxes.cgst, figure.taxes.sgst)
    igst, cgst, sgst = (EMPTY if figure.line in _WITHOUT_TAX else money_text(Money(one)) for one in heads)
    return FigureRow(
        number, figure.line.value.split()[0], _what(figure), grouped(len(figure.behind)), value, "", igst, cgst, sgst
    )


def _what(figure: Figure3b) -> str:
    words = {
        Line3b.TAXABLE: QCoreApplication.translate("gst", "Taxable supplies"),
        Line3b.EXEMPT: QCoreApplication.translate("gst", "Exempt supplies"),
        Line3b.BETWEEN_STATES: QCoreApplication.translate("gst", "To other states, not registered"),
        Line3b.INPUT: QCoreApplication.translate("gst", "Input tax of purchases"),
        Line3b.BLOCKED: QCoreApplication.translate("gst", "Blocked: share of exempt supplies"),
        Line3b.LOST: QCoreApplication.translate("gst", "Reversed: goods written off"),
        Line3b.NET: QCoreApplication.translate("gst", "Input tax that is left"),
        Line3b.TOO_LATE: QCoreApplication.translate("gst", "Too late to be input tax"),
        Line3b.INWARD_EXEMPT: QCoreApplication.translate("gst", "Exempt purchases"),
    }[figure.line]
    if figure.place:
        words += f" · {state_name(figure.place)}"
    if figure.line is Line3b.INWARD_EXEMPT:
        words += " · " + (
            QCoreApplication.translate("gst", "between states")
            if figure.is_inter_state
            else QCoreApplication.translate("gst", "within the state")
        )
    return words


def _document_row(one: Behind, made: Made3b) -> DocumentRow:
    page, arguments = "", dict[str, object]()
    if (supply := made.supplies.get(one.document_id)) is not None:
        number, day, whom = supply.number, supply.day, supply.recipient_name
        page = "bill"
        arguments = {"invoice_id": supply.opens_id}
    elif (purchase := made.purchases.get(one.document_id)) is not None:
        number, day, whom = purchase.number, purchase.day, purchase.supplier
        page, arguments = purchase_page(one.source, one.document_id)
    else:
        lost = made.lost[one.document_id]
        number, day, whom = lost.batch, lost.day, lost.what
    return DocumentRow(
        one.document_id, number, date_text(day), text_or_dash(whom), money_text(Money(one.value)),
        money_text(Money(one.taxes.whole)), page, arguments,
    )  # fmt: skip


def purchase_page(source: str, document_id: str) -> tuple[str, dict[str, object]]:
    """Where a purchase is looked at."""
    return (
        ("given_back", {"return_id": document_id}) if source == "return" else ("receipt", {"receipt_id": document_id})
    )


def make_gstr3b(desk: Desk) -> Gstr3bPage:
    """The page with its controller."""
    now = Period.of(business_date(desk.clinic.clock()))
    page = Gstr3bPage(months_back(now), may_export=desk.may(Permission.EXPORT))
    page.month.set_value(now.earlier(1))
    Gstr3bController(page, desk, now.earlier(1))
    return page
