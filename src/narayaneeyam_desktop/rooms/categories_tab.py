"""Categories of rooms, and what a day in them costs from a date on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from narayaneeyam_clinic.rooms.change_rooms import CategoryDraft, TariffDraft
from narayaneeyam_clinic.rooms.room_list import CategoryRow, TariffRow
from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_desktop.formats import EMPTY, date_text, money_text
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import CheckField, LineField
from narayaneeyam_desktop.widgets.form_beside import FormBeside
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.small_parts import Banner, EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit


class CategoriesTab(QWidget):
    """Categories above their tariffs at the left, their forms at the right.

    Signals:
        tariff_chosen: another row of the tariffs is selected.
    """

    tariff_chosen = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._category_id: str | None = None
        self._today = today
        self.table: RowsTable[CategoryRow] = RowsTable(
            self._columns(),
            name="room_categories",
            empty=EmptyState(self.tr("No category yet"), self.tr("Ward, private, deluxe: add the first with F2.")),
            identity=attrgetter("category_id"),
        )
        self.table.set_accessible_name(self.tr("Categories"))
        self.tariffs: RowsTable[TariffRow] = RowsTable(
            self._tariff_columns(),
            name="room_tariffs",
            empty=EmptyState(self.tr("No tariff yet"), self.tr("Add what a day costs from a date on (F8).")),
            identity=attrgetter("tariff_id"),
        )
        self.tariffs.set_accessible_name(self.tr("Tariffs"))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(8))
        column.addWidget(self.table, 3)
        self.tariffs_of = small_text("", "heading")
        column.addWidget(self.tariffs_of)
        column.addWidget(self.tariffs, 2)
        self.form = self._form(today)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme().size(8), 0, 0)
        whole.addWidget(FormBeside(left, self.form, 320))
        self.table.row_chosen.connect(self._chosen)
        self.tariffs.row_chosen.connect(self._tariff_chosen)
        self.begin_new(focus=False)

    def show_categories(self, rows: Sequence[CategoryRow]) -> None:
        self.table.show_rows(rows)
        self._chosen(self.table.selected_row())

    def begin_new(self, *, focus: bool = True) -> None:
        self._category_id = None
        self.form.set_heading(self.tr("New category"))
        self.name.set_text("")
        self.is_intensive.setChecked(False)
        self.is_active.setChecked(True)
        self.tariffs.show_rows([])
        self.tariffs_of.setText("")
        self.form.mark_saved()
        if focus:
            self.table.select_none()
            self.name.setFocus()

    def saved(self) -> None:
        self.form.mark_saved()

    def tariff_added(self) -> None:
        self.per_day.set_value(None)
        self.per_bystander_day.set_value(None)
        self.form.mark_saved()

    def focus_list(self) -> None:
        self.table.setFocus()

    def wish(self) -> tuple[str | None, CategoryDraft]:
        return self._category_id, CategoryDraft(
            name=self.name.text(),
            is_intensive_care=self.is_intensive.isChecked(),
            is_active=self.is_active.isChecked(),
        )

    def tariff_wish(self) -> TariffDraft | None:
        """None while a category, the day or the price is missing; says so at the field."""
        day, price = self.valid_from.value(), self.per_day.value()
        if self._category_id is None:
            self.form.show_problem(None, self.tr("Save the category first; then add its tariff."))
            return None
        if day is None:
            self.valid_from.show_problem(self.tr("From which day on?"))
            self.valid_from.setFocus()
            return None
        if price is None:
            self.per_day.show_problem(self.tr("Write what a day costs."))
            self.per_day.setFocus()
            return None
        return TariffDraft(
            category_id=self._category_id,
            valid_from=day,
            per_day=price,
            per_bystander_day=self.per_bystander_day.value() or ZERO,
        )

    def chosen_tariff(self) -> TariffRow | None:
        return self.tariffs.selected_row() if self._category_id is not None else None

    def _form(self, today: date) -> FormCard:
        form = FormCard(self.tr("Category"))
        self.name = LineField(self.tr("Name"), max_length=80)
        self.is_intensive = CheckField(self.tr("Intensive care (no tax on the room)"))
        self.is_active = CheckField(self.tr("Is used"))
        form.add(name=self.name)
        form.add_checks([self.is_intensive, self.is_active])
        form.body.addWidget(small_text(self.tr("Tariff from a day on"), "heading"))
        self.valid_from = DateField(self.tr("From"), today)
        self.valid_from.set_value(today)
        self.per_day = MoneyEdit(self.tr("A day"))
        self.per_bystander_day = MoneyEdit(self.tr("Bystander's bed a day"))
        form.add(valid_from=self.valid_from)
        form.add(price=self.per_day, per_bystander_day=self.per_bystander_day)
        self.add_tariff = ActionButton(self.tr("Add the tariff"))
        form.body.addWidget(self.add_tariff)
        form.body.addWidget(
            Banner(
                self.tr("Days before keep their tariff. Above ₹5,000 a day the room bears GST, without tax here."),
                Tone.BLUE,
            )
        )
        form.close_with_problem()
        return form

    def _chosen(self, row: CategoryRow | None) -> None:
        if row is None:
            return
        self._category_id = row.category_id
        self.form.set_heading(self.tr("Category"))
        self.name.set_text(row.name)
        self.is_intensive.setChecked(row.is_intensive_care)
        self.is_active.setChecked(row.is_active)
        self.tariffs_of.setText(self.tr("Tariffs of {category}").format(category=row.name))
        self.tariffs.show_rows(row.tariffs)
        self.form.mark_saved()
        self.tariff_chosen.emit()

    def _tariff_chosen(self, _row: TariffRow | None) -> None:
        self.tariff_chosen.emit()

    def _columns(self) -> list[Column[CategoryRow]]:
        return [
            Column(self.tr("Category"), attrgetter("name"), stretch=True, strong=True),
            Column(self.tr("A day"), _today, width=110, right=True),
            Column(self.tr("Bystander"), _bystander, width=110, right=True),
            Column("", self._state, width=120, tone=_tone),
        ]

    def _tariff_columns(self) -> list[Column[TariffRow]]:
        return [
            Column(self.tr("From"), _from, width=110),
            Column(self.tr("A day"), _per_day, width=110, right=True),
            Column(self.tr("Bystander"), _per_bystander, width=110, right=True),
            Column("", self._which, stretch=True),
        ]

    def _which(self, row: TariffRow) -> str:
        return self.tr("from then on") if row.valid_from > self._today else ""

    def _state(self, row: CategoryRow) -> str:
        if not row.is_active:
            return self.tr("not used")
        return self.tr("intensive care") if row.is_intensive_care else ""


def _tone(row: CategoryRow) -> Tone | None:
    return Tone.PLAIN if not row.is_active else Tone.BLUE if row.is_intensive_care else None


def _today(row: CategoryRow) -> str:
    return EMPTY if row.today is None else money_text(row.today.per_day)


def _bystander(row: CategoryRow) -> str:
    return EMPTY if row.today is None else money_text(row.today.per_bystander_day)


def _from(row: TariffRow) -> str:
    return date_text(row.valid_from)


def _per_day(row: TariffRow) -> str:
    return money_text(row.per_day)


def _per_bystander(row: TariffRow) -> str:
    return money_text(row.per_bystander_day)
