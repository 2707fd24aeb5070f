"""Answers the list of bills."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from narayaneeyam_clinic.billing.invoice_list import (
    InvoiceFilter,
    InvoiceRow,
    due_in_all,
    invoice_count,
    invoice_list,
)
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.counter.bills_page import BillsPage, Days, Wanted, Which
from narayaneeyam_desktop.desk import Desk


class BillsController(Controller):
    """Filter and order are the clinic's, in SQL; the table asks for what it paints."""

    def __init__(self, page: BillsPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._wanted = Wanted()
        self._patient_id: str | None = None
        self._is_shown = False
        page.new_action.setVisible(desk.may(Permission.SELL))
        page.filtered.connect(self._filter)
        page.bill_opened.connect(self._open)
        page.counter_wanted.connect(self._new)
        desk.news.bill_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        """With `patient_id` the bills of one patient; with `due` those that are due (SELL-28)."""
        if arguments.get("due"):
            self._page.show_dues()
        patient_id = arguments.get("patient_id")
        wanted = patient_id if isinstance(patient_id, str) else None
        if self._is_shown and wanted == self._patient_id:
            self._page.table.refresh()
            self._read_due()
            return
        self._patient_id, self._is_shown = wanted, True
        self._show()

    def _show(self) -> None:
        wanted, patient_id = self._wanted, self._patient_id

        def count(rd: Reading) -> int:
            return invoice_count(rd, filter_of(wanted, patient_id, rd.today))

        def rows(rd: Reading, offset: int, limit: int) -> Sequence[InvoiceRow]:
            return invoice_list(rd, filter_of(wanted, patient_id, rd.today), offset=offset, limit=limit)

        self._page.show_due(None)
        self._page.table.show_rows(self.desk, count, rows)
        self._read_due()

    def _read_due(self) -> None:
        """Who asks for dues wants to know what they come to."""
        wanted, patient_id = self._wanted, self._patient_id
        if wanted.which is not Which.DUE:
            return

        def work(rd: Reading) -> Money:
            return due_in_all(rd, filter_of(wanted, patient_id, rd.today))

        self.desk.read(self, work, done=self._due_read, replaces="due")

    def _due_read(self, due: Money) -> None:
        if self._wanted.which is Which.DUE:
            self._page.show_due(due)

    def _filter(self, wanted: Wanted) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self._show()

    def _open(self, row: InvoiceRow) -> None:
        self.desk.open_page("bill", invoice_id=row.invoice_id)

    def _new(self) -> None:
        self.desk.open_page("counter")

    def _changed(self, _news: object) -> None:
        if self._is_shown:
            self._page.table.refresh()
            self._read_due()


def filter_of(wanted: Wanted, patient_id: str | None, today: date) -> InvoiceFilter:
    """What the clinic is asked for."""
    since, until = {
        Days.ALL: (None, None),
        Days.TODAY: (today, today),
        Days.YESTERDAY: (today - timedelta(days=1), today - timedelta(days=1)),
        Days.WEEK: (today - timedelta(days=6), today),
        Days.MONTH: (today.replace(day=1), today),
    }[wanted.days]
    return InvoiceFilter(
        since=since,
        until=until,
        patient_id=patient_id,
        typed=wanted.typed,
        only_due=wanted.which is Which.DUE,
        only_cancelled=wanted.which is Which.CANCELLED,
    )


def make_bills(desk: Desk) -> BillsPage:
    """The page with its controller."""
    page = BillsPage()
    BillsController(page, desk)
    return page
