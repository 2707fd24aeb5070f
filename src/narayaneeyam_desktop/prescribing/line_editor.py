"""One line of the prescription while it is typed, left to right: medicine, dose, when, with, days. Enter goes on; after the days
the line is taken and the next one begins (RX-11)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.catalogue.read_catalogue import anupanas
from narayaneeyam_clinic.prescriptions.line_rules import PrescriptionLineDraft
from narayaneeyam_clinic.prescriptions.medicine_choices import MedicineChoice
from narayaneeyam_clinic.prescriptions.when_rules import when_choices
from narayaneeyam_clinic.shared.names import is_found
from narayaneeyam_desktop.dose_words import dose_words
from narayaneeyam_desktop.theme.theme import restyle, theme
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.small_parts import small_text
from narayaneeyam_desktop.widgets.suggest_field import SuggestField, Suggestion

_AnyField = TypeVar("_AnyField", bound=LineField)


class LastField(LineField):
    """A field at which a line ends: Enter takes the line instead of going on.

    Signals:
        line_ended: Enter was pressed.
    """

    line_ended = Signal()

    def go_to_next(self) -> None:
        self.line_ended.emit()


class LineEditor(QWidget):
    """The fields of one line.

    Signals:
        edited: something was typed (the line as it is).
        committed: the line is complete (PrescriptionLineDraft).
        given_up: Esc; the line is left as it was.
    """

    edited = Signal(object)
    committed = Signal(object)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = theme().size
        # The heads of the table above name the fields; here the names are for screen readers, and examples stand inside.
        self.medicine = _named(SuggestField("", placeholder=self.tr("Add a medicine")), self.tr("Medicine"))
        self.dose = _named(LineField("", placeholder="25 ml", max_length=20), self.tr("Dose"))
        self.when = _named(SuggestField("", placeholder="1-0-1 AF"), self.tr("When"))
        self.anupana = _named(SuggestField("", placeholder=self.tr("with water")), self.tr("With"))
        self.days = _named(LastField("", placeholder="15", max_length=12), self.tr("Days"))
        self.note = _named(LastField("", placeholder=self.tr("note"), max_length=200), self.tr("Note"))
        self._outcome = small_text("", "hint")
        self._outcome.setObjectName("outcome")
        self._outcome.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(size(8))
        for field, share in (
            (self.medicine, 30), (self.dose, 11), (self.when, 22), (self.anupana, 15), (self.days, 8), (self.note, 14),
        ):  # fmt: skip
            row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, size(4), 0, 0)
        column.setSpacing(size(4))
        column.addLayout(row)
        column.addWidget(self._outcome)
        self._connect()

    @property
    def fields(self) -> dict[str, LineField]:
        """By the name a refusal gives them."""
        return {
            "name": self.medicine, "dose": self.dose, "when": self.when, "schedule": self.when, "time": self.when,
            "interval": self.when, "anupana": self.anupana, "days": self.days, "note": self.note,
        }  # fmt: skip

    def typed(self) -> PrescriptionLineDraft:
        """The line as it is."""
        choice = self.medicine.value()
        return PrescriptionLineDraft(
            medicine_id=choice.facts.medicine_id if isinstance(choice, MedicineChoice) else None,
            name=self.medicine.text(),
            dose=self.dose.text(),
            when=self.when.text(),
            anupana=self.anupana.text(),
            days=self.days.text(),
            note=self.note.text(),
        )

    def begin(self, line: PrescriptionLineDraft | None = None, choice: MedicineChoice | None = None) -> None:
        """A new line, or one of the list to change; the focus is where one goes on."""
        line = line or PrescriptionLineDraft()
        self.medicine.take(Suggestion(line.name, choice) if line.name else None)
        self.dose.set_text(line.dose)
        self.when.take(Suggestion(line.when) if line.when else None)
        self.anupana.take(Suggestion(line.anupana) if line.anupana else None)
        self.days.set_text(line.days)
        self.note.set_text(line.note)
        self.show_outcome("", {})

    def show_outcome(self, words: str, problems: Mapping[str, str], *, is_warning: bool = False) -> None:
        """What the line comes to, or what is wrong with which field.

        The sentence has the whole width below the line: under a field as narrow as the days it would be cut.
        """
        is_wrong = is_warning or bool(problems)
        self._outcome.setText(" ".join(problems.values()) or words)
        restyle(self._outcome, "role", "problem" if is_wrong else "hint")
        for name, sentence in problems.items():
            self.fields.get(name, self.medicine).mark_wrong(sentence)

    def take_medicine(self, suggestion: Suggestion) -> None:
        """The medicine that was meant by what was typed quickly."""
        self.medicine.take(suggestion)
        self._tell()

    def commit(self) -> None:
        """Takes the line as it is, unless it is empty."""
        line = self.typed()
        if not line.is_empty:
            self.committed.emit(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.typed().is_empty:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        for field in (self.medicine, self.dose, self.when, self.anupana, self.days, self.note):
            field.edited.connect(self._tell)
        for taken, goes_on in (
            (self.medicine, self._to_dose),
            (self.when, self._to_anupana),
            (self.anupana, self._to_days),
        ):
            taken.chosen.connect(goes_on)
            taken.entered.connect(goes_on)
        self.when.wanted.connect(self._offer_times)
        self.anupana.wanted.connect(self._offer_vehicles)
        self.days.line_ended.connect(self.commit)
        self.note.line_ended.connect(self.commit)

    def _to_dose(self, _taken: object) -> None:
        self._go_on_to(self.dose)

    def _to_anupana(self, _taken: object) -> None:
        self._go_on_to(self.anupana)

    def _to_days(self, _taken: object) -> None:
        self._go_on_to(self.days)

    def _go_on_to(self, field: LineField) -> None:
        self._tell()
        field.input.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self) -> None:
        self.edited.emit(self.typed())

    def _offer_times(self, text: str) -> None:
        self.when.offer(
            text, [Suggestion(one.text, None, dose_words(one.meaning.split(", "))) for one in when_choices(text)]
        )

    def _offer_vehicles(self, text: str) -> None:
        found = [
            Suggestion(vehicle.english, None, vehicle.sanskrit)
            for vehicle in anupanas()
            if not text or is_found(f"{vehicle.english} {vehicle.sanskrit} {vehicle.malayalam}", text)
        ]
        # "water" means water and not the first vehicle with that word in it.
        offered = sorted(found, key=lambda one: not one.text.lower().startswith(text.lower()))
        self.anupana.offer(text, offered)


def _named(field: _AnyField, name: str) -> _AnyField:
    field.input.setAccessibleName(name)
    return field
