"""Makers with licence and address, and the black list (BUY-3): a list with the form of the chosen one beside it."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.purchases.keep_supplier import MakerDraft
from narayaneeyam_clinic.purchases.supplier_list import MakerRow
from narayaneeyam_desktop.formats import grouped, text_or_dash
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
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
        self.box.setMaximumWidth(theme().size(360))
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


def _licence(row: MakerRow) -> str:
    return text_or_dash(row.licence)


def _medicines(row: MakerRow) -> str:
    return grouped(row.medicines)


def _state(row: MakerRow) -> str:
    return translated("purchases", "black list") if row.blacklisted_why else ""


def _tone(row: MakerRow) -> Tone | None:
    return Tone.RED if row.blacklisted_why else None
