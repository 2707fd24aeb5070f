"""Staff: who works here, with the form of the chosen one beside the list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.people.staff import Sex, StaffKind, StaffRow
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.formats import EMPTY, money_text, text_or_dash
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.person_words import SEXES
from narayaneeyam_desktop.staff.people_words import kind_text
from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import CheckField, ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_beside import FormBeside
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.small_parts import Card, EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit, PhoneField, QuantityEdit
from narayaneeyam_desktop.wording import translated


@dataclass(frozen=True, slots=True)
class StaffTyped:
    """The form as typed; without an id somebody new."""

    staff_id: str | None
    name: str
    kind: StaffKind
    phone: str | None
    qualification: str | None
    council_number: str | None
    fee: Money | None
    is_active: bool
    sex: Sex | None
    email: str | None
    address: str | None
    joined_on: date | None
    review_days: int | None
    review_visits: int | None


class StaffPage(Page):
    """The list at the left, the form at the right. Enter in the list goes into the form, Esc in a typed form gives it up.

    Signals:
        save_wanted: StaffTyped; answered by `saved` or `show_problem`.
    """

    save_wanted = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Staff"), parent)
        self._today = today
        self.table: RowsTable[StaffRow] = RowsTable(
            self._columns(),
            name="staff",
            empty=EmptyState(self.tr("Nobody yet"), self.tr("F2 adds the first person.")),
            identity=attrgetter("id"),
        )
        self.table.set_accessible_name(self.tr("Staff"))
        self._row: StaffRow | None = None
        self.form = self._make_form()
        list_card = Card(margin=0)
        list_card.body.addWidget(self.table)
        self.body.addWidget(FormBeside(list_card, self.form, 360), 1)
        self.new_action = self.add_page_action(self.tr("New person"), "F2", self.start_new)
        self.save_action = self.add_page_action(self.tr("Save"), "F9", self._save, primary=True)
        self.table.row_chosen.connect(self._row_chosen)
        self.table.row_opened.connect(self._row_opened)
        self.kind.edited.connect(self._show_what_doctors_have)
        self.start_new()

    def show_staff(self, rows: Sequence[StaffRow]) -> None:
        """The list; what is typed in the form stays."""
        is_first = bool(rows) and not self.table.rows()
        self.table.show_rows(rows)
        if is_first and not self.form.is_edited():
            self.table.setFocus()

    def saved(self, staff_id: str) -> None:
        """The form holds what is saved now."""
        self.form.mark_saved()
        for number, row in enumerate(self.table.rows()):
            if row.id == staff_id:
                self.table.select(number)
                self._show(row)

    def show_problem(self, field: str | None, sentence: str) -> None:
        self.form.show_problem("fee" if field == "consultation_fee" else field, sentence)

    def start_new(self) -> None:
        """An empty form for somebody new."""
        self.table.select_none()
        self._show(None)
        self.name.setFocus()

    def focus_first(self) -> None:
        (self.table if self.table.rows() else self.name).setFocus()

    def draft_state(self) -> object | None:
        return "typed" if self.form.is_edited() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.form.is_edited():
            self._show(self._row)
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    def _make_form(self) -> FormCard:
        self.name = LineField(self.tr("Name"), max_length=80)
        self.kind = ChoiceField(self.tr("Works as"), [(kind, kind_text(kind)) for kind in StaffKind])
        self.phone = PhoneField(self.tr("Phone"))
        self.qualification = LineField(self.tr("Qualification"), max_length=80)
        self.council_number = LineField(
            self.tr("Council registration number"), hint=self.tr("Stands on prescriptions."), max_length=40
        )
        self.fee = MoneyEdit(self.tr("Consultation fee (₹)"))
        self.review_days = QuantityEdit(self.tr("Free review within"), unit=self.tr("days"))
        self.review_visits = QuantityEdit(self.tr("At most"), unit=self.tr("visits"))
        sexes: list[tuple[object, str]] = [(None, EMPTY)]
        sexes += [(Sex(value), translated("patients", word)) for value, word, _letter in SEXES]
        self.sex = ChoiceField(self.tr("Sex"), sexes)
        self.joined_on = DateField(self.tr("Joined on"), self._today)
        self.email = LineField(self.tr("E-mail"), max_length=120)
        self.address = LineField(self.tr("Address"), max_length=200)
        self.has_left = CheckField(self.tr("Has left the clinic"))
        form = FormCard(self.tr("New person"))
        form.add(name=self.name)
        form.add(kind=self.kind, phone=self.phone)
        form.add(qualification=self.qualification)
        form.add(council_number=self.council_number)
        form.add(fee=self.fee)
        form.add(review_days=self.review_days, review_visits=self.review_visits)
        form.add(sex=self.sex, joined_on=self.joined_on)
        form.add(email=self.email)
        form.add(address=self.address)
        form.add_checks([self.has_left])
        form.close_with_problem()
        return form

    def _columns(self) -> list[Column[StaffRow]]:
        return [
            Column(self.tr("Name"), _name, width=220, stretch=True),
            Column(self.tr("Works as"), _kind, width=110),
            Column(self.tr("Phone"), _phone, width=140),
            Column(self.tr("Fee"), _fee, width=80, right=True),
            Column("", self._state, width=60, tone=_tone),
        ]

    def _state(self, row: StaffRow) -> str:
        return "" if row.is_active else self.tr("left")

    def _show(self, row: StaffRow | None) -> None:
        self._row = row
        self.form.set_heading(self.tr("New person") if row is None else row.name)
        self.name.set_text("" if row is None else row.name)
        self.kind.set_value(StaffKind.DOCTOR if row is None else row.kind)
        self.phone.set_text("" if row is None else row.phone)
        self.qualification.set_text("" if row is None else row.qualification)
        self.council_number.set_text("" if row is None else row.council_number)
        self.fee.set_value(None if row is None else row.consultation_fee)
        self.review_days.set_value(None if row is None else row.review_days)
        self.review_visits.set_value(None if row is None else row.review_visits)
        self.sex.set_value(None if row is None or row.sex is None else Sex(row.sex))
        self.joined_on.set_value(None if row is None else row.joined_on)
        self.email.set_text("" if row is None else row.email)
        self.address.set_text("" if row is None else row.address)
        self.has_left.setChecked(row is not None and not row.is_active)
        self.has_left.setVisible(row is not None)
        self._show_what_doctors_have()
        self.form.mark_saved()

    def _show_what_doctors_have(self) -> None:
        is_doctor = self.kind.value() is StaffKind.DOCTOR
        self.name.set_hint(self.tr("“Dr.” is put before the name.") if is_doctor else "")
        for field in (self.fee, self.review_days, self.review_visits):
            field.setVisible(is_doctor)
        self.council_number.setVisible(is_doctor or self.kind.value() is StaffKind.PHARMACIST)

    def _row_chosen(self, row: StaffRow | None) -> None:
        if row is not None and not self.form.is_edited():
            self._show(row)

    def _row_opened(self, row: StaffRow) -> None:
        if self.form.is_edited():
            self.form.show_problem(None, self.tr("Save what was typed (F9), or give it up (Esc)."))
        else:
            self._show(row)
        self.name.setFocus()

    def _save(self) -> None:
        if self.joined_on.is_wrong():
            self.joined_on.setFocus()
            return
        is_doctor = self.kind.value() is StaffKind.DOCTOR
        kind, sex = self.kind.value(), self.sex.value()
        assert isinstance(kind, StaffKind)
        assert sex is None or isinstance(sex, Sex)
        self.save_wanted.emit(
            StaffTyped(
                staff_id=None if self._row is None else self._row.id,
                name=self.name.text(),
                kind=kind,
                phone=self.phone.text() or None,
                qualification=self.qualification.text() or None,
                council_number=self.council_number.text() or None,
                fee=self.fee.value() if is_doctor else None,
                is_active=not self.has_left.isChecked(),
                sex=sex,
                email=self.email.text() or None,
                address=self.address.text() or None,
                joined_on=self.joined_on.value(),
                review_days=self.review_days.value() if is_doctor else None,
                review_visits=self.review_visits.value() if is_doctor else None,
            )
        )


def _name(row: StaffRow) -> str:
    return row.name


def _kind(row: StaffRow) -> str:
    return kind_text(row.kind)


def _phone(row: StaffRow) -> str:
    return text_or_dash(row.phone)


def _fee(row: StaffRow) -> str:
    return money_text(row.consultation_fee)


def _tone(row: StaffRow) -> Tone | None:
    return None if row.is_active else Tone.PLAIN
