"""The packages that the clinic offers, and the form of the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.treatments.change_package import PackageDraft, PackageRow
from narayaneeyam_clinic.treatments.therapy_list import TherapyRow
from narayaneeyam_desktop.formats import money_text, rupees_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.widgets.field import CheckField, ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_beside import FormBeside
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit, QuantityEdit


class PackagesPage(Page):
    """F2 a new one, F8 puts a therapy into it, F9 saves.

    Signals:
        save_wanted: (package id or None, PackageDraft).
    """

    save_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Packages"))
        self._row: PackageRow | None = None
        self._items: dict[str, int] = {}
        self._therapies: dict[str, TherapyRow] = {}
        self.table: RowsTable[PackageRow] = RowsTable(
            [
                Column(self.tr("Package"), _name, width=220, stretch=True),
                Column(self.tr("Holds"), _holds, width=280),
                Column(self.tr("Price"), _price, width=110, right=True),
                Column("", self._state, width=70, tone=_tone),
            ],
            name="packages",
            empty=EmptyState(self.tr("No packages yet"), self.tr("F2 makes the first one.")),
            identity=attrgetter("package_id"),
        )
        self.table.set_accessible_name(self.tr("Packages"))
        self.form = self._make_form()
        card = Card(margin=0)
        card.body.addWidget(self.table)
        self.body.addWidget(FormBeside(card, self.form, 380), 1)
        self.new_action = self.add_page_action(self.tr("New package"), "F2", self.start_new)
        self.put_action = self.add_page_action(self.tr("Put into the package"), "F8", self._put, button=False)
        self.save_action = self.add_page_action(self.tr("Save"), "F9", self._save, primary=True)
        self.table.row_chosen.connect(self._row_chosen)
        self.start_new()

    def show_packages(self, rows: Sequence[PackageRow], therapies: Sequence[TherapyRow]) -> None:
        """What is offered; what is typed stays."""
        self._therapies = {row.therapy_id: row for row in therapies}
        self.therapy.set_choices([(row.therapy_id, row.name) for row in therapies])
        self.table.show_rows(rows)
        self._show_items()

    def saved(self) -> None:
        self.form.mark_saved()

    def show_problem(self, field: str | None, sentence: str) -> None:
        self.form.show_problem("therapy" if field == "items" else field, sentence)

    def start_new(self) -> None:
        """An empty form."""
        self.table.select_none()
        self._show(None)
        self.name.setFocus()

    def focus_first(self) -> None:
        (self.table if self.table.rows() else self.name).setFocus()

    def draft_state(self) -> object | None:
        return "typed" if self.form.is_edited() else None

    def _make_form(self) -> FormCard:
        self.name = LineField(self.tr("Name"), max_length=80)
        self.therapy = ChoiceField(self.tr("Therapy"))
        self.sessions = QuantityEdit(self.tr("Sessions"), hint=self.tr("0 takes it out."))
        self.holds = Banner("", Tone.BLUE)
        self.price = MoneyEdit(self.tr("Price (₹)"))
        self.note = LineField(self.tr("Note"), max_length=200)
        self.is_ended = CheckField(self.tr("No longer offered"))
        form = FormCard(self.tr("New package"))
        form.add(name=self.name)
        form.add(therapy=self.therapy, sessions=self.sessions)
        form.body.addWidget(self.holds)
        form.add(price=self.price)
        form.add(note=self.note)
        form.add_checks([self.is_ended])
        form.close_with_problem()
        return form

    def _show(self, row: PackageRow | None) -> None:
        self._row = row
        self.form.set_heading(self.tr("New package") if row is None else row.name)
        self.name.set_text("" if row is None else row.name)
        self.price.set_value(None if row is None else row.price)
        self.note.set_text("" if row is None else row.note)
        self.is_ended.setChecked(row is not None and not row.is_active)
        self.is_ended.setVisible(row is not None)
        self._items = {} if row is None else {item.therapy_id: item.sessions for item in row.items}
        self.sessions.set_value(7)
        self._show_items()
        self.form.mark_saved()

    def _show_items(self) -> None:
        """What it holds, and what that costs by itself."""
        names = {one.therapy_id: one.name for one in self._therapies.values()}
        parts = [f"{sessions} × {names.get(key, '')}" for key, sessions in self._items.items()]
        prices: list[Money] = []
        for key, sessions in self._items.items():
            price = self._therapies[key].price if key in self._therapies else None
            prices.append(ZERO if price is None else price.times(sessions))
        words = ", ".join(parts)
        if parts and all(prices):
            alone = rupees_text(total(prices))
            words = self.tr("{therapies}; by itself {amount}").format(therapies=words, amount=alone)
        self.holds.say(words)

    def _put(self) -> None:
        therapy, sessions = self.therapy.value(), self.sessions.value()
        if therapy is None or sessions is None:
            return
        if sessions:
            self._items[str(therapy)] = sessions
        else:
            self._items.pop(str(therapy), None)
        self._show_items()
        self.therapy.setFocus()

    def _row_chosen(self, row: PackageRow | None) -> None:
        if row is not None and not self.form.is_edited():
            self._show(row)

    def _state(self, row: PackageRow) -> str:
        return "" if row.is_active else self.tr("ended")

    def _save(self) -> None:
        if not self._items:
            self._put()
        draft = PackageDraft(
            name=self.name.text(),
            price=self.price.value(),
            items=tuple(self._items.items()),
            note=self.note.text(),
            is_active=not self.is_ended.isChecked(),
        )
        self.save_wanted.emit((None if self._row is None else self._row.package_id, draft))


def _name(row: PackageRow) -> str:
    return row.name


def _holds(row: PackageRow) -> str:
    return ", ".join(f"{item.sessions} × {item.therapy}" for item in row.items)


def _price(row: PackageRow) -> str:
    return money_text(row.price)


def _tone(row: PackageRow) -> Tone | None:
    return None if row.is_active else Tone.PLAIN
