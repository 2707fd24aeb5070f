"""A doctor orders a course: a template or single therapies, their days and doses; F9 orders and goes on to the plan (TREAT-3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.treatments.course_rules import (
    ItemPlan,
    course_days,
    doses_of,
    doses_text,
    session_count,
)
from narayaneeyam_clinic.treatments.course_templates import CourseTemplate
from narayaneeyam_clinic.treatments.therapy_list import TherapyRow
from narayaneeyam_clinic.treatments.treatment_states import Phase
from narayaneeyam_desktop.formats import EMPTY, date_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.treatments.treatment_words import phase_words
from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_beside import FormBeside
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, small_text
from narayaneeyam_desktop.widgets.suggest_field import SuggestField
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.time_field import TimeField
from narayaneeyam_desktop.widgets.typed_fields import QuantityEdit


@dataclass(frozen=True, slots=True)
class OrderTyped:
    """The order as it stands on the page."""

    name: str
    starts_on: date
    note: str
    items: tuple[ItemPlan, ...]


@dataclass(frozen=True, slots=True)
class ItemShown:
    """One line of the order with the name of its therapy."""

    therapy: str
    item: ItemPlan
    number: int


class OrderPage(Page):
    """The lines at the left; at the right the line in front. F2 adds a line, Del takes one out, F9 orders.

    Signals:
        order_wanted: OrderTyped.
    """

    order_wanted = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Order a course"))
        self._today = today
        self._names: dict[str, str] = {}
        self._minutes: dict[str, TherapyRow] = {}
        self._items: list[ItemPlan] = []
        self._templates: dict[str, CourseTemplate] = {}
        self._at: int | None = None
        self.who = small_text("", "heading")
        self.add_beside_title(self.who)
        self.patient = SuggestField(self.tr("Patient"), hint=self.tr("Name, phone or number"), at_least=2)
        self.template = ChoiceField(self.tr("Template"))
        self.name = LineField(self.tr("Name of the course"), max_length=80)
        self.starts_on = DateField(self.tr("First day"), today)
        self.note = LineField(self.tr("Note for the therapists"), max_length=200)
        head = FormCard()
        head.add(patient=self.patient, template=self.template)
        head.add(name=self.name, starts_on=self.starts_on, note=self.note)
        self.head = head
        self.table: RowsTable[ItemShown] = RowsTable(
            self._columns(),
            name="order_items",
            empty=EmptyState(self.tr("Nothing is ordered yet"), self.tr("Choose a template, or add therapies (F2).")),
        )
        self.table.set_accessible_name(self.tr("Therapies of the order"))
        self.sum = small_text("", "label")
        listing = Card(margin=0)
        listing.body.addWidget(self.table, 1)
        self.sum.setContentsMargins(theme().size(12), 0, 0, theme().size(8))
        listing.body.addWidget(self.sum)
        self.form = self._make_form()
        self.body.addWidget(head)
        self.body.addWidget(FormBeside(listing, self.form, 330), 1)
        self.new_action = self.add_page_action(self.tr("Add a therapy"), "F2", self._new)
        self.remove_action = self.add_page_action(self.tr("Take it out"), "Ctrl+Del", self._remove, button=False)
        self.put_action = self.add_page_action(self.tr("Put into the order"), "F8", self._put_line, button=False)
        self.order_action = self.add_page_action(self.tr("Order and plan"), "F9", self._order, primary=True)
        self.table.row_chosen.connect(self._chosen)
        self.template.edited.connect(self._take_template)
        self.starts_on.set_value(today + timedelta(days=1))
        self._new()

    def show_choices(self, therapies: Sequence[TherapyRow], templates: Sequence[CourseTemplate]) -> None:
        """The clinic's list; templates whose therapies it still has."""
        self._minutes = {row.therapy_id: row for row in therapies}
        self._names = {row.therapy_id: row.name for row in therapies}
        self.therapy.set_choices([(row.therapy_id, row.name) for row in therapies])
        fitting = [one for one in templates if all(item.therapy_id in self._names for item in one.items)]
        self._templates = {one.key: one for one in fitting}
        self.template.set_choices([("", self.tr("none")), *((one.key, one.name) for one in fitting)])
        self._show_items()

    def show_patient(self, name: str, number: str) -> None:
        """Who it is for; nobody else can be chosen then."""
        self.who.setText(f"{name} · {number}" if name else "")
        self.patient.setVisible(not name)
        self.template.setFocus()

    def show_problem(self, field: str | None, sentence: str) -> None:
        form = self.head if field in self.head.fields else self.form
        form.show_problem(field, sentence)

    def empty(self) -> None:
        """For another order."""
        self._items = []
        for line in (self.name, self.note):
            line.set_text("")
        self.template.set_value("")
        self._show_items()
        self._new()

    def draft_state(self) -> object | None:
        return [list(self._items), self.name.text()] if self._items else None

    def focus_first(self) -> None:
        (self.patient if not self.patient.isHidden() else self.template).setFocus()

    def _make_form(self) -> FormCard:
        self.therapy = ChoiceField(self.tr("Therapy"), hint=self.tr("Type the beginning of its name."))
        self.phase = ChoiceField(self.tr("Phase"), [(phase, phase_words(phase)) for phase in Phase])
        self.from_day = QuantityEdit(self.tr("From day"), hint=self.tr("1 is the first."))
        self.days = QuantityEdit(self.tr("Through so many days"))
        self.every = QuantityEdit(self.tr("Every so many days"))
        self.per_day = QuantityEdit(self.tr("Times a day"))
        self.doses = LineField(self.tr("Doses"), hint=self.tr("Rising: 30 ml, 60 ml, 90 ml"), max_length=200)
        self.best = TimeField(self.tr("Best time"))
        form = FormCard(self.tr("Line"))
        form.add(therapy=self.therapy)
        form.add(phase=self.phase, best=self.best)
        form.add(from_day=self.from_day, days=self.days)
        form.add(every=self.every, per_day=self.per_day)
        form.add(doses=self.doses)
        form.close_with_problem()
        return form

    def _columns(self) -> list[Column[ItemShown]]:
        return [
            Column(self.tr("Phase"), _phase, width=90),
            Column(self.tr("Therapy"), _therapy, width=180, stretch=True, strong=True),
            Column(self.tr("Days"), self._days, width=130),
            Column(self.tr("Times a day"), _per_day, width=80, right=True, may_hide=1),
            Column(self.tr("Doses"), _doses, width=150, may_hide=2),
            Column(self.tr("Sessions"), _sessions, width=80, right=True),
        ]

    def _days(self, row: ItemShown) -> str:
        first = row.item.from_day + 1
        last = row.item.from_day + row.item.days
        words = str(first) if last == first else f"{first}–{last}"
        if row.item.every_days > 1:
            return self.tr("{days}, every {number}").format(days=words, number=row.item.every_days)
        return words

    def _show_items(self) -> None:
        shown = [ItemShown(self._names.get(one.therapy_id, EMPTY), one, at) for at, one in enumerate(self._items)]
        self.table.show_rows(shown)
        sessions = sum(map(session_count, self._items))
        begins = self.starts_on.value()
        days = course_days(self._items)
        self.sum.setText(
            self.tr("{sessions} sessions on {days} days, until {last}").format(
                sessions=sessions, days=days, last=date_text(begins + timedelta(days=days - 1))
            )
            if sessions and begins is not None
            else ""
        )

    def _take_template(self) -> None:
        chosen = self._templates.get(str(self.template.value() or ""))
        if chosen is None:
            return
        self._items = list(chosen.items)
        self.name.set_text(chosen.name)
        self._show_items()
        self.table.select(0)

    def _chosen(self, row: ItemShown | None) -> None:
        self.remove_action.setVisible(row is not None)
        if row is None:
            return
        self._at = row.number
        item = row.item
        self.form.set_heading(row.therapy)
        self.therapy.set_value(item.therapy_id)
        self.phase.set_value(item.phase)
        self.from_day.set_value(item.from_day + 1)
        self.days.set_value(item.days)
        self.every.set_value(item.every_days)
        self.per_day.set_value(item.per_day)
        self.doses.set_text((doses_text(item.doses) or "").replace("|", ", "))
        self.best.set_value(item.best_minute)
        self.form.mark_saved()

    def _new(self) -> None:
        """A line that begins where the order ends."""
        self._at = None
        self.table.select_none()
        self.form.set_heading(self.tr("New line"))
        last = self._items[-1] if self._items else None
        self.phase.set_value(last.phase if last else Phase.PRADHANA)
        self.from_day.set_value(last.from_day + 1 if last else 1)
        self.days.set_value(last.days if last else 7)
        self.every.set_value(1)
        self.per_day.set_value(1)
        self.doses.set_text("")
        self.best.set_text("")
        self.form.mark_saved()
        self.therapy.setFocus()

    def _put_line(self) -> None:
        self._put()

    def _put(self) -> bool:
        item = self._typed_item()
        if item is None:
            return False
        if self._at is None:
            self._items.append(item)
            self._at = len(self._items) - 1
        else:
            self._items[self._at] = item
        at = self._at
        self.form.mark_saved()
        self._show_items()
        self.table.select(at)
        return True

    def _remove(self) -> None:
        if self._at is not None and self._at < len(self._items):
            del self._items[self._at]
            self._show_items()
            self._new()

    def _order(self) -> None:
        if (self.form.is_edited() or not self._items) and not self._put():
            return
        begins = self.starts_on.value()
        if begins is None:
            self.starts_on.show_problem(self.tr("Write the first day."))
            self.starts_on.setFocus()
            return
        self.order_wanted.emit(OrderTyped(self.name.text(), begins, self.note.text(), tuple(self._items)))

    def _typed_item(self) -> ItemPlan | None:
        therapy = self.therapy.value()
        if not therapy:
            self.therapy.show_problem(self.tr("Choose a therapy."))
            return None
        if self.best.is_wrong():
            return None
        phase = self.phase.value()
        assert isinstance(phase, Phase)
        plain = ItemPlan(str(therapy), phase)
        return replace(
            plain,
            from_day=max(0, (self.from_day.value() or 1) - 1),
            days=self.days.value() or 1,
            every_days=self.every.value() or 1,
            per_day=self.per_day.value() or 1,
            doses=doses_of(self.doses.text()),
            best_minute=self.best.value(),
        )


def _phase(row: ItemShown) -> str:
    return phase_words(row.item.phase)


def _therapy(row: ItemShown) -> str:
    return row.therapy


def _per_day(row: ItemShown) -> str:
    return str(row.item.per_day)


def _doses(row: ItemShown) -> str:
    return ", ".join(row.item.doses) or EMPTY


def _sessions(row: ItemShown) -> str:
    return str(session_count(row.item))
