"""The card beside the board in which a bed is kept for somebody: who, from when, until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.small_parts import small_text
from narayaneeyam_desktop.widgets.suggest_field import SuggestField

LONGEST_NOTE = 200


@dataclass(frozen=True, slots=True)
class ReservationTyped:
    """The card as typed; None is what is missing or no day."""

    bed_id: str
    patient_id: str | None
    from_day: date | None
    to_day: date | None
    note: str


class ReserveCard(FormCard):
    """Opened for a bed and a day; the patient has the focus."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._bed_id = ""
        self.bed = small_text("", "muted")
        self.bed.setWordWrap(True)
        self.patient = SuggestField(self.tr("Patient"), placeholder=self.tr("Name, phone or number"), at_least=2)
        self.from_day = DateField(self.tr("From"), today)
        self.to_day = DateField(self.tr("Leaves on"), today, hint=self.tr("This day is free for others again."))
        self.note = LineField(self.tr("Note"), max_length=LONGEST_NOTE)
        self.set_heading(self.tr("Reserve a bed"))
        self.body.addWidget(self.bed)
        self.add(patient_id=self.patient)
        self.add(from_day=self.from_day, to_day=self.to_day)
        self.add(note=self.note)
        self.close_with_problem()
        self.patient.chosen.connect(self._to_days)

    def begin(self, bed_id: str, bed: str, from_day: date, to_day: date) -> None:
        """For another bed or day; nobody is chosen yet."""
        self._bed_id = bed_id
        self.bed.setText(bed)
        self.patient.take(None)
        self.from_day.set_value(from_day)
        self.to_day.set_value(to_day)
        self.note.set_text("")
        self.mark_saved()
        self.patient.setFocus()

    def typed(self) -> ReservationTyped:
        chosen = self.patient.value()
        return ReservationTyped(
            self._bed_id,
            None if chosen is None else str(chosen),
            self.from_day.value(),
            self.to_day.value(),
            self.note.text(),
        )

    def _to_days(self, _suggestion: object) -> None:
        self.to_day.setFocus()
        self.to_day.input.selectAll()
