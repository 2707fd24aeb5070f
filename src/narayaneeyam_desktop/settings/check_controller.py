"""Answers the page of checks."""

from __future__ import annotations

import contextlib

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.diagnostics.facts import note_check
from narayaneeyam_clinic.pharmacy.rebuild_stock import rebuild_stock_on_hand
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.store.check import Fault, check, log_head
from narayaneeyam_clinic.store.replay import check_deep
from narayaneeyam_clinic.store.search_rebuild import rebuild_search_index
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import moment_text
from narayaneeyam_desktop.settings.check_page import CheckPage
from narayaneeyam_desktop.widgets.work_strip import Progress


class CheckController(Controller):
    """A check reads beside all other work."""

    def __init__(self, page: CheckPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        page.check_wanted.connect(self._check)
        page.anew_wanted.connect(self._make_anew)

    def opened(self, arguments: dict[str, object]) -> None:
        self.desk.read(self, log_head, done=self.page.show_head, replaces="head")

    def _check(self, deep: bool) -> None:
        if self.page.strip.is_working():
            return
        progress, actor = Progress(), self.desk.actor

        def work(clinic: Clinic) -> list[Fault]:
            faults = check(clinic, actor)
            if deep:
                faults += check_deep(clinic, actor, told=progress.told)
            # A file in which nothing can be written any more is told all the same.
            with contextlib.suppress(ClinicFileError), clinic.transaction(by=actor, why="check.note") as tx:
                note_check(tx, len(faults), deep=deep)
            return faults

        self.page.show_work(progress, deep=deep)
        self.desk.apart(
            self,
            work,
            done=self._done,
            failed=self._refused,
            disables=self.page.deep_action if deep else self.page.check_action,
        )

    def _make_anew(self) -> None:
        if self.page.strip.is_working():
            return

        def work(tx: Transaction) -> int:
            rebuild_stock_on_hand(tx)
            return rebuild_search_index(tx)

        self.page.show_making()
        self.desk.change(
            self,
            work,
            why="check.make_anew",
            done=self._made,
            failed=self._refused,
            disables=self.page.anew_action,
        )

    def _made(self, count: int) -> None:
        self.page.show_made(count, moment_text(self.desk.clinic.clock()))

    def _done(self, faults: list[Fault]) -> None:
        self.page.show_faults(faults, moment_text(self.desk.clinic.clock()))

    def _refused(self, refused: Refused) -> None:
        self.page.show_problem(self.desk.refused(refused))


def make_check(desk: Desk) -> CheckPage:
    """The page with its controller."""
    page = CheckPage()
    CheckController(page, desk)
    return page
