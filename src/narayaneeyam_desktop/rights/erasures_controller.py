"""Answers the ledger of erasures."""

from __future__ import annotations

from narayaneeyam_clinic.rights.erase_patient import purge_patient
from narayaneeyam_clinic.rights.rights_kinds import ErasureScope
from narayaneeyam_clinic.rights.rights_lists import ErasureRow, erasure_list
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.rights.erasures_page import ErasuresPage
from narayaneeyam_desktop.rights.rights_words import scope_words


class ErasuresController(Controller):
    """All of them: they are few."""

    def __init__(self, page: ErasuresPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        page.purge_wanted.connect(self._purge)
        desk.news.rights_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._look()

    def _changed(self, _news: object) -> None:
        self._look()

    def _look(self) -> None:
        self.desk.read(self, erasure_list, done=self._page.show_rows, replaces="erasures")

    def _purge(self, row: ErasureRow) -> None:
        self.desk.change(
            self,
            lambda tx: purge_patient(tx, row.patient_id),
            why="rights.purge",
            done=self._purged,
            failed=self._refused,
            disables=self._page.purge_action,
        )

    def _purged(self, scopes: tuple[ErasureScope, ...]) -> None:
        what = ", ".join(scope_words(scope) for scope in scopes)
        self.desk.say(self.tr("Purged: {what}.").format(what=what))
        self._look()

    def _refused(self, refused: Refused) -> None:
        self.desk.say(self.desk.refused(refused))


def make_erasures(desk: Desk) -> ErasuresPage:
    """The page with its controller."""
    page = ErasuresPage()
    ErasuresController(page, desk)
    return page
