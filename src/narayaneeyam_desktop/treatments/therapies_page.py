"""The clinic's therapies with what they need and use, and what each therapist has learned (TREAT-1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.treatments.change_therapy import MaterialDraft, TherapyDraft
from narayaneeyam_clinic.treatments.staff_skills import TherapistRow
from narayaneeyam_clinic.treatments.therapy_list import MaterialRow, TherapyRow
from narayaneeyam_clinic.treatments.treatment_states import TaxContext
from narayaneeyam_desktop.formats import money_text, quantity_text, text_or_dash, unit_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import CheckField, ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_beside import FormBeside
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Tone
from narayaneeyam_desktop.widgets.suggest_field import SuggestField, Suggestion
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit, QuantityEdit


@dataclass(frozen=True, slots=True)
class SkillsTyped:
    """What somebody has learned."""

    staff_id: str
    skills: tuple[str, ...]


class TherapiesPage(Page):
    """Two lists, each with its form beside. F2 a new therapy, F9 saves the form in front.

    Signals:
        save_wanted: (therapy id or None, TherapyDraft).
        skills_wanted: SkillsTyped.
        shipped_wanted: the shipped list is to be taken over.
    """

    save_wanted = Signal(object)
    skills_wanted = Signal(object)
    shipped_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Therapies"))
        self._row: TherapyRow | None = None
        self._person: TherapistRow | None = None
        self._materials: dict[str, MaterialRow] = {}
        self._unit = ""
        self.without_price = Banner("", Tone.AMBER)
        self.table: RowsTable[TherapyRow] = RowsTable(
            [
                Column(self.tr("Therapy"), _name, width=200, stretch=True),
                Column(self.tr("Minutes"), _minutes, width=70, right=True),
                Column(self.tr("Therapists"), _therapists, width=80, right=True),
                Column(self.tr("Price"), _price, width=90, right=True),
                Column("", self._state, width=70, tone=_tone),
            ],
            name="therapies",
            empty=EmptyState(self.tr("No therapies yet"), self.tr("F5 takes over the shipped list.")),
            identity=attrgetter("therapy_id"),
        )
        self.table.set_accessible_name(self.tr("Therapies"))
        self.form = self._make_form()
        self.people: RowsTable[TherapistRow] = RowsTable(
            [
                Column(self.tr("Therapist"), _person_name, width=200, stretch=True),
                Column(self.tr("Has learned"), _skills, width=260),
            ],
            name="therapist_skills",
            empty=EmptyState(self.tr("No therapists"), self.tr("Add them on the page of the staff.")),
            identity=attrgetter("staff_id"),
        )
        self.people.set_accessible_name(self.tr("Therapists"))
        self.skills = LineField(
            self.tr("Has learned"),
            hint=self.tr("With commas: panchakarma, dhara"),
            max_length=200,
        )
        self.skill_form = FormCard(self.tr("Therapist"))
        self.skill_form.add(skills=self.skills)
        self.skill_form.close_with_problem()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._beside(self.table, self.form), self.tr("Therapies"))
        self.tabs.addTab(self._beside(self.people, self.skill_form), self.tr("What therapists have learned"))
        self.body.addWidget(self.without_price)
        self.body.addWidget(self.tabs, 1)
        self.new_action = self.add_page_action(self.tr("New therapy"), "F2", self.start_new)
        self.shipped_action = self.add_page_action(
            self.tr("Take over the shipped list"), "F5", self.shipped_wanted.emit, button=False
        )
        self.save_action = self.add_page_action(self.tr("Save"), "F9", self._save, primary=True)
        self.table.row_chosen.connect(self._row_chosen)
        self.people.row_chosen.connect(self._person_chosen)
        self.material.chosen.connect(self._material_chosen)
        self.start_new()

    def show_therapies(self, rows: Sequence[TherapyRow], people: Sequence[TherapistRow]) -> None:
        """The lists; what is typed in a form stays."""
        is_first = bool(rows) and not self.table.rows()
        self.table.show_rows(rows)
        self.people.show_rows(people)
        missing = sum(row.is_active and row.price is None and row.therapists > 0 for row in rows)
        self.without_price.say(
            self.tr(
                "Therapies without a price: {count}. It is asked when a session ends, unless one was billed before."
            ).format(count=missing)
            if missing
            else ""
        )
        if is_first and not self.form.is_edited():
            self.table.select(0)
            self.table.setFocus()

    def saved(self) -> None:
        """The form in front holds what is saved."""
        (self.form if self.tabs.currentIndex() == 0 else self.skill_form).mark_saved()

    def show_problem(self, field: str | None, sentence: str) -> None:
        (self.form if self.tabs.currentIndex() == 0 else self.skill_form).show_problem(field, sentence)

    def start_new(self) -> None:
        """An empty form."""
        self.tabs.setCurrentIndex(0)
        self.table.select_none()
        self._show(None)
        self.name.setFocus()

    def focus_first(self) -> None:
        (self.table if self.table.rows() else self.name).setFocus()

    def draft_state(self) -> object | None:
        return "typed" if self.form.is_edited() or self.skill_form.is_edited() else None

    def _beside(self, table: QWidget, form: FormCard) -> QWidget:
        card = Card(margin=0)
        card.body.addWidget(table)
        both = FormBeside(card, form, 400)
        both.setContentsMargins(0, theme().size(8), 0, 0)
        return both

    def _make_form(self) -> FormCard:
        self.name = LineField(self.tr("Name"), max_length=80)
        self.minutes = QuantityEdit(self.tr("Minutes"))
        self.therapists = QuantityEdit(self.tr("Therapists"), hint=self.tr("0: nobody treats"))
        self.price = MoneyEdit(self.tr("Price (₹)"))
        self.tax = ChoiceField(
            self.tr("Taxed as"),
            [
                (TaxContext.TREATMENT, self.tr("treatment of an illness (exempt)")),
                (TaxContext.WELLNESS, self.tr("wellness (taxed)")),
            ],
        )
        self.tax.keep_words_whole()
        self.sac = LineField(self.tr("SAC"), max_length=6)
        self.skill = LineField(self.tr("Has to have learned"), max_length=40)
        self.equipment = LineField(self.tr("The room needs"), hint="droni, steam, dhara …", max_length=40)
        self.rest = QuantityEdit(self.tr("Rest afterwards"), unit=self.tr("minutes"))
        self.clean = QuantityEdit(self.tr("Cleaning"), unit=self.tr("minutes"))
        self.same_sex = CheckField(self.tr("Therapist of the patient's sex"))
        self.empty_stomach = CheckField(self.tr("On an empty stomach"))
        self.is_ended = CheckField(self.tr("No longer given"))
        self.material = SuggestField(self.tr("Uses"), hint=self.tr("Oil or powder from the stock"))
        self.quantity = QuantityEdit(self.tr("In a session"), hint=self.tr("0 takes it out."))
        form = FormCard(self.tr("New therapy"))
        form.add(name=self.name)
        form.add(minutes=self.minutes, therapists=self.therapists, price=self.price)
        form.add(rest_minutes=self.rest, clean_minutes=self.clean)
        form.add(skill=self.skill, room_equipment=self.equipment)
        form.add_checks([self.same_sex, self.empty_stomach])
        form.add(tax_context=self.tax, sac=self.sac)
        form.add(materials=self.material, quantity=self.quantity)
        self.uses = Banner("", Tone.BLUE)
        form.body.addWidget(self.uses)
        form.add_checks([self.is_ended])
        form.close_with_problem()
        self.quantity.finished.connect(self._material_typed)
        return form

    def _state(self, row: TherapyRow) -> str:
        return "" if row.is_active else self.tr("ended")

    def _show(self, row: TherapyRow | None) -> None:
        self._row = row
        self.form.set_heading(self.tr("New therapy") if row is None else row.name)
        self.name.set_text("" if row is None else row.name)
        self.minutes.set_value(30 if row is None else row.minutes)
        self.therapists.set_value(1 if row is None else row.therapists)
        self.price.set_value(None if row is None else row.price)
        self.tax.set_value(TaxContext.TREATMENT if row is None else row.tax_context)
        self.sac.set_text("" if row is None else row.sac)
        self.skill.set_text("" if row is None else row.skill)
        self.equipment.set_text("" if row is None else row.room_equipment)
        self.rest.set_value(0 if row is None else row.rest_minutes)
        self.clean.set_value(0 if row is None else row.clean_minutes)
        self.same_sex.setChecked(row is not None and row.same_sex)
        self.empty_stomach.setChecked(row is not None and row.empty_stomach)
        self.is_ended.setChecked(row is not None and not row.is_active)
        self.is_ended.setVisible(row is not None)
        self._materials = {} if row is None else {one.medicine_id: one for one in row.materials}
        self.material.take(None)
        self.quantity.set_value(None)
        self._show_materials()
        self.form.mark_saved()

    def _show_materials(self) -> None:
        parts = [
            f"{one.medicine} {quantity_text(one.quantity, unit_text(one.base_unit))}"
            for one in self._materials.values()
        ]
        self.uses.say(self.tr("A session uses: {materials}").format(materials=", ".join(parts)) if parts else "")

    def _material_chosen(self, suggestion: Suggestion) -> None:
        self._unit = suggestion.tail
        known = self._materials.get(str(self.material.value() or ""))
        self.quantity.set_value(known.quantity if known else None)
        self.quantity.setFocus()

    def _material_typed(self) -> None:
        """Put into what is used; nothing is written before F9."""
        medicine_id, quantity = self.material.value(), self.quantity.value()
        if medicine_id is None or quantity is None:
            return
        key = str(medicine_id)
        if quantity:
            self._materials[key] = MaterialRow(key, self.material.text(), quantity, self._unit)
        else:
            self._materials.pop(key, None)
        self.material.take(None)
        self.quantity.set_value(None)
        self._show_materials()

    def _row_chosen(self, row: TherapyRow | None) -> None:
        if row is not None and not self.form.is_edited():
            self._show(row)

    def _person_chosen(self, row: TherapistRow | None) -> None:
        if row is not None and not self.skill_form.is_edited():
            self._person = row
            self.skill_form.set_heading(row.name)
            self.skills.set_text(", ".join(row.skills))
            self.skill_form.mark_saved()

    def _save(self) -> None:
        if self.tabs.currentIndex() == 1:
            if self._person is not None:
                words = tuple(part.strip() for part in self.skills.text().split(",") if part.strip())
                self.skills_wanted.emit(SkillsTyped(self._person.staff_id, words))
            return
        self._material_typed()
        tax = self.tax.value()
        assert isinstance(tax, TaxContext)
        price: Money | None = self.price.value()
        draft = TherapyDraft(
            name=self.name.text(),
            minutes=self.minutes.value() or 0,
            therapists=self.therapists.value() or 0,
            skill=self.skill.text() or None,
            same_sex=self.same_sex.isChecked(),
            room_equipment=self.equipment.text() or None,
            empty_stomach=self.empty_stomach.isChecked(),
            rest_minutes=self.rest.value() or 0,
            clean_minutes=self.clean.value() or 0,
            price=price,
            sac=self.sac.text() or None,
            tax_context=tax,
            is_active=not self.is_ended.isChecked(),
            materials=tuple(
                MaterialDraft(medicine_id=one.medicine_id, quantity=one.quantity) for one in self._materials.values()
            ),
        )
        self.save_wanted.emit((None if self._row is None else self._row.therapy_id, draft))


def _name(row: TherapyRow) -> str:
    return row.name


def _minutes(row: TherapyRow) -> str:
    return str(row.minutes)


def _therapists(row: TherapyRow) -> str:
    return str(row.therapists)


def _price(row: TherapyRow) -> str:
    return money_text(row.price)


def _tone(row: TherapyRow) -> Tone | None:
    return None if row.is_active else Tone.PLAIN


def _person_name(row: TherapistRow) -> str:
    return row.name


def _skills(row: TherapistRow) -> str:
    return text_or_dash(", ".join(row.skills))
