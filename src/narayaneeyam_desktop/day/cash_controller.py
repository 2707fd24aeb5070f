"""Answers the counting of cash."""

from __future__ import annotations

from narayaneeyam_clinic.billing.count_cash import CountedCash, cash_counts, count_cash, expected_cash
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.day.cash_page import CashPage
from narayaneeyam_desktop.desk import Desk

_Shown = tuple[Money, list[CountedCash]]


class CashController(Controller):
    """What is expected follows each bill that is finished meanwhile."""

    def __init__(self, page: CashPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        page.keep_wanted.connect(self._keep)
        desk.news.bill_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._read()

    def _changed(self, _news: object) -> None:
        self._read()

    def _read(self) -> None:
        def work(rd: Reading) -> _Shown:
            return expected_cash(rd), cash_counts(rd)

        self.desk.read(self, work, done=self._show, replaces="cash")

    def _show(self, shown: _Shown) -> None:
        self.page.show_cash(*shown)

    def _keep(self, typed: tuple[Money, str]) -> None:
        counted, note = typed

        def work(tx: Transaction) -> CountedCash:
            return count_cash(tx, counted, note=note)

        self.desk.change(
            self,
            work,
            why="billing.count_cash",
            done=self._kept,
            failed=self._refused,
            disables=self.page.keep_action,
        )

    def _kept(self, _counted: CountedCash) -> None:
        self.page.start()
        self.page.focus_first()
        self.desk.say(self.tr("The count is kept."))
        self._read()

    def _refused(self, refused: Refused) -> None:
        self.page.form.show_problem(refused.field, self.desk.refused(refused))


def make_cash(desk: Desk) -> CashPage:
    """The page with its controller."""
    page = CashPage()
    CashController(page, desk)
    return page
