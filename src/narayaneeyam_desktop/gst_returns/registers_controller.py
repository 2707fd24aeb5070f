"""Answers the page of registers: reads one for a period, tells its lines in words, writes it as a table."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.billing.document_numbers import DocumentKind
from narayaneeyam_clinic.billing.supply_rules import TaxRate
from narayaneeyam_clinic.gst_returns.codes_register import CodeRow, codes_of
from narayaneeyam_clinic.gst_returns.documents_behind import Behind, documents_of_code, documents_of_series
from narayaneeyam_clinic.gst_returns.export_registers import Register, export_register
from narayaneeyam_clinic.gst_returns.input_tax_rules import Claim, Purchase, claim_of
from narayaneeyam_clinic.gst_returns.purchases_of_period import purchases_of
from narayaneeyam_clinic.gst_returns.series_register import SeriesRow, series_of_year
from narayaneeyam_clinic.gst_returns.supplies import Period, told_quantity
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import business_date, financial_year
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import EMPTY, date_text, grouped, money_text, quantity_text, text_or_dash
from narayaneeyam_desktop.gst_returns.behind_rows import behind_rows, behind_words
from narayaneeyam_desktop.gst_returns.figures_view import DocumentRow
from narayaneeyam_desktop.gst_returns.gstr3b_controller import purchase_page
from narayaneeyam_desktop.gst_returns.registers_page import RegisterRow, RegistersPage
from narayaneeyam_desktop.translations import month_and_year

_MONTHS, _YEARS = 13, 3
_NAMES_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Months:
    """From the first to the last of them."""

    first: Period
    last: Period


@dataclass(frozen=True, slots=True)
class _Read:
    register: Register
    series: tuple[SeriesRow, ...] = ()
    codes: tuple[CodeRow, ...] = ()
    purchases: tuple[Purchase, ...] = ()


class RegistersController(Controller):
    """One register of one period."""

    def __init__(self, page: RegistersPage, desk: Desk, months: Months) -> None:
        super().__init__(page, desk)
        self._page = page
        self._register, self._months = Register.SERIES, months
        self._codes: tuple[CodeRow, ...] = ()
        page.wanted.connect(self._wanted)
        page.row_chosen.connect(self._behind)
        page.row_opened.connect(self._open)
        page.document_opened.connect(self._open)
        page.file_wanted.connect(self._write)
        desk.news.bill_changed.connect(self._changed)
        desk.news.purchases_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        if (register := arguments.get("register")) in set(Register):
            self._register = Register(str(register))
            self._page.register.set_value(self._register)
        if isinstance(period := arguments.get("period"), Period):
            self._months = Months(period, period)
            self._page.period.set_value(self._months)
        self._read()

    def _wanted(self, register: object, months: object) -> None:
        if isinstance(register, Register) and isinstance(months, Months):
            self._register, self._months = register, months
            self._read()

    def _changed(self, _news: object) -> None:
        if self._page.isVisible():
            self._read()

    def _read(self) -> None:
        register, months = self._register, self._months

        def work(rd: Reading) -> _Read:
            if register is Register.SERIES:
                return _Read(register, series=tuple(series_of_year(rd, financial_year(months.first.first_day))))
            if register is Register.CODES:
                return _Read(register, codes=tuple(codes_of(rd, months.first, months.last)))
            return _Read(register, purchases=tuple(purchases_of(rd, months.first, months.last)))

        self.desk.read(self, work, done=self._show, failed=self._refused, replaces="gst_registers")

    def _show(self, read: _Read) -> None:
        facts = warning = ""
        self._codes = read.codes
        if read.register is Register.SERIES:
            rows = [_series_row(one) for one in read.series]
            facts = self.tr("All series of the financial year {year}").format(
                year=_year_text(financial_year(self._months.first.first_day))
            )
            wrong = [one.series for one in read.series if one.missing or one.twice]
            if wrong:
                warning = self.tr(
                    "Numbers are missing or there twice in {series}. Another PC may not have sent its bills yet: look at Sync first."
                ).format(series=", ".join(wrong))
        elif read.register is Register.CODES:
            rows = [_code_row(number, one) for number, one in enumerate(read.codes)]
            facts = self.tr("Together {value}, of it {tax} of tax").format(
                value=money_text(Money(sum(one.value for one in read.codes))),
                tax=money_text(Money(sum(one.taxes.whole for one in read.codes))),
            )
        else:
            rows = [_purchase_row(one) for one in read.purchases]
            claimed = sum(one.taxes.whole for one in read.purchases if claim_of(one) is Claim.CLAIMED)
            facts = self.tr("Together {value} payable, {tax} of input tax before what is blocked").format(
                value=money_text(Money(sum(one.payable for one in read.purchases))), tax=money_text(Money(claimed))
            )
        self._page.show_register(read.register.value, rows, facts, warning)

    def _refused(self, refused: Refused) -> None:
        self._page.problem.say(self.desk.refused(refused))

    def _behind(self, row: object) -> None:
        """The documents of the chosen line: as many as it says, and adding up to it."""
        if not isinstance(row, RegisterRow):
            return
        register, months, codes = self._register, self._months, self._codes

        def work(rd: Reading) -> Behind:
            if register is Register.SERIES:
                return documents_of_series(rd, row.id)
            return documents_of_code(rd, months.first, months.last, codes[int(row.id)])

        def show(behind: Behind) -> None:
            self._page.behind.show_documents(row.cells[0], behind_rows(behind), behind_words(behind))

        self.desk.read(self, work, done=show, failed=self._refused, replaces="gst_register_documents")

    def _open(self, row: object) -> None:
        if isinstance(row, (RegisterRow, DocumentRow)) and row.page:
            self.desk.open_page(row.page, **row.arguments)

    def _write(self, file: Path) -> None:
        register, months = self._register, self._months

        def work(rd: Reading) -> str:
            export_register(rd, register, months.first, months.last, file)
            return file.name

        self.desk.read(self, work, done=self._written, failed=self._refused)

    def _written(self, name: str) -> None:
        self.desk.say(self.tr("{file} was written.").format(file=name))


def _series_row(one: SeriesRow) -> RegisterRow:
    odd = [*one.missing, *one.twice]
    return RegisterRow(
        one.series,
        (
            one.series,
            _kind_words(one.kind),
            one.first,
            one.last,
            grouped(one.documents),
            _names(one.cancelled),
            _names(odd),
        ),
    )


def _code_row(number: int, one: CodeRow) -> RegisterRow:
    return RegisterRow(
        str(number),
        (
            one.hsn or EMPTY,
            one.description,
            QCoreApplication.translate("gst", "registered")
            if one.is_registered
            else QCoreApplication.translate("gst", "others"),
            f"{TaxRate(one.rate_basis_points).as_percent} %",
            _quantity_words(one),
            money_text(Money(one.net)),
            money_text(Money(one.taxes.whole)),
            money_text(Money(one.value)),
        ),
    )


def _quantity_words(one: CodeRow) -> str:
    exact = told_quantity(one.quantity)
    return quantity_text(int(exact) if exact == int(exact) else exact, one.unit) if exact else EMPTY


def _purchase_row(one: Purchase) -> RegisterRow:
    page, arguments = purchase_page(one.kind.value, one.document_id)
    return RegisterRow(
        one.document_id,
        (
            date_text(one.day),
            one.number,
            text_or_dash(one.supplier),
            text_or_dash(one.gstin),
            text_or_dash(one.supplier_bill),
            money_text(Money(one.taxable + one.exempt)),
            money_text(Money(one.taxes.whole)),
            money_text(Money(one.payable)),
            _claim_words(claim_of(one)),
        ),
        page,
        arguments,
    )


def _claim_words(claim: Claim) -> str:
    return {
        Claim.CLAIMED: QCoreApplication.translate("gst", "counts"),
        Claim.NO_TAX: QCoreApplication.translate("gst", "no tax on it"),
        Claim.NO_GSTIN: QCoreApplication.translate("gst", "no: no GSTIN"),
        Claim.WRONG_GSTIN: QCoreApplication.translate("gst", "no: wrong GSTIN"),
        Claim.TOO_LATE: QCoreApplication.translate("gst", "no: too late"),
    }[claim]


def _kind_words(kind: DocumentKind) -> str:
    return {
        DocumentKind.INVOICE: QCoreApplication.translate("gst", "Bills"),
        DocumentKind.BILL_OF_SUPPLY: QCoreApplication.translate("gst", "Bills of supply"),
        DocumentKind.CREDIT_NOTE: QCoreApplication.translate("gst", "Credit notes"),
        DocumentKind.DEBIT_NOTE: QCoreApplication.translate("gst", "Debit notes"),
        DocumentKind.REFUND: QCoreApplication.translate("gst", "Refund vouchers"),
        DocumentKind.RECEIPT: QCoreApplication.translate("gst", "Receipts"),
        DocumentKind.DEPOSIT: QCoreApplication.translate("gst", "Deposits"),
        DocumentKind.STAY: QCoreApplication.translate("gst", "Stays"),
        DocumentKind.CERTIFICATE: QCoreApplication.translate("gst", "Certificates"),
        DocumentKind.GOODS_IN: QCoreApplication.translate("gst", "Goods in"),
        DocumentKind.ORDER: QCoreApplication.translate("gst", "Orders"),
        DocumentKind.PURCHASE_RETURN: QCoreApplication.translate("gst", "Returns to suppliers"),
        DocumentKind.SUPPLIER_PAYMENT: QCoreApplication.translate("gst", "Payments to suppliers"),
        DocumentKind.TRANSFER: QCoreApplication.translate("gst", "Transfers"),
        DocumentKind.STOCK_TAKE: QCoreApplication.translate("gst", "Stock-takes"),
        DocumentKind.PREPARATION: QCoreApplication.translate("gst", "Preparations"),
        DocumentKind.SHIFT: QCoreApplication.translate("gst", "Closes of shifts"),
    }[kind]


def _names(numbers: tuple[str, ...] | list[str]) -> str:
    """The places alone, because the series stands before them; the first few of many."""
    places = [number.rsplit("/", 1)[-1].lstrip("0") for number in numbers]
    more = f" … ({grouped(len(places))})" if len(places) > _NAMES_SHOWN else ""
    return (", ".join(places[:_NAMES_SHOWN]) + more) if places else EMPTY


def _year_text(year: int) -> str:
    return f"{year}-{(year + 1) % 100:02d}"


def _periods(now: Period) -> list[tuple[object, str]]:
    """Financial years, then single months."""
    begun = financial_year(now.first_day)
    years: list[tuple[object, str]] = [
        (Months(Period(year, 4), Period(year + 1, 3)), _year_text(year)) for year in range(begun, begun - _YEARS, -1)
    ]
    months = [now.earlier(back) for back in range(_MONTHS)]
    return years + [(Months(month, month), month_and_year(month.first_day)) for month in months]


def make_gst_registers(desk: Desk) -> RegistersPage:
    """The page with its controller."""
    periods = _periods(Period.of(business_date(desk.clinic.clock())))
    page = RegistersPage(
        [
            (Register.SERIES, QCoreApplication.translate("gst", "Series of numbers")),
            (Register.CODES, QCoreApplication.translate("gst", "Codes (HSN and SAC)")),
            (Register.PURCHASES, QCoreApplication.translate("gst", "Purchases")),
        ],
        periods,
        may_export=desk.may(Permission.EXPORT),
    )
    first = periods[0][0]
    assert isinstance(first, Months)
    RegistersController(page, desk, first)
    return page
