"""Answers the page of GST rates."""

from __future__ import annotations

from narayaneeyam_clinic.billing.gst_rate import (
    GstRateDraft,
    GstRateRow,
    add_gst_rate,
    confirm_gst_rate,
    gst_rate_list,
)
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.history_door import HistoryDoor
from narayaneeyam_desktop.settings.gst_rates_page import GstRatesPage, RateTyped


class GstRatesController(Controller):
    """A rate is only ever added; the confirmation is put on and taken off."""

    def __init__(self, page: GstRatesPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        HistoryDoor(page, desk, "gst_rate", self._chosen)
        page.add_wanted.connect(self._add)
        page.confirm_wanted.connect(self._confirm)
        desk.news.settings_changed.connect(self._settings_changed)

    def _chosen(self) -> tuple[str, str] | None:
        row = self.page.table.selected_row()
        return (row.rate_id, row.hsn) if row is not None else None

    def opened(self, arguments: dict[str, object]) -> None:
        self._read()

    def _settings_changed(self, _news: object) -> None:
        self._read()

    def _read(self) -> None:
        self.desk.read(self, gst_rate_list, done=self._show, replaces="rates")

    def _show(self, rows: list[GstRateRow]) -> None:
        self.page.show_rates(rows)

    def _add(self, typed: RateTyped) -> None:
        if typed.valid_from is None:
            self.page.show_problem("valid_from", self.tr("Write the first day of this rate."))
            return
        draft = GstRateDraft(
            hsn=typed.hsn,
            nature=typed.nature,
            percent=typed.percent,
            is_exempt=typed.is_exempt,
            valid_from=typed.valid_from,
            source=typed.source,
        )

        def work(tx: Transaction) -> str:
            return add_gst_rate(tx, draft)

        self.desk.change(
            self, work, why="rates.add", done=self._added, failed=self._refused, disables=self.page.add_action
        )

    def _added(self, _rate_id: str) -> None:
        self.page.added()
        self.desk.say(self.tr("The rate is added. It waits for your accountant's confirmation."))

    def _confirm(self, wanted: tuple[str, bool]) -> None:
        rate_id, confirmed = wanted

        def work(tx: Transaction) -> None:
            confirm_gst_rate(tx, rate_id, confirmed=confirmed)

        self.desk.change(self, work, why="rates.confirm", failed=self._refused, disables=self.page.confirm_action)

    def _refused(self, refused: Refused) -> None:
        self.page.show_problem(refused.field, self.desk.refused(refused))


def make_gst_rates(desk: Desk) -> GstRatesPage:
    """The page with its controller."""
    page = GstRatesPage(business_date(desk.clinic.clock()))
    GstRatesController(page, desk)
    return page
