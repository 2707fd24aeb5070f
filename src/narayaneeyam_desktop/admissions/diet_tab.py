"""Diet and meals: what may be eaten from a day on, and what was brought today, by one key for each (P, B)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.admissions.ward_meals import MealRow, ServedRow
from narayaneeyam_clinic.admissions.ward_notes import DietRow
from narayaneeyam_desktop.formats import EMPTY, date_text, money_text
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import TextField
from narayaneeyam_desktop.widgets.form_card import FormCard, FormColumn
from narayaneeyam_desktop.widgets.small_parts import Banner, EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


@dataclass(frozen=True, slots=True)
class MealLine:
    """A meal of the list with what was brought of it today: to the patient, to the bystander."""

    meal: MealRow
    patient: tuple[ServedRow, ...]
    bystander: tuple[ServedRow, ...]


@dataclass(frozen=True, slots=True)
class MealWish:
    """One helping of a meal, noted now; `another` when there was one already today."""

    meal_id: str
    for_bystander: bool
    another: bool


class DietTab(QWidget):
    """Shows and signals.

    Signals:
        served: MealWish.
        taken_back: ServedRow, the last one of the chosen meal.
    """

    served = Signal(object)
    taken_back = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = theme().size
        self.now = Banner("", Tone.LEAF)
        self.avoid = Banner("", Tone.AMBER)
        self.meals: RowsTable[MealLine] = RowsTable(
            self._meal_columns(),
            name="stay_meals",
            empty=EmptyState(
                self.tr("No meals on the list"), self.tr("The manager adds them with their prices: Rooms, Meals.")
            ),
            identity=_meal_id,
        )
        self.meals.set_accessible_name(self.tr("Meals of today"))
        self.meals.view.installEventFilter(self)
        self.to_patient = ActionButton(self.tr("To the patient (P)"))
        self.to_bystander = ActionButton(self.tr("To the bystander (B)"))
        self.back = ActionButton(self.tr("Take back…"))
        buttons = QHBoxLayout()
        buttons.setSpacing(size(8))
        for button in (self.to_patient, self.to_bystander, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(size(8))
        for widget in (self.now, self.avoid, small_text(self.tr("Meals of today"), "heading")):
            left.addWidget(widget)
        left.addWidget(self.meals, 1)
        left.addLayout(buttons)
        self._form = self._diet_form(today)
        self.column = FormColumn(self._form, 340)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, size(8), 0, 0)
        across.setSpacing(size(12))
        across.addLayout(left, 1)
        across.addWidget(self.column)
        self.to_patient.clicked.connect(self._to_patient)
        self.to_bystander.clicked.connect(self._to_bystander)
        self.back.clicked.connect(self._back)

    def show_rights(self, *, orders: bool, serves: bool) -> None:
        self.column.setVisible(orders)
        for button in (self.to_patient, self.to_bystander, self.back):
            button.setVisible(serves)

    def show_diet(self, orders: Sequence[DietRow], today: date) -> None:
        """The newest first; what holds today stands above the meals."""
        now = next((row for row in orders if row.from_day <= today), None)
        words = self.tr("Pathya since {day}: {diet}")
        self.now.say(words.format(day=date_text(now.from_day), diet=now.pathya) if now else "")
        self.avoid.say(self.tr("Apathya: {diet}").format(diet=now.apathya) if now and now.apathya else "")
        self.orders.show_rows(orders)

    def show_meals(self, meals: Sequence[MealRow], served: Sequence[ServedRow]) -> None:
        kept = [one for one in served if not one.is_taken_back]
        self.meals.show_rows(
            [
                MealLine(
                    meal,
                    tuple(one for one in kept if one.meal_id == meal.meal_id and not one.for_bystander),
                    tuple(one for one in kept if one.meal_id == meal.meal_id and one.for_bystander),
                )
                for meal in meals
            ]
        )
        if meals and self.meals.selected_row() is None:
            self.meals.select(0)

    def ordered(self) -> None:
        """The order is written: the form is empty again."""
        self.pathya.set_text("")
        self.apathya.set_text("")
        self._form.mark_saved()

    def show_problem(self, field: str | None, sentence: str) -> None:
        self._form.show_problem(field, sentence)

    def focus_first(self) -> None:
        self.meals.setFocus()

    def eventFilter(self, watched: object, event: object) -> bool:
        """One key notes a meal: P to the patient, B to the bystander."""
        if watched is self.meals.view and isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            does = {Qt.Key.Key_P: self._to_patient, Qt.Key.Key_B: self._to_bystander, Qt.Key.Key_Delete: self._back}
            found = does.get(Qt.Key(event.key()))
            if found is not None and not event.modifiers() and self.to_patient.isVisible():
                found()
                return True
        return False

    def _diet_form(self, today: date) -> FormCard:
        form = FormCard(self.tr("Order a diet"))
        self.pathya = TextField(self.tr("Pathya: what is good"), lines=3)
        self.apathya = TextField(self.tr("Apathya: what to avoid"), lines=2)
        self.from_day = DateField(self.tr("From"), today)
        self.from_day.set_value(today)
        self.orders: RowsTable[DietRow] = RowsTable(
            [Column(self.tr("From"), _from, width=96), Column(self.tr("Pathya"), attrgetter("pathya"), stretch=True)],
            name="diet_orders",
            empty=EmptyState(self.tr("No diet was ordered yet")),
            identity=attrgetter("diet_id"),
        )
        self.orders.set_accessible_name(self.tr("Diet orders"))
        self.orders.setMinimumHeight(theme().size(140))
        form.add(pathya=self.pathya)
        form.add(apathya=self.apathya)
        form.add(from_day=self.from_day)
        form.body.addWidget(self.orders, 1)
        form.close_with_problem()
        return form

    def _to_patient(self) -> None:
        self._serve(for_bystander=False)

    def _to_bystander(self) -> None:
        self._serve(for_bystander=True)

    def _serve(self, *, for_bystander: bool) -> None:
        line = self.meals.selected_row()
        if line is not None:
            before = line.bystander if for_bystander else line.patient
            self.served.emit(MealWish(line.meal.meal_id, for_bystander, bool(before)))

    def _back(self) -> None:
        line = self.meals.selected_row()
        if line is not None and (line.patient or line.bystander):
            self.taken_back.emit((*line.bystander, *line.patient)[-1])

    def _meal_columns(self) -> list[Column[MealLine]]:
        return [
            Column(self.tr("Meal"), _meal_name, stretch=True, strong=True),
            Column(self.tr("Price"), _price, width=80, right=True),
            Column(self.tr("Patient"), _to_whom_patient, width=90, right=True),
            Column(self.tr("Bystander"), _to_whom_bystander, width=90, right=True),
        ]


def _meal_id(line: MealLine) -> str:
    return line.meal.meal_id


def _meal_name(line: MealLine) -> str:
    return line.meal.name


def _price(line: MealLine) -> str:
    return money_text(line.meal.price)


def _to_whom_patient(line: MealLine) -> str:
    return str(sum(one.servings for one in line.patient) or EMPTY)


def _to_whom_bystander(line: MealLine) -> str:
    return str(sum(one.servings for one in line.bystander) or EMPTY)


def _from(row: DietRow) -> str:
    return date_text(row.from_day)
