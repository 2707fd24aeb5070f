"""Answers the page of makers (BUY-3)."""

from __future__ import annotations

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.purchases.keep_supplier import MakerDraft, blacklist_maker, change_maker
from narayaneeyam_clinic.purchases.supplier_list import MakerRow, maker_list
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.purchases.makers_page import MakersPage
from narayaneeyam_desktop.wording import translated


class MakersController(Controller):
    """Reads and saves."""

    def __init__(self, page: MakersPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        page.save_action.setVisible(desk.may(Permission.BUY))
        page.searched.connect(self._read)
        page.save_wanted.connect(self._save)
        desk.news.purchases_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._read()

    def _read(self) -> None:
        typed = self._page.box.text()

        def work(rd: Reading) -> list[MakerRow]:
            return maker_list(rd, typed)

        self.desk.read(self, work, done=self._page.show_makers, replaces="makers")

    def _save(self, wanted: tuple[MakerRow, MakerDraft, str]) -> None:
        row, draft, why = wanted

        def work(tx: Transaction) -> None:
            change_maker(tx, row.maker_id, draft)
            if why != row.blacklisted_why:
                blacklist_maker(tx, row.maker_id, why or None)

        self.desk.change(
            self, work, why="purchases.maker", done=self._saved, failed=self._refused, disables=self._page.save_action
        )

    def _saved(self, _nothing: None) -> None:
        self._page.form.mark_saved()
        self.desk.say(translated("purchases", "The maker is saved."))

    def _refused(self, refused: Refused) -> None:
        self._page.form.show_problem(refused.field, self.desk.refused(refused))

    def _changed(self, _news: object) -> None:
        self._read()


def make_makers(desk: Desk) -> MakersPage:
    """The page with its controller."""
    page = MakersPage()
    MakersController(page, desk)
    return page
