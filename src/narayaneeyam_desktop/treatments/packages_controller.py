"""Answers the page of offered packages."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.treatments.change_package import PackageDraft, PackageRow, change_package, package_list
from narayaneeyam_clinic.treatments.therapy_list import TherapyRow, therapy_list
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.history_door import HistoryDoor
from narayaneeyam_desktop.treatments.packages_page import PackagesPage


@dataclass(frozen=True, slots=True)
class _Lists:
    packages: list[PackageRow]
    therapies: list[TherapyRow]


class PackagesController(Controller):
    """The list is read when the page opens and after any news of treatments."""

    def __init__(self, page: PackagesPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        HistoryDoor(page, desk, "package", self._chosen)
        page.save_wanted.connect(self._save)
        desk.news.treatments_changed.connect(self._changed)

    def _chosen(self) -> tuple[str, str] | None:
        row = self._page.table.selected_row()
        return (row.package_id, row.name) if row is not None else None

    def opened(self, arguments: dict[str, object]) -> None:
        self._read()

    def _changed(self, _news: object) -> None:
        self._read()

    def _read(self) -> None:
        self.desk.read(
            self,
            lambda rd: _Lists(package_list(rd, also_ended=True), therapy_list(rd)),
            done=self._show,
            replaces="packages",
        )

    def _show(self, lists: _Lists) -> None:
        self._page.show_packages(lists.packages, lists.therapies)

    def _save(self, wanted: tuple[str | None, PackageDraft]) -> None:
        package_id, draft = wanted

        def work(tx: Transaction) -> str:
            return change_package(tx, package_id, draft)

        self.desk.change(
            self, work, why="packages.change", done=self._saved, failed=self._refused, disables=self._page.save_action
        )

    def _saved(self, _id: str) -> None:
        self._page.saved()
        self.desk.say(self.tr("Saved."))

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(refused.field, self.desk.refused(refused))


def make_packages(desk: Desk) -> PackagesPage:
    """The page with its controller."""
    page = PackagesPage()
    PackagesController(page, desk)
    return page
