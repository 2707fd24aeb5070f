"""The meals of the clinic's list with their prices."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtWidgets import QVBoxLayout, QWidget

from narayaneeyam_clinic.admissions.ward_meals import MealDraft, MealRow
from narayaneeyam_desktop.formats import money_text
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import CheckField, LineField
from narayaneeyam_desktop.widgets.form_beside import FormBeside
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.small_parts import EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit


class MealsTab(QWidget):
    """Shows meals; `wish` is the form as typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meal_id: str | None = None
        self.table: RowsTable[MealRow] = RowsTable(
            self._columns(),
            name="meals",
            empty=EmptyState(self.tr("No meal yet"), self.tr("Breakfast, kanji, lunch: add the first with F2.")),
            identity=attrgetter("meal_id"),
        )
        self.table.set_accessible_name(self.tr("Meals"))
        self.form = FormCard(self.tr("Meal"))
        self.name = LineField(self.tr("Name"), max_length=80)
        self.price = MoneyEdit(self.tr("Price, tax inside"))
        self.is_active = CheckField(self.tr("Is served"))
        self.form.add(name=self.name)
        self.form.add(price=self.price)
        self.form.add_checks([self.is_active])
        self.form.close_with_problem()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().size(8), 0, 0)
        column.addWidget(FormBeside(self.table, self.form, 320))
        self.table.row_chosen.connect(self._chosen)
        self.begin_new(focus=False)

    def show_meals(self, rows: Sequence[MealRow]) -> None:
        self.table.show_rows(rows)
        if not self.form.is_edited():
            self._chosen(self.table.selected_row())

    def begin_new(self, *, focus: bool = True) -> None:
        """An empty form."""
        self._meal_id = None
        self.form.set_heading(self.tr("New meal"))
        self.name.set_text("")
        self.price.set_value(None)
        self.is_active.setChecked(True)
        self.form.mark_saved()
        if focus:
            self.table.select_none()
            self.name.setFocus()

    def saved(self) -> None:
        self.form.mark_saved()

    def focus_list(self) -> None:
        self.table.setFocus()

    def wish(self) -> tuple[str | None, MealDraft] | None:
        """None without a price; says so at the field."""
        price = self.price.value()
        if price is None:
            self.price.show_problem(self.tr("Write what it costs; 0 for a meal without charge."))
            self.price.setFocus()
            return None
        return self._meal_id, MealDraft(name=self.name.text(), price=price, is_active=self.is_active.isChecked())

    def _chosen(self, row: MealRow | None) -> None:
        if row is None:
            return
        self._meal_id = row.meal_id
        self.form.set_heading(self.tr("Meal"))
        self.name.set_text(row.name)
        self.price.set_value(row.price)
        self.is_active.setChecked(row.is_active)
        self.form.mark_saved()

    def _columns(self) -> list[Column[MealRow]]:
        return [
            Column(self.tr("Meal"), attrgetter("name"), stretch=True, strong=True),
            Column(self.tr("Price"), _price, width=110, right=True),
            Column("", self._state, width=110, tone=_tone),
        ]

    def _state(self, row: MealRow) -> str:
        return "" if row.is_active else self.tr("not served")


def _price(row: MealRow) -> str:
    return money_text(row.price)


def _tone(row: MealRow) -> Tone | None:
    return None if row.is_active else Tone.PLAIN
