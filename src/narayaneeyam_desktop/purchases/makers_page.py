"""Makers with licence and address, and the black list (BUY-3): a list with the form of the chosen one beside it."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.purchases.keep_supplier import MakerDraft, blacklist_maker, change_maker
from narayaneeyam_clinic.purchases.supplier_list import MakerRow, maker_list
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import grouped, text_or_dash
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.widgets.field import LineField, TextField
from narayaneeyam_desktop.widgets.form_beside import FormBeside
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.search_box import SearchBox
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.wording import translated


class MakersPage(Page):
    """Typing filters; F9 saves the form.

    Signals:
        searched: something else is asked for.
        save_wanted: (maker's id, MakerDraft, why it is on the black list or nothing).
    """

    searched = Signal()
    save_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(translated("purchases", "Makers"))
        self._row: MakerRow | None = None
        self.box = SearchBox(translated("purchases", "Name"))
        self.box.searched.connect(self._searched)
        self.body.addWidget(self.box)
        self.table: RowsTable[MakerRow] = RowsTable(
            [
                Column(translated("purchases", "Maker"), attrgetter("name"), width=220, stretch=True, strong=True),
                Column(translated("purchases", "Licence number"), _licence, width=150),
                Column(translated("purchases", "Medicines"), _medicines, width=90, right=True),
                Column("", _state, width=100, tone=_tone),
            ],
            name="makers",
            identity=attrgetter("maker_id"),
            empty=EmptyState(
                translated("purchases", "No maker here"),
                translated("purchases", "A maker comes with the medicine that names it."),
            ),
        )
        self.table.set_accessible_name(translated("purchases", "Makers"))
        self.table.filter_with(self.box)
        self.table.row_chosen.connect(self._chosen)
        self.licence = LineField(translated("purchases", "Licence number"), max_length=60)
        self.address = TextField(translated("purchases", "Address"), lines=3)
        self.black = LineField(
            translated("purchases", "On the black list because of"),
            hint=translated("purchases", "Empty: its medicines may be bought."),
            max_length=200,
        )
        self.form = FormCard(translated("purchases", "Maker"))
        self.form.add(licence=self.licence)
        self.form.add(address=self.address)
        self.form.add(reason=self.black)
        self.form.close_with_problem()
        card = Card(margin=0)
        card.body.addWidget(self.table)
        self.body.addWidget(FormBeside(card, self.form, 360), 1)
        self.save_action = self.add_page_action(translated("purchases", "Save"), "F9", self._save, primary=True)

    def show_makers(self, rows: Sequence[MakerRow]) -> None:
        self.table.show_rows(rows)
        if rows and self.table.selected_row() is None:
            self.table.select(0)

    def draft_state(self) -> object | None:
        return self.form.is_edited() or None

    def focus_first(self) -> None:
        self.box.setFocus()

    def _searched(self, _text: str) -> None:
        self.searched.emit()

    def _chosen(self, row: MakerRow | None) -> None:
        if row is None or (self._row is not None and row == self._row):
            return
        self._row = row
        self.form.set_heading(row.name)
        self.licence.set_text(row.licence)
        self.address.set_text(row.address)
        self.black.set_text(row.blacklisted_why)
        self.form.mark_saved()

    def _save(self) -> None:
        if self._row is not None:
            draft = MakerDraft(licence=self.licence.text(), address=self.address.text())
            self.save_wanted.emit((self._row, draft, self.black.text()))


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


def _licence(row: MakerRow) -> str:
    return text_or_dash(row.licence)


def _medicines(row: MakerRow) -> str:
    return grouped(row.medicines)


def _state(row: MakerRow) -> str:
    return translated("purchases", "black list") if row.blacklisted_why else ""


def _tone(row: MakerRow) -> Tone | None:
    return Tone.RED if row.blacklisted_why else None


def make_makers(desk: Desk) -> MakersPage:
    """The page with its controller."""
    page = MakersPage()
    MakersController(page, desk)
    return page
