"""The card beside the board in which a bed is kept for somebody, or a reservation goes elsewhere: who, from when, until when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.small_parts import small_text
from narayaneeyam_desktop.widgets.suggest_field import SuggestField

LONGEST_NOTE = 200


@dataclass(frozen=True, slots=True)
class ReservationTyped:
    """The card as typed; None is what is missing or no day. With a reservation it is this one that goes elsewhere."""

    bed_id: str
    patient_id: str | None
    from_day: date | None
    to_day: date | None
    note: str
    reservation_id: str = ""


class ReserveCard(FormCard):
    """Opened for a bed and a day; the patient has the focus."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._bed_id = self._reservation_id = ""
        self.bed = small_text("", "muted")
        self.bed.setWordWrap(True)
        self.patient = SuggestField(self.tr("Patient"), placeholder=self.tr("Name, phone or number"), at_least=2)
        self.other_bed = ChoiceField(self.tr("Bed"))
        self.from_day = DateField(self.tr("From"), today)
        self.to_day = DateField(self.tr("Leaves on"), today, hint=self.tr("This day is free for others again."))
        self.note = LineField(self.tr("Note"), max_length=LONGEST_NOTE)
        self.body.addWidget(self.bed)
        self.add(patient_id=self.patient)
        self.add(bed_id=self.other_bed)
        self.add(from_day=self.from_day, to_day=self.to_day)
        self.add(note=self.note)
        self.close_with_problem()
        self.patient.chosen.connect(self._to_days)

    def begin(self, bed_id: str, bed: str, from_day: date, to_day: date) -> None:
        """For another bed or day; nobody is chosen yet."""
        self._bed_id, self._reservation_id = bed_id, ""
        self.set_heading(self.tr("Reserve a bed"))
        self.bed.setText(bed)
        self._show_fields(moving=False)
        self.patient.take(None)
        self.from_day.set_value(from_day)
        self.to_day.set_value(to_day)
        self.note.set_text("")
        self.mark_saved()
        self.patient.setFocus()

    def begin_move(
        self,
        reservation_id: str,
        words: str,
        beds: Sequence[tuple[str, str]],
        bed_id: str,
        from_day: date,
        to_day: date,
    ) -> None:
        """For a reservation that is to stand elsewhere, as it stands now; the bed has the focus."""
        self._bed_id, self._reservation_id = bed_id, reservation_id
        self.set_heading(self.tr("Move the reservation"))
        self.bed.setText(words)
        self._show_fields(moving=True)
        self.other_bed.set_choices(beds)
        self.other_bed.set_value(bed_id)
        self.from_day.set_value(from_day)
        self.to_day.set_value(to_day)
        self.mark_saved()
        self.other_bed.setFocus()

    def is_moving(self) -> bool:
        return bool(self._reservation_id)

    def _show_fields(self, *, moving: bool) -> None:
        self.other_bed.setVisible(moving)
        self.patient.setVisible(not moving)
        self.note.setVisible(not moving)

    def typed(self) -> ReservationTyped:
        chosen = self.patient.value()
        return ReservationTyped(
            str(self.other_bed.value()) if self._reservation_id else self._bed_id,
            None if chosen is None else str(chosen),
            self.from_day.value(),
            self.to_day.value(),
            self.note.text(),
            self._reservation_id,
        )

    def _to_days(self, _suggestion: object) -> None:
        self.to_day.setFocus()
        self.to_day.input.selectAll()
